"""Money, moments and spans of time as people of each language write them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from app.i18n import Language, translate
from engine.domain.moment import DAY, HOUR, MINUTE, Moment, at_zone
from engine.domain.money import digits

_SPACE = "\u00a0"
_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "RUB": "₽", "CNY": "¥", "JPY": "¥", "BRL": "R$",
    "UAH": "₴", "KZT": "₸", "PLN": "zł", "TRY": "₺", "INR": "₹",
}  # fmt: skip
CURRENCIES = tuple(_SYMBOLS)
"""Those whose signs are known, by ISO 4217."""
_SYMBOL_LAST = frozenset({"ru"})
_DATE, _DATE_ZH = "d MMM yyyy", "yyyy年M月d日"


class Formats:
    """Writes values in one language, on the clocks of one zone."""

    def __init__(self, language: Language, zone: ZoneInfo) -> None:
        self._language = language.code
        self._locale = QLocale(language.locale, language.country)
        self._zone = zone

    def whole(self, number: int) -> str:
        """A whole number with its thousands apart."""
        return self._locale.toString(number)

    def money(self, minor: int, currency: str) -> str:
        """An amount of minor units with the sign of its currency."""
        places = digits(currency)
        units, rest = divmod(abs(minor), 10**places)
        text = self._locale.toString(units)
        if places:
            text += f"{self._locale.decimalPoint()}{rest:0{places}d}"
        sign = "−" if minor < 0 else ""
        symbol = _SYMBOLS.get(currency, currency)
        if self._language in _SYMBOL_LAST:
            return f"{sign}{text}{_SPACE}{symbol}"
        return f"{sign}{symbol}{_SPACE}{text}"

    def clock(self, at: Moment) -> str:
        """The time of day."""
        local = at_zone(at, self._zone)
        return self._locale.toString(QTime(local.hour, local.minute), "HH:mm")

    def day(self, at: Moment, now: Moment) -> str:
        """The date: today and yesterday by name, others of this year without it."""
        there, here = at_zone(at, self._zone), at_zone(now, self._zone)
        days = (here.date() - there.date()).days
        if days == 0:
            return translate("Formats", "Today")
        if days == 1:
            return translate("Formats", "Yesterday")
        return self._date(there, with_year=there.year != here.year)

    def weekday_and_clock(self, at: Moment) -> str:
        """Weekday, date and time of day, such as on the clock of the demo shop."""
        local = at_zone(at, self._zone)
        pattern = "M月d日 ddd" if self._language == "zh" else "ddd d MMM"
        day = self._locale.toString(QDate(local.year, local.month, local.day), pattern)
        return f"{day[:1].upper()}{day[1:]} {self.clock(at)}"

    def day_and_clock(self, at: Moment, now: Moment) -> str:
        """Date and time of day; only the time when it is today."""
        if at_zone(at, self._zone).date() == at_zone(now, self._zone).date():
            return self.clock(at)
        return f"{self.day(at, now)} {self.clock(at)}"

    def brief(self, at: Moment, now: Moment) -> str:
        """The time of day when it is today, else the day alone."""
        if at_zone(at, self._zone).date() == at_zone(now, self._zone).date():
            return self.clock(at)
        return self.day(at, now)

    def whole_date(self, day: date) -> str:
        """A day of the calendar, with its year."""
        pattern = _DATE_ZH if self._language == "zh" else _DATE
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)

    def month(self, day: date) -> str:
        """The name of a month, and its year."""
        if self._language == "zh":
            return f"{day.year}年{day.month}月"
        name = self._locale.standaloneMonthName(day.month)
        return f"{name[:1].upper()}{name[1:]} {day.year}"

    def weekday(self, number: int) -> str:
        """The short name of a day of the week, 1 for Monday."""
        return self._locale.standaloneDayName(number, QLocale.FormatType.ShortFormat)

    def plain_date(self, text: str, now: Moment) -> str:
        """A local date kept as YYYY-MM-DD; a text that is none as it is."""
        try:
            there = datetime.fromisoformat(text)
        except ValueError:
            return text
        return self._date(there, with_year=there.year != at_zone(now, self._zone).year)

    def full(self, at: Moment, now: Moment) -> str:
        """Weekday, date and time of day."""
        there, here = at_zone(at, self._zone), at_zone(now, self._zone)
        weekday = self.weekday(there.isoweekday())
        date = self._date(there, with_year=there.year != here.year)
        return f"{weekday} {date} {self.clock(at)}"

    def _date(self, at: datetime, *, with_year: bool) -> str:
        if self._language == "zh":
            pattern = _DATE_ZH if with_year else "M月d日"
        else:
            pattern = _DATE if with_year else "d MMM"
        return self._locale.toString(QDate(at.year, at.month, at.day), pattern)

    def span(self, microseconds: int) -> str:
        """How long something takes or took, in its two largest units."""
        days, rest = divmod(max(0, microseconds), DAY)
        hours, rest = divmod(rest, HOUR)
        minutes = rest // MINUTE
        if days >= 10 or (days and not hours):
            return _days(days)
        if days:
            return f"{_days(days)} {_hours(hours)}"
        if hours:
            return f"{_hours(hours)} {_minutes(minutes)}" if minutes else _hours(hours)
        return _minutes(minutes)

    def longest_unit(self, microseconds: int) -> str:
        """About how long, in the largest unit alone."""
        days, rest = divmod(max(0, microseconds), DAY)
        if days:
            return _days(days)
        hours, rest = divmod(rest, HOUR)
        return _hours(hours) if hours else _minutes(rest // MINUTE)


def _days(number: int) -> str:
    return translate("Formats", "{number} d").format(number=number)


def _hours(number: int) -> str:
    return translate("Formats", "{number} h").format(number=number)


def _minutes(number: int) -> str:
    return translate("Formats", "{number} min").format(number=number)
