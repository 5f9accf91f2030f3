"""Waits: when they are due, what ends them early, and what becomes of those that come late."""

from datetime import UTC, datetime

import pytest

from engine.api import Engine, LateWaits
from engine.clock import ManualClock
from engine.conditions.spans import Unit
from engine.domain.change import CreateOrder, CustomerDraft, PaymentDraft
from engine.domain.moment import DAY, HOUR, MINUTE, moment_of
from engine.domain.topics import Topic
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.base import GuardKind, Late
from engine.nodes.duration import Count, Duration
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.guard import Guard
from engine.nodes.statuses import StatusSet
from tests.builders import stored
from tests.builders.drawings import calendar_days, hours, is_
from tests.builders.running import (
    a_new_order,
    a_running_shop,
    a_task,
    do,
    let_it_send,
    pay,
    put_in,
    save,
)

NOTHING = Guard(kind=GuardKind.NOTHING)


def waits(engine, *, after=None, **wait):
    """A trigger that waits and then sets a task."""
    nodes = {
        "event": after or OrderCreated(),
        "wait": WaitFor(**{"duration": hours(1), **wait}),
        "task": a_task("Waited"),
    }
    return put_in(engine, "Wait", nodes, "event > wait > task")


def at(text):
    return moment_of(datetime.fromisoformat(text).replace(tzinfo=UTC))


# --- what a wait is -------------------------------------------------------------------------------


def test_a_wait_is_a_row_with_all_it_takes_to_go_on(engine, file, clock):
    waits(engine)
    order = a_new_order(engine)

    (timer,) = stored.timers(file)

    (run,) = stored.runs(file)
    (stay,) = stored.visits(file, order)
    assert timer["due_at"] == clock.now() + HOUR
    assert timer["begun_at"] == clock.now()
    assert (timer["run_id"], timer["version_id"]) == (run["id"], run["version_id"])
    assert (timer["node"], timer["iteration"]) == ("wait", 1)
    assert (timer["subject_kind"], timer["subject_id"]) == ("order", order)
    assert timer["visit"] == stay["id"]
    assert timer["ended_at"] is None
    assert run["outcome"] == "waiting"
    assert engine.next_due() == timer["due_at"]


def test_a_wait_ends_at_its_moment_and_not_before(engine, file, clock):
    waits(engine)
    order = a_new_order(engine)

    clock.advance(HOUR - 1)
    assert engine.end_due_waits() == 0
    assert stored.tasks(file, order) == []
    clock.advance(1)
    assert engine.end_due_waits() == 1

    assert stored.tasks(file, order) == ["Waited"]
    (timer,) = stored.timers(file)
    assert (timer["outcome"], timer["ended_at"]) == ("fired", clock.now())
    assert engine.end_due_waits() == 0
    assert stored.tasks(file, order) == ["Waited"]


def test_waits_end_in_the_order_of_their_moments(engine, file, clock):
    for amount in (3, 1, 2):
        put_in(
            engine,
            f"After {amount}",
            {
                "created": OrderCreated(),
                "wait": WaitFor(duration=hours(amount)),
                "task": a_task(f"After {amount}"),
            },
            "created > wait > task",
        )
    order = a_new_order(engine)

    clock.advance(DAY)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["After 1", "After 2", "After 3"]


