"""The list of triggers as a Qt model: sorted, narrowed by a search, kept by id."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.reader import Reader
from app.triggers.lines import Line, Order, Sort, found

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TriggerModel(QAbstractListModel):
    """The lines that the search lets through. `reader` says times as they were when the lines came."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reader = reader
        self.order = Order()
        self.search = ""
        self._all: Sequence[Line] = ()
        self._shown: Sequence[Line] = ()

    @property
    def all(self) -> Sequence[Line]:
        """Every trigger, in turn."""
        return self._all

    def show(self, lines: Sequence[Line], reader: Reader) -> None:
        """Show these from now on. Where the same triggers stand in the same rows, nothing jumps."""
        self.reader = reader
        self._all = lines
        before, after = self._shown, found(lines, self.search, self.order)
        if [line.id for line in before] == [line.id for line in after]:
            self._shown = after
            if after:
                self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
        else:
            self._put(after)

    def look_for(self, search: str) -> None:
        """Show only what holds these words."""
        self.search = search
        self._put(found(self._all, search, self.order))

    def sort_by(self, by: Sort) -> None:
        """Sort by this; again: the other way round."""
        self.order = self.order.pressed(by)
        self._put(found(self._all, self.search, self.order))

    def line(self, row: int) -> Line:
        """The line in `row`."""
        return self._shown[row]

    def row_of(self, trigger: int) -> int | None:
        """Where a trigger stands, None when it is not shown."""
        rows = (row for row, line in enumerate(self._shown) if line.id == trigger)
        return next(rows, None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("on") if line.row.trigger.on else self.tr("off")
            return f"{line.title}, {state}. {line.sentence}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.sentence
        return None

    def _put(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._shown = lines
        self.endResetModel()
