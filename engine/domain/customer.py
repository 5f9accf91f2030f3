"""A customer, as an immutable snapshot."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from engine.domain.moment import NO_MOMENT, Moment
from engine.domain.order import no_custom
from engine.domain.value import Scalar


@dataclass(frozen=True, kw_only=True)
class Customer:
    """Somebody who orders. `consent` None = never asked. Fast copies as in `Order`."""

    id: int
    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    bad: bool = False
    vip: bool = False
    manager: int | None = None
    consent: bool | None = None
    comment: str = ""
    tags: tuple[str, ...] = ()
    custom: Mapping[str, Scalar] = field(default_factory=no_custom)
    created_at: Moment = NO_MOMENT
    version: int = 1

    def with_(self, values: Mapping[str, object]) -> Self:
        """A snapshot with some fields changed."""
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        changed.__dict__.update(values)
        return changed
