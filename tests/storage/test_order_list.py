"""Looking through many orders: pages that meet, words that find, questions that an index answers."""

from contextlib import closing, contextmanager
from functools import cache

import pytest
from sqlalchemy import Engine, event, text

from engine.domain.customer import Customer
from engine.domain.money import Money
from engine.domain.order import Order
from engine.storage.batch import Batch
from engine.storage.cancelling import Cancel
from engine.storage.faults import Cancelled
from engine.storage.order_list import OrderList, OrderSort, Sorting
from engine.storage.rows import customer_row, order_row
from engine.storage.tables import orders
from tests.builders.shop import NOON, a_shop

MANY = 20_000
STATUSES = ("new", "assembling", "delivering", "complete")
NAMED = {
    7: {"number": "ЗАКАЗ-7", "customer": 1},
    8: {"number": "X 100%_8", "customer": 2, "tracking_number": "RR123DE"},
}
PEOPLE = {
    1: Customer(id=1, name="Ángel Núñez", phone="+49 30 5550101", email="Angel@Example.org"),
    2: Customer(id=2, name="王小明", phone="138-0013-8000"),
}
NAMES = {7: "ángel núñez", 8: "王小明"}
BOTH_WAYS = (False, True)
EVERY_SORTING = [Sorting(by, descending) for by in OrderSort for descending in BOTH_WAYS]
INDEXED = [sorting for sorting in EVERY_SORTING if sorting.by.indexed]


@cache
def order(id_):
    values = {
        "status": STATUSES[id_ % 4],
        "created_at": NOON + id_ // 3,
        "total": id_ * 7919 % 1000,
        "currency": "JPY" if id_ % 50 == 0 else "EUR",
        "paid": id_ % 2 == 0,
        "status_since": NOON - id_ * 7919 % 1000,
        "updated_at": NOON + id_ * 104_729 % 1000,
        "delivery_date": f"2026-01-{1 + id_ % 28:02}" if id_ % 3 else "",
        "manager": 1 if id_ % 5 == 0 else None,
        **NAMED.get(id_, {}),
    }
    return Order(id=id_, number=f"A-{id_ * 31 % MANY:05}", site="main").with_(values)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    batch = Batch()
    for customer in PEOPLE.values():
        batch.insert("customers", customer_row(customer))
    for id_ in range(1, MANY + 1):
        made = order(id_)
        batch.insert("orders", order_row(made, PEOPLE.get(made.customer or 0)))
    with closing(a_shop(tmp_path_factory.mktemp("orders"))) as opened:
        with closing(opened.writer()) as writer, writer.begin():
            batch.flush(writer)
        yield opened


def ids(rows):
    return [row.id for row in rows]


@cache
def expected(sorting):
    """Ids in the order that is promised, worked out without the database."""
    key = {
        OrderSort.NUMBER: lambda o: (o.number.casefold(), o.id),
        OrderSort.CREATED: lambda o: (o.created_at, o.id),
        OrderSort.TOTAL: lambda o: (o.currency, o.total, o.id),
        OrderSort.STATUS: lambda o: (STATUSES.index(o.status), o.id),
        OrderSort.STATUS_SINCE: lambda o: (o.status_since, o.id),
        OrderSort.CUSTOMER: lambda o: (NAMES.get(o.id, ""), o.id),
        OrderSort.MANAGER: lambda o: (o.manager or 0, o.id),
        OrderSort.PAID: lambda o: (o.paid, o.id),
        OrderSort.UPDATED: lambda o: (o.updated_at, o.id),
        OrderSort.DELIVERY_DATE: lambda o: (o.delivery_date, o.id),
    }[sorting.by]
    found = sorted((order(id_) for id_ in range(1, MANY + 1)), key=key, reverse=sorting.descending)
    return [each.id for each in found]


@pytest.mark.parametrize("sorting", INDEXED, ids=str)
def test_pages_meet_without_gap_or_double(shop, sorting):
    listed, after = [], None

    while rows := OrderList(shop).page(sorting, after=after, limit=3_000):
        listed += ids(rows)
        after = rows[-1]

    assert listed == expected(sorting)


@pytest.mark.parametrize("sorting", EVERY_SORTING, ids=str)
def test_the_places_of_the_whole_list_are_those_of_its_pages(shop, sorting):
    listed = OrderList(shop)

    places = listed.places(sorting)

    assert list(places) == expected(sorting)
    assert ids(listed.page(sorting, skip=40, limit=60)) == list(places[40:100])
    assert ids(listed.at(places[9_990:10_050])) == list(places[9_990:10_050])


def test_an_order_that_is_gone_leaves_no_gap(shop):
    assert ids(OrderList(shop).at([5, MANY + 1, 3])) == [5, 3]


@pytest.mark.parametrize("sorting", INDEXED, ids=str)
@pytest.mark.parametrize("skip", [0, 9_990, 10_001, 19_950, MANY - 1, MANY])
def test_a_jump_lands_where_paging_would(shop, sorting, skip):
    wanted = expected(sorting)[skip : skip + 60]

    assert ids(OrderList(shop).page(sorting, skip=skip, limit=60)) == wanted
    assert ids(OrderList(shop).page(sorting, skip=skip, limit=60, length=MANY)) == wanted


