"""A problem of an order path, as the look over it finds it."""

from dataclasses import dataclass
from enum import Enum

from engine.domain.status_graph import Transition


class PathTrouble(Enum):
    """What can be wrong with an order path; those of the first lines lose orders."""

    INITIAL_MISSING = "initial_missing"
    """No status in which new orders begin."""
    TRAP = "trap"
    """Statuses that lead only to each other: an order goes round and never ends."""
    DEAD_END = "dead_end"
    """A status that is not final, and from which nothing leads on."""
    NO_WAY_TO_COMPLETE = "no_way_to_complete"
    """An order here can end, but never well."""
    UNREACHABLE = "unreachable"
    """No order can ever get there from the beginning."""
    TRIGGER_REFUSED = "trigger_refused"
    """A trigger moves orders along a way that automation may not take."""
    NOBODY_MAY = "nobody_may"
    """A transition that neither a person nor automation may take."""
    FINAL_WITH_EXITS = "final_with_exits"
    """An order that has ended can be moved on, and not by administrators alone."""
    DUPLICATE_NAME = "duplicate_name"
    """Statuses that are called the same."""
    IN_NO_PATH = "in_no_path"
    """A status that no order path has."""
    UNUSED = "unused"
    """A status of the path in which no order ever was."""


_SERIOUS = frozenset(
    {PathTrouble.INITIAL_MISSING, PathTrouble.TRAP, PathTrouble.DEAD_END, PathTrouble.NOBODY_MAY}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PathProblem:
    """One thing wrong, with the statuses it is about (codes, in the order of the path)."""

    trouble: PathTrouble
    statuses: tuple[str, ...] = ()
    transition: Transition | None = None
    trigger: int | None = None
    """The id of the trigger it is about."""

    @property
    def serious(self) -> bool:
        """Whether orders are lost by it; the others deserve a look."""
        return self.trouble in _SERIOUS
