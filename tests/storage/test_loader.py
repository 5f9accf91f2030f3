"""What was written comes back as it was."""

from contextlib import closing
from dataclasses import replace

import pytest

from engine.domain.change import Actor, ActorKind, Channel, ExternalId, FactKey
from engine.domain.customer import Customer
from engine.domain.delivery import MessageState
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.money import Quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.run import Outcome, Run, Step, Verdict
from engine.domain.stored import AlertRow, MessageRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.storage import tables, values
from engine.storage.batch import Batch
from engine.storage.loader import Loader
from engine.storage.rows import (
    alert_row,
    customer_row,
    event_row,
    item_row,
    message_row,
    order_row,
    payment_row,
    run_row,
    task_row,
    timer_row,
    visit_row,
)
from tests.builders.shop import NOON, a_shop

ORDER = Order(
    id=3,
    number="Ж-3",
    site="main",
    type="eshop-legal",
    method="one-click",
    status="prepayed",
    status_since=NOON,
    visit=11,
    created_at=NOON,
    updated_at=NOON,
    version=4,
    customer=2,
    manager=1,
    currency="JPY",
    discount=10,
    total=990,
    paid=True,
    paid_at=NOON,
    delivery_type="courier",
    delivery_date="2026-01-03",
    delivery_from="10:00",
    delivery_to="12:30",
    delivery_address="東京都",
    delivery_cost=50,
    tracking_number="RR1",
    pickup_point="P",
    customer_comment="c",
    manager_comment="m",
    tags=("gift", "срочно"),
    custom={"colour": "Rot", "weight": 12, "fragile": True, "note": None},
    items=(Item(id=4, sku="S", name="N", quantity=Quantity(1_500_000), price=500, discount=1),),
    payments=(Payment(id=5, type="cash", status="paid", amount=990, paid_at=NOON, comment="x"),),
)
CUSTOMER = Customer(
    id=2,
    name="Ωmega",
    phone="+49 (30) 1",
    email="O@x.de",
    address="a",
    bad=True,
    vip=True,
    manager=1,
    consent=False,
    comment="c",
    tags=("t",),
    custom={"k": "v"},
    created_at=NOON,
    version=2,
)
SUBJECT = Subject(SubjectKind.ORDER, 3)
EVENT = Event(
    seq=11,
    at=NOON,
    kind=EventKind.CHANGED,
    subject=SUBJECT,
    actor=Actor(ActorKind.RUN, 9),
    changes=(
        FieldChange("order", 3, "status", "new", "prepayed"),
        FieldChange("order", 3, "tags", (), ("gift", "срочно")),
        FieldChange("order", 3, "paid", False, True),
        FieldChange("payment", 5, "", None, True),
    ),
    root=10,
    cause=10,
    depth=1,
    version=4,
    comment="said",
    unlawful=True,
)
RUN = Run(
    id=9,
    uid="u-9",
    trigger=1,
    version=1,
    subject=SUBJECT,
    event=11,
    root=10,
    outcome=Outcome.WAITING,
    reason="",
    started_at=NOON,
    ended_at=None,
    duration_us=412,
    steps=(
        Step(node="n1", iteration=1, at=NOON),
        Step(
            node="n2", iteration=2, at=NOON, socket="yes",
            verdict=Verdict(holds=True, seen=("new", 3, None, ["a"])), seq=(12, 13), note="waits",
        ),
        Step(node="n3", iteration=1, at=NOON, note="ended"),
    ),
)  # fmt: skip
TIMER = TimerRow(
    id=6, run=9, node="n2", iteration=2, version=1, subject=SUBJECT, due_at=NOON, begun_at=NOON,
    visit=11, guard="condition:{}", anchor="a", late="ask",
)  # fmt: skip
TASK = Task(
    id=8, text="Call", created_at=NOON, person=1, group="manager", due_at=NOON, order=3, customer=2,
    run=9, done_at=NOON, outcome="done", comment="c", version=3,
)  # fmt: skip


@pytest.fixture(scope="module")
def loader(tmp_path_factory):
    folder = tmp_path_factory.mktemp("loader")
    with closing(a_shop(folder)) as shop, closing(shop.writer()) as writer:
        with writer.begin():
            filled().flush(writer)
        with writer.begin():
            yield Loader(writer)


