"""Fills a new shop with the lists and the order path it begins with."""

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any
from uuid import uuid4
from zoneinfo import available_timezones

from sqlalchemy import Connection

from engine.domain.errors import Invalid, Unknown
from engine.domain.moment import Moment
from engine.domain.references import Group, Person, RefItem, RefKind, ShopSite
from engine.domain.status_graph import GroupKind, OrderPath, Status, StatusGroup
from engine.domain.titles import Titles
from engine.storage.list_store import ListWriter
from engine.storage.path_codec import graph_from_json
from engine.storage.settings_store import CURRENCY, NAME, UID, ZONE, save_setting

FIRST_SITE = "main"
FIRST_PERSON = "Administrator"
ADMINISTRATORS = "administrators"

_LISTS = "references"


_CURRENCY = re.compile(r"[A-Z]{3}")


def presets() -> tuple[str, ...]:
    """The order paths a shop may begin with."""
    names = (each.name for each in files("resources.paths").iterdir())
    found = {name.removesuffix(".json") for name in names if name.endswith(".json")}
    return tuple(sorted(found - {_LISTS}))


def seed_shop(
    connection: Connection, *, name: str, currency: str, zone: str, preset: str, now: Moment
) -> None:
    """Settings, lists, one site, one administrator and the order path `preset`.

    Raises:
        Unknown: there is no such preset; the message lists those there are.
        Invalid: currency or zone is none.

    """
    if preset not in presets():
        raise Unknown("starter path", preset, presets())
    if not _CURRENCY.fullmatch(currency):
        raise Invalid("currency", f"“{currency}” is no code of ISO 4217, such as EUR")
    if zone not in available_timezones():
        raise Invalid("zone", f"there is no time zone “{zone}”; write it like Europe/Berlin")
    for key, value in ((NAME, name), (CURRENCY, currency), (ZONE, zone), (UID, str(uuid4()))):
        save_setting(connection, key, value)
    writer = ListWriter(connection, now)
    lists = _resource(_LISTS)
    _fill_lists(writer, lists)
    writer.site(ShopSite(code=FIRST_SITE, titles=Titles.of(en=name), currency=currency, zone=zone))
    writer.person(
        Person(id=1, name=FIRST_PERSON, groups=frozenset({ADMINISTRATORS}), administrator=True)
    )
    writer.publish_path(_path(_resource(preset), lists))


def _fill_lists(writer: ListWriter, lists: Mapping[str, Any]) -> None:
    for group in lists["status_groups"]:
        writer.status_group(
            StatusGroup(
                code=group["code"],
                titles=Titles(group["titles"]),
                ordering=group["ordering"],
                kind=GroupKind(group["kind"]),
                colour=group["colour"],
            )
        )
    for status in lists["statuses"]:
        writer.status(
            Status(
                code=status["code"],
                titles=Titles(status["titles"]),
                group=status["group"],
                ordering=status["ordering"],
            )
        )
    for kind, entries in lists["lists"].items():
        for entry in entries:
            writer.item(
                RefItem(**{**entry, "kind": RefKind(kind), "titles": Titles(entry["titles"])})
            )
    for group in lists["people_groups"]:
        writer.people_group(Group(code=group["code"], titles=Titles(group["titles"])))


def _path(stored: Mapping[str, Any], lists: Mapping[str, Any]) -> OrderPath:
    graph = graph_from_json(
        stored["graph"],
        {status["code"]: status["group"] for status in lists["statuses"]},
        frozenset(
            group["code"]
            for group in lists["status_groups"]
            if GroupKind(group["kind"]) is not GroupKind.FINAL
        ),
    )
    return OrderPath(uid=stored["uid"], number=1, titles=Titles(stored["titles"]), graph=graph)


def _resource(name: str) -> Mapping[str, Any]:
    text = (files("resources.paths") / f"{name}.json").read_text("utf-8")
    loaded: Mapping[str, Any] = json.loads(text)
    return loaded