def test_a_run_may_wait_again_and_again(engine, file, clock):
    put_in(
        engine,
        "Two waits",
        {
            "created": OrderCreated(),
            "first": WaitFor(duration=hours(1)),
            "one": a_task("One"),
            "second": WaitFor(duration=hours(2)),
            "two": a_task("Two"),
        },
        "created > first > one > second > two",
    )
    order = a_new_order(engine)

    clock.advance(HOUR)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["One"]
    clock.advance(2 * HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["One", "Two"]
    assert stored.outcomes(file, order) == ["done"]


def test_coming_back_to_a_wait_raises_its_iteration(engine, file, clock):
    put_in(
        engine,
        "Every hour",
        {"created": OrderCreated(), "wait": WaitFor(duration=hours(1)), "task": a_task("Again")},
        "created > wait > task > wait",
    )
    order = a_new_order(engine)

    for _ in range(3):
        clock.advance(HOUR)
        engine.end_due_waits()

    assert stored.tasks(file, order) == ["Again"] * 3
    assert [timer["iteration"] for timer in stored.timers(file)] == [1, 2, 3, 4]


def test_a_step_back_of_the_clock_fires_nothing_twice(engine, file, clock):
    waits(engine)
    order = a_new_order(engine)
    clock.advance(HOUR)
    engine.end_due_waits()

    clock.advance(-2 * HOUR)
    engine.end_due_waits()
    clock.advance(3 * HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Waited"]


def test_waits_survive_closing_the_shop(tmp_path, clock):
    with a_running_shop(tmp_path, clock=clock) as engine:
        waits(engine)
        order = a_new_order(engine)

    clock.advance(HOUR)
    with Engine.open(engine.path, clock=clock) as again:
        again.end_due_waits()

    assert stored.tasks(engine.path, order) == ["Waited"]


def test_the_alarm_ends_waits_by_itself(tmp_path, clock, gate):
    with a_running_shop(tmp_path, clock=clock, alarm=True) as engine:
        waits(engine)
        order = a_new_order(engine)

        def hear(topics):
            if Topic.TASKS in topics.changed:
                gate.open()

        stop = engine.listen(hear)
        clock.advance(HOUR)

        assert gate.opened()
        stop()
        assert stored.tasks(engine.path, order) == ["Waited"]


# --- two clocks -----------------------------------------------------------------------------------

# Berlin: 29 March 2026, 02:00 → 03:00; 25 October 2026, 03:00 → 02:00.
DAYS = Unit.DAYS


@pytest.mark.parametrize(
    ("begun", "duration", "due"),
    [
        # Winter and summer: a day is a day.
        ("2026-01-10 11:00", calendar_days(1), "2026-01-11 11:00"),
        # Over the night that is an hour short, 24 hours end an hour later on the wall.
        ("2026-03-28 11:00", calendar_days(1), "2026-03-29 10:00"),
        ("2026-03-28 11:00", hours(24), "2026-03-29 11:00"),
        # Over the night that is an hour long.
        ("2026-10-24 10:00", calendar_days(1), "2026-10-25 11:00"),
        ("2026-10-24 10:00", hours(24), "2026-10-25 10:00"),
        # To 02:30 of the night that has none: it lands behind the gap, at 03:30.
        ("2026-03-28 01:30", calendar_days(1), "2026-03-29 01:30"),
        # To 02:30 of the night that has two: the first.
        ("2026-10-24 00:30", calendar_days(1), "2026-10-25 00:30"),
        ("2026-03-26 11:00", calendar_days(3), "2026-03-29 10:00"),
        ("2026-03-26 11:00", hours(72), "2026-03-29 11:00"),
        (
            "2026-03-25 11:00",
            Duration(amount=1, unit=Unit.WEEKS, count=Count.CALENDAR),
            "2026-04-01 10:00",
        ),
    ],
)
def test_calendar_days_keep_the_wall_clock_and_hours_elapse(tmp_path, begun, duration, due):
    with a_running_shop(tmp_path, clock=ManualClock(at(begun)), zone="Europe/Berlin") as engine:
        waits(engine, duration=duration)

        a_new_order(engine)

        assert engine.next_due() == at(due)


# --- guards ---------------------------------------------------------------------------------------


def early(file, order):
    """How the order's runs ended, with the reason when it was early."""
    return [(run["outcome"], run["reason"]) for run in stored.runs(file, order)]


def test_while_the_visit_lasts_is_the_default_after_a_status_change(engine, file, clock, order):
    waits(engine, after=OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))))
    save(engine, order, status="client-confirmed")

    save(engine, order, status="prepayed")

    ((outcome, reason),) = early(file, order)
    assert outcome == "ended_early"
    assert "left the status" in reason
    (timer,) = stored.timers(file)
    assert timer["ended_at"] == clock.now()
    clock.advance(HOUR)
    assert engine.end_due_waits() == 0
    assert stored.tasks(file, order) == []


