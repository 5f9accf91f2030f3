"""A look over one order path among all that is around it: statuses, people, triggers, other paths."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from engine.domain.folding import fold
from engine.domain.references import Person
from engine.domain.status_graph import GroupKind, Status, StatusGraph, StatusGroup, Transition
from engine.inspections.path_problem import PathProblem, PathTrouble

if TYPE_CHECKING:  # imported on first use: the window stands before any path is looked over
    import networkx as nx

    Ways: TypeAlias = nx.DiGraph[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathSurroundings:
    """What a path is looked over with. `groups` are those of statuses, in their order."""

    statuses: Mapping[str, Status]
    groups: Mapping[str, StatusGroup]
    people: Collection[Person] = ()
    other_paths: Collection[StatusGraph] = ()
    """The graphs of the shop's other paths."""
    trigger_moves: Mapping[int, Collection[str]] = field(default_factory=dict)
    """Id of each trigger that is on → the statuses it moves orders to."""
    ever_used: frozenset[str] | None = None
    """Statuses in which an order ever was; None: nobody knows, so nothing counts as unused."""


def inspect_path(graph: StatusGraph, around: PathSurroundings) -> tuple[PathProblem, ...]:
    """Everything wrong with the path, what loses orders first."""
    found = [
        *_of_the_ways(graph, around),
        *_of_triggers(graph, around),
        *_of_transitions(graph, around),
        *_of_names(graph, around),
        *_of_use(graph, around),
    ]
    rank = {trouble: place for place, trouble in enumerate(PathTrouble)}
    return tuple(sorted(found, key=lambda problem: rank[problem.trouble]))


def _of_the_ways(graph: StatusGraph, around: PathSurroundings) -> Iterator[PathProblem]:
    import networkx as nx

    ways: Ways = nx.DiGraph()
    ways.add_nodes_from(graph.members)
    ways.add_edges_from(graph.moves())
    final = {code for code in graph.members if _is_final(code, graph, around)}
    if graph.initial not in graph.members:
        yield PathProblem(trouble=PathTrouble.INITIAL_MISSING)
        reached = set(graph.members)
    else:
        reached = {graph.initial, *nx.descendants(ways, graph.initial)}
        for code in graph.members:
            if code not in reached:
                yield PathProblem(trouble=PathTrouble.UNREACHABLE, statuses=(code,))
    ending = _leading_to(ways, final)
    yield from _of_orders_that_never_end(graph, ways, ending)
    well = _leading_to(ways, _successful(graph, around))
    for code in graph.members:
        if code in reached and code in ending and code not in well and code not in final:
            yield PathProblem(trouble=PathTrouble.NO_WAY_TO_COMPLETE, statuses=(code,))


def _of_orders_that_never_end(
    graph: StatusGraph, ways: "Ways", ending: Collection[str]
) -> Iterator[PathProblem]:
    import networkx as nx

    lost = [code for code in graph.members if code not in ending]
    for code in lost:
        if not graph.targets_of(code):
            yield PathProblem(trouble=PathTrouble.DEAD_END, statuses=(code,))
    for circle in nx.strongly_connected_components(ways.subgraph(lost)):
        if len(circle) > 1:
            inside = tuple(code for code in graph.members if code in circle)
            yield PathProblem(trouble=PathTrouble.TRAP, statuses=inside)


def _of_triggers(graph: StatusGraph, around: PathSurroundings) -> Iterator[PathProblem]:
    open_to_automation = {
        target for (_, target), transition in graph.moves().items() if transition.automation
    }
    for trigger, targets in around.trigger_moves.items():
        for target in targets:
            if target in graph.members and target not in open_to_automation:
                yield PathProblem(
                    trouble=PathTrouble.TRIGGER_REFUSED, statuses=(target,), trigger=trigger
                )


def _of_transitions(graph: StatusGraph, around: PathSurroundings) -> Iterator[PathProblem]:
    for transition in graph.transitions:
        sources = tuple(graph.sources_of(transition))
        if not transition.automation and not _takers(transition, around.people):
            yield PathProblem(
                trouble=PathTrouble.NOBODY_MAY,
                statuses=(*sources[:1], transition.target),
                transition=transition,
            )
        ended = tuple(code for code in sources if _is_final(code, graph, around))
        if ended and not transition.administrators_only:
            yield PathProblem(
                trouble=PathTrouble.FINAL_WITH_EXITS, statuses=ended, transition=transition
            )


def _of_names(graph: StatusGraph, around: PathSurroundings) -> Iterator[PathProblem]:
    """Statuses called the same in some language; only those that are still offered confuse."""
    called: dict[tuple[str, str], list[str]] = defaultdict(list)
    for code, status in around.statuses.items():
        if not status.retired:
            for language, name in status.titles.by_language.items():
                called[language, fold(name)].append(code)
    told: set[tuple[str, ...]] = set()
    for codes in map(tuple, called.values()):
        if len(codes) > 1 and codes not in told and any(code in graph.members for code in codes):
            told.add(codes)
            yield PathProblem(trouble=PathTrouble.DUPLICATE_NAME, statuses=codes)


def _of_use(graph: StatusGraph, around: PathSurroundings) -> Iterator[PathProblem]:
    selected = {code for path in (graph, *around.other_paths) for code in path.members}
    for code, status in around.statuses.items():
        if code not in selected and not status.retired:
            yield PathProblem(trouble=PathTrouble.IN_NO_PATH, statuses=(code,))
    if around.ever_used is not None:
        for code in graph.members:
            if code not in around.ever_used:
                yield PathProblem(trouble=PathTrouble.UNUSED, statuses=(code,))


def _leading_to(ways: "Ways", ends: Collection[str]) -> set[str]:
    """The ends, and every status from which one of them can be reached."""
    import networkx as nx

    leading = set(ends)
    for end in ends:
        leading |= nx.ancestors(ways, end)
    return leading


def _is_final(code: str, graph: StatusGraph, around: PathSurroundings) -> bool:
    return around.groups[graph.members[code]].kind is GroupKind.FINAL


def _successful(graph: StatusGraph, around: PathSurroundings) -> set[str]:
    """The statuses in which an order ends well: those of the first final group, in the groups' order."""
    finals = [group for group in around.groups.values() if group.kind is GroupKind.FINAL]
    if not finals:
        return set()
    best = min(finals, key=lambda group: group.ordering).code
    return {code for code, group in graph.members.items() if group == best}


def _takers(transition: Transition, people: Collection[Person]) -> list[Person]:
    """The people who may take a transition: administrators all, the others by their groups."""
    return [
        person
        for person in people
        if not person.retired
        and (
            person.administrator
            or (
                not transition.administrators_only
                and (not transition.groups or person.groups & transition.groups)
            )
        )
    ]
