"""Whether a condition asks only what can be asked: names, types and values, before anything runs."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import (
    COUNTABLE,
    DURATIONS,
    LISTS,
    ORDERED,
    RANGE,
    SIGNS,
    TIMES_OF_DAY,
    TYPE_NAMES,
    WEEKDAYS,
    Op,
    Type,
)
from engine.conditions.patterns import finder
from engine.conditions.spans import LONGEST_DAYS, Day, Duration
from engine.conditions.tree import (
    ALWAYS,
    DEEPEST,
    And,
    Changed,
    Clause,
    Measure,
    Measured,
    Move,
    Not,
    Or,
    Quantified,
    TimesIn,
    Tree,
    Value,
)
from engine.domain.folding import phone_digits
from engine.domain.moment import moment_of
from engine.domain.money import Money

MOST_PARTS = 400
MOST_VALUES = 1_000
LONGEST_TEXT = 1_000
LARGEST = 2**62

EARLIEST = moment_of(datetime(1, 2, 1, tzinfo=UTC))
LATEST = moment_of(datetime(9999, 12, 1, tzinfo=UTC))
"""A month from the ends of the calendar, so that every zone can show it."""

COUNT_OPERATORS = (Op.IS, Op.IS_NOT, *RANGE)
"""How counts are compared."""

ROWS = ("item", "payment")
"""What an order has several of."""

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def validate(tree: Tree, vocabulary: Vocabulary, *, changes: bool = False) -> None:
    """Refuse what cannot be asked. `changes`: what the event changed may be asked.

    Raises:
        ConditionError: the first thing that is wrong.

    """
    _size(tree)
    if tree != ALWAYS:
        for part, entity in walk(tree, "order", 0):
            check_node(part, entity, vocabulary, changes=changes)


def walk(tree: Tree, entity: str, depth: int) -> Iterator[tuple[Tree, str]]:
    """Every node in reading order, with the entity that is spoken of."""
    if depth > DEEPEST:
        raise ConditionError(f"groups stand inside groups more than {DEEPEST} deep")
    yield tree, entity
    match tree:
        case And(parts) | Or(parts):
            for part in parts:
                yield from walk(part, entity, depth + 1)
        case Not(part):
            yield from walk(part, entity, depth + 1)
        case Quantified(_, rows, that):
            yield from walk(that, rows, depth + 1)
        case Measured(entity=rows, that=that) if that is not None:
            yield from walk(that, rows, depth + 1)
        case _:
            pass


def check_node(tree: Tree, entity: str, vocabulary: Vocabulary, *, changes: bool) -> None:
    """Refuse a node for its own sake; its parts are nodes of their own.

    Raises:
        ConditionError: it asks what cannot be asked here.

    """
    match tree:
        case And(parts) | Or(parts):
            if len(parts) < 2:
                raise ConditionError("a group has fewer than two parts")
        case Not():
            pass
        case Clause(name, op, value):
            field = vocabulary.field(name)
            _scope(field, entity)
            check_operator(field, op)
            check_value(field, op, value, vocabulary)
        case Quantified():
            _rows(tree.entity, entity)
        case Measured():
            _rows(tree.entity, entity)
            _measured(tree, vocabulary)
        case TimesIn():
            _times_in(tree, entity, vocabulary)
        case Changed():
            _changed(tree, entity, vocabulary, changes=changes)


def check_operator(field: Field, op: Op) -> None:
    """Refuse an operator that the field's type does not have."""
    if op not in field.operators:
        raise ConditionError(
            f"“{field.titles.text()}” is {TYPE_NAMES[field.type]}; “{SIGNS[op]}” cannot be asked of it",
            tuple(SIGNS[offered] for offered in field.operators),
        )


def check_value(field: Field, op: Op, value: Value, vocabulary: Vocabulary) -> None:
    """Refuse a value that the operator cannot compare the field with."""
    if op in (Op.EMPTY, Op.NOT_EMPTY):
        if value is not None:
            raise ConditionError(f"“{SIGNS[op]}” takes no value")
    elif op in LISTS:
        if not isinstance(value, tuple) or not 0 < len(value) <= MOST_VALUES:
            raise ConditionError(f"“{SIGNS[op]}” takes a list of 1 to {MOST_VALUES} values")
        for one in value:
            _single(field, op, one, vocabulary)
    else:
        _single(field, op, value, vocabulary)


