"""Lines of a drawing as Qt draws them: rounded corners, arrowheads, dashes."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from designer.canvas.drawing import Edge, Heads
from designer.canvas.geometry import Point, Rect, Route, extent
from designer.canvas.palette import Stroke

_HEAD = 7.0
_HALF_HEAD = 3.6
_GAP = 1.5
"""Between the tip of a head and the border it points at."""
_SEAM = 0.5
_USUAL_WIDTH = 2.0
_SHARE_OF_WIDTH = 0.5
"""How much of what a line is wider than usual is added to each side of its head."""


@dataclass(frozen=True, slots=True)
class Line:
    """An edge ready to be drawn: dashed as one path, drawn through quicker by its parts."""

    path: QPainterPath | None
    straights: tuple[tuple[QLineF, Rect], ...]
    """Each with its extent, so that only what is out of date need be drawn."""
    bends: tuple[tuple[QPainterPath, Rect], ...]
    heads: tuple[tuple[QPolygonF, Rect], ...]


def line(edge: Edge, stroke: Stroke) -> Line:
    """The line of `edge` and its heads, for `stroke`."""
    route = edge.route
    wider = max(0.0, stroke.width - _USUAL_WIDTH) * _SHARE_OF_WIDTH
    heads = []
    if edge.heads in (Heads.END, Heads.BOTH):
        heads.append(_head(route[-2], route[-1], wider))
        route = (*route[:-1], _towards(route[-1], route[-2], _GAP + _HEAD + wider - 1))
    if edge.heads is Heads.BOTH:
        heads.append(_head(route[1], route[0], wider))
        route = (_towards(route[0], route[1], _GAP + _HEAD + wider - 1), *route[1:])
    if stroke.dash:
        return Line(rounded(route, edge.corner), (), (), tuple(heads))
    return Line(None, *_parts(route, edge.corner), tuple(heads))


def _parts(
    route: Route, radius: float
) -> tuple[tuple[tuple[QLineF, Rect], ...], tuple[tuple[QPainterPath, Rect], ...]]:
    """Straight parts, a little longer than to the bends, so that no seam is seen; and the bends."""
    bends = []
    straights = []
    start = route[0]
    for before, corner, after in zip(route, route[1:], route[2:], strict=False):
        room = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        first, last = _towards(corner, before, room), _towards(corner, after, room)
        straights.append(_straight(start, _towards(corner, before, max(0.0, room - _SEAM))))
        bend = QPainterPath(QPointF(*first))
        bend.quadTo(QPointF(*corner), QPointF(*last))
        bends.append((bend, Rect.between(first, last)))
        start = _towards(corner, after, max(0.0, room - _SEAM))
    straights.append(_straight(start, route[-1]))
    return tuple(straights), tuple(bends)


def _straight(start: Point, end: Point) -> tuple[QLineF, Rect]:
    return QLineF(QPointF(*start), QPointF(*end)), Rect.between(start, end)


def rounded(route: Route, radius: float) -> QPainterPath:
    """`route` with its corners rounded, less where there is no room."""
    path = QPainterPath(QPointF(*route[0]))
    for before, corner, after in zip(route, route[1:], route[2:], strict=False):
        room = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        path.lineTo(QPointF(*_towards(corner, before, room)))
        path.quadTo(QPointF(*corner), QPointF(*_towards(corner, after, room)))
    path.lineTo(QPointF(*route[-1]))
    return path


def pen(stroke: Stroke, colour: QColor) -> QPen:
    """The pen for a stroke."""
    made = QPen(colour, stroke.width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        # Qt counts dashes in widths of the pen.
        made.setDashPattern([part / stroke.width for part in stroke.dash])
    return made


def _head(before: Point, end: Point, wider: float) -> tuple[QPolygonF, Rect]:
    tip = _towards(end, before, _GAP)
    foot = _towards(tip, before, _HEAD + wider)
    far = math.dist(before, end) or 1.0
    across = Point((end.y - before.y) / far, (before.x - end.x) / far)
    half = _HALF_HEAD + wider
    one = Point(foot.x + across.x * half, foot.y + across.y * half)
    other = Point(foot.x - across.x * half, foot.y - across.y * half)
    shape = QPolygonF([QPointF(*tip), QPointF(*one), QPointF(*other)])
    return shape, extent((tip, one, other))


def _towards(start: Point, end: Point, by: float) -> Point:
    if start == end:
        return start
    # Nearly all lines are level or upright: no root need be drawn for them.
    if start.y == end.y:
        return Point(start.x + (by if end.x > start.x else -by), start.y)
    if start.x == end.x:
        return Point(start.x, start.y + (by if end.y > start.y else -by))
    share = by / math.dist(start, end)
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
