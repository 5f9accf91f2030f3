"""Changes are committed in groups, and none of a group pays for another."""

import sqlite3

import pytest

from engine.domain.change import Change, Channel, CreateOrder, EditOrder, QueueMessage
from engine.domain.errors import OrderpathError, TransitionNotAllowed
from engine.nodes.events.order_created import OrderCreated
from engine.runtime import writer
from engine.runtime.work import Work
from tests.builders import stored
from tests.builders.running import ADMINISTRATOR, a_new_order, a_running_shop, a_task, put_in


def a_change(*edits):
    return Change(actor=ADMINISTRATOR, edits=edits)


def a_comment(order, text):
    return a_change(EditOrder(order=order, values={"manager_comment": text}))


@pytest.fixture
def gated(tmp_path, gate):
    """A shop whose writer the gate can hold."""
    with a_running_shop(tmp_path, milestone=gate.pass_by) as engine:
        yield engine


def hand_in(engine, gate, *changes):
    """Changes that come while the writer is busy, and so make one group; their tickets."""
    gate.shut()
    before = engine.submit(a_change(CreateOrder()))
    gate.wait()
    tickets = [engine.submit(change) for change in changes]
    gate.passed.clear()
    gate.open()
    before.result()
    return tickets


def settled(tickets):
    """What became of each: its receipt, or what it was refused with."""
    found = []
    for ticket in tickets:
        try:
            found.append(ticket.result())
        except (OrderpathError, sqlite3.Error) as refusal:
            found.append(refusal)
    return found


def test_what_is_handed_in_together_is_committed_together(gated, gate):
    order = a_new_order(gated)

    settled(hand_in(gated, gate, *(a_comment(order, f"Comment {n}") for n in range(5))))

    # The end of the group before, then one more group.
    assert gate.passed == ["group.after-commit", "group.before-commit", "group.after-commit"]
    assert gated.order(order).version == 6


def test_later_changes_of_a_group_read_what_the_earlier_did(gated, gate):
    order = a_new_order(gated)

    first, second, third = settled(
        hand_in(
            gated,
            gate,
            a_change(EditOrder(order=order, values={"status": "availability-confirmed"})),
            a_change(EditOrder(order=order, values={"status": "client-confirmed"})),
            a_change(EditOrder(order=order, values={"status": "prepayed"})),
        )
    )

    assert gated.order(order).status == "prepayed"
    assert first.events < second.events < third.events
    assert list(stored.moves(gated.path, order))[1:] == [
        ("new", "availability-confirmed"),
        ("availability-confirmed", "client-confirmed"),
        ("client-confirmed", "prepayed"),
    ]


def test_a_refused_change_takes_nothing_else_of_its_group_with_it(gated, gate):
    order = a_new_order(gated)
    put_in(gated, "Call", {"created": OrderCreated(), "task": a_task("Call")}, "created > task")

    before, refused, after = settled(
        hand_in(
            gated,
            gate,
            a_comment(order, "Before"),
            a_change(
                CreateOrder(values={"manager_comment": "Never"}),
                EditOrder(order=order, values={"manager_comment": "Never", "status": "complete"}),
            ),
            a_change(EditOrder(order=order, values={"delivery_address": "After"})),
        )
    )

    assert isinstance(refused, TransitionNotAllowed)
    kept = gated.order(order)
    assert (kept.manager_comment, kept.delivery_address) == ("Before", "After")
    assert kept.version == 3
    assert len(stored.rows(gated.path, "SELECT * FROM orders")) == 2
    assert stored.tasks(gated.path) == ["Call"], "only that of the order that kept the writer busy"
    assert before.events < after.events


def test_without_the_way_back_a_refused_change_would_leave_what_it_did_before(
    gated, gate, monkeypatch
):
    monkeypatch.setattr(Work, "undo_to", lambda *_: None)
    order = a_new_order(gated)

    (refused,) = settled(
        hand_in(
            gated,
            gate,
            a_change(
                EditOrder(order=order, values={"manager_comment": "Never"}),
                EditOrder(order=order, values={"status": "complete"}),
            ),
        )
    )

    assert isinstance(refused, TransitionNotAllowed)
    assert gated.order(order).manager_comment == "Never"


def a_message(key):
    return a_change(QueueMessage(channel=Channel.EMAIL, recipient="ada@example.org", key=key))


def test_what_the_database_refuses_takes_nothing_else_of_its_group_with_it(gated, gate):
    order = a_new_order(gated)
    put_in(gated, "Call", {"created": OrderCreated(), "task": a_task("Call")}, "created > task")
    gated.record(a_message("one key"))

    outcomes = settled(
        hand_in(
            gated,
            gate,
            a_comment(order, "Before"),
            a_message("one key"),
            a_change(CreateOrder()),
            a_change(EditOrder(order=order, values={"delivery_address": "After"})),
        )
    )

    assert [isinstance(outcome, Exception) for outcome in outcomes] == [False, True, False, False]
    kept = gated.order(order)
    assert (kept.manager_comment, kept.delivery_address) == ("Before", "After")
    # Its group was tried, then each by itself; the one at fault got no further than its commit.
    assert gate.passed.count("alone.before-commit") == 4
    assert gate.passed.count("alone.after-commit") == 3
    assert stored.tasks(gated.path, outcomes[2].orders[0]) == ["Call"]
    assert len(stored.rows(gated.path, "SELECT * FROM outbox")) == 1


def test_after_a_refusal_by_the_database_groups_are_groups_again(gated, gate):
    gated.record(a_message("one key"))
    settled(hand_in(gated, gate, a_message("one key")))
    gate.passed.clear()

    a_new_order(gated)

    assert gate.passed == ["group.before-commit", "group.after-commit"]


def test_a_group_holds_at_most_so_many_events(tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "GROUP_EVENTS", 3)
    monkeypatch.setattr(writer, "GROUP_SECONDS", 60.0)
    commits: list[str] = []
    with a_running_shop(tmp_path, milestone=commits.append) as engine:
        order = a_new_order(engine)
        commits.clear()
        tickets = [engine.submit(a_comment(order, f"Comment {number}")) for number in range(30)]
        settled(tickets)

    assert commits.count("group.after-commit") >= 10


def test_a_change_is_refused_once_the_shop_is_being_closed(tmp_path):
    engine = a_running_shop(tmp_path)
    engine.close()

    with pytest.raises(OrderpathError):
        engine.submit(a_change(CreateOrder()))
