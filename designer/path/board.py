"""What stands on the sheet already, and what a further line would run into."""

from collections.abc import Iterable, Iterator
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
class _Part:
    """A straight part of a line, and where the line it belongs to begins."""

    start: Point
    end: Point
    trunk: Point | None
    at_box: bool

    @property
    def level(self) -> bool:
        return self.start.y == self.end.y


class Board:
    """Boxes by name, and lines. Lines that begin at the same point are one trunk and may overlap."""

    def __init__(self, boxes: Iterable[tuple[str, Rect]]) -> None:
        self._boxes = dict(boxes)
        self._places: SpatialHash[str] = SpatialHash()
        self._parts: list[_Part] = []
        self._part_places: SpatialHash[int] = SpatialHash()
        for name, rect in self._boxes.items():
            self._places.put(name, rect)

    def add_box(self, name: str, rect: Rect) -> None:
        """Something more stands there."""
        self._boxes[name] = rect
        self._places.put(name, rect)

    def add_line(self, route: Route, trunk: Point | None) -> None:
        """A line runs there; `trunk` is where it begins when others may share its beginning."""
        for part in _parts(route, trunk):
            self._part_places.put(len(self._parts), Rect.between(part.start, part.end))
            self._parts.append(part)

    def blocked(self, route: Route, own: frozenset[str]) -> bool:
        """Whether the line would run through a box, or nearly; its `own` it may only touch."""
        for start, end in segments(route):
            near = Rect.between(start, end).grown(_BESIDE)
            for name in self._places.near(near):
                margin = -1.0 if name in own else _BESIDE
                if passes((start, end), self._boxes[name].grown(margin)):
                    return True
        return False

    def crossings(self, route: Route, trunk: Point | None) -> int | None:
        """How many lines it would cross; None when it would run along one of them."""
        crossed = 0
        for part in _parts(route, trunk):
            for other in self._near(part):
                if trunk is not None and trunk == other.trunk:
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

    def _near(self, part: _Part) -> Iterator[_Part]:
        area = Rect.between(part.start, part.end).grown(_PORTS_APART)
        return (self._parts[at] for at in self._part_places.near(area))


def _parts(route: Route, trunk: Point | None) -> list[_Part]:
    pairs = list(segments(route))
    last = len(pairs) - 1
    return [
        _Part(start, end, trunk, place in (0, last)) for place, (start, end) in enumerate(pairs)
    ]


def _along(part: _Part, other: _Part) -> bool:
    """Whether two parallel parts run side by side, too near."""
    apart = _PORTS_APART if part.at_box and other.at_box else _APART
    if part.level:
        near = abs(part.start.y - other.start.y) < apart
        return near and _overlap(part.start.x, part.end.x, other.start.x, other.end.x)
    near = abs(part.start.x - other.start.x) < apart
    return near and _overlap(part.start.y, part.end.y, other.start.y, other.end.y)


def _crosses(part: _Part, other: _Part) -> bool:
    level, upright = (part, other) if part.level else (other, part)
    left, right = sorted((level.start.x, level.end.x))
    top, bottom = sorted((upright.start.y, upright.end.y))
    return left <= upright.start.x <= right and top <= level.start.y <= bottom


def _overlap(a: float, b: float, c: float, d: float) -> bool:
    return min(a, b) < max(c, d) and min(c, d) < max(a, b)
