"""Which fields may be edited and what they may hold; checked at the door, whoever edits."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from engine.domain.errors import Invalid, Unknown
from engine.domain.references import CustomField, FieldType, References, RefKind
from engine.domain.value import Value

Rule = Callable[[str, Value, References], Value]
"""Checks a value of the named field and gives it in its normal form; raises Invalid or Unknown."""

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
TEXT_MOST = 20_000
"""Characters a text field may hold."""


def _text(field: str, value: Value, references: References) -> Value:  # noqa: ARG001
    if not isinstance(value, str):
        raise Invalid(field, f"takes a text, not {value!r}")
    if len(value) > TEXT_MOST:
        raise Invalid(field, f"is {len(value)} characters long; at most {TEXT_MOST} are kept")
    return value


def _whole(field: str, value: Value, references: References) -> Value:  # noqa: ARG001
    if isinstance(value, bool) or not isinstance(value, int):
        raise Invalid(field, f"takes a whole number, not {value!r}")
    if not -(2**62) < value < 2**62:
        raise Invalid(field, f"{value} is too large")
    return value


def _moment(field: str, value: Value, references: References) -> Value:
    return None if value is None else _whole(field, value, references)


def _yes_no(field: str, value: Value, references: References) -> Value:  # noqa: ARG001
    if not isinstance(value, bool):
        raise Invalid(field, f"takes yes or no, not {value!r}")
    return value


def _maybe_yes_no(field: str, value: Value, references: References) -> Value:
    return None if value is None else _yes_no(field, value, references)


def _date(field: str, value: Value, references: References) -> Value:
    text = _text(field, value, references)
    if text:
        try:
            same = date.fromisoformat(str(text)).isoformat() == text
        except ValueError:
            same = False
        if not same:
            raise Invalid(field, f"“{text}” is no date; write it like 2026-03-31")
    return text


def _time_of_day(field: str, value: Value, references: References) -> Value:
    text = _text(field, value, references)
    if text and not _TIME.fullmatch(str(text)):
        raise Invalid(field, f"“{text}” is no time of day; write it like 14:30")
    return text


def _tags(field: str, value: Value, references: References) -> Value:  # noqa: ARG001
    if isinstance(value, str) or not isinstance(value, tuple | list):
        raise Invalid(field, "takes a list of tags")
    return tuple(sorted({tag.strip() for tag in value if tag.strip()}))


def _person(field: str, value: Value, references: References) -> Value:
    if value is not None and value not in references.people:
        known = tuple(p.name for p in references.people.values() if not p.retired)
        raise Unknown("person", f"{field} {value}", known)
    return value


def _group(field: str, value: Value, references: References) -> Value:
    text = _text(field, value, references)
    if text and text not in references.people_groups:
        raise Unknown("group", str(text), tuple(references.people_groups))
    return text


def _site(field: str, value: Value, references: References) -> Value:
    text = _text(field, value, references)
    if text not in references.sites:
        raise Unknown("shop", str(text), tuple(references.sites))
    return text


def _in_list(kind: RefKind, *, may_be_empty: bool = False) -> Rule:
    def check(field: str, value: Value, references: References) -> Value:
        text = str(_text(field, value, references))
        if text or not may_be_empty:
            references.item(kind, text)
        return text

    return check


def _status(field: str, value: Value, references: References) -> Value:
    return references.status(str(_text(field, value, references))).code


ORDER: Mapping[str, Rule] = {
    "number": _text,
    "site": _site,
    "type": _in_list(RefKind.ORDER_TYPE),
    "method": _in_list(RefKind.ORDER_METHOD),
    "status": _status,
    "customer": _moment,
    "manager": _person,
    "discount": _whole,
    "delivery_type": _in_list(RefKind.DELIVERY_TYPE, may_be_empty=True),
    "delivery_date": _date,
    "delivery_from": _time_of_day,
    "delivery_to": _time_of_day,
    "delivery_address": _text,
    "delivery_cost": _whole,
    "tracking_number": _text,
    "pickup_point": _text,
    "customer_comment": _text,
    "manager_comment": _text,
    "tags": _tags,
}
"""Everything else of an order is given by the engine: ids, moments, visit, currency, computed fields."""

ITEM: Mapping[str, Rule] = {
    "sku": _text,
    "name": _text,
    "quantity": _whole,
    "price": _whole,
    "discount": _whole,
    "status": _in_list(RefKind.ITEM_STATUS),
}

PAYMENT: Mapping[str, Rule] = {
    "type": _in_list(RefKind.PAYMENT_TYPE, may_be_empty=True),
    "status": _in_list(RefKind.PAYMENT_STATUS),
    "amount": _whole,
    "paid_at": _moment,
    "comment": _text,
}

CUSTOMER: Mapping[str, Rule] = {
    "name": _text,
    "phone": _text,
    "email": _text,
    "address": _text,
    "bad": _yes_no,
    "vip": _yes_no,
    "manager": _person,
    "consent": _maybe_yes_no,
    "comment": _text,
    "tags": _tags,
}

TASK: Mapping[str, Rule] = {
    "text": _text,
    "person": _person,
    "group": _group,
    "due_at": _moment,
    "order": _moment,
    "customer": _moment,
    "outcome": _text,
    "comment": _text,
}

_CUSTOM: Mapping[FieldType, Rule] = {
    FieldType.TEXT: _text,
    FieldType.NUMBER: _whole,
    FieldType.INTEGER: _whole,
    FieldType.YES_NO: _yes_no,
    FieldType.DATE: _date,
    FieldType.MOMENT: _moment,
}


def checked(
    rules: Mapping[str, Rule], entity: str, field: str, value: Value, references: References
) -> Value:
    """The value in its normal form.

    Raises:
        Unknown: the entity has no such field that may be edited, or the value names nothing.
        Invalid: the value is of the wrong form.

    """
    rule = rules.get(field)
    if rule is not None:
        return rule(field, value, references)
    if field.startswith("custom."):
        return _checked_custom(entity, field, value, references)
    custom = (f"custom.{f.code}" for f in references.custom_fields if f.entity == entity)
    raise Unknown(f"{entity} field", field, (*rules, *custom))


def _checked_custom(entity: str, field: str, value: Value, references: References) -> Value:
    code = field.removeprefix("custom.")
    for custom in references.custom_fields:
        if custom.entity == entity and custom.code == code:
            return None if value is None else _custom_value(custom, field, value, references)
    known = tuple(f.code for f in references.custom_fields if f.entity == entity)
    raise Unknown(f"custom field of {entity}s", code, known)


def _custom_value(custom: CustomField, field: str, value: Value, references: References) -> Value:
    if custom.type is FieldType.CHOICE:
        if value not in custom.options:
            raise Unknown(f"option of {custom.titles.text()}", str(value), custom.options)
        return value
    return _CUSTOM[custom.type](field, value, references)
