"""The node that waits for a length of time."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.conditions.spans import Unit
from engine.conditions.tree import from_json
from engine.domain.errors import Invalid
from engine.domain.moment import HOUR, Moment, local
from engine.nodes.base import GuardKind, Late, Take
from engine.nodes.duration import Count, Duration
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.guard import Guard
from tests.builders.drawings import became, calendar_days, hours, is_
from tests.builders.turns import a_turn, facts, the_hold

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(text):
    """The moment of a wall clock in the shop's zone."""
    return local(datetime.fromisoformat(text), BERLIN)


@pytest.mark.parametrize(
    ("duration", "start", "due"),
    [
        (hours(72), "2026-03-27T14:00", "2026-03-30T15:00"),
        (calendar_days(3), "2026-03-27T14:00", "2026-03-30T14:00"),
        (hours(24), "2026-10-24T14:00", "2026-10-25T13:00"),
        (calendar_days(1), "2026-10-24T14:00", "2026-10-25T14:00"),
        (calendar_days(1), "2026-03-28T02:30", "2026-03-29T03:30"),
        (
            Duration(amount=2, unit=Unit.WEEKS, count=Count.CALENDAR),
            "2026-03-20T09:00",
            "2026-04-03T09:00",
        ),
    ],
    ids=[
        "72 hours elapse over the spring night",
        "3 days keep the time on the clock over the spring night",
        "24 hours elapse over the autumn night",
        "a day keeps the time on the clock over the autumn night",
        "a time that the clocks skip lands behind the gap",
        "weeks keep the time on the clock",
    ],
)
def test_it_ends_by_the_clock_that_was_chosen(duration, start, due, references):
    route = WaitFor(duration=duration).compile(references)

    held = the_hold(route(facts(references, now=berlin(start)), a_turn()))

    assert held.due_at == berlin(due)


def test_a_day_from_the_second_showing_of_an_hour_ends_at_that_hour(references):
    start = Moment(berlin("2026-10-25T02:30") + HOUR)
    route = WaitFor(duration=calendar_days(1)).compile(references)

    held = the_hold(route(facts(references, now=start), a_turn()))

    assert held.due_at == berlin("2026-10-26T02:30")


@pytest.mark.parametrize(
    ("guard", "by_status", "kind"),
    [
        (None, True, GuardKind.VISIT),
        (None, False, GuardKind.FINAL),
        (Guard(kind=GuardKind.NOTHING), True, GuardKind.NOTHING),
        (Guard(kind=GuardKind.VISIT), False, GuardKind.VISIT),
    ],
)
def test_the_default_guard_follows_the_event_that_started_the_run(
    guard, by_status, kind, references
):
    route = WaitFor(duration=hours(1), guard=guard).compile(references)

    assert the_hold(route(facts(references), a_turn(by_status=by_status))).guard is kind


def test_a_condition_goes_along_in_its_stored_form(references):
    guard = Guard(kind=GuardKind.CONDITION, condition=is_("order.paid", True))
    route = WaitFor(duration=hours(1), guard=guard).compile(references)

    held = the_hold(route(facts(references), a_turn()))

    assert held.guard is GuardKind.CONDITION
    assert from_json(held.condition) == is_("order.paid", True)


def test_woken_it_goes_on(references):
    route = WaitFor(duration=hours(1)).compile(references)

    assert route(facts(references), a_turn(woken=True)) == Take("next")


def test_what_it_does_when_woken_late_goes_along(references):
    route = WaitFor(duration=hours(1), late=Late.SKIP).compile(references)

    assert the_hold(route(facts(references), a_turn())).late is Late.SKIP


def test_it_may_hold_a_run():
    assert WaitFor.may_hold


@pytest.mark.parametrize(
    ("guard", "reads"),
    [
        (None, {"order.status"}),
        (Guard(kind=GuardKind.NOTHING), set()),
        (Guard(kind=GuardKind.CONDITION, condition=is_("order.paid", True)), {"order.paid"}),
    ],
)
def test_it_reads_what_its_guard_looks_at(guard, reads):
    assert WaitFor(duration=hours(1), guard=guard).reads() == reads


def test_a_guard_that_asks_for_changes_is_a_problem(design):
    guard = Guard(kind=GuardKind.CONDITION, condition=became("order.paid", True))

    problems = list(WaitFor(duration=hours(1), guard=guard).problems(design))

    assert [(p.code, p.param) for p in problems] == [("condition.asks_for_changes", "guard")]


@pytest.mark.parametrize(
    "values",
    [
        {"amount": 0, "unit": Unit.DAYS},
        {"amount": -5, "unit": Unit.MINUTES},
        {"amount": 11 * 366, "unit": Unit.DAYS},
        {"amount": 5, "unit": Unit.HOURS, "count": Count.CALENDAR},
    ],
)
def test_a_duration_that_makes_no_sense_cannot_be_made(values):
    with pytest.raises(Invalid):
        Duration(**values)


@pytest.mark.parametrize("kind", [GuardKind.CONDITION, GuardKind.VISIT])
def test_a_guard_has_a_condition_exactly_when_it_is_one(kind):
    condition = None if kind is GuardKind.CONDITION else is_("order.paid", True)

    with pytest.raises(Invalid):
        Guard(kind=kind, condition=condition)
