"""What happened to an order, one entry an event, in the words of the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from app.i18n import translate
from app.reader import Reader
from engine.api import OrderCard
from engine.conditions.builtin import FIELDS
from engine.domain.change import Actor, ActorKind, Channel
from engine.domain.event import Event, EventKind, FieldChange
from engine.domain.moment import Moment
from engine.domain.references import RefKind
from engine.domain.stored import MessageRow
from engine.domain.task import Task
from engine.domain.value import Value


class Tint(Enum):
    """Whose doing an entry is."""

    AUTOMATIC = "automatic"
    PERSON = "person"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the timeline: what, by whom, when."""

    icon: str
    tint: Tint
    title: str
    author: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Words:
    """What turns an event into words: the shop's lists, and the names of triggers by run."""

    reader: Reader
    triggers: Mapping[int, str]


_ICONS = {
    ActorKind.PERSON: "user",
    ActorKind.RUN: "zap",
    ActorKind.IMPORT: "download",
    ActorKind.API: "code-xml",
    ActorKind.ENGINE: "bot",
}
_SHOWN = 3
"""Field changes named in one entry; the rest is counted."""


def story(card: OrderCard, reader: Reader) -> list[Entry]:
    """Everything that happened to an order, the newest first."""
    names = {id_: titles.text(reader.language) for id_, titles in card.triggers.items()}
    words = Words(reader, {run.id: names.get(run.trigger, "") for run in card.runs})
    entries = [entry(event, words) for event in card.events]
    entries += [_task(task, words) for task in card.tasks]
    entries += [_message(message, words) for message in card.messages]
    # Stable, so that what happened at one moment stays in its order, then turned round.
    return sorted(entries, key=lambda entry: entry.at)[::-1]


def entry(event: Event, words: Words) -> Entry:
    """The line for one event."""
    return Entry(
        icon="triangle-alert" if event.unlawful else _icon(event),
        tint=_tint(event),
        title=_title(event, words),
        author=author(event.actor, words),
        at=event.at,
    )


def _task(task: Task, words: Words) -> Entry:
    return Entry(
        icon="circle-check" if task.done_at is not None else "square-check",
        tint=Tint.AUTOMATIC if task.run is not None else Tint.PERSON,
        title=translate("Timeline", "Task: {text}").format(text=task.text),
        author=_run_name(task.run, words),
        at=task.created_at,
    )


def _message(message: MessageRow, words: Words) -> Entry:
    title = translate("Timeline", "{channel} to {recipient}").format(
        channel=_channel(message.channel), recipient=message.recipient
    )
    return Entry(
        icon="triangle-alert" if message.problem else "send",
        tint=Tint.TROUBLE if message.problem else Tint.AUTOMATIC,
        title=f"{title} – {message.problem}" if message.problem else title,
        author=_run_name(message.run, words),
        at=message.at,
    )


def author(actor: Actor, words: Words) -> str:
    """Who did it, by name."""
    match actor.kind:
        case ActorKind.PERSON:
            person = words.reader.references.people.get(actor.id or 0)
            return person.name if person is not None else translate("Timeline", "Somebody")
        case ActorKind.RUN:
            return _run_name(actor.id or 0, words)
        case ActorKind.IMPORT:
            return translate("Timeline", "Import")
        case ActorKind.API:
            return translate("Timeline", "API")
        case ActorKind.ENGINE:
            return translate("Timeline", "Orderpath")


def _run_name(run: int | None, words: Words) -> str:
    if run is None:
        return translate("Timeline", "by hand")
    return words.triggers.get(run) or translate("Timeline", "A trigger")


def _channel(channel: Channel) -> str:
    match channel:
        case Channel.EMAIL:
            return translate("Timeline", "E-mail")
        case Channel.SMS:
            return translate("Timeline", "SMS")
        case Channel.CHAT:
            return translate("Timeline", "Chat")


def _icon(event: Event) -> str:
    if event.actor.kind is ActorKind.PERSON and event.change_of("status") is not None:
        return "arrow-right"
    return _ICONS[event.actor.kind]


def _tint(event: Event) -> Tint:
    if event.unlawful:
        return Tint.TROUBLE
    automatic = event.actor.kind in (ActorKind.RUN, ActorKind.ENGINE)
    return Tint.AUTOMATIC if automatic else Tint.PERSON


def _title(event: Event, words: Words) -> str:
    title = _what(event, words)
    return f"{title} – {event.comment}" if event.comment else title


def _what(event: Event, words: Words) -> str:
    status = event.change_of("status")
    if event.kind is EventKind.CREATED:
        where = words.reader.status(str(status.new)) if status is not None else ""
        return (
            translate("Timeline", "Created as {status}").format(status=where)
            if where
            else translate("Timeline", "Created")
        )
    said = [text for change in event.changes if (text := _said(change, words))]
    if not said:
        return translate("Timeline", "Changed")
    more = len(said) - _SHOWN
    tail = translate("Timeline", "; {number} more").format(number=more) if more > 0 else ""
    return "; ".join(said[:_SHOWN]) + tail


def _said(change: FieldChange, words: Words) -> str:
    speak = _SPOKEN.get((change.entity, change.field))
    if speak is not None:
        return speak(change, words)
    if change.entity == "comment":
        return str(change.new) if change.field == "text" else ""
    if change.field == "" or (change.entity, change.field) in _SILENT:
        return ""
    if change.entity != "order":
        return ""
    known = FIELDS.get(f"order.{change.field}")
    name = known.titles.text(words.reader.language) if known is not None else change.field
    return f"{name}: {_value(change.old)} → {_value(change.new)}"


def _status(change: FieldChange, words: Words) -> str:
    name = words.reader.status
    return f"{name(str(change.old))} → {name(str(change.new))}"


def _payment_status(change: FieldChange, words: Words) -> str:
    name = words.reader.listed(RefKind.PAYMENT_STATUS, str(change.new))
    return translate("Timeline", "Payment: {status}").format(status=name)


def _item_status(change: FieldChange, words: Words) -> str:
    name = words.reader.listed(RefKind.ITEM_STATUS, str(change.new))
    return translate("Timeline", "Item: {status}").format(status=name)


def _manager(change: FieldChange, words: Words) -> str:
    person = words.reader.references.people.get(change.new) if isinstance(change.new, int) else None
    return translate("Timeline", "Manager: {name}").format(
        name=person.name if person is not None else "–"
    )


def _value(value: Value) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    return str(value)


_SPOKEN: dict[tuple[str, str], Callable[[FieldChange, Words], str]] = {
    ("order", "status"): _status,
    ("order", "manager"): _manager,
    ("payment", "status"): _payment_status,
    ("item", "status"): _item_status,
}
_SILENT = frozenset(
    ("order", field)
    for field in ("status_since", "visit", "updated_at", "version", "paid", "paid_at", "total")
)
"""Computed by the engine from what the entry says anyway."""
