"""A condition written as the text that reads back as the same tree."""

import re
from datetime import datetime

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import SIGNS, TIMES_OF_DAY, WEEKDAYS, Op, Type
from engine.conditions.spans import Day, Duration
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Measure,
    Measured,
    Move,
    Not,
    Or,
    Quantified,
    Quantifier,
    TimesIn,
    Tree,
    Value,
)
from engine.conditions.written import WEEKDAY_NAMES
from engine.domain.moment import Moment, at_zone, local
from engine.domain.money import Money, Quantity, plain_amount, plain_quantity

_QUANTIFIERS = {Quantifier.ANY: "any", Quantifier.ALL: "all", Quantifier.NONE: "no"}
_ROWS = {"item": "items", "payment": "payments"}
_PLAIN_NAME = re.compile(r"[^\W\d](-?[\w.])*")


def write(tree: Tree, vocabulary: Vocabulary, language: str = "en") -> str:
    """The text of the condition, with the names of the language; *always* is the empty text.

    Raises:
        ConditionError: it names a field that the shop does not have.

    """
    return _Writer(vocabulary, language).tree(tree, "order")


def written_name(field: Field, entity: str) -> str:
    """The shortest name that means the field where `entity` is spoken of."""
    short = field.short if field.entity == entity else field.name
    return short if _PLAIN_NAME.fullmatch(short) else quoted(short)


def quoted(text: str) -> str:
    """The text between quotes, as it reads back."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class _Writer:
    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self._vocabulary = vocabulary
        self._language = language

    def tree(self, tree: Tree, entity: str) -> str:
        match tree:
            case And(parts):
                return " and ".join(self._part(part, entity) for part in parts)
            case Or(parts):
                return " or ".join(self._part(part, entity) for part in parts)
            case Not(part):
                return f"not ({self.tree(part, entity)})"
            case Clause(name, op, value):
                field = self._vocabulary.field(name)
                said = "" if value is None else f" {self._value(field, op, value)}"
                return f"{written_name(field, entity)} {SIGNS[op]}{said}"
            case Quantified(quantifier, rows, that):
                return f"{_QUANTIFIERS[quantifier]} {rows} ({self.tree(that, rows)})"
            case Measured():
                return self._measured(tree)
            case TimesIn(status, op, times):
                return self._times_in(status, op, times)
            case Changed():
                return self._changed(tree, entity)

    def _part(self, part: Tree, entity: str) -> str:
        said = self.tree(part, entity)
        return f"({said})" if isinstance(part, And | Or) else said

    def _measured(self, leaf: Measured) -> str:
        if leaf.measure is Measure.COUNT:
            of, value = _ROWS[leaf.entity], str(leaf.value)
        else:
            field = self._vocabulary.field(leaf.field)
            of, value = field.name, self._value(field, leaf.op, leaf.value)
        that = "" if leaf.that is None else f" ({self.tree(leaf.that, leaf.entity)})"
        return f"{leaf.measure.value} of {of}{that} {SIGNS[leaf.op]} {value}"

    def _times_in(self, status: str, op: Op, times: int) -> str:
        said = self._choice(self._vocabulary.field("order.status"), status)
        if op is Op.AT_LEAST and times == 1:
            return f"was in {said}"
        return f"times in {said} {SIGNS[op]} {times}"

    def _changed(self, leaf: Changed, entity: str) -> str:
        field = self._vocabulary.field(leaf.field)
        name = written_name(field, entity)
        if leaf.move is not Move.CHANGED:
            return f"{name} {leaf.move.value}"
        old, new = self._wanted(field, leaf.old), self._wanted(field, leaf.new)
        if old and new:
            return f"{name} changed from {old} to {new}"
        if old:
            return f"{name} was {old}"
        return f"{name} became {new}" if new else f"{name} changed"

    def _wanted(self, field: Field, values: tuple[Value, ...] | None) -> str:
        if not values:
            return ""
        if len(values) == 1:
            return self._value(field, Op.IS, values[0])
        return self._value(field, Op.IS, values)

    def _value(self, field: Field, op: Op, value: Value) -> str:  # noqa: C901, PLR0911 - one line each
        match value:
            case tuple():
                return f"[{', '.join(self._value(field, op, one) for one in value)}]"
            case bool():
                return "yes" if value else "no"
            case Money(minor, currency):
                return f"{plain_amount(minor, currency)}{self._currency(currency)}"
            case Duration(amount, unit):
                return f"{amount} {unit.value.removesuffix('s') if amount == 1 else unit.value}"
            case Day(offset):
                return _day(offset)
            case int() if op in WEEKDAYS:
                return WEEKDAY_NAMES[value - 1]
            case int():
                return self._number(field, value)
            case str() if field.type is Type.CHOICE:
                return self._choice(field, value)
            case str() if field.type in (Type.DATE, Type.TIME) or op in TIMES_OF_DAY:
                return value
            case str():
                return quoted(value)
            case None:
                return ""

    def _currency(self, currency: str) -> str:
        return "" if currency == self._vocabulary.references.currency else f" {currency}"

    def _number(self, field: Field, value: int) -> str:
        if field.type is Type.NUMBER:
            return plain_quantity(Quantity(value))
        if field.type is Type.PERSON:
            return self._person(value)
        return self._moment(value) if field.type is Type.MOMENT else str(value)

    def _choice(self, field: Field, code: str) -> str:
        """The name of a choice, as long as it means this one alone; else its code."""
        name = self._vocabulary.called(field, code, self._language)
        try:
            known = self._vocabulary.code(field, name) == code
        except ConditionError:
            known = False
        return quoted(name if known else code)

    def _person(self, person: int) -> str:
        name = self._vocabulary.references.people[person].name
        try:
            known = self._vocabulary.person(name) == person
        except ConditionError:
            known = False
        return quoted(name if known else f"#{person}")

    def _moment(self, value: int) -> str:
        """On the shop's clocks; with the offset where the clocks show the time twice."""
        zone = self._vocabulary.references.zone
        clock = at_zone(Moment(value), zone)
        naive = clock.replace(tzinfo=None, fold=0)
        shown = naive if local(naive, zone) == value else clock
        return _without_seconds(shown)


def _without_seconds(clock: datetime) -> str:
    exact = "minutes" if clock.second == 0 and clock.microsecond == 0 else "auto"
    return clock.isoformat(" ", exact)


def _day(offset: int) -> str:
    if offset == 0:
        return "today"
    count = abs(offset)
    return f"today {'+' if offset > 0 else '-'} {count} {'day' if count == 1 else 'days'}"
