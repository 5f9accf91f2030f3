"""Finding customers while somebody types: by the beginning of a phone number, an e-mail or a name."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, or_, select

from engine.domain.customer import Customer
from engine.domain.folding import fold, phone_digits
from engine.storage.order_list import begins
from engine.storage.tables import customers, orders
from engine.storage.values import customer_from

FEWEST = 2
"""Fewer characters than this would find everybody."""


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """A customer, and how many orders they have."""

    customer: Customer
    orders: int


def customers_like(connection: Connection, text: str, most: int) -> tuple[KnownCustomer, ...]:
    """At most so many customers whose phone, e-mail or name begins so, the newest first.

    Where these are too few, those whose name holds the text, such as a family name, follow.
    """
    key = fold(text).strip()
    if len(key) < FEWEST:
        return ()
    found = _newest(connection, _beginning(key), most)
    if len(found) < most:
        known = [customer.id for customer in found]
        within = customers.c.name_key.contains(f" {key}", autoescape=True)
        found += _newest(connection, within & customers.c.id.not_in(known), most - len(found))
    counts = _order_counts(connection, [customer.id for customer in found])
    return tuple(KnownCustomer(customer, counts.get(customer.id, 0)) for customer in found)


def _beginning(key: str) -> ColumnElement[bool]:
    begun = [begins(customers.c.name_key, key), begins(customers.c.email_key, key)]
    digits = phone_digits(key)
    if len(digits) >= FEWEST:
        begun.append(begins(customers.c.phone_key, digits))
    return or_(*begun)


def _newest(connection: Connection, where: ColumnElement[bool], most: int) -> list[Customer]:
    rows = connection.execute(
        select(customers).where(where).order_by(customers.c.id.desc()).limit(most)
    )
    return [customer_from(row) for row in rows]


def _order_counts(connection: Connection, ids: list[int]) -> dict[int, int]:
    rows = connection.execute(
        select(orders.c.customer, func.count().label("orders"))
        .where(orders.c.customer.in_(ids))
        .group_by(orders.c.customer)
    )
    return {row.customer: row.orders for row in rows}
