"""What is listed, and how its rows, totals and news are read from the engine."""

from array import array
from dataclasses import dataclass, field

from app.bridge import Ticket
from engine.api import Engine, OrderList, OrderRow, OrderSort, Sorting
from engine.conditions.tree import ALWAYS, Tree
from engine.domain.money import Money

__all__ = ["OrderRow", "OrderSort", "Sorting"]

PIECE = 100
"""Rows read at once: a little more than a large screen shows."""

_NEWEST = Sorting(OrderSort.CREATED, descending=True)


@dataclass(frozen=True, slots=True)
class Listing:
    """A condition, words to search for, and the sorting. By itself: every order, the newest first."""

    where: Tree = ALWAYS
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
class Places:
    """The ids of a whole listing in its order. Never changed, so it may cross threads."""

    listing: Listing
    ids: "array[int]"


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


def read_places(engine: Engine, ticket: Ticket, listing: Listing) -> Places:
    """Read where every order of the listing stands: for a sorting that no index answers, once."""
    return Places(listing, _orders(engine, listing).places(listing.sorting, ticket.reading))


def read_at(engine: Engine, ticket: Ticket, places: Places, start: int) -> Piece:
    """Read the rows from the place `start` on."""
    orders, ids = _orders(engine, places.listing), places.ids[start : start + PIECE]
    return Piece(places.listing, start, orders.at(ids, ticket.reading))


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


def read_numbers(
    engine: Engine, ticket: Ticket, listing: Listing, places: tuple[range, ...]
) -> tuple[str, ...]:
    """The numbers of the orders at these places."""
    orders = _orders(engine, listing)
    with orders.standing_still(ticket.reading):
        return tuple(
            row.number
            for some in places
            for row in orders.page(listing.sorting, skip=some.start, limit=len(some))
        )


def _orders(engine: Engine, listing: Listing) -> OrderList:
    return engine.order_list(listing.where, listing.search)


def _newness(row: OrderRow) -> tuple[int, int]:
    return row.created_at, row.id
