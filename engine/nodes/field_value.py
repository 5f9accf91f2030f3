"""Fields that an action may write, and the values it may write into them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.domain.errors import Invalid, UserError
from engine.domain.moment import local
from engine.domain.money import parse_minor, parse_quantity
from engine.domain.references import References
from engine.domain.value import Value

CHANGEABLE = (
    "type", "method", "manager", "discount", "delivery_type", "delivery_date", "delivery_from",
    "delivery_to", "delivery_address", "delivery_cost", "tracking_number", "pickup_point",
    "customer_comment", "manager_comment", "tags",
)  # fmt: skip
"""Fields of an order that triggers may write, besides the shop's own. The status has an action of its own,
because it goes along the order path; what is computed cannot be written.
"""

MAY_BE_EMPTY = frozenset({"delivery_type"})
"""Choices that may be none."""


def changeable(references: References) -> Mapping[str, Field]:
    """The fields that may be written, by name."""
    return {
        name: field
        for name, field in Vocabulary(references).fields.items()
        if field.entity == "order" and (field.custom or field.attribute in CHANGEABLE)
    }


def read_typed(field: Field, text: str, currency: str, references: References) -> Value:
    """What somebody wrote for a field, as the field stores it. Money is in `currency`.

    Raises:
        UserError: it is nothing that the field may hold.

    """
    written = text.strip()
    if not written and field.type in _NONE_WHEN_EMPTY:
        return None
    if field.type is Type.MONEY:
        return parse_minor(written, currency)
    if field.type is Type.CHOICE:
        return _code(field, written, references)
    if field.type is Type.PERSON:
        return Vocabulary(references).person(written)
    if field.type is Type.MOMENT:
        return local(_wall_clock(field, written), references.zone)
    read = _READ.get(field.type)
    return read(field, written) if read else text


def literal_wrong(field: Field, value: Value, references: References) -> str:
    """Why a value cannot be written into a field as it is, "" when it can."""
    if value is None:
        return (
            "" if field.type in _NONE_WHEN_EMPTY else "an empty text or another value belongs here"
        )
    if not isinstance(value, _STORED[field.type]) or (
        isinstance(value, bool) and field.type is not Type.YES_NO
    ):
        return f"{value!r} is not what this field holds"
    if field.type is Type.PERSON and value not in references.people:
        return f"nobody here has the number {value}"
    if isinstance(value, str):
        try:
            read_typed(field, value, references.currency, references)
        except UserError as refused:
            return str(refused).rstrip(".")
    return ""


def _code(field: Field, text: str, references: References) -> Value:
    if not text and (field.custom or field.attribute in MAY_BE_EMPTY):
        return None if field.custom else ""
    return Vocabulary(references).code(field, text)


def _wall_clock(field: Field, text: str) -> datetime:
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        wall = None
    if wall is None or wall.tzinfo is not None:
        raise Invalid(field.short, f"“{text}” is not a moment; write it like 2026-03-31 14:30")
    return wall


def _date(field: Field, text: str) -> Value:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise Invalid(field.short, f"“{text}” is no date; write it like 2026-03-31") from None


def _time(field: Field, text: str) -> Value:
    try:
        return f"{time.fromisoformat(text):%H:%M}" if text else ""
    except ValueError:
        raise Invalid(field.short, f"“{text}” is no time of day; write it like 14:30") from None


def _whole(field: Field, text: str) -> Value:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):
        raise Invalid(field.short, f"“{text}” is not a whole number")
    return int(text)


def _yes_no(field: Field, text: str) -> Value:
    folded = text.casefold()
    if folded not in ("yes", "no", "true", "false"):
        raise Invalid(field.short, f"“{text}” is neither yes nor no")
    return folded in ("yes", "true")


def _number(field: Field, text: str) -> Value:  # noqa: ARG001
    return parse_quantity(text)


def _tags(field: Field, text: str) -> Value:  # noqa: ARG001
    return tuple(sorted({tag.strip() for tag in text.split(",") if tag.strip()}))


_READ: Mapping[Type, Callable[[Field, str], Value]] = {
    Type.DATE: _date,
    Type.TIME: _time,
    Type.INTEGER: _whole,
    Type.NUMBER: _number,
    Type.YES_NO: _yes_no,
    Type.TAGS: _tags,
}
"""Texts stay as they are written."""

_NONE_WHEN_EMPTY = frozenset({Type.NUMBER, Type.INTEGER, Type.YES_NO, Type.MOMENT, Type.PERSON})

_STORED: Mapping[Type, type] = {
    Type.TEXT: str,
    Type.PHONE: str,
    Type.DATE: str,
    Type.TIME: str,
    Type.CHOICE: str,
    Type.MONEY: int,
    Type.NUMBER: int,
    Type.INTEGER: int,
    Type.MOMENT: int,
    Type.PERSON: int,
    Type.YES_NO: bool,
    Type.TAGS: tuple,
    Type.LINK: int,
}
