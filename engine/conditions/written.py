"""Values as they are written in a condition's text, read as their field's type."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import DURATIONS, TIMES_OF_DAY, WEEKDAYS, Op, Type
from engine.conditions.spans import Day, Duration, Unit
from engine.conditions.tree import Value
from engine.domain.errors import Invalid
from engine.domain.moment import local, moment_of
from engine.domain.money import Money, parse_minor, parse_quantity

UNITS: Mapping[str, Unit] = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), Unit.MINUTES),
    **dict.fromkeys(("h", "hour", "hours"), Unit.HOURS),
    **dict.fromkeys(("d", "day", "days"), Unit.DAYS),
    **dict.fromkeys(("w", "week", "weeks"), Unit.WEEKS),
}
WEEKDAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONG_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}
_UNIT_NAMES = ("minutes", "hours", "days", "weeks")
_QUOTED = re.compile(r'\\(["\\])')


class Kind(Enum):
    """What a value looks like."""

    STRING = "a quoted text"
    WORD = "a word"
    NUMBER = "a number"
    DATE = "a date"
    TIME = "a time of day"
    TODAY = "a day"


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it stands in the text, and where. `unit` follows a number: days, EUR."""

    kind: Kind
    text: str
    position: int
    unit: str = ""

    @property
    def plain(self) -> str:
        """What it says, whatever it looks like."""
        return unquoted(self.text) if self.kind is Kind.STRING else self.text


def unquoted(text: str) -> str:
    """What stands between the quotes. A backslash protects only a quote and itself."""
    inner = text[1:-1]
    return _QUOTED.sub(r"\1", inner) if text.startswith('"') else inner


def read_value(written: Written, field: Field, op: Op, vocabulary: Vocabulary) -> Value:
    """The value as the operator compares the field with it.

    Raises:
        ConditionError: it is none for that field.

    """
    if op in DURATIONS:
        return _duration(written)
    if op in TIMES_OF_DAY:
        return _time(written, field, vocabulary)
    if op in WEEKDAYS:
        return _weekday(written)
    if op in (Op.MATCHES, Op.NOT_MATCHES):
        return written.plain
    return _READERS[field.type](written, field, vocabulary)


def moment_clause(written: Written, op: Op, vocabulary: Vocabulary) -> tuple[Op, Value] | None:
    """How a moment is compared with a whole day; None when the value is none.

    After a day means from the next day on, until a day means before the next one.
    """
    if written.kind is not Kind.DATE or len(written.text) > len("2026-03-31"):
        return None
    day = _calendar(written.text)
    ends = {Op.MORE: Op.AT_LEAST, Op.AT_MOST: Op.LESS}
    if op in ends:
        day += timedelta(days=1)
    midnight = local(datetime.combine(day, time()), vocabulary.references.zone)
    return ends.get(op, op), midnight


def wrong(written: Written, expected: str) -> ConditionError:
    """The value is not what was expected."""
    unit = f" {written.unit}" if written.unit else ""
    return ConditionError(f"“{written.plain}{unit}” is {written.kind.value}", (expected,))


