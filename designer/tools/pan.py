"""Moving the sheet under the eye."""

from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from designer.tools.base import Touch


class Surface(Protocol):
    """What panning needs."""

    def pan(self, by: QPointF) -> None:
        """Move the drawing so many pixels of the view."""
        ...


class PanTool:
    """See `designer.tools.base.Tool`."""

    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._last = QPointF()

    def pressed(self, touch: Touch) -> bool:
        """Take hold of the sheet anywhere."""
        self._last = touch.pixel
        return True

    def moved(self, touch: Touch) -> None:
        """The place that was taken hold of stays under the hand."""
        self._surface.pan(touch.pixel - self._last)
        self._last = touch.pixel

    def released(self, touch: Touch) -> None:
        """Let go."""
