"""Topics: which kinds of data changed, announced after the commit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

MANY = 500
"""A topic that names more ids than this says just *many*."""


class Topic(Enum):
    """A kind of data."""

    __hash__ = object.__hash__  # as in `SubjectKind`

    ORDERS = "orders"
    CUSTOMERS = "customers"
    RUNS = "runs"
    TRIGGERS = "triggers"
    TIMERS = "timers"
    PATHS = "paths"
    OUTBOX = "outbox"
    TASKS = "tasks"
    ALERTS = "alerts"
    IMPORTS = "imports"
    REFERENCES = "references"
    CHANNELS = "channels"
    """How messages leave; the ids are numbers of trials that were answered."""


@dataclass(frozen=True, slots=True)
class Topics:
    """Topic → ids that changed, or None for many."""

    changed: Mapping[Topic, frozenset[int] | None] = field(default_factory=dict)

    def touches(self, topic: Topic) -> bool:
        """Whether anything of this kind changed."""
        return topic in self.changed
