"""The reading of a condition as SQL over the orders: exact where it can be, else never losing a match."""

import re
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    false,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import OPPOSITES, TIMES_OF_DAY, Op, Type
from engine.conditions.readers import KEYS
from engine.conditions.spans import Day, Duration
from engine.conditions.to_python import holds_at
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Measure,
    Measured,
    Not,
    Or,
    Quantified,
    Quantifier,
    TimesIn,
    Tree,
    Value,
    all_of,
)
from engine.conditions.validate import validate
from engine.domain.moment import Moment
from engine.domain.money import Money
from engine.domain.references import References
from engine.storage.tables import customers, items, orders, outbox, payments, visits

_TABLES = {"order": orders, "customer": customers, "item": items, "payment": payments}
_KEY_COLUMNS = {
    "order.number": orders.c.number_key,
    "order.tracking_number": orders.c.tracking_key,
    "order.delivery_address": orders.c.delivery_address_key,
    "customer.name": customers.c.name_key,
    "customer.phone": customers.c.phone_key,
    "customer.email": customers.c.email_key,
    "item.sku": items.c.sku_key,
    "item.name": items.c.name_key,
}
_COMPARE = {Op.IS: eq, Op.LESS: lt, Op.AT_MOST: le, Op.MORE: gt, Op.AT_LEAST: ge}
_JSON_TYPES = {
    Type.NUMBER: ("integer",),
    Type.INTEGER: ("integer",),
    Type.MOMENT: ("integer",),
    Type.YES_NO: ("true", "false"),
    Type.DATE: ("text",),
    Type.CHOICE: ("text",),
}
_PATH_CODE = re.compile(r"[\w .-]+")
"""Codes of custom fields that can stand in a JSON path as they are."""

_LAST_LETTER = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)

Sql = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class SqlCondition:
    """`where` holds for every order that matches, and only for those when `rest` is None.

    Otherwise `rest` is what is still to be asked of the rows found, in Python.
    """

    where: ColumnElement[bool]
    rest: Tree | None


@dataclass(frozen=True, slots=True)
class _Part:
    """What holds at least where the tree (or its negation) does; `exact`: nowhere else."""

    sql: Sql
    exact: bool = True


@dataclass(frozen=True, slots=True)
class _Column:
    """A field in SQL. `present` is false where the value is NULL or of another type; None: never so."""

    value: ColumnElement[Any]
    key: ColumnElement[str] | None = None
    present: Sql | None = None

    def when_present(self, said: Sql) -> Sql:
        return said if self.present is None else and_(self.present, said)


def to_sql(tree: Tree, vocabulary: Vocabulary, references: References, now: Moment) -> SqlCondition:
    """The condition over the table `orders`; whatever is relative to now is as of `now`.

    Changes are of events: of an order as it stands they are false.

    Raises:
        ConditionError: it asks what cannot be asked.

    """
    validate(tree, vocabulary, changes=True)
    writer = _Writer(vocabulary, references, now)
    part = writer.part(tree)
    if part.exact:
        return SqlCondition(part.sql, None)
    if isinstance(tree, And):
        return SqlCondition(part.sql, all_of(p for p in tree.parts if not writer.part(p).exact))
    return SqlCondition(part.sql, tree)


