"""What kinds of fields there are, and what may be asked of each."""

from collections.abc import Mapping
from enum import Enum


class Type(Enum):
    """What a field holds. Decides its operators and how its values are written."""

    TEXT = "text"
    PHONE = "phone"
    """A text compared by its digits."""
    NUMBER = "number"
    """A decimal in whole millionths: quantities, and the shop's own numbers."""
    INTEGER = "integer"
    MONEY = "money"
    """Minor units in the order's currency."""
    YES_NO = "yes_no"
    MOMENT = "moment"
    DATE = "date"
    """A local date as YYYY-MM-DD."""
    TIME = "time"
    """A local time of day as HH:MM."""
    CHOICE = "choice"
    PERSON = "person"
    TAGS = "tags"
    LINK = "link"
    """Points to another record; only whether it is there can be asked."""


class Op(Enum):
    """How a field is compared."""

    IS = "is"
    IS_NOT = "is_not"
    IN = "in"
    NOT_IN = "not_in"
    LESS = "less"
    AT_MOST = "at_most"
    MORE = "more"
    AT_LEAST = "at_least"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    STARTS_WITH = "starts_with"
    MATCHES = "matches"
    NOT_MATCHES = "not_matches"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"
    OLDER = "older"
    """At least so long ago."""
    WITHIN_LAST = "within_last"
    """Not longer ago than that, and not in the future."""
    WITHIN_NEXT = "within_next"
    """From now on, at most so far ahead."""
    TIME_FROM = "time_from"
    """At or after a time of day, on the shop's clocks."""
    TIME_BEFORE = "time_before"
    WEEKDAY_IN = "weekday_in"
    WEEKDAY_NOT_IN = "weekday_not_in"


OPPOSITES: Mapping[Op, Op] = {
    Op.IS_NOT: Op.IS,
    Op.NOT_IN: Op.IN,
    Op.NOT_CONTAINS: Op.CONTAINS,
    Op.NOT_MATCHES: Op.MATCHES,
    Op.NOT_EMPTY: Op.EMPTY,
    Op.WEEKDAY_NOT_IN: Op.WEEKDAY_IN,
}
"""Operators that are exactly the negation of another, so they hold for an empty value."""

_EMPTINESS = (Op.EMPTY, Op.NOT_EMPTY)
_EQUALITY = (Op.IS, Op.IS_NOT)
_MEMBERSHIP = (Op.IN, Op.NOT_IN)
RANGE = (Op.LESS, Op.AT_MOST, Op.MORE, Op.AT_LEAST)
DURATIONS = (Op.OLDER, Op.WITHIN_LAST, Op.WITHIN_NEXT)
TIMES_OF_DAY = (Op.TIME_FROM, Op.TIME_BEFORE)
WEEKDAYS = (Op.WEEKDAY_IN, Op.WEEKDAY_NOT_IN)

_TEXT = (
    *_EQUALITY, *_MEMBERSHIP, Op.CONTAINS, Op.NOT_CONTAINS, Op.STARTS_WITH,
    Op.MATCHES, Op.NOT_MATCHES, *_EMPTINESS,
)  # fmt: skip

OPERATORS: Mapping[Type, tuple[Op, ...]] = {
    Type.TEXT: _TEXT,
    Type.PHONE: _TEXT,
    Type.NUMBER: (*_EQUALITY, *_MEMBERSHIP, *RANGE, *_EMPTINESS),
    Type.INTEGER: (*_EQUALITY, *_MEMBERSHIP, *RANGE, *_EMPTINESS),
    Type.MONEY: (*_EQUALITY, *RANGE, *_EMPTINESS),
    Type.YES_NO: (*_EQUALITY, *_EMPTINESS),
    Type.MOMENT: (*RANGE, *DURATIONS, *TIMES_OF_DAY, *WEEKDAYS, *_EMPTINESS),
    Type.DATE: (*_EQUALITY, *RANGE, *WEEKDAYS, *_EMPTINESS),
    Type.TIME: (*_EQUALITY, *RANGE, *_EMPTINESS),
    Type.CHOICE: (*_EQUALITY, *_MEMBERSHIP, *_EMPTINESS),
    Type.PERSON: (*_EQUALITY, *_MEMBERSHIP, *_EMPTINESS),
    Type.TAGS: (Op.CONTAINS, Op.NOT_CONTAINS, *_EMPTINESS),
    Type.LINK: _EMPTINESS,
}
"""What may be asked of a field, by its type, in the order in which it is offered."""

TYPE_NAMES: Mapping[Type, str] = {
    Type.TEXT: "a text",
    Type.PHONE: "a phone number",
    Type.NUMBER: "a number",
    Type.INTEGER: "a whole number",
    Type.MONEY: "an amount",
    Type.YES_NO: "yes or no",
    Type.MOMENT: "a moment",
    Type.DATE: "a date",
    Type.TIME: "a time of day",
    Type.CHOICE: "one of a list",
    Type.PERSON: "a person",
    Type.TAGS: "a list of tags",
    Type.LINK: "there or not",
}
"""What messages call the types."""

SIGNS: Mapping[Op, str] = {
    Op.IS: "is",
    Op.IS_NOT: "is not",
    Op.IN: "in",
    Op.NOT_IN: "not in",
    Op.LESS: "<",
    Op.AT_MOST: "<=",
    Op.MORE: ">",
    Op.AT_LEAST: ">=",
    Op.CONTAINS: "contains",
    Op.NOT_CONTAINS: "does not contain",
    Op.STARTS_WITH: "starts with",
    Op.MATCHES: "matches",
    Op.NOT_MATCHES: "does not match",
    Op.EMPTY: "is empty",
    Op.NOT_EMPTY: "is not empty",
    Op.OLDER: "older than",
    Op.WITHIN_LAST: "within last",
    Op.WITHIN_NEXT: "within next",
    Op.TIME_FROM: "time from",
    Op.TIME_BEFORE: "time before",
    Op.WEEKDAY_IN: "weekday in",
    Op.WEEKDAY_NOT_IN: "weekday not in",
}
"""How the operators are written."""

TEXTUAL = frozenset({Type.TEXT, Type.PHONE, Type.DATE, Type.TIME, Type.CHOICE})
"""Types whose values are texts, so that the empty text is their emptiness."""

COUNTABLE = frozenset({Type.NUMBER, Type.INTEGER, Type.MONEY})
"""Types that can be added up."""

ORDERED = COUNTABLE | {Type.MOMENT, Type.DATE, Type.TIME}
"""Types that have a least and a greatest, and can increase."""

LISTS = frozenset({Op.IN, Op.NOT_IN, *WEEKDAYS})
"""Operators that take several values."""
