"""Looking at one node and what is around it."""

from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from designer.tools.base import Touch


class Surface(Protocol):
    """What focusing needs."""

    def item_at(self, point: QPointF) -> str | None:
        """The node or edge at a place of the drawing."""
        ...

    def focus_on(self, item: str | None) -> None:
        """Show this node and its neighbours alone, or everything again."""
        ...


class FocusTool:
    """See `designer.tools.base.Tool`. A click beside everything shows everything again."""

    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    def pressed(self, touch: Touch) -> bool:
        """Focus on what is under the hand."""
        self._surface.focus_on(self._surface.item_at(touch.point))
        return True

    def moved(self, touch: Touch) -> None:
        """Focusing is done with the press."""

    def released(self, touch: Touch) -> None:
        """Focusing is done with the press."""
