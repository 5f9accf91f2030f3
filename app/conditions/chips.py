"""A condition as a row of chips: parts that stand beside each other, all or any of which must hold."""

from dataclasses import dataclass, replace
from enum import Enum

from engine.conditions.tree import ALWAYS, And, Or, Tree, all_of, any_of


class Joined(Enum):
    """How many of the chips must hold."""

    ALL = "all"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Chips:
    """A tree cut at its uppermost *and* or *or*. A part that is no clause is shown as one chip in words."""

    joined: Joined = Joined.ALL
    parts: tuple[Tree, ...] = ()

    @property
    def tree(self) -> Tree:
        """The condition that the chips say; none say *always*."""
        if not self.parts:
            return ALWAYS
        return all_of(self.parts) if self.joined is Joined.ALL else any_of(self.parts)

    def with_part(self, place: int, part: Tree) -> "Chips":
        """Another part at `place`; behind the last one it is added."""
        return replace(self, parts=(*self.parts[:place], part, *self.parts[place + 1 :]))

    def without(self, place: int) -> "Chips":
        """The chips without the one at `place`."""
        return replace(self, parts=(*self.parts[:place], *self.parts[place + 1 :]))

    def turned(self) -> "Chips":
        """*All* instead of *any*, or the other way round.

        A part of the same kind as the new joint stays a chip of its own: nothing is merged unseen.
        """
        other = Joined.ANY if self.joined is Joined.ALL else Joined.ALL
        return replace(self, joined=other)


def chips_of(tree: Tree) -> Chips:
    """The chips that show `tree`."""
    match tree:
        case And(parts):
            return Chips(Joined.ALL, parts)
        case Or(parts):
            return Chips(Joined.ANY, parts)
        case part:
            return Chips(Joined.ALL, (part,))
