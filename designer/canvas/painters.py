"""How one kind of drawing looks: what the canvas asks of the order path and of the trigger."""

from typing import Protocol

from PySide6.QtGui import QPainter

from designer.canvas.detail import Detail
from designer.canvas.drawing import Band, Edge, Node
from designer.canvas.palette import Palette, State, Stroke


class Painters(Protocol):
    """Each is a function of what it is given alone, and raises nothing: it runs inside Qt."""

    @property
    def margin(self) -> float:
        """How far a node may paint outside its box, in pixels."""
        ...

    def band(self, painter: QPainter, band: Band, palette: Palette, detail: Detail) -> None:
        """Paint a band behind everything, where it is."""
        ...

    def node(
        self, painter: QPainter, node: Node, palette: Palette, detail: Detail, state: State
    ) -> None:
        """Paint a node whose top left corner is the origin. Not asked for blocks."""
        ...

    def stroke(self, edge: Edge, detail: Detail, state: State) -> Stroke | None:
        """How the line is drawn, or None when it is not shown at this detail."""
        ...

    def mark(self, painter: QPainter, edge: Edge, palette: Palette, state: State) -> None:
        """Paint what lies on a line, inside its `mark`. Asked for full detail only."""
        ...
