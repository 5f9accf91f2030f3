"""Paints the rows of the list: chips, figures, what is not read yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.orders.columns import COLUMNS, Column, Look
from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

GUTTER = 20
"""Room before the first column and behind the last."""
_PADDING = 8
_EDGE = 3
_FADED = 0.45


@dataclass(frozen=True, slots=True)
class Cell:
    """A column that is shown: its place in COLUMNS, where it begins, and how wide it is, in pixels."""

    place: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What a row is besides what it says."""

    selected: bool
    hovered: bool


@dataclass(frozen=True, slots=True)
class Said:
    """All that can be seen of an order: a text for each cell, and what colours them."""

    texts: tuple[str, ...]
    colours: str
    """Of the status's group."""
    paid: bool
    past: bool
    """It no longer fits what is listed."""


class RowPainter:
    """One row is one order, painted at once: its line, its hover and its selection go across it.

    The view is not left to ask for each cell: a page of cells cost twice what its rows cost, and that is
    the wait of whoever scrolls.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._rooms: tuple[tuple[Column, float, float], ...] = ()

    def lay_out(self, cells: Sequence[Cell]) -> None:
        """Have these columns from now on, from left to right."""
        ends = (cells[0].place, cells[-1].place) if cells else (-1, -1)
        rooms = [cell_room(QRectF(cell.left, 0, cell.width, 1), cell.place, ends) for cell in cells]
        self._rooms = tuple(
            (COLUMNS[cell.place], room.left(), room.width())
            for cell, room in zip(cells, rooms, strict=True)
        )

    def paint(self, painter: QPainter, area: QRectF, said: Said | None, mark: Mark) -> None:
        """Paint a row into `area`, its cells from the left edge on; None: it has not been read yet."""
        look = self._theme.tokens
        ground = look.hover if mark.hovered else look.page
        painter.fillRect(area, look.accent_tint if mark.selected else ground)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.line)
        if mark.selected:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        if said is None:
            for column, left, width in self._rooms:
                room = QRectF(area.left() + left, area.top(), width, area.height() - 1)
                _paint_waiting(painter, room, look, column)
            return
        painter.setOpacity(_FADED if said.past else 1)
        x, y, height = area.left(), area.top(), area.height() - 1
        for (column, left, width), text in zip(self._rooms, said.texts, strict=True):
            _paint_value(painter, QRectF(x + left, y, width, height), look, column, said, text)
        painter.setOpacity(1)


def cell_room(area: QRectF, place: int, ends: tuple[int, int]) -> QRectF:
    """The part of a cell that its value may fill; `ends`: the places of the outermost columns shown."""
    left = GUTTER if place == ends[0] else _PADDING
    right = GUTTER if place == ends[1] else _PADDING
    return area.adjusted(left, 0, -right, -1)


def _paint_value(
    painter: QPainter, room: QRectF, look: Tokens, column: Column, said: Said, text: str
) -> None:
    if column.look is Look.STATUS:
        paint_chip(painter, room, look.group(said.colours), text)
        return
    painter.setFont(_font_of(column.look))
    painter.setPen(_colour_of(column, said, look))
    painter.drawText(room, _FLAGS[column.look], _fitting(text, int(room.width()), column.look))


@lru_cache(maxsize=4_096)
def _fitting(text: str, width: int, look: Look) -> str:
    """The text, elided to the width. Kept, because measuring costs more than painting."""
    metrics = QFontMetricsF(_font_of(look))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


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


def _colour_of(column: Column, said: Said, look: Tokens) -> QColor:
    if column.look is Look.PAYMENT:
        return look.text2 if said.paid else look.warn
    return look.text2 if column.look in (Look.SECOND, Look.FIGURE) else look.text


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FLAGS = {look: _RIGHT if look is Look.SUM else _LEFT for look in Look}
"""Made once: joining flags costs more than painting a word."""
