"""The action that marks a customer."""

import pytest

from engine.domain.change import EditCustomer
from engine.domain.errors import Missing
from engine.nodes.actions.change_customer import ChangeCustomer, Mark
from engine.nodes.base import Planned
from tests.builders.turns import a_customer, a_turn, facts


def planned(references, node, **customer):
    """What the action plans for a customer."""
    return node.compile(references)(facts(references, customer=a_customer(**customer)), a_turn())


def test_a_mark_is_set(references):
    done = planned(references, ChangeCustomer(bad=Mark.SET))

    assert done == Planned(edits=(EditCustomer(customer=5, values={"bad": True}),))


def test_a_mark_is_cleared(references):
    done = planned(references, ChangeCustomer(vip=Mark.CLEAR), vip=True)

    assert done == Planned(edits=(EditCustomer(customer=5, values={"vip": False}),))


def test_tags_are_added_and_removed_without_regard_to_case(references):
    node = ChangeCustomer(add_tags=("late", "new"), remove_tags=("OLD",))

    done = planned(references, node, tags=("Late", "old"))

    assert done.edits[0].values == {"tags": ("Late", "new")}


def test_a_customer_already_so_is_left_alone_and_the_trace_says_so(references):
    node = ChangeCustomer(bad=Mark.SET, add_tags=("late",), remove_tags=("old",))

    done = planned(references, node, bad=True, tags=("late",))

    assert done == Planned(note="the customer is already marked so")


def test_an_order_without_a_customer_is_refused(references):
    nobody = facts(references)
    nobody.customer = None

    with pytest.raises(Missing):
        ChangeCustomer(bad=Mark.SET).compile(references)(nobody, a_turn())


@pytest.mark.parametrize(
    ("node", "codes"),
    [
        (ChangeCustomer(), ["action.does_nothing"]),
        (ChangeCustomer(add_tags=("a",), remove_tags=("A",)), ["tag.added_and_removed"]),
        (ChangeCustomer(vip=Mark.SET), []),
    ],
)
def test_nonsense_is_a_problem(node, codes, design):
    assert [problem.code for problem in node.problems(design)] == codes


def test_it_writes_only_what_it_is_told_to():
    assert ChangeCustomer(bad=Mark.SET).writes() == {"customer.bad"}
    assert ChangeCustomer(add_tags=("a",)).writes() == {"customer.tags"}
