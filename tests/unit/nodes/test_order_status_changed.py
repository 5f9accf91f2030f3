"""The event of an order that has moved to another status."""

import pytest

from engine.domain.event import EventKind
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.statuses import ANY_STATUS, StatusSet
from tests.builders.turns import an_event, facts

NEW = StatusSet(statuses=("new",))
DELIVERY = StatusSet(groups=("delivery",))
EITHER = StatusSet(statuses=("new",), groups=("delivery",))


@pytest.mark.parametrize(
    ("source", "target", "old", "new", "meant"),
    [
        (ANY_STATUS, ANY_STATUS, "new", "unpaid", True),
        (NEW, ANY_STATUS, "new", "unpaid", True),
        (NEW, ANY_STATUS, "prepayed", "unpaid", False),
        (ANY_STATUS, DELIVERY, "new", "delivering", True),
        (ANY_STATUS, DELIVERY, "new", "complete", False),
        (EITHER, DELIVERY, "send-to-delivery", "delivering", True),
        (EITHER, DELIVERY, "prepayed", "delivering", False),
    ],
)
def test_both_sides_must_fit(source, target, old, new, meant, references):
    test = OrderStatusChanged(source=source, target=target).compile(references)

    assert test(facts(references, event=an_event(("order", "status", old, new)))) is meant


def test_another_change_is_not_meant(references):
    test = OrderStatusChanged().compile(references)

    assert not test(facts(references, event=an_event(("order", "tags", (), ("x",)))))
    assert not test(facts(references))


def test_the_status_of_an_item_is_not_the_orders(references):
    test = OrderStatusChanged().compile(references)

    assert not test(facts(references, event=an_event(("item", "status", "new", "failure"))))


def test_it_hears_changes_of_the_status_only():
    listening = OrderStatusChanged().listens()

    assert listening.kinds == {EventKind.CHANGED}
    assert listening.fields == frozenset({"order.status"})


def test_unknown_statuses_and_groups_are_problems(design):
    node = OrderStatusChanged(
        source=StatusSet(statuses=("nowhere",)), target=StatusSet(groups=("nobody",))
    )

    problems = [(problem.code, problem.param) for problem in node.problems(design)]

    assert problems == [("status.unknown", "source"), ("status_group.unknown", "target")]
