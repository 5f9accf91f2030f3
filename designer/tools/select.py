"""Choosing what is clicked."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from designer.tools.base import Touch


class Surface(Protocol):
    """What choosing needs."""

    def item_at(self, point: QPointF) -> str | None:
        """The node or edge at a place of the drawing."""
        ...

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these, and the keyboard goes on from there."""
        ...


class SelectTool:
    """See `designer.tools.base.Tool`."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    def pressed(self, touch: Touch) -> bool:
        """Choose the node or edge under the hand; a click beside all of them chooses nothing."""
        item = self._surface.item_at(touch.point)
        if item is None:
            if not touch.more:
                self._surface.choose(())
            return False
        self._surface.choose((item,), more=touch.more)
        return True

    def moved(self, touch: Touch) -> None:
        """Choosing is done with the press."""

    def released(self, touch: Touch) -> None:
        """Choosing is done with the press."""
