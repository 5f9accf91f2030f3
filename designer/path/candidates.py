"""The ways a line may take from one status to another: level and upright, few corners first.

Between two rows, above the first and below the last there is a corridor without boxes. A line
leaves its box up or down into a corridor, or straight to the side; it crosses a row where that has
a gap. So there is always a way, however long.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from designer.canvas.geometry import Point, Rect, Route
from designer.path.placing import PILL_HEIGHT

_INSET = 14.0
_PORT_PITCH = 16.0
_TRACK = 12.0
_MARGIN = 26.0
"""Pixels between a row and the nearest track inside a corridor."""
_OUTER = 42.0
"""Pixels between the outermost rows and the first track beyond them: stubs stand there."""
_OUTER_TRACK = 14.0
_OUTER_TRACKS = 24
_FEW = 3
_TRACKS = 6
_BESIDE = 15.0


@dataclass(frozen=True, slots=True)
class Port:
    """Where a line leaves a box up or down, and the corridor it comes into."""

    point: Point
    corridor: int
    up: bool


class Corridors:
    """The rows of boxes and the free strips between them; corridor n lies above row n."""

    def __init__(self, boxes: Mapping[str, Rect], rows: Mapping[str, int]) -> None:
        numbers = sorted(set(rows.values()))
        self._row = {code: numbers.index(number) for code, number in rows.items()}
        self._boxes = boxes
        self._by_row: list[list[Rect]] = [[] for _ in numbers]
        for code, row in self._row.items():
            self._by_row[row].append(boxes[code])
        for row_boxes in self._by_row:
            row_boxes.sort()
        count = len(numbers) + 1 if numbers else 0
        self._tracks = [self._tracks_of(number) for number in range(count)]

    def row_of(self, code: str) -> int:
        """The row of a status, counted from above."""
        return self._row[code]

    def rows_from(self, row: int) -> range:
        """The rows from `row` down."""
        return range(row, len(self._by_row))

    def tracks(self, corridor: int) -> list[float]:
        """Where lines may run along a corridor, the best first."""
        return self._tracks[corridor]

    def _tracks_of(self, corridor: int) -> list[float]:
        if corridor == 0:
            top = self._by_row[0][0].top - _OUTER
            return [top - _OUTER_TRACK * number for number in range(_OUTER_TRACKS)]
        above = self._by_row[corridor - 1][0].bottom
        if corridor == len(self._by_row):
            return [above + _OUTER + _OUTER_TRACK * number for number in range(_OUTER_TRACKS)]
        below = self._by_row[corridor][0].top
        middle, room = (above + below) / 2, (below - above) / 2 - _MARGIN
        steps = int(room / _TRACK)
        offsets = sorted(range(-steps, steps + 1), key=lambda step: (abs(step), step))
        return [middle + _TRACK * step for step in offsets]

    def outward(self, port: Port, count: int) -> list[float]:
        """Where lines may run along the corridor of a port and those behind it: so many of each."""
        last = len(self._by_row)
        numbers = range(port.corridor + 1) if port.up else range(port.corridor, last + 1)
        return [y for number in numbers for y in self.tracks(number)[:count]]

    def ports(self, code: str) -> list[Port]:
        """Where lines may leave a box, the middles first."""
        box = self._boxes[code]
        row = self._row[code]
        middle = box.centre.x
        steps = int((box.width / 2 - _INSET) / _PORT_PITCH)
        offsets = sorted(range(-steps, steps + 1), key=lambda step: (abs(step), step))
        return [
            Port(Point(middle + _PORT_PITCH * step, y), corridor, up)
            for step in offsets
            for y, corridor, up in ((box.top, row, True), (box.bottom, row + 1, False))
        ]

    def gaps(self, first: int, last: int, near: Sequence[float]) -> list[float]:
        """Where an upright line passes the rows from `first` to `last`, near each of some places."""
        taken = sorted(
            (box.left - _BESIDE, box.right + _BESIDE)
            for row in self._by_row[first : last + 1]
            for box in row
        )
        found: dict[float, None] = {}
        for x in near:
            for way in (-1, 1):
                found[clear(x, way, taken)] = None
        return list(found)


def candidates(
    corridors: Corridors,
    source: str,
    target: str,
    boxes: Mapping[str, Rect],
    *,
    thorough: bool = True,
) -> Iterator[Route]:
    """Routes from `source` to `target`, in no order; not `thorough`: only a few of each kind."""
    start, end = boxes[source], boxes[target]
    leaving, arriving = corridors.ports(source), corridors.ports(target)
    tracks = _TRACKS
    if not thorough:
        leaving, arriving, tracks = leaving[:2], arriving[:2], 1
    yield from _level(corridors, source, target, start, end)
    yield from _cornered(arriving, start, end)
    for route in _cornered(leaving, end, start):
        yield route[::-1]
    yield from _upright(leaving, start, end)
    for one, other in product(leaving, arriving):
        if one.corridor == other.corridor:
            for y in corridors.outward(one, tracks):
                yield _round(one.point, other.point, y)
    yield from _through(corridors, leaving[: 2 * _FEW], arriving[: 2 * _FEW], min(_FEW, tracks))


def _level(
    corridors: Corridors, source: str, target: str, start: Rect, end: Rect
) -> Iterator[Route]:
    if corridors.row_of(source) == corridors.row_of(target):
        y = start.centre.y
        if start.right < end.left:
            yield (Point(start.right, y), Point(end.left, y))
        else:
            yield (Point(start.left, y), Point(end.right, y))


def _cornered(ports: Sequence[Port], start: Rect, end: Rect) -> Iterator[Route]:
    """Straight out of the side of `start`, then up or down into `end`."""
    above = end.centre.y < start.centre.y
    if abs(end.centre.y - start.centre.y) < PILL_HEIGHT:
        return
    for port in ports:
        x = port.point.x
        if (port.point.y == end.bottom) is not above:
            continue
        y = start.centre.y
        if x > start.right + _BESIDE:
            yield (Point(start.right, y), Point(x, y), port.point)
        elif x < start.left - _BESIDE:
            yield (Point(start.left, y), Point(x, y), port.point)


def _upright(ports: Sequence[Port], start: Rect, end: Rect) -> Iterator[Route]:
    """Straight up or down, where the two boxes lie over each other."""
    left, right = max(start.left, end.left) + _INSET, min(start.right, end.right) - _INSET
    if left > right or abs(end.centre.y - start.centre.y) < PILL_HEIGHT:
        return
    below = end.top > start.top
    first, last = (start.bottom, end.top) if below else (start.top, end.bottom)
    middle = (left + right) / 2
    own = [port.point.x for port in ports if left <= port.point.x <= right]
    spread = [middle + side * step for step in (0, 8, 16, 24, 32, 40) for side in (1, -1)]
    for x in dict.fromkeys((*own, *spread)):
        if left <= x <= right:
            yield (Point(x, first), Point(x, last))


def _round(start: Point, end: Point, y: float) -> Route:
    return (start, Point(start.x, y), Point(end.x, y), end)


def _through(
    corridors: Corridors, leaving: Sequence[Port], arriving: Sequence[Port], tracks: int
) -> Iterator[Route]:
    """Along one corridor, through the rows between, along another."""
    for one, other in product(leaving, arriving):
        if one.corridor == other.corridor:
            continue
        rows = sorted((one.corridor, other.corridor))
        start, end = one.point, other.point
        near = (start.x, end.x)
        for x in corridors.gaps(rows[0], rows[1] - 1, near):
            first = corridors.tracks(one.corridor)[:tracks]
            last = corridors.tracks(other.corridor)[:tracks]
            if x == start.x:
                yield from (_round(start, end, y) for y in last)
            elif x == end.x:
                yield from (_round(start, end, y) for y in first)
            else:
                for y, z in product(first, last):
                    yield (
                        start, Point(start.x, y), Point(x, y), Point(x, z), Point(end.x, z), end,
                    )  # fmt: skip


def clear(x: float, way: int, taken: Sequence[tuple[float, float]]) -> float:
    """The first place from `x` on to the left or right that is not taken."""
    for left, right in taken if way > 0 else reversed(taken):
        if left < x < right:
            x = right if way > 0 else left
    return x
