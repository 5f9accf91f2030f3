"""Tasks: something a person shall do, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from engine.domain.moment import Moment

DONE, NOT_REACHED, REFUSED = "done", "not_reached", "refused"
"""The outcomes every shop has; any other text is the person's own words."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """Open until `done_at`; then `outcome` says how it ended. Performed by a person or a group."""

    id: int
    text: str
    created_at: Moment
    person: int | None = None
    group: str = ""
    due_at: Moment | None = None
    order: int | None = None
    customer: int | None = None
    run: int | None = None
    """The run that set it, None when a person did."""
    done_at: Moment | None = None
    outcome: str = ""
    comment: str = ""
    version: int = 1

    def with_(self, values: Mapping[str, object]) -> Self:
        """A snapshot with some fields changed."""
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        changed.__dict__.update(values)
        return changed
