"""Looking closer at a part of the drawing."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from designer.tools.base import Touch

_CLICK = 8.0
"""A frame of fewer pixels was meant as a click."""
_STEP = 1.5


class Surface(Protocol):
    """What zooming needs."""

    def show_frame(self, area: QRectF | None) -> None:
        """Show the frame over this part of the drawing, or no more."""
        ...

    def zoom_to(self, area: QRectF) -> None:
        """Show this part of the drawing as large as fits."""
        ...

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Come nearer to a place of the drawing, which stays where it is."""
        ...


class ZoomTool:
    """See `designer.tools.base.Tool`. A frame is zoomed to; a click comes nearer, or goes back."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._start: Touch | None = None

    def pressed(self, touch: Touch) -> bool:
        """Begin a frame anywhere."""
        self._start = touch
        return True

    def moved(self, touch: Touch) -> None:
        """Widen the frame."""
        if self._start is not None:
            self._surface.show_frame(QRectF(self._start.point, touch.point).normalized())

    def released(self, touch: Touch) -> None:
        """Zoom to the frame, or around the click; with the adding key, away from it."""
        start, self._start = self._start, None
        self._surface.show_frame(None)
        if start is None:
            return
        if (touch.pixel - start.pixel).manhattanLength() < _CLICK:
            self._surface.zoom_by(1 / _STEP if touch.more else _STEP, touch.point)
        else:
            self._surface.zoom_to(QRectF(start.point, touch.point).normalized())
