"""The moments that a task, or an alert, is put off to with one click."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.parts.moment_field import MORNING
from app.reader import Reader
from engine.domain.moment import HOUR, Moment, at_zone, local


@dataclass(frozen=True, slots=True)
class Postponement:
    """A name and the moment behind it."""

    name: str
    moment: Moment


_IN_AN_HOUR = str(QT_TRANSLATE_NOOP("Postponing", "In 1 h"))
_TOMORROW = str(QT_TRANSLATE_NOOP("Postponing", "Tomorrow {time}"))
_NEXT_WEEK = str(QT_TRANSLATE_NOOP("Postponing", "In a week"))


def postponements(reader: Reader) -> tuple[Postponement, ...]:
    """What is offered now: an hour from now, tomorrow morning, the morning in a week."""
    tomorrow, week = (_morning(reader, days) for days in (1, 7))
    named = translate("Postponing", _TOMORROW).format(time=reader.formats.clock(tomorrow))
    return (
        Postponement(translate("Postponing", _IN_AN_HOUR), Moment(reader.now + HOUR)),
        Postponement(named, tomorrow),
        Postponement(translate("Postponing", _NEXT_WEEK), week),
    )


def _morning(reader: Reader, days: int) -> Moment:
    zone = reader.references.zone
    day = at_zone(reader.now, zone).date() + timedelta(days=days)
    return local(datetime.combine(day, MORNING), zone)
