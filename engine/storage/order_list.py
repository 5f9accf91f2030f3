"""The order list as people look through it: pages by key, totals, and what became of rows seen before."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    column,
    func,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.engine import Row

from engine.domain.folding import fold, phone_digits
from engine.domain.moment import Moment
from engine.domain.money import Money
from engine.storage.cancelling import Cancel
from engine.storage.database import ShopFile
from engine.storage.dialect import bound_list, unsorted
from engine.storage.list_tables import people, status_groups, statuses
from engine.storage.loader import Loader
from engine.storage.tables import customers, items, orders
from engine.storage.values import tags_from

Sieve: TypeAlias = Callable[[Loader, list[int]], list[int]]
"""Keeps those of some orders' ids that meet a condition."""

_AT_ONCE = 500
"""Ids bound in one statement."""

_FEWEST_DIGITS = 4
"""Fewer digits than this are no phone number to look for."""

_WIDEST = 1_000_000
"""More than the ordering of any status within its group."""

_LAST_CHARACTER = "\U0010ffff"
"""Sorts behind every character."""


class OrderSort(Enum):
    """By what the list can be sorted. Only the first three have an index: see `OrderList.places`."""

    NUMBER = "number"
    CREATED = "created"
    TOTAL = "total"
    STATUS = "status"
    """As the statuses follow each other in the shop's lists."""
    STATUS_SINCE = "status_since"
    CUSTOMER = "customer"
    MANAGER = "manager"
    PAID = "paid"
    UPDATED = "updated"
    DELIVERY_DATE = "delivery_date"

    @property
    def indexed(self) -> bool:
        """Whether a page is found without looking at every order."""
        return self in _KEYS


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
    updated_at: Moment
    customer_name: str
    manager: int | None
    total: int
    currency: str
    paid: bool
    items: int
    """How many lines it has."""
    site: str
    type: str
    method: str
    delivery_type: str
    delivery_date: str
    tracking_number: str
    tags: tuple[str, ...]


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
    orders.c.updated_at,
    orders.c.customer_name,
    orders.c.manager,
    orders.c.total,
    orders.c.currency,
    orders.c.paid,
    select(func.count())
    .select_from(items)
    .where(items.c.order_id == orders.c.id)
    .correlate(orders)
    .scalar_subquery()
    .label("items"),
    orders.c.site,
    orders.c.type,
    orders.c.method,
    orders.c.delivery_type,
    orders.c.delivery_date,
    orders.c.tracking_number,
    orders.c.tags,
)
_KEYS: dict[OrderSort, tuple[ColumnElement[int] | ColumnElement[str], ...]] = {
    OrderSort.NUMBER: (orders.c.number_key, orders.c.id),
    OrderSort.CREATED: (orders.c.created_at, orders.c.id),
    # Sums of different currencies do not compare, so each currency stands by itself.
    OrderSort.TOTAL: (orders.c.currency, orders.c.total, orders.c.id),
}
"""What each order is, ending with the id, so that no two rows are equal. An index stands behind each."""

_COMPARED: dict[OrderSort, ColumnElement[int] | ColumnElement[str]] = {
    OrderSort.STATUS: select(status_groups.c.ordering * _WIDEST + statuses.c.ordering)
    .where(statuses.c.code == orders.c.status, status_groups.c.code == statuses.c.group_code)
    .correlate(orders)
    .scalar_subquery(),
    OrderSort.STATUS_SINCE: orders.c.status_since,
    OrderSort.CUSTOMER: orders.c.customer_key,
    OrderSort.MANAGER: select(people.c.name)
    .where(people.c.id == orders.c.manager)
    .correlate(orders)
    .scalar_subquery(),
    OrderSort.PAID: orders.c.paid,
    OrderSort.UPDATED: orders.c.updated_at,
    OrderSort.DELIVERY_DATE: orders.c.delivery_date,
}
"""What is compared where no index stands behind the sorting; orders without it stand at the low end."""


