"""What stands in the way of a move, as a value that can be said in any language."""

from dataclasses import dataclass, field
from enum import Enum

from engine.domain.titles import Titles


class Bar(Enum):
    """The kinds of barriers."""

    NO_WAY = "no_way"
    """No transition leads to the status at all."""
    ELSEWHERE = "elsewhere"
    """It is reached from other statuses only."""
    AUTOMATION = "automation"
    ADMINISTRATORS = "administrators"
    GROUPS = "groups"
    FIELDS = "fields"
    COMMENT = "comment"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Barrier:
    """Why a move is refused.

    `codes` name what would open it: statuses it can be reached from, groups of people, or fields to fill
    in. `message` is what a failed check says.
    """

    bar: Bar
    codes: tuple[str, ...] = ()
    message: Titles = field(default_factory=Titles)
