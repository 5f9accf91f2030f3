"""The readings of a condition agree: Python, SQL, and a plain interpreter that shares nothing with them."""

import os
from collections import Counter
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, create_engine, insert, select

from engine.conditions.text import parse, write
from engine.conditions.to_python import compile_condition
from engine.conditions.to_sql import to_sql
from engine.conditions.tree import Not, from_json, leaves, to_json
from engine.domain.customer import Customer
from engine.domain.facts import Facts
from engine.domain.moment import DAY, HOUR, Moment, moment_of
from engine.domain.order import Order
from engine.storage import tables
from engine.storage.rows import customer_row, item_row, order_row, payment_row
from tests.builders.conditions import NOW, SHOP, VOCABULARY, Past
from tests.builders.random_conditions import Rows, Trees, random_moment
from tests.properties.plain_conditions import means

LONG = os.environ.get("ORDERPATH_FAULTS") == "1"
CHUNKS = 40 if LONG else 4
TREES, ROWS = 125, 200

MOMENTS = (
    NOW,
    Moment(1_792_888_200_000_000),  # 2026-10-25 03:30 in Tallinn, the first time
    Moment(1_792_888_200_000_000 + HOUR),  # the same clock, an hour later
    Moment(1_806_192_000_000_000),  # 2027-03-28, about the hour that is skipped
)


class World:
    """Orders with all that is known of them, in memory and, where one is named, in a file."""

    def __init__(self, seed: int, now: Moment, file: Path | None = None) -> None:
        random = Random(seed)
        rows = Rows(random, VOCABULARY, now)
        self.now = now
        self.customers = {i: rows.customer(i) for i in range(1, 31)}
        self.orders = [rows.order(i, tuple(self.customers.values())) for i in range(1, ROWS + 1)]
        times_in = {
            (order.id, status): random.choice((0, 1, 2, 3))
            for order in self.orders
            for status in SHOP.statuses
        }
        last_message = {
            order.id: random_moment(random, now) for order in self.orders if random.random() < 0.5
        }
        self.past = Past(
            times_in=times_in,
            orders_of=Counter(o.customer for o in self.orders if o.customer is not None),
            last_message_at=last_message,
        )
        self.events = {order.id: rows.event() for order in self.orders}
        if file is not None:
            self._store(file, times_in, last_message)

    def facts(self, order: Order, *, with_event: bool = False) -> Facts:
        """What is known of an order."""
        return Facts(
            now=self.now,
            references=SHOP,
            history=self.past,
            order=order,
            customer=self._customer_of(order),
            event=self.events[order.id] if with_event else None,
        )

    def _customer_of(self, order: Order) -> Customer | None:
        return None if order.customer is None else self.customers[order.customer]

    def _store(
        self, file: Path, times_in: dict[tuple[int, str], int], last_message: dict[int, Moment]
    ) -> None:
        engine = create_engine(f"sqlite:///{file}")
        tables.metadata.create_all(engine)
        with engine.begin() as connection:
            for customer in self.customers.values():
                connection.execute(insert(tables.customers).values(customer_row(customer)))
            for order in self.orders:
                self._store_order(connection, order)
            visits = [key for key, count in times_in.items() for _ in range(count)]
            for id_, (order_id, status) in enumerate(visits, 1):
                values = {"id": id_, "order_id": order_id, "status": status, "entered_at": 0}
                connection.execute(insert(tables.visits).values(values))
            for order_id, at in last_message.items():
                for earlier in (0, DAY):
                    values = {"key": f"{order_id}:{earlier}", "at": at - earlier}
                    connection.execute(
                        insert(tables.outbox).values(**values, order_id=order_id, **_MESSAGE)
                    )
        engine.dispose()

    def _store_order(self, connection: Connection, order: Order) -> None:
        row = order_row(order, self._customer_of(order))
        connection.execute(insert(tables.orders).values(row))
        for item in order.items:
            connection.execute(insert(tables.items).values(item_row(item, order.id)))
        for payment in order.payments:
            connection.execute(insert(tables.payments).values(payment_row(payment, order.id)))


