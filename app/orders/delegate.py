"""Paints the cells of the list: chips, figures, what is not read yet."""

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.orders.columns import COLUMNS, Column, Look
from app.orders.model import OrderListModel
from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens, row_height
from engine.api import OrderRow

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

GUTTER = 20
"""Room before the first column and behind the last."""
_PADDING = 8
_EDGE = 3
_FADED = 0.45
_SELECTED = QStyle.StateFlag.State_Selected


class OrderDelegate(QStyledItemDelegate):
    """One row is one order: its line, its hover and its selection go across all cells.

    `first` and `last` are the places of the outermost columns that are shown.
    """

    def __init__(self, model: OrderListModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.hovered = -1
        self.first = 0
        self.last = len(COLUMNS) - 1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, row_height("table"))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._theme.tokens
        place, at = index.column(), index.row()
        area = QRectF(option.rect)
        selected = bool(option.state & _SELECTED)
        _paint_ground(painter, area, look, selected=selected, hovered=at == self.hovered)
        if selected and place == self.first:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        room = self.room(area, place)
        row = self._model.row_at(at)
        if row is None:
            _paint_waiting(painter, room, look, COLUMNS[place])
            return
        if self._model.is_past(row.id):
            painter.setOpacity(_FADED)
        self._paint_value(painter, room, place, row)
        painter.setOpacity(1)

    def room(self, area: QRectF, place: int) -> QRectF:
        """The part of a cell that its value may fill."""
        left = GUTTER if place == self.first else _PADDING
        right = GUTTER if place == self.last else _PADDING
        return area.adjusted(left, 0, -right, -1)

    def _paint_value(self, painter: QPainter, room: QRectF, place: int, row: OrderRow) -> None:
        column, look, reader = COLUMNS[place], self._theme.tokens, self._model.reader
        text = column.text(row, reader)
        if column.look is Look.STATUS:
            paint_chip(painter, room, look.group(reader.colour(row.status)), text)
            return
        painter.setFont(_font_of(column.look))
        painter.setPen(_colour_of(column, row, look))
        painter.drawText(room, _FLAGS[place], _fitting(text, int(room.width()), column.look))


@lru_cache(maxsize=4_096)
def _fitting(text: str, width: int, look: Look) -> str:
    """The text, elided to the width. Kept, because measuring costs more than painting."""
    metrics = QFontMetricsF(_font_of(look))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Sums stand at the right, all else at the left."""
    side = Qt.AlignmentFlag.AlignRight if column.at_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _paint_ground(
    painter: QPainter, area: QRectF, look: Tokens, *, selected: bool, hovered: bool
) -> None:
    ground = look.accent_tint if selected else look.hover if hovered else look.page
    painter.fillRect(area, ground)
    painter.setPen(QPen(look.line, 1))
    bottom = area.bottom() - 0.5
    painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))


def _paint_waiting(painter: QPainter, room: QRectF, look: Tokens, column: Column) -> None:
    """A bar where the value will stand: nothing moves when it arrives."""
    width = min(room.width(), 72.0 if column.look is Look.STATUS else 48.0)
    bar = QRectF(room.left(), room.center().y() - 4, width, 8)
    if column.at_right:
        bar.moveRight(room.right())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.hover)
    painter.drawRoundedRect(bar, 4, 4)


def _font_of(look: Look) -> QFont:
    if look is Look.NUMBER:
        return font(Step.BODY, weight=500, figures=True)
    return font(Step.BODY, figures=look in (Look.FIGURE, Look.SUM))


def _colour_of(column: Column, row: OrderRow, look: Tokens) -> QColor:
    if column.look is Look.PAYMENT:
        return look.text2 if row.paid else look.warn
    return look.text2 if column.look in (Look.SECOND, Look.FIGURE) else look.text


_FLAGS = tuple(alignment(column) | Qt.TextFlag.TextSingleLine for column in COLUMNS)
"""Made once: joining flags costs more than painting a word."""
