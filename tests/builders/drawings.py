"""Drawings of triggers, written as arrows."""

from collections.abc import Mapping
from itertools import pairwise

from engine.conditions.operators import Op
from engine.conditions.spans import Unit
from engine.conditions.tree import Changed, Clause, Tree, Value
from engine.domain.trigger import Drawing, EdgeDrawing
from engine.nodes.base import NodeType
from engine.nodes.codec import drawing_of
from engine.nodes.duration import Count, Duration


def a_drawing(nodes: Mapping[str, NodeType], *chains: str) -> Drawing:
    """A drawing of boxes and chains: a_drawing({…}, "created > paid", "paid.yes > move > task").

    A box without a point behind its id is left by “next”.
    """
    edges: list[EdgeDrawing] = []
    for chain in chains:
        stops = [stop.strip() for stop in chain.split(">")]
        for start, end in pairwise(stops):
            source, _, socket = start.partition(".")
            edges.append(EdgeDrawing(source, socket or "next", end.partition(".")[0]))
    return Drawing(
        nodes=tuple(drawing_of(id_, node) for id_, node in nodes.items()), edges=tuple(edges)
    )


def is_(field: str, value: Value) -> Tree:
    """A condition: the field is so."""
    return Clause(field, Op.IS, value)


def in_(field: str, *values: Value) -> Tree:
    """A condition: the field is one of them."""
    return Clause(field, Op.IN, values)


def became(field: str, value: Value) -> Tree:
    """A change test: the field has become so."""
    return Changed(field, new=(value,))


def hours(amount: int) -> Duration:
    """Elapsed hours."""
    return Duration(amount=amount, unit=Unit.HOURS)


def calendar_days(amount: int) -> Duration:
    """Days that keep the time on the clock."""
    return Duration(amount=amount, unit=Unit.DAYS, count=Count.CALENDAR)
