"""Importing history with triggers off: everything is in once, whatever is imported again."""

import shutil
from collections import Counter

import pytest

from engine.api import Engine
from engine.domain.event import Subject, SubjectKind
from engine.exchange.choices import Choices
from engine.exchange.csv_source import known_mapping
from engine.exchange.json_reader import BadMapping
from engine.exchange.progress import Phase, Progress
from engine.exchange.reject import BadFile
from tests.builders.csv_folders import (
    DATA,
    ORDERS,
    a_folder,
    a_mapping,
    a_payment,
    an_item,
    an_order,
)
from tests.builders.imports import asked, last_statuses, statuses

SAMPLE = DATA / "olist"
CONTENT = (
    "SELECT 'events', max(seq), count(*) FROM events "
    "UNION SELECT 'visits', max(id), count(*) FROM visits"
)


@pytest.fixture
def shop(tmp_path):
    with Engine.create(tmp_path / "shop.orderpath", name="Shop") as engine:
        yield engine


def test_the_sample_ends_as_its_last_words_say_and_a_second_import_changes_nothing(shop):
    first = shop.imports.take_in(SAMPLE)
    content = asked(shop.path, CONTENT)
    second = shop.imports.take_in(SAMPLE)

    assert first.orders_new == 3000
    assert Counter(statuses(shop.path).values()) == last_statuses(SAMPLE)
    assert first.statuses == last_statuses(SAMPLE)
    assert (second.orders_new, second.facts_new) == (0, 0)
    assert second.facts_known == first.facts_new
    assert asked(shop.path, CONTENT) == content
    assert not first.rejects
    assert not second.rejects


def test_an_order_has_what_the_files_say_of_it(shop, tmp_path):
    folder = a_folder(
        tmp_path / "csv",
        [an_order(status="approved", approved="2018-03-05 13:00:00")],
        [an_item(), an_item(number=2, price="5.00", freight="0.50")],
        [a_payment(number=1, amount="10.00"), a_payment(number=2, amount="8.00", kind="voucher")],
    )

    shop.imports.take_in(folder)

    order = shop.find_order("o1")
    assert (order.total, order.currency, order.status) == (1800, "BRL", "prepayed")
    assert order.paid
    assert [payment.amount for payment in order.payments] == [1000, 800]
    assert order.paid_at == order.created_at + 3 * 3600 * 1_000_000
    customer = shop.customer(order.customer)
    assert customer.address == "1001 sao paulo, SP"


def test_history_is_never_refused_but_what_the_path_forbids_is_marked(shop, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order(status="delivered")])

    shop.imports.take_in(folder)

    order = shop.find_order("o1")
    events = shop.history(Subject(SubjectKind.ORDER, order.id))
    assert [event.unlawful for event in events] == [False, True]
    assert order.status == "complete"


def test_a_longer_export_adds_just_what_is_new(shop, tmp_path):
    shop.imports.take_in(a_folder(tmp_path / "short", [an_order("o1"), an_order("o2")]))
    longer = a_folder(
        tmp_path / "long",
        [
            an_order("o1", status="approved", approved="2018-03-06 09:00:00"),
            an_order("o2"),
            an_order("o3"),
        ],
        payments=[a_payment("o1")],
    )

    report = shop.imports.take_in(longer)

    assert (report.orders_new, report.orders_known) == (1, 2)
    assert (report.facts_new, report.facts_known) == (2, 2)
    assert shop.find_order("o1").paid
    assert statuses(shop.path) == {"o1": "prepayed", "o2": "new", "o3": "new"}


def test_orders_of_one_customer_are_one_customers(shop, tmp_path):
    folder = a_folder(
        tmp_path / "csv",
        [an_order("o1", customer="c1"), an_order("o2", customer="c2")],
        customers=["c1,u1,1001,sao paulo,SP", "c2,u1,1001,sao paulo,SP"],
    )

    shop.imports.take_in(folder)

    assert shop.find_order("o1").customer == shop.find_order("o2").customer


