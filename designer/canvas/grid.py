"""The sheet a drawing lies on: a ground with dots."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.detail import Detail
from designer.canvas.palette import Palette

_PITCH = 16
_DOT = 0.9
_SIDE = 16
"""Dots to a side of the tile; laid tile by tile, as dots alone would take longer than all the rest."""


class Grid:
    """Keeps its tile until the colours change."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._tile: QPixmap | None = None

    def paint(self, painter: QPainter, area: QRectF, detail: Detail) -> None:
        """Paint the part of the sheet in `area`; only near enough with its dots."""
        if detail is not Detail.FULL:
            painter.fillRect(area, self._palette.tokens.sunken)
            return
        if self._tile is None:
            self._tile = self._painted()
        # From whole tiles to whole tiles: a dot looks the same in whichever strip it is painted.
        side = _PITCH * _SIDE
        left, top = area.left() // side * side, area.top() // side * side
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        whole = QRectF(left, top, area.right() - left + side, area.bottom() - top + side)
        painter.drawTiledPixmap(whole, self._tile)
        painter.restore()

    def forget(self) -> None:
        """The colours are others."""
        self._tile = None

    def _painted(self) -> QPixmap:
        tile = QPixmap(_PITCH * _SIDE, _PITCH * _SIDE)
        tile.fill(self._palette.tokens.sunken)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.tokens.grid)
        for x in range(_SIDE):
            for y in range(_SIDE):
                painter.drawEllipse(QPointF((x + 0.5) * _PITCH, (y + 0.5) * _PITCH), _DOT, _DOT)
        painter.end()
        return tile
