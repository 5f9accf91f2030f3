"""The list of runs as a Qt model: read page by page as one scrolls, kept up by id."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from typing_extensions import override

from app.bridge import Bridge
from app.reader import Reader
from app.why.outcomes import SIGNS, line_words
from app.why.rows import RowModel, RowText
from engine.desks.runs import PAGE, Given, RunLine

_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RunListModel(RowModel):
    """The runs that are read so far, the newest first.

    Signals:
        read: The first page has been read.
        counted: How many runs there are.
        failed: They cannot be read (the error).

    """

    read = Signal()
    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, reader: Callable[[], Reader], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader_now = reader
        self.reader = reader()
        self.given = Given()
        self._lines: list[RunLine] = []
        self._more = False
        self._other = False
        """Whether what is asked for is another list than what is shown."""

    def show(self, given: Given) -> None:
        """List these runs from now on."""
        self._other = self._other or given != self.given
        self.given = given
        self._more = False
        self._bridge.ask(
            lambda engine, ticket: engine.runs.page(given, None, ticket.reading),
            self._take_first,
            self.failed.emit,
            owner=self,
            title=self.tr("Read the runs"),
            key=("runs", id(self)),
        )
        self._bridge.ask(
            lambda engine, ticket: engine.runs.count(given, ticket.reading),
            self.counted.emit,
            self.failed.emit,
            owner=self,
            title=self.tr("Count the runs"),
            key=("run count", id(self)),
        )

    def line(self, row: int) -> RunLine:
        """The run in `row`."""
        return self._lines[row]

    def read_again(self) -> None:
        """Read anew what is listed: runs may have come, gone on or ended."""
        self.show(self.given)

    @override
    def key(self, row: int) -> int:
        return self._lines[row].id

    @override
    def text(self, row: int) -> RowText:
        line, sign = self._lines[row], SIGNS[self._lines[row].outcome]
        when = self.reader.formats.brief(line.started_at, self.reader.now)
        under = line_words(line, self.reader)
        return RowText(sign.icon, sign.tone, self._name_of(line), when, under)

    @override
    def count(self) -> int:
        return len(self._lines)

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more

    @override
    def fetchMore(self, parent: _Index) -> None:
        self._more = False
        given, last = self.given, self._lines[-1]
        self._bridge.ask(
            lambda engine, ticket: engine.runs.page(given, last, ticket.reading),
            self._take_next,
            self.failed.emit,
            owner=self,
            title=self.tr("Read more runs"),
            key=("runs", id(self)),
        )

    def _name_of(self, line: RunLine) -> str:
        """By its order in a trigger's list, by its trigger in an order's."""
        if self.given.subject is not None or not line.order:
            return line.titles.text(self.reader.language)
        return line.order

    def _take_first(self, lines: tuple[RunLine, ...]) -> None:
        self.reader = self._reader_now()
        first = [line.id for line in self._lines[: len(lines)]]
        whole = len(lines) == PAGE or len(lines) == len(self._lines)
        if lines and whole and not self._other and first == [line.id for line in lines]:
            self._lines[: len(lines)] = lines
            self._more = len(self._lines) % PAGE == 0
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self._lines = list(lines)
            self._more = len(lines) == PAGE
            self.endResetModel()
        self._other = False
        self.read.emit()

    def _take_next(self, lines: tuple[RunLine, ...]) -> None:
        if not lines:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines += lines
        self._more = len(lines) == PAGE
        self.endInsertRows()
