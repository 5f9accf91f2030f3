"""The job that every contender is given: orders coming in, and the triggers that wait for them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, pairwise

METHODS = (
    "phone", "shopping-cart", "one-click", "price-decrease-request", "landing-page", "offline",
    "app", "live-chat", "terminal", "missed-call", "messenger",
)  # fmt: skip
DELIVERIES = ("courier", "pickup-point", "post", "carrier")
PAYMENTS = ("bank-card", "cash", "bank-transfer", "on-receipt")
TARGETS = ("availability-confirmed", "offer-analog", "client-confirmed", "send-to-assembling")
"""Statuses that the universal path lets automation move a new order to."""
OTHER_FIELDS = (
    "tracking_number", "delivery_date", "manager_comment", "delivery_address", "pickup_point",
)  # fmt: skip
CUSTOMERS = 500
TOTAL_BELOW = 100_000
"""Totals of all orders are below this, in minor units; the ranges of triggers part it exactly."""


@dataclass(frozen=True, slots=True)
class LineSpec:
    """A line of an order."""

    sku: str
    name: str
    quantity: int
    price: int


@dataclass(frozen=True, slots=True)
class OrderSpec:
    """An order before anybody has taken it in. Money in minor units."""

    customer: int
    """1 … CUSTOMERS"""
    method: str
    delivery_type: str
    delivery_cost: int
    delivery_address: str
    lines: tuple[LineSpec, ...]
    payment_type: str

    @property
    def total(self) -> int:
        """Lines and delivery."""
        return sum(line.quantity * line.price for line in self.lines) + self.delivery_cost


@dataclass(frozen=True, slots=True)
class Asked:
    """One of a trigger's conditions. `field` "item.price" asks for any item; `op` is = < >= !=."""

    field: str
    op: str
    value: str | int


@dataclass(frozen=True, slots=True)
class TriggerSpec:
    """A trigger: what it listens to ("" = new orders, else the field that changes), three conditions, and
    one thing it does: move the order, or set a task.
    """

    name: str
    listens: str
    asks: tuple[Asked, Asked, Asked]
    moves_to: str = ""
    sets_task: str = ""


def orders(count: int, seed: int = 7) -> list[OrderSpec]:
    """The same orders for the same seed."""
    chance = random.Random(seed)
    return [_order(chance) for _ in range(count)]


def triggers(count: int) -> list[TriggerSpec]:
    """A third with an equality on the order, a third with only ranges or *any item*, a third listening to
    other fields. Each order is wanted by exactly one of the first and one of the second.
    """
    third = count // 3
    return [
        *_equalities(count - 2 * third),
        *_ranges(third),
        *_listening_elsewhere(third),
    ]


def _order(chance: random.Random) -> OrderSpec:
    lines = tuple(
        LineSpec(
            f"SKU-{chance.randrange(900):03}", f"Kettle {chance.randrange(90)}", 1 + extra, price
        )
        for extra, price in ((chance.randrange(3), chance.randrange(100, 15_000)) for _ in range(2))
    )
    return OrderSpec(
        customer=chance.randrange(1, CUSTOMERS + 1),
        method=chance.choice(METHODS),
        delivery_type=chance.choice(DELIVERIES),
        delivery_cost=chance.randrange(0, 900),
        delivery_address=f"{chance.randrange(1, 200)} Harbour Road",
        lines=lines,
        payment_type=chance.choice(PAYMENTS),
    )


def _equalities(count: int) -> Iterator[TriggerSpec]:
    targets = cycle(TARGETS)
    for place, method in enumerate(METHODS):
        share = len(range(place, count, len(METHODS)))
        for low, high in _parted(share):
            yield TriggerSpec(
                name=f"{method} from {low}",
                listens="",
                asks=(
                    Asked("order.method", "=", method),
                    Asked("order.total", ">=", low),
                    Asked("order.total", "<", high),
                ),
                moves_to=next(targets),
            )


def _ranges(count: int) -> Iterator[TriggerSpec]:
    for place, (low, high) in enumerate(_parted(count)):
        third = (
            Asked("item.price", ">=", 100) if place % 2 else Asked("order.delivery_cost", "<", 900)
        )
        yield TriggerSpec(
            name=f"total from {low}",
            listens="",
            asks=(Asked("order.total", ">=", low), Asked("order.total", "<", high), third),
            sets_task=f"Look at an order from {low}",
        )


def _listening_elsewhere(count: int) -> Iterator[TriggerSpec]:
    for place, field in zip(range(count), cycle(OTHER_FIELDS), strict=False):
        yield TriggerSpec(
            name=f"{field} changed {place}",
            listens=field,
            asks=(
                Asked("order.delivery_type", "=", DELIVERIES[place % len(DELIVERIES)]),
                Asked("order.total", ">=", place),
                Asked("order.status", "!=", "complete"),
            ),
            sets_task=f"Look at {field}",
        )


def _parted(shares: int) -> list[tuple[int, int]]:
    """Ranges that part all totals without gap or overlap."""
    edges = [TOTAL_BELOW * place // shares for place in range(shares + 1)] if shares else [0]
    return list(pairwise(edges))
