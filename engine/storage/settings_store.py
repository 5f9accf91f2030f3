"""The settings that live in the shop file, as texts by key."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, delete, select

from engine.storage.dialect import placing
from engine.storage.list_tables import settings

NAME: Final = "shop.name"
CURRENCY: Final = "shop.currency"
ZONE: Final = "shop.zone"
UID: Final = "shop.uid"
"""Random, so that a copy can tell whether it is one."""
WRITTEN_BY: Final = "shop.written_by"
"""The version of the program that made the file or brought it up to date."""


def load_settings(connection: Connection) -> Mapping[str, str]:
    """Every setting."""
    return {row.key: row.value for row in connection.execute(select(settings))}


def save_setting(connection: Connection, key: str, value: str) -> None:
    """Set one, whether it was there or not."""
    connection.exec_driver_sql(placing(settings), (key, value))


def forget_setting(connection: Connection, key: str) -> None:
    """Be without it, whether it was there or not."""
    connection.execute(delete(settings).where(settings.c.key == key))
