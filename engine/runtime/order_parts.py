"""Lines and payments of an order, and what is computed from them."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from engine.domain.change import EditOrder, ExternalId, ItemDraft, PaymentDraft
from engine.domain.errors import Invalid
from engine.domain.moment import Moment
from engine.domain.money import line_total
from engine.domain.order import Item, Order, Payment
from engine.domain.references import References
from engine.domain.value import Value
from engine.runtime import field_rules
from engine.runtime.editing import Editing
from engine.runtime.field_rules import Rule, checked
from engine.runtime.recording import SubjectRecord, field_change

_ITEM_FIELDS = ("sku", "name", "quantity", "price", "discount", "status")
_PAYMENT_FIELDS = ("type", "status", "amount", "paid_at", "comment")
_ITEM, _PAYMENT = Item(id=0), Payment(id=0)

Part = TypeVar("Part", Item, Payment)


def new_item(editing: Editing, draft: ItemDraft) -> Item:
    """A line with an id, its outside ids noted."""
    values = _checked(field_rules.ITEM, _ITEM_FIELDS, draft, editing.references)
    values["id"] = editing.work.ids.next("items")
    item = with_values(_ITEM, values)
    _known_as(editing, "item", item.id, draft.external)
    return item


def new_payment(editing: Editing, draft: PaymentDraft) -> Payment:
    """A payment with an id, its outside ids noted; dated when it is complete."""
    values = _checked(field_rules.PAYMENT, _PAYMENT_FIELDS, draft, editing.references)
    values["id"] = editing.work.ids.next("payments")
    payment = with_values(_PAYMENT, values)
    _known_as(editing, "payment", payment.id, draft.external)
    return _dated(payment, editing.at, editing.references)


def _known_as(editing: Editing, entity: str, id_: int, external: tuple[ExternalId, ...]) -> None:
    """Note under which ids the part is known elsewhere; refuse one that another part has."""
    for outside in external:
        if editing.work.externals.get((entity, outside)) is not None:
            raise Invalid(f"{entity} {outside.id} of {outside.source}", "is in the shop already")
        editing.work.add_external(entity, outside, id_)


def _checked(
    rules: Mapping[str, Rule],
    names: tuple[str, ...],
    draft: ItemDraft | PaymentDraft,
    references: References,
) -> dict[str, Value]:
    return {name: rules[name](name, getattr(draft, name), references) for name in names}


def _dated(payment: Payment, at: Moment, references: References) -> Payment:
    """A payment that is complete has a moment it was paid: this one, when nobody said another."""
    if payment.paid_at is None and payment.status in references.complete_payment_statuses:
        return with_values(payment, {"paid_at": at})
    return payment


def computed(
    items: Iterable[Item],
    payments: tuple[Payment, ...],
    values: Mapping[str, object],
    references: References,
) -> dict[str, object]:
    """Total, paid and when: paid is an order whose payments that count are all complete."""
    lines = sum(line_total(item.quantity, item.price) - item.discount for item in items)
    delivery, discount = values.get("delivery_cost", 0), values.get("discount", 0)
    assert isinstance(delivery, int)
    assert isinstance(discount, int)
    cancelled = references.cancelled_payment_statuses
    counted = [payment for payment in payments if payment.status not in cancelled]
    complete = references.complete_payment_statuses
    paid = bool(counted) and all(payment.status in complete for payment in counted)
    moments = [payment.paid_at for payment in counted if payment.paid_at is not None]
    return {
        "total": lines + delivery - discount,
        "paid": paid,
        "paid_at": max(moments, default=None) if paid else None,
    }


def edited_items(
    editing: Editing, record: SubjectRecord, before: Order, edit: EditOrder
) -> tuple[Item, ...]:
    """The lines after the edit, every difference noted; the very same tuple when none was edited."""
    if not (edit.items or edit.add_items or edit.remove_items):
        return before.items
    items = {item.id: item for item in before.items}
    for ref, values in edit.items.items():
        item = items[editing.part("item", ref, items, before)]
        normal = {
            name: checked(field_rules.ITEM, "item", name, value, editing.references)
            for name, value in values.items()
        }
        items[item.id] = _noted(record, "item", item, normal)
    for gone in edit.remove_items:
        item = items.pop(editing.part("item", gone, items, before))
        _note_removed(record, "item", item, _ITEM_FIELDS)
    for draft in edit.add_items:
        item = new_item(editing, draft)
        items[item.id] = item
        _note_part(record, "item", item, _ITEM_FIELDS)
    return tuple(items.values())


def edited_payments(
    editing: Editing, record: SubjectRecord, before: Order, edit: EditOrder
) -> tuple[Payment, ...]:
    """The payments after the edit, as `edited_items`."""
    if not (edit.payments or edit.add_payments or edit.remove_payments):
        return before.payments
    payments = {payment.id: payment for payment in before.payments}
    for ref, values in edit.payments.items():
        payment = payments[editing.part("payment", ref, payments, before)]
        normal = {
            name: checked(field_rules.PAYMENT, "payment", name, value, editing.references)
            for name, value in values.items()
        }
        changed = _dated(with_values(payment, normal), editing.at, editing.references)
        normal["paid_at"] = changed.paid_at
        payments[payment.id] = _noted(record, "payment", payment, normal)
    for gone in edit.remove_payments:
        payment = payments.pop(editing.part("payment", gone, payments, before))
        _note_removed(record, "payment", payment, _PAYMENT_FIELDS)
    for draft in edit.add_payments:
        payment = new_payment(editing, draft)
        payments[payment.id] = payment
        _note_part(record, "payment", payment, _PAYMENT_FIELDS)
    return tuple(payments.values())


def with_values(part: Part, values: Mapping[str, Value]) -> Part:
    """The part with some fields changed; fast as `Order.with_`."""
    changed = object.__new__(type(part))
    changed.__dict__.update(part.__dict__)
    changed.__dict__.update(values)
    return changed


def _noted(record: SubjectRecord, entity: str, part: Part, values: Mapping[str, Value]) -> Part:
    for name, value in values.items():
        old = getattr(part, name)
        if old != value:
            record.note(entity, part.id, name, old, value)
    return with_values(part, values)


def _note_part(
    record: SubjectRecord, entity: str, part: Item | Payment, fields: tuple[str, ...]
) -> None:
    values, id_ = part.__dict__, part.id
    record.changes.append(field_change((entity, id_, "", None, True)))
    record.changes += [
        field_change((entity, id_, name, None, values[name])) for name in fields if values[name]
    ]


def _note_removed(
    record: SubjectRecord, entity: str, part: Item | Payment, fields: tuple[str, ...]
) -> None:
    for name in fields:
        value = getattr(part, name)
        if value:
            record.note(entity, part.id, name, value, None)
    record.note(entity, part.id, "", True, False)


def note_parts(record: SubjectRecord, order: Order) -> None:
    """All lines and payments of a new order appear in its history."""
    for item in order.items:
        _note_part(record, "item", item, _ITEM_FIELDS)
    for payment in order.payments:
        _note_part(record, "payment", payment, _PAYMENT_FIELDS)
