"""Carrying nodes to another place."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from designer.tools.base import Touch

_START = 4.0
"""Pixels the hand may tremble before a press becomes a drag."""


class Surface(Protocol):
    """What carrying needs."""

    def node_at(self, point: QPointF) -> str | None:
        """The node at a place of the drawing."""
        ...

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these."""
        ...

    def chosen_nodes(self) -> tuple[str, ...]:
        """The nodes that are chosen."""
        ...

    def lift(self, nodes: Iterable[str]) -> None:
        """Take nodes up."""
        ...

    def carry(self, by: QPointF) -> None:
        """Show them so far from where they were."""
        ...

    def drop(self) -> frozenset[str]:
        """Put them back, and say which they were."""
        ...


class MoveTool:
    """See `designer.tools.base.Tool`. Says at the end what was carried how far; moves nothing itself."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(
        self, surface: Surface, carried: Callable[[frozenset[str], QPointF], None]
    ) -> None:
        self._surface = surface
        self._carried = carried
        self._start: Touch | None = None
        self._lifted = False

    def pressed(self, touch: Touch) -> bool:
        """Begin on a node; one that is not chosen is chosen first."""
        node = self._surface.node_at(touch.point)
        if node is None or touch.more:
            return False
        if node not in self._surface.chosen_nodes():
            self._surface.choose((node,))
        self._start = touch
        return True

    def moved(self, touch: Touch) -> None:
        """Carry all chosen nodes along."""
        start = self._start
        if start is None:
            return
        if not self._lifted:
            if (touch.pixel - start.pixel).manhattanLength() < _START:
                return
            self._surface.lift(self._surface.chosen_nodes())
            self._lifted = True
        self._surface.carry(touch.point - start.point)

    def released(self, touch: Touch) -> None:
        """Say what was carried where."""
        start, self._start = self._start, None
        if start is None or not self._lifted:
            return
        self._lifted = False
        self._carried(self._surface.drop(), touch.point - start.point)
