"""Rows in column order as the domain values they were made of."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Table

from engine.domain.change import Actor, ActorKind, Channel
from engine.domain.customer import Customer
from engine.domain.delivery import MessageState
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.order import Item, Order, Payment, no_custom
from engine.domain.run import Outcome, Run
from engine.domain.stored import AlertRow, MessageRow, StartRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.domain.value import Scalar, Value
from engine.storage import run_codec, tables
from engine.storage.records import AnyRow

ACTOR_KINDS: Final = {kind.value: kind for kind in ActorKind}
STATES: Final = {state.value: state for state in MessageState}
CHANNELS: Final = {channel.value: channel for channel in Channel}
EVENT_KINDS: Final = {kind.value: kind for kind in EventKind}
OUTCOMES: Final = {outcome.value: outcome for outcome in Outcome}
SUBJECT_KINDS: Final = {kind.value: kind for kind in SubjectKind}


def _places(table: Table, *left_out: str) -> tuple[tuple[str, int], ...]:
    return tuple((c.name, i) for i, c in enumerate(table.c) if c.name not in left_out)


_ORDER_PLACES: Final = _places(
    tables.orders, "number_key", "customer_name", "customer_key", "delivery_address_key",
    "tracking_key", "custom_keys", "paid", "tags", "custom",
)  # fmt: skip
_PAID, _TAGS, _CUSTOM = (list(tables.orders.c.keys()).index(n) for n in ("paid", "tags", "custom"))


def order_from_rows(
    row: AnyRow, items: Iterable[AnyRow] = (), payments: Iterable[AnyRow] = ()
) -> Order:
    """An order from its rows; `items` and `payments` in the order they were added.

    Fills the instance dictionary as `Order.with_` does: a constructor with 36 fields costs ten times that.
    """
    order: Order = object.__new__(Order)
    values: dict[str, Any] = {name: row[place] for name, place in _ORDER_PLACES}
    values["paid"] = bool(row[_PAID])
    values["tags"] = tags_from(row[_TAGS])
    values["custom"] = custom_from(row[_CUSTOM])
    values["items"] = tuple([item_from(item) for item in items])
    values["payments"] = tuple([payment_from(payment) for payment in payments])
    order.__dict__.update(values)
    return order


def item_from(row: AnyRow) -> Item:
    """A line from its row."""
    return Item(
        id=row[0],
        sku=row[2],
        name=row[4],
        quantity=row[6],
        price=row[7],
        discount=row[8],
        status=row[9],
    )


def payment_from(row: AnyRow) -> Payment:
    """A payment from its row."""
    return Payment(
        id=row[0], type=row[2], status=row[3], amount=row[4], paid_at=row[5], comment=row[6]
    )


def customer_from(row: AnyRow) -> Customer:
    """A customer from its row."""
    return Customer(
        id=row[0],
        name=row[1],
        phone=row[3],
        email=row[5],
        address=row[7],
        bad=bool(row[8]),
        vip=bool(row[9]),
        manager=row[10],
        consent=None if row[11] is None else bool(row[11]),
        comment=row[12],
        tags=tags_from(row[13]),
        custom=custom_from(row[14]),
        created_at=row[16],
        version=row[17],
    )


def task_from(row: AnyRow) -> Task:
    """A task from its row."""
    return Task(
        id=row[0],
        text=row[1],
        created_at=row[2],
        person=row[3],
        group=row[4],
        due_at=row[5],
        order=row[6],
        customer=row[7],
        run=row[8],
        done_at=row[9],
        outcome=row[10],
        comment=row[11],
        version=row[12],
    )


def event_from(row: AnyRow) -> Event:
    """An event from its row."""
    return Event(
        seq=row[0],
        at=row[1],
        kind=EVENT_KINDS[row[2]],
        subject=Subject(SUBJECT_KINDS[row[3]], row[4]),
        actor=Actor(ACTOR_KINDS[row[5]], row[6]),
        changes=changes_from(row[7]),
        root=row[8],
        cause=row[9],
        depth=row[10],
        version=row[11],
        comment=row[12],
        unlawful=bool(row[13]),
    )


def run_from(row: AnyRow) -> Run:
    """A run from its row; the replay it belongs to is not part of it."""
    return Run(
        id=row[0],
        uid=row[1],
        trigger=row[2],
        version=row[3],
        subject=Subject(SUBJECT_KINDS[row[4]], row[5]),
        event=row[6],
        root=row[7],
        outcome=OUTCOMES[row[8]],
        reason=row[9],
        started_at=row[10],
        ended_at=row[11],
        duration_us=row[12],
        steps=run_codec.read_steps(row[13]),
    )


def visit_from(row: AnyRow) -> VisitRow:
    """A stay from its row."""
    return VisitRow(
        id=row[0], order=row[1], status=row[2], entered_at=row[3], left_at=row[4], left_seq=row[5]
    )


def timer_from(row: AnyRow) -> TimerRow:
    """A wait from its row."""
    return TimerRow(
        id=row[0],
        run=row[1],
        node=row[2],
        iteration=row[3],
        version=row[4],
        subject=Subject(SUBJECT_KINDS[row[5]], row[6]),
        due_at=row[7],
        begun_at=row[8],
        visit=row[9],
        guard=row[10],
        anchor=row[11],
        late=row[12],
        ended_at=row[13],
        outcome=row[14],
        replay=row[15],
    )


def start_from(row: AnyRow) -> StartRow:
    """The starts of a trigger for a subject, from their row."""
    return StartRow(count=row[3], last_at=row[4], last_visit=row[5])


def alert_from(row: AnyRow) -> AlertRow:
    """A stored notice from its row."""
    return AlertRow(
        id=row[0],
        at=row[1],
        kind=row[2],
        text=row[3],
        person=row[4],
        group=row[5],
        order=row[6],
        customer=row[7],
        run=row[8],
        read_at=row[9],
        snoozed_until=row[10],
    )


def message_from(row: AnyRow) -> MessageRow:
    """A row of the outbox."""
    return MessageRow(
        id=row[0],
        key=row[1],
        channel=CHANNELS[row[2]],
        recipient=row[3],
        subject=row[4],
        body=row[5],
        state=STATES[row[6]],
        problem=row[7],
        mode=row[8],
        at=row[9],
        order=row[10],
        customer=row[11],
        run=row[12],
        attempts=row[13],
        next_at=row[14],
        sent_at=row[15],
        replay=row[16],
        reference=row[17],
    )


def tags_from(text: str) -> tuple[str, ...]:
    """Tags from their column."""
    return tuple(json.loads(text)) if text != "[]" else ()


def custom_from(text: str) -> Mapping[str, Scalar]:
    """Custom field values from their column."""
    if text == "{}":
        return no_custom()
    loaded: dict[str, Scalar] = json.loads(text)
    return loaded


def changes_from(text: str) -> tuple[FieldChange, ...]:
    """A change set from its column."""
    return tuple(
        [
            FieldChange(entity, id_, field, _value(old), _value(new))
            for entity, id_, field, old, new in json.loads(text)
        ]
    )


def _value(stored: Scalar | list[str]) -> Value:
    """Lists come back as the tuples they were."""
    return tuple(stored) if isinstance(stored, list) else stored
