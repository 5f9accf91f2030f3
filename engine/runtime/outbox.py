"""The outbox: which messages may leave, and where they stand after the outside has answered."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings
from engine.domain.delivery import Health, MessageState
from engine.domain.moment import Moment
from engine.domain.stored import AlertRow, MessageRow
from engine.nodes.recipient import email_wrong, phone_wrong
from engine.ports import Answer, Fate, Parcel
from engine.runtime.work import Work
from engine.storage.delivery_store import add_departures, load_health, save_health
from engine.storage.outbox_list import in_state, leaving

ATTEMPTS = 12
"""Of a message that is not taken now; by then some seven hours have gone by."""
PAGE = 50
"""Messages looked at in one job: some may turn out to have to wait, and others behind them may leave."""

NO_CONSENT = "the customer does not want messages"
QUIET = "it waits for the end of the quiet hours"
EMPTY = "it says nothing"
INTERRUPTED = "the program was ended while it was being sent"
_ONCE = frozenset({Channel.SMS})
"""Channels on which to try again might mean to say it twice, at the shop's cost."""
_NAMES = {Channel.EMAIL: "e-mail", Channel.SMS: "SMS", Channel.CHAT: "chat messages"}
_MICROSECOND = timedelta(microseconds=1)


def no_channel(channel: Channel) -> str:
    """Why a message cannot leave a shop that has no channel for it."""
    return f"the shop has no way to send {_NAMES[channel]}"


def backoff(attempt: int, *, base_s: float = 30.0, limit_s: float = 3600.0) -> timedelta:
    """How long to wait before a message is tried again.

    Doubles with each attempt: 30 s, 1 min, 2 min, … never more than `limit_s`.
    No jitter: there is one outbox, so nobody to collide with.

    Args:
        attempt: Failures so far, from 1.
        base_s: Wait after the first failure, in seconds.
        limit_s: Longest wait, in seconds.

    Raises:
        ValueError: `attempt` is below 1.

    """
    if attempt < 1:
        raise ValueError(f"attempt must be at least 1, got {attempt}")
    return timedelta(seconds=min(base_s * 2 ** (attempt - 1), limit_s))


def parcel(message: MessageRow, at: Moment) -> Parcel:
    """The message as it leaves.

    Its key is made of the row's own and of what it says: tried again, it is the same one; after a person
    has mended it, it is another.
    """
    content = f"{message.key}\0{message.recipient}\0{message.subject}\0{message.body}"
    return Parcel(
        key=hashlib.sha256(content.encode()).hexdigest()[:40],
        recipient=message.recipient,
        subject=message.subject,
        text=message.body,
        at=at,
    )


def wrong_with(work: Work, message: MessageRow) -> str:
    """Why the message cannot be sent as it is, "" when nothing is wrong with it."""
    if message.channel not in work.delivery.channels:
        return no_channel(message.channel)
    if not message.body.strip():
        return EMPTY
    if message.customer is not None:
        customer = work.customers.get(message.customer)
        if customer is not None and customer.consent is False:
            return NO_CONSENT
    if message.channel is Channel.EMAIL:
        return email_wrong(message.recipient)
    return phone_wrong(message.recipient, work.references)


@dataclass(frozen=True, slots=True)
class Taken:
    """Messages that are marked as being sent, and how they leave.

    `more`: as many as could be looked at were due; there may be others behind them.
    """

    messages: tuple[MessageRow, ...] = ()
    channels: Mapping[Channel, ChannelSettings] = field(default_factory=dict)
    more: bool = False


