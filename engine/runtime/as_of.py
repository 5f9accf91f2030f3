"""As of: a subject rebuilt as it stood right after an event, out of its history."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from engine.domain.customer import Customer
from engine.domain.event import Event, EventKind, FieldChange
from engine.domain.moment import NO_MOMENT
from engine.domain.money import Quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.task import Task

_BLANK_ORDER = Order(id=0, number="", site="", type="", method="", status="", currency="")
_BLANK_ITEM = Item(id=0, quantity=Quantity(0), status="")
_BLANK_PAYMENT = Payment(id=0, status="")
_BLANK_CUSTOMER = Customer(id=0)
_BLANK_TASK = Task(id=0, text="", created_at=NO_MOMENT)


def order_as_of(events: Iterable[Event]) -> Order | None:
    """The order after the last of `events` (all of its own, oldest first); None before it existed."""
    order: Order | None = None
    items: dict[int, Item] = {}
    payments: dict[int, Payment] = {}
    for event in events:
        if event.kind is EventKind.CREATED:
            order = replace(_BLANK_ORDER, id=event.subject.id)
        if order is None:
            continue
        values: dict[str, Any] = {"updated_at": event.at, "version": event.version}
        custom = dict(order.custom)
        for change in event.changes:
            if change.entity == "order":
                _note(values, custom, change)
            elif change.entity == "item":
                _part(items, change, _BLANK_ITEM)
            elif change.entity == "payment":
                _part(payments, change, _BLANK_PAYMENT)
        if "status" in values:
            values["status_since"], values["visit"] = event.at, event.seq
        values["items"], values["payments"] = tuple(items.values()), tuple(payments.values())
        order = order.with_({**values, "custom": custom})
    return order


def customer_as_of(events: Iterable[Event]) -> Customer | None:
    """The customer after the last of `events`; None before it existed."""
    customer: Customer | None = None
    for event in events:
        if event.kind is EventKind.CREATED:
            customer = replace(_BLANK_CUSTOMER, id=event.subject.id)
        if customer is None:
            continue
        values: dict[str, Any] = {"version": event.version}
        custom = dict(customer.custom)
        for change in event.changes:
            _note(values, custom, change)
        customer = customer.with_({**values, "custom": custom})
    return customer


def task_as_of(events: Iterable[Event]) -> Task | None:
    """The task after the last of `events`; None before it existed."""
    task: Task | None = None
    for event in events:
        if event.kind is EventKind.CREATED:
            task = replace(_BLANK_TASK, id=event.subject.id)
        if task is None:
            continue
        values: dict[str, Any] = {"version": event.version}
        for change in event.changes:
            _note(values, {}, change)
        task = task.with_(values)
    return task


def _note(values: dict[str, Any], custom: dict[str, Any], change: FieldChange) -> None:
    name, new = change.field, change.new
    if name == "":
        return
    if not name.startswith("custom."):
        values[name] = new
    elif new is None:
        custom.pop(name.removeprefix("custom."), None)
    else:
        custom[name.removeprefix("custom.")] = new


def _part(parts: dict[int, Any], change: FieldChange, blank: Item | Payment) -> None:
    if change.field == "":
        if change.new:
            parts[change.id] = replace(blank, id=change.id)
        else:
            del parts[change.id]
    elif change.id in parts and (change.new is not None or change.field == "paid_at"):
        parts[change.id] = replace(parts[change.id], **{change.field: change.new})