def _single(field: Field, op: Op, value: Value, vocabulary: Vocabulary) -> None:
    if op in DURATIONS:
        _duration(value)
    elif op in TIMES_OF_DAY:
        _time(value)
    elif op in WEEKDAYS:
        _weekday(value)
    elif isinstance(value, Day) and field.type in (Type.DATE, Type.MOMENT):
        if abs(value.offset) > LONGEST_DAYS:
            raise ConditionError(f"a day more than {LONGEST_DAYS} days away is out of reach")
    elif op in (Op.MATCHES, Op.NOT_MATCHES):
        finder(_text(value))
    else:
        _CHECKS[field.type](field, value, vocabulary)


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise ConditionError(f"{value!r} is not a text")
    if not value:
        raise ConditionError("an empty text matches nothing; ask “is empty” or “is not empty”")
    if len(value) > LONGEST_TEXT:
        raise ConditionError(f"a text is longer than {LONGEST_TEXT} characters")
    if "\0" in value or any(0xD800 <= ord(letter) <= 0xDFFF for letter in value):
        raise ConditionError("a text holds a character that no text of the shop can hold")
    return value


def _is_text(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    _text(value)


def _is_phone(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    if not phone_digits(_text(value)):
        raise ConditionError(f"“{value}” has no digits; phones are compared by their digits")


def _is_whole(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    if isinstance(value, bool) or not isinstance(value, int):
        raise ConditionError(
            f"{value!r} is not a number; “{field.titles.text()}” is compared with one"
        )
    if abs(value) >= LARGEST:
        raise ConditionError(f"{value} is too large")


def _is_moment(field: Field, value: Value, vocabulary: Vocabulary) -> None:
    _is_whole(field, value, vocabulary)
    if not isinstance(value, int) or not EARLIEST <= value <= LATEST:
        raise ConditionError(f"the moment {value!r} lies outside the calendar")


def _is_money(field: Field, value: Value, vocabulary: Vocabulary) -> None:
    if not isinstance(value, Money):
        raise ConditionError(
            f"{value!r} is no amount; “{field.titles.text()}” is compared with one"
        )
    _is_whole(field, value.minor, vocabulary)
    if value.currency not in vocabulary.currencies:
        raise ConditionError(
            f"the shop does not work in {value.currency}; amounts in different currencies are not "
            f"compared",
            tuple(sorted(vocabulary.currencies)),
        )


def _is_yes_no(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    if not isinstance(value, bool):
        raise ConditionError(f"“{field.titles.text()}” is yes or no, not {value!r}", ("yes", "no"))


def _is_date(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise ConditionError(f"{value!r} is no date", ("a date like 2026-03-31",))


def _is_time(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    _time(value)


def _is_choice(field: Field, value: Value, vocabulary: Vocabulary) -> None:
    code = _text(value)
    choices = vocabulary.choices(field)
    if code not in choices:
        offered = tuple(choices) if len(choices) <= 12 else ()
        raise ConditionError(
            f"“{field.titles.text()}” has no “{code}”", offered, name=code, known=tuple(choices)
        )


def _is_person(field: Field, value: Value, vocabulary: Vocabulary) -> None:
    _is_whole(field, value, vocabulary)
    if value not in vocabulary.references.people:
        raise ConditionError(f"there is no person #{value}")


def _is_nothing(field: Field, value: Value, vocabulary: Vocabulary) -> None:  # noqa: ARG001
    raise ConditionError(f"“{field.titles.text()}” is compared with nothing but emptiness")


_CHECKS: Mapping[Type, Callable[[Field, Value, Vocabulary], None]] = {
    Type.TEXT: _is_text,
    Type.PHONE: _is_phone,
    Type.NUMBER: _is_whole,
    Type.INTEGER: _is_whole,
    Type.MONEY: _is_money,
    Type.YES_NO: _is_yes_no,
    Type.MOMENT: _is_moment,
    Type.DATE: _is_date,
    Type.TIME: _is_time,
    Type.CHOICE: _is_choice,
    Type.PERSON: _is_person,
    Type.TAGS: _is_text,
    Type.LINK: _is_nothing,
}


def _duration(value: Value) -> None:
    if not isinstance(value, Duration):
        raise ConditionError(f"{value!r} is no duration", ("a duration like 2 days or 3 h",))
    if value.too_long:
        raise ConditionError(f"a duration lies between a minute and {LONGEST_DAYS} days")


def _time(value: Value) -> None:
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        raise ConditionError(f"{value!r} is no time of day", ("a time like 09:30",))


def _weekday(value: Value) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 7:
        raise ConditionError(f"{value!r} is no weekday", ("1 for Monday to 7 for Sunday",))


def _scope(field: Field, entity: str) -> None:
    within = ("order", "customer", "") if entity == "order" else (entity,)
    if field.entity not in within:
        if entity == "order":
            raise ConditionError(
                f"an order has several {field.entity}s; ask “any {field.entity} (…)”, “all”, “no”, or "
                f"a figure over them"
            )
        raise ConditionError(f"inside “{entity} (…)” only fields of the {entity} can be asked")


def _rows(rows: str, entity: str) -> None:
    if rows not in ROWS:
        raise ConditionError(f"“{rows}” is nothing that an order has several of", ROWS)
    if entity != "order":
        raise ConditionError("a group of items or payments cannot stand inside another")


def _measured(leaf: Measured, vocabulary: Vocabulary) -> None:
    if leaf.op not in COUNT_OPERATORS:
        raise ConditionError(
            f"a figure cannot be asked “{SIGNS[leaf.op]}”",
            tuple(SIGNS[op] for op in COUNT_OPERATORS),
        )
    if leaf.measure is Measure.COUNT:
        if leaf.field:
            raise ConditionError("a count is of items or payments, not of a field")
        if isinstance(leaf.value, bool) or not isinstance(leaf.value, int):
            raise ConditionError(f"a count is compared with a whole number, not {leaf.value!r}")
        _whole_within(leaf.value)
        return
    field = vocabulary.field(leaf.field)
    _scope(field, leaf.entity)
    if field.type not in (COUNTABLE if leaf.measure is Measure.SUM else COUNTABLE | {Type.MOMENT}):
        raise ConditionError(f"“{field.titles.text()}” has no {leaf.measure.value}")
    check_operator(field, leaf.op)
    check_value(field, leaf.op, leaf.value, vocabulary)


def _whole_within(value: int) -> None:
    if abs(value) >= LARGEST:
        raise ConditionError(f"{value} is too large")


def _times_in(leaf: TimesIn, entity: str, vocabulary: Vocabulary) -> None:
    if entity != "order":
        raise ConditionError(f"inside “{entity} (…)” only fields of the {entity} can be asked")
    if leaf.op not in COUNT_OPERATORS:
        raise ConditionError(
            f"a count cannot be asked “{SIGNS[leaf.op]}”",
            tuple(SIGNS[op] for op in COUNT_OPERATORS),
        )
    _whole_within(leaf.times)
    status = vocabulary.field("order.status")
    check_value(status, Op.IS, leaf.status, vocabulary)


def _changed(leaf: Changed, entity: str, vocabulary: Vocabulary, *, changes: bool) -> None:
    if not changes:
        raise ConditionError(
            "what has just changed can be asked only at the start of a trigger; ask what is instead"
        )
    if entity != "order":
        raise ConditionError("what has changed cannot be asked inside a group of items or payments")
    field = vocabulary.field(leaf.field)
    if not field.attribute and not field.custom and field.name != "order.status_group":
        raise ConditionError(f"“{field.titles.text()}” has no changes that are kept")
    if leaf.move is not Move.CHANGED:
        if field.type not in ORDERED:
            raise ConditionError(f"“{field.titles.text()}” can neither increase nor decrease")
        if leaf.old is not None or leaf.new is not None:
            raise ConditionError(f"“{leaf.move.value}” takes no values")
    for values in (leaf.old, leaf.new):
        if values is not None:
            _change_values(field, values, vocabulary)


def _change_values(field: Field, values: tuple[Value, ...], vocabulary: Vocabulary) -> None:
    if Op.IS not in field.operators:
        raise ConditionError(f"“{field.titles.text()}” can only be asked whether it changed")
    if not 0 < len(values) <= MOST_VALUES:
        raise ConditionError(f"a change is compared with 1 to {MOST_VALUES} values")
    for value in values:
        if isinstance(value, Day):
            raise ConditionError("a change is compared with a date, not with a day relative to now")
        check_value(field, Op.IS, value, vocabulary)


def _size(tree: Tree) -> None:
    if sum(1 for _ in walk(tree, "order", 0)) > MOST_PARTS:
        raise ConditionError(f"the condition has more than {MOST_PARTS} parts")
