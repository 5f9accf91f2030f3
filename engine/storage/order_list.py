"""The order list as people look through it: pages by key, totals, and what became of rows seen before."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true, tuple_
from sqlalchemy.engine import Row

from engine.domain.folding import fold
from engine.domain.moment import Moment
from engine.domain.money import Money
from engine.storage.cancelling import Cancel
from engine.storage.database import ShopFile
from engine.storage.dialect import among, bound_list
from engine.storage.loader import Loader
from engine.storage.tables import orders

Sieve: TypeAlias = Callable[[Loader, list[int]], list[int]]
"""Keeps those of some orders' ids that meet a condition."""

_AT_ONCE = 500
"""Ids bound in one statement."""


class OrderSort(Enum):
    """By what the list can be sorted."""

    NUMBER = "number"
    CREATED = "created"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what, and which way. Orders that are equal in it follow each other as they were made."""

    by: OrderSort = OrderSort.CREATED
    descending: bool = True

    def reversed(self) -> "Sorting":
        """The other way round."""
        return replace(self, descending=not self.descending)


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A line of the list."""

    id: int
    number: str
    status: str
    status_since: Moment
    created_at: Moment
    customer_name: str
    total: int
    currency: str
    paid: bool


@dataclass(frozen=True, slots=True)
class OrderTotals:
    """How many orders there are, and what they come to in each currency."""

    count: int
    sums: tuple[Money, ...]


_COLUMNS = (
    orders.c.id,
    orders.c.number,
    orders.c.status,
    orders.c.status_since,
    orders.c.created_at,
    orders.c.customer_name,
    orders.c.total,
    orders.c.currency,
    orders.c.paid,
)
_KEYS: dict[OrderSort, ColumnElement[int] | ColumnElement[str]] = {
    OrderSort.NUMBER: orders.c.number_key,
    OrderSort.CREATED: orders.c.created_at,
    OrderSort.TOTAL: orders.c.total,
}


class OrderList:
    """The orders that meet a condition and hold the words searched for. Only reads, from any thread.

    Every call sees the shop as it is at that moment, and can be called off. What a condition asks
    that the database cannot answer is asked of the orders themselves, by `sieve`, once per list.
    """

    def __init__(self, file: ShopFile, search: str, sieve: Sieve | None = None) -> None:
        self._file = file
        self._found = _holding(search)
        self._sieve = sieve
        self._kept: list[int] | None = None

    def page(
        self,
        sorting: Sorting,
        *,
        after: OrderRow | None = None,
        skip: int = 0,
        limit: int = 100,
        cancel: Cancel | None = None,
    ) -> tuple[OrderRow, ...]:
        """At most `limit` rows behind the row `after`, or from the beginning, less the first `skip`."""
        key = _KEYS[sorting.by]
        query = select(*_COLUMNS).where(self._where(cancel))
        if after is not None:
            here = tuple_(key, orders.c.id)
            there = tuple_(_key_of(after, sorting.by), after.id)
            query = query.where(here < there if sorting.descending else here > there)
        columns = (key, orders.c.id)
        query = query.order_by(*(c.desc() if sorting.descending else c.asc() for c in columns))
        return self._rows(query.limit(limit).offset(skip), cancel)

    def totals(self, cancel: Cancel | None = None) -> OrderTotals:
        """Count and sums of the whole list."""
        query = (
            select(orders.c.currency, func.count(), func.sum(orders.c.total))
            .where(self._where(cancel))
            .group_by(orders.c.currency)
            .order_by(func.sum(orders.c.total).desc())
        )
        with self._file.reader(cancel) as connection:
            found = connection.execute(query).all()
        return OrderTotals(
            count=sum(count for _, count, _ in found),
            sums=tuple(Money(minor, currency) for currency, _, minor in found),
        )

    def rows(self, ids: Iterable[int], cancel: Cancel | None = None) -> tuple[OrderRow, ...]:
        """The orders with these ids as they are now, whether or not they are in the list."""
        return tuple(
            row
            for some in _parts(ids)
            for row in self._rows(select(*_COLUMNS).where(orders.c.id.in_(some)), cancel)
        )

    def fitting(self, ids: Iterable[int], cancel: Cancel | None = None) -> frozenset[int]:
        """Those of these ids that are in the list."""
        found: set[int] = set()
        where = self._where(cancel)
        with self._file.reader(cancel) as connection:
            for some in _parts(ids):
                query = select(orders.c.id).where(orders.c.id.in_(some), where)
                found.update(connection.scalars(query))
        return frozenset(found)

    def _where(self, cancel: Cancel | None) -> ColumnElement[bool]:
        if self._sieve is None:
            return self._found
        if self._kept is None:
            self._kept = self._sifted(self._sieve, cancel)
        return among(orders.c.id, "kept").params(kept=bound_list(self._kept))

    def _sifted(self, sieve: Sieve, cancel: Cancel | None) -> list[int]:
        kept: list[int] = []
        with self._file.reader(cancel) as connection:
            loader = Loader(connection)
            found = connection.scalars(select(orders.c.id).where(self._found)).all()
            for some in _parts(found):
                kept += sieve(loader, some)
        return kept

    def _rows(
        self, query: Select[*tuple[object, ...]], cancel: Cancel | None
    ) -> tuple[OrderRow, ...]:
        with self._file.reader(cancel) as connection:
            return tuple(_row(row) for row in connection.execute(query))


def _row(row: Row[*tuple[object, ...]]) -> OrderRow:
    return OrderRow(
        id=row.id,
        number=row.number,
        status=row.status,
        status_since=row.status_since,
        created_at=row.created_at,
        customer_name=row.customer_name,
        total=row.total,
        currency=row.currency,
        paid=bool(row.paid),
    )


def _key_of(row: OrderRow, by: OrderSort) -> int | str:
    match by:
        case OrderSort.NUMBER:
            return fold(row.number)
        case OrderSort.CREATED:
            return row.created_at
        case OrderSort.TOTAL:
            return row.total


def _holding(search: str) -> ColumnElement[bool]:
    """Every word stands in the number, the customer's name or the tracking number."""
    words = fold(search).split()
    if not words:
        return true()
    places = (orders.c.number_key, orders.c.customer_key, orders.c.tracking_key)
    return and_(
        *(or_(*(place.contains(word, autoescape=True) for place in places)) for word in words)
    )


def _parts(ids: Iterable[int]) -> Iterable[list[int]]:
    every = sorted(ids)
    return (every[at : at + _AT_ONCE] for at in range(0, len(every), _AT_ONCE))
