"""The order path as a value: statuses, groups, and the transitions allowed between them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from typing import Self, TypeAlias

from engine.domain.titles import Titles


class GroupKind(Enum):
    """Where a group lies on the way. Only working groups count as *any working status*."""

    START = "start"
    WORKING = "working"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusGroup:
    """A stage: colour and meaning of its statuses."""

    code: str
    titles: Titles
    ordering: int
    kind: GroupKind
    colour: str
    """Name of one of the theme's group colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Where an order stands. Never deleted while anything refers to it: retired instead."""

    code: str
    titles: Titles
    group: str
    ordering: int
    retired: bool = False


@dataclass(frozen=True, slots=True, order=True)
class FromStatus:
    """A transition's start: one status."""

    code: str


@dataclass(frozen=True, slots=True, order=True)
class FromGroup:
    """A transition's start: every status of a group."""

    code: str


@dataclass(frozen=True, slots=True, order=True)
class FromAnyWorking:
    """A transition's start: every status of the start and working groups."""


Origin: TypeAlias = FromStatus | FromGroup | FromAnyWorking


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A condition that must hold before the move, and what to say when it does not."""

    condition: str
    """The condition in its stored form (JSON)."""
    message: Titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One allowed move, with what it asks for. `groups` empty = everybody."""

    origin: Origin
    target: str
    label: Titles = field(default_factory=Titles)
    groups: frozenset[str] = frozenset()
    administrators_only: bool = False
    automation: bool = True
    """Whether triggers may take it."""
    required_fields: tuple[str, ...] = ()
    comment_required: bool = False
    check: Check | None = None


@dataclass(frozen=True, kw_only=True)
class StatusGraph:
    """Which statuses one kind of order may have and the moves between them; every change gives a new graph.

    `members` maps each status of the graph to its group, so that group origins can be answered here.
    """

    initial: str
    members: Mapping[str, str]
    working: frozenset[str]
    """Codes of the groups that count as working (start and working kinds)."""
    transitions: tuple[Transition, ...] = ()

    @cached_property
    def _by_move(self) -> dict[tuple[str, str], Transition]:
        """The transition that decides each move: the most exact origin wins, then the first drawn."""
        moves: dict[tuple[str, str], Transition] = {}
        for exactness in (FromStatus, FromGroup, FromAnyWorking):
            for transition in self.transitions:
                if isinstance(transition.origin, exactness):
                    for source in self.sources_of(transition):
                        moves.setdefault((source, transition.target), transition)
        return moves

    @cached_property
    def _targets(self) -> dict[str, tuple[str, ...]]:
        targets: dict[str, list[str]] = {code: [] for code in self.members}
        for source, target in self._by_move:
            targets[source].append(target)
        return {source: tuple(codes) for source, codes in targets.items()}

    def sources_of(self, transition: Transition) -> Iterator[str]:
        """The statuses a transition starts from; a status never moves to itself."""
        origin = transition.origin
        for code, group in self.members.items():
            if code != transition.target and (
                (isinstance(origin, FromStatus) and code == origin.code)
                or (isinstance(origin, FromGroup) and group == origin.code)
                or (isinstance(origin, FromAnyWorking) and group in self.working)
            ):
                yield code

    def transition(self, source: str, target: str) -> Transition | None:
        """The transition that allows the move, or None when the path has none."""
        return self._by_move.get((source, target))

    def targets_of(self, source: str) -> tuple[str, ...]:
        """Statuses one step away, in the order drawn; empty for a status that is not in the graph."""
        return self._targets.get(source, ())

    def moves(self) -> Mapping[tuple[str, str], Transition]:
        """Every allowed move with the transition that decides it."""
        return self._by_move

    def with_transition(self, transition: Transition) -> Self:
        """The graph with one more transition, or with the one of equal origin and target replaced."""
        kept = tuple(
            t
            for t in self.transitions
            if (t.origin, t.target) != (transition.origin, transition.target)
        )
        return replace(self, transitions=(*kept, transition))


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPath:
    """A published version of an order path."""

    uid: str
    number: int
    titles: Titles
    graph: StatusGraph
