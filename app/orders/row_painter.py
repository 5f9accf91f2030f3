"""Paints the rows of the list: chips, figures, what is not read yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.orders.columns import COLUMNS, Column, Look
from app.orders.model import OrderListModel
from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.api import OrderRow

GUTTER = 20
"""Room before the first column and behind the last."""
_PADDING = 8
_EDGE = 3
_FADED = 0.45


@dataclass(frozen=True, slots=True)
class Cell:
    """A column that is shown: where it begins in the row, and how wide it is."""

    place: int
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row stands out."""

    selected: bool
    hovered: bool


class RowPainter:
    """One row is one order, painted at once: its line, its hover and its selection go across it.

    The view is not left to ask for each cell: a page of cells cost three times what its rows cost, and
    that is the wait of whoever scrolls.
    """

    def __init__(self, model: OrderListModel, theme: Theme) -> None:
        self._model = model
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()
        self._rooms: tuple[tuple[int, float, float], ...] = ()

    def lay_out(self, cells: Sequence[Cell]) -> None:
        """Have these columns from now on, from left to right."""
        self._cells = tuple(cells)
        rooms = [self.room(QRectF(cell.left, 0, cell.width, 1), cell.place) for cell in cells]
        self._rooms = tuple(
            (cell.place, room.left(), room.width()) for cell, room in zip(cells, rooms, strict=True)
        )

    def paint(self, painter: QPainter, area: QRectF, at: int, row_look: RowLook) -> None:
        """Paint the row `at` into `area`, which is as wide as all columns or wider."""
        look = self._theme.tokens
        ground = look.accent_tint if row_look.selected else look.page
        if row_look.hovered and not row_look.selected:
            ground = look.hover
        painter.fillRect(area, ground)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.line)
        if row_look.selected:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        row = self._model.row_at(at)
        if row is None:
            for place, left, width in self._rooms:
                room = QRectF(area.left() + left, area.top(), width, area.height() - 1)
                _paint_waiting(painter, room, look, COLUMNS[place])
            return
        past = self._model.is_past(row.id)
        if past:
            painter.setOpacity(_FADED)
        x, y, height = area.left(), area.top(), area.height() - 1
        for place, left, width in self._rooms:
            self._paint_value(painter, QRectF(x + left, y, width, height), place, row)
        if past:
            painter.setOpacity(1)

    def room(self, area: QRectF, place: int) -> QRectF:
        """The part of a cell that its value may fill."""
        cells = self._cells
        left = GUTTER if cells and place == cells[0].place else _PADDING
        right = GUTTER if cells and place == cells[-1].place else _PADDING
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


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """Sums stand at the right, all else at the left."""
    side = Qt.AlignmentFlag.AlignRight if column.at_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _paint_waiting(painter: QPainter, room: QRectF, look: Tokens, column: Column) -> None:
    """A bar where the value will stand: nothing moves when it arrives. Soon gone, so quickly painted."""
    width = min(room.width(), 72.0 if column.look is Look.STATUS else 48.0)
    left = room.right() - width if column.at_right else room.left()
    painter.fillRect(QRectF(left, room.center().y() - 4, width, 8), look.hover)


@cache
def _font_of(look: Look) -> QFont:
    if look is Look.NUMBER:
        return font(Step.BODY, weight=500, figures=True)
    return font(Step.BODY, figures=look in (Look.FIGURE, Look.SUM))


def _colour_of(column: Column, row: OrderRow, look: Tokens) -> QColor:
    if column.look is Look.PAYMENT:
        return look.text2 if row.paid else look.warn
    return look.text2 if column.look in (Look.SECOND, Look.FIGURE) else look.text


_FLAGS = tuple(_alignment(column) | Qt.TextFlag.TextSingleLine for column in COLUMNS)
"""Made once: joining flags costs more than painting a word."""
