"""Importing the saved answers of RetailCRM's API: orders as they were made, and what happened to them."""

import json
from datetime import UTC, datetime

import pytest

from engine.api import Engine
from engine.domain.errors import Invalid
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import HOUR, moment_of
from engine.domain.references import RefKind
from engine.exchange.choices import Choices, NewStatus, SettingMissing
from engine.exchange.progress import Stopped
from engine.exchange.reject import BadFile
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.statuses import StatusSet
from tests.builders.imports import asked, statuses
from tests.builders.retailcrm import (
    RECORDED,
    a_block,
    a_row,
    an_account,
    an_item,
    made,
    moved,
)
from tests.builders.running import ADMINISTRATOR, a_task, put_in

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


def test_what_no_answer_says_is_asked_for(shop, tmp_path):
    folder = an_account(tmp_path / "answers", orders=[a_block()], zone="", currency="")

    with pytest.raises(SettingMissing) as asked_for:
        shop.imports.take_in(folder)
    report = shop.imports.take_in(folder, Choices(zone="Europe/Moscow", currency="RUB"))

    assert asked_for.value.setting == "zone"
    assert report.orders_new == 1


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
            a_row(2, "delivery_cost", 0, 300, at=MADE_AT, source="api", user=None),
            moved(3, "new", "client-confirmed", at=MADE_AT, source="api", user=None),
        ],
    )

    shop.imports.take_in(folder)

    (begun,) = history(shop)
    assert changes(begun)["order", "status"] == (None, "client-confirmed")
    assert changes(begun)["order", "delivery_cost"] == (None, 30_000)


MADE_AT = "2024-03-01 10:00:00"


def test_what_nothing_is_said_of_becomes_a_retired_placeholder(shop, tmp_path):
    block = a_block(
        site="bazaar",
        orderType="wholesale",
        status="odd",
        managerId=7,
        customFields={"colour": "red"},
        delivery={"code": "drone"},
        payments={"21": {"id": 21, "type": "barter", "status": "promised", "amount": 1}},
        items=[an_item(status="lent")],
    )
    folder = an_account(
        tmp_path / "answers", history=[made(1, block), a_row(2, "shipped", False, True)]
    )

    report = shop.imports.take_in(folder)

    lists = shop.references
    assert lists.sites["bazaar"].retired
    assert lists.statuses["odd"].retired
    assert lists.lists[RefKind.ORDER_TYPE]["wholesale"].retired
    assert lists.lists[RefKind.PAYMENT_STATUS]["promised"].retired
    assert {field.code for field in lists.custom_fields if field.retired} == {"colour", "shipped"}
    assert [person.name for person in lists.people.values() if person.retired] == ["RetailCRM 7"]
    assert report.placeholders["person"] == ["7"]
    assert set(report.placeholders["list_item"]) == {
        "order_type:wholesale",
        "delivery_type:drone",
        "payment_type:barter",
        "payment_status:promised",
        "item_status:lent",
    }
    order = shop.find_order("1A")
    assert (order.status, order.type, order.delivery_type) == ("odd", "wholesale", "drone")
    assert order.custom == {"colour": "red", "shipped": "yes"}
    assert history(shop)[0].unlawful


def test_what_the_answers_say_more_of_comes_in_under_its_name(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        orders=[
            a_block(
                managerId=7, delivery={"code": "drone"}, customFields={"weight": 2.5, "gift": True}
            )
        ],
        users=[{"id": 7, "firstName": "Ada", "lastName": "Byron", "email": "ada@example.org"}],
        deliveryTypes={"drone": {"code": "drone", "name": "Дрон", "active": True}},
        customFields=[
            {"entity": "order", "code": "weight", "name": "Вес", "type": "numeric"},
            {"entity": "order", "code": "gift", "name": "Подарок", "type": "boolean"},
        ],
    )

    report = shop.imports.take_in(folder)

    order, lists = shop.find_order("1A"), shop.references
    assert lists.people[order.manager].name == "Ada Byron"
    assert lists.item(RefKind.DELIVERY_TYPE, "drone").titles.text() == "Дрон"
    assert order.custom == {"weight": 2_500_000, "gift": True}
    assert not report.placeholders


def test_people_are_known_again_by_their_mail(shop, tmp_path):
    users = [{"id": 7, "firstName": "Ada", "email": "ADA@example.org"}]
    shop.imports.take_in(an_account(tmp_path / "one", orders=[a_block(managerId=7)], users=users))
    again = [{"id": 8, "firstName": "Ada", "email": "ada@example.org"}]

    shop.imports.take_in(
        an_account(tmp_path / "two", orders=[a_block(2, managerId=8)], users=again)
    )

    assert shop.find_order("1A").manager == shop.find_order("2A").manager


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


def test_an_order_in_another_currency_comes_into_a_shop_of_that_currency(shop, tmp_path):
    item = an_item(initialPrice="10.999")
    orders = [
        a_block(items=[item]),
        a_block(2, currency="EUR", items=[{**item, "id": 12}]),
        a_block(3, currency="JPY", site=None, items=[{**item, "id": 13}]),
    ]

    shop.imports.take_in(an_account(tmp_path / "answers", orders=orders))

    found = [shop.find_order(f"{n}A") for n in (1, 2, 3)]
    assert [(order.currency, order.total) for order in found] == [
        ("RUB", 1100),
        ("EUR", 1100),
        ("JPY", 11),
    ]
    assert [order.site for order in found] == ["shop", "shop-eur", "retailcrm-jpy"]


def test_statuses_get_the_meaning_that_was_chosen(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        orders=[a_block(status="paid-online"), a_block(2, status="on-the-moon")],
        statuses={"on-the-moon": {"code": "on-the-moon", "name": "На Луне", "group": "delivery"}},
    )
    chosen = Choices(
        statuses={"paid-online": "prepayed", "on-the-moon": NewStatus(group="delivery")}
    )

    shop.imports.take_in(folder, chosen)

    assert statuses(shop.path) == {"1A": "prepayed", "2A": "on-the-moon"}
    status = shop.references.status("on-the-moon")
    assert (status.group, status.titles.text("ru"), status.retired) == (
        "delivery",
        "На Луне",
        False,
    )
    moves = {
        move.target for move in shop.moves(shop.find_order("2A"), ADMINISTRATOR) if move.allowed
    }
    assert "not-bought-out" in moves


def test_customers_come_in_with_what_the_account_knows_of_them(shop, tmp_path):
    ada = {
        "id": 5,
        "createdAt": MADE_AT,
        "firstName": "Ада",
        "lastName": "Лавлейс",
        "patronymic": "Байрон",
        "phones": [{"number": "+7 900 000-00-00"}],
        "email": "ada@example.org",
        "vip": True,
        "tags": [{"name": "b2b"}],
        "address": {"city": "Омск", "text": "Мира 5"},
    }
    folder = an_account(
        tmp_path / "answers",
        customers=[ada, {**ada, "id": 6, "firstName": "Без заказов"}],
        orders=[a_block(customer={"id": 5, "site": "shop"})],
    )

    report = shop.imports.take_in(folder)

    customer = shop.customer(shop.find_order("1A").customer)
    assert report.customers_new == 2
    assert customer.name == "Лавлейс Ада Байрон"
    assert (customer.vip, customer.tags, customer.address) == (True, ("b2b",), "Омск, Мира 5")
    assert asked(shop.path, "SELECT count(*) FROM customers") == [(2,)]


def test_records_that_cannot_be_read_are_kept_aside_with_their_place(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        orders=[a_block(), a_block(2, createdAt="yesterday"), {"createdAt": MADE_AT}],
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
