"""Importing the saved answers of RetailCRM's API: orders as they were made, and what happened to them."""

import json
from datetime import UTC, datetime

import pytest

from engine.api import Engine
from engine.domain.errors import Invalid
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import HOUR, moment_of
from engine.exchange.progress import Stopped
from engine.exchange.reject import BadFile
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.statuses import StatusSet
from tests.builders.imports import asked, statuses
from tests.builders.retailcrm import (
    MADE,
    RECORDED,
    a_block,
    a_row,
    an_account,
    an_item,
    made,
    moved,
)
from tests.builders.running import a_task, put_in

EVERYTHING = (
    "SELECT 'events', max(seq), count(*) FROM events "
    "UNION SELECT 'visits', max(id), count(*) FROM visits "
    "UNION SELECT 'items', max(id), count(*) FROM items "
    "UNION SELECT 'customers', max(id), count(*) FROM customers "
    "UNION SELECT 'people', max(id), count(*) FROM people"
)
NOON = moment_of(datetime(2024, 3, 1, 9, tzinfo=UTC))
"""12:00 in Moscow."""


@pytest.fixture
def shop(tmp_path):
    file = tmp_path / "shop.orderpath"
    with Engine.create(file, name="Shop", currency="RUB", zone="Europe/Moscow") as engine:
        yield engine


def history(shop, number="1A"):
    order = shop.find_order(number)
    return shop.history(Subject(SubjectKind.ORDER, order.id))


def changes(event):
    return {(change.entity, change.field): (change.old, change.new) for change in event.changes}


def test_the_recorded_answers_come_in_once(shop):
    first = shop.imports.take_in(RECORDED)
    content = asked(shop.path, EVERYTHING)
    second = shop.imports.take_in(RECORDED)

    assert first.orders_new == 25
    assert not first.rejects
    assert statuses(shop.path)["2050A"] == "cancel-other"
    order = shop.find_order("2046C")
    assert order.total == 3_077_040
    assert [payment.amount for payment in order.payments] == [3_077_040]
    assert order.paid
    assert (second.orders_new, second.facts_new, second.customers_new) == (0, 0, 0)
    assert second.facts_known == first.facts_new
    assert not second.placeholders
    assert asked(shop.path, EVERYTHING) == content


def test_rows_of_one_moment_and_author_are_one_change(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        history=[
            made(1, a_block()),
            a_row(2, "manager_comment", None, "Call first"),
            a_row(4, "delivery_cost", 0, 300),
            a_row(3, "delivery_type", None, {"code": "courier"}, source="api", user=None),
            a_row(5, "customer_comment", None, "Soon", at="2024-03-01 11:00:01"),
        ],
    )

    shop.imports.take_in(folder)

    _, together, by_another, later = history(shop)
    assert set(changes(together)) == {
        ("order", "manager_comment"),
        ("order", "delivery_cost"),
        ("order", "total"),
    }
    assert set(changes(by_another)) == {("order", "delivery_type")}
    assert later.at == together.at + 1_000_000


def test_moments_are_on_the_clocks_of_the_account(shop, tmp_path):
    block = a_block(createdAt="2024-03-01 12:00:00")
    folder = an_account(tmp_path / "answers", orders=[block], zone="Asia/Vladivostok")

    shop.imports.take_in(folder)

    assert shop.find_order("1A").created_at == NOON - 7 * HOUR


def test_the_block_gives_only_what_no_row_gives(shop, tmp_path):
    now = a_block(
        status="complete",
        managerComment="Done",
        customerComment="Ring twice",
        statusUpdatedAt="2024-03-02 10:00:00",
        items=[an_item(quantity=3, discountTotal=10)],
        delivery={"cost": 500, "address": {"city": "Omsk", "text": "Mira 5"}},
    )
    folder = an_account(
        tmp_path / "answers",
        orders=[now],
        history=[
            a_row(2, "manager_comment", "Call", "Done"),
            a_row(3, "order_product.quantity", 1, 3, item={"id": 11}),
            a_row(4, "order_product.discount_total", 0, 10, item={"id": 11}),
            a_row(5, "delivery_cost", 0, 500),
            a_row(6, "delivery_address.city", "Tomsk", "Omsk", at="2024-03-01 11:30:00"),
            moved(7, "new", "complete", at="2024-03-02 10:00:00"),
        ],
    )

    shop.imports.take_in(folder)

    begun, edited, readdressed, ended = history(shop)
    assert changes(begun)["order", "manager_comment"] == (None, "Call")
    assert changes(begun)["order", "customer_comment"] == (None, "Ring twice")
    assert changes(begun)["order", "status"] == (None, "new")
    assert changes(begun)["order", "total"] == (None, 10_000)
    assert changes(edited)["item", "quantity"] == (1_000_000, 3_000_000)
    assert changes(edited)["order", "total"] == (10_000, 30_000 - 3_000 + 50_000)
    assert changes(readdressed) == {
        ("order", "delivery_address"): ("Tomsk, Mira 5", "Omsk, Mira 5")
    }
    assert changes(ended)["order", "status"] == ("new", "complete")
    assert ended.unlawful


