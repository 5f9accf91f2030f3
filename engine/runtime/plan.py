"""A plan: a trigger version compiled, everything decidable decided once."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.domain.facts import Facts
from engine.domain.references import References
from engine.domain.trigger import Drawing, Trigger, TriggerVersion
from engine.nodes.base import (
    ActionNode,
    CompiledCondition,
    ConditionNode,
    EventNode,
    FlowNode,
    Listening,
    Planner,
    Router,
    Test,
    always,
)
from engine.nodes.codec import read_node
from engine.nodes.registry import node_type


@dataclass(frozen=True, slots=True, kw_only=True)
class AskStep:
    """A condition node, compiled."""

    id: str
    condition: CompiledCondition
    edges: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteStep:
    """A flow or wait node, compiled."""

    id: str
    route: Router
    edges: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActStep:
    """An action node, compiled."""

    id: str
    plan: Planner
    go_on: bool
    edges: Mapping[str, str]


PlanStep = AskStep | RouteStep | ActStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event node of a plan, and what follows it.

    `gate`: the condition directly behind the event when its *no* leads nowhere; a start that it does
    not want is no start at all, so it is asked before a run is made.
    """

    node: str
    kind: str
    listening: Listening
    test: Test
    first: str
    gate: CompiledCondition | None
    quick: Test
    """Event and gate in one question, asked of every candidate."""
    stands: Test
    """Whether a subject is now as the event would have left it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A live trigger version, ready to run. Plans are compared by turn number, then id."""

    trigger: Trigger
    version: TriggerVersion
    order: tuple[int, int]
    entries: tuple[Entry, ...]
    steps: Mapping[str, PlanStep]
    waits: bool
    """Whether a run of it can wait; one that cannot is never met while running."""
    reads: frozenset[str]


def compile_plan(trigger: Trigger, version: TriggerVersion, references: References) -> Plan:
    """Compile a drawing that was checked when it was published.

    Raises:
        UserError: the drawing names something that is no longer there.

    """
    drawing = version.drawing
    steps: dict[str, PlanStep] = {}
    entry_nodes: list[tuple[str, EventNode]] = []
    waits = False
    reads: set[str] = set()
    for drawn in drawing.nodes:
        node = read_node(node_type(drawn.kind), drawn)
        edges = _edges_from(drawing, drawn.id)
        reads |= node.reads()
        if isinstance(node, EventNode):
            entry_nodes.append((drawn.id, node))
        elif isinstance(node, ConditionNode):
            condition = node.compile(references)
            reads |= condition.reads
            steps[drawn.id] = AskStep(id=drawn.id, condition=condition, edges=edges)
        elif isinstance(node, FlowNode):
            waits = waits or node.may_hold
            steps[drawn.id] = RouteStep(id=drawn.id, route=node.compile(references), edges=edges)
        elif isinstance(node, ActionNode):
            steps[drawn.id] = ActStep(
                id=drawn.id, plan=node.compile(references), go_on=node.go_on, edges=edges
            )
    return Plan(
        trigger=trigger,
        version=version,
        order=(trigger.settings.turn, trigger.id),
        entries=tuple(
            _entry(id_, node, _edges_from(drawing, id_), steps, references)
            for id_, node in entry_nodes
        ),
        steps=steps,
        waits=waits,
        reads=frozenset(reads),
    )


def _edges_from(drawing: Drawing, node: str) -> dict[str, str]:
    return {edge.socket: edge.target for edge in drawing.edges if edge.source == node}


def _entry(
    id_: str,
    node: EventNode,
    edges: Mapping[str, str],
    steps: Mapping[str, PlanStep],
    references: References,
) -> Entry:
    first = edges.get("next", "")
    behind = steps.get(first)
    test = node.compile(references)
    gate = None
    if isinstance(behind, AskStep) and "no" not in behind.edges:
        gate = behind.condition
    return Entry(
        node=id_,
        kind=node.kind,
        listening=node.listens(),
        test=test,
        first=first,
        gate=gate,
        quick=_quick(test, gate),
        stands=node.stands(references),
    )


def _quick(test: Test, gate: CompiledCondition | None) -> Test:
    if gate is None:
        return test
    if test is always:
        return gate.test
    holds = gate.test

    def both(facts: Facts) -> bool:
        return test(facts) and holds(facts)

    return both
