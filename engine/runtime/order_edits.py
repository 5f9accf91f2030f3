"""Edits of orders: creation, new field values, lines and payments, and what is computed from them."""

from collections.abc import Mapping
from typing import Any

from engine.domain.change import CreateOrder, EditOrder
from engine.domain.errors import Invalid, Missing, TransitionNotAllowed
from engine.domain.order import Order
from engine.domain.stored import VisitRow
from engine.domain.topics import Topic
from engine.domain.value import Value
from engine.runtime import field_rules
from engine.runtime.conflicts import conflict_free, refuse_conflicting_parts
from engine.runtime.customer_edits import customer_for
from engine.runtime.editing import Editing
from engine.runtime.field_rules import checked
from engine.runtime.order_parts import (
    computed,
    edited_items,
    edited_payments,
    new_item,
    new_payment,
    note_parts,
)
from engine.runtime.path_rules import moves, refusal, said
from engine.runtime.recording import SubjectRecord, field_change

_NEW = Order(id=0, number="", site="")
"""What a new order is before anything is said of it."""


def create_order(editing: Editing, edit: CreateOrder) -> int:
    """Put a new order into the shop and begin its first visit; the id it was given."""
    work = editing.work
    order = new_order(editing, edit)
    work.orders.add(order.id, order)
    work.enter(
        VisitRow(id=order.visit, order=order.id, status=order.status, entered_at=order.status_since)
    )
    return order.id


def new_order(editing: Editing, edit: CreateOrder) -> Order:
    """The order that the edit makes, its record and outside ids noted; who asks puts it into the shop."""
    work, references = editing.work, editing.references
    id_ = work.ids.next("orders")
    record = editing.record_of_order(id_)
    record.created = True
    values = _created_values(editing, edit, id_)
    record.unlawful = values["status"] not in references.path.graph.members
    site = references.sites[str(values["site"])]
    items = tuple(new_item(editing, draft) for draft in edit.items)
    payments = tuple(new_payment(editing, draft) for draft in edit.payments)
    values |= computed(items, payments, values, references)
    values |= {
        "id": id_,
        "currency": site.currency,
        "status_since": editing.at,
        "visit": record.seq,
        "created_at": editing.at,
        "updated_at": editing.at,
        "items": items,
        "payments": payments,
    }
    order = _NEW.with_(values)
    for outside in edit.external:
        if work.externals.get(("order", outside)) is not None:
            raise Invalid(
                f"order {outside.id}", f"is in the shop already, imported from {outside.source}"
            )
        work.add_external("order", outside, id_)
    _note_created(record, order)
    work.touch(Topic.ORDERS, id_)
    return order


def edit_order(editing: Editing, edit: EditOrder) -> int:
    """Apply new values; a status that the path refuses refuses the whole change."""
    work = editing.work
    before = editing.order(edit.order)
    record = editing.record_of_order(before.id)
    if edit.comment:
        record.comment = edit.comment
    wanted = {
        name: checked(field_rules.ORDER, "order", name, value, editing.references)
        for name, value in edit.values.items()
    }
    _require_customer(editing, wanted.get("customer"))
    if edit.version is not None:
        thing = f"Order {before.number}"
        wanted = conflict_free(editing, thing, before, wanted, edit.version)
        refuse_conflicting_parts(editing, thing, before, edit)
    if edit.customer is not None:
        wanted["customer"] = customer_for(editing, edit.customer)
    items = edited_items(editing, record, before, edit)
    payments = edited_payments(editing, record, before, edit)
    status = wanted.pop("status", before.status)
    values = _plain_values(before, wanted) if wanted else {}
    if (
        items is not before.items
        or payments is not before.payments
        or not _COMPUTED_FROM.isdisjoint(values)
    ):
        values |= computed(items, payments, {**before.__dict__, **values}, editing.references)
        values["items"], values["payments"] = items, payments
    order = before.with_(values) if values else before
    if status != before.status:
        order = _moved(editing, record, order, str(status), edit.comment)
    for name, value in values.items():
        if name not in _PARTS:
            _note_field(record, before, name, value)
    if record.changes:
        work.orders.put(before.id, order)
    return before.id


_PARTS = frozenset({"items", "payments"})
_COMPUTED_FROM = frozenset({"discount", "delivery_cost"})


