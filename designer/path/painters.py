"""How an order path looks on the canvas."""

from PySide6.QtGui import QPainter

from designer.canvas.detail import Detail
from designer.canvas.drawing import Band, Edge, Node
from designer.canvas.palette import Palette, State, Stroke
from designer.path.arrow_painter import paint_mark, stroke_of
from designer.path.chip_painter import paint_chip
from designer.path.lane_painter import paint_lane
from designer.path.pill_painter import PillPainter
from designer.path.values import Arrow, Chip, Pill

_MARGIN = 34.0
"""The longest stem of a chip; rings and badges reach less far beside their box."""


class PathPainters:
    """See `designer.canvas.painters.Painters`."""

    margin = _MARGIN

    def __init__(self) -> None:
        self._pills = PillPainter()

    def band(self, painter: QPainter, band: Band, palette: Palette, detail: Detail) -> None:
        """Paint a lane."""
        paint_lane(painter, band, palette, detail)

    def node(
        self, painter: QPainter, node: Node, palette: Palette, detail: Detail, state: State
    ) -> None:
        """Paint a pill, or a chip where there is room for it."""
        if isinstance(node, Pill):
            self._pills.paint(painter, node, palette, detail, state)
        elif isinstance(node, Chip) and detail is Detail.FULL:
            paint_chip(painter, node, palette, state)

    def stroke(self, edge: Edge, detail: Detail, state: State) -> Stroke | None:
        """How a transition is drawn."""
        return stroke_of(edge, detail, state) if isinstance(edge, Arrow) else None

    def mark(self, painter: QPainter, edge: Edge, palette: Palette, state: State) -> None:
        """Paint what lies on a transition."""
        if isinstance(edge, Arrow):
            paint_mark(painter, edge, palette, state)
