"""What people do with messages of the outbox: mend, send, cancel, and take that back."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine.domain.delivery import MessageState
from engine.domain.errors import Invalid, Missing
from engine.domain.stored import MessageRow
from engine.domain.trigger import DeliveryMode
from engine.runtime.notices import OF_THE_PAST
from engine.runtime.outbox import wrong_with
from engine.runtime.work import Work

UNTOUCHABLE = frozenset({MessageState.SENDING, MessageState.SENT, MessageState.CANCELLED})
"""States in which a message can neither be mended nor cancelled."""
MENDED = "somebody mended it"
RECORDS_ONLY = "the shop only records its messages; let it send in the settings"
HAS_LEFT = "it has left already"
IS_CANCELLED = "it is cancelled"
BEING_SENT = "it is being sent"
_STOOD_BY_FAULT = frozenset({MessageState.PARKED, MessageState.FAILED})


@dataclass(frozen=True, slots=True)
class Wording:
    """What can be mended of a message."""

    recipient: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a call for many messages: those it was done to, and why not to the others.

    `before`: where each stood, so that it can be put back.
    """

    before: Mapping[int, MessageState]
    refused: Mapping[int, str]


def mend(work: Work, id_: int, wording: Wording) -> MessageRow:
    """Give a message other words or another recipient; how it stands now, and how it stood.

    One that stood there because something was wrong waits for approval from now on.

    Raises:
        Missing: no such message.
        Invalid: it has left already.

    """
    message = _message(work, id_)
    if message.state in UNTOUCHABLE:
        raise Invalid(f"message {id_}", f"is {message.state.value}; it can no longer be changed")
    mended = replace(
        message,
        recipient=wording.recipient.strip(),
        subject=" ".join(wording.subject.split()),
        body=wording.body,
    )
    if mended == message:
        return message
    if message.state in _STOOD_BY_FAULT:
        mended = replace(mended, state=MessageState.HELD, problem=MENDED, attempts=0)
    work.put_message(mended)
    return message


def put_back(work: Work, message: MessageRow) -> None:
    """Let a message stand again as it stood before it was mended, or said to have arrived.

    Raises:
        Invalid: it has left meanwhile.

    """
    now = _message(work, message.id)
    found_out = message.state is MessageState.UNKNOWN
    if now.state is MessageState.SENDING or (now.state is MessageState.SENT and not found_out):
        raise Invalid(f"message {message.id}", f"is {now.state.value} already")
    work.put_message(message)


def send(work: Work, ids: Iterable[int]) -> Done:
    """Let messages leave: approve, try again, send what was only recorded. A sent one is sent once more."""
    before: dict[int, MessageState] = {}
    refused: dict[int, str] = {}
    for id_ in ids:
        message = _message(work, id_)
        wrong = _why_not(work, message)
        if wrong:
            refused[id_] = wrong
            continue
        before[id_] = message.state
        if message.state is MessageState.SENT:
            _send_once_more(work, message)
        else:
            work.put_message(
                replace(message, state=MessageState.PENDING, problem="", next_at=None, attempts=0)
            )
    return Done(before, refused)


def cancel(work: Work, ids: Iterable[int]) -> Done:
    """Let messages never leave."""
    before: dict[int, MessageState] = {}
    refused: dict[int, str] = {}
    for id_ in ids:
        message = _message(work, id_)
        if message.state in UNTOUCHABLE:
            refused[id_] = IS_CANCELLED if message.state is MessageState.CANCELLED else HAS_LEFT
            continue
        before[id_] = message.state
        work.put_message(replace(message, state=MessageState.CANCELLED, next_at=None))
    return Done(before, refused)


def arrived(work: Work, id_: int) -> MessageRow:
    """A person found out that a message of which nobody knew has arrived; how it stood before.

    Raises:
        Missing: no such message.
        Invalid: it is known what became of it.

    """
    message = _message(work, id_)
    if message.state is not MessageState.UNKNOWN:
        raise Invalid(f"message {id_}", f"is {message.state.value}, so nobody need find out")
    work.put_message(replace(message, state=MessageState.SENT, sent_at=work.now, problem=""))
    return message


def take_back(work: Work, before: Mapping[int, MessageState]) -> int:
    """Put cancelled messages back where they stood; how many were still cancelled."""
    count = 0
    for id_, state in before.items():
        message = _message(work, id_)
        if message.state is MessageState.CANCELLED:
            work.put_message(replace(message, state=state))
            count += 1
    return count


def hold_back(work: Work, messages: Iterable[MessageRow], why: str) -> None:
    """Messages that were about to leave wait for a person: the shop was told to send less freely."""
    for each in messages:
        work.outbox.remember(each.id, each)
        message = work.outbox.get(each.id)
        if message is not None and message.state is MessageState.PENDING:
            work.put_message(replace(message, state=MessageState.HELD, problem=why, next_at=None))


def _message(work: Work, id_: int) -> MessageRow:
    message = work.outbox.get(id_)
    if message is None:
        raise Missing("message", str(id_))
    return message


def _why_not(work: Work, message: MessageRow) -> str:
    if message.state is MessageState.SENDING:
        return BEING_SENT
    if message.replay is not None:
        return OF_THE_PAST
    if work.delivery.mode is DeliveryMode.RECORD_ONLY:
        return RECORDS_ONLY
    return wrong_with(work, message)


def _send_once_more(work: Work, message: MessageRow) -> None:
    """What was sent stays as it is; its copy has a key of its own, or nobody would get it."""
    work.add_message(
        replace(
            message,
            id=work.ids.next("outbox"),
            key=f"again:{secrets.token_hex(16)}",
            state=MessageState.PENDING,
            at=work.now,
            attempts=0,
            sent_at=None,
            reference="",
        )
    )
