"""From the grammar's rules to the tree: what was written becomes clauses of the fields that are meant."""

# ruff: noqa: D102 - a method is the meaning of the rule that it is called by

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from lark import Token, Transformer, v_args

from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import LISTS, Op, Type
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
from engine.conditions.validate import ROWS, check_node, check_operator, check_value
from engine.conditions.written import Kind, Written, moment_clause, read_value, unquoted, whole

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Scope:
    """What the words stand in: the text, the shop's vocabulary, what is spoken of."""

    text: str
    vocabulary: Vocabulary
    entity: str = "order"
    changes: bool = False

    def of(self, entity: str) -> "Scope":
        """The same, speaking of an item or a payment."""
        return Scope(self.text, self.vocabulary, entity, self.changes)


Meaning: TypeAlias = Callable[[Scope], Tree]
"""A part of the text that becomes a tree once it is known what is spoken of."""

Operation: TypeAlias = Callable[[Scope, Field], Tree]
Figure: TypeAlias = tuple[Token, Measure, Token, Meaning | None]

_RELATIONS = {
    "LESS": Op.LESS,
    "AT_MOST": Op.AT_MOST,
    "MORE": Op.MORE,
    "AT_LEAST": Op.AT_LEAST,
    "EQUAL": Op.IS,
    "UNEQUAL": Op.IS_NOT,
}
_QUANTIFIERS = {"ANY": Quantifier.ANY, "ALL": Quantifier.ALL, "NO": Quantifier.NONE}


def _one(op: Op) -> Callable[[object, Written], Operation]:
    def operation(_: object, written: Written) -> Operation:
        return lambda scope, field: _clause(scope, field, op, written)

    return operation


def _many(op: Op) -> Callable[[object, tuple[Written, ...]], Operation]:
    def operation(_: object, written: tuple[Written, ...]) -> Operation:
        return lambda scope, field: _clause(scope, field, op, *written)

    return operation