def test_rows_kept_aside_stand_in_the_shop_with_line_and_reason(shop, tmp_path):
    folder = a_folder(
        tmp_path / "csv",
        [an_order("good"), an_order("bad", status="teleported")],
        [an_item("good"), an_item("bad")],
    )

    report = shop.imports.take_in(folder)

    kept = asked(shop.path, "SELECT file, line, reason FROM import_rejects ORDER BY id")
    assert report.rejects == {"word": 1, "key": 1}
    assert [(file, line) for file, line, _ in kept] == [
        (ORDERS, 3),
        ("olist_order_items_dataset.csv", 3),
    ]
    assert "“teleported”" in str(kept[0][2])
    assert list(statuses(shop.path)) == ["good"]


def test_a_file_that_cannot_be_used_leaves_the_shop_untouched(shop, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order()])
    (folder / "olist_order_payments_dataset.csv").write_bytes(b"order_id\n\xff\xfe\xfa")
    before = asked(shop.path, CONTENT)

    with pytest.raises(BadFile):
        shop.imports.take_in(folder)

    assert asked(shop.path, CONTENT) == before
    assert asked(shop.path, "SELECT count(*) FROM imports") == [(0,)]
    assert list(shop.references.sites) == ["main"]


def test_a_mapping_that_names_an_unknown_status_is_refused_with_its_place(shop, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order()])
    words = {"column": "order_status", "words": {"created": "brand-new"}}
    path = a_mapping(tmp_path, last_status=words)

    with pytest.raises(BadMapping, match=r"last_status\.words\.created.*“brand-new”"):
        shop.imports.take_in(folder, Choices(mapping_file=path))


def test_a_cancelled_import_keeps_what_is_in_and_goes_on_when_run_again(shop):
    told: list[Progress] = []
    asked_for = iter([False, False, True])

    first = shop.imports.take_in(
        SAMPLE, progress=told.append, cancelled=lambda: next(asked_for, True)
    )
    second = shop.imports.take_in(SAMPLE)

    assert first.cancelled
    assert 0 < first.orders_new < 3000
    assert (second.orders_known, second.orders_new) == (first.orders_new, 3000 - first.orders_new)
    assert Counter(statuses(shop.path).values()) == last_statuses(SAMPLE)
    assert {each.phase for each in told} == {Phase.READING, Phase.IMPORTING}


def test_progress_ends_with_everything_done(shop, tmp_path):
    told: list[Progress] = []

    shop.imports.take_in(
        a_folder(tmp_path / "csv", [an_order(f"o{n}") for n in range(30)]), progress=told.append
    )

    assert (told[-1].done, told[-1].total) == (30, 30)
    assert told[-1].per_second > 0


def test_another_kind_of_folder_is_read_by_the_mapping_it_brings_along(shop):
    folder = DATA / "olist_odd"

    report = shop.imports.take_in(folder)

    assert known_mapping(folder) == folder / "mapping.json"
    assert report.orders_new == 13
    order = shop.find_order("A-100")
    assert [item.quantity for item in order.items] == [250_000, 1_000_000]
    assert order.total == 1000 + 1850 + 490
    assert shop.customer(order.customer).vip
    assert shop.find_order("A-108").status == "delivering"
    assert shop.find_order("A-110").status == "cancel-other"


def test_a_shop_of_the_folders_currency_is_put_in_where_there_is_none(shop):
    shop.imports.take_in(DATA / "olist_odd")
    assert list(shop.references.sites) == ["main"]

    shop.imports.take_in(SAMPLE, cancelled=lambda: True)

    assert shop.references.sites["olist"].currency == "BRL"


def test_a_copy_of_the_folder_elsewhere_is_the_same_source(shop, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order()])
    shop.imports.take_in(folder)

    report = shop.imports.take_in(shutil.copytree(folder, tmp_path / "copy"))

    assert (report.facts_new, report.facts_known) == (0, 1)
