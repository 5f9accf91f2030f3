"""What an account names finds its place in the shop: lists, people, shops, fields, statuses, customers."""

import pytest

from engine.api import Engine
from engine.domain.event import Subject, SubjectKind
from engine.domain.references import RefKind
from engine.exchange.choices import Choices, Meaning, NewStatus, SettingMissing
from tests.builders.imports import asked, statuses
from tests.builders.retailcrm import MADE, a_block, a_row, an_account, an_item, made
from tests.builders.running import ADMINISTRATOR


@pytest.fixture
def shop(tmp_path):
    file = tmp_path / "shop.orderpath"
    with Engine.create(file, name="Shop", currency="RUB", zone="Europe/Moscow") as engine:
        yield engine


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
    begun, *_ = shop.history(Subject(SubjectKind.ORDER, order.id))
    assert begun.unlawful


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
        "createdAt": MADE,
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


def test_what_no_answer_says_is_asked_for(shop, tmp_path):
    folder = an_account(tmp_path / "answers", orders=[a_block()], zone="", currency="")

    with pytest.raises(SettingMissing) as asked_for:
        shop.imports.take_in(folder)
    report = shop.imports.take_in(folder, Choices(zone="Europe/Moscow", currency="RUB"))

    assert asked_for.value.setting == "zone"
    assert report.orders_new == 1


def test_what_was_chosen_once_holds_for_a_longer_export(shop, tmp_path):
    first = an_account(
        tmp_path / "one", orders=[a_block(status="paid-online")], zone="", currency=""
    )
    chosen: dict[str, Meaning] = {
        "paid-online": "prepayed",
        "on-the-moon": NewStatus(group="delivery"),
        "x": "complete",
    }
    shop.imports.take_in(first, Choices(zone="Asia/Omsk", currency="RUB", statuses=chosen))
    longer = an_account(
        tmp_path / "two",
        orders=[a_block(2, status="paid-online"), a_block(3, status="x")],
        zone="",
        currency="",
    )

    found = shop.imports.look_at(longer).findings
    shop.imports.take_in(longer)
    shop.imports.take_in(longer, Choices(statuses={"y": "new"}))

    assert not found.missing
    assert [(s.code, s.guess.status) for s in found.statuses if s.guess] == [
        ("paid-online", "prepayed"),
        ("x", "complete"),
    ]
    assert statuses(shop.path) == {"1A": "prepayed", "2A": "prepayed", "3A": "complete"}
    assert shop.find_order("2A").created_at == shop.find_order("1A").created_at