def filled():
    batch = Batch()
    batch.insert("customers", customer_row(CUSTOMER))
    batch.insert("orders", order_row(ORDER, CUSTOMER))
    batch.insert("items", item_row(ORDER.items[0], 3))
    batch.insert("payments", payment_row(ORDER.payments[0], 3))
    batch.insert("events", event_row(replace(EVENT, seq=10, version=3)))
    batch.insert("events", event_row(EVENT))
    batch.insert("visits", visit_row(VisitRow(id=11, order=3, status="prepayed", entered_at=NOON)))
    batch.insert("runs", run_row(RUN, None))
    batch.insert("timers", timer_row(TIMER))
    batch.insert("tasks", task_row(TASK))
    batch.insert("external_ids", ("olist", "order", "abc", 3))
    batch.insert("imported_facts", ("olist", "abc/created", None))
    return batch


def test_an_order_comes_back_whole(loader):
    assert loader.order(3) == ORDER
    assert loader.orders([1, 3]) == {3: ORDER}
    assert loader.order(1) is None
    assert loader.orders_numbered("ж-3") == (3,)


def test_a_customer_comes_back_whole(loader):
    assert loader.customer(2) == CUSTOMER
    assert loader.customers([2, 9]) == {2: CUSTOMER}


def test_history_comes_back_whole_in_order_and_up_to_a_seq(loader):
    assert loader.history(SUBJECT)[1] == EVENT
    assert [event.seq for event in loader.history(SUBJECT, until=10)] == [10]
    assert [event.seq for event in loader.history_after(SUBJECT, 3)] == [11]


def test_runs_waits_tasks_and_visits_come_back_whole(loader):
    assert loader.run(9) == RUN
    assert loader.runs([9]) == {9: RUN}
    assert loader.timer(6) == TIMER
    assert loader.task(8) == TASK
    assert loader.visit(11) == VisitRow(id=11, order=3, status="prepayed", entered_at=NOON)


def test_what_waits_is_found_by_subject_trigger_and_moment(loader):
    assert loader.open_timers(SUBJECT) == [TIMER]
    assert loader.waiting_runs(1, SUBJECT) == [RUN]
    assert loader.waiting_runs_of(1) == [RUN]
    assert loader.due_timers(NOON - 1, 10) == []
    assert loader.due_timers(NOON, 10) == [TIMER]
    assert loader.due_timers(NOON, 10, replay=1) == []
    assert loader.next_due() == NOON
    assert loader.next_due(replay=1) is None


def test_things_are_found_by_the_id_they_have_elsewhere(loader):
    assert loader.external_id("order", ExternalId("olist", "abc")) == 3
    assert loader.external_id("customer", ExternalId("olist", "abc")) is None
    assert loader.external_ids("order", "olist", ["abc", "xyz"]) == {"abc": 3}
    assert loader.knows_fact(FactKey("olist", "abc/created"))
    assert loader.known_facts("woo", ["abc/created"]) == frozenset()


def test_the_past_answers_by_count(loader):
    assert loader.times_in(3, "prepayed") == 1
    assert loader.times_in(3, "new") == 0
    assert loader.orders_of(2) == 1
    assert loader.last_message_at(3) is None


def test_alerts_and_messages_come_back_whole():
    alert = AlertRow(id=1, at=NOON, kind="trigger", text="t", group="director", order=3, run=9)
    message = MessageRow(
        id=1, key="k", channel=Channel.CHAT, recipient="r", subject="s", body="b",
        state=MessageState.PARKED, problem="no address", mode="live", at=NOON, order=3, customer=2,
        run=9, attempts=1, next_at=NOON, replay=4, reference="7",
    )  # fmt: skip

    assert values.alert_from(alert_row(alert)) == alert
    assert values.message_from(message_row(message)) == message


@pytest.mark.parametrize(
    ("table", "row"),
    [
        (tables.orders, order_row(ORDER, CUSTOMER)),
        (tables.items, item_row(ORDER.items[0], 3)),
        (tables.payments, payment_row(ORDER.payments[0], 3)),
        (tables.customers, customer_row(CUSTOMER)),
        (tables.events, event_row(EVENT)),
        (tables.runs, run_row(RUN, 1)),
        (tables.timers, timer_row(TIMER)),
        (tables.tasks, task_row(TASK)),
    ],
    ids=lambda part: getattr(part, "name", ""),
)
def test_a_row_has_a_value_for_every_column(table, row):
    assert len(row) == len(table.columns)


def test_search_keys_are_folded(loader):
    named = dict(zip(tables.orders.c.keys(), order_row(ORDER, CUSTOMER), strict=True))

    assert named["number_key"] == "ж-3"
    assert named["customer_key"] == "ωmega"
    assert named["custom_keys"] == '{"colour":"rot"}'
    assert customer_row(CUSTOMER)[4] == "49301"
