"""The shop's lists, people, settings and live order path, read as one value."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, CursorResult, Table, select

from engine.domain.errors import Missing
from engine.domain.references import (
    CustomField,
    FieldType,
    Group,
    Person,
    References,
    RefItem,
    RefKind,
    ShopSite,
)
from engine.domain.status_graph import GroupKind, OrderPath, Status, StatusGroup
from engine.domain.titles import Titles
from engine.storage import list_tables
from engine.storage.path_codec import graph_from_json
from engine.storage.settings_store import CURRENCY, NAME, ZONE, load_settings


def load_references(connection: Connection) -> References:
    """Everything codes point into, as the file holds it now."""
    shop = load_settings(connection)
    groups = _status_groups(connection)
    statuses = _statuses(connection)
    return References(
        name=shop[NAME],
        currency=shop[CURRENCY],
        zone_name=shop[ZONE],
        sites=_sites(connection),
        groups=groups,
        statuses=statuses,
        lists=_lists(connection),
        people=_people(connection),
        people_groups=_people_groups(connection),
        custom_fields=_custom_fields(connection),
        path=_live_path(connection, groups, statuses),
    )


def _status_groups(connection: Connection) -> Mapping[str, StatusGroup]:
    return {
        row.code: StatusGroup(
            code=row.code,
            titles=Titles.from_json(row.titles),
            ordering=row.ordering,
            kind=GroupKind(row.kind),
            colour=row.colour,
        )
        for row in _rows(connection, list_tables.status_groups, "ordering", "code")
    }


def _statuses(connection: Connection) -> Mapping[str, Status]:
    """In the order of their groups, then their own."""
    statuses, groups = list_tables.statuses, list_tables.status_groups
    rows = connection.execute(
        select(statuses)
        .join(groups, groups.c.code == statuses.c.group_code)
        .order_by(groups.c.ordering, groups.c.code, statuses.c.ordering, statuses.c.code)
    )
    return {
        row.code: Status(
            code=row.code,
            titles=Titles.from_json(row.titles),
            group=row.group_code,
            ordering=row.ordering,
            retired=row.retired_at is not None,
        )
        for row in rows
    }


def _lists(connection: Connection) -> Mapping[RefKind, Mapping[str, RefItem]]:
    lists: dict[RefKind, dict[str, RefItem]] = {kind: {} for kind in RefKind}
    for row in _rows(connection, list_tables.list_items, "kind", "ordering", "code"):
        kind = RefKind(row.kind)
        lists[kind][row.code] = RefItem(
            kind=kind,
            code=row.code,
            titles=Titles.from_json(row.titles),
            ordering=row.ordering,
            complete=bool(row.complete),
            cancelled=bool(row.cancelled),
            retired=row.retired_at is not None,
        )
    return lists


def _sites(connection: Connection) -> Mapping[str, ShopSite]:
    return {
        row.code: ShopSite(
            code=row.code,
            titles=Titles.from_json(row.titles),
            currency=row.currency,
            zone=row.zone,
            marketplace=bool(row.marketplace),
            payment_links=json.loads(row.payment_links),
            retired=row.retired_at is not None,
        )
        for row in _rows(connection, list_tables.sites, "code")
    }


def _people(connection: Connection) -> Mapping[int, Person]:
    return {
        row.id: Person(
            id=row.id,
            name=row.name,
            email=row.email,
            groups=frozenset(json.loads(row.group_codes)),
            administrator=bool(row.administrator),
            retired=row.retired_at is not None,
        )
        for row in _rows(connection, list_tables.people, "id")
    }


def _people_groups(connection: Connection) -> Mapping[str, Group]:
    return {
        row.code: Group(
            code=row.code,
            titles=Titles.from_json(row.titles),
            retired=row.retired_at is not None,
        )
        for row in _rows(connection, list_tables.groups, "code")
    }


def _custom_fields(connection: Connection) -> tuple[CustomField, ...]:
    return tuple(
        CustomField(
            entity=row.entity,
            code=row.code,
            titles=Titles.from_json(row.titles),
            type=FieldType(row.type),
            options=tuple(json.loads(row.options)),
            personal=bool(row.personal),
            retired=row.retired_at is not None,
        )
        for row in _rows(connection, list_tables.custom_fields, "entity", "code")
    )


def _live_path(
    connection: Connection, groups: Mapping[str, StatusGroup], statuses: Mapping[str, Status]
) -> OrderPath:
    versions = list_tables.path_versions
    row = connection.execute(
        select(versions)
        .where(versions.c.live_from.is_not(None), versions.c.live_until.is_(None))
        .order_by(versions.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        raise Missing("order path", "in use")
    graph = graph_from_json(
        json.loads(row.graph),
        {code: status.group for code, status in statuses.items()},
        frozenset(code for code, group in groups.items() if group.kind is not GroupKind.FINAL),
    )
    return OrderPath(
        uid=row.path_uid, number=row.number, titles=Titles.from_json(row.titles), graph=graph
    )


def _rows(connection: Connection, table: Table, *order: str) -> CursorResult[Any]:
    return connection.execute(select(table).order_by(*(table.c[name] for name in order)))
