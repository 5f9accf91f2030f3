"""An order and what belongs to it, as immutable snapshots that may cross threads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Self

from engine.domain.moment import NO_MOMENT, Moment
from engine.domain.money import ONE, Money, Quantity
from engine.domain.value import Scalar

_NO_CUSTOM: Mapping[str, Scalar] = MappingProxyType({})


def no_custom() -> Mapping[str, Scalar]:
    """The one empty mapping that everything without custom fields shares."""
    return _NO_CUSTOM


@dataclass(frozen=True, kw_only=True)
class Item:
    """A line of an order. `price` and `discount` are minor units of the order's currency."""

    id: int
    sku: str = ""
    name: str = ""
    quantity: Quantity = ONE
    price: int = 0
    discount: int = 0
    """Off the whole line."""
    status: str = "new"


@dataclass(frozen=True, kw_only=True)
class Payment:
    """One payment of an order; an order may have several. `amount` in minor units."""

    id: int
    type: str = ""
    status: str = "not-paid"
    amount: int = 0
    paid_at: Moment | None = None
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class Order:
    """A snapshot of one order.

    Frozen without slots on purpose: `with_` copies the instance dictionary, which is ten times faster
    than `dataclasses.replace`, and the engine makes several snapshots for every change.
    Computed fields (`total`, `paid`, `paid_at`) are kept by the engine, with history.
    """

    id: int
    number: str
    site: str
    """Code of the shop or marketplace."""
    type: str = "eshop-individual"
    method: str = "phone"
    status: str = "new"
    status_since: Moment = NO_MOMENT
    visit: int = 0
    """Id of the stay in the current status."""
    created_at: Moment = NO_MOMENT
    updated_at: Moment = NO_MOMENT
    version: int = 1
    """Raised by each event; what a form was opened with (see `EditOrder.version`)."""
    customer: int | None = None
    manager: int | None = None
    currency: str = "EUR"
    discount: int = 0
    total: int = 0
    """Lines less discounts plus delivery, minor units."""
    paid: bool = False
    paid_at: Moment | None = None
    delivery_type: str = ""
    delivery_date: str = ""
    """Local date as YYYY-MM-DD, empty when not agreed."""
    delivery_from: str = ""
    """Local time of day as HH:MM."""
    delivery_to: str = ""
    delivery_address: str = ""
    delivery_cost: int = 0
    tracking_number: str = ""
    pickup_point: str = ""
    customer_comment: str = ""
    manager_comment: str = ""
    tags: tuple[str, ...] = ()
    """Sorted, without doubles."""
    custom: Mapping[str, Scalar] = field(default_factory=no_custom)
    items: tuple[Item, ...] = ()
    payments: tuple[Payment, ...] = ()

    @property
    def total_money(self) -> Money:
        """The total with its currency."""
        return Money(self.total, self.currency)

    def with_(self, values: Mapping[str, object]) -> Self:
        """A snapshot with some fields changed; the engine has checked names and types."""
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        changed.__dict__.update(values)
        return changed
