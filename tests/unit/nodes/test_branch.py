"""The node that takes the first case that holds."""

import pytest

from engine.domain.errors import Invalid
from engine.nodes.base import Take
from engine.nodes.flow.branch import MOST_CASES, Branch
from tests.builders.drawings import is_
from tests.builders.turns import a_turn, an_order, facts

PAID = is_("order.paid", True)
UNPAID_STATUS = is_("order.status", "unpaid")
NODE = Branch(cases=(PAID, UNPAID_STATUS))


@pytest.mark.parametrize(
    ("order", "socket", "verdicts"),
    [
        ({"paid": True, "status": "unpaid"}, "case1", [True]),
        ({"paid": False, "status": "unpaid"}, "case2", [False, True]),
        ({"paid": False, "status": "new"}, "otherwise", [False, False]),
    ],
)
def test_the_first_case_that_holds_is_taken(order, socket, verdicts, references):
    route = NODE.compile(references)

    taken = route(facts(references, order=an_order(**order)), a_turn())

    assert isinstance(taken, Take)
    assert taken.socket == socket
    assert [verdict.holds for verdict in taken.verdicts] == verdicts


def test_its_sockets_follow_its_cases():
    assert NODE.ways == ("case1", "case2", "otherwise")


def test_it_reads_what_all_its_cases_read():
    assert NODE.reads() == {"order.paid", "order.status"}


def test_a_branch_without_a_case_is_a_problem(design):
    assert [p.code for p in Branch(cases=()).problems(design)] == ["branch.no_case"]


def test_more_cases_than_anybody_reads_are_refused():
    with pytest.raises(Invalid, match="put two branches in a row"):
        Branch(cases=(PAID,) * (MOST_CASES + 1))
