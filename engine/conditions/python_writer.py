"""Clauses as Python expressions."""

from collections.abc import Callable
from functools import partial

from engine.conditions import spans
from engine.conditions.change_tests import change_seen, change_test
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import OPPOSITES, Op, Type
from engine.conditions.patterns import finder
from engine.conditions.readers import KEYS, READERS, has_tag, veiled
from engine.conditions.source import COMPARISONS, ROWS, Source
from engine.conditions.spans import Day, Duration
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Leaf,
    Measure,
    Measured,
    Not,
    Or,
    Quantified,
    Quantifier,
    TimesIn,
    Tree,
    Value,
)
from engine.domain.folding import fold
from engine.domain.money import Money
from engine.domain.references import References


class PythonWriter:
    """Writes a condition as expressions over the facts.

    `present` says which of order and customer there are: fields of what is missing are empty.
    """

    def __init__(
        self, vocabulary: Vocabulary, references: References, present: frozenset[str]
    ) -> None:
        self.source = Source()
        self.needs: set[str] = set()
        self._vocabulary = vocabulary
        self._references = references
        self._present = present

    def tree(self, tree: Tree) -> str:
        """Whether the tree holds."""
        match tree:
            case And(parts):
                return f"({' and '.join(map(self.tree, parts))})" if parts else "True"
            case Or(parts):
                return f"({' or '.join(map(self.tree, parts))})"
            case Not(part):
                return f"(not {self.tree(part)})"
            case Clause():
                return self._clause(tree)
            case Quantified():
                return self._quantified(tree)
            case Measured():
                return self._measured(tree)
            case TimesIn():
                return self._times_in(tree)
            case Changed():
                field = self._vocabulary.field(tree.field)
                return f"{self.source.bind(change_test(tree, field, self._references))}(f)"

    def seen(self, leaf: Leaf, *, veil: bool) -> str:
        """What the clause looked at, as JSON; `veil` hides personal values."""
        match leaf:
            case Clause(name):
                return self._seen(self._vocabulary.field(name), veil=veil)
            case Quantified(_, entity, that):
                if not self._there("order"):
                    return "None"
                return f"[{self._count(entity, that)}, {self._length(entity)}]"
            case Measured():
                if not self._there("order"):
                    return "None"
                figure = self._figure(leaf)
                money = leaf.field and self._vocabulary.field(leaf.field).type is Type.MONEY
                return f"[{figure}, o.currency]" if money else figure
            case TimesIn():
                return self._times(leaf) if self._there("order") else "None"
            case Changed():
                field = self._vocabulary.field(leaf.field)
                seen = change_seen(leaf, field, self._references, veil=veil)
                return f"{self.source.bind(seen)}(f)"

    # --- clauses ----------------------------------------------------------------------------------

    def _clause(self, clause: Clause) -> str:
        field = self._vocabulary.field(clause.field)
        positive = OPPOSITES.get(clause.op, clause.op)
        if not self._there(field.entity):
            said = str(positive is Op.EMPTY)
        else:
            said = self._positive(field, positive, clause.value)
        return said if positive is clause.op else f"(not {said})"

    def _positive(self, field: Field, op: Op, value: Value) -> str:  # noqa: C901, PLR0911 - one line each
        bind = self.source.bind
        read = self._read(field)
        match op:
            case Op.EMPTY:
                listed = field.textual or field.type is Type.TAGS
                return f"(not {read})" if listed else f"({read} is None)"
            case Op.IS | Op.IN if field.name == "order.status_group":
                return f"(o.status in {bind(self._statuses_of(value))})"
            case Op.IN:
                return f"({self._key(field)} in {bind(frozenset(self._keys(field, value)))})"
            case Op.IS if field.type in KEYS or field.type is Type.CHOICE:
                return f"({self._key(field)} == {bind(self._keys(field, value)[0])})"
            case Op.CONTAINS if field.type is Type.TAGS:
                return f"{bind(has_tag)}({read}, {bind(KEYS[Type.TEXT](str(value)))})"
            case Op.CONTAINS:
                return f"({bind(self._keys(field, value)[0])} in {self._key(field)})"
            case Op.STARTS_WITH:
                return f"{self._key(field)}.startswith({bind(self._keys(field, value)[0])})"
            case Op.MATCHES:
                return f"{bind(finder(str(value)))}({read})"
            case Op.WEEKDAY_IN:
                assert isinstance(value, tuple)
                return f"({bind(self._weekday(field))}({read}) in {bind(frozenset(value))})"
            case Op.TIME_FROM | Op.TIME_BEFORE:
                minute = bind(partial(spans.minute_of, zone=self._references.zone))
                sign = ">=" if op is Op.TIME_FROM else "<"
                return self._guarded(f"{minute}({read})", sign, bind(spans.minutes(str(value))))
            case Op.OLDER | Op.WITHIN_LAST | Op.WITHIN_NEXT:
                return self._span(field, op, value)
            case _:
                return self._compare(field, op, value)

    def _compare(self, field: Field, op: Op, value: Value) -> str:
        read = self._read(field)
        if field.type is Type.MONEY:
            assert isinstance(value, Money)
            return self._in_currency(self._guarded_if(field, read, op, value.minor), value)
        if isinstance(value, Day):
            return self._day(field, read, op, value)
        if field.textual and op in (Op.LESS, Op.AT_MOST):
            return f"('' < {read} {COMPARISONS[op]} {self.source.bind(value)})"
        return self._guarded_if(field, read, op, value)

    def _day(self, field: Field, read: str, op: Op, day: Day) -> str:
        zone = self._references.zone
        if field.type is Type.DATE:
            wanted = f"{self.source.bind(partial(day.text, zone=zone))}(f.now)"
            empty = "'' < " if op in (Op.LESS, Op.AT_MOST) else ""
            return f"({empty}{read} {COMPARISONS[op]} {wanted})"
        # A moment is compared by its day: after today is from tomorrow on.
        first = Day(day.offset + 1) if op in (Op.MORE, Op.AT_MOST) else day
        sign = ">=" if op in (Op.MORE, Op.AT_LEAST) else "<"
        wanted = f"{self.source.bind(partial(first.start, zone=zone))}(f.now)"
        return self._guarded(read, sign, wanted)

    def _span(self, field: Field, op: Op, value: Value) -> str:
        assert isinstance(value, Duration)
        moment = self.source.name("t")
        zone, elapsed = self._references.zone, value.elapsed
        sign = "+" if op is Op.WITHIN_NEXT else "-"
        if elapsed is not None:
            edge = f"f.now {sign} {self.source.bind(elapsed)}"
        else:
            move = value.after if op is Op.WITHIN_NEXT else value.before
            edge = f"{self.source.bind(partial(move, zone=zone))}(f.now)"
        within = {
            Op.OLDER: f"{moment} <= {edge}",
            Op.WITHIN_LAST: f"{edge} < {moment} <= f.now",
            Op.WITHIN_NEXT: f"f.now <= {moment} <= {edge}",
        }[op]
        return f"(({moment} := {self._read(field)}) is not None and {within})"

    def _guarded_if(self, field: Field, read: str, op: Op, value: object) -> str:
        wanted = self.source.bind(value)
        if field.may_be_none and not field.textual and op is not Op.IS:
            return self._guarded(read, COMPARISONS[op], wanted)
        return f"({read} {COMPARISONS[op]} {wanted})"

    def _guarded(self, read: str, sign: str, wanted: str) -> str:
        value = self.source.name("t")
        return f"(({value} := {read}) is not None and {value} {sign} {wanted})"

    def _in_currency(self, said: str, money: Money) -> str:
        """Amounts of other currencies are not comparable; nothing is nothing in each of them."""
        if money.minor == 0:
            return said
        return f"({said} and o.currency == {self.source.bind(money.currency)})"

    # --- items, payments, history -----------------------------------------------------------------

    def _quantified(self, leaf: Quantified) -> str:
        if not self._there("order"):
            return str(leaf.quantifier is Quantifier.NONE)
        that = self.tree(leaf.that)
        if leaf.quantifier is Quantifier.ALL:
            return self.source.loop(
                f"for r in {ROWS[leaf.entity]}:",
                f"    if not {that}:",
                "        return False",
                f"return {self._length(leaf.entity)} > 0",
            )
        found = self.source.loop(
            f"for r in {ROWS[leaf.entity]}:",
            f"    if {that}:",
            "        return True",
            "return False",
        )
        return found if leaf.quantifier is Quantifier.ANY else f"(not {found})"

    def _measured(self, leaf: Measured) -> str:
        op = OPPOSITES.get(leaf.op, leaf.op)
        said = self._measured_positive(leaf, op)
        return said if op is leaf.op else f"(not {said})"

    def _measured_positive(self, leaf: Measured, op: Op) -> str:
        money = leaf.value if isinstance(leaf.value, Money) else None
        wanted = self.source.bind(money.minor if money else leaf.value)
        empty = leaf.measure in (Measure.MIN, Measure.MAX)
        if not self._there("order"):
            if empty or (money and money.minor):
                return "False"
            return f"(0 {COMPARISONS[op]} {wanted})"
        figure = self._figure(leaf)
        if empty and isinstance(leaf.value, Day):
            return self._day(self._vocabulary.field(leaf.field), figure, op, leaf.value)
        if empty:
            said = self._guarded(figure, COMPARISONS[op], wanted)
        else:
            said = f"({figure} {COMPARISONS[op]} {wanted})"
        return self._in_currency(said, money) if money else said

    def _figure(self, leaf: Measured) -> str:
        if leaf.measure is Measure.COUNT:
            return self._count(leaf.entity, leaf.that)
        read = self._read(self._vocabulary.field(leaf.field))
        begin, keep = {
            Measure.SUM: ("0", "if v is not None: best += v"),
            Measure.MIN: ("None", "if v is not None and (best is None or v < best): best = v"),
            Measure.MAX: ("None", "if v is not None and (best is None or v > best): best = v"),
        }[leaf.measure]
        return self.source.loop(
            f"best = {begin}",
            f"for r in {ROWS[leaf.entity]}:",
            f"    if {'True' if leaf.that is None else self.tree(leaf.that)}:",
            f"        v = {read}",
            f"        {keep}",
            "return best",
        )

    def _count(self, entity: str, that: Tree | None) -> str:
        if that is None:
            return self._length(entity)
        return self.source.loop(
            "n = 0",
            f"for r in {ROWS[entity]}:",
            f"    if {self.tree(that)}:",
            "        n += 1",
            "return n",
        )

    def _length(self, entity: str) -> str:
        return f"{self.source.bind(len)}({ROWS[entity]})"

    def _times_in(self, leaf: TimesIn) -> str:
        op = OPPOSITES.get(leaf.op, leaf.op)
        times = self._times(leaf) if self._there("order") else "0"
        said = f"({times} {COMPARISONS[op]} {self.source.bind(leaf.times)})"
        return said if op is leaf.op else f"(not {said})"

    def _times(self, leaf: TimesIn) -> str:
        return f"f.history.times_in(o.id, {self.source.bind(leaf.status)})"

    # --- values -----------------------------------------------------------------------------------

    def _there(self, entity: str) -> bool:
        """Whether the entity is there; notes that it is read."""
        owner = "order" if entity in ROWS else entity
        if owner and owner not in self._present:
            return False
        if owner:
            self.needs.add(owner)
        return True

    def _read(self, field: Field) -> str:
        bind = self.source.bind
        if field.attribute:
            return self.source.attribute(field)
        if field.custom:
            variable = {"order": "o", "customer": "c"}[field.entity]
            return f"{bind(READERS[field.type])}({variable}.custom.get({bind(field.custom)}))"
        return {
            "now": "f.now",
            "order.status_group": f"{bind(self._references.group_of_status.get)}(o.status)",
            "order.last_message_at": "f.history.last_message_at(o.id)",
            "customer.order_count": "f.history.orders_of(c.id)",
        }[field.name]

    def _seen(self, field: Field, *, veil: bool) -> str:
        if not self._there(field.entity):
            return "None"
        read = self._read(field)
        if veil and field.personal:
            return f"{self.source.bind(veiled)}({read})"
        if field.type is Type.MONEY:
            return f"[{read}, o.currency]"
        return f"{self.source.bind(list)}({read})" if field.type is Type.TAGS else read

    def _key(self, field: Field) -> str:
        """What the field is compared by."""
        read = self._read(field)
        key = KEYS.get(field.type)
        if key is None:
            return read
        if key is not fold:
            return f"{self.source.bind(key)}({read})"
        # What `fold` does with ASCII, without the call: half of the time of most text clauses.
        text = self.source.name("t")
        return f"({text}.lower() if ({text} := {read}).isascii() else {self.source.bind(fold)}({text}))"

    def _keys(self, field: Field, value: Value) -> tuple[Value, ...]:
        """What the wanted values are compared by."""
        values = value if isinstance(value, tuple) else (value,)
        key = KEYS.get(field.type)
        return values if key is None else tuple(key(str(one)) for one in values)

    def _statuses_of(self, groups: Value) -> frozenset[str]:
        wanted = groups if isinstance(groups, tuple) else (groups,)
        group_of = self._references.group_of_status
        return frozenset(code for code, group in group_of.items() if group in wanted)

    def _weekday(self, field: Field) -> Callable[[str], int | None] | Callable[[int], int | None]:
        if field.type is Type.DATE:
            return spans.weekday_of_date
        return partial(spans.weekday_of, zone=self._references.zone)
