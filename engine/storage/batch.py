"""Rows waiting to be written: gathered in memory, taken back for nothing, written once per table."""

from collections.abc import Hashable, Iterable
from functools import cache
from typing import Final, TypeAlias, cast

from sqlalchemy import Connection, bindparam, update

from engine.storage import tables
from engine.storage.dialect import Driver, compiled, driver_of, inserting, placing, removing
from engine.storage.records import Row

Mark: TypeAlias = int

_ABSENT: Final = object()

_ORDER: Final = tuple(tables.metadata.sorted_tables)
"""A row is written after everything it refers to."""

_KEY_LENGTH: Final = {table.name: len(table.primary_key) for table in _ORDER}


_NAME, _NAME_KEY = (list(tables.customers.c.keys()).index(n) for n in ("name", "name_key"))


@cache
def renaming() -> str:
    """Orders of a customer that still repeat another name."""
    orders = tables.orders
    return compiled(
        update(orders)
        .values(customer_name=bindparam("name"), customer_key=bindparam("key"))
        .where(orders.c.customer == bindparam("id"), orders.c.customer_name != bindparam("other"))
    )


class _Pending:
    """The rows of one table by key: new ones, new states of old ones, and keys to delete."""

    __slots__ = ("deletes", "inserts", "puts")

    def __init__(self) -> None:
        self.inserts: dict[object, Row] = {}
        self.puts: dict[object, Row] = {}
        self.deletes: dict[object, Row] = {}


class Batch:
    """Rows by table and key, each key once, in its last form.

    Every step is in a journal, so that `undo_to(mark)` brings back exactly what stood at `mark`, rows
    that were replaced or deleted since included. Nothing is sent to the database before `flush`.
    """

    def __init__(self) -> None:
        self._tables = {table.name: _Pending() for table in _ORDER}
        self._journal: list[tuple[dict[object, Row], object, object]] = []

    def insert(self, table: str, row: Row) -> None:
        """A row whose key the file does not hold; the key is what the row begins with.

        Raises:
            ValueError: this batch already holds a row of that key.

        """
        self.insert_all(table, (row,))

    def insert_all(self, table: str, rows: Iterable[Row]) -> None:
        """Many rows, each as with `insert`."""
        length, journal = _KEY_LENGTH[table], self._journal
        inserts = self._tables[table].inserts
        for row in rows:
            key = row[0] if length == 1 else row[:length]
            if key in inserts:
                raise ValueError(f"{table}: a second new row {key!r}")
            journal.append((inserts, key, _ABSENT))
            inserts[key] = row

    def put(self, table: str, key: Hashable, row: Row, *, fresh: bool = False) -> None:
        """The row as it shall stand, whether it is new, in this batch already, or in the file.

        `fresh` says that the file does not hold it, which spares the question. `key` is the id; for keys
        of several columns the row itself says it.
        """
        pending = self._tables[table]
        length = _KEY_LENGTH[table]
        if length > 1:
            key = row[:length]
        rows = pending.inserts if fresh or key in pending.inserts else pending.puts
        if key in pending.deletes:
            self._set(pending.deletes, key, _ABSENT)
        self._journal.append((rows, key, rows.get(key, _ABSENT)))
        rows[key] = row

    def delete(self, table: str, id_: int) -> None:
        """The row shall not stand any more."""
        pending = self._tables[table]
        if id_ in pending.inserts:
            self._set(pending.inserts, id_, _ABSENT)
            return
        self._set(pending.puts, id_, _ABSENT)
        self._set(pending.deletes, id_, (id_,))

    def find(self, table: str, key: Hashable) -> Row | None:
        """The row of that key in this batch, None when the batch says nothing of it."""
        pending = self._tables[table]
        return pending.inserts.get(key) or pending.puts.get(key)

    def mark(self) -> Mark:
        """A place that `undo_to` goes back to."""
        return len(self._journal)

    def undo_to(self, mark: Mark) -> None:
        """Take back everything since `mark`."""
        journal = self._journal
        while len(journal) > mark:
            rows, key, before = journal.pop()
            if before is _ABSENT:
                rows.pop(key, None)
            else:
                rows[key] = cast("Row", before)

    def __len__(self) -> int:
        """How many rows wait."""
        return sum(len(p.inserts) + len(p.puts) + len(p.deletes) for p in self._tables.values())

    def flush(self, connection: Connection) -> None:
        """Write everything in the order of the foreign keys and forget it."""
        driver = driver_of(connection)
        for table in _ORDER:
            pending = self._tables[table.name]
            if pending.inserts:
                driver.executemany(inserting(table), pending.inserts.values())
            if pending.puts:
                driver.executemany(placing(table), pending.puts.values())
        for table in reversed(_ORDER):
            pending = self._tables[table.name]
            if pending.deletes:
                driver.executemany(removing(table), pending.deletes.values())
        self._repeat_names(driver)
        self.clear()

    def clear(self) -> None:
        """Forget everything, marks included."""
        for pending in self._tables.values():
            pending.inserts.clear()
            pending.puts.clear()
            pending.deletes.clear()
        self._journal.clear()

    def _repeat_names(self, driver: Driver) -> None:
        """Orders repeat their customer's name; a customer who is called otherwise now takes them along."""
        changed = self._tables[tables.customers.name].puts.values()
        if changed:
            names = [(row[_NAME], row[_NAME_KEY], row[0], row[_NAME]) for row in changed]
            driver.executemany(renaming(), names)

    def _set(self, rows: dict[object, Row], key: object, row: object) -> None:
        self._journal.append((rows, key, rows.get(key, _ABSENT)))
        if row is _ABSENT:
            rows.pop(key, None)
        else:
            rows[key] = cast("Row", row)
