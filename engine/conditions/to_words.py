"""The reading of a condition as a sentence for people."""

from collections.abc import Iterable

from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import TIMES_OF_DAY, WEEKDAYS, Op, Type
from engine.conditions.phrases import PHRASES, Phrases
from engine.conditions.spans import Day, Duration, Unit
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Measure,
    Measured,
    Not,
    Or,
    Quantified,
    TimesIn,
    Tree,
    Value,
)
from engine.domain.moment import Moment, at_zone
from engine.domain.money import Money, Quantity, plain_amount, plain_quantity


def words(tree: Tree, vocabulary: Vocabulary, language: str = "en") -> str:
    """The condition as a sentence, its first letter small where the language has such.

    Raises:
        ConditionError: it names a field that the shop does not have.

    """
    return _Speaker(vocabulary, language).tree(tree)


def value_words(
    field: Field, value: Value, vocabulary: Vocabulary, language: str = "en", op: Op = Op.IS
) -> str:
    """One value of a field as people read it."""
    return _Speaker(vocabulary, language).one(field, op, value)


_IN_TIME = frozenset({Type.MOMENT, Type.DATE, Type.TIME})


class _Speaker:
    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self._vocabulary = vocabulary
        self._language = language
        self._say: Phrases = PHRASES.get(language, PHRASES["en"])

    def tree(self, tree: Tree) -> str:  # noqa: PLR0911 - one line each
        say = self._say
        match tree:
            case And(parts):
                return say.both.join(map(self._part, parts)) if parts else say.always
            case Or(parts):
                return say.either.join(map(self._part, parts))
            case Not(part):
                return say.negation.format(t=self.tree(part))
            case Clause(name, Op.NOT_IN, (value,)):
                return self.tree(Clause(name, Op.IS_NOT, value))
            case Clause(name, op, value):
                field = self._vocabulary.field(name)
                timely = field.type in _IN_TIME and op in say.in_time
                phrase = say.in_time[op] if timely else say.operators[op]
                return phrase.format(f=self._title(field), v=self._values(field, op, value))
            case Quantified(quantifier, entity, that):
                return say.quantifiers[quantifier, entity].format(t=self.tree(that))
            case Measured():
                return self._measured(tree)
            case TimesIn(status, op, times):
                return self._times_in(status, op, times)
            case Changed():
                return self._changed(tree)

    def one(self, field: Field, op: Op, value: Value) -> str:  # noqa: C901, PLR0911 - one line each
        say = self._say
        match value:
            case None:
                return say.nothing
            case bool():
                return say.yes if value else say.no
            case Money(minor, currency):
                return f"{self._point(_without_zeros(plain_amount(minor, currency)))} {currency}"
            case Duration(amount, unit):
                return self._duration(amount, unit)
            case Day(offset):
                return self._day(offset)
            case tuple():
                return say.comma.join(self.one(field, op, one) for one in value)
            case int() if op in WEEKDAYS:
                return say.weekdays[value - 1]
            case int():
                return self._number(field, value)
            case str() if field.type is Type.CHOICE:
                return self._quoted(self._vocabulary.called(field, value, self._language))
            case str() if field.type is Type.DATE:
                return self._date(value)
            case str() if field.type is Type.TIME or op in TIMES_OF_DAY:
                return value
            case str():
                return self._quoted(value)

    def _part(self, part: Tree) -> str:
        """A part of a group: groups and quantifiers stand in brackets, so that nothing can be misread."""
        said = self.tree(part)
        return self._say.group.format(t=said) if isinstance(part, And | Or | Quantified) else said

    def _values(self, field: Field, op: Op, value: Value) -> str:
        values = value if isinstance(value, tuple) else (value,)
        said = [self.one(field, op, one) for one in values]
        last = {"en": " nor "}.get(self._language, self._say.either) if op is Op.NOT_IN else None
        return self._listed(said, last or self._say.either)

    def _listed(self, said: list[str], last: str) -> str:
        if len(said) == 1:
            return said[0]
        return f"{self._say.comma.join(said[:-1])}{last}{said[-1]}"

    def _measured(self, leaf: Measured) -> str:
        say = self._say
        if leaf.measure is Measure.COUNT:
            title, value = "", str(leaf.value)
        else:
            field = self._vocabulary.field(leaf.field)
            title, value = self._title(field), self.one(field, leaf.op, leaf.value)
        where = "" if leaf.that is None else say.narrowed.format(t=self.tree(leaf.that))
        return say.measures[leaf.measure].format(
            rows=say.rows[leaf.entity],
            where=where,
            f=title,
            r=say.relations[leaf.op].format(v=value),
        )

    def _times_in(self, status: str, op: Op, times: int) -> str:
        field = self._vocabulary.field("order.status")
        title = self._quoted(self._vocabulary.called(field, status, self._language))
        if op is Op.AT_LEAST and times == 1:
            return self._say.has_been_in.format(s=title)
        relation = self._say.relations[op].format(v=times)
        return self._say.times_in.format(s=title, r=relation)

    def _changed(self, leaf: Changed) -> str:
        say, field = self._say, self._vocabulary.field(leaf.field)
        old, new = (self._either(field, values) for values in (leaf.old, leaf.new))
        if leaf.old is not None and leaf.new is not None:
            phrase = say.was_and_became
        elif leaf.old is not None:
            phrase = say.was
        elif leaf.new is not None:
            phrase = say.became
        else:
            phrase = say.moves[leaf.move]
        return phrase.format(f=self._title(field), old=old, new=new)

    def _either(self, field: Field, values: Iterable[Value] | None) -> str:
        said = [self.one(field, Op.IS, value) for value in values or ()]
        return self._listed(said, self._say.either) if said else ""

    def _title(self, field: Field) -> str:
        return field.titles.text(self._language)

    def _quoted(self, text: str) -> str:
        return self._say.quote.format(t=text)

    def _number(self, field: Field, value: int) -> str:
        match field.type:
            case Type.NUMBER:
                return self._point(plain_quantity(Quantity(value)))
            case Type.MONEY:
                return self._point(plain_amount(value, self._vocabulary.references.currency))
            case Type.MOMENT:
                return self._moment(value)
            case Type.PERSON:
                person = self._vocabulary.references.people.get(value)
                return self._quoted(person.name) if person else f"#{value}"
            case _:
                return str(value)

    def _moment(self, value: int) -> str:
        try:
            clock = at_zone(Moment(value), self._vocabulary.references.zone)
        except (OverflowError, ValueError):
            return str(value)
        return f"{self._date(clock.date().isoformat())} {clock:%H:%M}"

    def _date(self, text: str) -> str:
        if self._language == "ru" and text.count("-") == 2:
            return ".".join(reversed(text.split("-")))
        return text

    def _day(self, offset: int) -> str:
        if -1 <= offset <= 1:
            return self._say.days[offset + 1]
        span = self._duration(abs(offset), Unit.DAYS)
        return (self._say.ahead if offset > 0 else self._say.ago).format(v=span)

    def _duration(self, amount: int, unit: Unit) -> str:
        gap = "" if self._language == "zh" else " "
        return f"{amount}{gap}{self._say.unit(amount, unit)}"

    def _point(self, number: str) -> str:
        return number.replace(".", ",") if self._language == "ru" else number


def _without_zeros(amount: str) -> str:
    """Whole amounts are said without the zeros behind the point."""
    whole, _, rest = amount.partition(".")
    return amount if rest.strip("0") else whole
