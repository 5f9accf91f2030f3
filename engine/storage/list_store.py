"""Writes the shop's lists: sites, statuses and their groups, plain lists, people, paths."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Table, insert, update

from engine.domain.errors import Invalid
from engine.domain.moment import Moment
from engine.domain.references import CustomField, FieldType, Group, Person, RefItem, ShopSite
from engine.domain.status_graph import OrderPath, Status, StatusGroup
from engine.storage import list_tables
from engine.storage.dialect import placing
from engine.storage.path_codec import graph_to_json

_FIELD_CODE: Final = re.compile(r"\w[\w-]{0,63}")
_ENTITY_TABLES: Final[Mapping[str, str]] = {"order": "orders", "customer": "customers"}
_FOLDED: Final = frozenset({FieldType.TEXT})
"""Types that conditions compare by their folded keys."""


@dataclass(frozen=True, slots=True)
class ListWriter:
    """Sets entries of the lists, whether they were there or not.

    `now` is the moment that entries marked as retired are retired at.
    """

    connection: Connection
    now: Moment

    def site(self, site: ShopSite) -> None:
        """A site or marketplace."""
        links = json.dumps(dict(site.payment_links), ensure_ascii=False, sort_keys=True)
        self._place(
            list_tables.sites,
            site.code,
            site.titles.to_json(),
            site.currency,
            site.zone,
            int(site.marketplace),
            links,
            self._when(retired=site.retired),
        )

    def status_group(self, group: StatusGroup) -> None:
        """A stage."""
        self._place(
            list_tables.status_groups,
            group.code,
            group.titles.to_json(),
            group.ordering,
            group.kind.value,
            group.colour,
        )

    def status(self, status: Status) -> None:
        """A status; its group must be there."""
        self._place(
            list_tables.statuses,
            status.code,
            status.titles.to_json(),
            status.group,
            status.ordering,
            self._when(retired=status.retired),
        )

    def item(self, item: RefItem) -> None:
        """An entry of a plain list."""
        self._place(
            list_tables.list_items,
            item.kind.value,
            item.code,
            item.titles.to_json(),
            item.ordering,
            int(item.complete),
            int(item.cancelled),
            self._when(retired=item.retired),
        )

    def people_group(self, group: Group) -> None:
        """A group of people."""
        self._place(
            list_tables.groups,
            group.code,
            group.titles.to_json(),
            self._when(retired=group.retired),
        )

    def person(self, person: Person) -> None:
        """Somebody who works here."""
        self._place(
            list_tables.people,
            person.id,
            person.name,
            person.email,
            json.dumps(sorted(person.groups)),
            int(person.administrator),
            self._when(retired=person.retired),
        )

    def custom_field(self, field: CustomField) -> None:
        """A field the shop added, with the index by which SQL conditions find its values.

        Raises:
            Invalid: the code cannot stand in an index.

        """
        if not _FIELD_CODE.fullmatch(field.code) or field.entity not in _ENTITY_TABLES:
            raise Invalid(
                f"field “{field.code}”",
                "its code may have letters, digits, _ and -, and begins with one",
            )
        self._place(
            list_tables.custom_fields,
            field.entity,
            field.code,
            field.titles.to_json(),
            field.type.value,
            json.dumps(field.options, ensure_ascii=False),
            int(field.personal),
            self._when(retired=field.retired),
        )
        table = _ENTITY_TABLES[field.entity]
        column = "custom_keys" if field.type in _FOLDED else "custom"
        self.connection.exec_driver_sql(
            f'CREATE INDEX IF NOT EXISTS "ix_{table}_custom_{field.code}" '
            f"ON {table} (json_extract({column}, '$.\"{field.code}\"'))"
        )

    def publish_path(self, path: OrderPath) -> None:
        """A new version of an order path becomes the live one; the one before is past from now on."""
        versions = list_tables.path_versions
        self.connection.execute(
            update(versions)
            .where(versions.c.live_from.is_not(None), versions.c.live_until.is_(None))
            .values(live_until=self.now)
        )
        self.connection.execute(
            insert(versions).values(
                path_uid=path.uid,
                number=path.number,
                titles=path.titles.to_json(),
                graph=graph_to_json(path.graph),
                live_from=self.now,
            )
        )

    def _place(self, table: Table, *row: object) -> None:
        self.connection.exec_driver_sql(placing(table), row)

    def _when(self, *, retired: bool) -> Moment | None:
        return self.now if retired else None
