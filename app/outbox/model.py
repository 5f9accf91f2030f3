"""The messages of one section as Qt sees them: read piece by piece as somebody scrolls down."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.bridge import Bridge, Ticket
from app.outbox.sections import SECTIONS, Section
from app.outbox.words import first_words, state_name
from app.reader import Reader
from engine.api import Engine
from engine.desks.outbox import PAGE, OutboxRow
from engine.domain.errors import OrderpathError

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Piece:
    """Rows of a section; `whole`: there are none behind them."""

    section: Section
    rows: tuple[OutboxRow, ...]
    whole: bool


class OutboxListModel(QAbstractListModel):
    """Messages, newest first. A message that leaves the section goes; the others stay where they are.

    Signals:
        renewed: The rows were brought up to date.
        reading_changed: Something is being read that a person waits for, or no more.
        refused: The list cannot be read (an `OrderpathError`).

    """

    renewed = Signal()
    reading_changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.reader = reader
        self.section = SECTIONS[0]
        self._rows: tuple[OutboxRow, ...] = ()
        self._whole = True
        self._renewing = self._stale = False
        self.known = False

    def show(self, section: Section) -> None:
        """List another section."""
        self.section = section
        self.known = False
        self.reading_changed.emit(True)
        self._read(PAGE, self._take_all)

    def read_again(self) -> None:
        """Bring the rows up to date, as far down as they were read; while that goes on, once more."""
        self._stale = self._renewing
        if not self._renewing:
            self._renewing = True
            self._read(max(PAGE, len(self._rows)), self._take_news)

    def row_at(self, place: int) -> OutboxRow | None:
        """The message in a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, message: int) -> int | None:
        """The row where the message with this id stands; None: it is not among those read."""
        places = (at for at, row in enumerate(self._rows) if row.message.id == message)
        return next(places, None)

    def refresh_clock(self, reader: Reader) -> None:
        """Say times and names anew."""
        self.reader = reader
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._whole

    @override
    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._whole = True  # until the piece has come: it is not asked for twice
            self._read(PAGE, self._take_piece, before=self._rows[-1].message.id)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        message = row.message
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{message.recipient}: {first_words(message)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{message.recipient}, {first_words(message)}, {state_name(message)}"
        return None

    def _read(
        self, limit: int, take: Callable[[_Piece], None], *, before: int | None = None
    ) -> None:
        section = self.section

        def read(engine: Engine, ticket: Ticket) -> _Piece:
            rows = engine.outbox.page(
                section.states, before=before, limit=limit, reading=ticket.reading
            )
            return _Piece(section, rows, whole=len(rows) < limit)

        self._bridge.ask(
            read,
            take,
            self._fail,
            owner=self,
            title=self.tr("Read messages"),
            key=("outbox", id(self), section.title, before),
        )

    def _take_all(self, piece: _Piece) -> None:
        if piece.section is not self.section:
            return
        self.beginResetModel()
        self._rows, self._whole = piece.rows, piece.whole
        self.known = True
        self.endResetModel()
        self.reading_changed.emit(False)
        self.renewed.emit()

    def _take_piece(self, piece: _Piece) -> None:
        if piece.section is not self.section:
            return
        self._whole = piece.whole
        held = {row.message.id for row in self._rows}
        rows = tuple(row for row in piece.rows if row.message.id not in held)
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _take_news(self, piece: _Piece) -> None:
        self._renewing = False
        if piece.section is self.section and self.known:
            self._whole = piece.whole
            self._remove_gone({row.message.id for row in piece.rows})
            self._put(piece.rows)
            self.renewed.emit()
        if self._stale:
            self.read_again()

    def _remove_gone(self, there: set[int]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].message.id not in there:
                self.beginRemoveRows(QModelIndex(), place, place)
                self._rows = self._rows[:place] + self._rows[place + 1 :]
                self.endRemoveRows()

    def _put(self, rows: tuple[OutboxRow, ...]) -> None:
        """Both are in the same order, so each new row belongs where the first difference is."""
        for place, row in enumerate(rows):
            held = self.row_at(place)
            if held is not None and held.message.id == row.message.id:
                if held != row:
                    self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
                    self.dataChanged.emit(self.index(place), self.index(place))
                continue
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows = (*self._rows[:place], row, *self._rows[place:])
            self.endInsertRows()

    def _fail(self, error: OrderpathError) -> None:
        self._renewing = False
        self.reading_changed.emit(False)
        self.refused.emit(error)
