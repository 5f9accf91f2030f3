"""Times relative to now, on the clocks of the shop."""

from datetime import datetime

import pytest

from engine.conditions.spans import Day, Duration, Unit
from engine.domain.moment import DAY, HOUR, Moment, moment_of
from tests.builders.conditions import NOW, SHOP, holds, order

ZONE = SHOP.zone


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> Moment:
    return moment_of(datetime(year, month, day, hour, minute, tzinfo=ZONE))


def test_older_begins_exactly_there_and_within_ends_there():
    exactly = order(created_at=Moment(NOW - 2 * HOUR))
    later = order(created_at=Moment(NOW - 2 * HOUR + 1))

    assert holds("created_at older than 2 h", exactly)
    assert not holds("created_at within last 2 h", exactly)
    assert not holds("created_at older than 2 h", later)
    assert holds("created_at within last 2 hours", later)


def test_the_future_is_within_next_and_never_within_last():
    ahead = order(custom={"called-at": NOW + HOUR})

    assert holds("custom.called-at within next 1 h", ahead)
    assert not holds("custom.called-at within last 2 h", ahead)
    assert not holds("custom.called-at within next 59 min", ahead)


def test_hours_elapse_while_days_keep_the_time_on_the_clock():
    now = at(2026, 10, 26, 12)  # clocks went back the night before: 25 hours since noon
    noon_before = order(created_at=at(2026, 10, 25, 0, 0))
    exactly = order(created_at=Moment(now - 24 * HOUR))

    assert holds("created_at older than 24 h", exactly, now=now)
    assert holds("created_at older than 1 day", exactly, now=now)
    assert Duration(1, Unit.DAYS).before(at(2026, 10, 25, 12), ZONE) == at(2026, 10, 24, 12)
    assert at(2026, 10, 25, 12) - at(2026, 10, 24, 12) == DAY + HOUR
    assert holds("created_at older than 36 h", noon_before, now=now)


def test_a_day_counts_on_the_calendar_of_the_shop():
    now = at(2026, 11, 18, 0, 30)

    assert Day(0).text(now, ZONE) == "2026-11-18"
    assert Day(-1).start(now, ZONE) == at(2026, 11, 17)
    assert holds("delivery_date is today", order(delivery_date="2026-11-18"), now=now)
    assert holds("delivery_date <= today + 1 day", order(delivery_date="2026-11-19"), now=now)
    assert holds("delivery_date < today", order(delivery_date="2026-11-17"), now=now)


@pytest.mark.parametrize(
    ("comparison", "last_minute_before", "first", "last", "next_day"),
    [
        (">= today", False, True, True, True),
        ("> today", False, False, False, True),
        ("< today", True, False, False, False),
        ("<= today", True, True, True, False),
        (">= 2026-11-18", False, True, True, True),
        ("> 2026-11-18", False, False, False, True),
        ("before 2026-11-18", True, False, False, False),
        ("<= 2026-11-18", True, True, True, False),
    ],
)
def test_a_moment_compares_with_a_whole_day(comparison, last_minute_before, first, last, next_day):
    moments = (
        at(2026, 11, 17, 23, 59), at(2026, 11, 18), at(2026, 11, 18, 23, 59), at(2026, 11, 19),
    )  # fmt: skip

    said = [holds(f"created_at {comparison}", order(created_at=moment)) for moment in moments]

    assert said == [last_minute_before, first, last, next_day]


def test_the_time_of_day_is_read_on_the_shop_clocks_in_summer_and_winter():
    summer = order(created_at=at(2026, 7, 1, 17, 59))
    winter = order(created_at=at(2026, 12, 1, 18, 0))

    assert holds("created_at time before 18:00", summer)
    assert holds("created_at time from 18:00", winter)
    assert not holds("created_at time before 18:00", winter)


def test_now_itself_can_be_asked():
    assert holds("now weekday in [wed]", order())
    assert holds("now time from 13:00 and now time before 14:00", order())
    assert not holds("now weekday in [sat, sun]", order())
    assert holds("now weekday in [sat, sun]", order(), now=Moment(NOW + 3 * DAY))


def test_the_weekday_of_a_date_is_that_of_the_calendar():
    assert holds("delivery_date weekday in [wednesday]", order(delivery_date="2026-11-18"))
    assert not holds("custom.due weekday in [mon, tue]", order(custom={"due": "not a date"}))


def test_a_moment_outside_the_calendar_has_no_time_of_day():
    assert not holds("custom.called-at time from 00:00", order(custom={"called-at": 2**61}))


def test_times_of_day_compare_on_the_clock():
    assert holds("delivery_from >= 9:30", order(delivery_from="09:30"))
    assert holds("delivery_to < 18:00", order(delivery_to="17:59"))