@v_args(inline=True)
class Reader(Transformer[Token, Meaning]):
    """One method for each rule; called while the text is parsed, so that depth costs no stack."""

    def start(self, meaning: Meaning | None = None) -> Meaning:
        return meaning or (lambda _: And(()))

    def either(self, *parts: Meaning) -> Meaning:
        return lambda scope: Or(tuple(part(scope) for part in parts))

    def both(self, *parts: Meaning) -> Meaning:
        return lambda scope: And(tuple(part(scope) for part in parts))

    def negation(self, _: Token, part: Meaning) -> Meaning:
        return lambda scope: Not(part(scope))

    def brackets(self, part: Meaning) -> Meaning:
        return part

    narrowed = brackets

    def quantifier(self, token: Token) -> Token:
        return token

    def quantified(self, quantifier: Token, rows: Token, part: Meaning) -> Meaning:
        entity, kind = _entity(rows), _QUANTIFIERS[quantifier.type]
        return lambda scope: _checked(
            scope, Quantified(kind, entity, part(scope.of(entity))), quantifier
        )

    def count(self, token: Token, rows: Token, narrowed: Meaning | None) -> Figure:
        return token, Measure.COUNT, rows, narrowed

    def over(self, token: Token, field: Token, narrowed: Meaning | None) -> Figure:
        return token, Measure[token.type], field, narrowed

    def measured(self, figure: Figure, op: Op, written: Written) -> Meaning:
        return lambda scope: _measured(scope, figure, op, written)

    def times_in(self, token: Token, status: Written, op: Op, times: Written) -> Meaning:
        return lambda scope: _times_in(scope, token, status, op, times)

    def has_been_in(self, token: Token, status: Written) -> Meaning:
        once = Written(Kind.NUMBER, "1", 0)
        return lambda scope: _times_in(scope, token, status, Op.AT_LEAST, once)

    def field(self, token: Token) -> Token:
        return token

    def statement(self, token: Token, operation: Operation) -> Meaning:
        def meaning(scope: Scope) -> Tree:
            field = _named(scope, token)
            try:
                tree = operation(scope, field)
            except ConditionError as refused:
                raise refused.at(scope.text, _after(scope.text, token)) from None
            return _checked(scope, tree, token)

        return meaning

    def yes_no(self, token: Token) -> Meaning:
        def meaning(scope: Scope) -> Tree:
            field = _named(scope, token)
            if field.type is not Type.YES_NO:
                refused = ConditionError(
                    f"“{token}” is not compared with anything",
                    ("a comparison, like “is”, “>=”, “in” or “is empty”",),
                )
                raise refused.at(scope.text, _after(scope.text, token))
            return _checked(scope, Clause(field.name, Op.IS, value=True), token)

        return meaning

    # --- operations -------------------------------------------------------------------------------

    def relation(self, token: Token) -> Op:
        return _RELATIONS[token.type]

    def is_(self) -> Op:
        return Op.IS

    def is_not(self, _: Token) -> Op:
        return Op.IS_NOT

    def less(self) -> Op:
        return Op.LESS

    def more(self) -> Op:
        return Op.MORE

    among = _many(Op.IN)
    contains = _one(Op.CONTAINS)
    starts_with = _one(Op.STARTS_WITH)
    matches = _one(Op.MATCHES)
    older = _one(Op.OLDER)
    time_from = _one(Op.TIME_FROM)
    time_before = _one(Op.TIME_BEFORE)
    weekday = _many(Op.WEEKDAY_IN)

    def compared(self, op: Op, written: Written) -> Operation:
        return lambda scope, field: _clause(scope, field, op, written)

    def empty(self) -> Operation:
        return lambda scope, field: _clause(scope, field, Op.EMPTY)

    def not_empty(self, _: Token) -> Operation:
        return lambda scope, field: _clause(scope, field, Op.NOT_EMPTY)

    def not_among(self, _: Token, values: tuple[Written, ...]) -> Operation:
        return _many(Op.NOT_IN)(self, values)

    def not_contains(self, _: Token, written: Written) -> Operation:
        return _one(Op.NOT_CONTAINS)(self, written)

    def not_matches(self, _: Token, written: Written) -> Operation:
        return _one(Op.NOT_MATCHES)(self, written)

    def within(self, way: Token | None, written: Written) -> Operation:
        ahead = way is not None and way.type == "NEXT"
        return _one(Op.WITHIN_NEXT if ahead else Op.WITHIN_LAST)(self, written)

    def not_weekday(self, _: Token, values: tuple[Written, ...]) -> Operation:
        return _many(Op.WEEKDAY_NOT_IN)(self, values)

    def changed(
        self, old: tuple[Written, ...] | None, new: tuple[Written, ...] | None
    ) -> Operation:
        return lambda scope, field: Changed(
            field.name, Move.CHANGED, _values(scope, field, old), _values(scope, field, new)
        )

    def became(self, new: tuple[Written, ...]) -> Operation:
        return self.changed(None, new)

    def was(self, old: tuple[Written, ...]) -> Operation:
        return self.changed(old, None)

    def increased(self, _: Token) -> Operation:
        return lambda scope, field: Changed(field.name, Move.INCREASED)  # noqa: ARG005

    def decreased(self, _: Token) -> Operation:
        return lambda scope, field: Changed(field.name, Move.DECREASED)  # noqa: ARG005

    # --- values -----------------------------------------------------------------------------------

    def wanted(self, value: Written | tuple[Written, ...]) -> tuple[Written, ...]:
        return value if isinstance(value, tuple) else (value,)

    def list(self, *values: Written) -> tuple[Written, ...]:
        return values

    def string(self, token: Token) -> Written:
        return _written(Kind.STRING, token)

    def word(self, token: Token) -> Written:
        return _written(Kind.WORD, token)

    def number(self, token: Token, unit: Token | None) -> Written:
        return _written(Kind.NUMBER, token, unit)

    def date(self, token: Token) -> Written:
        return _written(Kind.DATE, token)

    def time_of_day(self, token: Token) -> Written:
        return _written(Kind.TIME, token)

    def today(self, token: Token, *ahead: Token | None) -> Written:
        parts = [str(part) for part in ahead if part is not None]
        if not parts:
            return _written(Kind.TODAY, token)
        return Written(Kind.TODAY, "".join(parts[:-1]), _start(token), parts[-1])


