"""What a generated condition calls: values read as their field's type, or as empty."""

from collections.abc import Callable, Collection, Mapping

from engine.conditions.operators import Type
from engine.domain.folding import fold, phone_digits
from engine.domain.value import Scalar


def text_or_empty(value: Scalar) -> str:
    """A custom text; anything else, left from when the field was of another type, is empty."""
    return value if type(value) is str else ""


def whole_or_none(value: Scalar) -> int | None:
    """A custom number or moment, likewise."""
    return value if type(value) is int else None


def yes_no_or_none(value: Scalar) -> bool | None:
    """A custom yes or no, likewise."""
    return value if type(value) is bool else None


READERS: Mapping[Type, Callable[[Scalar], Scalar]] = {
    Type.TEXT: text_or_empty,
    Type.NUMBER: whole_or_none,
    Type.INTEGER: whole_or_none,
    Type.YES_NO: yes_no_or_none,
    Type.MOMENT: whole_or_none,
    Type.DATE: text_or_empty,
    Type.CHOICE: text_or_empty,
}
"""How the values of a custom field are read."""

KEYS: Mapping[Type, Callable[[str], str]] = {Type.TEXT: fold, Type.PHONE: phone_digits}
"""What texts are compared by."""


def has_tag(tags: Collection[str], key: str) -> bool:
    """Whether a tag is among them, compared without case."""
    return any(fold(tag) == key for tag in tags)


VEIL = "•••"
"""Stands in traces for a personal value."""


def veiled(value: object) -> str | None:
    """What a trace keeps of a personal value; None for an empty one."""
    return VEIL if value not in (None, "", ()) else None
