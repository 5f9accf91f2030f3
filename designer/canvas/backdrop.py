"""What lies behind the moving things, kept as it was painted and moved along with the sheet.

Qt's own cache paints the whole view anew when the sheet moves aslant; this one paints two strips.
"""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

_ROOM = 1
"""Pixels painted around a patch: antialiasing reaches a little further than the shape."""


class Backdrop:
    """A picture as large as the view. `paint` fills the parts of it that are out of date."""

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        self._paint = paint
        self._picture = QPixmap()
        self._stale = QRegion()

    def forget(self, area: QRect | None = None) -> None:
        """This part of the view, or all of it, is to be painted anew."""
        if area is None:
            self._picture = QPixmap()
        else:
            self._stale += area.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def scroll(self, across: int, down: int) -> None:
        """The sheet has moved so many pixels of the view."""
        ratio = self._picture.devicePixelRatio()
        whole_pixels = (across * ratio).is_integer() and (down * ratio).is_integer()
        if self._picture.isNull() or not whole_pixels:
            self.forget()
            return
        self._stale.translate(across, down)
        self._picture.scroll(round(across * ratio), round(down * ratio), self._picture.rect())
        whole = self._whole()
        self._stale += QRegion(whole) - QRegion(whole.translated(across, down))

    def draw(self, painter: QPainter, size: QSize, to_view: QTransform) -> None:
        """Draw the picture for a view of `size`, whose pixels are the drawing's after `to_view`."""
        ratio = painter.device().devicePixelRatio()
        if (
            self._picture.isNull()
            or self._size() != size
            or self._picture.devicePixelRatio() != ratio
        ):
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._stale = QRegion(self._whole())
        self._fill(to_view)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()

    def _fill(self, to_view: QTransform) -> None:
        stale, self._stale = self._stale, QRegion()
        to_drawing, _ = to_view.inverted()
        # A region is a sequence of rectangles; Qt's stubs do not say so.
        for part in cast(Iterable[QRect], stale.intersected(self._whole())):
            painter = QPainter(self._picture)
            painter.setClipRect(part)
            painter.setTransform(to_view)
            self._paint(painter, to_drawing.mapRect(QRectF(part)))
            painter.end()

    def _whole(self) -> QRect:
        size = self._size()
        return QRect(0, 0, size.width(), size.height())

    def _size(self) -> QSize:
        return self._picture.deviceIndependentSize().toSize()
