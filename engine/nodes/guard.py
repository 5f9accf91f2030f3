"""What ends a wait early, as it is drawn."""

from dataclasses import dataclass

from engine.conditions.tree import Tree
from engine.domain.errors import Invalid
from engine.nodes.base import GuardKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A kind, and for a condition the condition."""

    kind: GuardKind
    condition: Tree | None = None

    def __post_init__(self) -> None:
        if (self.kind is GuardKind.CONDITION) is not (self.condition is not None):
            raise Invalid("guard", "a condition belongs to the kind “condition”, and to no other")
