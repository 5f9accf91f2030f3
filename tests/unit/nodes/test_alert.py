"""The action that alerts somebody inside the shop."""

import pytest

from engine.domain.change import RaiseAlert
from engine.nodes.actions.alert import Alert
from engine.nodes.performer import Performer, Who
from tests.builders.turns import a_turn, an_order, facts


def planned(references, node, **order):
    """What the action plans for an order."""
    return node.compile(references)(facts(references, order=an_order(**order)), a_turn())


def test_the_orders_manager_is_told(references):
    done = planned(references, Alert(text="New: {{ order.total }}"), manager=1, total=995)

    assert done.edits == (RaiseAlert(text="New: 9.95 EUR", person=1, order=17, customer=5),)


def test_without_a_manager_the_administrators_are_told_and_the_trace_says_so(references):
    done = planned(references, Alert(text="New"))

    assert (done.edits[0].person, done.edits[0].group) == (None, "")
    assert done.note.endswith("so it goes to the administrators")


def test_a_group_is_told(references):
    done = planned(references, Alert(text="New", to=Performer(who=Who.GROUP, group="director")))

    assert done.edits[0].group == "director"


@pytest.mark.parametrize(
    ("node", "code", "param"),
    [
        (Alert(text=""), "template.empty", "text"),
        (Alert(text="{{ x }}"), "template.refused", "text"),
        (Alert(text="x", to=Performer(who=Who.GROUP, group="gone")), "people_group.unknown", "to"),
    ],
)
def test_what_cannot_be_told_is_a_problem(node, code, param, design):
    assert [(p.code, p.param) for p in node.problems(design)] == [(code, param)]
