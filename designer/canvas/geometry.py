"""Points, boxes and routes of a drawing: plain values and questions about them, without Qt."""

import math
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import pairwise
from typing import NamedTuple, Self, TypeAlias


class Point(NamedTuple):
    """A place in a drawing, in pixels at 100 %; y grows downwards."""

    x: float
    y: float

    def moved(self, x: float = 0.0, y: float = 0.0) -> "Point":
        """The place so far right and down of this one."""
        return Point(self.x + x, self.y + y)


class Rect(NamedTuple):
    """A box of a drawing."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """Its middle."""
        return Point(self.left + self.width / 2, self.top + self.height / 2)

    def holds(self, point: Point) -> bool:
        """Whether `point` lies in it, its borders included."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    def meets(self, other: "Rect") -> bool:
        """Whether the two have more than a border in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def grown(self, by: float) -> "Rect":
        """The box with `by` pixels more on every side."""
        return Rect(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, x: float = 0.0, y: float = 0.0) -> "Rect":
        """The box so far right and down of this one."""
        return Rect(self.left + x, self.top + y, self.width, self.height)

    def joined(self, other: "Rect") -> "Rect":
        """The smallest box that holds both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Rect(left, top, right - left, bottom - top)

    @classmethod
    def between(cls, one: Point, other: Point) -> Self:
        """The box with these two corners, in whatever order."""
        left, top = min(one.x, other.x), min(one.y, other.y)
        return cls(left, top, abs(one.x - other.x), abs(one.y - other.y))


Route: TypeAlias = tuple[Point, ...]
"""The corners of a line from its start to its end."""


class Direction(Enum):
    """Where to look for a neighbour: a step of one to the right and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def around(rects: Iterable[Rect]) -> Rect:
    """The smallest box that holds all; an empty one at the origin when there is none."""
    found: Rect | None = None
    for rect in rects:
        found = rect if found is None else found.joined(rect)
    return found or Rect(0, 0, 0, 0)


def segments(route: Route) -> Iterator[tuple[Point, Point]]:
    """The straight parts of `route`."""
    return pairwise(route)


def extent(route: Route) -> Rect:
    """The smallest box that holds `route`; it may be as thin as the line."""
    xs, ys = [point.x for point in route], [point.y for point in route]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def length(route: Route) -> float:
    """How long `route` is."""
    return sum(math.dist(start, end) for start, end in segments(route))


def along(route: Route, part: float) -> Point:
    """The place after `part` of the way, from 0 to 1."""
    left = length(route) * part
    for start, end in segments(route):
        step = math.dist(start, end)
        if left <= step and step > 0:
            share = left / step
            return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
        left -= step
    return route[-1]


def distance(route: Route, point: Point) -> float:
    """How far `point` is from the nearest place of `route`."""
    return min(_distance(start, end, point) for start, end in segments(route))


def passes(route: Route, rect: Rect) -> bool:
    """Whether `route`, of level and upright parts, runs through `rect`."""
    return any(_part_passes(start, end, rect) for start, end in segments(route))


def stretched(route: Route, start_by: Point, end_by: Point) -> Route:
    """`route` when its ends have moved: level and upright parts stay level and upright."""
    if start_by == end_by:
        return tuple(point.moved(*start_by) for point in route)
    if len(route) == 2:
        return _bent(route[0].moved(*start_by), route[1].moved(*end_by))
    points = list(route)
    _pull(points, 0, 1, start_by)
    _pull(points, -1, -2, end_by)
    return tuple(points)


def _pull(points: list[Point], end: int, corner: int, by: Point) -> None:
    level = points[end].y == points[corner].y
    points[end] = points[end].moved(*by)
    points[corner] = points[corner].moved(*((0.0, by.y) if level else (by.x, 0.0)))


def _bent(start: Point, end: Point) -> Route:
    if start.x == end.x or start.y == end.y:
        return (start, end)
    if abs(end.x - start.x) >= abs(end.y - start.y):
        middle = (start.x + end.x) / 2
        return (start, Point(middle, start.y), Point(middle, end.y), end)
    middle = (start.y + end.y) / 2
    return (start, Point(start.x, middle), Point(end.x, middle), end)


def _part_passes(start: Point, end: Point, rect: Rect) -> bool:
    left, right = sorted((start.x, end.x))
    top, bottom = sorted((start.y, end.y))
    return left < rect.right and right > rect.left and top < rect.bottom and bottom > rect.top


def _distance(start: Point, end: Point, point: Point) -> float:
    across, down = end.x - start.x, end.y - start.y
    square = across * across + down * down
    if square == 0:
        return math.dist(start, point)
    share = ((point.x - start.x) * across + (point.y - start.y) * down) / square
    share = max(0.0, min(1.0, share))
    return math.dist((start.x + across * share, start.y + down * share), point)