class OrderList:
    """The orders that meet a condition and hold the words searched for. Only reads, from any thread.

    Every call sees the shop as it is at that moment (see `standing_still`), and can be called off. What
    a condition asks that the database cannot answer is asked of the orders themselves, by `sieve`, once
    per list.
    """

    def __init__(
        self,
        file: ShopFile,
        search: str = "",
        sieve: Sieve | None = None,
        *,
        condition: ColumnElement[bool] | None = None,
    ) -> None:
        self._file = file
        found = _holding(search)
        self._found = found if condition is None else and_(condition, found)
        self._sieve = sieve
        self._kept: list[int] | None = None
        self._whole = condition is None and sieve is None and not search.strip()
        self._standing: Connection | None = None

    @contextmanager
    def standing_still(self, cancel: Cancel | None = None) -> Iterator[None]:
        """Within it every call sees the shop as it was at the first of them. For one thread."""
        with self._file.reader(cancel) as connection:
            self._standing = connection
            try:
                yield
            finally:
                self._standing = None

    def page(
        self,
        sorting: Sorting,
        *,
        after: OrderRow | None = None,
        skip: int = 0,
        limit: int = 100,
        length: int | None = None,
        cancel: Cancel | None = None,
    ) -> tuple[OrderRow, ...]:
        """At most `limit` rows behind the row `after`, or from the beginning, less the first `skip`.

        With the `length` of the list, a page nearer to its end is looked for from there. A sorting without
        an index looks at every order: its further pages are better found by `places`.
        """
        if after is None and length is not None and skip > length // 2:
            limit = max(min(limit, length - skip), 0)
            rows = self.page(
                sorting.reversed(), skip=length - skip - limit, limit=limit, cancel=cancel
            )
            return rows[::-1]
        order = _order(sorting)
        query = select(orders.c.id).where(self._where(cancel))
        if after is not None:
            here, there = tuple_(*_KEYS[sorting.by]), tuple_(*_key_of(after, sorting.by))
            query = query.where(here < there if sorting.descending else here > there)
        # What is skipped is skipped in the index alone; only the rows of the page are read.
        wanted = query.order_by(*order).limit(limit).offset(skip).scalar_subquery()
        return self._rows(select(*_COLUMNS).where(orders.c.id.in_(wanted)).order_by(*order), cancel)

    def places(self, sorting: Sorting, cancel: Cancel | None = None) -> "array[int]":
        """The ids of the whole list in its order; for a sorting without an index, read once."""
        query = select(orders.c.id).where(self._where(cancel)).order_by(*_order(sorting))
        with self._reader(cancel) as connection:
            return array("q", connection.scalars(query))

    def at(self, ids: Sequence[int], cancel: Cancel | None = None) -> tuple[OrderRow, ...]:
        """The orders with these ids, in the same order; one that is not there any more is left out."""
        found = {row.id: row for row in self.rows(ids, cancel)}
        return tuple(found[id_] for id_ in ids if id_ in found)

    def totals(self, cancel: Cancel | None = None) -> OrderTotals:
        """Count and sums of the whole list."""
        # The index over sums tells all of every order, but leads to the others in its own order only.
        currency = orders.c.currency if self._whole else unsorted(orders.c.currency)
        query = (
            select(currency, func.count(), func.sum(orders.c.total))
            .where(self._where(cancel))
            .group_by(currency)
            .order_by(func.sum(orders.c.total).desc())
        )
        with self._reader(cancel) as connection:
            found = connection.execute(query).all()
        return OrderTotals(
            count=sum(count for _, count, _ in found),
            sums=tuple(Money(minor, currency) for currency, _, minor in found),
        )

    def by_status(self, cancel: Cancel | None = None) -> dict[str, int]:
        """How many of the orders are in each status; one in which none is, is not there."""
        query = (
            select(orders.c.status, func.count())
            .where(self._where(cancel))
            .group_by(orders.c.status)
        )
        with self._reader(cancel) as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

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
        with self._reader(cancel) as connection:
            for some in _parts(ids):
                query = select(orders.c.id).where(orders.c.id.in_(some), where)
                found.update(connection.scalars(query))
        return frozenset(found)

    def _reader(self, cancel: Cancel | None) -> AbstractContextManager[Connection]:
        return self._file.reader(cancel) if self._standing is None else nullcontext(self._standing)

    def _where(self, cancel: Cancel | None) -> ColumnElement[bool]:
        if self._sieve is None:
            return self._found
        if self._kept is None:
            self._kept = self._sifted(self._sieve, cancel)
        kept = func.json_each(bound_list(self._kept))
        return orders.c.id.in_(select(column("value", Integer)).select_from(kept).scalar_subquery())

    def _sifted(self, sieve: Sieve, cancel: Cancel | None) -> list[int]:
        kept: list[int] = []
        with self._reader(cancel) as connection:
            loader = Loader(connection)
            found = connection.scalars(select(orders.c.id).where(self._found)).all()
            for some in _parts(found):
                kept += sieve(loader, some)
        return kept

    def _rows(
        self, query: Select[*tuple[object, ...]], cancel: Cancel | None
    ) -> tuple[OrderRow, ...]:
        with self._reader(cancel) as connection:
            return tuple(_row(row) for row in connection.execute(query))


