"""Stories of orders: which facts a folder tells, in which order, and what is kept aside."""

from datetime import UTC, datetime

import pytest

from engine.domain.moment import HOUR, moment_of
from engine.exchange.fact import news
from engine.exchange.fact_codec import fact_from_json, fact_to_json
from engine.exchange.mapping_file import read_mapping
from engine.exchange.reject import BadFile
from tests.builders.csv_folders import (
    CUSTOMERS,
    DATA,
    ITEMS,
    ORDERS,
    PAYMENTS,
    a_folder,
    a_mapping,
    a_payment,
    an_item,
    an_order,
    read,
)


def told(story):
    """What each fact says, in few words."""
    words = []
    for fact in story.facts:
        if fact.draft is not None:
            words.append("created")
        elif fact.status:
            words.append(f"paid {fact.status}" if fact.payments else fact.status)
        else:
            words.append("paid" if fact.payments else "note")
    return words


def one_story(folder, mapping=None):
    reader = read(folder, mapping)
    stories = list(reader.stories())
    assert not reader.rejects
    assert len(stories) == 1
    return stories[0]


def rejects_of(folder, mapping=None):
    reader = read(folder, mapping)
    stories = list(reader.stories())
    return [(r.kind.value, r.file, r.line) for r in reader.rejects], stories


def test_an_order_that_went_its_way_is_told_in_six_facts(tmp_path):
    order = an_order(
        status="delivered",
        approved="2018-03-05 11:00:00",
        handed_over="2018-03-07 09:00:00",
        delivered="2018-03-12 15:00:00",
    )
    folder = a_folder(tmp_path, [order], [an_item()], [a_payment()])

    story = one_story(folder)

    assert told(story) == [
        "created", "paid prepayed", "send-to-delivery", "delivering", "delivered", "complete",
    ]  # fmt: skip
    assert story.last_status == "complete"
    assert len({fact.key for fact in story.facts}) == len(story.facts)


@pytest.mark.parametrize(
    ("order", "facts"),
    [
        pytest.param(
            an_order(
                status="shipped",
                approved="2018-03-08 00:00:00",
                handed_over="2018-03-07 00:00:00",
            ),
            ["created", "send-to-delivery", "delivering", "paid"],
            id="approval after the hand-over",
        ),
        pytest.param(
            an_order(
                status="delivered",
                approved="2018-03-06 00:00:00",
                handed_over="2018-03-09 00:00:00",
                delivered="2018-03-08 00:00:00",
            ),
            ["created", "paid prepayed", "delivered", "complete", "note"],
            id="hand-over after the delivery",
        ),
        pytest.param(
            an_order(
                status="shipped",
                approved="2018-03-07 00:00:00",
                handed_over="2018-03-07 00:00:00",
            ),
            ["created", "paid prepayed", "send-to-delivery", "delivering"],
            id="approval and hand-over at one moment",
        ),
        pytest.param(
            an_order(status="canceled", approved="2018-03-06 00:00:00"),
            ["created", "paid prepayed", "cancel-other"],
            id="the last word differs",
        ),
        pytest.param(
            an_order(status="invoiced", approved="2018-03-06 00:00:00"),
            ["created", "paid prepayed"],
            id="the last word says the same",
        ),
        pytest.param(an_order(status="created"), ["created"], id="nothing happened"),
        pytest.param(
            an_order(status="delivered", approved="2018-03-06 00:00:00"),
            ["created", "paid prepayed", "complete"],
            id="delivered without a date",
        ),
    ],
)
def test_facts_come_in_order_of_time_and_never_take_an_order_back(tmp_path, order, facts):
    folder = a_folder(tmp_path, [order], [an_item()], [a_payment()])

    story = one_story(folder)

    assert told(story) == facts
    moments = [fact.at for fact in story.facts]
    assert moments == sorted(moments)


