"""Replaying history: triggers act as they would have acted then."""

import csv
from datetime import UTC, datetime, timedelta

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import ENGINE, Change, CreateOrder
from engine.domain.moment import DAY, HOUR, moment_of
from engine.nodes import gallery
from tests.builders.csv_folders import DATA, a_folder, a_payment, an_item, an_order
from tests.builders.imports import (
    asked,
    moved_to,
    statuses,
    unpaid_a_day,
    with_a_later_fact,
    write_random_folder,
)
from tests.builders.outbox import states, tells_the_desk
from tests.builders.running import let_it_send
from tests.builders.servers import a_mail_server

SAMPLE = DATA / "olist"


@pytest.fixture
def mailbox():
    with a_mail_server() as server:
        yield server


def a_shop(file, clock=None):
    """A fresh shop with *Unpaid a day* live."""
    engine = Engine.create(file, name="Shop", clock=clock)
    engine.triggers.add(gallery.trigger("unpaid-a-day"), on=True)
    return engine


def replayed(file, folder, **options):
    with a_shop(file) as shop:
        return shop.imports.take_in(folder, triggers=True, **options)


def imported(file, folder):
    with a_shop(file) as shop:
        shop.imports.take_in(folder)


def after(times):
    """Cancels once it was asked so many times."""
    answers = iter([False] * times)
    return lambda: next(answers, True)


def assert_moved_as_the_files_say(folder, tmp_path):
    """The trigger moved exactly the unpaid ones; who has a later fact ends as without triggers."""
    replayed(tmp_path / "on.orderpath", folder)
    imported(tmp_path / "off.orderpath", folder)

    with_triggers = statuses(tmp_path / "on.orderpath")
    without = statuses(tmp_path / "off.orderpath")
    assert moved_to(tmp_path / "on.orderpath", "unpaid") == unpaid_a_day(folder)
    later = with_a_later_fact(folder)
    assert {n: s for n, s in with_triggers.items() if n in later} == {
        n: s for n, s in without.items() if n in later
    }


def test_the_sample_moves_exactly_the_orders_that_were_not_paid_within_a_day(tmp_path):
    assert len(unpaid_a_day(SAMPLE)) == 558

    assert_moved_as_the_files_say(SAMPLE, tmp_path)

    tasks = asked(tmp_path / "on.orderpath", "SELECT count(*) FROM tasks")
    assert tasks == [(558,)]


@pytest.mark.parametrize("seed", range(4))
def test_folders_not_seen_before_move_exactly_their_unpaid_orders(tmp_path, seed):
    folder = write_random_folder(tmp_path / "csv", seed)
    assert 5 < len(unpaid_a_day(folder)) < 55

    assert_moved_as_the_files_say(folder, tmp_path)


def test_the_invented_folder_moves_exactly_its_unpaid_orders(tmp_path):
    folder = DATA / "olist_odd"
    file = tmp_path / "shop.orderpath"

    replayed(file, folder)

    assert moved_to(file, "unpaid") == {"A-101", "A-103", "A-105", "A-106"}
    assert statuses(file) == {
        "A-100": "prepayed",
        "A-101": "unpaid",
        "A-102": "cancel-other",
        "A-103": "cancel-other",
        "A-104": "prepayed",
        "A-105": "prepayed",
        "A-106": "prepayed",
        "A-107": "prepayed",
        "A-108": "delivering",
        "A-109": "complete",
        "A-110": "cancel-other",
        "A-111": "cancel-other",
        "A-112": "complete",
    }


def test_what_plain_code_says_of_the_invented_folder_is_what_its_page_says():
    with (DATA / "olist_odd" / "orders.csv").open(encoding="utf-8", newline="") as file:
        placed = {row["number"]: row["placed"] for row in csv.DictReader(file, delimiter=";")}
    with (DATA / "olist_odd" / "payments.csv").open(encoding="utf-8", newline="") as file:
        paid = {row["number"]: row["paid"] for row in csv.DictReader(file, delimiter=";")}

    def shown(text):
        return datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=UTC)

    def between(start, end):
        return shown(end) - shown(start)

    assert between(placed["A-100"], paid["A-100"]) == timedelta(hours=24)
    # Clocks went back by an hour in between.
    assert between(placed["A-104"], paid["A-104"]) == timedelta(hours=22, minutes=59)
    assert between(placed["A-105"], paid["A-105"]) == timedelta(hours=23, minutes=1)


def test_a_second_replay_changes_nothing(tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order()], [an_item()], [a_payment()])
    with a_shop(tmp_path / "shop.orderpath") as shop:
        shop.imports.take_in(folder, triggers=True)
        events = asked(shop.path, "SELECT max(seq) FROM events")

        report = shop.imports.take_in(folder, triggers=True)

        assert (report.facts_new, report.facts_known) == (0, 1)
        assert asked(shop.path, "SELECT max(seq) FROM events") == events


def test_everything_of_a_replay_carries_its_id_and_happens_in_the_time_of_then(tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order()])
    file = tmp_path / "shop.orderpath"

    report = replayed(file, folder)

    made = moment_of(datetime(2018, 3, 5, 13, tzinfo=UTC))
    runs = asked(file, "SELECT started_at, ended_at, replay_id FROM runs")
    timers = asked(file, "SELECT due_at, ended_at, replay_id FROM timers")
    assert runs == [(made, made + DAY, report.import_id)]
    assert timers == [(made + DAY, made + DAY, report.import_id)]
    assert moved_to(file, "unpaid") == {"o1"}


