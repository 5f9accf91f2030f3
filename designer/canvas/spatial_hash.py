"""Finds what lies near a place without looking at everything."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from designer.canvas.geometry import Rect

_CELL = 128.0

K = TypeVar("K")


class SpatialHash(Generic[K]):
    """Squares of the plane, each with the keys whose boxes touch it."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[K]] = {}

    def put(self, key: K, rect: Rect) -> None:
        """Remember that `key` takes `rect`; the same key may take several."""
        for cell in _touched(rect):
            self._cells.setdefault(cell, []).append(key)

    def near(self, rect: Rect) -> Iterator[K]:
        """Each key once that may take a part of `rect`, in the order of `put` within a square.

        Some of them lie beside it: the caller looks closer.
        """
        seen: set[K] = set()
        for cell in _touched(rect):
            for key in self._cells.get(cell, ()):
                if key not in seen:
                    seen.add(key)
                    yield key


def _touched(rect: Rect) -> Iterator[tuple[int, int]]:
    first, last = int(rect.left // _CELL), int(rect.right // _CELL)
    top, bottom = int(rect.top // _CELL), int(rect.bottom // _CELL)
    return ((x, y) for x in range(first, last + 1) for y in range(top, bottom + 1))
