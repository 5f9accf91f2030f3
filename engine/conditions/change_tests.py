"""Tests of what the event changed."""

from collections.abc import Callable, Iterator

from engine.conditions.field import Field
from engine.conditions.operators import Type
from engine.conditions.readers import KEYS, veiled
from engine.conditions.tree import Changed, Move, Value
from engine.domain.facts import Facts
from engine.domain.money import Money
from engine.domain.references import References
from engine.domain.trigger import JsonValue
from engine.domain.value import Value as Stored

_EMPTY: tuple[Stored, ...] = (None, "", ())

Pair = tuple[Stored, Stored]
Wanted = Callable[[Stored, Facts], bool]


def change_test(leaf: Changed, field: Field, references: References) -> Callable[[Facts], bool]:
    """Whether the event changed the field so."""
    pairs = _pairs(field, references)
    matches = _matcher(leaf, field)

    def test(facts: Facts) -> bool:
        return any(matches(pair, facts) for pair in pairs(facts))

    return test


def change_seen(
    leaf: Changed, field: Field, references: References, *, veil: bool
) -> Callable[[Facts], JsonValue]:
    """The old and the new value, of the change that is meant if there is one; None without a change."""
    pairs = _pairs(field, references)
    matches = _matcher(leaf, field)

    def seen(facts: Facts) -> JsonValue:
        found = list(pairs(facts))
        if not found:
            return None
        meant = next((pair for pair in found if matches(pair, facts)), found[0])
        return [veiled(v) if veil and field.personal else _json(v) for v in meant]

    return seen


def _pairs(field: Field, references: References) -> Callable[[Facts], Iterator[Pair]]:
    """The old and new values of the field's changes; what went from nothing to nothing is none."""
    grouped = field.name == "order.status_group"
    attribute = "status" if grouped else field.short
    groups = references.group_of_status

    def group_of(code: Stored) -> Stored:
        return groups.get(code) if isinstance(code, str) else None

    def pairs(facts: Facts) -> Iterator[Pair]:
        if facts.event is None:
            return
        for change in facts.event.changes:
            if change.field != attribute or change.entity != field.entity:
                continue
            old, new = change.old, change.new
            if grouped:
                old, new = group_of(old), group_of(new)
            if old != new and not (old in _EMPTY and new in _EMPTY):
                yield old, new

    return pairs


def _matcher(leaf: Changed, field: Field) -> Callable[[Pair, Facts], bool]:
    if leaf.move is not Move.CHANGED:
        grew = leaf.move is Move.INCREASED
        return lambda pair, _: _moved(pair, grew=grew)
    had, got = _among(leaf.old, field), _among(leaf.new, field)
    return lambda pair, facts: had(pair[0], facts) and got(pair[1], facts)


def _moved(pair: Pair, *, grew: bool) -> bool:
    old, new = pair
    if isinstance(old, int) and isinstance(new, int):
        return new > old if grew else new < old
    if isinstance(old, str) and isinstance(new, str) and old and new:
        return new > old if grew else new < old
    return False


def _among(values: tuple[Value, ...] | None, field: Field) -> Wanted:
    if values is None:
        return lambda value, facts: True  # noqa: ARG005
    if field.type is Type.MONEY:
        amounts = [value for value in values if isinstance(value, Money)]
        return lambda value, facts: any(_same_amount(value, m, facts) for m in amounts)
    if field.type in KEYS:
        key = KEYS[field.type]
        keys = frozenset(key(value) for value in values if isinstance(value, str))
        return lambda value, facts: isinstance(value, str) and key(value) in keys  # noqa: ARG005
    plain = frozenset(values)
    return lambda value, facts: value in plain  # noqa: ARG005


def _same_amount(value: Stored, money: Money, facts: Facts) -> bool:
    if value != money.minor:
        return False
    return money.minor == 0 or (facts.order is not None and facts.order.currency == money.currency)


def _json(value: Stored) -> JsonValue:
    return list(value) if isinstance(value, tuple) else value