def test_lines_and_payments_come_and_go_with_their_rows(shop, tmp_path):
    second = an_item(12, initialPrice=50, quantity=2)
    paid = {"id": 21, "type": "cash", "status": "paid", "amount": 150}
    folder = an_account(
        tmp_path / "answers",
        history=[
            made(1, a_block(items=[an_item(), second])),
            a_row(2, "order_product", None, {"id": 12}, item=second),
            a_row(3, "payments", None, {"id": 21, "type": "cash"}, payment=paid),
            a_row(
                4,
                "payments.status",
                {"code": "not-paid"},
                {"code": "paid"},
                at="2024-03-01 12:00:00",
                payment={"id": 21},
            ),
            a_row(5, "order_product", {"id": 11}, None, at="2024-03-01 13:00:00", item={"id": 11}),
        ],
    )

    shop.imports.take_in(folder)

    begun, came, payed, went = history(shop)
    assert changes(begun)["order", "total"] == (None, 10_000)
    assert changes(came)["order", "total"] == (10_000, 20_000)
    assert changes(came)["payment", "status"] == (None, "not-paid")
    assert changes(payed)["order", "paid"] == (False, True)
    assert changes(went)["order", "total"] == (20_000, 10_000)
    order = shop.find_order("1A")
    assert [item.quantity for item in order.items] == [2_000_000]
    assert order.paid_at == NOON


def test_an_order_made_and_changed_at_once_is_made_as_it_was_then(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        history=[
            made(1, a_block()),
            a_row(2, "delivery_cost", 0, 300, at=MADE, source="api", user=None),
            moved(3, "new", "client-confirmed", at=MADE, source="api", user=None),
        ],
    )

    shop.imports.take_in(folder)

    (begun,) = history(shop)
    assert changes(begun)["order", "status"] == (None, "client-confirmed")
    assert changes(begun)["order", "delivery_cost"] == (None, 30_000)


def test_comments_another_customer_and_a_deletion_are_told(shop, tmp_path):
    ada, bob = (
        {"id": id_, "createdAt": MADE, "firstName": name} for id_, name in ((5, "Ada"), (6, "Bob"))
    )
    folder = an_account(
        tmp_path / "answers",
        customers=[ada, bob],
        history=[
            made(1, a_block(customer={"id": 6})),
            moved(2, "new", "cancel-other"),
            a_row(3, "status_comment", None, "Changed their mind"),
            a_row(4, "customer", {"id": 5}, {"id": 6}, at="2024-03-01 12:00:00"),
            a_row(
                5, "delivery_time", None, {"from": "9:00", "to": "13:30"}, at="2024-03-01 12:30:00"
            ),
            a_row(6, "vat", None, None, at="2024-03-01 13:00:00", deleted=True),
        ],
    )

    shop.imports.take_in(folder)

    _, ended, handed_on, agreed, gone = history(shop)
    order = shop.find_order("1A")
    assert ended.comment == "Changed their mind"
    assert list(changes(handed_on)) == [("order", "customer")]
    assert shop.customer(order.customer).name == "Bob"
    assert changes(agreed)["order", "delivery_from"] == ("", "09:00")
    assert changes(gone)["comment", "text"] == (None, "Deleted in RetailCRM")


def test_a_longer_export_adds_just_what_is_new(shop, tmp_path):
    begun = [
        made(1, a_block()),
        moved(2, "new", "client-confirmed"),
        a_row(3, "delivery_cost", 0, 300),
    ]
    shop.imports.take_in(an_account(tmp_path / "short", history=begun))
    longer = [
        *begun,
        a_row(4, "manager_comment", None, "Of the same change as rows 2 and 3"),
        moved(5, "client-confirmed", "prepayed", at="2024-03-01 12:00:00"),
        made(6, a_block(2), at="2024-03-01 13:00:00"),
    ]

    report = shop.imports.take_in(an_account(tmp_path / "long", history=longer))

    assert (report.orders_new, report.orders_known) == (1, 1)
    assert report.facts_known == 4
    order = shop.find_order("1A")
    assert (order.status, order.delivery_cost) == ("prepayed", 30_000)
    assert [sorted(changes(event)) for event in history(shop)[2:]] == [
        [("order", "manager_comment")],
        [("order", "status")],
    ]


def test_history_that_comes_after_the_orders_finds_them(shop, tmp_path):
    now = a_block(status="prepayed", statusUpdatedAt="2024-03-02 10:00:00")
    shop.imports.take_in(an_account(tmp_path / "orders", orders=[now]))

    report = shop.imports.take_in(
        an_account(
            tmp_path / "all",
            orders=[now],
            history=[made(1, a_block()), moved(2, "new", "prepayed", at="2024-03-02 10:00:00")],
        )
    )

    assert (report.orders_new, report.orders_known) == (0, 1)
    assert not report.rejects
    assert shop.find_order("1A").status == "prepayed"


