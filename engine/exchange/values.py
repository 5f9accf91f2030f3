"""From cells to values: the sources of a field compiled into one function of a row."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from typing import Self, TypeAlias
from zoneinfo import ZoneInfo

from engine.domain.errors import Invalid
from engine.domain.moment import HOUR, MINUTE, SECOND, Moment, at_zone, local, moment_of
from engine.domain.money import digits, parse_minor, parse_quantity
from engine.domain.value import Value
from engine.exchange.mapping import (
    Column,
    Constant,
    FieldRule,
    FolderMapping,
    Source,
    Sum,
    Text,
    ValueType,
    Words,
)
from engine.exchange.reject import RejectKind, UnreadableRowError

Cells: TypeAlias = Sequence[str]
"""A row's own cells and, behind them, those of the rows joined to it."""

Parts: TypeAlias = Mapping[str, Sequence[Cells]]
"""The order's rows in its other files, by the file's role."""

Reading: TypeAlias = Callable[[Cells, Parts], str]
Place: TypeAlias = Callable[[str, Column], int]
"""Where a column stands in the cells of a file's rows; the role of the file comes first."""

_TO_THE_SECOND = len("2017-10-02 10:56:33")
_TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_YES = frozenset({"1", "true", "yes", "y"})
_NO = frozenset({"0", "false", "no", "n"})


class Values:
    """Reads texts in a zone, a currency and a form of moments (empty = ISO 8601).

    Every method raises UnreadableRowError for a text that cannot be read. `second_showing`: an hour that
    clocks show twice is its second showing. `round_money`: digits beyond the currency's are rounded.
    """

    def __init__(
        self,
        *,
        zone: ZoneInfo,
        currency: str,
        moment_format: str = "",
        second_showing: bool = False,
        round_money: bool = False,
    ) -> None:
        self._zone = zone
        self._fold = 1 if second_showing else 0
        self._form = moment_format
        self._currency = currency
        self._smallest = Decimal(1).scaleb(-digits(currency))
        self._round = round_money
        # Prices repeat: most texts of a large folder have been read before.
        self.money = lru_cache(maxsize=65_536)(self._money)
        self.date = lru_cache(maxsize=4_096)(self._date)
        self._hours: dict[str, int] = {}
        self._readers: Mapping[ValueType, Callable[[str], Value]] = {
            ValueType.TEXT: str,
            ValueType.MONEY: self.money,
            ValueType.QUANTITY: _quantity,
            ValueType.DATE: self.date,
            ValueType.TIME: _time_of_day,
            ValueType.YES_NO: _yes_no,
            ValueType.TAGS: _tags,
            ValueType.INTEGER: _integer,
        }

    @classmethod
    def of(cls, mapping: FolderMapping) -> Self:
        """As the mapping says."""
        return cls(
            zone=mapping.zone,
            currency=mapping.currency,
            moment_format=mapping.moment_format,
            second_showing=mapping.second_showing,
            round_money=mapping.round_money,
        )

    def moment(self, text: str) -> Moment:
        """A moment, on the clocks of the mapping's zone unless the text has a zone of its own."""
        if len(text) == _TO_THE_SECOND and not self._form:
            hour = self._hours.get(text[:13])
            if hour is None:
                hour = self._hours[text[:13]] = self._even_hour(text)
            behind = text[13:]
            if hour and behind[0] == behind[3] == ":" and behind.isascii():
                minute, second = behind[1:3], behind[4:6]
                if minute.isdigit() and second.isdigit() and minute < "60" and second < "60":
                    return Moment(hour + int(minute) * MINUTE + int(second) * SECOND)
        shown = self._datetime(text)
        return moment_of(shown) if shown.tzinfo else local(shown, self._zone)

    def _even_hour(self, text: str) -> int:
        """The moment the hour began, or 0 where its minutes do not follow each other evenly.

        Most moments of a folder share their hour with others: adding is ten times as fast as asking the
        zone. Clocks may change within an hour, and what is no hour at all is told apart here too.
        """
        try:
            begin = local(self._datetime(f"{text[:13]}:00:00"), self._zone)
            end = local(self._datetime(f"{text[:13]}:59:59"), self._zone)
        except (UnreadableRowError, ValueError):
            return 0
        return begin if end - begin == HOUR - SECOND else 0

    def _date(self, text: str) -> str:
        """The day of a moment, as YYYY-MM-DD on the clocks of the mapping's zone."""
        shown = self._datetime(text)
        if shown.tzinfo:
            shown = at_zone(moment_of(shown), self._zone)
        return shown.date().isoformat()

    def reader(self, type_: ValueType) -> Callable[[str], Value]:
        """What reads texts of that type."""
        return self._readers[type_]

    def _datetime(self, text: str) -> datetime:
        try:
            shown = self._shown(text)
        except ValueError:
            form = self._form or "2017-10-02 10:56:33"
            reason = f"“{text}” is no moment; one like {form} is expected"
            raise UnreadableRowError(RejectKind.MOMENT, reason) from None
        return shown.replace(fold=self._fold) if self._fold else shown

    def _shown(self, text: str) -> datetime:
        if not self._form:
            return datetime.fromisoformat(text)
        return datetime.strptime(text, self._form)  # noqa: DTZ007 -- the zone is the mapping's

    def _money(self, text: str) -> int:
        try:
            if self._round:
                rounded = Decimal(text.strip()).quantize(self._smallest, ROUND_HALF_UP)
                text = str(rounded)
            return parse_minor(text, self._currency)
        except InvalidOperation:
            reason = f"“{text}” is no amount; one like 1234.50 is expected"
            raise UnreadableRowError(RejectKind.NUMBER, reason) from None
        except Invalid as error:
            raise UnreadableRowError(RejectKind.NUMBER, error.why) from None


