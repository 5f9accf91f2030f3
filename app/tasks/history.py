"""What happened to a task, one line an event, newest first."""

from dataclasses import dataclass

from app.i18n import translate
from app.reader import Reader
from app.tasks.words import outcome_text, performer_name
from engine.desks.tasks import TaskCard
from engine.domain.change import Actor, ActorKind
from engine.domain.event import Event, EventKind, FieldChange
from engine.domain.moment import Moment
from engine.domain.task import Task
from engine.domain.value import Value


@dataclass(frozen=True, slots=True)
class Happening:
    """What, by whom, when."""

    text: str
    author: str
    at: Moment


def story(card: TaskCard, reader: Reader) -> tuple[Happening, ...]:
    """Everything that happened to a task."""
    return tuple(
        Happening(_said(event, reader), _author(event.actor, card, reader), event.at)
        for event in reversed(card.events)
    )


def _said(event: Event, reader: Reader) -> str:
    if event.kind is EventKind.CREATED:
        return translate("TaskHistory", "Set")
    ended = event.change_of("outcome")
    if ended is not None:
        return _ended(event, str(ended.new or ""))
    said = [text for change in event.changes if (text := _change(change, event, reader))]
    return "; ".join(said) or translate("TaskHistory", "Changed")


def _ended(event: Event, outcome: str) -> str:
    if not outcome:
        return translate("TaskHistory", "Opened again")
    comment = event.change_of("comment")
    words = (outcome_text(outcome), str(comment.new or "") if comment is not None else "")
    return " – ".join(word for word in words if word)


def _change(change: FieldChange, event: Event, reader: Reader) -> str:
    match change.field:
        case "text":
            return translate("TaskHistory", "Text: {text}").format(text=change.new)
        case "due_at":
            old, new = (_moment(value, reader) for value in (change.old, change.new))
            return translate("TaskHistory", "Due: {old} → {new}").format(old=old, new=new)
        case "person" | "group":
            if change.field == "group" and event.change_of("person") is not None:
                return ""
            return translate("TaskHistory", "For {name}").format(name=_performer(event, reader))
        case "comment":
            return translate("TaskHistory", "Comment: {text}").format(text=change.new or "–")
        case _:
            return ""


def _moment(value: Value, reader: Reader) -> str:
    if not isinstance(value, int):
        return translate("TaskHistory", "no date")
    return reader.formats.day_and_clock(Moment(value), reader.now)


def _performer(event: Event, reader: Reader) -> str:
    changed = {change.field: change.new for change in event.changes}
    person, group = changed.get("person"), changed.get("group")
    task = Task(
        id=0,
        text="",
        created_at=event.at,
        person=person if isinstance(person, int) else None,
        group=str(group or ""),
    )
    return performer_name(task, reader)


def _author(actor: Actor, card: TaskCard, reader: Reader) -> str:
    if actor.kind is ActorKind.PERSON:
        person = reader.references.people.get(actor.id or 0)
        return person.name if person is not None else translate("TaskHistory", "Somebody")
    titles = card.row.trigger_titles
    if actor.kind is ActorKind.RUN and titles is not None:
        return titles.text(reader.language)
    return translate("TaskHistory", "Orderpath")
