"""A shop of very many orders, made by a few statements: what is measured is looking through them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from engine.api import Engine
from engine.domain.moment import DAY, MINUTE
from tests.builders.shop import NOON

CUSTOMERS = 200_000
_STEP = 4 * MINUTE
"""Between one order and the next."""

_STATEMENTS = (
    """
    CREATE TEMP TABLE ranked AS
    SELECT code, row_number() OVER (ORDER BY code) - 1 AS place FROM statuses
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :customers)
    INSERT INTO customers (id, name, name_key, phone, phone_key, email, email_key, created_at)
    SELECT i, printf('Customer %06d', i * 7919 % 200003), printf('customer %06d', i * 7919 % 200003),
           printf('+49 30 %07d', i), printf('4930%07d', i),
           printf('c%d@example.org', i), printf('c%d@example.org', i), 0
    FROM n
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
    INSERT INTO orders (id, number, number_key, site, type, method, status, status_since, visit,
        created_at, updated_at, customer, customer_name, customer_key, manager, currency, total, paid,
        delivery_type, delivery_date)
    SELECT i, printf('W-%07d', i), printf('w-%07d', i), 'main', 'eshop-individual', 'phone',
           (SELECT code FROM ranked WHERE place = i * 31 % (SELECT count(*) FROM ranked)),
           :begin + i * :step + i * 104729 % :day, i,
           :begin + i * :step, :begin + i * :step + i * 7919 % :day,
           1 + i % :customers, printf('Customer %06d', (1 + i % :customers) * 7919 % 200003),
           printf('customer %06d', (1 + i % :customers) * 7919 % 200003),
           CASE WHEN i % 3 THEN 1 END, 'EUR', 500 + i * 7919 % 90000, i % 5 <> 0,
           'courier', printf('2025-%02d-%02d', 1 + i % 12, 1 + i % 28)
    FROM n
    """,
    """
    INSERT INTO items (order_id, sku, sku_key, name, name_key, quantity, price)
    SELECT id, printf('S-%d', id % 5000), printf('s-%d', id % 5000), 'Moka pot', 'moka pot', 1000000, total
    FROM orders
    """,
    "ANALYZE",
)


def a_shop_of(count: int, file: Path) -> Path:
    """A shop file of `count` orders, the last one the newest."""
    Engine.create(file, name="Kettle & Co").close()
    values = {
        "count": count,
        "customers": CUSTOMERS,
        "begin": NOON - count * _STEP,
        "step": _STEP,
        "day": DAY,
    }
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        for statement in _STATEMENTS:
            connection.execute(statement, values)
    return file
