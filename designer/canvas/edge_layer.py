"""Paints many edges in one go: each line is made once, and lines of equal strokes share a pen."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from designer.canvas.detail import Detail
from designer.canvas.drawing import Edge
from designer.canvas.geometry import Rect
from designer.canvas.lines import Line, line, pen
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State, Stroke


class EdgeLayer:
    """Keeps the lines of the edges it has drawn, for as long as they are the same."""

    def __init__(self, painters: Painters, palette: Palette) -> None:
        self._painters = painters
        self._palette = palette
        self._lines: dict[str, tuple[Edge, Stroke, Line]] = {}

    def paint(
        self,
        painter: QPainter,
        edges: Iterable[Edge],
        detail: Detail,
        state: State = AT_REST,
        area: Rect | None = None,
    ) -> None:
        """Paint the lines, then their heads; with `area`, at least what of them lies there."""
        # Alike strokes are mostly one object, and to compare what they are takes longer.
        by_stroke: dict[int, tuple[Stroke, list[Edge]]] = {}
        for edge in edges:
            stroke = self._painters.stroke(edge, detail, state)
            if stroke is not None:
                by_stroke.setdefault(id(stroke), (stroke, []))[1].append(edge)
        for stroke, alike in by_stroke.values():
            lines = [self._line(edge, stroke) for edge in alike]
            painter.setPen(pen(stroke, self._palette.ink(stroke.ink)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _draw_lines(painter, lines, area)
            if detail is not Detail.BLOCKS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._palette.ink(stroke.head_ink or stroke.ink))
                _draw_heads(painter, lines, area)

    def paint_marks(
        self, painter: QPainter, edges: Iterable[Edge], detail: Detail, state: State = AT_REST
    ) -> None:
        """Paint what lies on the lines, which is seen in full detail only."""
        if detail is Detail.FULL:
            for edge in edges:
                if edge.mark is not None:
                    self._painters.mark(painter, edge, self._palette, state)

    def keep_only(self, edges: Mapping[str, Edge]) -> None:
        """Forget the lines of edges that are no longer among these."""
        for code in [code for code, kept in self._lines.items() if edges.get(code) is not kept[0]]:
            del self._lines[code]

    def _line(self, edge: Edge, stroke: Stroke) -> Line:
        kept = self._lines.get(edge.id)
        if kept is not None and kept[0] is edge and kept[1] == stroke:
            return kept[2]
        made = line(edge, stroke)
        self._lines[edge.id] = (edge, stroke, made)
        return made


def _draw_lines(painter: QPainter, lines: Iterable[Line], area: Rect | None) -> None:
    """A dashed line is drawn as a whole: its dashes are counted from its start."""
    straights = []
    for drawn in lines:
        if drawn.path is not None:
            painter.drawPath(drawn.path)
        straights += [part for part, where in drawn.straights if _lies_in(where, area)]
        for bend, where in drawn.bends:
            if _lies_in(where, area):
                painter.drawPath(bend)
    painter.drawLines(straights)


def _draw_heads(painter: QPainter, lines: Iterable[Line], area: Rect | None) -> None:
    for drawn in lines:
        for head, where in drawn.heads:
            if _lies_in(where, area):
                painter.drawPolygon(head)


def _lies_in(where: Rect, area: Rect | None) -> bool:
    """Whether the two touch; a level or upright part is as thin as nothing."""
    return area is None or (
        where.left <= area.right
        and area.left <= where.right
        and where.top <= area.bottom
        and area.top <= where.bottom
    )
