"""Random conditions and random orders that meet: the same few values on both sides, with their traps."""

from random import Random

from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import COUNTABLE, LISTS, ORDERED, Op, Type
from engine.conditions.spans import Day, Duration, Unit
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
from engine.conditions.validate import COUNT_OPERATORS
from engine.domain.change import ENGINE
from engine.domain.customer import Customer
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.folding import phone_digits
from engine.domain.moment import DAY, HOUR, MINUTE, Moment
from engine.domain.money import Money, Quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.value import Scalar
from engine.domain.value import Value as Stored

TEXTS = (
    "", " ", "A1", "a1", "A2", "Straße", "STRASSE", "strasse", "Привет", "ПРИВЕТ, мир", "ёж", "Ёж",
    "İstanbul", "istanbul", "ISTANBUL", "ıstanbul", "中文订单", "中文", "ﬁn", "Fin", "FINE", "\u212a",
    "k", "e\u0301", "é", "É", "%", "a_c", "'", '"', "\\", "ς", "Σ", "σ", "１２", "12", "🎁", "\ue000",
    "\U0010ffff", "\ud7ff",
)  # fmt: skip
PHONES = ("", "+7 (495) 123-45-67", "7495", "74951234567", "+372 5555", "no digits", "٣٧٢", "372")
PATTERNS = ("^a", "[0-9]+", "привет", "[中文]", "ss$", ".", "^$", "é|k", "^[а-я]+$")
TAGS = ("VIP", "vip", "Опт", "опт", "straße", "STRASSE", "срочно")
DATES = ("", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2027-01-01")
TIMES = ("", "09:00", "09:30", "14:00", "18:00", "23:59")
AMOUNTS = (0, 1, -1, 99, 100, 101, 5_000, 500_000, 1_234_567_890_123)
QUANTITIES = (0, 1, 500_000, 1_000_000, 1_500_000, 2_000_000, -1_000_000)
WHOLES = (0, 1, 2, 3, -5, 10)
CURRENCIES = ("EUR", "JPY")
NO_CODE = ("", "long-gone")
"""Codes that stand in old orders but in no list."""


def random_moment(random: Random, now: Moment) -> Moment:
    """Near the edges that conditions have."""
    step = random.choice((0, MINUTE, HOUR, DAY, 2 * DAY, 7 * DAY, 30 * DAY))
    return Moment(now + random.choice((-1, 1)) * step + random.choice((0, 0, 1, -1, HOUR, -HOUR)))


class Rows:
    """Makes orders with what belongs to them."""

    def __init__(self, random: Random, vocabulary: Vocabulary, now: Moment) -> None:
        self._random = random
        self._vocabulary = vocabulary
        self._now = now
        self._ids = 0

    def customer(self, id_: int) -> Customer:
        """A customer."""
        pick = self._random.choice
        return Customer(
            id=id_,
            name=pick(TEXTS),
            phone=pick(PHONES),
            email=pick(TEXTS),
            address=pick(TEXTS),
            bad=pick((True, False)),
            vip=pick((True, False)),
            manager=pick((None, 1, 2)),
            consent=pick((None, True, False)),
            comment=pick(TEXTS),
            tags=self._tags(),
            custom=self._custom("customer"),
            created_at=random_moment(self._random, self._now),
        )

    def order(self, id_: int, customers: tuple[Customer, ...]) -> Order:
        """An order, of one of the customers or of nobody."""
        pick = self._random.choice
        values: dict[str, object] = {}
        for field in self._vocabulary.fields.values():
            if field.entity == "order" and field.attribute:
                values[field.attribute] = self.stored(field)
        values["custom"] = self._custom("order")
        values["customer"] = None if self._random.random() < 0.15 else pick(customers).id
        values["items"] = tuple(self._item() for _ in range(pick((0, 1, 2, 3))))
        values["payments"] = tuple(self._payment() for _ in range(pick((0, 1, 2))))
        return Order(id=id_, number="", site="main").with_(values)

    def stored(self, field: Field) -> Stored:  # noqa: C901, PLR0911, PLR0912 - one line for each type
        """A value that the field may hold."""
        pick = self._random.choice
        if field.may_be_none and not field.textual and self._random.random() < 0.25:
            return None
        match field.type:
            case Type.TEXT:
                return pick(TEXTS)
            case Type.PHONE:
                return pick(PHONES)
            case Type.NUMBER:
                return pick(QUANTITIES)
            case Type.INTEGER:
                return pick(WHOLES)
            case Type.MONEY:
                return pick(AMOUNTS)
            case Type.YES_NO:
                return pick((True, False))
            case Type.MOMENT:
                return random_moment(self._random, self._now)
            case Type.DATE:
                return pick(DATES)
            case Type.TIME:
                return pick(TIMES)
            case Type.CHOICE:
                return pick((*self._vocabulary.choices(field), *NO_CODE))
            case Type.PERSON:
                return pick(tuple(self._vocabulary.references.people))
            case Type.TAGS:
                return self._tags()
            case Type.LINK:
                return pick((1, 2, 3))

    def event(self) -> Event:
        """Something that changed a few fields."""
        changes = []
        for _ in range(self._random.choice((0, 1, 2, 4))):
            field = self._random.choice(changing(self._vocabulary))
            old = None if self._random.random() < 0.2 else self.stored(field)
            name = field.short if field.short != "status_group" else "status"
            changes.append(FieldChange(field.entity, 1, name, old, self.stored(field)))
        return Event(
            seq=1,
            at=self._now,
            kind=EventKind.CHANGED,
            subject=Subject(SubjectKind.ORDER, 1),
            actor=ENGINE,
            changes=tuple(changes),
            root=1,
        )

    def _tags(self) -> tuple[str, ...]:
        return tuple(sorted(self._random.sample(TAGS, self._random.choice((0, 0, 1, 2)))))

    def _custom(self, entity: str) -> dict[str, Scalar]:
        """Some fields are missing, some left empty, some hold what an older type of theirs held."""
        values: dict[str, Scalar] = {}
        for field in self._vocabulary.fields.values():
            chance = self._random.random()
            if field.entity != entity or not field.custom or chance < 0.2:
                continue
            if chance < 0.3:
                values[field.custom] = self._random.choice((None, "", "x", 5, True, False, 0))
            else:
                stored = self.stored(field)
                assert not isinstance(stored, tuple)
                values[field.custom] = stored
        return values

    def _item(self) -> Item:
        self._ids += 1
        pick = self._random.choice
        return Item(
            id=self._ids,
            sku=pick(TEXTS),
            name=pick(TEXTS),
            quantity=Quantity(pick(QUANTITIES)),
            price=pick(AMOUNTS),
            discount=pick(AMOUNTS),
            status=pick(("new", "gone", *NO_CODE)),
        )

    def _payment(self) -> Payment:
        self._ids += 1
        pick = self._random.choice
        return Payment(
            id=self._ids,
            type=pick(("cash", "card", *NO_CODE)),
            status=pick(("not-paid", "paid", "returned")),
            amount=pick(AMOUNTS),
            paid_at=None if pick((True, False)) else random_moment(self._random, self._now),
            comment=pick(TEXTS),
        )


def changing(vocabulary: Vocabulary) -> list[Field]:
    """Fields whose changes are kept."""
    return [
        field
        for field in vocabulary.fields.values()
        if field.attribute or field.custom or field.name == "order.status_group"
    ]


class Trees:
    """Makes conditions."""

    def __init__(
        self, random: Random, vocabulary: Vocabulary, now: Moment, *, changes: bool = False
    ) -> None:
        self._random = random
        self._vocabulary = vocabulary
        self._now = now
        self._changes = changes

    def tree(self, depth: int = 3, entity: str = "order") -> Tree:
        """A condition of at most that depth."""
        chance = self._random.random()
        if depth == 0 or chance < 0.35:
            return self._leaf(depth, entity)
        if chance < 0.5:
            return Not(self.tree(depth - 1, entity))
        size = self._random.choice((2, 2, 3))
        parts = tuple(self.tree(depth - 1, entity) for _ in range(size))
        return And(parts) if chance < 0.75 else Or(parts)

    def _leaf(self, depth: int, entity: str) -> Tree:
        chance = self._random.random()
        if entity != "order" or chance < 0.65:
            return self._clause(entity)
        if self._changes and chance < 0.85:
            return self._changed()
        if chance < 0.75:
            status = self._random.choice(tuple(self._vocabulary.references.statuses))
            return TimesIn(
                status, self._random.choice(COUNT_OPERATORS), self._random.choice(WHOLES)
            )
        rows = self._random.choice(("item", "payment"))
        inner = min(depth, 1)
        if chance < 0.88:
            quantifier = self._random.choice(tuple(Quantifier))
            return Quantified(quantifier, rows, self.tree(inner, rows))
        return self._measured(rows, inner)

    def _clause(self, entity: str) -> Tree:
        within = {"order": ("order", "customer", "")}.get(entity, (entity,))
        fields = [f for f in self._vocabulary.fields.values() if f.entity in within]
        field = self._random.choice(fields)
        op = self._random.choice(field.operators)
        return Clause(field.name, op, self._wanted(field, op))

    def _measured(self, rows: str, depth: int) -> Tree:
        that = self.tree(depth, rows) if self._random.random() < 0.5 else None
        measure = self._random.choice(tuple(Measure))
        op = self._random.choice(COUNT_OPERATORS)
        if measure is Measure.COUNT:
            return Measured(measure, rows, "", op, self._random.choice(WHOLES), that)
        allowed = COUNTABLE if measure is Measure.SUM else COUNTABLE | {Type.MOMENT}
        fields = [
            field
            for field in self._vocabulary.fields.values()
            if field.entity == rows and field.type in allowed
        ]
        field = self._random.choice(fields)
        op = self._random.choice([one for one in COUNT_OPERATORS if one in field.operators])
        return Measured(measure, rows, field.name, op, self._wanted(field, op), that)

    def _changed(self) -> Tree:
        field = self._random.choice(changing(self._vocabulary))
        chance = self._random.random()
        if chance < 0.3 and field.type in ORDERED:
            return Changed(field.name, self._random.choice((Move.INCREASED, Move.DECREASED)))
        if chance < 0.5 or Op.IS not in field.operators:
            return Changed(field.name)
        old, new = self._values(field), self._values(field)
        which = self._random.choice((1, 2, 3))
        return Changed(field.name, old=old if which & 1 else None, new=new if which & 2 else None)

    def _values(self, field: Field) -> tuple[Value, ...]:
        values = [self._single(field, Op.IS) for _ in range(self._random.choice((1, 2)))]
        return tuple(value for value in values if not isinstance(value, Day)) or ("2026-11-18",)

    def _wanted(self, field: Field, op: Op) -> Value:
        if op in (Op.EMPTY, Op.NOT_EMPTY):
            return None
        if op in LISTS:
            size = self._random.choice((1, 2, 3))
            return tuple(self._single(field, op) for _ in range(size))
        return self._single(field, op)

    def _single(self, field: Field, op: Op) -> Value:
        pick = self._random.choice
        match op:
            case Op.OLDER | Op.WITHIN_LAST | Op.WITHIN_NEXT:
                return Duration(pick((1, 2, 7, 24, 60)), pick(tuple(Unit)))
            case Op.TIME_FROM | Op.TIME_BEFORE:
                return pick(TIMES[1:])
            case Op.WEEKDAY_IN | Op.WEEKDAY_NOT_IN:
                return pick((1, 2, 3, 4, 5, 6, 7))
            case Op.MATCHES | Op.NOT_MATCHES:
                return pick(PATTERNS)
            case _:
                return self._of_type(field)

    def _of_type(self, field: Field) -> Value:  # noqa: C901, PLR0911 - one line for each type
        pick = self._random.choice
        match field.type:
            case Type.TEXT:
                return pick(TEXTS[1:])
            case Type.PHONE:
                return pick([phone for phone in PHONES if phone_digits(phone)])
            case Type.NUMBER:
                return pick(QUANTITIES)
            case Type.INTEGER:
                return pick(WHOLES)
            case Type.MONEY:
                return Money(pick(AMOUNTS), pick(CURRENCIES))
            case Type.YES_NO:
                return pick((True, False))
            case Type.MOMENT:
                day = Day(pick((-7, -1, 0, 1, 2)))
                return pick((random_moment(self._random, self._now), day))
            case Type.DATE:
                return pick((pick(DATES[1:]), Day(pick((-1, 0, 1, 2)))))
            case Type.TIME:
                return pick(TIMES[1:])
            case Type.CHOICE:
                return pick(tuple(self._vocabulary.choices(field)))
            case Type.PERSON:
                return pick(tuple(self._vocabulary.references.people))
            case _:
                return pick(TAGS)
