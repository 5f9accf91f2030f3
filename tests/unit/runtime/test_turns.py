"""Triggers take turns, and see what has been done so far."""

import pytest

from engine.conditions.operators import Op
from engine.conditions.tree import Clause
from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.moment import HOUR
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.given import Literal
from tests.builders import stored
from tests.builders.drawings import became, hours, is_
from tests.builders.running import a_new_order, a_task, do, put_in, save

CREATED = OrderCreated()


def comment(engine, order, text):
    save(engine, order, manager_comment=text)


def test_conditions_see_what_an_earlier_trigger_did(engine, file):
    put_in(
        engine,
        "First",
        {"created": CREATED, "move": ChangeStatus(target="client-confirmed")},
        "created > move",
        turn=10,
    )
    put_in(
        engine,
        "Second",
        {
            "created": CREATED,
            "confirmed": Condition(condition=is_("order.status", "client-confirmed")),
            "task": a_task("Seen"),
        },
        "created > confirmed.yes > task",
        turn=20,
    )

    assert stored.tasks(file, a_new_order(engine)) == ["Seen"]


def test_conditions_of_an_earlier_turn_do_not_see_what_comes_later(engine, file):
    put_in(
        engine,
        "Late",
        {"created": CREATED, "move": ChangeStatus(target="client-confirmed")},
        "created > move",
        turn=20,
    )
    put_in(
        engine,
        "Early",
        {
            "created": CREATED,
            "confirmed": Condition(condition=is_("order.status", "client-confirmed")),
            "task": a_task("Seen"),
        },
        "created > confirmed.yes > task",
        turn=10,
    )

    assert stored.tasks(file, a_new_order(engine)) == []


def test_an_earlier_trigger_can_take_the_ground_from_a_later_one(engine, file):
    put_in(
        engine,
        "First",
        {"created": CREATED, "move": ChangeStatus(target="client-confirmed")},
        "created > move",
        turn=10,
    )
    put_in(
        engine,
        "Second",
        {
            "created": CREATED,
            "new": Condition(condition=is_("order.status", "new")),
            "task": a_task("Still new"),
        },
        "created > new.yes > task",
        turn=20,
    )

    assert stored.tasks(file, a_new_order(engine)) == []


def test_change_tests_read_the_event_whatever_triggers_did_since(engine, file, order):
    put_in(
        engine,
        "First",
        {
            "moved": OrderStatusChanged(),
            "on": ChangeStatus(target="send-to-assembling"),
        },
        "moved > on",
        turn=10,
    )
    put_in(
        engine,
        "Second",
        {
            "changed": OrderChanged(when=became("order.status", "client-confirmed")),
            "task": a_task("Became confirmed"),
        },
        "changed > task",
        turn=20,
    )

    save(engine, order, status="client-confirmed")

    assert engine.order(order).status == "send-to-assembling"
    assert stored.tasks(file, order) == ["Became confirmed"]


def test_later_steps_see_what_earlier_steps_of_the_run_did(engine, file):
    put_in(
        engine,
        "Both",
        {
            "created": CREATED,
            "note": ChangeOrderField(field="order.manager_comment", value=Literal("Hurry")),
            "noted": Condition(condition=is_("order.manager_comment", "Hurry")),
            "task": a_task("Seen"),
        },
        "created > note > noted.yes > task",
    )

    assert stored.tasks(file, a_new_order(engine)) == ["Seen"]


def test_after_a_wait_all_is_read_anew(engine, file, clock):
    put_in(
        engine,
        "Later",
        {
            "created": CREATED,
            "wait": WaitFor(duration=hours(1)),
            "hurry": Condition(condition=is_("order.manager_comment", "Hurry")),
            "task": a_task("Hurry"),
        },
        "created > wait > hurry.yes > task",
    )
    order = a_new_order(engine)
    other = a_new_order(engine)

    comment(engine, order, "Hurry")
    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Hurry"]
    assert stored.tasks(file, other) == []


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1), (7, 7)])
def test_turn_numbers_decide_who_goes_first_then_who_was_there_first(engine, file, first, second):
    for title, turn in (("A", first), ("B", second)):
        put_in(
            engine, title, {"created": CREATED, "task": a_task(title)}, "created > task", turn=turn
        )

    order = a_new_order(engine)

    assert stored.tasks(file, order) == (["B", "A"] if second < first else ["A", "B"])


def test_conditions_see_the_message_an_earlier_trigger_queued(engine, file):
    put_in(
        engine,
        "Write",
        {"created": CREATED, "mail": SendEmail(subject="Thanks", body="We call you.")},
        "created > mail",
        turn=10,
    )
    put_in(
        engine,
        "Write again",
        {
            "created": CREATED,
            "silent": Condition(condition=Clause("order.last_message_at", Op.EMPTY)),
            "task": a_task("Nobody wrote"),
        },
        "created > silent.yes > task",
        turn=20,
    )
    customer = CustomerDraft(name="Ada", email="ada@example.org", consent=True)

    order = do(engine, CreateOrder(customer=customer)).orders[0]

    assert stored.tasks(file, order) == []


def test_conditions_count_an_order_that_has_just_come_to_another_customer(engine, file):
    put_in(
        engine,
        "Second",
        {
            "moved": OrderChanged(fields=("order.customer",)),
            "second": Condition(condition=Clause("customer.order_count", Op.AT_LEAST, 2)),
            "task": a_task("Second order"),
        },
        "moved > second.yes > task",
    )
    one, other = (do(engine, CreateOrder(customer=CustomerDraft(name=n))).orders[0] for n in "AB")

    save(engine, one, customer=engine.order(other).customer)

    assert stored.tasks(file, one) == ["Second order"]