class _Writer:
    def __init__(self, vocabulary: Vocabulary, references: References, now: Moment) -> None:
        self._vocabulary = vocabulary
        self._references = references
        self._now = now

    def part(self, tree: Tree, *, negated: bool = False) -> _Part:
        match tree:
            case Not(inner):
                return self.part(inner, negated=not negated)
            case And(parts) | Or(parts):
                done = [self.part(one, negated=negated) for one in parts]
                conjunction = isinstance(tree, And) is not negated
                neutral = true() if conjunction else false()
                join = and_ if conjunction else or_
                sql = join(neutral, *(one.sql for one in done))
                return _Part(sql, all(one.exact for one in done))
            case Quantified():
                return self._quantified(tree, negated=negated)
            case leaf:
                return self._leaf(leaf, negated=negated)

    def _leaf(self, leaf: Clause | Measured | TimesIn | Changed, *, negated: bool) -> _Part:
        op = Op.IS if isinstance(leaf, Changed) else leaf.op
        negated ^= op in OPPOSITES
        part = self._positive(leaf, OPPOSITES.get(op, op))
        if not negated:
            return part
        return _Part(not_(part.sql)) if part.exact else _Part(true(), exact=False)

    def _positive(self, leaf: Clause | Measured | TimesIn | Changed, op: Op) -> _Part:
        match leaf:
            case Clause(name, _, value):
                return self._clause(self._vocabulary.field(name), op, value)
            case Measured():
                return self._measured(leaf, op)
            case TimesIn(status, _, times):
                count = (
                    select(func.count())
                    .select_from(visits)
                    .where(visits.c.order_id == orders.c.id, visits.c.status == status)
                    .correlate(orders)
                    .scalar_subquery()
                )
                return _Part(_COMPARE[op](count, times))
            case Changed():
                return _Part(false())

    # --- clauses ----------------------------------------------------------------------------------

    def _clause(self, field: Field, op: Op, value: Value) -> _Part:
        if field.name == "now":
            clause = Clause(field.name, op, value)
            holds = holds_at(clause, self._vocabulary, self._references, self._now)
            return _Part(true() if holds else false())
        if field.name == "order.status_group":
            return _Part(self._status_group(op, value))
        column = self._column(field)
        if column is None:
            return _Part(true(), exact=False)
        if op is Op.EMPTY:
            return _Part(not_(self._of_customer(field, _filled(field, column))))
        part = self._filled_clause(field, column, op, value)
        return _Part(self._of_customer(field, part.sql), part.exact)

    def _filled_clause(self, field: Field, column: _Column, op: Op, value: Value) -> _Part:
        """An operator that is false of emptiness."""
        if op in (*TIMES_OF_DAY, Op.WEEKDAY_IN, Op.MATCHES) or (
            field.type in KEYS and column.key is None
        ):
            return _Part(_filled(field, column), exact=False)
        if field.type is Type.TAGS:
            return _Part(_filled(field, column), exact=False)
        if field.type in KEYS:
            return _Part(column.when_present(_text(field, column, op, value)))
        if op is Op.IN:
            assert isinstance(value, tuple)
            return _Part(column.when_present(column.value.in_(value)))
        if op in (Op.OLDER, Op.WITHIN_LAST, Op.WITHIN_NEXT):
            assert isinstance(value, Duration)
            return _Part(column.when_present(self._span(column.value, op, value)))
        return _Part(column.when_present(self._compare(field, column.value, op, value)))

    def _compare(self, field: Field, column: ColumnElement[Any], op: Op, value: Value) -> Sql:
        zone = self._references.zone
        if isinstance(value, Money):
            said = _compared(column, op, value.minor)
            # Nothing is nothing in every currency; other amounts compare only with their own.
            return said if value.minor == 0 else and_(said, orders.c.currency == value.currency)
        if isinstance(value, Day) and field.type is Type.MOMENT:
            first = Day(value.offset + 1) if op in (Op.MORE, Op.AT_MOST) else value
            start = first.start(self._now, zone)
            return _compared(
                column, Op.AT_LEAST if op in (Op.MORE, Op.AT_LEAST) else Op.LESS, start
            )
        wanted = value.text(self._now, zone) if isinstance(value, Day) else value
        said = _compared(column, op, wanted)
        return and_(column > "", said) if field.textual and op in (Op.LESS, Op.AT_MOST) else said

    def _span(self, column: ColumnElement[Any], op: Op, span: Duration) -> Sql:
        now, zone = self._now, self._references.zone
        if op is Op.OLDER:
            return column <= span.before(now, zone)
        if op is Op.WITHIN_LAST:
            return and_(column > span.before(now, zone), column <= now)
        return and_(column >= now, column <= span.after(now, zone))

    def _status_group(self, op: Op, value: Value) -> Sql:
        group_of = self._references.group_of_status
        if op is Op.EMPTY:
            return orders.c.status.not_in(tuple(group_of))
        wanted = value if isinstance(value, tuple) else (value,)
        return orders.c.status.in_([c for c, group in group_of.items() if group in wanted])

    def _of_customer(self, field: Field, said: Sql) -> Sql:
        """A statement about the order's customer; false where there is none."""
        if field.entity != "customer":
            return said
        return (
            select(literal_column("1"))
            .select_from(customers)
            .where(customers.c.id == orders.c.customer, said)
            .correlate(orders)
            .exists()
        )

    def _column(self, field: Field) -> _Column | None:
        """The field in SQL, None where there is no saying it."""
        if field.custom:
            return _custom(field)
        if field.name == "order.last_message_at":
            newest = select(func.max(outbox.c.at)).where(outbox.c.order_id == orders.c.id)
            sent_at = newest.correlate(orders).scalar_subquery()
            return _Column(sent_at, present=sent_at.is_not(None))
        if field.name == "customer.order_count":
            others = orders.alias()
            count = select(func.count()).where(others.c.customer == customers.c.id)
            return _Column(count.correlate(customers).scalar_subquery())
        value = _TABLES[field.entity].c[field.attribute]
        present = value.is_not(None) if field.may_be_none else None
        return _Column(value, _KEY_COLUMNS.get(field.name), present)

    # --- items and payments -----------------------------------------------------------------------

    def _quantified(self, leaf: Quantified, *, negated: bool) -> _Part:
        """*None* and *all* by way of *any*: no row that surely fails, and at least one."""
        rows = _TABLES[leaf.entity]
        holds, fails = self.part(leaf.that), self.part(leaf.that, negated=True)
        exact = holds.exact and fails.exact
        if leaf.quantifier is not Quantifier.ALL:
            negated ^= leaf.quantifier is Quantifier.NONE
            found = not_(_any(rows, not_(fails.sql))) if negated else _any(rows, holds.sql)
            return _Part(found, exact)
        if negated:
            return _Part(or_(not_(_any(rows, true())), _any(rows, fails.sql)), exact)
        return _Part(and_(_any(rows, true()), not_(_any(rows, not_(holds.sql)))), exact)

    def _measured(self, leaf: Measured, op: Op) -> _Part:
        rows = _TABLES[leaf.entity]
        that = _Part(true()) if leaf.that is None else self.part(leaf.that)
        if not that.exact:
            return _Part(true(), exact=False)
        figure: ColumnElement[Any]
        if leaf.measure is Measure.COUNT:
            figure, field = func.count(), None
        else:
            field = self._vocabulary.field(leaf.field)
            column = rows.c[field.attribute]
            figure = {
                Measure.SUM: func.coalesce(func.sum(column), 0),
                Measure.MIN: func.min(column),
                Measure.MAX: func.max(column),
            }[leaf.measure]
        found = (
            select(figure)
            .select_from(rows)
            .where(rows.c.order_id == orders.c.id, that.sql)
            .correlate(orders)
            .scalar_subquery()
        )
        if field is None:
            return _Part(_compared(found, op, leaf.value))
        return _Part(func.coalesce(self._compare(field, found, op, leaf.value), false()))