def take(work: Work, channels: frozenset[Channel], most: int) -> Taken:
    """At most `most` messages that leave now by one of these channels.

    The others that were due are told to wait, or are parked with what is wrong with them.
    """
    if not work.delivery.leaves:
        return Taken()
    taken: list[MessageRow] = []
    page = leaving(work.loader.connection, work.now, channels, PAGE)
    for due in page:
        if len(taken) == most:
            break
        work.outbox.remember(due.id, due)
        message = work.outbox.get(due.id)
        if message is None or message.state is not MessageState.PENDING:
            continue
        if wrong := wrong_with(work, message):
            work.put_message(replace(message, state=MessageState.PARKED, problem=wrong))
        elif (until := _quiet_until(work, message)) is not None:
            work.put_message(replace(message, next_at=until, problem=QUIET))
        else:
            taken.append(_sending(work, message))
    if taken:
        add_departures(work.loader.connection, len(taken))
    return Taken(tuple(taken), work.delivery.channels, more=len(page) == PAGE)


def settle(work: Work, id_: int, answer: Answer) -> None:
    """Note what became of a message that was being sent."""
    message = work.outbox.get(id_)
    if message is None or message.state is not MessageState.SENDING:
        return
    work.put_message(_after(message, answer, work.now))
    _note_health(work, message.channel, answer)
    settled = work.outbox.get(id_)
    assert settled is not None
    if settled.state in (MessageState.FAILED, MessageState.UNKNOWN):
        _tell(work, settled)


def pick_up(work: Work) -> int:
    """Messages that were being sent when the program ended: nobody knows whether they left. How many."""
    interrupted = in_state(work.loader.connection, MessageState.SENDING)
    for message in interrupted:
        work.outbox.remember(message.id, message)
        settle(work, message.id, Answer(fate=Fate.UNCERTAIN, said=INTERRUPTED))
    return len(interrupted)


def _sending(work: Work, message: MessageRow) -> MessageRow:
    sending = replace(
        message,
        state=MessageState.SENDING,
        attempts=message.attempts + 1,
        next_at=None,
        problem="",
    )
    work.put_message(sending)
    return sending


def _quiet_until(work: Work, message: MessageRow) -> Moment | None:
    """When quiet hours are over that this message falls into; only customers sleep."""
    quiet = work.delivery.quiet
    if quiet is None or message.customer is None:
        return None
    return quiet.over_at(work.now, _zone_of(work, message))


def _zone_of(work: Work, message: MessageRow) -> ZoneInfo:
    """The zone of the site the order came from, else the shop's."""
    order = None if message.order is None else work.orders.get(message.order)
    site = None if order is None else work.references.sites.get(order.site)
    return work.references.zone if site is None else ZoneInfo(site.zone)


def _after(message: MessageRow, answer: Answer, now: Moment) -> MessageRow:
    if answer.fate is Fate.SENT:
        return replace(
            message, state=MessageState.SENT, sent_at=now, reference=answer.reference, problem=""
        )
    if answer.fate is Fate.UNCERTAIN and message.channel in _ONCE:
        return replace(message, state=MessageState.UNKNOWN, problem=answer.said)
    if answer.fate is Fate.REFUSED or message.attempts >= ATTEMPTS:
        return replace(message, state=MessageState.FAILED, problem=answer.said)
    again = Moment(now + backoff(message.attempts) // _MICROSECOND)
    return replace(message, state=MessageState.PENDING, next_at=again, problem=answer.said)


def _note_health(work: Work, channel: Channel, answer: Answer) -> None:
    health = load_health(work.loader.connection).get(channel, Health())
    if answer.fate is Fate.SENT:
        health = replace(health, sent_at=work.now)
    elif answer.said != INTERRUPTED:
        health = replace(health, failed_at=work.now, said=answer.said)
    save_health(work.loader.connection, channel, health)


def _tell(work: Work, message: MessageRow) -> None:
    """A message that nobody gets is never silent. The alert names no address: it may outlive a customer."""
    what = {Channel.EMAIL: "An e-mail", Channel.SMS: "An SMS", Channel.CHAT: "A chat message"}
    happened = (
        "was not sent" if message.state is MessageState.FAILED else "may have been sent or not"
    )
    said, _, _ = message.problem.partition(": ")
    work.add_alert(
        AlertRow(
            id=work.ids.next("alerts"),
            at=work.now,
            kind="outbox",
            text=f"{what[message.channel]} {happened}: {said}",
            order=message.order,
            customer=message.customer,
            run=message.run,
        )
    )
