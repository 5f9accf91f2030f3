"""Cards, trigger rows, inboxes and the look over a file."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from engine.domain.change import Actor, ActorKind, Channel
from engine.domain.customer import Customer
from engine.domain.delivery import MessageState
from engine.domain.errors import Missing
from engine.domain.event import Event, EventKind, Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Item, Order
from engine.domain.run import Outcome, Run
from engine.domain.stored import AlertRow, MessageRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.domain.titles import Titles
from engine.domain.trigger import Drawing, Trigger, TriggerSettings, TriggerVersion
from engine.storage.batch import Batch
from engine.storage.card import read_card, stayed
from engine.storage.database import ShopFile
from engine.storage.inbox import read_messages
from engine.storage.inspection import inspect
from engine.storage.rows import (
    alert_row,
    customer_row,
    event_row,
    item_row,
    message_row,
    order_row,
    run_row,
    task_row,
    timer_row,
    visit_row,
)
from engine.storage.run_list import count_runs, read_run_line, read_run_lines
from engine.storage.run_trace import read_trace
from engine.storage.schema_version import HEAD
from engine.storage.trigger_list import read_triggers
from engine.storage.trigger_store import insert_trigger
from tests.builders.shop import NOON, a_shop

ADA = Customer(id=1, name="Ada")
ORDER = Order(id=1, number="A-1", site="main", customer=1, items=(Item(id=1, sku="K"),))
OTHER = Order(id=2, number="A-2", site="main")
SUBJECT = Subject(SubjectKind.ORDER, 1)


def later(microseconds):
    return Moment(NOON + microseconds)


def a_trigger(id_, turn=990):
    return Trigger(
        id=id_,
        uid=f"t-{id_}",
        settings=TriggerSettings(titles=Titles.of(en=f"Trigger {id_}"), turn=turn),
        on=False,
        live=TriggerVersion(id=id_, number=1, drawing=Drawing(nodes=(), edges=())),
    )


def an_event(seq, subject=SUBJECT):
    return Event(
        seq=seq,
        at=later(seq),
        kind=EventKind.CHANGED,
        subject=subject,
        actor=Actor(ActorKind.ENGINE),
        changes=(),
        root=seq,
    )


def a_run(id_, outcome, trigger=1, subject=SUBJECT):
    return Run(
        id=id_,
        uid=f"r-{id_}",
        trigger=trigger,
        version=trigger,
        subject=subject,
        event=1,
        root=1,
        outcome=outcome,
        reason="",
        started_at=later(id_),
        ended_at=None,
        duration_us=1,
        steps=(),
    )


def a_timer(id_, run, due_at, ended_at=None):
    return TimerRow(
        id=id_,
        run=run,
        node="w",
        iteration=1,
        version=1,
        subject=SUBJECT,
        due_at=due_at,
        begun_at=NOON,
        ended_at=ended_at,
        outcome="" if ended_at is None else "guard",
    )


def a_message(id_, state, order=1):
    return MessageRow(
        id=id_,
        key=f"k-{id_}",
        channel=Channel.EMAIL,
        recipient="a@b.de",
        subject="",
        body="",
        state=MessageState(state),
        problem="",
        mode="record_only",
        at=NOON,
        order=order,
    )


VISITS = (
    VisitRow(id=1, order=1, status="new", entered_at=NOON, left_at=later(5), left_seq=2),
    VisitRow(id=2, order=1, status="prepayed", entered_at=later(5)),
)
TASKS = (
    Task(id=1, text="Late", created_at=NOON, order=1),
    Task(id=2, text="Soon", created_at=NOON, due_at=later(1), person=1),
    Task(id=3, text="Done", created_at=NOON, order=1, done_at=NOON, outcome="done"),
)
ALERTS = (
    AlertRow(id=1, at=NOON, kind="trigger", text="old", order=1, read_at=NOON),
    AlertRow(id=2, at=NOON, kind="trigger", text="new", order=1),
    AlertRow(id=3, at=NOON, kind="trigger", text="other", order=2),
)
RUNS = (
    a_run(1, Outcome.DONE),
    a_run(2, Outcome.WAITING),
    a_run(3, Outcome.INCIDENT),
    a_run(4, Outcome.REFUSED, trigger=2),
    a_run(5, Outcome.DONE, subject=Subject(SubjectKind.ORDER, 2)),
)
TIMERS = (a_timer(1, 2, later(50)), a_timer(2, 2, later(40), ended_at=NOON))
MESSAGES = (a_message(1, "recorded"), a_message(2, "parked"), a_message(3, "recorded", order=2))


def filled():
    batch = Batch()
    batch.insert("customers", customer_row(ADA))
    for order in (ORDER, OTHER):
        batch.insert("orders", order_row(order, ADA if order.customer else None))
    batch.insert("items", item_row(ORDER.items[0], 1))
    for seq in (1, 2):
        batch.insert("events", event_row(an_event(seq)))
    written = {
        "visits": map(visit_row, VISITS),
        "tasks": map(task_row, TASKS),
        "alerts": map(alert_row, ALERTS),
        "timers": map(timer_row, TIMERS),
        "outbox": map(message_row, MESSAGES),
    }
    for table, rows in written.items():
        for row in rows:
            batch.insert(table, row)
    for run in RUNS:
        batch.insert("runs", run_row(run, None))
    return batch


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    with closing(a_shop(tmp_path_factory.mktemp("models"))) as opened:
        with closing(opened.writer()) as writer, writer.begin():
            insert_trigger(writer, a_trigger(1), {}, at=NOON)
            insert_trigger(writer, a_trigger(2, turn=10), {}, at=NOON)
            filled().flush(writer)
        yield opened


def test_a_card_tells_the_orders_whole_story_and_no_others(shop):
    with shop.reader() as connection:
        card = read_card(connection, 1)

    assert (card.order, card.customer) == (ORDER, ADA)
    assert [event.seq for event in card.events] == [1, 2]
    assert card.visits == VISITS
    assert card.tasks == (TASKS[0], TASKS[2])
    assert card.alerts == ALERTS[:2]
    assert card.messages == MESSAGES[:2]
    assert card.runs == RUNS[:4]
    assert card.waits == TIMERS[:1]
    assert {id_: titles.text() for id_, titles in card.triggers.items()} == {
        1: "Trigger 1",
        2: "Trigger 2",
    }


def test_a_stay_lasts_until_it_ends_or_until_now():
    assert [stayed(visit, later(60)) for visit in VISITS] == [5, 55]


def test_a_card_of_no_order_is_refused(shop):
    with pytest.raises(Missing, match="Order 99 is not in this shop"), shop.reader() as connection:
        read_card(connection, 99)


def test_triggers_come_in_turn_with_what_they_did_lately(shop):
    with shop.reader() as connection:
        rows = read_triggers(connection, later(3))

    assert [(r.trigger.id, r.lately, r.waiting, r.trouble, r.last_at) for r in rows] == [
        (2, 0, 0, 0, None),
        (1, 2, 1, 1, later(5)),
    ]


def test_runs_come_newest_first_in_pages_by_trigger_subject_and_outcome(shop):
    with shop.reader() as connection:
        first = read_run_lines(connection, trigger=1, limit=2)
        second = read_run_lines(connection, trigger=1, before=first[-1], limit=10)
        of_order = read_run_lines(connection, subject=SUBJECT, limit=10)
        waiting = read_run_lines(connection, trigger=1, outcomes=(Outcome.WAITING,), limit=10)
        counted = count_runs(connection, trigger=1)

    assert [line.id for line in (*first, *second)] == [5, 3, 2, 1]
    assert [line.id for line in of_order] == [4, 3, 2, 1]
    assert [(line.id, line.due_at) for line in waiting] == [(2, later(50))]
    assert (of_order[0].order, of_order[0].titles.text()) == ("A-1", "Trigger 2")
    assert counted == 4


def test_one_line_of_the_runs_is_read_again_and_a_lost_one_is_none(shop):
    with shop.reader() as connection:
        found = read_run_line(connection, 3)
        assert found is not None
        assert found.outcome is Outcome.INCIDENT
        assert read_run_line(connection, 99) is None


def test_a_trace_that_is_not_kept_is_refused(shop):
    with pytest.raises(Missing, match="Run 99 is not in this shop"), shop.reader() as connection:
        read_trace(connection, 99)


def test_the_inbox_shows_what_waits(shop):
    with shop.reader() as connection:
        assert [m.id for m in read_messages(connection)] == [3, 2, 1]
        assert [m.id for m in read_messages(connection, states=("parked",))] == [2]


def test_a_sound_file_is_counted_and_has_no_problems(shop):
    with shop.reader() as connection:
        found = inspect(connection, shop.path)

    assert found.problems == ()
    assert (found.format, found.newest_format, found.shop) == (HEAD, HEAD, "Kettle & Co")
    assert (found.rows["orders"], found.rows["runs"], found.rows["visits"]) == (2, 5, 2)
    assert found.orders_by_status == {"new": 2}
    assert found.runs_by_outcome == {"done": 2, "incident": 1, "refused": 1, "waiting": 1}
    assert found.messages_by_state == {"parked": 1, "recorded": 2}
    assert (found.open_waits, found.oldest_due, found.last_event) == (1, later(50), later(2))
    assert found.size >= shop.path.stat().st_size


def test_rows_that_refer_to_nothing_are_found(tmp_path):
    with closing(a_shop(tmp_path)) as shop:
        path = shop.path
    with closing(sqlite3.connect(path)) as careless:
        careless.execute("INSERT INTO payments (id, order_id) VALUES (1, 77)")
        careless.commit()

    with closing(ShopFile.open(path, now=NOON)) as shop, shop.reader() as connection:
        found = inspect(connection, path)

    assert found.problems == ("payments row 1 refers to a row of orders that is not there",)


def test_an_index_that_lost_an_entry_is_found(tmp_path):
    with closing(a_shop(tmp_path)) as shop, closing(shop.writer()) as writer, writer.begin():
        batch = Batch()
        batch.insert("orders", order_row(replace(OTHER, id=5), None))
        batch.flush(writer)
    shop.close()
    with closing(sqlite3.connect(shop.path)) as broken:
        broken.execute("PRAGMA writable_schema=ON")
        broken.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'number_key)', 'site)') "
            "WHERE name = 'ix_orders_number_key'"
        )
        broken.commit()

    with closing(ShopFile.open(shop.path, now=NOON)) as again, again.reader() as connection:
        found = inspect(connection, shop.path)

    assert any("ix_orders_number_key" in problem for problem in found.problems)
