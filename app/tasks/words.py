"""What a task says in the words of the window: when it is due, how it ended, where it comes from."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.reader import Reader
from engine.desks.tasks import Due, TaskRow
from engine.domain.moment import HOUR, MINUTE, at_zone
from engine.domain.task import DONE, NOT_REACHED, REFUSED, Task

_SOON = HOUR
"""Due within this: shown in warning colours."""

_HEADINGS = {
    Due.OVERDUE: str(QT_TRANSLATE_NOOP("Tasks", "Overdue")),
    Due.TODAY: str(QT_TRANSLATE_NOOP("Tasks", "Today")),
    Due.LATER: str(QT_TRANSLATE_NOOP("Tasks", "Later")),
    Due.NO_DATE: str(QT_TRANSLATE_NOOP("Tasks", "No date")),
    Due.DONE: str(QT_TRANSLATE_NOOP("Tasks", "Done")),
}
_OUTCOMES = {
    DONE: str(QT_TRANSLATE_NOOP("Tasks", "Done")),
    NOT_REACHED: str(QT_TRANSLATE_NOOP("Tasks", "Not reached")),
    REFUSED: str(QT_TRANSLATE_NOOP("Tasks", "Refused")),
}
OUTCOMES = (DONE, NOT_REACHED, REFUSED)
"""Those that every shop has, in the order in which they are offered."""


class Urgency(Enum):
    """How a due time presses."""

    LATE = "late"
    SOON = "soon"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class DueWords:
    """When a task is due, or was done, and how that presses; `text` empty: no date."""

    text: str
    urgency: Urgency


def heading_text(part: Due) -> str:
    """The name of a part of the list."""
    return translate("Tasks", _HEADINGS[part])


def outcome_text(outcome: str) -> str:
    """The name of an outcome; a person's own words as they are."""
    known = _OUTCOMES.get(outcome)
    return translate("Tasks", known) if known is not None else outcome


def due_words(task: Task, reader: Reader) -> DueWords:
    """The end of a task that is done, else how late it is or when it is due."""
    formats, now = reader.formats, reader.now
    if task.done_at is not None:
        return DueWords(formats.day_and_clock(task.done_at, now), Urgency.CALM)
    if task.due_at is None:
        return DueWords("", Urgency.CALM)
    late = now - task.due_at
    if late >= MINUTE:
        over = translate("Tasks", "{span} over").format(span=formats.longest_unit(late))
        return DueWords(over, Urgency.LATE)
    if late > 0:
        return DueWords(translate("Tasks", "now"), Urgency.LATE)
    zone = reader.references.zone
    days = (at_zone(task.due_at, zone).date() - at_zone(now, zone).date()).days
    text = formats.clock(task.due_at) if not days else formats.day_and_clock(task.due_at, now)
    return DueWords(text, Urgency.SOON if -late < _SOON else Urgency.CALM)


def origin_text(row: TaskRow, me: int, reader: Reader) -> str:
    """The trigger that set the task, or who did."""
    if row.trigger_titles is not None:
        return row.trigger_titles.text(reader.language)
    if row.task.run is not None:
        return translate("Tasks", "A trigger")
    if row.author is None:
        return ""
    if row.author == me:
        return translate("Tasks", "by me")
    person = reader.references.people.get(row.author)
    return translate("Tasks", "by {name}").format(name=person.name if person is not None else "–")


def about_text(row: TaskRow) -> str:
    """What stands beside the order's number: how the task ended, or whom it is about."""
    if row.task.done_at is None:
        words = (row.customer_name, row.task.comment)
    else:
        words = (outcome_text(row.task.outcome), row.task.comment)
    return " · ".join(word for word in words if word)


def performer_name(task: Task, reader: Reader) -> str:
    """Who is to do it: a person, a group, or nobody in particular."""
    references = reader.references
    if task.person is not None:
        person = references.people.get(task.person)
        return person.name if person is not None else "–"
    group = references.people_groups.get(task.group)
    if group is not None:
        return group.titles.text(reader.language)
    return task.group or translate("Tasks", "Nobody in particular")