_MESSAGE = {
    "channel": "sms", "recipient": "", "subject": "", "body": "", "state": "recorded", "problem": "",
    "mode": "record_only",
}  # fmt: skip


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_python_sql_and_the_plain_interpreter_agree_on_random_conditions_and_orders(
    chunk, tmp_path
):
    file = tmp_path / "shop.sqlite"
    world = World(chunk, MOMENTS[chunk % len(MOMENTS)], file)
    trees = Trees(Random(1_000 + chunk), VOCABULARY, world.now)
    facts = {order.id: world.facts(order) for order in world.orders}
    exact = telling = 0

    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        for _ in range(TREES):
            tree = trees.tree()
            plain = {i for i, known in facts.items() if means(tree, known)}
            test = compile_condition(tree, VOCABULARY, SHOP).test
            assert {i for i, known in facts.items() if test(known)} == plain, write(
                tree, VOCABULARY
            )

            sql = to_sql(tree, VOCABULARY, SHOP, world.now)
            found = set(connection.scalars(select(tables.orders.c.id).where(sql.where)))
            assert found >= plain, write(tree, VOCABULARY)
            if sql.rest is not None:
                rest = compile_condition(sql.rest, VOCABULARY, SHOP).test
                found = {i for i in found if rest(facts[i])}
            assert found == plain, write(tree, VOCABULARY)
            exact += sql.rest is None
            telling += 0 < len(plain) < ROWS
    engine.dispose()

    # The proof is worth something only if most conditions divide the orders, and many are pure SQL.
    assert telling > TREES * 0.6
    assert exact > TREES * 0.4


@pytest.mark.parametrize("chunk", range(max(1, CHUNKS // 4)))
def test_python_and_the_plain_interpreter_agree_on_what_events_changed(chunk):
    world = World(50 + chunk, NOW)
    trees = Trees(Random(2_000 + chunk), VOCABULARY, world.now, changes=True)
    facts = [world.facts(order, with_event=True) for order in world.orders]
    held = 0

    for _ in range(TREES):
        tree = trees.tree(2)
        test = compile_condition(tree, VOCABULARY, SHOP).test
        for known in facts:
            assert test(known) == means(tree, known), write(tree, VOCABULARY)
            held += test(known)

    assert 0 < held < TREES * ROWS


@pytest.mark.parametrize("missing", ["order", "customer", "both"])
def test_python_and_the_plain_interpreter_agree_where_order_or_customer_is_missing(missing):
    world = World(60, NOW)
    trees = Trees(Random(3_000), VOCABULARY, world.now, changes=True)
    facts = [world.facts(order, with_event=True) for order in world.orders[:20]]
    for known in facts:
        known.order = None if missing != "customer" else known.order
        known.customer = None if missing != "order" else known.customer

    for _ in range(TREES):
        tree = trees.tree(2)
        condition = compile_condition(tree, VOCABULARY, SHOP)
        for known in facts:
            assert condition.test(known) == means(tree, known), write(tree, VOCABULARY)
            assert len(condition.explain(known).seen) == len(list(leaves(tree)))


def test_the_explanation_says_what_the_test_says_with_one_entry_per_clause():
    world = World(70, NOW)
    trees = Trees(Random(4_000), VOCABULARY, world.now, changes=True)
    facts = [world.facts(order, with_event=True) for order in world.orders[:50]]

    for _ in range(TREES):
        tree = trees.tree()
        condition = compile_condition(tree, VOCABULARY, SHOP)
        for known in facts:
            verdict = condition.explain(known)
            assert verdict.holds is condition.test(known)
            assert len(verdict.seen) == len(list(leaves(tree)))


def test_negation_always_says_the_opposite():
    world = World(80, NOW)
    trees = Trees(Random(5_000), VOCABULARY, world.now)
    facts = [world.facts(order) for order in world.orders[:50]]

    for _ in range(TREES):
        tree = trees.tree()
        holds = compile_condition(tree, VOCABULARY, SHOP).test
        denies = compile_condition(Not(tree), VOCABULARY, SHOP).test
        assert all(holds(known) is not denies(known) for known in facts)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_text_and_stored_form_read_back_as_the_same_condition(language):
    trees = Trees(Random(6_000), VOCABULARY, NOW, changes=True)

    for _ in range(500):
        tree = trees.tree()
        text = write(tree, VOCABULARY, language)
        assert parse(text, VOCABULARY, changes=True) == tree, text
        assert from_json(to_json(tree)) == tree


def test_the_equality_clause_never_hides_a_match():
    world = World(90, NOW)
    trees = Trees(Random(7_000), VOCABULARY, world.now)
    found = 0

    for _ in range(TREES * 4):
        condition = compile_condition(trees.tree(), VOCABULARY, SHOP)
        if condition.equals is None:
            continue
        field, values = condition.equals
        attribute = field.removeprefix("order.")
        found += 1
        for order in world.orders:
            if condition.test(world.facts(order)):
                assert getattr(order, attribute) in values

    assert found > 10


def test_a_moment_of_the_night_clocks_change_is_what_it_says():
    first = datetime(2026, 10, 25, 3, 30, tzinfo=SHOP.zone)

    assert moment_of(first) == MOMENTS[1]
    assert moment_of(first.replace(fold=1)) == MOMENTS[2]
