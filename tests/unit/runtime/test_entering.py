"""Switching a trigger on may take in the orders that match already."""

import pytest

from engine.conditions.operators import Op
from engine.conditions.tree import Clause
from engine.domain.errors import Invalid
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.statuses import StatusSet
from tests.builders import stored
from tests.builders.running import a_new_order, a_task, a_trigger


@pytest.fixture
def trigger(engine):
    """Off: sets a task for what has become *Not paid*, but only when it came by phone."""
    by_phone = Condition(condition=Clause("order.method", Op.IS, "phone"))
    moved = OrderStatusChanged(target=StatusSet(statuses=("unpaid",)))
    nodes = {"moved": moved, "phone": by_phone, "task": a_task("Call")}
    return engine.triggers.add(a_trigger("Chase", nodes, "moved > phone.yes > task"))


@pytest.fixture
def orders(engine):
    """One that matches, one in another status, one that came another way."""
    return [
        a_new_order(engine, status="unpaid", method="phone"),
        a_new_order(engine, status="new", method="phone"),
        a_new_order(engine, status="unpaid", method="app"),
    ]


def test_the_orders_that_match_now_are_listed(engine, trigger, orders):
    assert engine.triggers.matching_now(str(trigger)) == [orders[0]]


def test_switching_on_alone_takes_nothing_in(engine, file, trigger, orders):
    engine.triggers.switch(trigger, on=True)

    assert stored.tasks(file) == []


def test_orders_that_match_are_taken_in_once_and_others_are_left_alone(
    engine, file, trigger, orders
):
    engine.triggers.switch(trigger, on=True)

    begun = engine.triggers.enter(trigger, orders)

    assert begun == 1
    assert stored.tasks(file, orders[0]) == ["Call"]
    assert stored.tasks(file) == ["Call"]
    assert stored.outcomes(file, orders[0]) == ["done"]


def test_a_trigger_that_is_off_takes_nothing_in(engine, trigger, orders):
    with pytest.raises(Invalid, match="is off"):
        engine.triggers.enter(trigger, orders)
