"""What happens on an order path: where orders are, and how they have moved lately."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Flow:
    """How many orders went a way, and how long half of them had waited before it, at most."""

    orders: int
    median: int
    """Microseconds in the status before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathLife:
    """Counts by status code; moves by the codes of both statuses."""

    counts: Mapping[str, int] = field(default_factory=dict)
    """How many orders are in each status now."""
    flows: Mapping[tuple[str, str], Flow] = field(default_factory=dict)
    """Moves of the days looked at, allowed or not."""
    stays: Mapping[str, Flow] = field(default_factory=dict)
    """Stays that ended in those days: how many orders left, and the median of their time."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An order went from one status to another; `source` is empty for one that has just come."""

    order: int
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Moves:
    """Moves in the order they happened, and where to go on looking."""

    moved: tuple[Moved, ...]
    seen: int
    """The event up to which moves were looked at."""