def _any(rows: Table, said: Sql) -> Sql:
    return (
        select(literal_column("1"))
        .select_from(rows)
        .where(rows.c.order_id == orders.c.id, said)
        .correlate(orders)
        .exists()
    )


def _compared(column: ColumnElement[Any], op: Op, value: object) -> Sql:
    said: Sql = _COMPARE[op](column, literal(value))
    return said


def _filled(field: Field, column: _Column) -> Sql:
    """The value is not empty."""
    if field.type is Type.TAGS:
        return column.value != "[]"
    if field.textual:
        return column.when_present(column.value != "")
    return true() if column.present is None else column.present


def _text(field: Field, column: _Column, op: Op, value: Value) -> Sql:
    """A text by its key, which is compared byte by byte."""
    assert column.key is not None
    key = KEYS[field.type]
    wanted = [key(str(one)) for one in (value if isinstance(value, tuple) else (value,))]
    match op:
        case Op.IS:
            return column.key == wanted[0]
        case Op.IN:
            return column.key.in_(wanted)
        case Op.CONTAINS:
            return func.instr(column.key, wanted[0]) > 0
        case _:
            after = _after(wanted[0])
            begins = column.key >= wanted[0]
            return begins if after is None else and_(begins, column.key < after)


def _after(prefix: str) -> str | None:
    """The least text behind all that begin with the prefix, so that an index is used; None: no text is."""
    while prefix:
        letter = ord(prefix[-1]) + 1
        prefix = prefix[:-1]
        if letter in _SURROGATES:
            letter = _SURROGATES.stop
        if letter <= _LAST_LETTER:
            return prefix + chr(letter)
    return None


def _custom(field: Field) -> _Column | None:
    if not _PATH_CODE.fullmatch(field.custom):
        return None
    table = _TABLES[field.entity]
    # Written out, not bound: only so does SQLite find the index on the expression.
    path: ColumnElement[str] = literal_column(f"'$.\"{field.custom}\"'")
    if field.type is Type.TEXT:
        key = func.json_extract(table.c.custom_keys, path)
        return _Column(key, key, key.is_not(None))
    kind = func.coalesce(func.json_type(table.c.custom, path), "null")
    return _Column(
        func.json_extract(table.c.custom, path), present=kind.in_(_JSON_TYPES[field.type])
    )