def test_totals_count_and_add_up_by_currency(shop):
    totals = OrderList(shop).totals()

    assert totals.count == MANY
    assert {(money.currency, money.minor) for money in totals.sums} == {
        (code, sum(order(i).total for i in range(1, MANY + 1) if order(i).currency == code))
        for code in ("EUR", "JPY")
    }
    assert all(isinstance(money, Money) for money in totals.sums)


def test_a_condition_narrows_pages_totals_and_fitting(shop):
    paid = OrderList(shop, condition=orders.c.paid == 1)

    page = paid.page(Sorting(OrderSort.CREATED, descending=False), limit=5)

    assert ids(page) == [2, 4, 6, 8, 10]
    assert paid.totals().count == MANY // 2
    assert paid.fitting([2, 3, 4]) == {2, 4}
    assert sorted(ids(paid.rows([2, 3]))) == [2, 3]


def test_what_the_database_cannot_ask_is_asked_of_the_orders(shop):
    def keep(loader, some):
        return [id_ for id_, each in loader.orders(some).items() if each.total == 500]

    sifted = OrderList(shop, sieve=keep, condition=orders.c.status == "new")

    wanted = {i for i in range(4, MANY + 1, 4) if order(i).total == 500}
    assert wanted
    assert set(ids(sifted.page(Sorting(), limit=MANY))) == wanted
    assert sifted.totals().count == len(wanted)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("заказ-7", [7]),
        ("núñez", [7]),
        ("ángel заказ", [7]),
        ("ángel nobody", []),
        ("小明", [8]),
        ("100%_8", [8]),
        ("rr123", [8]),
        ("angel@exa", [7]),
        ("+49305550101", [7]),
        ("138-0013", [8]),
    ],
)
def test_words_find_orders_in_every_alphabet(shop, search, found):
    assert ids(OrderList(shop, search).page(Sorting())) == found


def test_a_called_off_list_stops(shop):
    cancel = Cancel()
    cancel.cancel()

    with pytest.raises(Cancelled):
        OrderList(shop).totals(cancel)


@contextmanager
def statements():
    """Every statement that SQLAlchemy sends within the block, with its parameters."""
    sent = []

    def note(connection, cursor, statement, parameters, context, executemany):
        sent.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plan(shop, work):
    """How SQLite answers what `work` asks: lines of its plans."""
    with statements() as sent:
        work()
    asked = [each for each in sent if each[0].startswith("SELECT")]
    assert asked
    with shop.reader() as connection:
        return [
            row[3]
            for statement, parameters in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]


@pytest.mark.parametrize("analysed", [False, True], ids=["as made", "analysed"])
@pytest.mark.parametrize("sorting", INDEXED, ids=str)
def test_a_page_reads_an_index_and_sorts_only_what_it_shows(shop, sorting, analysed):
    if analysed:
        shop.tidy()
    listed = OrderList(shop)
    first = listed.page(sorting)

    lines = [
        *plan(shop, lambda: listed.page(sorting)),
        *plan(shop, lambda: listed.page(sorting, after=first[-1])),
        *plan(shop, lambda: listed.page(sorting, skip=5_000)),
    ]

    assert full_scans(lines) == []
    # One for the rows of each page; a sort of the whole list would be a second one.
    assert sum("TEMP B-TREE" in line for line in lines) <= 3


def test_totals_and_a_status_are_read_from_an_index(shop):
    new = OrderList(shop, condition=orders.c.status == "new")

    whole = plan(shop, OrderList(shop).totals)
    page = plan(shop, lambda: new.page(Sorting()))

    assert any("COVERING INDEX ix_orders_currency_total" in line for line in whole)
    assert any("ix_orders_status_created_at (status=?)" in line for line in page)
    assert full_scans(page) == []


def test_totals_of_a_narrower_list_read_the_rows_as_they_lie(shop):
    """The index over sums would lead to each of them in its own order: ten times slower."""
    paid = OrderList(shop, condition=orders.c.paid == 1)

    assert not any("ix_orders_currency_total" in line for line in plan(shop, paid.totals))


def test_a_scan_without_an_index_would_be_seen(shop):
    def careless():
        with shop.reader() as connection:
            connection.execute(text("SELECT id FROM orders ORDER BY total LIMIT 5"))
            connection.execute(text("SELECT * FROM orders WHERE manager = 1"))

    assert full_scans(plan(shop, careless)) == ["SCAN orders"]


def full_scans(lines):
    return [line for line in lines if line.startswith("SCAN orders") and "INDEX" not in line]


def test_a_list_that_stands_still_shows_one_moment(tmp_path):
    batch, newer = Batch(), Batch()
    batch.insert("orders", order_row(order(1), None))
    newer.insert("orders", order_row(order(2), None))
    with closing(a_shop(tmp_path)) as opened, closing(opened.writer()) as writer:
        with writer.begin():
            batch.flush(writer)
        looked_at = OrderList(opened)

        with looked_at.standing_still():
            first = looked_at.page(Sorting())
            with writer.begin():
                newer.flush(writer)
            counted, fitting = looked_at.totals().count, looked_at.fitting([1, 2])

        assert ids(first) == [1]
        assert counted == 1
        assert fitting == {1}
        assert looked_at.totals().count == 2