def compile_field(
    rule: FieldRule, role: str, place: Place, values: Values
) -> Callable[[Cells, Parts], Value]:
    """The function that reads a field from a row of the file `role`; None = leave the field alone."""
    name = rule.field
    read = values.reader(rule.type)
    first = rule.sources[0]
    if rule.type is ValueType.TEXT and len(rule.sources) == 1 and isinstance(first, Column):
        at = place(role, first)
        return lambda cells, _: cells[at] or None
    readings = tuple(compile_source(source, role, place, values) for source in rule.sources)
    if rule.type is ValueType.MONEY and isinstance(rule.sources[0], Sum):
        return _compile_sum(rule.sources[0], place, values)

    def value(cells: Cells, parts: Parts) -> Value:
        for reading in readings:
            text = reading(cells, parts)
            if text:
                try:
                    return read(text)
                except UnreadableRowError as error:
                    raise UnreadableRowError(error.kind, f"{name}: {error.reason}") from None
        return None

    return value


def compile_source(source: Source, role: str, place: Place, values: Values) -> Reading:
    """The function that reads a source's text from a row of the file `role`."""
    if isinstance(source, Column):
        at = place(role, source)
        return lambda cells, _: cells[at]
    if isinstance(source, Words):
        return _compile_words(source, place(role, source.column))
    if isinstance(source, Constant):
        return lambda _cells, _parts: source.text
    if isinstance(source, Sum):
        total = _compile_sum(source, place, values)
        return lambda cells, parts: str(total(cells, parts))
    return _compile_text(source, role, place)


def meaning_of(words: Words, word: str) -> str:
    """What the word of a column means.

    Raises:
        UnreadableRowError: the mapping knows no meaning for it.

    """
    meaning = words.meaning.get(word, words.other)
    if meaning is None:
        known = ", ".join(words.meaning)
        reason = f"{words.column.name}: nothing is known of the word “{word}”. Known: {known}"
        raise UnreadableRowError(RejectKind.WORD, reason)
    return meaning


def _compile_words(source: Words, at: int) -> Reading:
    def meaning(cells: Cells, _: Parts) -> str:
        word = cells[at]
        return meaning_of(source, word) if word else ""

    return meaning


def _compile_text(source: Text, role: str, place: Place) -> Reading:
    parts = [
        (plain, None if column is None else place(role, column), length)
        for plain, column, length in source.parts
    ]

    def text(cells: Cells, _: Parts) -> str:
        pieces, empty = [], True
        for plain, at, length in parts:
            pieces.append(plain)
            if at is not None:
                empty = empty and not cells[at]
                pieces.append(cells[at][:length])
        return "" if empty else "".join(pieces)

    return text


def _compile_sum(source: Sum, place: Place, values: Values) -> Callable[[Cells, Parts], int]:
    at = place(source.rows, Column("", source.column))

    def total(_: Cells, parts: Parts) -> int:
        return sum(values.money(cells[at]) for cells in parts.get(source.rows, ()) if cells[at])

    return total


def _quantity(text: str) -> Value:
    try:
        return parse_quantity(text)
    except Invalid as error:
        raise UnreadableRowError(RejectKind.NUMBER, error.why) from None


def _integer(text: str) -> Value:
    try:
        return int(text)
    except ValueError:
        reason = f"“{text}” is no whole number"
        raise UnreadableRowError(RejectKind.NUMBER, reason) from None


def _time_of_day(text: str) -> Value:
    found = _TIME_OF_DAY.match(text)
    if found is None:
        reason = f"“{text}” is no time of day; one like 18:30 is expected"
        raise UnreadableRowError(RejectKind.MOMENT, reason)
    return f"{int(found[1]):02d}:{found[2]}"


def _yes_no(text: str) -> Value:
    word = text.casefold()
    if word not in _YES | _NO:
        reason = f"“{text}” is neither yes nor no"
        raise UnreadableRowError(RejectKind.WORD, reason)
    return word in _YES


def _tags(text: str) -> Value:
    return tuple(sorted({tag.strip() for tag in text.split(",") if tag.strip()}))
