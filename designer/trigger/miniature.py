"""A trigger painted small: tiles and the lines between them, for the gallery."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from designer.theme.theme import Theme
from designer.trigger.columns import columns
from designer.trigger.drawing import readable
from designer.trigger.icons import colours_of, icon_of
from engine.domain.trigger import Drawing
from engine.nodes.base import NodeType

_TILE = 28.0
_STEP = 68.0
_ROW = 44.0


def paint_miniature(painter: QPainter, area: QRectF, drawing: Drawing, theme: Theme) -> None:
    """Paint the drawing in the middle of `area`, as large as its tiles are, smaller where it must be."""
    nodes = readable(drawing)
    places = _places(drawing, nodes)
    if not places:
        return
    across = max(x for x, _ in places.values()) + _TILE
    down = max(y for _, y in places.values()) + _TILE
    scale = min(1.0, (area.width() - 32) / across, (area.height() - 16) / down)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center())
    painter.scale(scale, scale)
    painter.translate(-across / 2, -down / 2)
    painter.setPen(QPen(theme.tokens.edge, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge in drawing.edges:
        if edge.source in places and edge.target in places:
            painter.drawPath(_line(places[edge.source], places[edge.target]))
    for id_, place in places.items():
        _tile(painter, QRectF(*place, _TILE, _TILE), nodes[id_], theme)
    painter.restore()


def _places(drawing: Drawing, nodes: Mapping[str, NodeType]) -> dict[str, tuple[float, float]]:
    """By depth from the left, ways below each other; what no wire reaches is left out of the picture."""
    after = {(edge.source, edge.socket): edge.target for edge in drawing.edges}
    first = [id_ for id_ in columns(drawing, nodes) if nodes[id_].family.value == "event"]
    places: dict[str, tuple[float, float]] = {}
    row = 0
    for start in first:
        waiting = [(start, 0, row)]
        while waiting:
            id_, depth, at = waiting.pop()
            if id_ in places or id_ not in nodes:
                continue
            places[id_] = (depth * _STEP, at * _ROW)
            targets = [after[id_, way] for way in nodes[id_].ways if (id_, way) in after]
            row = max(row, at + max(0, len(targets) - 1))
            waiting += [(t, depth + 1, at + place) for place, t in reversed([*enumerate(targets)])]
        row += 1
    return places


def _line(source: tuple[float, float], target: tuple[float, float]) -> QPainterPath:
    start = QPointF(source[0] + _TILE, source[1] + _TILE / 2)
    end = QPointF(target[0], target[1] + _TILE / 2)
    path = QPainterPath(start)
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    return path


def _tile(painter: QPainter, area: QRectF, node: NodeType, theme: Theme) -> None:
    look = theme.tokens
    family = look.families[colours_of(node)]
    painter.setPen(QPen(look.line_strong, 1))
    painter.setBrush(look.raised)
    painter.drawRoundedRect(area, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(family.head)
    painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 6, 6)
    theme.draw_icon(painter, area, icon_of(node), 14, family.icon)