def _row(row: Row[*tuple[object, ...]]) -> OrderRow:
    return OrderRow(
        id=row.id,
        number=row.number,
        status=row.status,
        status_since=row.status_since,
        created_at=row.created_at,
        updated_at=row.updated_at,
        customer_name=row.customer_name,
        manager=row.manager,
        total=row.total,
        currency=row.currency,
        paid=bool(row.paid),
        items=row.items,
        site=row.site,
        type=row.type,
        method=row.method,
        delivery_type=row.delivery_type,
        delivery_date=row.delivery_date,
        tracking_number=row.tracking_number,
        tags=tags_from(row.tags),
    )


def _order(sorting: Sorting) -> list[ColumnElement[int] | ColumnElement[str]]:
    keys = _KEYS.get(sorting.by) or (_COMPARED[sorting.by], orders.c.id)
    return [key.desc() if sorting.descending else key.asc() for key in keys]


def _key_of(row: OrderRow, by: OrderSort) -> tuple[int | str, ...]:
    match by:
        case OrderSort.NUMBER:
            return fold(row.number), row.id
        case OrderSort.CREATED:
            return row.created_at, row.id
        case OrderSort.TOTAL:
            return row.currency, row.total, row.id
        case _:
            raise AssertionError(f"no index stands behind the sorting by {by.value}")


def _holding(search: str) -> ColumnElement[bool]:
    """Every word is in number, customer's name or tracking number, or begins their phone or e-mail."""
    words = fold(search).split()
    return and_(*(_word(word) for word in words)) if words else true()


def _word(word: str) -> ColumnElement[bool]:
    within = (orders.c.number_key, orders.c.customer_key, orders.c.tracking_key)
    begun = [begins(customers.c.email_key, word)]
    if len(digits := phone_digits(word)) >= _FEWEST_DIGITS:
        begun.append(begins(customers.c.phone_key, digits))
    return or_(
        *(place.contains(word, autoescape=True) for place in within),
        orders.c.customer.in_(select(customers.c.id).where(or_(*begun))),
    )


def begins(key: ColumnElement[str], start: str) -> ColumnElement[bool]:
    """As a range, which an index answers; LIKE is not, because it ignores case."""
    return and_(key >= start, key < start + _LAST_CHARACTER)


def _parts(ids: Iterable[int]) -> Iterable[list[int]]:
    every = sorted(ids)
    return (every[at : at + _AT_ONCE] for at in range(0, len(every), _AT_ONCE))
