"""A look over a drawing: everything that keeps it from being published, and what deserves a warning."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from engine.domain.trigger import Drawing, EdgeDrawing
from engine.nodes.base import ActionNode, DesignFacts, EventNode, Family, NodeType, Problem
from engine.nodes.codec import ParameterRefused
from engine.nodes.registry import UnknownNodeKind, node_of

Nodes = Mapping[str, NodeType]
"""The boxes of a drawing that could be read, by id."""


def problems(drawing: Drawing, design: DesignFacts) -> tuple[Problem, ...]:
    """What is wrong with a drawing, in the order of its boxes, then of its edges."""
    nodes: dict[str, NodeType] = {}
    found: list[Problem] = []
    for box in drawing.nodes:
        if box.id in nodes:
            found.append(Problem("node.twice", f"Two boxes have the id “{box.id}”.", box.id))
            continue
        try:
            nodes[box.id] = node_of(box)
        except UnknownNodeKind as refused:
            found.append(Problem(refused.code, str(refused), box.id))
        except ParameterRefused as refused:
            found.append(Problem(refused.code, str(refused), box.id, refused.param))
    for id_, node in nodes.items():
        found.extend(replace(problem, node=id_) for problem in node.problems(design))
    found.extend(_of_edges(drawing, nodes))
    if len(nodes) == len(drawing.nodes):
        found.extend(_of_the_whole(drawing, nodes))
    return tuple(found)


def _of_edges(drawing: Drawing, nodes: Nodes) -> Iterator[Problem]:
    ids = {box.id for box in drawing.nodes}
    taken: set[tuple[str, str]] = set()
    for edge in drawing.edges:
        if edge.source not in ids or edge.target not in ids:
            gone = edge.target if edge.source in ids else edge.source
            yield Problem("edge.dangling", f"A line is tied to “{gone}”, which is not there.", gone)
            continue
        if (edge.source, edge.socket) in taken:
            text = f"Two lines leave “{edge.socket}”; a run can take only one. Remove one of them."
            yield Problem("edge.two_on_a_socket", text, edge.source)
        taken.add((edge.source, edge.socket))
        yield from _of_edge(edge, nodes)


def _of_edge(edge: EdgeDrawing, nodes: Nodes) -> Iterator[Problem]:
    source, target = nodes.get(edge.source), nodes.get(edge.target)
    if source is not None and edge.socket not in source.ways:
        ways = ", ".join(source.ways) or "none"
        text = f"A line leaves “{edge.socket}”, but this box has: {ways}. Remove it or move it."
        yield Problem("edge.no_such_socket", text, edge.source)
    if isinstance(target, EventNode):
        text = "A line leads into an event; events only start runs. Remove the line."
        yield Problem("edge.into_an_event", text, edge.target)


def _of_the_whole(drawing: Drawing, nodes: Nodes) -> Iterator[Problem]:
    after = _after(drawing, nodes)
    events = {id_: node for id_, node in nodes.items() if isinstance(node, EventNode)}
    if not events:
        yield Problem("drawing.no_event", "Nothing starts this trigger; put an event in.")
    reached = {id_: _reached_from(id_, after) for id_ in events}
    for id_, node in nodes.items():
        if id_ not in events:
            yield from _of_reach(id_, node, events, reached)
    if events and not any(isinstance(node, ActionNode) for node in nodes.values()):
        text = "This trigger does nothing; put an action in."
        yield Problem("drawing.no_action", text, warning=True)
    for id_ in _cycle_without_wait(nodes, after):
        text = "A run could go round here without end; put a wait into the circle or open it."
        yield Problem("drawing.cycle_without_wait", text, id_)


def _of_reach(
    id_: str,
    node: NodeType,
    events: Mapping[str, EventNode],
    reached: Mapping[str, frozenset[str]],
) -> Iterator[Problem]:
    """Whether every event that leads to a box brings what the box works on."""
    leading = [event for event in events if id_ in reached[event]]
    if not leading:
        text = "No event leads here; draw a line to it or remove it."
        yield Problem("node.unreachable", text, id_)
    for event in leading:
        if node.needs not in events[event].brings:
            text = (
                f"“{node.title}” works on the {node.needs.value}, "
                f"which “{events[event].title}” does not bring."
            )
            yield Problem("node.needs_more", text, id_)


def _after(drawing: Drawing, nodes: Nodes) -> Mapping[str, list[str]]:
    after: dict[str, list[str]] = {id_: [] for id_ in nodes}
    for edge in drawing.edges:
        if edge.source in nodes and edge.target in nodes:
            after[edge.source].append(edge.target)
    return after


def _reached_from(start: str, after: Mapping[str, list[str]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = list(after[start])
    while waiting:
        id_ = waiting.pop()
        if id_ not in seen:
            seen.add(id_)
            waiting.extend(after[id_])
    return frozenset(seen)


def _cycle_without_wait(nodes: Nodes, after: Mapping[str, list[str]]) -> Iterator[str]:
    """Boxes that lead back to themselves without a wait between."""
    waits = {id_ for id_, node in nodes.items() if node.family is Family.WAIT}
    at_once = {
        id_: [] if id_ in waits else [t for t in targets if t not in waits]
        for id_, targets in after.items()
    }
    yield from (id_ for id_ in nodes if id_ in _reached_from(id_, at_once))
