"""The one way JSON is written into columns: compact, in every alphabet."""

from collections.abc import Callable, Mapping
from json import JSONEncoder
from typing import Any, Final

from engine.domain.folding import fold
from engine.domain.value import Scalar

compact: Final[Callable[[Any], str]] = JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode
"""A value of JSON types and tuples as one line."""


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
