"""The tree of a condition, and its stored form: versioned JSON, read from strangers with clear errors."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, TypeVar

from engine.conditions.errors import ConditionError
from engine.conditions.operators import Op
from engine.conditions.spans import Day, Duration, Unit
from engine.domain.money import Money
from engine.domain.trigger import JsonValue

Value: TypeAlias = "bool | int | str | Money | Duration | Day | tuple[Value, ...] | None"
"""What a field is compared with: a value as the domain has it, money with its currency, or a time
relative to now; several of them for *in*; None for *is empty*."""


class Quantifier(Enum):
    """How many of an order's items or payments must hold. *All* of nothing is false."""

    ANY = "any"
    ALL = "all"
    NONE = "none"


class Measure(Enum):
    """What is made of an order's items or payments. Count and sum of nothing are 0, min and max empty."""

    COUNT = "count"
    SUM = "sum"
    MIN = "min"
    MAX = "max"


class Move(Enum):
    """How a field changed."""

    CHANGED = "changed"
    INCREASED = "increased"
    DECREASED = "decreased"


@dataclass(frozen=True, slots=True)
class Clause:
    """One comparison of one field."""

    field: str
    op: Op
    value: Value = None


@dataclass(frozen=True, slots=True)
class Quantified:
    """Whether items or payments hold. `entity`: "item" or "payment"; `that` reads its fields only."""

    quantifier: Quantifier
    entity: str
    that: "Tree"


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure over items or payments, compared. `field` is empty for COUNT; `that` narrows them."""

    measure: Measure
    entity: str
    field: str
    op: Op
    value: Value
    that: "Tree | None" = None


@dataclass(frozen=True, slots=True)
class TimesIn:
    """How often the order has been in a status, the present stay included."""

    status: str
    op: Op
    times: int


@dataclass(frozen=True, slots=True)
class Changed:
    """What the event changed; `old` and `new` are the values one of which it had and got, None = any.

    A field of items or payments: one of them changed so.
    """

    field: str
    move: Move = Move.CHANGED
    old: tuple[Value, ...] | None = None
    new: tuple[Value, ...] | None = None


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold. Without parts it is *always*, and stands alone."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of its two or more parts holds."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The plain negation."""

    part: "Tree"


Leaf: TypeAlias = Clause | Quantified | Measured | TimesIn | Changed
Tree: TypeAlias = Leaf | And | Or | Not

ALWAYS = And(())
"""The condition that asks nothing."""


def all_of(parts: Iterable[Tree]) -> Tree:
    """The parts joined by *and*; a single one stands for itself."""
    joined = tuple(parts)
    return joined[0] if len(joined) == 1 else And(joined)


def any_of(parts: Iterable[Tree]) -> Tree:
    """The parts joined by *or*; a single one stands for itself."""
    joined = tuple(parts)
    return joined[0] if len(joined) == 1 else Or(joined)


def leaves(tree: Tree) -> Iterator[Leaf]:
    """The clauses in reading order; what stands inside a quantifier belongs to it and is not listed."""
    match tree:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case leaf:
            yield leaf


# --- the stored form ------------------------------------------------------------------------------

FORMAT = 1
"""Version of the stored form."""

DEEPEST = 16
"""Groups inside groups; deeper than any person draws, and safe for every reading."""

E = TypeVar("E", bound=Enum)


