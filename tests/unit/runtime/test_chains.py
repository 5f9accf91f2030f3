"""What a trigger changes may start triggers: in order, with one root, and never without end."""

import pytest

from engine.desks import triggers
from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import DAY, HOUR, MINUTE
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.base import GuardKind
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.given import FromTemplate, Literal
from engine.nodes.guard import Guard
from engine.nodes.statuses import StatusSet
from engine.runtime import chain, starts, turns
from tests.builders import stored
from tests.builders.drawings import hours
from tests.builders.running import a_new_order, a_task, do, let_it_send, put_in, save


def to(status):
    return OrderStatusChanged(target=StatusSet(statuses=(status,)))


def a_longer_comment():
    """An action whose effect is new each time."""
    return ChangeOrderField(
        field="order.manager_comment", value=FromTemplate("{{ order.manager_comment }}x")
    )


def a_loop(engine, **settings):
    """A trigger that hears what it does itself."""
    return put_in(
        engine,
        "Loop",
        {"changed": OrderChanged(fields=("order.manager_comment",)), "longer": a_longer_comment()},
        "changed > longer",
        **settings,
    )


def test_effects_start_triggers_breadth_first_with_one_root(engine, file):
    nodes = {"created": OrderCreated(), "move": ChangeStatus(target="client-confirmed")}
    put_in(engine, "A", nodes, "created > move")
    nodes = {"created": OrderCreated(), "task": a_task("Second on creation")}
    put_in(engine, "B", nodes, "created > task")
    put_in(
        engine,
        "C",
        {"moved": to("client-confirmed"), "task": a_task("On the move")},
        "moved > task",
    )

    order = a_new_order(engine)

    assert stored.tasks(file, order) == ["Second on creation", "On the move"]
    events = engine.history(Subject(SubjectKind.ORDER, order))
    assert {event.root for event in events} == {events[0].seq}
    assert [event.depth for event in events] == [0, 1]
    (on_the_move,) = [e for e in stored.events(file) if e["subject_kind"] == "task"][1:]
    assert (on_the_move["root"], on_the_move["cause"]) == (events[0].seq, events[1].seq)
    assert on_the_move["depth"] == 2


def test_a_trigger_meets_an_order_once_in_a_burst(engine, file, order):
    a_loop(engine)

    save(engine, order, manager_comment="x")

    assert engine.order(order).manager_comment == "xx"
    assert stored.outcomes(file, order) == ["done", "refused"]
    assert [text for text in stored.alerts(file) if "Loop" in text]


def test_in_the_next_burst_it_meets_the_order_again(engine, order):
    a_loop(engine)

    save(engine, order, manager_comment="x")
    save(engine, order, manager_comment="y")

    assert engine.order(order).manager_comment == "yx"


def test_two_triggers_that_answer_each_other_stop(engine, file, order):
    ways = (("availability-confirmed", "client-confirmed"),) * 2
    for source, target in (ways[0], ways[1][::-1]):
        put_in(
            engine,
            f"{source} on",
            {"moved": to(source), "on": ChangeStatus(target=target)},
            "moved > on",
        )

    save(engine, order, status="availability-confirmed")

    assert stored.outcomes(file, order) == ["done", "done", "refused"]
    assert engine.order(order).status == "availability-confirmed"


def test_re_entry_goes_as_deep_as_a_chain_may(engine, file, order):
    a_loop(engine, reentry=True)

    save(engine, order, manager_comment="x")

    # Depths 0 to 16 start it; what the last of them did lies too deep.
    assert engine.order(order).manager_comment == "x" * 18
    assert stored.outcomes(file, order) == ["done"] * 17 + ["refused"]
    assert [text for text in stored.alerts(file) if "deep" in text]


def test_without_the_guard_of_depth_a_loop_goes_deeper(engine, file, order, monkeypatch):
    monkeypatch.setattr(chain, "DEPTH_MOST", 18)
    a_loop(engine, reentry=True)

    save(engine, order, manager_comment="x")

    assert stored.outcomes(file, order) == ["done"] * 19 + ["refused"]


def test_a_wait_begins_a_new_burst_under_the_same_root(engine, file, clock):
    put_in(
        engine,
        "Later",
        {
            "created": OrderCreated(),
            "wait": WaitFor(duration=hours(1)),
            "move": ChangeStatus(target="client-confirmed"),
        },
        "created > wait > move",
    )
    put_in(engine, "Then", {"moved": OrderStatusChanged(), "task": a_task("Moved")}, "moved > task")
    order = a_new_order(engine)

    clock.advance(HOUR)
    engine.end_due_waits()

    created, moved = engine.history(Subject(SubjectKind.ORDER, order))
    assert moved.root == created.seq
    assert moved.depth == 1
    assert stored.tasks(file, order) == ["Moved"]