def _text(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    if written.unit or written.kind is Kind.TODAY:
        raise wrong(written, "a text in quotes")
    return written.plain


def _choice(written: Written, field: Field, vocabulary: Vocabulary) -> Value:
    if written.unit or written.kind not in (Kind.STRING, Kind.WORD, Kind.NUMBER):
        raise wrong(written, "a name or code")
    return vocabulary.code(field, written.plain)


def _person(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    if written.kind not in (Kind.STRING, Kind.WORD):
        raise wrong(written, "a person's name in quotes")
    return vocabulary.person(written.plain)


def _decimal(written: Written) -> str:
    if written.kind is not Kind.NUMBER:
        raise wrong(written, "a number")
    return written.text.replace(",", ".")


def _quantity(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    number = _decimal(written)
    if written.unit:
        raise wrong(written, "a number without a unit")
    try:
        return parse_quantity(number)
    except Invalid as refused:
        raise ConditionError(refused.why) from None


def whole(written: Written) -> int:
    """A whole number.

    Raises:
        ConditionError: it is none.

    """
    number = _decimal(written)
    if written.unit or "." in number:
        raise wrong(written, "a whole number")
    return int(number)


def _integer(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    return whole(written)


def _money(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    number = _decimal(written)
    currency = written.unit.upper() or vocabulary.references.currency
    if currency not in vocabulary.currencies:
        known = tuple(sorted(vocabulary.currencies))
        raise ConditionError(f"the shop does not work in “{written.unit}”", known)
    try:
        return Money(parse_minor(number, currency), currency)
    except Invalid as refused:
        raise ConditionError(refused.why) from None


def _yes_no(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    value = _YES_NO.get(written.plain.lower())
    if value is None or written.unit:
        raise ConditionError(f"“{field.titles.text()}” is yes or no", ("yes", "no"))
    return value


def _date(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    if written.kind is Kind.TODAY:
        return _day(written)
    if written.kind is not Kind.DATE or len(written.text) > len("2026-03-31"):
        raise wrong(written, "a date like 2026-03-31, or today + 2 days")
    return _calendar(written.text).isoformat()


def _time(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    if written.kind is not Kind.TIME:
        raise wrong(written, "a time of day like 09:30")
    return written.text.zfill(len("09:30"))


def _moment(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    if written.kind is Kind.TODAY:
        return _day(written)
    if written.kind is not Kind.DATE:
        raise wrong(written, "a date with a time like 2026-03-31 14:30, or today")
    day, clock = written.text[:10], written.text[11:]
    if clock[1:2] == ":":
        clock = f"0{clock}"
    try:
        shown = datetime.fromisoformat(f"{day}T{clock}" if clock else day)
        if shown.tzinfo is not None:
            return moment_of(shown)
        return local(shown, vocabulary.references.zone)
    except (ValueError, OverflowError):
        raise ConditionError(f"there is no moment {written.text} in the calendar") from None


def _calendar(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ConditionError(f"there is no day {text} in the calendar") from None


def _day(written: Written) -> Day:
    if not written.unit:
        return Day(0)
    unit = UNITS.get(written.unit.lower())
    if unit not in (Unit.DAYS, Unit.WEEKS):
        raise ConditionError(f"“{written.unit}” does not count days", ("days", "weeks"))
    return Day(int(written.text) * (7 if unit is Unit.WEEKS else 1))


def _duration(written: Written) -> Duration:
    if written.kind is not Kind.NUMBER or not written.unit:
        raise wrong(written, "a duration like 2 days or 3 h")
    unit = UNITS.get(written.unit.lower())
    if unit is None:
        raise ConditionError(
            f"“{written.unit}” is no unit of time",
            _UNIT_NAMES,
            name=written.unit,
            known=_UNIT_NAMES,
        )
    if not written.text.isdecimal():
        raise ConditionError(f"a duration is counted in whole {unit.value}; take a smaller unit")
    return Duration(int(written.text), unit)


def _weekday(written: Written) -> int:
    name = written.plain.lower()
    for names in (WEEKDAY_NAMES, _LONG_WEEKDAYS):
        if name in names:
            return names.index(name) + 1
    raise ConditionError(
        f"“{written.plain}” is no weekday", WEEKDAY_NAMES, name=name, known=_LONG_WEEKDAYS
    )


def _nothing(written: Written, field: Field, vocabulary: Vocabulary) -> Value:  # noqa: ARG001
    raise wrong(written, "“is empty” or “is not empty”")


_READERS: Mapping[Type, Callable[[Written, Field, Vocabulary], Value]] = {
    Type.TEXT: _text,
    Type.PHONE: _text,
    Type.NUMBER: _quantity,
    Type.INTEGER: _integer,
    Type.MONEY: _money,
    Type.YES_NO: _yes_no,
    Type.MOMENT: _moment,
    Type.DATE: _date,
    Type.TIME: _time,
    Type.CHOICE: _choice,
    Type.PERSON: _person,
    Type.TAGS: _text,
    Type.LINK: _nothing,
}
