"""An order's story: one entry for each event, message, task and alert, and for runs that did none."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.destinations import AlertPlace, Destination, MessagePlace, TaskPlace
from app.i18n import translate
from app.orders.happened import Words, author, happened
from app.reader import Reader
from app.tasks.words import outcome_text
from engine.desks.cards import OrderCard
from engine.domain.change import ActorKind, Channel
from engine.domain.event import Event
from engine.domain.moment import Moment
from engine.domain.run import Outcome, Run
from engine.domain.stored import AlertRow, MessageRow
from engine.domain.task import Task


class Tint(Enum):
    """Whose doing an entry is."""

    AUTOMATIC = "automatic"
    PERSON = "person"
    TROUBLE = "trouble"


class Chapter(Enum):
    """What a person looks for in a story."""

    STATUS = "status"
    MESSAGE = "message"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the timeline: what, by whom, when.

    `key` stays the same when the story is told again; `run` is whose doing it is, where a trigger's;
    `place` shows the thing itself; `spent` says how long the order stood in the status before.
    """

    key: tuple[str, int]
    icon: str
    tint: Tint
    title: str
    author: str
    at: Moment
    chapter: Chapter = Chapter.OTHER
    run: int | None = None
    place: Destination | None = None
    spent: str = ""


_ICONS = {
    ActorKind.PERSON: "user",
    ActorKind.RUN: "zap",
    ActorKind.IMPORT: "download",
    ActorKind.API: "code-xml",
    ActorKind.ENGINE: "bot",
}
_TOLD_ALWAYS = frozenset(
    {Outcome.QUEUED, Outcome.ENDED_EARLY, Outcome.INCIDENT, Outcome.FAILED, Outcome.REFUSED}
)
_TROUBLE = frozenset({Outcome.INCIDENT, Outcome.FAILED})
_UNSENT = frozenset({"parked", "failed", "unknown"})


def story(card: OrderCard, reader: Reader, most: int | None = None) -> list[Entry]:
    """What happened to an order, the newest first; only the newest `most` entries when given."""
    names = {id_: titles.text(reader.language) for id_, titles in card.triggers.items()}
    triggers = {run.id: names.get(run.trigger, "") for run in card.runs}
    words = Words(reader, triggers, card.order)
    spent = {
        visit.left_seq: reader.formats.span(visit.left_at - visit.entered_at)
        for visit in card.visits
        if visit.left_at is not None
    }
    # Each list is in the order of time: what is too old in its own is too old in all of them.
    newest = slice(None if most is None else -most, None)
    entries = [_event(event, words, spent.get(event.seq, "")) for event in card.events[newest]]
    entries += [_task(task, words) for task in card.tasks[newest]]
    entries += [_end(task, task.done_at) for task in card.tasks if task.done_at is not None]
    entries += [_message(message, words) for message in card.messages[newest]]
    entries += [_alert(alert, words) for alert in card.alerts[newest]]
    entries += [_run(run, words) for run in _told_alone(card)[newest]]
    # Stable, so that what happened at one moment stays in its order, then turned round.
    return sorted(entries, key=lambda entry: entry.at)[::-1][:most]


def length(card: OrderCard) -> int:
    """How many entries the whole story has."""
    ended = sum(1 for task in card.tasks if task.done_at is not None)
    told = (card.events, card.tasks, card.messages, card.alerts, _told_alone(card))
    return ended + sum(map(len, told))


def _told_alone(card: OrderCard) -> list[Run]:
    """Runs that need an entry of their own: they did nothing else that is told, or something went wrong."""
    acted = {event.actor.id for event in card.events if event.actor.kind is ActorKind.RUN}
    made: tuple[Task | MessageRow | AlertRow, ...] = (*card.tasks, *card.messages, *card.alerts)
    acted |= {thing.run for thing in made}
    return [run for run in card.runs if run.outcome in _TOLD_ALWAYS or run.id not in acted]


def _event(event: Event, words: Words, spent: str) -> Entry:
    moved = event.change_of("status") is not None
    by_run = event.actor.kind is ActorKind.RUN
    return Entry(
        key=("event", event.seq),
        icon=_icon(event, moved=moved),
        tint=_tint(event),
        title=happened(event, words),
        author=author(event.actor, words),
        at=event.at,
        chapter=Chapter.STATUS if moved else Chapter.OTHER,
        run=event.actor.id if by_run else None,
        spent=translate("Timeline", "after {span}").format(span=spent) if spent else "",
    )


def _icon(event: Event, *, moved: bool) -> str:
    if event.unlawful:
        return "triangle-alert"
    if any(change.entity == "comment" for change in event.changes):
        return "message-square"
    automatic = event.actor.kind in (ActorKind.RUN, ActorKind.ENGINE)
    return "arrow-right" if moved and not automatic else _ICONS[event.actor.kind]


