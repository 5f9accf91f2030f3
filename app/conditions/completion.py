"""What may follow in a condition's text: fields, operators, values, and how clauses are joined."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import DURATIONS, LISTS, SIGNS, WEEKDAYS, Op, Type
from engine.conditions.text_writer import quoted, written_name
from engine.conditions.written import WEEKDAY_NAMES
from engine.domain.folding import fold

MOST = 60

_TOKEN = re.compile(
    r'"(\\.|[^"\\])*"?|“[^”]*”?|«[^»]*»?|[<>=!]=?|[()\[\],]|-?\d[\w.:-]*|[^\W\d](-?[\w.])*|\S'
)
_JOINTS = ("and", "or")
_ROWS = {"item": "item", "items": "item", "payment": "payment", "payments": "payment"}
_QUANTIFIERS = ("any item (", "all items (", "no item (", "any payment (", "count of items")
_SPANS = ("days", "hours", "minutes", "weeks")
_LONGEST = max(len(sign.split()) for sign in SIGNS.values())
_EMPTY = frozenset({Op.EMPTY, Op.NOT_EMPTY})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text to put in, and in words what it means."""

    text: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand from `start` to the cursor instead of the word begun there."""

    start: int
    suggestions: tuple[Suggestion, ...]


class _Wanted(Enum):
    FIELD = "field"
    OPERATOR = "operator"
    VALUE = "value"
    UNIT = "unit"
    JOINT = "joint"


@dataclass(slots=True)
class _Place:
    """Where in a clause the text has come to."""

    wanted: _Wanted = _Wanted.FIELD
    field: Field | None = None
    op: Op | None = None
    said: tuple[str, ...] = ()
    """The words of the operator that stand there; more may follow."""
    entity: str = "order"
    in_list: bool = False


def complete(text: str, cursor: int, vocabulary: Vocabulary, language: str) -> Completion:
    """What may follow at `cursor`, narrowed by the word begun there, the nearest first."""
    tokens = list(_TOKEN.finditer(text[:cursor]))
    begun = tokens.pop() if tokens and tokens[-1].end() == cursor and _goes_on(tokens[-1]) else None
    place = _place_after([token.group() for token in tokens], vocabulary)
    typed = fold(begun.group().strip('"“«') if begun is not None else "")
    found = [
        each
        for each in _offered(place, vocabulary, language)
        if typed in fold(f"{each.text} {each.meaning}")
    ]
    found.sort(key=lambda each: not fold(each.text.strip('"')).startswith(typed))
    start = cursor if begun is None else begun.start()
    if begun is not None and len(found) == 1 and fold(found[0].text) == fold(begun.group()):
        found = []
    return Completion(start, tuple(found[:MOST]))


def _goes_on(token: re.Match[str]) -> bool:
    """Whether the last word may still grow: a closed quote and a bracket may not."""
    said = token.group()
    closed = len(said) > 1 and said[0] in '"“«' and said[-1] in '"”»'
    return not closed and said not in "()[],"


def _place_after(tokens: list[str], vocabulary: Vocabulary) -> _Place:
    place, at = _Place(), 0
    while at < len(tokens):
        at = _step(place, tokens, at, vocabulary)
    return place


def _step(place: _Place, tokens: list[str], at: int, vocabulary: Vocabulary) -> int:
    """Read what begins at `at` into the place; where to go on."""
    word = tokens[at].lower()
    if word in (*_JOINTS, "not") and place.wanted in (_Wanted.JOINT, _Wanted.FIELD):
        place.wanted = _Wanted.FIELD
        return at + 1
    if word in ("(", ")"):
        _bracket(place, tokens, at)
        return at + 1
    if place.wanted is _Wanted.FIELD:
        place.field, place.said = _field(tokens[at], place.entity, vocabulary), ()
        place.wanted = _Wanted.OPERATOR if place.field is not None else _Wanted.FIELD
        return at + 1
    if place.wanted is _Wanted.OPERATOR:
        return at + _operator(place, tokens[at:])
    _value(place, word)
    return at + 1


def _bracket(place: _Place, tokens: list[str], at: int) -> None:
    if tokens[at] == "(":
        before = tokens[at - 1].lower() if at else ""
        place.entity = _ROWS.get(before, place.entity)
        place.wanted = _Wanted.FIELD
    else:
        place.entity = "order"
        place.wanted = _Wanted.JOINT


def _value(place: _Place, word: str) -> None:
    if word == "[":
        place.in_list, place.wanted = True, _Wanted.VALUE
    elif word == "]":
        place.in_list, place.wanted = False, _Wanted.JOINT
    elif word == ",":
        place.wanted = _Wanted.VALUE
    elif place.wanted is _Wanted.VALUE and place.op in DURATIONS:
        place.wanted = _Wanted.UNIT
    else:
        place.wanted = _Wanted.JOINT
    place.said = ()


def _field(word: str, entity: str, vocabulary: Vocabulary) -> Field | None:
    plain = word.strip('"“”«»')
    found = vocabulary.get(f"{entity}.{plain}") or vocabulary.get(plain)
    if found is not None:
        return found
    titled = (
        field
        for field in vocabulary.fields.values()
        if fold(plain) in map(fold, field.titles.by_language.values())
    )
    return next(titled, None)


def _operator(place: _Place, tokens: list[str]) -> int:
    """Read as much of an operator as stands there; how many words that is, or one that is none."""
    length = max(
        (at for at in range(1, _LONGEST + 1) if _beginning_with(_words(tokens[:at]), at)), default=0
    )
    place.said = _words(tokens[:length])
    place.op = next((op for op, sign in SIGNS.items() if tuple(sign.split()) == place.said), None)
    if place.op is not None:
        place.wanted = _Wanted.JOINT if place.op in _EMPTY else _Wanted.VALUE
    return max(length, 1)


def _words(tokens: list[str]) -> tuple[str, ...]:
    return tuple(token.lower() for token in tokens)


def _beginning_with(said: tuple[str, ...], length: int) -> list[tuple[str, ...]]:
    """Operators that begin with these words, as long as they are so many."""
    signs = (tuple(sign.split()) for sign in SIGNS.values())
    return [sign for sign in signs if len(said) == length and sign[:length] == said]


def _offered(place: _Place, vocabulary: Vocabulary, language: str) -> Iterable[Suggestion]:
    match place.wanted:
        case _Wanted.FIELD:
            return _fields(place, vocabulary, language)
        case _Wanted.OPERATOR:
            assert place.field is not None
            return _rest_of_operators(place, place.field)
        case _Wanted.VALUE:
            assert place.field is not None
            return (
                *_values(place, place.field, vocabulary, language),
                *_rest_of_operators(place, place.field),
            )
        case _Wanted.UNIT:
            return [Suggestion(unit) for unit in _SPANS]
        case _Wanted.JOINT:
            return map(Suggestion, _joints(place))


def _joints(place: _Place) -> tuple[str, ...]:
    if place.in_list:
        return (",", "]")
    return _JOINTS if place.entity == "order" else (*_JOINTS, ")")


def _rest_of_operators(place: _Place, field: Field) -> Iterator[Suggestion]:
    """Operators that begin as what is there, less what is there."""
    said = len(place.said)
    for op in field.operators:
        sign = SIGNS[op].split()
        if tuple(sign[:said]) == place.said and len(sign) > said:
            yield Suggestion(" ".join(sign[said:]))


def _fields(place: _Place, vocabulary: Vocabulary, language: str) -> Iterator[Suggestion]:
    within = ("order", "customer", "") if place.entity == "order" else (place.entity,)
    for field in vocabulary.fields.values():
        if field.entity in within:
            title = field.titles.text(language)
            yield Suggestion(written_name(field, place.entity), title)
    if place.entity == "order":
        yield from map(Suggestion, _QUANTIFIERS)


def _values(
    place: _Place, field: Field, vocabulary: Vocabulary, language: str
) -> Iterator[Suggestion]:
    if place.op in LISTS and not place.in_list:
        yield Suggestion("[")
        return
    if place.op in WEEKDAYS:
        yield from map(Suggestion, WEEKDAY_NAMES)
    elif field.type is Type.CHOICE:
        for code, titles in vocabulary.choices(field).items():
            yield Suggestion(quoted(titles.text(language)), code)
    elif field.type is Type.PERSON:
        for person in vocabulary.references.people.values():
            yield Suggestion(quoted(person.name), person.email)
    elif field.type is Type.YES_NO:
        yield from (Suggestion("yes"), Suggestion("no"))
    elif field.type in (Type.DATE, Type.MOMENT) and place.op not in DURATIONS:
        yield from (Suggestion("today"), Suggestion("today - 1 day"))
