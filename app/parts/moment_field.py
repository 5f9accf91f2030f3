"""A field for a moment, typed as people write it; under it what was understood, or what is wrong."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.formats import Formats
from app.parts.labels import Tone, label
from engine.domain.moment import DAY, HOUR, MINUTE, Moment, at_zone, local

MORNING = time(9)
"""When a day begins for somebody who names only the day."""

_SPAN = re.compile(r"\+\s*(\d{1,4})\s*([^\W\d_]*)")
_UNITS = {"": HOUR, "m": MINUTE, "min": MINUTE, "h": HOUR, "d": DAY}
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?\.?")


def read_moment(text: str, now: Moment, zone: ZoneInfo) -> Moment | None:
    """The moment that `text` names on the clocks of `zone`; None where it is empty.

    A time of day alone is the next such time; a day alone is its morning; a day without a year is the
    next such day; `+2h`, `+30min`, `+3d` count from now.

    Raises:
        ValueError: it names none.

    """
    words = text.split()
    if not words:
        return None
    span = _SPAN.fullmatch(text.strip())
    if span is not None:
        return _after(now, int(span[1]), span[2].lower())
    here = at_zone(now, zone)
    if len(words) == 1 and _CLOCK.fullmatch(words[0]):
        today = local(datetime.combine(here.date(), _clock(words[0])), zone)
        if today > now:
            return today
        return local(datetime.combine(here.date() + timedelta(days=1), _clock(words[0])), zone)
    if len(words) > 2:
        raise ValueError(text)
    day = _day(words[0], here.date())
    return local(datetime.combine(day, _clock(words[1]) if len(words) == 2 else MORNING), zone)


def written(moment: Moment | None, zone: ZoneInfo) -> str:
    """The moment as the field takes it, whatever the language."""
    return "" if moment is None else at_zone(moment, zone).strftime("%Y-%m-%d %H:%M")


class MomentField(QWidget):
    """A line to type in, and a line that says what it means.

    Signals:
        changed: Another text was typed or put in.

    """

    changed = Signal()

    def __init__(self, name: str, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._formats: Formats | None = None
        self._now = Moment(0)
        self._exact: Moment | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("31.1 14:00, 14:00, +2h, +3d; empty: none"))
        self.hint = label("", Tone.CAPTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)

    def put(self, moment: Moment | None, now: Moment, formats: Formats) -> None:
        """Hold this moment; what is typed from now on is understood as at `now`."""
        self._now, self._formats, self._exact = now, formats, moment
        self.line.setText(written(moment, self._zone))
        self._say()

    def choose(self, moment: Moment | None) -> None:
        """Hold this moment: the person chose it."""
        self._exact = moment
        self.line.setText(written(moment, self._zone))
        self._say()
        self.changed.emit()

    def moment(self) -> Moment | None:
        """The moment held; None: none.

        Raises:
            ValueError: what is typed names none.

        """
        text = self.line.text()
        if text == written(self._exact, self._zone):
            return self._exact
        return read_moment(text, self._now, self._zone)

    @property
    def readable(self) -> bool:
        """Whether what is typed can be understood."""
        try:
            self.moment()
        except ValueError:
            return False
        return True

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        readable = self.readable
        if bool(self.line.property("wrong")) == readable:
            self.line.setProperty("wrong", not readable)
            self.hint.setProperty("tone", (Tone.CAPTION if readable else Tone.DANGER).value)
            for part in (self.line, self.hint):
                part.style().unpolish(part)
                part.style().polish(part)
        self.hint.setText(self._meaning() if readable else self.tr("Write it like 31.1 14:00"))

    def _meaning(self) -> str:
        moment = self.moment()
        if moment is None or self._formats is None:
            return self.tr("No date")
        return self._formats.full(moment, self._now)


def _after(now: Moment, number: int, unit: str) -> Moment:
    if unit not in _UNITS:
        raise ValueError(unit)
    return Moment(now + number * _UNITS[unit])


def _clock(text: str) -> time:
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2]))


def _day(text: str, today: date) -> date:
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError(text)
    if found[1]:
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found[6]:
        return date(int(found[6]), int(found[5]), int(found[4]))
    this_year = date(today.year, int(found[5]), int(found[4]))
    return this_year if this_year >= today else this_year.replace(year=today.year + 1)
