"""The action that moves an order."""

from dataclasses import replace

import pytest

from engine.domain.change import EditOrder
from engine.domain.errors import Missing
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.base import DesignFacts, Planned
from tests.builders.turns import a_turn, an_order, facts

MOVE = ChangeStatus(target="assembling")


def test_it_moves_the_order(references):
    planned = MOVE.compile(references)(facts(references), a_turn())

    assert planned == Planned(edits=(EditOrder(order=17, values={"status": "assembling"}),))


def test_an_order_already_there_is_left_alone_and_the_trace_says_so(references):
    there = facts(references, order=an_order(status="assembling"))

    assert MOVE.compile(references)(there, a_turn()) == Planned(note="already in Assembling")


def test_without_an_order_it_refuses(references):
    nothing = facts(references)
    nothing.order = None

    with pytest.raises(Missing):
        MOVE.compile(references)(nothing, a_turn())


def test_a_status_that_no_trigger_may_move_to_is_a_problem(references):
    graph = references.path.graph
    forbidden = tuple(
        replace(t, automation=False) if t.target == "assembling" else t for t in graph.transitions
    )
    path = replace(references.path, graph=replace(graph, transitions=forbidden))
    strict = DesignFacts(references=replace(references, path=path))

    problems = list(MOVE.problems(strict))

    assert [(p.code, p.param) for p in problems] == [("status.unreachable", "target")]


def test_a_retired_status_is_a_problem(references):
    retired = replace(references.statuses["assembling"], retired=True)
    statuses = {**references.statuses, "assembling": retired}

    problems = MOVE.problems(DesignFacts(references=replace(references, statuses=statuses)))

    assert [p.code for p in problems] == ["status.retired"]


def test_an_unknown_status_is_a_problem(design):
    assert [p.code for p in ChangeStatus(target="nowhere").problems(design)] == ["status.unknown"]


def test_it_reads_and_writes_the_status():
    assert MOVE.reads() == MOVE.writes() == {"order.status"}
