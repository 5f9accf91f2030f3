"""Order paths drawn by arrows, with the groups their statuses belong to."""

from dataclasses import replace

from engine.domain.status_graph import (
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    Origin,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles

GROUPS = {
    code: StatusGroup(
        code=code, titles=Titles.of(en=code.title()), ordering=place, kind=kind, colour=code
    )
    for place, (code, kind) in enumerate(
        (
            ("new", GroupKind.START),
            ("approval", GroupKind.WORKING),
            ("delivery", GroupKind.WORKING),
            ("complete", GroupKind.FINAL),
            ("cancel", GroupKind.FINAL),
        )
    )
}
"""Two ways to work and two ways to end, the good one first."""


def statuses(*members: str) -> dict[str, Status]:
    """Statuses "code:group"; a code that is a group's belongs to it, any other to approval."""
    made: dict[str, Status] = {}
    for place, member in enumerate(members):
        code, _, group = member.partition(":")
        group = group or (code if code in GROUPS else "approval")
        made[code] = Status(
            code=code, titles=Titles.of(en=code.title()), group=group, ordering=place
        )
    return made


def a_path(*arrows: str, initial: str = "new", **asked: Transition) -> StatusGraph:
    """A graph from arrows: a_path("new > paid", "group:approval > cancel", "any > cancel").

    Statuses are written as in `statuses`; a transition given by name (`cancel=Transition(…)`) is added as
    it is.
    """
    written: list[str] = []
    moves: list[Transition] = []
    for arrow in arrows:
        start, target = (end.strip() for end in arrow.split(">"))
        origin = _origin(start)
        if isinstance(origin, FromStatus):
            written.append(start)
        written.append(target)
        moves.append(Transition(origin=origin, target=target.partition(":")[0]))
    members = statuses(*dict.fromkeys([initial, *written]))
    return StatusGraph(
        initial=initial,
        members={code: status.group for code, status in members.items()},
        working=frozenset(
            code for code, group in GROUPS.items() if group.kind is not GroupKind.FINAL
        ),
        transitions=(*moves, *asked.values()),
    )


def without(graph: StatusGraph, *codes: str) -> StatusGraph:
    """The graph without these statuses and the moves to them."""
    return replace(
        graph,
        members={code: group for code, group in graph.members.items() if code not in codes},
        transitions=tuple(t for t in graph.transitions if t.target not in codes),
    )


def _origin(start: str) -> Origin:
    if start == "any":
        return FromAnyWorking()
    if start.startswith("group:"):
        return FromGroup(start.removeprefix("group:"))
    return FromStatus(start.partition(":")[0])