def _require_customer(editing: Editing, id_: object) -> None:
    if isinstance(id_, int) and editing.work.customers.get(id_) is None:
        raise Missing("customer", str(id_))


def _created_values(editing: Editing, edit: CreateOrder, id_: int) -> dict[str, object]:
    references = editing.references
    values: dict[str, object] = {"type": "eshop-individual", "method": "phone"}
    custom: dict[str, Value] = {}
    for name, value in edit.values.items():
        normal = checked(field_rules.ORDER, "order", name, value, references)
        if name.startswith("custom."):
            if normal is not None:
                custom[name.removeprefix("custom.")] = normal
        else:
            values[name] = normal
    if "site" not in values:
        offered = [
            site.code
            for site in references.sites.values()
            if not site.retired and site.currency == references.currency
        ]
        if len(offered) != 1:
            raise Invalid("shop", f"say which one the order is from: {', '.join(offered)}")
        values["site"] = offered[0]
    values.setdefault("status", references.path.graph.initial)
    if values["status"] not in references.path.graph.members and not editing.history:
        raise Invalid("status", f"“{values['status']}” is in no order path")
    if edit.customer is not None:
        values["customer"] = customer_for(editing, edit.customer)
    else:
        _require_customer(editing, values.get("customer"))
    if custom:
        values["custom"] = custom
    if not values.get("number"):
        values["number"] = str(id_)
    return values


def _plain_values(before: Order, wanted: Mapping[str, Value]) -> dict[str, object]:
    """Values that differ, with custom fields folded into their one mapping."""
    values: dict[str, object] = {}
    custom: dict[str, Value] = {}
    for name, value in wanted.items():
        if name.startswith("custom."):
            custom[name.removeprefix("custom.")] = value
        elif getattr(before, name) != value:
            values[name] = value
    if custom:
        merged = {**before.custom, **custom}
        kept = {code: value for code, value in merged.items() if value is not None}
        if kept != dict(before.custom):
            values["custom"] = kept
    return values


def _moved(
    editing: Editing, record: SubjectRecord, order: Order, target: str, comment: str
) -> Order:
    references, actor = editing.references, editing.actor
    barrier = refusal(
        order,
        target,
        actor,
        references,
        comment=comment,
        check_holds=lambda stored, as_moved: editing.check_holds(stored, as_moved, editing.at),
    )
    if barrier is not None and not editing.history:
        possible = [m.target for m in moves(order, actor, references) if m.allowed]
        titles = references.statuses
        raise TransitionNotAllowed(
            order.number,
            titles[order.status].titles.text(),
            references.status(target).titles.text(),
            said(barrier, references),
            tuple(titles[code].titles.text() for code in possible),
            barrier,
        )
    record.unlawful = barrier is not None
    record.note("order", order.id, "status", order.status, target)
    if order.visit == record.seq:
        raise Invalid("status", "is set twice in one change; make two changes of it")
    editing.work.leave(order.visit, editing.at, record.seq)
    editing.work.enter(
        VisitRow(id=record.seq, order=order.id, status=target, entered_at=editing.at)
    )
    return order.with_({"status": target, "status_since": editing.at, "visit": record.seq})


_CREATED_FIELDS = tuple(
    name
    for name in Order.__dataclass_fields__
    if name
    not in {"id", "items", "payments", "custom", "version", "visit", "status_since", "updated_at"}
)


def _note_created(record: SubjectRecord, order: Order) -> None:
    """History keeps what is not empty: `as_of` begins with everything empty."""
    values = order.__dict__
    id_ = order.id
    record.changes.append(field_change(("order", id_, "", None, True)))
    record.changes += [
        field_change(("order", id_, name, None, values[name]))
        for name in _CREATED_FIELDS
        if values[name]
    ]
    for code, custom in order.custom.items():
        record.note("order", id_, f"custom.{code}", None, custom)
    note_parts(record, order)


def _note_field(record: SubjectRecord, before: Order, name: str, value: Any) -> None:  # noqa: ANN401
    if name != "custom":
        old = getattr(before, name)
        if old != value:
            record.note("order", before.id, name, old, value)
        return
    assert isinstance(value, dict)
    for code in {**before.custom, **value}:
        old, new = before.custom.get(code), value.get(code)
        if old != new:
            record.note("order", before.id, f"custom.{code}", old, new)