def to_json(tree: Tree) -> str:
    """The stored form: one line, keys sorted."""
    return json.dumps(to_data(tree), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Tree:
    """Read what `to_json` wrote. Names and types of fields are checked by `validate`.

    Raises:
        ConditionError: not JSON, not a condition, or of a newer version.

    """
    try:
        loaded: JsonValue = json.loads(text)
    except (ValueError, RecursionError):
        raise ConditionError("the stored condition is not JSON") from None
    return from_data(loaded)


def to_data(tree: Tree) -> dict[str, JsonValue]:
    """The stored form as JSON values."""
    return {"format": FORMAT, "condition": _node(tree)}


def from_data(data: JsonValue) -> Tree:
    """Read what `to_data` gave.

    Raises:
        ConditionError: not a condition, or of a newer version.

    """
    if not isinstance(data, dict) or "condition" not in data:
        raise ConditionError("the stored condition has no part “condition”")
    stored = data.get("format")
    if not isinstance(stored, int) or isinstance(stored, bool) or stored < 1:
        raise ConditionError("the stored condition does not say its format")
    if stored > FORMAT:
        raise ConditionError(
            f"the condition was stored by a newer program (format {stored}, known up to {FORMAT})"
        )
    return _tree(data["condition"], 0)


# --- writing --------------------------------------------------------------------------------------


def _node(tree: Tree) -> dict[str, JsonValue]:
    match tree:
        case And(parts):
            return {"and": [_node(part) for part in parts]}
        case Or(parts):
            return {"or": [_node(part) for part in parts]}
        case Not(part):
            return {"not": _node(part)}
        case Clause(field, op, value):
            return {"field": field, "op": op.value, "value": _stored(value)}
        case Quantified(quantifier, entity, that):
            return {"quantifier": quantifier.value, "of": entity, "that": _node(that)}
        case Measured():
            return _measured(tree)
        case TimesIn(status, op, times):
            return {"times_in": status, "op": op.value, "value": times}
        case Changed(field, move, old, new):
            return {
                "changed": field,
                "move": move.value,
                "old": None if old is None else [_stored(v) for v in old],
                "new": None if new is None else [_stored(v) for v in new],
            }


def _measured(leaf: Measured) -> dict[str, JsonValue]:
    return {
        "measure": leaf.measure.value,
        "of": leaf.entity,
        "field": leaf.field,
        "op": leaf.op.value,
        "value": _stored(leaf.value),
        "that": None if leaf.that is None else _node(leaf.that),
    }


def _stored(value: Value) -> JsonValue:
    match value:
        case Money(minor, currency):
            return {"minor": minor, "currency": currency}
        case Duration(amount, unit):
            return {"amount": amount, "unit": unit.value}
        case Day(offset):
            return {"day": offset}
        case tuple():
            return [_stored(one) for one in value]
        case plain:
            return plain


# --- reading --------------------------------------------------------------------------------------


def _tree(data: JsonValue, depth: int) -> Tree:
    if not isinstance(data, dict):
        raise ConditionError(f"{_short(data)} stands where a part of a condition is expected")
    if depth > DEEPEST:
        raise ConditionError(f"groups stand inside groups more than {DEEPEST} deep")
    for key, read in _READERS.items():
        if key in data:
            return read(data, depth + 1)
    raise ConditionError(f"{_short(data)} is no part of a condition that this program knows")


def _parts(data: JsonValue, depth: int) -> list[Tree]:
    if not isinstance(data, list):
        raise ConditionError(f"{_short(data)} stands where a list of parts is expected")
    return [_tree(part, depth) for part in data]


def _and(data: Mapping[str, JsonValue], depth: int) -> Tree:
    return all_of(_parts(data["and"], depth))


def _or(data: Mapping[str, JsonValue], depth: int) -> Tree:
    parts = _parts(data["or"], depth)
    if not parts:
        raise ConditionError("an “or” has nothing in it")
    return any_of(parts)


def _not(data: Mapping[str, JsonValue], depth: int) -> Tree:
    return Not(_tree(data["not"], depth))


def _quantified(data: Mapping[str, JsonValue], depth: int) -> Tree:
    return Quantified(
        _one_of(Quantifier, data, "quantifier"), _text(data, "of"), _tree(data.get("that"), depth)
    )


def _measured_from(data: Mapping[str, JsonValue], depth: int) -> Tree:
    that = data.get("that")
    return Measured(
        _one_of(Measure, data, "measure"),
        _text(data, "of"),
        _text(data, "field"),
        _one_of(Op, data, "op"),
        _value(data.get("value")),
        None if that is None else _tree(that, depth),
    )


def _times_in(data: Mapping[str, JsonValue], depth: int) -> Tree:  # noqa: ARG001
    return TimesIn(_text(data, "times_in"), _one_of(Op, data, "op"), _whole(data, "value"))


def _changed(data: Mapping[str, JsonValue], depth: int) -> Tree:  # noqa: ARG001
    return Changed(
        _text(data, "changed"), _one_of(Move, data, "move"), _many(data, "old"), _many(data, "new")
    )


def _clause(data: Mapping[str, JsonValue], depth: int) -> Tree:  # noqa: ARG001
    return Clause(_text(data, "field"), _one_of(Op, data, "op"), _value(data.get("value")))


_READERS: Mapping[str, Callable[[Mapping[str, JsonValue], int], Tree]] = {
    "and": _and,
    "or": _or,
    "not": _not,
    "quantifier": _quantified,
    "measure": _measured_from,
    "times_in": _times_in,
    "changed": _changed,
    "field": _clause,
}


def _value(data: JsonValue) -> Value:
    if isinstance(data, list):
        return tuple(_single(one) for one in data)
    if isinstance(data, dict):
        return _relative(data)
    if isinstance(data, float):
        raise ConditionError(f"{data} is not a whole number")
    return data


def _single(data: JsonValue) -> Value:
    if isinstance(data, list):
        raise ConditionError(f"{_short(data)} is a list inside a list")
    return _value(data)


def _relative(data: Mapping[str, JsonValue]) -> Value:
    if "currency" in data:
        return Money(_whole(data, "minor"), _text(data, "currency"))
    if "unit" in data:
        return Duration(_whole(data, "amount"), _one_of(Unit, data, "unit"))
    if "day" in data:
        return Day(_whole(data, "day"))
    raise ConditionError(f"{_short(dict(data))} is no value that this program knows")


def _many(data: Mapping[str, JsonValue], key: str) -> tuple[Value, ...] | None:
    values = data.get(key)
    if values is None:
        return None
    if not isinstance(values, list):
        raise ConditionError(f"“{key}” is not a list of values: {_short(values)}")
    return tuple(_single(one) for one in values)


def _one_of(kind: type[E], data: Mapping[str, JsonValue], key: str) -> E:
    value = data.get(key)
    for member in kind:
        if member.value == value:
            return member
    raise ConditionError(
        f"“{key}” is {_short(value)}", expected=tuple(str(member.value) for member in kind)
    )


def _text(data: Mapping[str, JsonValue], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise ConditionError(f"“{key}” is not a text: {_short(value)}")
    return value


def _whole(data: Mapping[str, JsonValue], key: str) -> int:
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ConditionError(f"“{key}” is not a whole number: {_short(value)}")
    return value


def _short(data: JsonValue) -> str:
    written = json.dumps(data, ensure_ascii=False)
    return written if len(written) <= 60 else f"{written[:57]}…"
