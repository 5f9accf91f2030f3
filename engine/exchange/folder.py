"""A folder of CSV files read as its mapping says: the story of each order, and the rows kept aside."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias, TypeVar

from engine.exchange.additions import Additions
from engine.exchange.csv_file import CsvFile, Row
from engine.exchange.fact import OrderStory
from engine.exchange.mapping import Column, FileRule, FolderMapping, PartRule
from engine.exchange.reject import Reject, RejectKind, UnreadableRowError
from engine.exchange.story import ItemRow, OrderRow, PaymentRow, StoryTeller

R = TypeVar("R", ItemRow, PaymentRow)

NO_ADDITIONS: Final = Additions()
NOBODY: Final[Mapping[str, int]] = MappingProxyType({})

Stored: TypeAlias = tuple[int, str, tuple[str, ...]]
"""A part's row while it waits for its order: line, key, widened cells. Plain tuples of plain texts: the
garbage collector leaves them alone, however many there are."""

Lookups: TypeAlias = dict[str, dict[str, tuple[str, ...]]]
"""By file and key: the widened cells of the rows that others join."""


class _Join(NamedTuple):
    """A file joined to the rows of another: where its key stands, and what stands for a row not there."""

    role: str
    column: str
    at: int
    blank: tuple[str, ...]
    needed: bool


class _Parts(NamedTuple):
    """Rows of an order's parts by the order's id; each order takes its own."""

    file: CsvFile | None
    rows: dict[str, tuple[Stored, ...]]

    def take(self, order: str) -> tuple[Stored, ...]:
        """The order's rows, in the order of the file."""
        return self.rows.pop(order, ())


