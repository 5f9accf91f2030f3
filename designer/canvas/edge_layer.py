"""Paints many edges in one go: each line is made once, and lines of equal strokes share a pen."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from designer.canvas.detail import Detail
from designer.canvas.drawing import Edge
from designer.canvas.lines import Line, line, pen
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State, Stroke


class EdgeLayer:
    """Keeps the lines of the edges it has drawn, for as long as they are the same."""

    def __init__(self, painters: Painters, palette: Palette) -> None:
        self._painters = painters
        self._palette = palette
        self._lines: dict[str, tuple[Edge, float, Line]] = {}

    def paint(
        self, painter: QPainter, edges: Iterable[Edge], detail: Detail, state: State = AT_REST
    ) -> None:
        """Paint the lines, then their heads, then what lies on them."""
        shown = list(edges)
        by_stroke: dict[Stroke, list[Edge]] = {}
        for edge in shown:
            stroke = self._painters.stroke(edge, detail, state)
            if stroke is not None:
                by_stroke.setdefault(stroke, []).append(edge)
        for stroke, alike in by_stroke.items():
            self._draw(painter, stroke, [self._line(edge, stroke.width) for edge in alike], detail)
        if detail is Detail.FULL:
            for edge in shown:
                self._painters.mark(painter, edge, self._palette, state)

    def keep_only(self, edges: Mapping[str, Edge]) -> None:
        """Forget the lines of edges that are no longer among these."""
        for code in [code for code, kept in self._lines.items() if edges.get(code) is not kept[0]]:
            del self._lines[code]

    def _draw(self, painter: QPainter, stroke: Stroke, lines: list[Line], detail: Detail) -> None:
        colour = self._palette.ink(stroke.ink)
        painter.setPen(pen(stroke, colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for drawn in lines:
            painter.drawPath(drawn.path)
        if detail is Detail.BLOCKS:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.ink(stroke.head_ink) if stroke.head_ink else colour)
        for drawn in lines:
            for head in drawn.heads:
                painter.drawPolygon(head)

    def _line(self, edge: Edge, width: float) -> Line:
        kept = self._lines.get(edge.id)
        if kept is not None and kept[0] is edge and kept[1] == width:
            return kept[2]
        made = line(edge, width)
        self._lines[edge.id] = (edge, width, made)
        return made
