"""Triggers take turns: whether they may start, what they see, and what becomes of a bad turn."""

import pytest

from engine.api import Answer
from engine.conditions.operators import Op
from engine.conditions.tree import Clause
from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.moment import HOUR, MINUTE
from engine.domain.trigger import Mode, RepeatKind, Repeats
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.given import Literal
from engine.runtime.work import Work
from tests.builders import stored
from tests.builders.drawings import became, hours, is_
from tests.builders.running import a_new_order, a_task, do, put_in, save

CREATED = OrderCreated()
COMMENTED = OrderChanged(fields=("order.manager_comment",))


def on_comments(engine, **settings):
    """A trigger that sets a task for each new comment."""
    nodes = {"commented": COMMENTED, "task": a_task("Read")}
    return put_in(engine, "Read", nodes, "commented > task", **settings)


def wait_on_comments(engine, **settings):
    """A trigger that waits an hour after each new comment, then sets a task."""
    nodes = {"commented": COMMENTED, "wait": WaitFor(duration=hours(1)), "task": a_task("Read")}
    return put_in(engine, "Read", nodes, "commented > wait > task", **settings)


def comment(engine, order, *texts):
    for text in texts:
        save(engine, order, manager_comment=text)


# --- what a trigger sees --------------------------------------------------------------------------


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


# --- modes ----------------------------------------------------------------------------------------


def test_single_refuses_a_second_start_while_one_is_under_way(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.SINGLE)

    comment(engine, order, "One", "Two")

    assert stored.outcomes(file, order) == ["waiting", "refused"]
    clock.advance(HOUR)
    engine.end_due_waits()
    comment(engine, order, "Three")
    assert stored.outcomes(file, order) == ["done", "refused", "waiting"]


def test_single_counts_per_order(engine, file, order):
    wait_on_comments(engine, mode=Mode.SINGLE)
    other = a_new_order(engine)

    comment(engine, order, "One")
    comment(engine, other, "One")

    assert stored.outcomes(file) == ["waiting", "waiting"]


def test_restart_ends_the_run_under_way(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.RESTART)
    comment(engine, order, "One")
    clock.advance(HOUR // 2)

    comment(engine, order, "Two")

    assert stored.outcomes(file, order) == ["ended_early", "waiting"]
    clock.advance(HOUR // 2)
    assert engine.end_due_waits() == 0
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"]


def test_parallel_runs_side_by_side_up_to_its_most(engine, file, order):
    wait_on_comments(engine, mode=Mode.PARALLEL, parallel_most=2)

    comment(engine, order, "One", "Two", "Three")

    assert stored.outcomes(file, order) == ["waiting", "waiting", "refused"]


def test_queued_begins_when_the_one_before_has_ended(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.QUEUED)
    comment(engine, order, "One")
    clock.advance(HOUR // 2)
    comment(engine, order, "Two")

    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"]
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"], (
        "the second waits its own hour, from when it began"
    )
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read", "Read"]


# --- repeats --------------------------------------------------------------------------------------


def test_every_time_is_every_time(engine, file, order):
    on_comments(engine)

    comment(engine, order, "One", "Two", "Three")

    assert stored.tasks(file, order) == ["Read"] * 3


def test_once_per_order_is_once(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE))

    comment(engine, order, "One", "Two")
    comment(engine, a_new_order(engine), "One")

    assert stored.tasks(file, order) == ["Read"]
    assert len(stored.tasks(file)) == 2
    assert stored.outcomes(file, order) == ["done", "refused"]


def test_once_per_visit_counts_anew_when_the_order_comes_back(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE_PER_VISIT))

    comment(engine, order, "One", "Two")
    save(engine, order, status="availability-confirmed")
    comment(engine, order, "Three")
    save(engine, order, status="client-confirmed")
    save(engine, order, status="availability-confirmed")
    comment(engine, order, "Four", "Five")

    assert stored.outcomes(file, order) == ["done", "refused", "done", "done", "refused"]


def test_not_more_often_than_minutes(engine, file, clock, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.INTERVAL, minutes=30))

    comment(engine, order, "One")
    clock.advance(30 * MINUTE - 1)
    comment(engine, order, "Two")
    clock.advance(1)
    comment(engine, order, "Three")

    assert stored.outcomes(file, order) == ["done", "refused", "done"]


# --- a turn is all or nothing, an incident is not -------------------------------------------------


def test_a_failed_turn_drops_only_its_own_effects(engine, file, comments_break):
    put_in(
        engine,
        "Before",
        {"created": CREATED, "task": a_task("Before")},
        "created > task",
        turn=10,
    )
    put_in(
        engine,
        "Broken",
        {
            "created": CREATED,
            "task": a_task("Dropped"),
            "move": ChangeStatus(target="client-confirmed"),
            "mail": SendEmail(subject="Hello", body="Dropped"),
            "say": AddComment(text="breaks"),
        },
        "created > task > move > mail > say",
        turn=20,
    )
    put_in(
        engine, "After", {"created": CREATED, "task": a_task("After")}, "created > task", turn=30
    )

    order = a_new_order(engine, delivery_address="Here")

    assert engine.order(order).delivery_address == "Here"
    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Before", "After"]
    assert stored.rows(file, "SELECT * FROM outbox") == []
    assert stored.outcomes(file, order) == ["done", "failed", "done"]
    assert "comment broke" in stored.runs(file, order)[1]["reason"]
    assert [text for text in stored.alerts(file) if "Broken" in text]
    assert [stay["status"] for stay in stored.visits(file, order)] == ["new"]


def broken(*_):
    """Compiles to something that raises."""

    def ask(*_):
        raise ValueError("asking broke")

    return ask


