"""What a trace kept of a clause, asked again: did the clause hold for the value it saw?"""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.conditions.fields import Vocabulary
from engine.conditions.operators import OPPOSITES, Op, Type
from engine.conditions.python_writer import PythonWriter
from engine.conditions.readers import VEIL
from engine.conditions.tree import (
    Changed,
    Clause,
    Leaf,
    Measured,
    Quantified,
    Quantifier,
    TimesIn,
)
from engine.domain.moment import Moment
from engine.domain.money import Money
from engine.domain.references import References
from engine.domain.trigger import JsonValue

_COMPARE: Mapping[Op, Callable[[Any, Any], bool]] = {
    Op.IS: operator.eq,
    Op.LESS: operator.lt,
    Op.AT_MOST: operator.le,
    Op.MORE: operator.gt,
    Op.AT_LEAST: operator.ge,
}


def held(
    leaf: Leaf, seen: JsonValue, at: Moment, vocabulary: Vocabulary, references: References
) -> bool | None:
    """Whether the clause held at a moment for what it saw; None when that can no longer be told.

    It cannot for a personal value, which traces keep veiled, and for what an event changed.
    """
    match leaf:
        case Clause():
            return _clause(leaf, seen, at, vocabulary, references)
        case Quantified(quantifier):
            return _quantified(quantifier, seen)
        case Measured(op=op, value=value):
            return _figure(seen, op, value)
        case TimesIn(op=op, times=times):
            return _figure(seen or 0, op, times)
        case Changed():
            return None


def _clause(
    clause: Clause, seen: JsonValue, at: Moment, vocabulary: Vocabulary, references: References
) -> bool | None:
    field = vocabulary.field(clause.field)
    positive = OPPOSITES.get(clause.op, clause.op)
    value, currency = _amount(seen) if field.type is Type.MONEY else (seen, seen)
    if value == VEIL:
        return (clause.op is Op.NOT_EMPTY) if positive is Op.EMPTY else None
    if value is None:
        said = positive is Op.EMPTY
    elif field.name == "order.status_group":
        wanted = clause.value if isinstance(clause.value, tuple) else (clause.value,)
        said = not value if positive is Op.EMPTY else value in wanted
    else:
        writer = PythonWriter(vocabulary, references, frozenset({"order", "customer"}))
        expression = writer.tree(Clause(clause.field, positive, clause.value))
        test = writer.source.function(expression, frozenset(writer.needs), bool)
        said = bool(test(_Witness(value, currency, at)))
    return said if positive is clause.op else not said


def _quantified(quantifier: Quantifier, seen: JsonValue) -> bool:
    """Out of how many held, of how many; without an order only *none* holds."""
    some, of = (int(str(one)) for one in seen) if isinstance(seen, list) else (0, 0)
    match quantifier:
        case Quantifier.ANY:
            return some > 0
        case Quantifier.ALL:
            return 0 < of == some
        case Quantifier.NONE:
            return some == 0


def _figure(seen: JsonValue, op: Op, wanted: object) -> bool | None:
    """A figure over items or payments, or a number of visits, compared."""
    positive = OPPOSITES.get(op, op)
    value, currency = _amount(seen)
    if isinstance(wanted, Money):
        comparable = wanted.minor == 0 or wanted.currency == currency
        said = value is not None and comparable and _COMPARE[positive](value, wanted.minor)
    elif value is None:
        said = False
    elif type(value) is type(wanted):
        said = _COMPARE[positive](value, wanted)
    else:  # a day, which moves with the clock
        return None
    return said if positive is op else not said


def _amount(seen: JsonValue) -> tuple[JsonValue, JsonValue]:
    """The figure and its currency, empty for one without."""
    match seen:
        case [value, str() as currency]:
            return value, currency
        case value:
            return value, ""


@dataclass(frozen=True, slots=True)
class _Witness:
    """Stands for the facts: whatever field of whatever record is asked for, it was this value."""

    seen: JsonValue
    currency: JsonValue
    now: Moment

    @property
    def order(self) -> "_Record":
        return _Record(self.seen, self.currency)

    @property
    def customer(self) -> "_Record":
        return _Record(self.seen, self.currency)

    @property
    def history(self) -> "_Past":
        return _Past(self.seen)


@dataclass(frozen=True, slots=True)
class _Record:
    """An order or a customer, all of whose fields have one value."""

    seen: JsonValue
    currency: JsonValue
    id: int = 0

    def __getattr__(self, field: str) -> JsonValue:
        return self.seen

    @property
    def custom(self) -> "_Record":
        return self

    def get(self, field: str) -> JsonValue:  # noqa: ARG002
        """A field of the shop's own."""
        return self.seen


@dataclass(frozen=True, slots=True)
class _Past:
    """A history that answers every question with one value."""

    seen: JsonValue

    def last_message_at(self, order: int) -> JsonValue:  # noqa: ARG002
        """When the newest message was queued."""
        return self.seen

    def orders_of(self, customer: int) -> JsonValue:  # noqa: ARG002
        """How many orders the customer has."""
        return self.seen