def test_records_that_cannot_be_read_are_kept_aside_with_their_place(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        orders=[a_block(), a_block(2, createdAt="yesterday"), {"createdAt": MADE}],
        history=[
            a_row(2, "delivery_cost", 0, {"nonsense": True}),
            a_row(3, "delivery_date", None, "tomorrow"),
            moved(4, "new", "client-confirmed", at="2024-03-01 12:00:00"),
        ],
    )

    report = shop.imports.take_in(folder)

    kept = [(r.file, r.line, r.reason) for r in shop.imports.rejects(report.import_id)]
    assert ("orders.json", 3, "an order without an id") in kept
    assert any(f == "orders.json" and line == 2 and "yesterday" in r for f, line, r in kept)
    assert any(line == 2 and "row 3 (delivery_date) of order 1" in r for _, line, r in kept)
    assert report.orders_new == 1
    assert shop.find_order("1A").status == "client-confirmed"


def test_an_answer_that_is_an_error_is_told(shop, tmp_path):
    folder = an_account(tmp_path / "answers", orders=[a_block()])
    text = '{"success": false, "errorMsg": "Wrong \\"apiKey\\" value."}'
    (folder / "page-2.json").write_text(text, encoding="utf-8")

    report = shop.imports.take_in(folder)

    (kept,) = shop.imports.rejects(report.import_id)
    assert (kept.file, report.orders_new) == ("page-2.json", 1)
    assert 'Wrong "apiKey" value.' in kept.reason


def test_a_file_that_is_no_json_stops_the_import_before_it_begins(shop, tmp_path):
    folder = an_account(tmp_path / "answers", orders=[a_block()])
    (folder / "page-2.json").write_text('{"success": true, "orders": [', encoding="utf-8")

    with pytest.raises(BadFile, match=r"page-2\.json: this is no JSON that can be read"):
        shop.imports.take_in(folder)

    assert not statuses(shop.path)


def test_pages_may_lie_in_any_order_and_twice(shop, tmp_path):
    folder = an_account(tmp_path / "answers")
    rows = [
        made(1, a_block()),
        moved(2, "new", "client-confirmed"),
        moved(3, "client-confirmed", "prepayed"),
    ]
    for name, page in (("a", rows[2:]), ("b", rows[:2]), ("c", rows[1:])):
        text = json.dumps({"success": True, "history": page})
        (folder / f"{name}.json").write_text(text, encoding="utf-8")

    report = shop.imports.take_in(folder)

    assert report.orders_new == 1
    assert shop.find_order("1A").status == "prepayed"


def test_records_may_stand_on_lines_of_their_own(shop, tmp_path):
    folder = an_account(tmp_path / "answers")
    rows = [made(1, a_block()), moved(2, "new", "client-confirmed")]
    lines = "\n".join(json.dumps(row) for row in (*rows, a_block(2)))
    (folder / "all.ndjson").write_text(lines, encoding="utf-8")

    shop.imports.take_in(folder)

    assert statuses(shop.path) == {"1A": "client-confirmed", "2A": "new"}


def test_replayed_history_starts_triggers_at_its_own_moments(shop, tmp_path):
    put_in(
        shop,
        "Agreed",
        {
            "moved": OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))),
            "task": a_task("Call back"),
        },
        "moved > task",
    )
    folder = an_account(
        tmp_path / "answers",
        history=[made(1, a_block()), moved(2, "new", "client-confirmed", at="2024-03-01 12:00:00")],
    )

    report = shop.imports.take_in(folder, triggers=True)

    assert report.triggers
    assert asked(shop.path, "SELECT text, created_at FROM tasks") == [("Call back", NOON)]


def test_imported_in_one_go_or_replayed_orders_end_alike(tmp_path):
    ends = []
    for triggers in (False, True):
        file = tmp_path / f"{triggers}.orderpath"
        with Engine.create(file, name="Shop", currency="RUB", zone="Europe/Moscow") as shop:
            shop.imports.take_in(RECORDED, triggers=triggers)
        question = (
            "SELECT number, status, total, paid, version, updated_at, custom FROM orders "
            "ORDER BY number"
        )
        ends.append(asked(file, question))

    assert ends[0] == ends[1]


def test_reading_can_be_stopped(shop):
    with pytest.raises(Stopped):
        shop.imports.take_in(RECORDED, cancelled=lambda: True)

    assert not statuses(shop.path)


def test_a_look_writes_nothing_and_says_what_is_there(shop):
    before = asked(shop.path, EVERYTHING)

    found = shop.imports.look_at(RECORDED)

    assert (found.orders, found.findings.zone, found.findings.currency) == (
        25,
        "Europe/Moscow",
        "RUB",
    )
    assert {s.code: s.guess.status for s in found.findings.statuses if s.guess}[
        "complete"
    ] == "complete"
    assert found.findings.missing_pages == {"history": 297}
    assert found.findings.strange == ("api_Store_Products.json",)
    assert found.sample
    assert asked(shop.path, EVERYTHING) == before


@pytest.mark.parametrize("name", ["nowhere", "shop.orderpath", "notes.txt", "empty", "pictures"])
def test_what_cannot_be_imported_is_refused_with_the_reason(shop, tmp_path, name):
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "cat.png").write_bytes(b"meow")

    with pytest.raises(Invalid) as refused:
        shop.imports.look_at(tmp_path / name)

    assert name in str(refused.value)
