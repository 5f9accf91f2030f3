"""A list of plain rows: texts and chips in columns, rows chosen as a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import row_height

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_HEAD: Final = 32
_GUTTER: Final = 20
_PADDING: Final = 8
_EDGE: Final = 3
_LEAST_ELASTIC: Final = 140
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainColumn:
    """A column; its header is translated already.

    `width` 0 takes what the others leave. `colour` names the group whose chip the text stands in, "" =
    in none. `tip`: the whole of it is shown where the mouse rests.
    """

    header: str
    text: Callable[[Any], str]
    width: int = 0
    right: bool = False
    second: bool = False
    colour: Callable[[Any], str] | None = None
    tip: bool = False


class PlainModel(QAbstractTableModel):
    """The rows; only those in view are ever asked for their texts."""

    def __init__(self, columns: Sequence[PlainColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show these; rows that stay where they were keep their selection."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                last = self.index(len(rows) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        shown = role == Qt.ItemDataRole.DisplayRole or (
            role == Qt.ItemDataRole.ToolTipRole and column.tip
        )
        return column.text(self.rows[index.row()]) if shown else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].header
        return None


class _PlainDelegate(QStyledItemDelegate):
    """Paints a row across all its cells."""

    def __init__(self, model: PlainModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, row_height("table"))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, place = self._theme.tokens, index.column()
        column, row = self._model.columns[place], self._model.rows[index.row()]
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, look.accent_tint if selected else look.page)
        painter.setPen(QPen(look.line, 1))
        bottom = area.bottom() - 0.5
        painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))
        if selected and place == 0:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        room = _room(area, place, len(self._model.columns))
        text = column.text(row)
        group = column.colour(row) if column.colour is not None else ""
        if group:
            paint_chip(painter, room, look.group(group), text)
            return
        painter.setFont(font(Step.BODY, figures=column.right))
        painter.setPen(look.text2 if column.second else look.text)
        text = painter.fontMetrics().elidedText(
            text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(room.width())
        )
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, _FLAGS | side, text)


class _PlainHeader(QHeaderView):
    """Column names in the tone of captions."""

    def __init__(self, model: PlainModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._plain = model
        self._theme = theme
        self.setFixedHeight(_HEAD)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        theme.changed.connect(self.viewport().update)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look, column = self._theme.tokens, self._plain.columns[logicalIndex]
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, look.page)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.line)
        painter.setFont(font(Step.SMALL, weight=500))
        painter.setPen(look.text3)
        room = _room(area, logicalIndex, len(self._plain.columns))
        words = painter.fontMetrics().elidedText(
            column.header, Qt.TextElideMode.ElideRight, int(room.width())
        )
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, _FLAGS | side, words)
        painter.restore()


class PlainTable(QTableView):
    """Shows the model.

    Signals:
        taken: The person clicked the row, or pressed Enter on it.

    """

    taken = Signal(int)

    def __init__(self, name: str, columns: Sequence[PlainColumn], theme: Theme) -> None:
        super().__init__()
        self._plain = PlainModel(columns, self)
        self.setAccessibleName(name)
        self.setHorizontalHeader(_PlainHeader(self._plain, theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height("table"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_PlainDelegate(self._plain, theme, self))
        self.setModel(self._plain)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown."""
        return self._plain.rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these."""
        self._plain.show(rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and index.isValid():
            self.taken.emit(index.row())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.taken.emit(index.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._plain.columns
        fixed = sum(column.width for column in columns)
        elastic = [place for place, column in enumerate(columns) if not column.width]
        room = max(_LEAST_ELASTIC * len(elastic), self.viewport().width() - fixed)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width or room // len(elastic))


def _room(area: QRectF, place: int, columns: int) -> QRectF:
    """The part of a cell that its text may fill."""
    left = _GUTTER if place == 0 else _PADDING
    right = _GUTTER if place == columns - 1 else _PADDING
    return area.adjusted(left, 0, -right, -1)