def test_the_closing_fact_comes_at_the_last_known_moment(tmp_path):
    order = an_order(
        status="canceled", approved="2018-03-08 00:00:00", handed_over="2018-03-07 00:00:00"
    )

    story = one_story(a_folder(tmp_path, [order], payments=[a_payment()]))

    assert story.facts[-1].status == "cancel-other"
    assert story.facts[-1].at == story.facts[-2].at
    assert story.facts[-1].at - story.facts[0].at == 62 * HOUR


def test_a_fact_before_the_order_was_made_comes_with_it_and_says_so(tmp_path):
    order = an_order(status="shipped", handed_over="2018-03-05 09:00:00")

    story = one_story(a_folder(tmp_path, [order]))

    assert [fact.at - story.facts[0].at for fact in story.facts] == [0, 0, 0]
    assert "2018-03-05 09:00:00" in story.facts[1].comment


def test_items_payments_and_customer_are_joined_by_their_keys(tmp_path):
    folder = a_folder(
        tmp_path,
        [an_order(customer="c2"), an_order("o2")],
        [an_item(number=1), an_item("o2"), an_item(number=2, price="299.40999999999997")],
        [a_payment(number=1, kind="boleto"), a_payment(number=2, kind="sodexo")],
        ["c1,u1,1001,sao paulo,SP", "c2,u2,2002,rio,RJ"],
    )

    draft = next(read(folder).stories()).facts[0].draft

    assert draft is not None
    assert [item.price for item in draft.items] == [1000, 29941]
    assert draft.values["delivery_cost"] == 500
    assert draft.values["delivery_date"] == "2018-04-01"
    assert [payment.type for payment in draft.payments] == ["bank-transfer", ""]
    assert draft.customer is not None
    assert draft.customer.address == "2002 rio, RJ"
    assert draft.customer.external[0].id == "u2"


def test_an_order_without_payments_that_was_approved_gets_one_over_its_total(tmp_path):
    order = an_order(status="approved", approved="2018-03-05 11:00:00")

    story = one_story(a_folder(tmp_path, [order], [an_item()]))

    assert [payment.amount for payment in story.facts[1].new_payments] == [1250]
    assert story.facts[1].new_payments[0].status == "paid"


@pytest.mark.parametrize(("showing", "hours"), [("first", 2), ("second", 3)])
def test_an_hour_that_clocks_show_twice_is_the_showing_the_mapping_says(tmp_path, showing, hours):
    # In the night to 18 February 2018 clocks in São Paulo went back from 0:00 to 23:00 (UTC-2 to UTC-3).
    folder = a_folder(tmp_path, [an_order(purchased="2018-02-17 23:30:00")])
    mapping = read_mapping(a_mapping(tmp_path, repeated_hour=showing))

    story = one_story(folder, mapping)

    shown_in_utc = moment_of(datetime(2018, 2, 17, 23, 30, tzinfo=UTC))
    assert story.facts[0].at - shown_in_utc == hours * HOUR


def test_rows_that_cannot_be_read_are_kept_aside_and_the_rest_goes_in(tmp_path):
    folder = a_folder(
        tmp_path,
        [
            an_order("good"),
            an_order("word", status="teleported"),
            an_order("date", purchased="2018-02-30 10:00:00"),
            an_order("none", purchased=""),
            an_order(""),
            an_order("good", status="canceled"),
            "short,row",
            an_order("lost", customer="c9"),
        ],
        [an_item("good"), an_item("good", 2, price="ten"), an_item("nowhere")],
        [a_payment("good"), a_payment("good"), a_payment("word")],
    )

    rejects, stories = rejects_of(folder)

    assert [story.order for story in stories] == ["good", "lost"]
    assert sorted(rejects) == sorted(
        [
            ("columns", ORDERS, 8),
            ("duplicate", ORDERS, 7),
            ("duplicate", PAYMENTS, 3),
            ("key", ITEMS, 4),
            ("key", ORDERS, 6),
            ("key", ORDERS, 9),
            ("key", PAYMENTS, 4),
            ("moment", ORDERS, 4),
            ("moment", ORDERS, 5),
            ("number", ITEMS, 3),
            ("word", ORDERS, 3),
        ]
    )


