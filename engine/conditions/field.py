"""A field of the language."""

from dataclasses import dataclass

from engine.conditions.operators import OPERATORS, TEXTUAL, Op, Type
from engine.domain.references import RefKind
from engine.domain.titles import Titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Something that can be asked. `name` is "entity.attribute", with "custom." between for the shop's own.

    `attribute` names an attribute of the entity's dataclass, `custom` a code in its custom values; a
    computed field has neither. `list` is the plain list a choice is made from.
    """

    name: str
    entity: str
    type: Type
    titles: Titles
    attribute: str = ""
    custom: str = ""
    personal: bool = False
    may_be_none: bool = False
    list: RefKind | None = None
    options: tuple[str, ...] = ()
    """What a custom choice is made from."""

    @property
    def operators(self) -> tuple[Op, ...]:
        """What may be asked of it."""
        return OPERATORS[self.type]

    @property
    def textual(self) -> bool:
        """Whether its values are texts."""
        return self.type in TEXTUAL

    @property
    def short(self) -> str:
        """Its name without the entity."""
        return self.name.removeprefix(f"{self.entity}.") if self.entity else self.name