def _written(kind: Kind, token: Token, unit: Token | None = None) -> Written:
    return Written(kind, str(token), _start(token), str(unit or ""))


def _start(token: Token) -> int:
    return token.start_pos or 0


def _after(text: str, token: Token) -> int:
    """Where the word after the token begins."""
    end = token.end_pos or 0
    return end + len(text[end:]) - len(text[end:].lstrip())


def _entity(rows: Token) -> str:
    return "item" if rows.lower().startswith("item") else "payment"


def _word(token: Token) -> str:
    return unquoted(token) if token.type == "STRING" else str(token)


def _named(scope: Scope, token: Token) -> Field:
    try:
        return scope.vocabulary.named(_word(token), scope.entity)
    except ConditionError as refused:
        raise refused.at(scope.text, _start(token)) from None


def _checked(scope: Scope, tree: Tree, token: Token) -> Tree:
    try:
        check_node(tree, scope.entity, scope.vocabulary, changes=scope.changes)
    except ConditionError as refused:
        raise refused.at(scope.text, _start(token)) from None
    return tree


def _clause(scope: Scope, field: Field, op: Op, *written: Written) -> Tree:
    check_operator(field, op)
    if not written:
        return Clause(field.name, op)
    op, value = _wanted(scope, field, op, written)
    _at(scope, written[0], lambda: check_value(field, op, value, scope.vocabulary))
    return Clause(field.name, op, value)


def _wanted(scope: Scope, field: Field, op: Op, written: tuple[Written, ...]) -> tuple[Op, Value]:
    if op in LISTS:
        return op, tuple(_value(scope, field, op, one) for one in written)
    if field.type is Type.MOMENT:
        first = written[0]
        whole_day = _at(scope, first, lambda: moment_clause(first, op, scope.vocabulary))
        if whole_day is not None:
            return whole_day
    return op, _value(scope, field, op, written[0])


def _value(scope: Scope, field: Field, op: Op, written: Written) -> Value:
    return _at(scope, written, lambda: read_value(written, field, op, scope.vocabulary))


def _values(
    scope: Scope, field: Field, written: tuple[Written, ...] | None
) -> tuple[Value, ...] | None:
    if written is None:
        return None
    return tuple(_value(scope, field, Op.IS, one) for one in written)


def _at(scope: Scope, written: Written, read: Callable[[], T]) -> T:
    try:
        return read()
    except ConditionError as refused:
        raise refused.at(scope.text, written.position) from None


def _measured(scope: Scope, figure: Figure, op: Op, written: Written) -> Tree:
    token, measure, of, narrowed = figure
    if measure is Measure.COUNT:
        entity, name = _entity(of), ""
        value: Value = _at(scope, written, lambda: whole(written))
    else:
        field = _measured_field(scope, of)
        entity, name = field.entity, field.name
        day = moment_clause(written, op, scope.vocabulary) if field.type is Type.MOMENT else None
        op, value = day or (op, _value(scope, field, op, written))
    that = None if narrowed is None else narrowed(scope.of(entity))
    return _checked(scope, Measured(measure, entity, name, op, value, that), token)


def _measured_field(scope: Scope, token: Token) -> Field:
    refusals = []
    for entity in ROWS:
        try:
            field = scope.vocabulary.named(_word(token), entity)
        except ConditionError as refused:
            refusals.append(refused)
            continue
        if field.entity in ROWS:
            return field
        refusals.append(ConditionError("figures are made of fields of items or payments"))
    raise refusals[0].at(scope.text, _start(token))


def _times_in(scope: Scope, token: Token, status: Written, op: Op, times: Written) -> Tree:
    field = scope.vocabulary.field("order.status")
    code = _value(scope, field, Op.IS, status)
    tree = TimesIn(str(code), op, _at(scope, times, lambda: whole(times)))
    return _checked(scope, tree, token)
