"""A clause in the words of a chip: field, operator, value."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import RANGE, Op, Type
from engine.conditions.spans import Unit
from engine.conditions.to_words import value_words
from engine.conditions.tree import Clause, Value

_CONTEXT = "Conditions"

_OPERATORS: Mapping[Op, str] = {
    Op.IS: str(QT_TRANSLATE_NOOP("Conditions", "is")),
    Op.IS_NOT: str(QT_TRANSLATE_NOOP("Conditions", "is not")),
    Op.IN: str(QT_TRANSLATE_NOOP("Conditions", "is one of")),
    Op.NOT_IN: str(QT_TRANSLATE_NOOP("Conditions", "is none of")),
    Op.LESS: str(QT_TRANSLATE_NOOP("Conditions", "less than")),
    Op.AT_MOST: str(QT_TRANSLATE_NOOP("Conditions", "at most")),
    Op.MORE: str(QT_TRANSLATE_NOOP("Conditions", "more than")),
    Op.AT_LEAST: str(QT_TRANSLATE_NOOP("Conditions", "at least")),
    Op.CONTAINS: str(QT_TRANSLATE_NOOP("Conditions", "contains")),
    Op.NOT_CONTAINS: str(QT_TRANSLATE_NOOP("Conditions", "does not contain")),
    Op.STARTS_WITH: str(QT_TRANSLATE_NOOP("Conditions", "starts with")),
    Op.MATCHES: str(QT_TRANSLATE_NOOP("Conditions", "matches the pattern")),
    Op.NOT_MATCHES: str(QT_TRANSLATE_NOOP("Conditions", "does not match the pattern")),
    Op.EMPTY: str(QT_TRANSLATE_NOOP("Conditions", "is empty")),
    Op.NOT_EMPTY: str(QT_TRANSLATE_NOOP("Conditions", "is not empty")),
    Op.OLDER: str(QT_TRANSLATE_NOOP("Conditions", "older than")),
    Op.WITHIN_LAST: str(QT_TRANSLATE_NOOP("Conditions", "within the last")),
    Op.WITHIN_NEXT: str(QT_TRANSLATE_NOOP("Conditions", "within the next")),
    Op.TIME_FROM: str(QT_TRANSLATE_NOOP("Conditions", "in the day from")),
    Op.TIME_BEFORE: str(QT_TRANSLATE_NOOP("Conditions", "in the day before")),
    Op.WEEKDAY_IN: str(QT_TRANSLATE_NOOP("Conditions", "on")),
    Op.WEEKDAY_NOT_IN: str(QT_TRANSLATE_NOOP("Conditions", "not on")),
}

_IN_TIME: Mapping[Op, str] = {
    Op.LESS: str(QT_TRANSLATE_NOOP("Conditions", "before")),
    Op.AT_MOST: str(QT_TRANSLATE_NOOP("Conditions", "until")),
    Op.MORE: str(QT_TRANSLATE_NOOP("Conditions", "after")),
    Op.AT_LEAST: str(QT_TRANSLATE_NOOP("Conditions", "since")),
}
"""The operators that are said otherwise of moments, dates and times of day."""

_UNITS: Mapping[Unit, str] = {
    Unit.MINUTES: str(QT_TRANSLATE_NOOP("Conditions", "minutes")),
    Unit.HOURS: str(QT_TRANSLATE_NOOP("Conditions", "hours")),
    Unit.DAYS: str(QT_TRANSLATE_NOOP("Conditions", "days")),
    Unit.WEEKS: str(QT_TRANSLATE_NOOP("Conditions", "weeks")),
}

_TIMELY = frozenset({Type.MOMENT, Type.DATE, Type.TIME})
_CHOSEN = frozenset({Type.CHOICE, Type.PERSON})
_ONE_OF = {Op.IN: Op.IS, Op.NOT_IN: Op.IS_NOT}


@dataclass(frozen=True, slots=True)
class Wording:
    """In whose language and with whose names a condition is said; `me` is the person who reads it."""

    vocabulary: Vocabulary
    language: str
    me: int | None = None


@dataclass(frozen=True, slots=True)
class ChipWords:
    """The three parts of a chip; a clause that asks for emptiness has no value."""

    field: str
    operator: str
    value: str


def chip_words(clause: Clause, wording: Wording) -> ChipWords:
    """What a chip says.

    Raises:
        ConditionError: the shop has no such field.

    """
    field = wording.vocabulary.field(clause.field)
    return ChipWords(
        field_title(field, wording),
        operator_words(field, clause.op),
        said_values(field, clause.op, clause.value, wording),
    )


def field_title(field: Field, wording: Wording) -> str:
    """What a field is called."""
    return field.titles.text(wording.language)


def operator_words(field: Field, op: Op) -> str:
    """An operator as it is said of a field."""
    if field.type in _TIMELY and op in RANGE:
        return translate(_CONTEXT, _IN_TIME[op])
    if field.type in _CHOSEN:
        return translate(_CONTEXT, _OPERATORS[_ONE_OF.get(op, op)])
    return translate(_CONTEXT, _OPERATORS[op])


def unit_words(unit: Unit) -> str:
    """A unit of time, as many."""
    return translate(_CONTEXT, _UNITS[unit])


def said_values(field: Field, op: Op, value: Value, wording: Wording) -> str:
    """What the field is compared with, as short as it can be said."""
    if value is None:
        return ""
    values = value if isinstance(value, tuple) else (value,)
    return ", ".join(_said(field, op, one, wording) for one in values)


def _said(field: Field, op: Op, value: Value, wording: Wording) -> str:
    vocabulary, language = wording.vocabulary, wording.language
    if field.type is Type.PERSON and isinstance(value, int):
        person = vocabulary.references.people.get(value)
        if value == wording.me:
            return translate("Conditions", "me")
        return person.name if person is not None else f"#{value}"
    if field.type is Type.CHOICE and isinstance(value, str):
        return vocabulary.called(field, value, language)
    if isinstance(value, str):
        return value
    return value_words(field, value, vocabulary, language, op)