class FolderReader:
    """Reads a folder once. What concerns a whole file is refused at once; a bad row is kept aside.

    `rejects` grows while the stories are read; whoever writes them down takes them out.
    """

    def __init__(
        self,
        folder: Path,
        mapping: FolderMapping,
        *,
        site: str = "",
        additions: Additions = NO_ADDITIONS,
    ) -> None:
        """Open every file and check what the mapping wants of it.

        Raises:
            BadFile: a file is missing, empty, in another encoding, or lacks a column.
            EnvironmentFault: a file cannot be read.

        """
        self.rejects: list[Reject] = []
        self.additions = additions
        self._mapping = mapping
        self._files = {role: _opened(folder, rule, mapping) for role, rule in mapping.files.items()}
        self._widths = {role: file.header if file else () for role, file in self._files.items()}
        self._teller = StoryTeller(mapping, self._place, site)
        self._check_keys()
        self._joins = {role: self._joins_of(role) for role in mapping.files}
        orders = self._files[mapping.orders]
        assert orders is not None, "the orders' file is never optional"
        self._orders = orders
        self.most = orders.most_rows
        """At least as many orders as the folder has: enough to show how far the reading is."""

    def take_rejects(self) -> list[Reject]:
        """Rows kept aside since this was asked last."""
        taken, self.rejects = self.rejects, []
        return taken

    def stories(self, people: Mapping[str, int] = NOBODY) -> Iterator[OrderStory]:
        """The orders in the order of their file. Can be walked once."""
        del people  # The files name none.
        lookups: Lookups = {}
        for role in self._joined(self._mapping.orders):
            self._load_lookup(role, lookups)
        items = self._load_parts(self._mapping.items, lookups)
        payments = self._load_parts(self._mapping.payments, lookups)
        kept_aside: set[str] = set()
        for row, id_ in self._keyed_rows(self._orders, self._mapping.files[self._mapping.orders]):
            cells = self._widened(self._mapping.orders, row, lookups, self._orders)
            own_items, own_payments = items.take(id_), payments.take(id_)
            order = OrderRow(
                id_,
                row.line,
                cells,
                self._read(items.file, own_items, self._teller.item),
                self._read(payments.file, own_payments, self._teller.payment),
            )
            try:
                story = self._teller.tell(order)
            except UnreadableRowError as error:
                self.rejects.append(self._orders.reject(error.kind, row, error.reason))
                kept_aside.add(id_)
                self._report_parts(items.file, own_items, id_, kept_aside)
                self._report_parts(payments.file, own_payments, id_, kept_aside)
            else:
                yield story
        for parts in (items, payments):
            for id_, rows in parts.rows.items():
                self._report_parts(parts.file, rows, id_, kept_aside)

    # -- places of columns ------------------------------------------------------------------------

    def _place(self, role: str, column: Column) -> int:
        """Where a column stands in the widened row of `role`."""
        at = 0
        for other in chain((role,), self._joined(role)):
            header = self._widths[other]
            if other == (column.file or role):
                file = self._files[other]
                if file is None:
                    return at  # An optional file that is absent: one empty cell stands for it.
                if column.name not in header:
                    raise file.missing_column(column.name)
                return at + header.index(column.name)
            at += max(1, len(header))
        raise AssertionError(column)

    def _joined(self, role: str) -> Iterator[str]:
        """Files joined to a row of `role`, in the order in which their cells stand behind it."""
        for other in self._mapping.files[role].joins:
            yield other
            yield from self._joined(other)

    def _check_keys(self) -> None:
        for role, rule in self._mapping.files.items():
            file = self._files[role]
            for name in (*rule.key, *rule.joins.values()) if file else ():
                self._place(role, Column("", name))
        for part in (self._mapping.items, self._mapping.payments):
            if part is not None and self._files[part.role] is not None:
                self._place(part.role, Column("", part.order))

    # -- rows ---------------------------------------------------------------------------------------

    def _keyed_rows(self, file: CsvFile, rule: FileRule) -> Iterator[tuple[Row, str]]:
        """Rows that have a key of their own; the others are kept aside."""
        places = [self._place(rule.role, Column("", name)) for name in rule.key]
        first_at: dict[str, int] = {}
        names = " + ".join(rule.key)
        for row in file.rows():
            if isinstance(row, Reject):
                self.rejects.append(row)
                continue
            cells = row.cells
            if len(places) == 1:
                key = cells[places[0]]
                empty = not key
            else:
                key = "/".join([cells[place] for place in places])
                empty = not all(cells[place] for place in places)
            if empty:
                reason = f"{names}: the key is empty"
                self.rejects.append(file.reject(RejectKind.KEY, row, reason))
            elif key in first_at:
                reason = f"{names}: {key} stands on line {first_at[key]} already"
                self.rejects.append(file.reject(RejectKind.DUPLICATE, row, reason))
            else:
                first_at[key] = row.line
                yield row, key

    def _widened(
        self,
        role: str,
        row: Row,
        lookups: Lookups,
        file: CsvFile,
    ) -> tuple[str, ...]:
        """The row's cells with those of the joined rows behind them."""
        cells = row.cells
        for join in self._joins[role]:
            key = row.cells[join.at]
            joined = lookups[join.role].get(key)
            if joined is None:
                if key and join.needed:
                    name = self._mapping.files[join.role].name
                    reason = f"{join.column}: {key} is not in {name}; what it says stays empty"
                    self.rejects.append(file.reject(RejectKind.KEY, row, reason))
                joined = join.blank
            cells += joined
        return cells

    def _joins_of(self, role: str) -> tuple[_Join, ...]:
        if self._files[role] is None:
            return ()
        return tuple(
            _Join(
                other,
                column,
                self._place(role, Column("", column)),
                ("",) * self._full_width(other),
                self._files[other] is not None and not self._mapping.files[other].optional,
            )
            for other, column in self._mapping.files[role].joins.items()
        )

    def _full_width(self, role: str) -> int:
        own = max(1, len(self._widths[role]))
        return own + sum(self._full_width(other) for other in self._mapping.files[role].joins)

    def _load_lookup(self, role: str, lookups: Lookups) -> None:
        if role in lookups:
            return
        for other in self._mapping.files[role].joins:
            self._load_lookup(other, lookups)
        file = self._files[role]
        lookups[role] = rows = {}
        if file is not None:
            for row, key in self._keyed_rows(file, self._mapping.files[role]):
                rows[key] = self._widened(role, row, lookups, file)

    def _load_parts(self, rule: PartRule | None, lookups: Lookups) -> _Parts:
        file = self._files[rule.role] if rule else None
        parts = _Parts(file, {})
        if rule is None or file is None:
            return parts
        for role in self._joined(rule.role):
            self._load_lookup(role, lookups)
        at = self._widths[rule.role].index(rule.order)
        rows = parts.rows
        for row, key in self._keyed_rows(file, self._mapping.files[rule.role]):
            order = row.cells[at]
            if not order:
                reason = f"{rule.order}: it is empty, so the row belongs to no order"
                self.rejects.append(file.reject(RejectKind.KEY, row, reason))
                continue
            stored = (row.line, key, self._widened(rule.role, row, lookups, file))
            rows[order] = (*rows.get(order, ()), stored)
        return parts

    def _read(
        self,
        file: CsvFile | None,
        stored: Sequence[Stored],
        read: Callable[[int, str, tuple[str, ...]], R],
    ) -> list[R]:
        """An order's rows read; those that cannot be are kept aside."""
        parts: list[R] = []
        for line, key, cells in stored:
            try:
                parts.append(read(line, key, cells))
            except UnreadableRowError as error:
                self._keep_part_aside(file, line, cells, error.kind, error.reason)
        return parts

    # -- what is kept aside -------------------------------------------------------------------------

    def _keep_part_aside(
        self,
        file: CsvFile | None,
        line: int,
        cells: tuple[str, ...],
        kind: RejectKind,
        reason: str,
    ) -> None:
        assert file is not None, "rows come from a file"
        own = Row(line, cells[: len(file.header)])
        self.rejects.append(file.reject(kind, own, reason))

    def _report_parts(
        self, file: CsvFile | None, rows: Sequence[Stored], order: str, kept_aside: set[str]
    ) -> None:
        for line, _, cells in rows:
            why = "was kept aside" if order in kept_aside else f"is not in {self._orders.name}"
            reason = f"the row belongs to order {order}, which {why}"
            self._keep_part_aside(file, line, cells, RejectKind.KEY, reason)


def _opened(folder: Path, rule: FileRule, mapping: FolderMapping) -> CsvFile | None:
    path = folder / rule.name
    if rule.optional and not path.exists():
        return None
    return CsvFile(path, mapping.delimiter, mapping.encoding)
