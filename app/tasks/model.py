"""The list of tasks as Qt sees it: as long as its counts say, holding only what was looked at."""

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.bridge import Bridge
from app.reader import Reader
from app.tasks.lines import Heading, Line, Lines, Place
from app.tasks.listing import PIECE, Look, Piece, read_look, read_piece
from app.tasks.words import heading_text
from engine.desks.tasks import Due, TaskRow, TaskWish
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_MOST = 2_000
"""Tasks held at most; those of other places are read again when somebody comes back."""
_TOPICS = (Topic.TASKS, Topic.TRIGGERS, Topic.REFERENCES)


class TaskListModel(QAbstractTableModel):
    """Lines over a list that may be a hundred thousand tasks long.

    When the engine says that tasks changed, the list is read anew around what is looked at: a task
    stands where it belongs now, and whoever shows the model keeps the eye on the same task.

    Signals:
        renewing: The list is about to be read anew: remember what is looked at.
        renewed: It was: go on looking at it.
        reading_changed: Something is being read, or no more.
        refused: The list cannot be read (an `OrderpathError`).

    """

    renewing = Signal()
    renewed = Signal()
    reading_changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.reader = reader
        self._wish = TaskWish()
        self._folded = frozenset({Due.DONE})
        self._lines = Lines()
        self._rows: dict[Place, TaskRow] = {}
        self._places: dict[int, Place] = {}
        self._seen = range(PIECE)
        self._reading: frozenset[str] = frozenset()
        self._stale = False
        self._known = False
        bridge.topics.connect(self._topics_changed)

    @property
    def wish(self) -> TaskWish:
        """What is listed."""
        return self._wish

    @property
    def lines(self) -> Lines:
        """Which part stands where."""
        return self._lines

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return bool(self._reading)

    @property
    def known(self) -> bool:
        """Whether the list was read yet."""
        return self._known

    def show(self, wish: TaskWish) -> None:
        """List something else; what is shown stays until it has been read."""
        self._wish = wish
        self._seen = range(PIECE)
        self._read_look()

    def read_again(self) -> None:
        """Read the same list anew."""
        self._read_look()

    def fold(self, part: Due) -> None:
        """Fold a part, or unfold it."""
        self._folded = self._folded ^ {part}
        self.renewing.emit()
        self.beginResetModel()
        self._lines = Lines(self._lines.counts, self._folded)
        self.endResetModel()
        self.renewed.emit()

    def line_at(self, row: int) -> Line | None:
        """What stands in a row."""
        return self._lines.at(row)

    def task_at(self, row: int) -> TaskRow | None:
        """The task in a row; None: a heading, or not read yet."""
        line = self._lines.at(row)
        return self._rows.get(line) if isinstance(line, Place) else None

    def row_of(self, task: int) -> int | None:
        """The row where the task with this id stands; None: it is not among those held."""
        place = self._places.get(task)
        return None if place is None else self._lines.line_of(place)

    def want(self, rows: range) -> None:
        """Have these rows read unless they are: they have come into view."""
        self._seen = rows
        missing = [
            row
            for row in rows
            if isinstance(line := self._lines.at(row), Place) and line not in self._rows
        ]
        if not missing or "look" in self._reading:
            return
        lines, wish, above = self._lines, self._wish, self.task_at(missing[0] - 1)
        wanted = range(missing[0], min(max(missing[-1] + 1, missing[0] + PIECE), len(lines)))
        self._wait("piece")
        self._bridge.ask(
            lambda engine, ticket: read_piece(engine, ticket, wish, lines, wanted, above),
            self._take_piece,
            lambda error: self._fail("piece", error),
            owner=self,
            title=self.tr("Read tasks"),
            key=("tasks piece", id(self)),
        )

    def refresh_clock(self, reader: Reader) -> None:
        """Time has passed or the lists have changed: what was due later may be overdue."""
        self.reader = reader
        self._read_look()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        line = self._lines.at(index.row())
        if isinstance(line, Heading):
            return f"{heading_text(line.part)} {line.count}"
        row = self.task_at(index.row())
        return "" if row is None else row.task.text

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        heading = index.isValid() and isinstance(self._lines.at(index.row()), Heading)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)

    def _read_look(self) -> None:
        """Read anew; a reading under way is called off."""
        wish, folded, around = self._wish, self._folded, _around(self._seen)
        self._wait("look")
        self._bridge.ask(
            lambda engine, ticket: read_look(engine, ticket, wish, folded, around),
            self._take_look,
            lambda error: self._fail("look", error),
            owner=self,
            title=self.tr("Read tasks"),
            key=("tasks look", id(self)),
        )

    def _take_look(self, look: Look) -> None:
        self._arrived("look")
        self.renewing.emit()
        self.beginResetModel()
        self._lines = Lines(look.lines.counts, self._folded)
        self._rows = dict(look.rows)
        self._places = {row.id: place for place, row in self._rows.items()}
        self._known = True
        self.endResetModel()
        self.renewed.emit()
        if self._stale:
            self._stale = False
            self._read_look()

    def _take_piece(self, piece: Piece) -> None:
        self._arrived("piece")
        if piece.lines != self._lines:
            return
        if len(self._rows) > _MOST:
            self._rows.clear()
            self._places.clear()
        self._rows.update(piece.rows)
        self._places.update({row.id: place for place, row in piece.rows.items()})
        rows = [line for place in piece.rows if (line := self._lines.line_of(place)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))

    def _topics_changed(self, topics: Topics) -> None:
        """While the list is read, further changes are gathered into one reading."""
        if not any(topics.touches(topic) for topic in _TOPICS):
            return
        if "look" in self._reading:
            self._stale = True
        else:
            self._read_look()

    def _fail(self, what: str, error: OrderpathError) -> None:
        self._arrived(what)
        self.refused.emit(error)

    def _wait(self, what: str) -> None:
        self._reading |= {what}
        self.reading_changed.emit(True)

    def _arrived(self, what: str) -> None:
        self._reading -= {what}
        self.reading_changed.emit(bool(self._reading))


def _around(seen: range) -> range:
    """What is seen, and as much before and behind: it may have moved a little."""
    return range(max(0, seen.start - PIECE), seen.stop + PIECE)


_TEXT_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
