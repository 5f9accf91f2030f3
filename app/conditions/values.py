"""What people type into the fields of a condition, read as values of the language; None: not yet one."""

import re

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Op, Type
from engine.conditions.tree import Clause, Value
from engine.conditions.validate import check_value
from engine.domain.errors import Invalid
from engine.domain.money import (
    Money,
    Quantity,
    parse_minor,
    parse_quantity,
    plain_amount,
    plain_quantity,
)

_SPACES = re.compile(r"\s")


def typed_value(text: str, field: Field, currency: str) -> Value:
    """A typed text as a value of a field: a text, a number or an amount."""
    text = text.strip()
    if not text:
        return None
    if field.type in (Type.NUMBER, Type.INTEGER, Type.MONEY):
        return _number(text, field, currency)
    return text


def shown_value(value: Value, field: Field) -> str:
    """A value as the person would have typed it; empty where it is none that can be typed."""
    match value:
        case Money(minor, currency):
            return plain_amount(minor, currency)
        case int() if field.type is Type.NUMBER:
            return plain_quantity(Quantity(value))
        case int() | str():
            return str(value)
        case _:
            return ""


def clause_if_whole(field: Field, op: Op, value: Value, vocabulary: Vocabulary) -> Clause | None:
    """The clause, if it asks what can be asked; None while something of it is missing."""
    try:
        check_value(field, op, value, vocabulary)
    except ConditionError:
        return None
    return Clause(field.name, op, value)


def _number(text: str, field: Field, currency: str) -> Value:
    """With a comma or a point, and with spaces between the thousands."""
    plain = _SPACES.sub("", text).replace(",", ".")
    try:
        if field.type is Type.MONEY:
            return Money(parse_minor(plain, currency), currency)
        return parse_quantity(plain) if field.type is Type.NUMBER else int(plain)
    except (Invalid, ValueError):
        return None
