"""A value that an action writes: given as it is, or worked out from a template."""

from dataclasses import dataclass
from typing import TypeAlias

from engine.domain.value import Value


@dataclass(frozen=True, slots=True)
class Literal:
    """The value itself, as the field stores it."""

    value: Value


@dataclass(frozen=True, slots=True)
class FromTemplate:
    """A text with variables; what it yields is read as a person's input would be."""

    text: str


Given: TypeAlias = Literal | FromTemplate
