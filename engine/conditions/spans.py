"""Times relative to now: durations and days, on the clocks of the shop."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum

from engine.domain.moment import DAY, HOUR, MINUTE, Moment, at_zone, local

LONGEST_DAYS = 36_500
"""The longest duration: so that no sum leaves the calendar."""


class Unit(Enum):
    """What a duration is counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"


_ELAPSED = {Unit.MINUTES: MINUTE, Unit.HOURS: HOUR}
_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}
_LENGTH = {Unit.MINUTES: MINUTE, Unit.HOURS: HOUR, Unit.DAYS: DAY, Unit.WEEKS: 7 * DAY}


@dataclass(frozen=True, slots=True)
class Duration:
    """Minutes and hours elapse; days and weeks keep the time on the clock."""

    amount: int
    unit: Unit

    @property
    def too_long(self) -> bool:
        """Whether it goes beyond the longest duration."""
        return not 0 < self.amount * _LENGTH[self.unit] <= LONGEST_DAYS * DAY

    @property
    def elapsed(self) -> int | None:
        """Microseconds; None when it is counted on the calendar."""
        unit = _ELAPSED.get(self.unit)
        return None if unit is None else self.amount * unit

    def before(self, now: Moment, zone: tzinfo) -> Moment:
        """The moment that lies so long before now."""
        return self._from(now, -1, zone)

    def after(self, now: Moment, zone: tzinfo) -> Moment:
        """The moment that lies so long after now."""
        return self._from(now, 1, zone)

    def _from(self, now: Moment, sign: int, zone: tzinfo) -> Moment:
        elapsed = self.elapsed
        if elapsed is not None:
            return Moment(now + sign * elapsed)
        clock = at_zone(now, zone).replace(tzinfo=None)
        return local(clock + sign * timedelta(days=self.amount * _DAYS[self.unit]), zone)


@dataclass(frozen=True, slots=True)
class Day:
    """A day counted from today: 0 is today, -1 yesterday."""

    offset: int

    def date(self, now: Moment, zone: tzinfo) -> date:
        """The day in the calendar."""
        return at_zone(now, zone).date() + timedelta(days=self.offset)

    def text(self, now: Moment, zone: tzinfo) -> str:
        """The day as YYYY-MM-DD."""
        return self.date(now, zone).isoformat()

    def start(self, now: Moment, zone: tzinfo) -> Moment:
        """When the day begins."""
        return local(datetime.combine(self.date(now, zone), time()), zone)


def minute_of(moment: int | None, zone: tzinfo) -> int | None:
    """Minutes since midnight on the clock; None for no moment, or one outside the calendar."""
    clock = _clock(moment, zone)
    return None if clock is None else clock.hour * 60 + clock.minute


def weekday_of(moment: int | None, zone: tzinfo) -> int | None:
    """1 for Monday to 7 for Sunday; None as in `minute_of`."""
    clock = _clock(moment, zone)
    return None if clock is None else clock.isoweekday()


def weekday_of_date(text: str | None) -> int | None:
    """1 for Monday to 7 for Sunday; None for no date, or a text that is none."""
    try:
        return date.fromisoformat(text or "").isoweekday()
    except ValueError:
        return None


def minutes(time_of_day: str) -> int:
    """Minutes since midnight of an HH:MM."""
    return int(time_of_day[:2]) * 60 + int(time_of_day[3:])


def _clock(moment: int | None, zone: tzinfo) -> datetime | None:
    if moment is None:
        return None
    try:
        return at_zone(Moment(moment), zone)
    except (OverflowError, ValueError):
        return None
