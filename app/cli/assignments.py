"""FIELD=VALUE, as people type it, as one change of an order: typed by the vocabulary of the shop."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.conditions.text import suggest
from engine.domain.change import (
    Actor,
    AddComment,
    Change,
    Edit,
    EditCustomer,
    EditOrder,
    Ref,
)
from engine.domain.customer import Customer
from engine.domain.errors import Invalid
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.value import Value
from engine.nodes.field_value import read_typed

_PART: Final = re.compile(r"(item|payment)\.(\d+)\.(.+)")


@dataclass(frozen=True, slots=True)
class Assignment:
    """One FIELD=VALUE. `target` is as typed; the value is not read yet."""

    target: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What values are read against: the shop's lists, and the order as it stands."""

    references: References
    order: Order
    customer: Customer | None

    @property
    def vocabulary(self) -> Vocabulary:
        """The names of fields and of what they hold."""
        return Vocabulary(self.references)


@dataclass(slots=True)
class _Edits:
    """New values by what they belong to."""

    order: dict[str, Value] = field(default_factory=dict)
    customer: dict[str, Value] = field(default_factory=dict)
    items: dict[Ref, dict[str, Value]] = field(default_factory=dict)
    payments: dict[Ref, dict[str, Value]] = field(default_factory=dict)


def split(word: str) -> Assignment | None:
    """The word as FIELD=VALUE, None when it is none."""
    target, sign, text = word.partition("=")
    target = target.strip()
    return Assignment(target, text.strip()) if sign and target else None


def change_of(
    assignments: Sequence[Assignment], reading: Reading, actor: Actor, comment: str
) -> Change:
    """All assignments as one change: all of it happens, or nothing.

    Raises:
        ConditionError: a field or a value is not known by that name.
        Invalid: a value cannot be read as what the field holds, or is given twice.

    """
    edits = _Edits()
    for assignment in assignments:
        try:
            _put(edits, assignment, reading)
        except ConditionError as refused:
            suggest(refused)
            raise
    made: list[Edit] = []
    if edits.order or edits.items or edits.payments:
        order = EditOrder(
            order=reading.order.id,
            values=edits.order,
            items=edits.items,
            payments=edits.payments,
            comment=comment,
            version=reading.order.version,
        )
        made.append(order)
    if edits.customer and reading.customer is not None:
        customer = reading.customer
        made.append(
            EditCustomer(customer=customer.id, values=edits.customer, version=customer.version)
        )
    if comment and "status" not in edits.order:
        # A comment goes with a status change; without one it stands by itself in the timeline.
        made.append(AddComment(order=reading.order.id, text=comment))
    return Change(actor=actor, edits=tuple(made))


def _put(edits: _Edits, assignment: Assignment, reading: Reading) -> None:
    target = assignment.target
    part = _PART.fullmatch(target)
    if part is not None:
        entity, number, name = part.groups()
        values, old = _part(edits, reading, entity, int(number), target)
    else:
        entity, name = "order", target.removeprefix("order.")
        values, old = edits.order, vars(reading.order)
        if target.startswith("customer.") and target != "customer.":
            entity, name = "customer", target.removeprefix("customer.")
            values, old = edits.customer, vars(_customer(reading, target))
    found = reading.vocabulary.named(name, entity)
    if found.entity != entity:
        raise Invalid(target, f"is a field of the {found.entity}; write “{found.name}=…”")
    if found.short in values:
        raise Invalid(target, "is set twice; say it once")
    values[found.short] = value_of(found, assignment, reading, old)


def _part(
    edits: _Edits, reading: Reading, entity: str, number: int, target: str
) -> tuple[dict[str, Value], Mapping[str, object]]:
    """The new values of the part with this place in the order, from 1, and its old ones."""
    parts = reading.order.items if entity == "item" else reading.order.payments
    if not 1 <= number <= len(parts):
        there = f"1 to {len(parts)}" if len(parts) > 1 else "only 1" if parts else "none"
        raise Invalid(
            target, f"order {reading.order.number} has no {entity} {number} (there is: {there})"
        )
    part = parts[number - 1]
    by_id = edits.items if entity == "item" else edits.payments
    return by_id.setdefault(part.id, {}), vars(part)


def _customer(reading: Reading, target: str) -> Customer:
    if reading.customer is None:
        raise Invalid(target, f"order {reading.order.number} has no customer")
    return reading.customer


def value_of(
    found: Field, assignment: Assignment, reading: Reading, old: Mapping[str, object]
) -> Value:
    """The text as what the field holds.

    Raises:
        ConditionError: a choice or a person is not known by that name.
        Invalid: the text is no such value.

    """
    currency, text = reading.order.currency, assignment.text
    if found.type is Type.TAGS:
        return _tags(text, old.get(found.attribute, ()))
    if found.type is Type.LINK:
        return _link(assignment)
    if found.type is Type.MONEY:
        text = text.removesuffix(currency)
    try:
        return read_typed(found, text, currency, reading.references)
    except Invalid as refused:
        raise Invalid(assignment.target, refused.why) from None


def _link(assignment: Assignment) -> Value:
    digits = assignment.text.removeprefix("#")
    if not digits:
        return None
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):
        raise Invalid(assignment.target, f"“{assignment.text}” is no id; write it like 17")
    return int(digits)


def _tags(text: str, old: object) -> tuple[str, ...]:
    """Tags to stand alone (`a,b`), or to come and go (`+a,-b`)."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    changes = [word for word in words if word[0] in "+-"]
    tags = set(old) if changes and isinstance(old, tuple) else set()
    for word in words:
        if word[0] == "-":
            tags.discard(word[1:].strip())
        else:
            tags.add(word.removeprefix("+").strip())
    return tuple(sorted(tags - {""}))
