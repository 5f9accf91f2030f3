"""A shop of very many orders, made by a few statements: what is measured is looking through them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from engine.api import Engine
from engine.domain.moment import DAY, MINUTE
from tests.builders.shop import NOON

_CUSTOMERS = 200_000

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"

_MAKE_CUSTOMERS = f"""
{_NUMBERS}
INSERT INTO customers (id, name, name_key, phone, phone_key, email, email_key, created_at)
SELECT i, printf('Customer %06d', i * 7919 % 200003), printf('customer %06d', i * 7919 % 200003),
       printf('+49 30 %07d', i), printf('4930%07d', i),
       printf('c%d@example.org', i), printf('c%d@example.org', i), 0
FROM n
"""

_MAKE_ORDERS = f"""
{_NUMBERS}
INSERT INTO orders (id, number, number_key, site, type, method, status, status_since, visit, created_at,
    updated_at, customer, customer_name, customer_key, manager, currency, total, paid, delivery_type,
    delivery_date)
SELECT i, printf('W-%07d', i), printf('w-%07d', i), 'main', 'eshop-individual', 'phone',
       (SELECT code FROM ranked WHERE place = i * 31 % (SELECT count(*) FROM ranked)),
       :begin + i * :step + i * 104729 % :day, i, :begin + i * :step, :begin + i * :step + i * 7919 % :day,
       1 + i % {_CUSTOMERS}, printf('Customer %06d', (1 + i % {_CUSTOMERS}) * 7919 % 200003),
       printf('customer %06d', (1 + i % {_CUSTOMERS}) * 7919 % 200003),
       CASE WHEN i % 3 THEN 1 END, 'EUR', 500 + i * 7919 % 90000, i % 5 <> 0, 'courier',
       date(2025, 1, 1)
FROM n
""".replace("?", ":count").replace(
    "date(2025, 1, 1)", "printf('2025-%02d-%02d', 1 + i % 12, 1 + i % 28)"
)

_MAKE_ITEMS = """
INSERT INTO items (order_id, sku, sku_key, name, name_key, quantity, price)
SELECT id, printf('S-%d', id % 5000), printf('s-%d', id % 5000), 'Moka pot', 'moka pot', 1000000, total
FROM orders
"""


def a_shop_of(count: int, file: Path) -> Path:
    """A shop file of `count` orders, the last one the newest."""
    Engine.create(file, name="Kettle & Co").close()
    step = 4 * MINUTE
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(
            "CREATE TEMP TABLE ranked AS SELECT code, row_number() OVER (ORDER BY code) - 1 AS place "
            "FROM statuses"
        )
        connection.execute(_MAKE_CUSTOMERS, (_CUSTOMERS,))
        connection.execute(
            _MAKE_ORDERS,
            {"count": count, "begin": NOON - count * step, "step": step, "day": DAY},
        )
        connection.execute(_MAKE_ITEMS)
        connection.execute("ANALYZE")
    return file
