"""Clocks that are set: nothing twice, and nothing sent on the strength of a wrong time."""

import pytest

from engine.clock import SystemClock
from engine.domain.moment import DAY, HOUR
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.recipient import To
from tests.builders import stored
from tests.builders.drawings import hours
from tests.builders.running import a_new_order, a_task, let_it_send, put_in


@pytest.fixture
def mails(engine):
    """Every new order is answered by e-mail, for real."""
    let_it_send(engine)
    mail = SendEmail(to=To.FIXED, address="desk@example.org", subject="Thanks", body="Thanks")
    nodes = {"created": OrderCreated(), "mail": mail}
    put_in(engine, "Thanks", nodes, "created > mail", delivery=DeliveryMode.LIVE)


def outbox(file):
    return [row["state"] for row in stored.rows(file, "SELECT state FROM outbox ORDER BY id")]


def test_messages_are_held_after_the_clock_leapt_ahead_until_somebody_confirms_it(
    engine, file, clock, mails
):
    a_new_order(engine)
    clock.leap(2 * DAY)
    a_new_order(engine)
    a_new_order(engine)

    engine.confirm_clock()
    a_new_order(engine)

    assert outbox(file) == ["pending", "held", "held", "pending"]
    assert [text for text in stored.alerts(file) if "leapt ahead" in text]


def test_time_that_really_went_by_holds_nothing(engine, file, clock, mails):
    a_new_order(engine)
    clock.advance(30 * DAY)

    a_new_order(engine)

    assert outbox(file) == ["pending", "pending"]


def test_a_clock_that_is_set_back_ends_no_wait_twice(engine, file, clock):
    wait = {"created": OrderCreated(), "wait": WaitFor(duration=hours(1)), "task": a_task("Call")}
    put_in(engine, "Call", wait, "created > wait > task")
    order = a_new_order(engine)
    clock.advance(HOUR)
    engine.end_due_waits()

    clock.leap(-HOUR)
    engine.end_due_waits()
    clock.advance(2 * HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Call"]


def test_the_machines_clock_counts_on_while_it_is_looked_at():
    clock = SystemClock()

    first, second = clock.elapsed(), clock.elapsed()

    assert second >= first
