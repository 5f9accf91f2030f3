"""What stands on the sheet already, and what a further line would run into."""

from collections.abc import Iterable
from dataclasses import dataclass

from designer.canvas.geometry import Point, Rect, Route, passes, segments
from designer.canvas.spatial_hash import SpatialHash

_BESIDE = 8.0
"""Pixels a line keeps from a box that is not its own."""
_APART = 12.0
"""Pixels between lines that run side by side."""
_PORTS_APART = 16.0
"""Pixels between lines at the side of a box, so that their heads can be told apart."""


@dataclass(frozen=True, slots=True)
class Part:
    """A straight part of a line, and where the line it belongs to begins."""

    start: Point
    end: Point
    trunk: Point | None
    at_box: bool

    @property
    def level(self) -> bool:
        """Whether it runs from left to right or back."""
        return self.start.y == self.end.y


class Board:
    """Boxes by name, and lines. Lines that begin at the same point are one trunk and may overlap."""

    def __init__(self, boxes: Iterable[tuple[str, Rect]]) -> None:
        self._boxes = dict(boxes)
        self._places: SpatialHash[str] = SpatialHash()
        self._parts: list[Part] = []
        self._part_places: SpatialHash[int] = SpatialHash()
        for name, rect in self._boxes.items():
            self._places.put(name, rect)

    def add_box(self, name: str, rect: Rect) -> None:
        """Something more stands there."""
        self._boxes[name] = rect
        self._places.put(name, rect)

    def add_line(self, route: Route, trunk: Point | None) -> None:
        """A line runs there; `trunk` is where it begins when others may share its beginning."""
        for part in parts_of(route, trunk):
            self._part_places.put(len(self._parts), Rect.between(part.start, part.end))
            self._parts.append(part)

    def blocked(self, start: Point, end: Point, own: frozenset[str]) -> bool:
        """Whether a part of a line would run through a box, or nearly; its `own` it may touch."""
        for name in self._places.near(Rect.between(start, end).grown(_BESIDE)):
            margin = -1.0 if name in own else _BESIDE
            if passes((start, end), self._boxes[name].grown(margin)):
                return True
        return False

    def crossed(self, part: Part) -> int | None:
        """How many lines a part of a line would cross; None when it would run along one of them."""
        crossed = 0
        area = Rect.between(part.start, part.end).grown(_PORTS_APART)
        for at in self._part_places.near(area):
            other = self._parts[at]
            if part.trunk is not None and part.trunk == other.trunk:
                continue
            if part.level == other.level:
                if _along(part, other):
                    return None
            elif _crosses(part, other):
                crossed += 1
        return crossed

    def stands_in(self, rect: Rect) -> bool:
        """Whether a box takes a part of `rect`."""
        return any(self._boxes[name].meets(rect) for name in self._places.near(rect))

    def runs_in(self, rect: Rect) -> bool:
        """Whether a line takes a part of `rect`."""
        return any(
            passes((self._parts[at].start, self._parts[at].end), rect)
            for at in self._part_places.near(rect)
        )


class Judge:
    """Says of routes for one line what they would run into, as things stand now.

    It remembers what it has found of each part: routes for one line have most parts in common.
    """

    def __init__(self, board: Board, own: frozenset[str], trunks: frozenset[Point]) -> None:
        """`own`: the boxes at its ends. `trunks`: where it may begin together with others."""
        self._board = board
        self._own = own
        self._trunks = trunks
        self._blocked: dict[tuple[Point, Point], bool] = {}
        self._crossed: dict[Part, int | None] = {}

    def blocked(self, route: Route) -> bool:
        """Whether the line would run through a box."""
        for part in segments(route):
            found = self._blocked.get(part)
            if found is None:
                found = self._blocked[part] = self._board.blocked(*part, self._own)
            if found:
                return True
        return False

    def crossings(self, route: Route) -> int | None:
        """How many lines it would cross; None when it would run along one of them."""
        total = 0
        for part in parts_of(route, route[0] if route[0] in self._trunks else None):
            if part not in self._crossed:
                self._crossed[part] = self._board.crossed(part)
            crossed = self._crossed[part]
            if crossed is None:
                return None
            total += crossed
        return total


def parts_of(route: Route, trunk: Point | None) -> list[Part]:
    """The straight parts of a line; the first and the last touch a box."""
    pairs = list(segments(route))
    last = len(pairs) - 1
    return [Part(start, end, trunk, place in (0, last)) for place, (start, end) in enumerate(pairs)]


def _along(part: Part, other: Part) -> bool:
    """Whether two parallel parts run side by side, too near."""
    apart = _PORTS_APART if part.at_box and other.at_box else _APART
    if part.level:
        near = abs(part.start.y - other.start.y) < apart
        return near and _overlap(part.start.x, part.end.x, other.start.x, other.end.x)
    near = abs(part.start.x - other.start.x) < apart
    return near and _overlap(part.start.y, part.end.y, other.start.y, other.end.y)


def _crosses(part: Part, other: Part) -> bool:
    level, upright = (part, other) if part.level else (other, part)
    left, right = sorted((level.start.x, level.end.x))
    top, bottom = sorted((upright.start.y, upright.end.y))
    return left <= upright.start.x <= right and top <= level.start.y <= bottom


def _overlap(a: float, b: float, c: float, d: float) -> bool:
    return min(a, b) < max(c, d) and min(c, d) < max(a, b)
