"""Queued starts: one run of a trigger per order at a time, and none is forgotten."""

import pytest

from engine.api import Engine, LateWaits
from engine.domain.moment import DAY, HOUR
from engine.domain.trigger import Mode
from engine.nodes.base import GuardKind
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.guard import Guard
from tests.builders import stored
from tests.builders.drawings import hours, is_
from tests.builders.running import a_new_order, a_task, put_in, save


@pytest.fixture
def trigger(engine):
    """Waits an hour after each comment, until the order has an address, then sets a task."""
    guard = Guard(kind=GuardKind.CONDITION, condition=is_("order.delivery_address", "Here"))
    return put_in(
        engine,
        "Read",
        {
            "commented": OrderChanged(fields=("order.manager_comment",)),
            "wait": WaitFor(duration=hours(1), guard=guard),
            "task": a_task("Read"),
        },
        "commented > wait > task",
        mode=Mode.QUEUED,
    )


def comment(engine, order, *texts):
    for text in texts:
        save(engine, order, manager_comment=text)


def test_three_come_one_after_the_other(engine, file, clock, order, trigger):
    comment(engine, order, "One", "Two", "Three")

    seen = []
    for _ in range(3):
        seen.append(stored.outcomes(file, order))
        clock.advance(HOUR)
        engine.end_due_waits()

    assert seen == [
        ["waiting", "queued", "queued"],
        ["done", "waiting", "queued"],
        ["done", "done", "waiting"],
    ]
    assert stored.outcomes(file, order) == ["done"] * 3
    assert stored.tasks(file, order) == ["Read"] * 3


def test_queues_are_counted_per_order(engine, file, order, trigger):
    other = a_new_order(engine)

    comment(engine, order, "One")
    comment(engine, other, "One")

    assert stored.outcomes(file) == ["waiting", "waiting"]


def test_a_queue_survives_closing_the_shop(engine, file, clock, order, trigger):
    comment(engine, order, "One", "Two")
    engine.close()

    with Engine.open(file, clock=clock) as again:
        for _ in range(2):
            clock.advance(HOUR)
            again.end_due_waits()

    assert stored.tasks(file, order) == ["Read", "Read"]


def test_one_that_begins_reads_what_is_so_by_then(engine, file, clock, order):
    put_in(
        engine,
        "Hurry",
        {
            "commented": OrderChanged(fields=("order.manager_comment",)),
            "hurry": Condition(condition=is_("order.manager_comment", "Hurry")),
            "wait": WaitFor(duration=hours(1)),
            "task": a_task("Hurry"),
        },
        "commented > hurry.yes > wait > task",
        mode=Mode.QUEUED,
    )
    comment(engine, order, "Hurry", "Wait", "Hurry")
    assert stored.outcomes(file, order) == ["waiting", "queued"]
    comment(engine, order, "No more")

    clock.advance(DAY)
    engine.end_due_waits()
    clock.advance(DAY)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Hurry"]
    assert not {"waiting", "queued"} & set(stored.outcomes(file, order))


def test_the_next_begins_when_a_guard_ends_the_one_before(engine, file, clock, order, trigger):
    comment(engine, order, "One", "Two")

    save(engine, order, delivery_address="Here")

    # The second finds its guard fulfilled as soon as it begins to wait.
    assert stored.outcomes(file, order) == ["ended_early", "ended_early"]


def test_the_next_begins_when_the_one_before_is_skipped_because_it_is_late(
    engine, file, clock, order, trigger
):
    comment(engine, order, "One", "Two")

    clock.advance(DAY)
    engine.end_due_waits(LateWaits.SKIP)

    assert stored.outcomes(file, order) == ["ended_early", "waiting"]


def test_switching_off_may_cancel_the_queue_too(engine, file, clock, order, trigger):
    comment(engine, order, "One", "Two", "Three")

    engine.triggers.switch(trigger, on=False, cancel_waiting=True)

    assert stored.outcomes(file, order) == ["ended_early"] * 3
    clock.advance(DAY)
    engine.end_due_waits()
    assert stored.tasks(file, order) == []


def test_switching_off_lets_the_queue_finish_unless_told_otherwise(
    engine, file, clock, order, trigger
):
    comment(engine, order, "One", "Two")

    engine.triggers.switch(trigger, on=False)
    for _ in range(2):
        clock.advance(HOUR)
        engine.end_due_waits()

    assert stored.tasks(file, order) == ["Read", "Read"]