def test_what_still_waits_at_the_real_now_ends_with_the_replay(tmp_path):
    made = datetime(2018, 3, 5, 13, tzinfo=UTC)
    clock = ManualClock(moment_of(made + timedelta(hours=2)))
    file = tmp_path / "shop.orderpath"
    folder = a_folder(
        tmp_path / "csv", [an_order("o1"), an_order("o0", purchased="2018-03-04 09:00:00")]
    )

    with a_shop(file, clock) as shop:
        shop.imports.take_in(folder, triggers=True)
        clock.advance(3 * DAY)
        woken = shop.end_due_waits()

    assert woken == 0
    assert moved_to(file, "unpaid") == {"o0"}
    reasons = asked(file, "SELECT reason FROM runs WHERE outcome = 'ended_early'")
    assert reasons == [("end of replay",)]


def test_a_wait_that_is_due_at_the_moment_of_a_fact_lets_the_fact_go_first(tmp_path):
    orders = [
        an_order("on-time", "approved", approved="2018-03-06 10:00:00"),
        an_order("late", "approved", approved="2018-03-06 10:00:01"),
    ]
    file = tmp_path / "shop.orderpath"

    replayed(
        file, a_folder(tmp_path / "csv", orders, payments=[a_payment("on-time"), a_payment("late")])
    )

    assert moved_to(file, "unpaid") == {"late"}
    assert statuses(file) == {"on-time": "prepayed", "late": "prepayed"}


def test_live_waits_are_left_alone_by_a_replay(tmp_path):
    clock = ManualClock(moment_of(datetime(2018, 3, 20, tzinfo=UTC)))
    file = tmp_path / "shop.orderpath"
    with a_shop(file, clock) as shop:
        shop.record(
            Change(actor=ENGINE, edits=(CreateOrder(values={"number": "live", "site": "main"}),))
        )

        shop.imports.take_in(a_folder(tmp_path / "csv", [an_order()]), triggers=True)

        assert shop.next_due() == clock.now() + 24 * HOUR
        clock.advance(DAY)
        assert shop.end_due_waits() == 1
    assert moved_to(file, "unpaid") == {"live", "o1"}


def test_a_replay_that_was_cancelled_goes_on_where_it_was(tmp_path):
    folder = write_random_folder(tmp_path / "csv", seed=11, orders=150)
    whole, broken = tmp_path / "whole.orderpath", tmp_path / "broken.orderpath"
    replayed(whole, folder)

    with a_shop(broken) as shop:
        first = shop.imports.take_in(folder, triggers=True, cancelled=after(6))
    parts = 1
    with Engine.open(broken) as shop:
        report = first
        while report.cancelled:
            report = shop.imports.take_in(folder, triggers=True, cancelled=after(1))
            parts += 1

    assert first.cancelled
    assert report.continued
    assert parts > 2
    assert report.facts_new == asked(broken, "SELECT count(*) FROM imported_facts")[0][0]
    assert _told(broken) == _told(whole)
    assert asked(broken, "SELECT count(*) FROM staged_facts") == [(0,)]


def test_a_replay_that_is_cancelled_before_its_facts_are_in_order_leaves_nothing(tmp_path):
    folder = write_random_folder(tmp_path / "csv", seed=12)
    file = tmp_path / "shop.orderpath"

    report = replayed(file, folder, cancelled=lambda: True)

    assert report.cancelled
    assert asked(file, "SELECT count(*) FROM staged_facts") == [(0,)]
    assert asked(file, "SELECT count(*) FROM orders") == [(0,)]


def _told(file):
    """The history without what differs between two shops."""
    return asked(
        file,
        "SELECT orders.number, visits.status, visits.entered_at, visits.left_at FROM visits "
        "JOIN orders ON orders.id = visits.order_id ORDER BY visits.entered_at, orders.number, visits.id",
    )


def test_no_message_of_a_replay_is_ever_sent(tmp_path, mailbox):
    folder = a_folder(tmp_path / "csv", [an_order()])
    with Engine.create(tmp_path / "shop.orderpath", name="Shop") as shop:
        let_it_send(shop, mailbox.port)
        tells_the_desk(shop)
        shop.imports.take_in(folder, triggers=True)

        given = shop.outbox.deliver_due()
        by_hand = shop.outbox.send([1])

        assert (given, mailbox.letters) == (0, [])
        assert states(shop) == ["recorded"]
        assert by_hand.refused == {1: "it belongs to a past that was played again"}


@pytest.mark.parametrize("triggers", [True, False], ids=["replayed", "triggers off"])
def test_an_import_asks_between_two_orders_whether_it_may_go_on(tmp_path, triggers):
    folder = write_random_folder(tmp_path / "csv", 1)
    asked_to_wait: list[None] = []
    with a_shop(tmp_path / "shop.orderpath") as shop:
        stop = shop.stand_back(lambda: asked_to_wait.append(None))
        report = shop.imports.take_in(folder, triggers=triggers)
        stop()

    assert len(asked_to_wait) >= report.orders_new > 50