def test_a_reject_says_column_and_content(tmp_path):
    folder = a_folder(tmp_path, [an_order("o9", purchased="soon")])
    reader = read(folder)

    assert not list(reader.stories())

    reject = reader.rejects[0]
    assert reject.reason.startswith("order_purchase_timestamp: “soon” is no moment")
    assert reject.content.startswith("o9,c1,created,soon")


def test_a_header_without_a_column_refuses_the_folder(tmp_path):
    folder = a_folder(tmp_path, [an_order()])
    path = folder / ORDERS
    path.write_text(path.read_text().replace("order_approved_at", "approved"), encoding="utf-8")

    with pytest.raises(BadFile, match="no column “order_approved_at”"):
        read(folder)


@pytest.mark.parametrize("name", [ORDERS, CUSTOMERS, ITEMS, PAYMENTS])
def test_a_file_that_is_missing_refuses_the_folder(tmp_path, name):
    folder = a_folder(tmp_path, [an_order()])
    (folder / name).unlink()

    with pytest.raises(BadFile, match=name):
        read(folder)


def test_files_that_may_be_absent_leave_their_fields_to_the_next_source(tmp_path):
    story = one_story(a_folder(tmp_path, [an_order()], [an_item()]))

    draft = story.facts[0].draft
    assert draft is not None
    assert draft.items[0].name == "p1"


def test_a_moment_of_a_payment_pays_that_one_and_the_last_brings_the_status():
    folder = DATA / "olist_odd"
    reader = read(folder, read_mapping(folder / "mapping.json"))

    stories = {story.order: story for story in reader.stories()}

    assert not reader.rejects
    assert told(stories["A-106"]) == ["created", "paid", "paid prepayed"]
    assert [fact.payments for fact in stories["A-106"].facts[1:]] == [("A-106/1",), ("A-106/2",)]
    assert told(stories["A-108"]) == ["created", "send-to-delivery", "delivering", "paid"]
    draft = stories["A-112"].facts[0].draft
    assert draft is not None
    assert draft.values["customer_comment"] == "Ring twice;\nplease"


def test_a_longer_export_adds_what_is_new_and_takes_no_order_back(tmp_path):
    short = an_order(status="shipped", handed_over="2018-03-07 09:00:00")
    before = one_story(a_folder(tmp_path / "short", [short], payments=[a_payment()]))
    longer = an_order(
        status="delivered",
        approved="2018-03-06 09:00:00",
        handed_over="2018-03-07 09:00:00",
        delivered="2018-03-09 09:00:00",
    )
    after = one_story(a_folder(tmp_path / "long", [longer], payments=[a_payment()]))

    fresh = news(after, {fact.key for fact in before.facts}, lambda _: True)

    assert told(after._replace(facts=fresh)) == ["paid", "delivered", "complete"]
    assert "prepayed" in fresh[0].note


def test_a_payment_that_came_with_a_longer_export_is_put_in_paid(tmp_path):
    before = one_story(a_folder(tmp_path / "short", [an_order()]))
    longer = an_order(status="approved", approved="2018-03-06 09:00:00")
    after = one_story(a_folder(tmp_path / "long", [longer], payments=[a_payment()]))

    fresh = news(after, {fact.key for fact in before.facts}, lambda _: False)

    assert [p.status for p in fresh[0].new_payments] == ["paid"]
    assert fresh[0].payments == ()


def test_facts_in_waiting_come_back_as_they_were(tmp_path):
    folder = DATA / "olist_odd"
    reader = read(folder, read_mapping(folder / "mapping.json"))

    for story in reader.stories():
        for fact in story.facts:
            assert fact_from_json(fact_to_json(fact, story.file, story.line)) == (
                fact,
                story.file,
                story.line,
            )
