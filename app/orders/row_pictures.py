"""Whole rows of the list as pictures, painted once: what only moves, or shows again, is just copied.

While much arrives at the head of the list, all rows move ten times a second. Painted cell by cell, that
took long enough to be felt; and it takes several times as long while the engine is at work beside it.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.orders.columns import COLUMNS
from app.orders.model import OrderListModel
from app.orders.row_painter import Cell, Mark, RowPainter, Said
from designer.theme.tokens import Scheme

_KEPT = 200
"""Rows; a large screen shows sixty."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What all rows have in common: the cells that are shown, the colours, the density of the screen."""

    cells: tuple[Cell, ...]
    """From left to right."""
    size: QSize
    scheme: Scheme
    ratio: float


class RowPictures:
    """Keeps the rows painted last; a row is known by all that can be seen of it."""

    def __init__(self, model: OrderListModel, rows: RowPainter) -> None:
        self._model = model
        self._rows = rows
        self._ground: Ground | None = None
        self._kept: OrderedDict[tuple[Said | None, Mark], QPixmap] = OrderedDict()

    def picture(self, row: int, mark: Mark, ground: Ground) -> QPixmap:
        """The row as it looks now."""
        if ground != self._ground:
            self._ground = ground
            self._kept.clear()
            self._rows.lay_out(ground.cells)
        seen = (self._said(row, ground.cells), mark)
        found = self._kept.pop(seen, None)
        if found is None:
            found = self._painted(*seen, ground)
            while len(self._kept) >= _KEPT:
                self._kept.popitem(last=False)
        self._kept[seen] = found
        return found

    def _said(self, at: int, cells: Sequence[Cell]) -> Said | None:
        """All that can be seen of an order; None: it was not read yet."""
        row = self._model.row_at(at)
        if row is None:
            return None
        reader = self._model.reader
        return Said(
            texts=tuple(COLUMNS[cell.place].text(row, reader) for cell in cells),
            colours=reader.colour(row.status),
            paid=row.paid,
            past=self._model.is_past(row.id),
        )

    def _painted(self, said: Said | None, mark: Mark, ground: Ground) -> QPixmap:
        picture = QPixmap(ground.size * ground.ratio)
        picture.setDevicePixelRatio(ground.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._rows.paint(
            painter, QRectF(0, 0, ground.size.width(), ground.size.height()), said, mark
        )
        painter.end()
        return picture
