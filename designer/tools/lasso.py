"""Choosing all nodes inside a frame that is drawn."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from designer.tools.base import Touch


class Surface(Protocol):
    """What a lasso needs."""

    def show_frame(self, area: QRectF | None) -> None:
        """Show the frame over this part of the drawing, or no more."""
        ...

    def nodes_in(self, area: QRectF) -> Iterable[str]:
        """The nodes that touch a part of the drawing."""
        ...

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these."""
        ...


class LassoTool:
    """See `designer.tools.base.Tool`. Comes after the tools that begin on a node or an edge."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._start = QPointF()

    def pressed(self, touch: Touch) -> bool:
        """Begin anywhere."""
        self._start = touch.point
        return True

    def moved(self, touch: Touch) -> None:
        """Widen the frame."""
        self._surface.show_frame(QRectF(self._start, touch.point).normalized())

    def released(self, touch: Touch) -> None:
        """Choose what the frame touches; a mere click chose already."""
        area = QRectF(self._start, touch.point).normalized()
        self._surface.show_frame(None)
        if not area.isEmpty():
            self._surface.choose(self._surface.nodes_in(area), more=touch.more)