def _tint(event: Event) -> Tint:
    if event.unlawful:
        return Tint.TROUBLE
    automatic = event.actor.kind in (ActorKind.RUN, ActorKind.ENGINE)
    return Tint.AUTOMATIC if automatic else Tint.PERSON


def _task(task: Task, words: Words) -> Entry:
    return Entry(
        key=("task", task.id),
        icon="square-check",
        tint=Tint.PERSON if task.run is None else Tint.AUTOMATIC,
        title=translate("Timeline", "Task: {text}").format(text=task.text),
        author=_doer(task.run, words),
        at=task.created_at,
        run=task.run,
        place=TaskPlace(task.id),
    )


def _end(task: Task, at: Moment) -> Entry:
    """How a task ended; who ended it stands in the task's own history."""
    said = translate("Timeline", "Task ended ({outcome}): {text}")
    return Entry(
        key=("task end", task.id),
        icon="circle-check",
        tint=Tint.PERSON,
        title=said.format(outcome=outcome_text(task.outcome), text=task.text),
        author=task.comment,
        at=at,
        place=TaskPlace(task.id),
    )


def _message(message: MessageRow, words: Words) -> Entry:
    to = translate("Timeline", "{channel} to {recipient}").format(
        channel=_channel(message.channel), recipient=message.recipient
    )
    about = f"{to} “{message.subject}”" if message.subject else to
    trouble = bool(message.problem) or message.state in _UNSENT
    said = f"{about} – {message.problem or _state(message.state)}"
    return Entry(
        key=("message", message.id),
        icon="triangle-alert" if trouble else "send",
        tint=Tint.TROUBLE if trouble else Tint.AUTOMATIC,
        title=said,
        author=_doer(message.run, words),
        at=message.at,
        chapter=Chapter.MESSAGE,
        run=message.run,
        place=MessagePlace(message.id),
    )


def _alert(alert: AlertRow, words: Words) -> Entry:
    return Entry(
        key=("alert", alert.id),
        icon="bell",
        tint=Tint.TROUBLE,
        title=alert.text,
        author=_doer(alert.run, words),
        at=alert.at,
        run=alert.run,
        place=AlertPlace(alert.id),
    )


def _run(run: Run, words: Words) -> Entry:
    title = _OUTCOMES[run.outcome]().format(trigger=words.run(run.id))
    return Entry(
        key=("run", run.id),
        icon="triangle-alert" if run.outcome in _TROUBLE else "zap",
        tint=Tint.TROUBLE if run.outcome in _TROUBLE else Tint.AUTOMATIC,
        title=title,
        author=run.reason,
        at=run.ended_at or run.started_at,
        run=run.id,
    )


_OUTCOMES = {
    Outcome.WAITING: lambda: translate("Timeline", "“{trigger}” began and waits"),
    Outcome.QUEUED: lambda: translate("Timeline", "“{trigger}” waits for its turn"),
    Outcome.DONE: lambda: translate("Timeline", "“{trigger}” ran and changed nothing"),
    Outcome.STOPPED: lambda: translate("Timeline", "“{trigger}” ran and stopped"),
    Outcome.ENDED_EARLY: lambda: translate("Timeline", "“{trigger}” ended early"),
    Outcome.INCIDENT: lambda: translate("Timeline", "“{trigger}” could not go on"),
    Outcome.FAILED: lambda: translate("Timeline", "“{trigger}” failed"),
    Outcome.REFUSED: lambda: translate("Timeline", "“{trigger}” was not started again"),
}


def _doer(run: int | None, words: Words) -> str:
    return translate("Timeline", "by hand") if run is None else words.run(run)


def _channel(channel: Channel) -> str:
    match channel:
        case Channel.EMAIL:
            return translate("Timeline", "E-mail")
        case Channel.SMS:
            return translate("Timeline", "SMS")
        case Channel.CHAT:
            return translate("Timeline", "Chat")


def _state(state: str) -> str:
    known = _STATES.get(state)
    return known() if known is not None else state


_STATES = {
    "recorded": lambda: translate("Timeline", "recorded only, not sent"),
    "held": lambda: translate("Timeline", "waits for approval"),
    "parked": lambda: translate("Timeline", "needs to be mended first"),
    "pending": lambda: translate("Timeline", "to be sent"),
    "sending": lambda: translate("Timeline", "being sent"),
    "sent": lambda: translate("Timeline", "sent"),
    "failed": lambda: translate("Timeline", "not sent"),
    "unknown": lambda: translate("Timeline", "nobody knows whether it was sent"),
    "cancelled": lambda: translate("Timeline", "cancelled"),
}


def chapter(entries: list[Entry], wanted: Chapter | None) -> Iterator[Entry]:
    """The entries of one chapter, all of them for None."""
    return (entry for entry in entries if wanted is None or entry.chapter is wanted)
