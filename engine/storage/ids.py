"""The ids that rows will have, given out in memory and never twice."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection

from engine.storage import tables
from engine.storage.dialect import driver_of

NUMBERED: Final[Mapping[str, str]] = {
    table.name: next(iter(table.primary_key)).name
    for table in tables.metadata.tables.values()
    if table.dialect_options["sqlite"]["autoincrement"]
}
"""Table → its AUTOINCREMENT column."""


class Ids:
    """The next id of every numbered table.

    Grows only: an id that was given out for a row that was dropped is a gap, not given out again. One
    writer per file is what makes counting in memory safe.
    """

    def __init__(self, last: Mapping[str, int]) -> None:
        self._last = {name: last.get(name, 0) for name in NUMBERED}

    @classmethod
    def of(cls, connection: Connection) -> "Ids":
        """Ids that follow everything the file has ever held, what was deleted included."""
        driver = driver_of(connection)
        return cls(dict(driver.execute("SELECT name, seq FROM sqlite_sequence").fetchall()))

    def next(self, table: str) -> int:
        """An id for a new row of `table`."""
        id_ = self._last[table] = self._last[table] + 1
        return id_

    def last(self, table: str) -> int:
        """The id that was given out last."""
        return self._last[table]
