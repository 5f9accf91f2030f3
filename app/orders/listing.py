"""What is listed, and how its rows, totals and news are read from the engine."""

from dataclasses import dataclass, field

from app.bridge import Ticket
from engine.api import Engine, OrderList, OrderRow, OrderSort, Sorting
from engine.conditions.errors import ConditionError
from engine.domain.errors import OrderpathError
from engine.domain.money import Money

__all__ = ["OrderRow", "OrderSort", "Sorting"]

PIECE = 100
"""Rows read at once: a little more than a large screen shows."""

_NEWEST = Sorting(OrderSort.CREATED, descending=True)


@dataclass(frozen=True, slots=True)
class Listing:
    """A condition as text, words to search for, and the sorting; all empty: every order."""

    where: str = ""
    search: str = ""
    sorting: Sorting = field(default_factory=Sorting)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where to read: from the place `start` on.

    `before` is the row just above it when that is held, `length` how long the listing is when that is
    known: either saves reading over what lies between.
    """

    start: int = 0
    before: OrderRow | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows of a listing that follow each other, from the place `start` on."""

    listing: Listing
    start: int
    rows: tuple[OrderRow, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """How many orders there are in a listing, and what they come to per currency."""

    listing: Listing
    count: int
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class News:
    """What became of the rows held: their values now, those that no longer fit, what is new above."""

    listing: Listing
    rows: tuple[OrderRow, ...]
    past: frozenset[int]
    arrived: tuple[OrderRow, ...]
    totals: Totals


def read_piece(engine: Engine, ticket: Ticket, listing: Listing, spot: Spot) -> Piece:
    """Read the rows at `spot`.

    Raises:
        ConditionError: the condition cannot be read.

    """
    rows = _orders(engine, listing).page(
        listing.sorting,
        after=spot.before,
        skip=0 if spot.before is not None else spot.start,
        limit=PIECE,
        length=spot.length,
        cancel=ticket.reading,
    )
    return Piece(listing, spot.start, rows)


def read_news(
    engine: Engine, ticket: Ticket, listing: Listing, held: frozenset[int], first: OrderRow | None
) -> News:
    """Read what became of the rows `held`, and what now stands above `first`: of one moment.

    Only a list that begins with the newest shows new orders above: in any other they may belong
    anywhere, and are found by reading again.
    """
    orders = _orders(engine, listing)
    with orders.standing_still(ticket.reading):
        arrived: tuple[OrderRow, ...] = ()
        if listing.sorting == _NEWEST:
            head = orders.page(listing.sorting, limit=PIECE)
            arrived = tuple(row for row in head if first is None or _newness(row) > _newness(first))
        totals = orders.totals()
        return News(
            listing,
            rows=orders.rows(held),
            past=held - orders.fitting(held),
            arrived=arrived,
            totals=Totals(listing, totals.count, totals.sums),
        )


def problem_position(error: OrderpathError) -> int | None:
    """Where in the condition's text the mistake is; None: it is not a mistake in a condition."""
    return error.position if isinstance(error, ConditionError) else None


def _orders(engine: Engine, listing: Listing) -> OrderList:
    return engine.order_list(listing.where, listing.search)


def _newness(row: OrderRow) -> tuple[int, int]:
    return row.created_at, row.id
