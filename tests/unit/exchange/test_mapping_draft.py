"""A mapping proposed from headers: in three languages, or it is said what the folder lacks."""

import json

import pytest

from engine.api import Engine
from engine.domain.errors import Invalid
from engine.exchange.choices import Choices
from engine.exchange.mapping_draft import draft_mapping
from engine.exchange.mapping_file import parse_mapping
from tests.builders.imports import asked, statuses


@pytest.fixture
def shop(tmp_path):
    file = tmp_path / "shop.orderpath"
    with Engine.create(file, name="Shop", currency="RUB", zone="Europe/Moscow") as engine:
        yield engine


def a_folder(tmp_path, encoding="utf-8", **files):
    folder = tmp_path / "export"
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding=encoding)
    return folder


def draft(shop, folder):
    return json.loads(draft_mapping(folder, shop.references))


def test_a_folder_with_items_and_payments_comes_in_by_its_draft(shop, tmp_path):
    folder = a_folder(
        tmp_path,
        orders=(
            "Номер заказа;Дата создания;Статус;ФИО;Телефон;Стоимость доставки\n"
            "1;01.03.2024 10:00;Выполнен;Ада;+7 900;300\n"
            "2;02.03.2024 11:30;Недозвон;Боб;+7 901;\n"
        ),
        items="Номер заказа;Артикул;Количество;Цена\n1;K-1;2;100.50\n1;K-2;1;10\n",
        payments="Номер заказа;Сумма\n1;511\n",
    )

    text = draft_mapping(folder, shop.references)
    report = shop.imports.take_in(folder, Choices(mapping_text=text))

    assert report.orders_new == 2
    assert statuses(shop.path) == {"1": "complete", "2": "no-call"}
    order = shop.find_order("1")
    assert order.total == 2 * 10_050 + 1_000 + 30_000
    assert [payment.amount for payment in order.payments] == [51_100]
    assert asked(shop.path, "SELECT phone FROM customers ORDER BY id") == [("+7 900",), ("+7 901",)]


@pytest.mark.parametrize(
    ("header", "row", "form"),
    [
        ("order_id,created_at", "1,2024-03-01 10:00:00", "iso"),
        ("id\tdate", "1\t31/12/2024 10:00", "%d/%m/%Y %H:%M"),
        ("订单号,下单时间", "1,2024/03/01 10:00", "%Y/%m/%d %H:%M"),
        ("OrderNumber|OrderDate", "1|12/31/2024", "%m/%d/%Y"),
    ],
)
def test_columns_delimiters_and_moments_are_recognised(shop, tmp_path, header, row, form):
    made = draft(shop, a_folder(tmp_path, orders=f"{header}\n{row}\n"))

    assert made["moments"] == form
    assert made["delimiter"] == next(sign for sign in ",\t|" if sign in header)


def test_another_encoding_is_recognised(shop, tmp_path):
    text = "Номер заказа;Дата\n" + "".join(f"Заказ номер {n};01.03.2024\n" for n in range(50))
    folder = a_folder(tmp_path, encoding="cp1251", orders=text)

    made = draft(shop, folder)

    assert made["order"]["id"] == "Номер заказа"


def test_a_word_that_is_like_no_status_stays_as_it_is(shop, tmp_path):
    folder = a_folder(tmp_path, orders="id,date,status\n1,2024-03-01,Shipped to Mars\n")

    made = draft(shop, folder)

    assert made["last_status"]["words"] == {"Shipped to Mars": "Shipped to Mars"}
    assert parse_mapping(json.dumps(made), "draft").orders == "orders"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour,size\nred,5\n", "the order's number"),
        ("order_id,total\n1,5\n", "when the order was made"),
        ("order_id,date,sku\n1,2024-03-01,A\n1,2024-03-01,B\n", "on several rows"),
        ("order_id,date\n1,some day\n", "no form of a moment|form of a moment"),
        ("", "the order's number"),
    ],
)
def test_what_the_folder_lacks_is_said(shop, tmp_path, text, words):
    with pytest.raises(Invalid, match=words):
        draft_mapping(a_folder(tmp_path, orders=text), shop.references)
