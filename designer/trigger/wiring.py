"""How wires run: straight along a row, round through the gap to the next, never through a box."""

from collections.abc import Iterable, Sequence

from designer.canvas.geometry import Point, Rect, Route, passes

CORNER = 12.0
_OUT = 28
"""How far a wire goes on to the right before it turns."""
_IN = 32
"""How far before a box a wire that comes back turns into its row."""
_ABOVE = 31
"""How far above a box's top a wire comes back through the gap."""
_BESIDE = 10
"""Between wires that leave the same box, or share a gap."""
_AIR = 2.0


class Wiring:
    """Lays the wires of one drawing one after the other, so that they do not cover each other."""

    def __init__(self, boxes: Iterable[Rect]) -> None:
        self._boxes: Sequence[Rect] = tuple(boxes)
        self._in_gap: dict[float, int] = {}

    def route(self, start: Point, end: Point, source: Rect, target: Rect, place: int) -> Route:
        """From a way out, the box's `place`-th, to a way in."""
        if start.y == end.y and end.x > start.x and self._free((start, end), source, target):
            return (start, end)
        if end.x > start.x + _OUT:
            for middle in (start.x + _OUT - place * _BESIDE, end.x - _OUT, end.x - _BESIDE):
                bent = (start, Point(middle, start.y), Point(middle, end.y), end)
                if self._free(bent, source, target):
                    return bent
        return self._round(start, end, target, place)

    def _round(self, start: Point, end: Point, target: Rect, place: int) -> Route:
        gap = target.top - _ABOVE
        used = self._in_gap.get(gap, 0)
        self._in_gap[gap] = used + 1
        aside = _BESIDE * used
        right, left = start.x + _OUT + place * _BESIDE, end.x - _IN + aside
        gap += aside if aside <= _ABOVE / 2 else 0
        return (
            start,
            Point(right, start.y),
            Point(right, gap),
            Point(left, gap),
            Point(left, end.y),
            end,
        )

    def _free(self, route: Route, source: Rect, target: Rect) -> bool:
        others = (box for box in self._boxes if box not in (source, target))
        return not any(passes(route, box.grown(_AIR)) for box in others)
