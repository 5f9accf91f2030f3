"""Moments are whole microseconds since 1970 in UTC; people see them in the shop's zone."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NewType

Moment = NewType("Moment", int)
"""Microseconds since 1970-01-01T00:00Z. Compared and added as an int, so no hot path makes a datetime."""

NO_MOMENT = Moment(0)
"""Stands where the engine has not put the real one yet."""

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def moment_of(value: datetime) -> Moment:
    """The moment of an aware datetime.

    Raises:
        ValueError: `value` has no time zone.

    """
    if value.utcoffset() is None:
        raise ValueError(f"naive datetime {value!r}")
    return Moment((value - _EPOCH) // _MICROSECOND)


def at_zone(value: Moment, zone: tzinfo = UTC) -> datetime:
    """The moment as an aware datetime on the clocks of `zone`."""
    return (_EPOCH + timedelta(microseconds=value)).astimezone(zone)


def iso(value: Moment) -> str:
    """The moment as ISO 8601 in UTC, ending in Z: for exports and `--json`."""
    return at_zone(value).isoformat(timespec="microseconds").replace("+00:00", "Z")


def local(year_to_second: datetime, zone: tzinfo) -> Moment:
    """The moment a naive wall clock of `zone` showed `year_to_second`.

    A time that the clocks skipped is read with the offset before the gap, so it lands after it;
    a time shown twice is its first showing, unless `fold` says the second.

    Raises:
        ValueError: the datetime already has a zone.

    """
    if year_to_second.tzinfo is not None:
        raise ValueError(f"{year_to_second!r} already has a zone")
    return moment_of(year_to_second.replace(tzinfo=zone))
