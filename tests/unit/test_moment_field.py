"""What people type for a moment, and what it means on the clocks of the shop."""

from zoneinfo import ZoneInfo

import pytest

from app.parts.moment_field import read_moment, written
from engine.domain.moment import DAY, HOUR, MINUTE
from tests.builders.shop import NOON

BERLIN = ZoneInfo("Europe/Berlin")
"""At NOON, 2026-01-01, it is 13:00 there."""


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("+2h", 2 * HOUR),
        ("+30 min", 30 * MINUTE),
        ("+3d", 3 * DAY),
        ("+1", HOUR),
        ("14:00", HOUR),
        ("12:30", 23 * HOUR + 30 * MINUTE),
        ("2.1", 20 * HOUR),
        ("2.1 14:00", DAY + HOUR),
        ("2026-01-02 14:00", DAY + HOUR),
        ("02.01.2026 14:00", DAY + HOUR),
        ("1.1", -4 * HOUR),
    ],
)
def test_a_moment_is_read_as_it_is_typed(typed, after):
    assert read_moment(typed, NOON, BERLIN) == NOON + after


def test_a_day_that_has_passed_is_next_years():
    moment = read_moment("31.12 10:00", NOON, BERLIN)

    assert written(moment, BERLIN) == "2026-12-31 10:00"


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_no_moment(typed):
    assert read_moment(typed, NOON, BERLIN) is None


@pytest.mark.parametrize(
    "typed", ["soon", "25:00", "32.1", "30.2", "+2 weeks", "14:00 2.1", "2.1 14:00 x", "+", "-2h"]
)
def test_what_names_no_moment_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_moment(typed, NOON, BERLIN)


def test_what_is_written_reads_back():
    assert read_moment(written(NOON, BERLIN), NOON, BERLIN) == NOON
