"""Chooses for each line of a sketch the way that disturbs least."""

import math
from dataclasses import dataclass
from itertools import pairwise

from designer.canvas.geometry import Point, Rect, Route
from designer.path.board import Board, Judge
from designer.path.candidates import Corridors, candidates
from designer.path.placing import Placing
from designer.path.sketch import Move, Sketch, Way

_CORNER = 25.0
_CROSSING = 320.0
_AGAINST = 400.0
"""For a short cut that runs below, or a return that runs above."""
_ASIDE = 0.2
"""A pixel away from the middle of a box, in pixels of length."""
_SHARED = 60.0
_STEP_DOWN = 6.0
_CAREFUL_LINES = 200
"""Above as many lines, crossings are not counted: nobody could follow them anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Routed:
    """Where a line runs, and whether it leads back."""

    route: Route
    back: bool


class Router:
    """Routes the lines one after another; later ones keep clear of earlier ones."""

    def __init__(self, sketch: Sketch, placing: Placing, board: Board) -> None:
        self._boxes = placing.boxes
        self._rows = placing.rows
        self._board = board
        self._corridors = Corridors(placing.boxes, placing.rows)
        self._careful = len(sketch.ways) <= _CAREFUL_LINES
        self._main = dict.fromkeys(zip(sketch.main, sketch.main[1:], strict=False))
        self._trunks: dict[str, set[Point]] = {}

    def routed(self, ways: tuple[Way, ...]) -> dict[Move, Routed]:
        """Every way with its route, in the order of `ways`."""
        found: dict[Move, Routed] = {}
        for way in sorted(ways, key=self._urgency):
            back = self._leads_back(way)
            route = self._best(way, back)
            trunk = None if way.both else route[0]
            if trunk is not None:
                self._trunks.setdefault(way.source, set()).add(trunk)
            self._board.add_line(route, trunk)
            found[way.source, way.target] = Routed(route=route, back=back)
        return {(way.source, way.target): found[way.source, way.target] for way in ways}

    def _urgency(self, way: Way) -> tuple[bool, float]:
        """The main line first, then from near to far."""
        start, end = self._boxes[way.source].centre, self._boxes[way.target].centre
        return ((way.source, way.target) not in self._main, math.dist(start, end))

    def _leads_back(self, way: Way) -> bool:
        return not way.both and self._boxes[way.target].right < self._boxes[way.source].left

    def _best(self, way: Way, back: bool) -> Route:
        own = frozenset({way.source, way.target})
        trunks = frozenset() if way.both else frozenset(self._trunks.get(way.source, ()))
        judge = Judge(self._board, own, trunks)
        unblocked: Route | None = None
        best: tuple[float, Route] | None = None
        for cost, route in self._options(way, back):
            if best is not None and cost >= best[0]:
                break
            if judge.blocked(route):
                continue
            unblocked = unblocked or route
            crossed = judge.crossings(route) if self._careful else 0
            if crossed is not None:
                total = cost + _CROSSING * crossed
                if best is None or total < best[0]:
                    best = (total, route)
        if best is not None:
            return best[1]
        return unblocked or self._options(way, back)[0][1]

    def _options(self, way: Way, back: bool) -> list[tuple[float, Route]]:
        """What may be tried, the cheapest first."""
        routes = candidates(
            self._corridors, way.source, way.target, self._boxes, thorough=self._careful
        )
        return sorted((self._cost(route, way, back), route) for route in routes)

    def _cost(self, route: Route, way: Way, back: bool) -> float:
        start, end = self._boxes[way.source], self._boxes[way.target]
        cost = _CORNER * (len(route) - 2)
        cost += sum(abs(a.x - b.x) + abs(a.y - b.y) for a, b in pairwise(route))
        cost += _ASIDE * abs(route[0].x - start.left - start.width / 2)
        cost += _ASIDE * abs(route[-1].x - end.left - end.width / 2)
        if self._against(route, way, back):
            cost += _AGAINST
        if not way.both and route[0] in self._trunks.get(way.source, ()):
            cost -= _SHARED
        return cost

    def _against(self, route: Route, way: Way, back: bool) -> bool:
        """Whether it runs on the wrong side of the main row."""
        if len(route) < 4:
            return False
        if back:
            return route[1].y < 0
        return self._rows[way.source] == 0 == self._rows[way.target] and route[1].y > 0


def exit_route(
    corridors: Corridors, start: Point, rows: range, end: Rect, gather_y: float
) -> Route:
    """From a stub down past `rows` to where exits gather, then to the top of one of them.

    It passes the rows through gaps; it may cross lines: it is seen only when asked for.
    """
    x = start.x
    if rows:
        gaps = corridors.gaps(rows[0], rows[-1], (start.x,))
        x = min(gaps, key=lambda gap: (abs(gap - start.x), gap))
    y = start.y + _STEP_DOWN
    aside = () if x == start.x else (Point(start.x, y), Point(x, y))
    foot = Point(end.centre.x, end.top)
    return (start, *aside, Point(x, gather_y), Point(foot.x, gather_y), foot)
