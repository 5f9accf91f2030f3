"""What people type as amounts, quantities, dates and times, read strictly but not pedantically."""

import re
from datetime import date, timedelta

from engine.domain.errors import Invalid
from engine.domain.money import Quantity, parse_minor, parse_quantity

_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4})?)?")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AHEAD = re.compile(r"\+(\d{1,3})")
_NUMBER = re.compile(r"-?\d{0,12}(?:\.\d{0,6})?")
"""As large as any shop needs; digits alone, for “1e9” is a slip and not a number."""
_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")


def amount(text: str, currency: str) -> int:
    """Minor units: “1234.50”, “1 234,50” and “1,234.50” are the same.

    Raises:
        Invalid: no number, or more digits after the point than the currency has.

    """
    return parse_minor(_point(text), currency)


def quantity(text: str) -> Quantity:
    """An exact decimal, written as `amount`.

    Raises:
        Invalid: no number, not above zero, or finer than a millionth.

    """
    read = parse_quantity(_point(text))
    if read <= 0:
        raise Invalid("quantity", "must be more than nothing")
    return read


def day(text: str, today: date) -> str:
    """A date as the engine keeps it: “2026-03-31”, “31.3.”, “31/3/26”, or “+3” for days from today.

    Raises:
        Invalid: no such day.

    """
    typed = "".join(text.split())
    try:
        if ahead := _AHEAD.fullmatch(typed):
            return (today + timedelta(days=int(ahead[1]))).isoformat()
        if parts := _YEAR_FIRST.fullmatch(typed):
            return date(int(parts[1]), int(parts[2]), int(parts[3])).isoformat()
        if parts := _DAY_FIRST.fullmatch(typed):
            return _day_of(int(parts[1]), int(parts[2]), parts[3], today)
    except ValueError:
        pass
    raise Invalid("date", f"“{text}” is no date; write it like 2026-03-31")


def time_of_day(text: str) -> str:
    """A time as the engine keeps it: “14”, “1430” and “14:30” will do.

    Raises:
        Invalid: no such time.

    """
    parts = _TIME.fullmatch(text.strip())
    if parts is not None:
        hour, minute = int(parts[1]), int(parts[2] or 0)
        if hour < 24 and minute < 60:
            return f"{hour:02d}:{minute:02d}"
    raise Invalid("time", f"“{text}” is no time of day; write it like 14:30")


def _point(text: str) -> str:
    """With a point before the decimals and nothing between thousands.

    Raises:
        Invalid: it is no number.

    """
    plain = re.sub(r"[\s\u00a0\u202f']", "", text)
    if "," in plain and "." in plain:
        thousands = min(",.", key=plain.rindex)
        plain = plain.replace(thousands, "")
    plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise Invalid("number", f"“{text}” is not a number; write it like 1234.50")
    return plain


def _day_of(day_: int, month: int, year: str | None, today: date) -> str:
    """Without a year it is the next such day."""
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day_).isoformat()
    found = date(today.year, month, day_)
    return (found if found >= today else date(today.year + 1, month, day_)).isoformat()
