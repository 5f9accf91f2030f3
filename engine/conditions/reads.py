"""What a condition reads: for the dispatch index, interactions, and the facts to load."""

from collections.abc import Iterable, Iterator

from engine.conditions.builtin import FIELDS
from engine.conditions.operators import Op, Type
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Leaf,
    Measured,
    Or,
    Quantified,
    TimesIn,
    Tree,
    leaves,
)
from engine.domain.references import References

Equality = tuple[str, frozenset[object]]


def fields_read(tree: Tree) -> frozenset[str]:
    """The fields it reads, as "entity.field", named as in events.

    A condition over items or payments also reads "item." or "payment.": that there are more or fewer.
    """
    return frozenset(name for leaf in leaves(tree) for name in _read_by(leaf))


def asks_for_changes(tree: Tree) -> bool:
    """Whether it asks what the event changed."""
    return any(isinstance(leaf, Changed) for leaf in leaves(tree))


def equality(tree: Tree, references: References) -> Equality | None:
    """A field of the order and the values one of which it has whenever the condition holds.

    Of several the one with the fewest values; None when there is none.
    """
    match tree:
        case Clause(name, Op.IS | Op.IN, value):
            values = value if isinstance(value, tuple) else (value,)
            return _equality_of(name, values, references)
        case And(parts):
            found = [one for part in parts if (one := equality(part, references))]
            return min(found, key=lambda one: len(one[1]), default=None)
        case Or(parts):
            each = [equality(part, references) for part in parts]
            return _either([one for one in each if one], of=len(each))
        case _:
            return None


def _equality_of(name: str, values: Iterable[object], references: References) -> Equality | None:
    field = FIELDS.get(name)
    if name == "order.status_group":
        wanted = frozenset(values)
        groups = references.group_of_status
        return "order.status", frozenset(code for code, group in groups.items() if group in wanted)
    if field is None or field.entity != "order" or not field.attribute:
        return None
    if field.type not in (Type.CHOICE, Type.PERSON, Type.YES_NO):
        return None
    return name, frozenset(values)


def _either(found: list[Equality], *, of: int) -> Equality | None:
    if len(found) < of or len({field for field, _ in found}) != 1:
        return None
    return found[0][0], frozenset[object]().union(*(values for _, values in found))


def _read_by(leaf: Leaf) -> Iterator[str]:
    match leaf:
        case Clause(name):
            yield from _named(name)
        case Quantified(_, entity, that):
            yield f"{entity}."
            yield from fields_read(that)
        case Measured(entity=entity, field=name, that=that):
            yield f"{entity}."
            if name:
                yield from _named(name)
            if that is not None:
                yield from fields_read(that)
        case TimesIn():
            yield "order.status"
        case Changed(name):
            yield from _named(name)


def _named(name: str) -> Iterator[str]:
    yield "order.status" if name == "order.status_group" else name
    field = FIELDS.get(name)
    if field is not None and field.type is Type.MONEY:
        yield "order.currency"
    if name.startswith("customer."):
        yield "order.customer"