def a_slow_loop(engine):
    """A trigger that waits an hour and then does what starts it anew."""
    return put_in(
        engine,
        "Slow",
        {
            "changed": OrderChanged(fields=("order.manager_comment",)),
            "wait": WaitFor(duration=hours(1), guard=Guard(kind=GuardKind.NOTHING)),
            "longer": a_longer_comment(),
        },
        "changed > wait > longer",
        reentry=True,
    )


def on_comments(engine):
    put_in(
        engine,
        "Read",
        {"changed": OrderChanged(fields=("order.manager_comment",)), "task": a_task("Read")},
        "changed > task",
    )


def test_more_than_20_starts_within_a_day_stop_a_trigger_for_that_order(engine, file, clock, order):
    on_comments(engine)
    other = a_new_order(engine)

    for minute in range(25):
        save(engine, order, manager_comment=f"Comment {minute}")
        clock.advance(MINUTE)
    save(engine, other, manager_comment="Comment")

    assert stored.outcomes(file, order) == ["done"] * 21 + ["refused"] * 4
    assert stored.outcomes(file, other) == ["done"]
    assert [text for text in stored.alerts(file) if "Read" in text]


def test_starts_spread_over_more_than_a_day_do_not_stop_it(engine, file, clock, order):
    on_comments(engine)

    for number in range(25):
        save(engine, order, manager_comment=f"Comment {number}")
        clock.advance(DAY // 20)

    assert stored.outcomes(file, order) == ["done"] * 25


def test_without_the_guard_of_slow_loops_it_never_stops(engine, file, clock, order, monkeypatch):
    monkeypatch.setattr(starts, "SLOW_LOOP", 1_000)
    on_comments(engine)

    for minute in range(25):
        save(engine, order, manager_comment=f"Comment {minute}")

    assert "refused" not in stored.outcomes(file, order)


def test_a_loop_over_waits_is_a_slow_loop(engine, file, clock, order):
    a_slow_loop(engine)
    save(engine, order, manager_comment="x")

    for _ in range(40):
        clock.advance(HOUR // 2)
        engine.end_due_waits()

    # Every hour it starts itself anew; in its own burst only re-entry lets it.
    assert engine.order(order).manager_comment == "x" * 21
    assert stored.outcomes(file, order)[-1] == "waiting"


@pytest.mark.parametrize("delivery", [DeliveryMode.LIVE, DeliveryMode.RECORD_ONLY])
def test_a_storm_holds_messages_and_says_so(engine, file, delivery):
    let_it_send(engine)
    put_in(
        engine,
        "Thank",
        {"created": OrderCreated(), "mail": SendEmail(subject="Thanks", body="We call.")},
        "created > mail",
        delivery=delivery,
    )
    customer = CustomerDraft(name="Ada", email="ada@example.org", consent=True)

    for _ in range(65):
        do(engine, CreateOrder(customer=customer))

    states = [row["state"] for row in stored.rows(file, "SELECT state FROM outbox ORDER BY id")]
    if delivery is DeliveryMode.LIVE:
        assert states == ["pending"] * 60 + ["held"] * 5
        assert [text for text in stored.alerts(file) if "Thank" in text]
    else:
        assert states == ["recorded"] * 65


def test_starts_over_more_than_a_minute_are_no_storm(engine, file, clock):
    let_it_send(engine)
    put_in(
        engine,
        "Thank",
        {"created": OrderCreated(), "mail": SendEmail(subject="Thanks", body="We call.")},
        "created > mail",
        delivery=DeliveryMode.LIVE,
    )
    customer = CustomerDraft(name="Ada", email="ada@example.org", consent=True)

    for _ in range(65):
        do(engine, CreateOrder(customer=customer))
        clock.advance(MINUTE // 60)

    states = {row["state"] for row in stored.rows(file, "SELECT state FROM outbox")}
    assert states == {"pending"}


def test_a_circle_that_slipped_past_the_drawing_board_is_an_incident(engine, file, monkeypatch):
    monkeypatch.setattr(triggers, "problems", lambda *_: ())
    put_in(
        engine,
        "Round",
        {
            "created": OrderCreated(),
            "one": ChangeOrderField(field="order.manager_comment", value=Literal("One")),
            "two": ChangeOrderField(field="order.manager_comment", value=Literal("Two")),
        },
        "created > one > two > one",
    )

    order = a_new_order(engine)

    (run,) = stored.runs(file, order)
    assert run["outcome"] == "incident"
    visits = [step for step in run["steps"] if "one" in step]
    assert len(visits) == turns.VISITS_WITHOUT_WAIT
