"""The command line from a new shop to the answer why: real files, commands in this process."""

import json
import re

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import (
    Actor,
    ActorKind,
    Change,
    CreateOrder,
    CustomerDraft,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.moment import DAY, HOUR
from tests.builders.csv_folders import a_folder, an_order
from tests.builders.retailcrm import RECORDED, a_block, an_account
from tests.builders.shop import NOON
from tests.journeys.command_line import Said, orderpath

ADMIN = Actor(ActorKind.PERSON, 1)


@pytest.fixture
def shop(tmp_path):
    """A shop with three orders, made a day ago by the clock that commands go by."""
    file = tmp_path / "shop.orderpath"
    said = orderpath("new", file, "--name", "Kettle & Co", "--zone", "Europe/Berlin")
    assert said.code == 0
    return file


def put(file, number, *, price=1000, name="Mia", now=NOON, delivery_type=""):
    """An order with two items and a payment."""
    draft = CreateOrder(
        values={"number": number, "delivery_type": delivery_type},
        items=(ItemDraft(sku="CUP", name="Cup", price=price), ItemDraft(sku="TEA", name="Tea")),
        payments=(PaymentDraft(type="bank-card", amount=price),),
        customer=CustomerDraft(name=name, phone="+49 30 1234567"),
    )
    with Engine.open(file, clock=ManualClock(now)) as engine:
        engine.record(Change(actor=ADMIN, edits=(draft,)))


def rows(said: Said):
    assert said.code == 0, said.err
    return json.loads(said.out)


def test_a_new_shop_is_named_and_has_the_universal_path(shop):
    said = orderpath("path", shop, "--format", "json")

    document = json.loads(said.out)
    assert document["path"]["uid"] == "universal"
    assert document["initial"] == "new"
    assert orderpath("inspect", shop).out.splitlines()[0].startswith(f"{shop}: “Kettle & Co”")


def test_a_new_shop_takes_the_name_of_its_file_and_a_currency(tmp_path):
    said = orderpath("new", tmp_path / "tea.orderpath", "--currency", "chf", "--zone", "Asia/Tokyo")

    assert said.code == 0
    assert "“tea” (CHF, Asia/Tokyo)" in said.out


def test_orders_are_listed_the_newest_first_with_their_sum(shop):
    put(shop, "A-1", price=1000)
    put(shop, "A-2", price=250)

    lines = orderpath("orders", shop).out.splitlines()

    assert [line.split()[0] for line in lines[2:4]] == ["A-2", "A-1"]
    assert lines[-1] == "2 orders: 12.50 EUR"


def test_orders_as_json_have_one_shape(shop):
    put(shop, "A-1")

    (row,) = rows(orderpath("orders", shop, "--json"))

    assert row == {
        "id": 1,
        "number": "A-1",
        "status": "new",
        "status_group": "new",
        "status_since": "2026-01-01T12:00:00.000000Z",
        "created_at": "2026-01-01T12:00:00.000000Z",
        "customer": "Mia",
        "total": {"amount": "10.00", "currency": "EUR"},
        "paid": False,
    }


def test_json_holds_every_order_beyond_a_page(shop):
    drafts = tuple(CreateOrder(values={"number": f"N-{n}"}) for n in range(1, 1203))
    with Engine.open(shop) as engine:
        engine.record(Change(actor=ADMIN, edits=drafts))

    found = rows(orderpath("orders", shop, "--json"))

    assert {row["number"] for row in found} == {f"N-{n}" for n in range(1, 1203)}
    assert len(found) == 1202


def test_a_condition_chooses_orders(shop):
    put(shop, "A-1", price=1000)
    put(shop, "A-2", price=250)

    found = rows(orderpath("orders", shop, "--where", "total >= 5", "--json"))

    assert [row["number"] for row in found] == ["A-1"]


def test_no_orders_are_an_empty_list(shop):
    assert rows(orderpath("orders", shop, "--json")) == []


def test_fields_of_order_item_payment_and_customer_are_set_at_once(shop):
    put(shop, "A-1")

    said = orderpath(
        "set", shop, "A-1", "status=availability-confirmed", "tags=+gift", "item.2.quantity=1.5",
        "payment.1.status=paid", "customer.vip=yes", "delivery_cost=4.90",
    )  # fmt: skip

    order = rows(orderpath("show", shop, "A-1", "--json"))["order"]
    assert said.code == 0
    assert "Administrator: Order status: New → Availability confirmed" in said.out
    assert order["status"] == "availability-confirmed"
    assert order["tags"] == ["gift"]
    assert order["items"][1]["quantity"] == "1.5"
    assert order["payments"][0]["status"] == "paid"
    assert order["customer"]["vip"] is True
    assert order["total"] == {"amount": "14.90", "currency": "EUR"}
    assert order["paid"] is True


def test_setting_what_is_so_already_says_that_nothing_differs(shop):
    put(shop, "A-1")

    said = orderpath("set", shop, "A-1", "delivery_cost=0", "status=new")

    assert said.code == 0
    assert said.out == "Order A-1: nothing differs.\n"


def test_a_move_the_path_does_not_allow_is_refused_with_the_ways_out(shop):
    put(shop, "A-1")

    said = orderpath("set", shop, "A-1", "status=complete", "tags=+gift")

    order = rows(orderpath("show", shop, "A-1", "--json"))["order"]
    assert said.code == 1
    assert said.err.startswith(
        "orderpath: Order A-1 cannot go from “New” to “Completed”: only from Delivered, Arrived at "
        "pickup point. Possible from “New”: "
    )
    assert "Agreed with customer" in said.err
    assert len(said.err.splitlines()) == 1
    assert (order["status"], order["tags"]) == ("new", [])


def test_a_move_that_needs_a_comment_takes_one(shop):
    put(shop, "A-1")
    orderpath("set", shop, "A-1", "status=cancel-other")

    refused = orderpath("set", shop, "A-1", "status=client-confirmed")
    taken = orderpath("set", shop, "A-1", "status=client-confirmed", "--comment", "she called")

    timeline = rows(orderpath("show", shop, "A-1", "--json"))["timeline"]
    assert (refused.code, taken.code) == (1, 0)
    assert "comment" in refused.err
    assert timeline[-1]["comment"] == "she called"


def test_a_person_named_with_as_is_the_one_who_did_it(shop):
    put(shop, "A-1")

    said = orderpath("set", shop, "A-1", "tags=+gift", "--as", "administrator")
    nobody = orderpath("set", shop, "A-1", "tags=+loud", "--as", "Nobody")

    actor = rows(orderpath("show", shop, "A-1", "--json"))["timeline"][-1]["actor"]
    assert (said.code, nobody.code) == (0, 1)
    assert actor == {"kind": "person", "id": 1, "name": "Administrator"}
    assert "There is no person “Nobody”. Known: Administrator." in nobody.err


def test_a_ready_made_trigger_acts_and_why_tells_the_trace(shop):
    added = orderpath("trigger", shop, "add", "paid-to-assembling", "--on")
    put(shop, "A-1")

    done = orderpath("set", shop, "A-1", "payment.1.status=paid")

    why = rows(orderpath("why", shop, "A-1", "1", "--json"))
    told = orderpath("why", shop, "A-1", "1").out
    assert added.code == 0
    assert "trigger “" in done.out
    assert why["answer"] == "ran"
    assert why["runs"][0]["outcome"] == "done"
    assert [step["node"] for step in why["runs"][0]["steps"]]
    assert "It ran" in told


def test_why_not_says_what_kept_the_trigger_from_acting(shop):
    orderpath("trigger", shop, "add", "paid-to-assembling", "--on")
    put(shop, "A-1")
    orderpath("set", shop, "A-1", "tags=+gift")
    seq = rows(orderpath("show", shop, "A-1", "--json"))["timeline"][-1]["seq"]

    why = rows(orderpath("why", shop, "A-1", "1", "--event", str(seq), "--json"))

    assert why["answer"] == "not_listening"
    assert why["event"]["seq"] == seq
    assert why["runs"] == []
    assert "this was: order changed (order.tags)" in why["text"]


def test_an_event_of_another_order_is_refused_with_the_known_ones(shop):
    orderpath("trigger", shop, "add", "paid-to-assembling")
    put(shop, "A-1")

    said = orderpath("why", shop, "A-1", "1", "--event", "999")

    assert said.code == 1
    assert "There is no event of this order “999”. Known: 1." in said.err


def test_triggers_are_listed_switched_and_exported(shop, tmp_path):
    orderpath("trigger", shop, "add", "unpaid-a-day")
    on = orderpath("trigger", shop, "on", "1")
    (row,) = rows(orderpath("trigger", shop, "list", "--json"))
    off = orderpath("trigger", shop, "off", "1", "--cancel-waiting")
    kept = tmp_path / "kept.json"
    exported = orderpath("trigger", shop, "export", "1", "--out", kept)

    other = tmp_path / "other.orderpath"
    orderpath("new", other)
    added = orderpath("trigger", other, "add", kept)

    assert (on.code, off.code, exported.code, added.code) == (0, 0, 0, 0)
    assert row["on"] is True
    assert set(row) == {
        "id", "uid", "title", "on", "turn", "mode", "repeats", "delivery", "version", "sentence",
    }  # fmt: skip
    assert row["sentence"].startswith("When an order is created")
    assert rows(orderpath("trigger", other, "list", "--json"))[0]["uid"] == row["uid"]


def test_a_trigger_that_is_on_takes_in_the_orders_that_match_it_now(shop):
    orderpath("trigger", shop, "add", "delivery-problem-task")
    refused = orderpath("trigger", shop, "enter", "1")
    orderpath("trigger", shop, "on", "1")

    entered = orderpath("trigger", shop, "enter", "1")

    assert (refused.code, entered.code) == (1, 0)
    assert "switch it on first" in refused.err
    assert "orders were taken in" in entered.out


def test_a_ready_made_trigger_is_found_by_its_name_in_words(shop):
    added = orderpath("trigger", shop, "add", "Unpaid a day")

    assert added.code == 0
    assert "“Unpaid a day → Not paid and task” was added" in added.out


def test_a_trace_says_its_moments_in_the_time_zone_of_the_shop(shop):
    orderpath("trigger", shop, "add", "unpaid-a-day", "--on")
    put(shop, "A-1", now=NOON)

    said = orderpath("why", shop, "A-1", "1")

    assert said.code == 0
    assert re.search(r"\(waits until \d{4}-\d\d-\d\d \d\d:\d\d\)", said.out)


def test_due_waits_are_ended_until_nothing_is_due(shop):
    orderpath("trigger", shop, "add", "unpaid-a-day", "--on")
    put(shop, "A-1", now=NOON)

    said = orderpath("run", shop, "--until-idle")

    order = rows(orderpath("show", shop, "A-1", "--json"))
    assert said.code == 0
    assert said.out.startswith("1 due waits were ended.")
    assert order["order"]["status"] == "unpaid"
    assert order["tasks"]


def test_late_waits_can_be_skipped(shop):
    orderpath("trigger", shop, "add", "unpaid-a-day", "--on")
    put(shop, "A-1", now=NOON)

    said = orderpath("run", shop, "--until-idle", "--late", "skip")

    card = rows(orderpath("show", shop, "A-1", "--json"))
    assert said.code == 0
    assert card["order"]["status"] == "new"
    assert card["runs"][0]["outcome"] == "ended_early"


def test_a_card_tells_what_happened_and_what_may_come_next(shop):
    put(shop, "A-1")
    orderpath("set", shop, "A-1", "status=availability-confirmed")

    said = orderpath("show", shop, "A-1").out

    assert "Order A-1: Availability confirmed" in said
    assert "Customer: Mia, +49 30 1234567" in said
    assert "Next: " in said
    assert "Order status: New → Availability confirmed" in said


def test_an_order_is_found_by_its_id_too(shop):
    put(shop, "A-1")

    assert rows(orderpath("show", shop, "#1", "--json"))["order"]["number"] == "A-1"


def test_a_card_as_json_has_one_shape(shop):
    orderpath("trigger", shop, "add", "unpaid-a-day", "--on")
    put(shop, "A-1", now=NOON)

    card = rows(orderpath("show", shop, "A-1", "--json"))

    assert set(card) == {
        "order", "moves", "timeline", "visits", "tasks", "alerts", "messages", "runs", "waits",
    }  # fmt: skip
    assert card["visits"][0]["status"] == "new"
    assert card["visits"][0]["left_at"] is None
    assert card["waits"][0]["due_at"] == "2026-01-02T12:00:00.000000Z"
    assert card["runs"][0]["title"] == card["waits"][0]["title"] != ""
    created = card["timeline"][0]
    assert (created["kind"], created["actor"]["name"]) == ("created", "Administrator")
    assert {"entity": "order", "id": 1, "field": "total", "old": None,
            "new": {"amount": "10.00", "currency": "EUR"}} in created["changes"]  # fmt: skip


def test_inspecting_says_that_the_file_is_sound(shop):
    put(shop, "A-1", now=NOON - DAY + HOUR)

    found = rows(orderpath("inspect", shop, "--json"))

    assert (found["sound"], found["problems"]) == (True, [])
    assert found["orders_by_status"] == {"new": 1}
    assert found["shop"] == "Kettle & Co"
    assert set(found) == {
        "file", "shop", "uid", "written_by", "format", "newest_format", "size", "sound", "problems",
        "rows", "orders_by_status", "runs_by_outcome", "messages_by_state", "open_waits",
        "oldest_due", "last_event",
    }  # fmt: skip


@pytest.mark.parametrize(("form", "first"), [("mermaid", "flowchart LR"), ("dot", "digraph ")])
def test_the_path_can_be_drawn_by_other_programs(shop, form, first):
    said = orderpath("path", shop, "--format", form)

    assert said.code == 0
    assert said.out.startswith(first)


@pytest.mark.parametrize(("triggers", "status"), [("off", "new"), ("on", "unpaid")])
def test_history_is_imported_with_triggers_off_or_replayed(shop, tmp_path, triggers, status):
    orderpath("trigger", shop, "add", "unpaid-a-day", "--on")
    folder = a_folder(tmp_path / "export", [an_order("o1", purchased="2018-03-05 10:00:00")])

    first = rows(orderpath("import", shop, folder, "--triggers", triggers, "--json"))
    again = rows(orderpath("import", shop, folder, "--triggers", triggers, "--json"))

    (order,) = rows(orderpath("orders", shop, "--json"))
    assert (first["orders_new"], again["orders_new"], again["facts_new"]) == (1, 0, 0)
    assert first["triggers"] == triggers
    assert order["status"] == status


def test_an_import_tells_people_what_came_in(shop, tmp_path):
    folder = a_folder(tmp_path / "export", [an_order("o1"), an_order("o2", status="canceled")])

    said = orderpath("import", shop, folder, "--mapping", "olist")

    assert said.code == 0
    assert said.out.startswith("olist: 2 new orders, 0 known before")
    assert "Cancelled (other)" in said.out


def test_an_import_as_json_has_one_shape(shop, tmp_path):
    folder = a_folder(tmp_path / "export", [an_order("o1")])

    report = rows(orderpath("import", shop, folder, "--json"))

    assert set(report) == {
        "import_id", "source", "folder", "triggers", "orders_new", "orders_known", "facts_new",
        "facts_known", "customers_new", "placeholders", "rows_kept_aside", "rejects", "kept_aside",
        "statuses", "seconds", "cancelled", "continued",
    }  # fmt: skip
    assert report["statuses"] == {"new": 1}


def test_saved_answers_are_looked_at_and_imported_as_was_chosen(shop, tmp_path):
    folder = an_account(
        tmp_path / "answers", orders=[a_block(status="paid-online")], zone="", currency=""
    )
    chosen = ("--zone", "Europe/Moscow", "--currency", "RUB", "--status", "paid-online=prepayed")

    looked = rows(orderpath("import", shop, folder, "--look", "--json"))
    refused = orderpath("import", shop, folder)
    said = orderpath("import", shop, folder, *chosen)

    assert looked["missing"] == ["currency", "zone"]
    assert [(s["code"], s["orders"], s["ours"]) for s in looked["statuses"]] == [
        ("paid-online", 1, None)
    ]
    assert refused.code == 1
    assert "Europe/Moscow" in refused.err
    assert said.code == 0, said.err
    (order,) = rows(orderpath("orders", shop, "--json"))
    assert order["status"] == "prepayed"


def test_a_look_tells_people_what_would_come_in(shop):
    said = orderpath("import", shop, RECORDED, "--look")

    assert said.out.startswith("RetailCRM: 25 orders")
    assert "297 pages of “history” are not here." in said.out
    assert "Agreed with customer" in said.out
    assert rows(orderpath("orders", shop, "--json")) == []


@pytest.mark.parametrize("text", ["prepayed", "=prepayed", "paid="])
def test_a_status_without_a_meaning_is_refused(shop, text):
    said = orderpath("import", shop, RECORDED, "--status", text)

    assert said.code == 1
    assert "THEIRS=OURS" in said.err
