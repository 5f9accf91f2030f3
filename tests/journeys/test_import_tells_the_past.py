"""Imported in one go or replayed fact by fact, an order has the same past."""

import json

import pytest

from engine.api import Engine
from tests.builders.csv_folders import DATA, a_folder, a_payment, an_item, an_order
from tests.builders.imports import asked, write_random_folder

HISTORY = """
    SELECT orders.number, events.at, events.kind, events.version, events.comment, events.unlawful,
           events.changes
    FROM events JOIN orders ON orders.id = events.subject_id AND events.subject_kind = 'order'
    ORDER BY orders.number, events.version
"""
STAYS = """
    SELECT orders.number, visits.status, visits.entered_at, visits.left_at,
           visits.left_seq IS NULL, orders.visit = visits.id
    FROM visits JOIN orders ON orders.id = visits.order_id
    ORDER BY orders.number, visits.id
"""
ORDERS = """
    SELECT number, status, status_since, created_at, updated_at, version, customer_name, currency,
           total, paid, paid_at, delivery_cost, delivery_date, manager_comment
    FROM orders ORDER BY number
"""
PAYMENTS = """
    SELECT orders.number, payments.status, payments.amount, payments.paid_at, payments.comment
    FROM payments JOIN orders ON orders.id = payments.order_id ORDER BY orders.number, payments.amount
"""
FACTS = "SELECT source, key, seq IS NULL FROM imported_facts ORDER BY source, key"


def past(file):
    """Everything of the orders' past but the ids, which the order of giving in decides."""
    history = []
    for *row, changes in asked(file, HISTORY):
        assert isinstance(changes, str)
        without_ids = [
            (entity, field, old, new)
            for entity, _, field, old, new in json.loads(changes)
            if field != "customer"
        ]
        history.append((*row, without_ids))
    return {
        "history": history,
        "stays": asked(file, STAYS),
        "orders": asked(file, ORDERS),
        "payments": asked(file, PAYMENTS),
        "facts": asked(file, FACTS),
    }


def assert_same_past(tmp_path, folder):
    files = tmp_path / "at-once.orderpath", tmp_path / "one-by-one.orderpath"
    for file, one_by_one in zip(files, (False, True), strict=True):
        with Engine.create(file, name="Shop") as shop:
            shop.imports.take_in(folder, triggers=one_by_one)
    at_once, one_by_one = (past(file) for file in files)

    for what, rows in at_once.items():
        assert rows == one_by_one[what], what


@pytest.mark.parametrize("seed", range(20, 24))
def test_random_orders_have_the_same_past(tmp_path, seed):
    assert_same_past(tmp_path, write_random_folder(tmp_path / "csv", seed))


def test_orders_whose_payments_have_moments_of_their_own_have_the_same_past(tmp_path):
    assert_same_past(tmp_path, DATA / "olist_odd")


def test_orders_with_notes_and_missing_payments_have_the_same_past(tmp_path):
    folder = a_folder(
        tmp_path / "csv",
        [
            an_order(
                "noted",
                "delivered",
                approved="2018-03-05 11:00:00",
                handed_over="2018-03-09 00:00:00",
                delivered="2018-03-08 00:00:00",
            ),
            an_order("unpaid", "approved", approved="2018-03-05 11:00:00"),
        ],
        [an_item("noted"), an_item("unpaid")],
        [a_payment("noted"), a_payment("noted", 2)],
    )

    assert_same_past(tmp_path, folder)
