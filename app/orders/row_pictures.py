"""Whole rows of the list as pictures, painted once: what only moves, or shows again, is just copied.

While much arrives at the head of the list, all rows move ten times a second. Painted cell by cell, that
took long enough to be felt; and it takes several times as long while the engine is at work beside it.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.orders.columns import COLUMNS
from app.orders.model import OrderListModel
from designer.theme.tokens import Scheme

_KEPT = 200
"""Rows; a large screen shows sixty."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What all rows have in common: the cells that are shown, the colours, the density of the screen."""

    cells: tuple[tuple[int, int, int], ...]
    """Place of the column, left edge and width in pixels, from left to right."""
    size: QSize
    scheme: Scheme
    ratio: float


@dataclass(frozen=True, slots=True)
class Mark:
    """What a row is besides what it says."""

    selected: bool
    hovered: bool


class RowPictures:
    """Keeps the rows painted last; a row is known by all that can be seen of it."""

    def __init__(self, model: OrderListModel, delegate: QStyledItemDelegate) -> None:
        self._model = model
        self._delegate = delegate
        self._ground: Ground | None = None
        self._kept: OrderedDict[object, QPixmap] = OrderedDict()

    def picture(self, row: int, mark: Mark, ground: Ground) -> QPixmap:
        """The row as it looks now."""
        if ground != self._ground:
            self._ground = ground
            self._kept.clear()
        seen = (self._said(row, ground.cells), mark)
        found = self._kept.pop(seen, None)
        if found is None:
            found = self._painted(row, mark, ground)
            while len(self._kept) >= _KEPT:
                self._kept.popitem(last=False)
        self._kept[seen] = found
        return found

    def _said(self, at: int, cells: Sequence[tuple[int, int, int]]) -> object:
        """All that can be seen of an order; None: it was not read yet."""
        row = self._model.row_at(at)
        if row is None:
            return None
        reader = self._model.reader
        texts = tuple(COLUMNS[place].text(row, reader) for place, _, _ in cells)
        return texts, row.status, row.paid, self._model.is_past(row.id)

    def _painted(self, row: int, mark: Mark, ground: Ground) -> QPixmap:
        picture = QPixmap(ground.size * ground.ratio)
        picture.setDevicePixelRatio(ground.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        if mark.selected:
            option.state |= QStyle.StateFlag.State_Selected
        for place, left, width in ground.cells:
            option.rect = QRect(left, 0, width, ground.size.height())
            painter.save()
            self._delegate.paint(painter, option, self._model.index(row, place))
            painter.restore()
        painter.end()
        return picture
