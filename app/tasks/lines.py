"""The list of tasks as lines: a heading for each part that has tasks, under it the tasks unless folded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from engine.desks.tasks import Due, Span


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a part."""

    part: Due
    count: int
    folded: bool


@dataclass(frozen=True, slots=True)
class Place:
    """The line of a task: so many of its part stand above it."""

    part: Due
    offset: int


Line: TypeAlias = Heading | Place


@dataclass(frozen=True)
class Lines:
    """Where each part stands. Never longer to work with than there are parts."""

    counts: Mapping[Due, int] = field(default_factory=dict)
    folded: frozenset[Due] = frozenset()

    def __len__(self) -> int:
        return sum(length for _, _, length in self._blocks())

    def at(self, line: int) -> Line | None:
        """What stands on a line; None: beyond the end."""
        for part, first, length in self._blocks():
            if line == first:
                return Heading(part, self.counts[part], part in self.folded)
            if first < line < first + length:
                return Place(part, line - first - 1)
        return None

    def line_of(self, place: Place) -> int | None:
        """The line of a task; None while its part is folded or shorter."""
        for part, first, length in self._blocks():
            if part is place.part and place.offset < length - 1:
                return first + 1 + place.offset
        return None

    def headings(self) -> tuple[int, ...]:
        """The lines that are headings."""
        return tuple(first for _, first, _ in self._blocks())

    def spans(self, lines: range) -> tuple[Span, ...]:
        """The tasks on these lines, by part."""
        found = []
        for part, first, length in self._blocks():
            start = max(lines.start, first + 1)
            stop = min(lines.stop, first + length)
            if start < stop:
                found.append(Span(part, start - first - 1, stop - start))
        return tuple(found)

    def _blocks(self) -> Iterator[tuple[Due, int, int]]:
        """Part, its first line, and its lines with the heading."""
        first = 0
        for part in Due:
            count = self.counts.get(part, 0)
            if count:
                length = 1 if part in self.folded else count + 1
                yield part, first, length
                first += length
