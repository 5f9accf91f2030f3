"""Values that the engine keeps beside orders: visits, timers, starts, alerts, messages."""

from dataclasses import dataclass

from engine.domain.change import Channel
from engine.domain.delivery import MessageState
from engine.domain.event import Subject
from engine.domain.moment import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One stay of an order in a status. Its id is the seq of the event that began it."""

    id: int
    order: int
    status: str
    entered_at: Moment
    left_at: Moment | None = None
    left_seq: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerRow:
    """A wait.

    `outcome` is "fired", or why it ended early, in words. `guard` is a guard kind and, behind a colon, the
    condition in its stored form.
    """

    id: int
    run: int
    node: str
    iteration: int
    version: int
    subject: Subject
    due_at: Moment
    begun_at: Moment
    visit: int | None = None
    guard: str = ""
    anchor: str = ""
    late: str = "run"
    ended_at: Moment | None = None
    outcome: str = ""
    replay: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRow:
    """How often a trigger met a subject, and when last: what its *repeats* ask for."""

    count: int
    last_at: Moment
    last_visit: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRow:
    """A stored notice; nobody named = the administrators.

    `snoozed_until`: until then it neither counts as unread nor asks for attention.
    """

    id: int
    at: Moment
    kind: str
    text: str
    person: int | None = None
    group: str = ""
    order: int | None = None
    customer: int | None = None
    run: int | None = None
    read_at: Moment | None = None
    snoozed_until: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A row of the outbox.

    `problem`: why it stands where it stands, in English; what a server said comes behind a colon and a
    blank. `reference`: the number that the outside gave it.
    """

    id: int
    key: str
    channel: Channel
    recipient: str
    subject: str
    body: str
    state: MessageState
    problem: str
    mode: str
    at: Moment
    order: int | None = None
    customer: int | None = None
    run: int | None = None
    attempts: int = 0
    next_at: Moment | None = None
    sent_at: Moment | None = None
    replay: int | None = None
    reference: str = ""
