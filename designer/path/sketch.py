"""What of an order path is drawn: its lanes, the lines between statuses, what is folded away."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.domain.status_graph import (
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    StatusGraph,
    StatusGroup,
    Transition,
)

_CANCEL = "cancel"

Move = tuple[str, str]
"""From one status to another, by their codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A group with its statuses in the shop's order."""

    group: str
    statuses: tuple[str, ...]
    exits: bool = False
    """Where orders end without being completed: the lane lies along the bottom."""
    folded: bool = False
    """Nothing of it is shown now: a strip."""


@dataclass(frozen=True, slots=True)
class Way:
    """A line between two statuses; `both`: the move back is drawn with it."""

    source: str
    target: str
    both: bool = False


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """Everything a layout needs to know but the sizes."""

    lanes: tuple[Lane, ...]
    main: tuple[str, ...]
    """The statuses an order usually goes through, in turn."""
    ways: tuple[Way, ...] = ()
    exits: tuple[Move, ...] = ()
    """Moves into an exit lane, folded into stubs at their source."""
    reopenings: tuple[Move, ...] = ()
    """Moves out of an exit lane, folded likewise."""
    strays: tuple[Move, ...] = ()
    """Moves that happened though the path has none such: drawn last, around all the rest."""
    entries: Mapping[str, tuple[Transition, ...]] = field(default_factory=dict)
    """Target → what leads there from whole groups or from any working status: one chip."""

    @property
    def shown(self) -> tuple[str, ...]:
        """The statuses that are drawn."""
        return tuple(code for lane in self.lanes if not lane.folded for code in lane.statuses)


def exit_groups(groups: Mapping[str, StatusGroup]) -> frozenset[str]:
    """The groups orders leave by: the final ones in the cancel colour, else the last of several."""
    final = [group for group in _in_order(groups) if group.kind is GroupKind.FINAL]
    named = frozenset(group.code for group in final if group.colour == _CANCEL)
    if named or len(final) < 2:
        return named
    return frozenset({final[-1].code})


def sketch(
    graph: StatusGraph,
    groups: Mapping[str, StatusGroup],
    main: tuple[str, ...],
    *,
    shown: frozenset[str] | None = None,
    happened: Iterable[Move] = (),
) -> Sketch:
    """What is drawn of `graph`; only the statuses `shown`, if given.

    Of the moves that `happened`, those the graph does not allow become strays.
    """
    wanted = frozenset(graph.members) if shown is None else shown
    leaving = exit_groups(groups)
    lanes = _lanes(graph, groups, leaving, wanted)
    moves = [
        (transition.origin.code, transition.target)
        for transition in graph.transitions
        if isinstance(transition.origin, FromStatus)
        and {transition.origin.code, transition.target} <= wanted
        and transition.origin.code != transition.target
    ]
    out = frozenset(code for code, group in graph.members.items() if group in leaving)
    return Sketch(
        lanes=lanes,
        main=tuple(code for code in main if code in wanted),
        ways=_ways([move for move in moves if not out.intersection(move)]),
        exits=_exits(graph, out, wanted),
        reopenings=tuple(move for move in moves if move[0] in out),
        strays=_strays(graph, happened, wanted - out),
        entries=_entries(graph, leaving, wanted),
    )


def _in_order(groups: Mapping[str, StatusGroup]) -> list[StatusGroup]:
    return sorted(groups.values(), key=lambda group: (group.ordering, group.code))


def _lanes(
    graph: StatusGraph,
    groups: Mapping[str, StatusGroup],
    leaving: frozenset[str],
    wanted: frozenset[str],
) -> tuple[Lane, ...]:
    lanes = []
    for group in _in_order(groups):
        members = tuple(code for code, own in graph.members.items() if own == group.code)
        shown = tuple(code for code in members if code in wanted)
        if members:
            lanes.append(
                Lane(
                    group=group.code,
                    statuses=shown or members,
                    exits=group.code in leaving,
                    folded=not shown,
                )
            )
    return tuple(lanes)


def _ways(moves: list[Move]) -> tuple[Way, ...]:
    """One line for a move and its reverse, where the first of the two was drawn."""
    ways: dict[Move, Way] = {}
    there = set(moves)
    for source, target in moves:
        if (target, source) not in ways:
            ways[source, target] = Way(source, target, both=(target, source) in there)
    return tuple(ways.values())


def _exits(graph: StatusGraph, out: frozenset[str], wanted: frozenset[str]) -> tuple[Move, ...]:
    return tuple(
        (source, target)
        for (source, target), transition in graph.moves().items()
        if target in out
        and source not in out
        and {source, target} <= wanted
        and not isinstance(transition.origin, FromAnyWorking)
    )


def _strays(
    graph: StatusGraph, happened: Iterable[Move], wanted: frozenset[str]
) -> tuple[Move, ...]:
    allowed = graph.moves()
    return tuple(
        move for move in sorted(happened) if move not in allowed and wanted.issuperset(move)
    )


def _entries(
    graph: StatusGraph, leaving: frozenset[str], wanted: frozenset[str]
) -> dict[str, tuple[Transition, ...]]:
    entries: dict[str, tuple[Transition, ...]] = {}
    for transition in graph.transitions:
        folded = graph.members.get(transition.target) in leaving and isinstance(
            transition.origin, FromGroup
        )
        from_many = not isinstance(transition.origin, FromStatus)
        if transition.target in wanted and from_many and not folded:
            entries[transition.target] = (*entries.get(transition.target, ()), transition)
    return entries