def test_coming_back_is_a_new_visit(engine, file, clock, order):
    waits(engine, after=OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))))
    save(engine, order, status="client-confirmed")
    clock.advance(HOUR // 2)
    save(engine, order, status="availability-confirmed")

    save(engine, order, status="client-confirmed")

    assert [outcome for outcome, _ in early(file, order)] == ["ended_early", "waiting"]
    clock.advance(HOUR // 2)
    assert engine.end_due_waits() == 0
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Waited"]


def test_the_visit_is_the_one_at_the_moment_the_wait_begins(engine, file, clock, order):
    put_in(
        engine,
        "Move and wait",
        {
            "moved": OrderStatusChanged(target=StatusSet(statuses=("availability-confirmed",))),
            "on": ChangeStatus(target="client-confirmed"),
            "wait": WaitFor(duration=hours(1)),
            "task": a_task("Waited"),
        },
        "moved > on > wait > task",
    )

    save(engine, order, status="availability-confirmed")
    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Waited"]


def test_until_the_order_is_final_is_the_default_after_other_events(engine, file, clock):
    waits(engine)
    order = a_new_order(engine)
    other = a_new_order(engine)

    save(engine, other, status="client-confirmed")
    save(engine, order, status="cancel-other", comment="They want it no more")

    assert [outcome for outcome, _ in early(file, order)] == ["ended_early"]
    clock.advance(HOUR)
    engine.end_due_waits()
    assert stored.tasks(file, order) == []
    assert stored.tasks(file, other) == ["Waited"]


def test_a_condition_ends_a_wait_as_soon_as_it_holds(engine, file, clock):
    waits(engine, guard=Guard(kind=GuardKind.CONDITION, condition=is_("order.paid", True)))
    order = a_new_order(engine, payments=(PaymentDraft(amount=100),))

    pay(engine, order, engine.order(order).payments[0].id)

    ((outcome, reason),) = early(file, order)
    assert outcome == "ended_early"
    assert "condition" in reason
    clock.advance(HOUR)
    engine.end_due_waits()
    assert stored.tasks(file, order) == []


def test_a_condition_that_held_for_a_while_has_ended_the_wait(engine, file, clock):
    guard = Guard(kind=GuardKind.CONDITION, condition=is_("order.manager_comment", "Stop"))
    waits(engine, guard=guard)
    order = a_new_order(engine)

    save(engine, order, manager_comment="Stop")
    save(engine, order, manager_comment="Go on")
    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == []


def test_a_condition_that_holds_when_the_wait_begins_ends_it_at_once(engine, file):
    guard = Guard(kind=GuardKind.CONDITION, condition=is_("order.method", "app"))
    waits(engine, guard=guard)

    order = a_new_order(engine, method="app")

    assert [outcome for outcome, _ in early(file, order)] == ["ended_early"]
    assert engine.next_due() is None


def test_guarded_by_nothing_a_wait_always_comes_to_its_end(engine, file, clock):
    waits(engine, guard=NOTHING)
    order = a_new_order(engine)

    save(engine, order, status="cancel-other", comment="They want it no more")
    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Waited"]


def test_a_trigger_that_moves_the_order_ends_the_waits_of_others(engine, file, order):
    waits(engine, after=OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))))
    save(engine, order, status="client-confirmed")
    put_in(
        engine,
        "On",
        {
            "said": OrderChanged(fields=("order.manager_comment",)),
            "on": ChangeStatus(target="send-to-assembling"),
        },
        "said > on",
    )

    save(engine, order, manager_comment="On with it")

    assert [outcome for outcome, _ in early(file, order)] == ["ended_early", "done"]


# --- late -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "lateness", "tasks"),
    [
        (Late.RUN, DAY, ["Waited"]),
        (Late.SKIP, DAY, []),
        (Late.SKIP, 10 * MINUTE, ["Waited"]),
    ],
)
def test_each_wait_says_what_it_does_when_woken_late(engine, file, clock, late, lateness, tasks):
    waits(engine, late=late)
    order = a_new_order(engine)

    clock.advance(HOUR + lateness)
    engine.end_due_waits()

    assert stored.tasks(file, order) == tasks
    ((outcome, reason),) = early(file, order)
    assert (outcome == "done") is bool(tasks)
    assert tasks or "late" in reason


def test_a_person_may_skip_all_that_is_late(engine, file, clock):
    waits(engine)
    order = a_new_order(engine)

    clock.advance(2 * HOUR)
    engine.end_due_waits(LateWaits.SKIP)

    assert stored.tasks(file, order) == []
    assert early(file, order)[0][0] == "ended_early"


@pytest.mark.parametrize(("late", "state"), [(LateWaits.HOLD, "held"), (LateWaits.SEND, "pending")])
def test_a_person_may_hold_the_messages_of_what_is_late(engine, file, clock, late, state):
    let_it_send(engine)
    put_in(
        engine,
        "Remind",
        {
            "created": OrderCreated(),
            "wait": WaitFor(duration=hours(1)),
            "mail": SendEmail(subject="Still there?", body="We wait for you."),
            "task": a_task("Waited"),
        },
        "created > wait > mail > task",
        delivery=DeliveryMode.LIVE,
    )
    customer = CustomerDraft(name="Ada", email="ada@example.org", consent=True)
    order = do(engine, CreateOrder(customer=customer)).orders[0]

    clock.advance(2 * HOUR)
    engine.end_due_waits(late)

    (message,) = stored.rows(file, "SELECT state FROM outbox")
    assert message["state"] == state
    assert stored.tasks(file, order) == ["Waited"]


# --- versions and switching -----------------------------------------------------------------------


def test_switching_off_lets_what_waits_finish_unless_told_otherwise(engine, file, clock):
    trigger = waits(engine)
    order = a_new_order(engine)

    engine.triggers.switch(trigger, on=False)
    unheard = a_new_order(engine)
    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Waited"]
    assert stored.runs(file, unheard) == []


def test_switching_off_may_cancel_what_waits(engine, file, clock):
    trigger = waits(engine)
    order = a_new_order(engine)

    assert engine.triggers.switch(trigger, on=False, cancel_waiting=True) == 1

    assert early(file, order)[0][0] == "ended_early"
    clock.advance(HOUR)
    assert engine.end_due_waits() == 0
    assert stored.tasks(file, order) == []