def test_a_change_commits_even_when_asking_whether_to_start_fails(engine, file, monkeypatch):
    monkeypatch.setattr(OrderStatusChanged, "compile", broken)
    put_in(
        engine,
        "Broken",
        {"moved": OrderStatusChanged(), "task": a_task("Never")},
        "moved > task",
        turn=10,
    )
    put_in(
        engine,
        "Whole",
        {"changed": OrderChanged(fields=("order.status",)), "task": a_task("Moved")},
        "changed > task",
        turn=20,
    )
    order = a_new_order(engine)

    save(engine, order, status="client-confirmed")

    assert engine.order(order).status == "client-confirmed"
    assert stored.tasks(file, order) == ["Moved"]
    assert stored.outcomes(file, order) == ["failed", "done"]
    assert [text for text in stored.alerts(file) if "Broken" in text]


def test_without_the_way_back_a_failed_turn_would_leave_its_effects(
    engine, file, comments_break, monkeypatch
):
    monkeypatch.setattr(Work, "undo_to", lambda *_: None)
    put_in(
        engine,
        "Broken",
        {"created": CREATED, "task": a_task("Left behind"), "say": AddComment(text="breaks")},
        "created > task > say",
    )

    assert stored.tasks(file, a_new_order(engine)) == ["Left behind"]


def test_a_turn_that_fails_after_a_wait_drops_only_that_turn(engine, file, clock, comments_break):
    put_in(
        engine,
        "Broken",
        {
            "created": CREATED,
            "first": a_task("Before the wait"),
            "wait": WaitFor(duration=hours(1)),
            "second": a_task("Dropped"),
            "say": AddComment(text="breaks"),
        },
        "created > first > wait > second > say",
    )
    order = a_new_order(engine)

    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Before the wait"]
    assert stored.outcomes(file, order) == ["failed"]
    assert engine.end_due_waits() == 0


def test_a_refused_move_is_an_incident_and_what_came_before_stays(engine, file):
    put_in(
        engine,
        "Too far",
        {
            "created": CREATED,
            "first": a_task("Before"),
            "move": ChangeStatus(target="delivering"),
            "second": a_task("Behind"),
        },
        "created > first > move > second",
    )

    order = a_new_order(engine)

    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Before"]
    (run,) = stored.runs(file, order)
    assert run["outcome"] == "incident"
    assert "“Delivering”" in run["reason"]
    assert any("“Delivering”" in str(step) for step in run["steps"])
    assert [text for text in stored.alerts(file) if "Too far" in text]


def test_go_on_anyway_goes_on(engine, file):
    put_in(
        engine,
        "Too far",
        {
            "created": CREATED,
            "move": ChangeStatus(target="delivering", go_on=True),
            "task": a_task("Behind"),
        },
        "created > move > task",
    )

    order = a_new_order(engine)

    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Behind"]
    (run,) = stored.runs(file, order)
    assert run["outcome"] == "done"
    assert any("“Delivering”" in str(step) for step in run["steps"])


def test_automation_may_not_take_a_way_that_is_kept_for_people(engine, file, order):
    put_in(
        engine,
        "Reopen",
        {"moved": OrderStatusChanged(), "back": ChangeStatus(target="client-confirmed")},
        "moved > back",
    )

    save(engine, order, status="cancel-other", comment="Changed their mind")

    assert engine.order(order).status == "cancel-other"
    assert stored.outcomes(file, order) == ["incident"]
    save(engine, order, status="client-confirmed", comment="Changed it again")
    assert engine.order(order).status == "client-confirmed"


def test_a_message_without_an_address_is_parked_and_the_run_goes_on(engine, file):
    put_in(
        engine,
        "Write",
        {
            "created": CREATED,
            "mail": SendEmail(subject="Thanks", body="We call you."),
            "task": a_task("Behind"),
        },
        "created > mail > task",
    )

    order = do(engine, CreateOrder(customer=CustomerDraft(name="Ada", consent=True))).orders[0]

    (message,) = stored.rows(file, "SELECT * FROM outbox")
    assert message["state"] == "parked"
    assert message["problem"]
    assert stored.tasks(file, order) == ["Behind"]
    assert stored.outcomes(file, order) == ["done"]


# --- traces ---------------------------------------------------------------------------------------


def test_a_start_that_the_conditions_did_not_want_is_not_stored_but_can_be_asked_about(
    engine, file
):
    put_in(
        engine,
        "By phone",
        {
            "created": CREATED,
            "phone": Condition(condition=is_("order.method", "phone")),
            "task": a_task("Call"),
        },
        "created > phone.yes > task",
    )

    order = a_new_order(engine, method="app")

    assert stored.runs(file, order) == []
    assert engine.why(order, "By phone").answer is Answer.CONDITIONS


def test_a_refused_start_is_stored_with_its_reason(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE))
    comment(engine, order, "One", "Two")

    refused = stored.runs(file, order)[1]

    assert refused["reason"]
    assert engine.why(order, "Read", refused["event_seq"]).answer is Answer.REFUSED


def test_a_trace_says_which_way_was_taken_and_what_was_seen(engine, file):
    put_in(
        engine,
        "By phone",
        {
            "created": CREATED,
            "phone": Condition(condition=is_("order.method", "phone")),
            "task": a_task("Call"),
        },
        "created > phone.yes > task",
    )

    order = a_new_order(engine, method="phone")

    (run,) = engine.why(order, "By phone").runs
    assert [step.node for step in run.steps] == ["created", "phone", "task"]
    asked = run.steps[1]
    assert asked.socket == "yes"
    assert asked.verdict is not None
    assert asked.verdict.seen == ("phone",)
    assert len(run.steps[2].seq) == 1
    assert run.duration_us > 0


# --- what a transaction remembers of itself -------------------------------------------------------


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
