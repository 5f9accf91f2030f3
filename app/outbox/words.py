"""How messages are called: their state, their channel, and what is said first of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QColor

from app.i18n import translate
from app.outbox.reasons import reason_head
from app.reader import Reader
from designer.theme.tokens import Tokens
from engine.domain.change import Channel
from engine.domain.delivery import MessageState
from engine.domain.stored import MessageRow

CHANNEL_ICONS: Mapping[Channel, str] = {
    Channel.EMAIL: "mail",
    Channel.SMS: "message-square",
    Channel.CHAT: "message-circle",
}

_CHANNELS: Mapping[Channel, str] = {
    Channel.EMAIL: str(QT_TRANSLATE_NOOP("Outbox", "E-mail")),
    Channel.SMS: str(QT_TRANSLATE_NOOP("Outbox", "SMS")),
    Channel.CHAT: str(QT_TRANSLATE_NOOP("Outbox", "Chat")),
}

_STATES: Mapping[MessageState, str] = {
    MessageState.RECORDED: str(QT_TRANSLATE_NOOP("Outbox", "recorded, not sent")),
    MessageState.HELD: str(QT_TRANSLATE_NOOP("Outbox", "waits for approval")),
    MessageState.PARKED: str(QT_TRANSLATE_NOOP("Outbox", "to be mended")),
    MessageState.PENDING: str(QT_TRANSLATE_NOOP("Outbox", "leaves soon")),
    MessageState.SENDING: str(QT_TRANSLATE_NOOP("Outbox", "is being sent")),
    MessageState.SENT: str(QT_TRANSLATE_NOOP("Outbox", "sent")),
    MessageState.FAILED: str(QT_TRANSLATE_NOOP("Outbox", "not sent")),
    MessageState.UNKNOWN: str(QT_TRANSLATE_NOOP("Outbox", "sent or not, nobody knows")),
    MessageState.CANCELLED: str(QT_TRANSLATE_NOOP("Outbox", "cancelled")),
}


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour for words, and its tint for what is under them."""

    words: QColor
    tint: QColor


def channel_name(channel: Channel) -> str:
    """A channel's name."""
    return translate("Outbox", _CHANNELS[channel])


def state_name(message: MessageRow) -> str:
    """Where a message stands, in a few words."""
    if message.state is MessageState.PENDING and message.attempts:
        return translate("Outbox", "is tried again")
    return translate("Outbox", _STATES[message.state])


def shade(message: MessageRow, look: Tokens) -> Shade:
    """The colours of where a message stands."""
    state = message.state
    if state in (MessageState.FAILED, MessageState.UNKNOWN):
        return Shade(look.danger, look.danger_tint)
    if state in (MessageState.PARKED, MessageState.HELD):
        return Shade(look.warn, look.warn_tint)
    if state is MessageState.SENT:
        return Shade(look.ok, look.ok_tint)
    if state in (MessageState.PENDING, MessageState.SENDING):
        return Shade(look.info, look.info_tint)
    return Shade(look.text2, look.hover)


def first_words(message: MessageRow) -> str:
    """What a message says first, on one line: its subject, else its text."""
    return " ".join((message.subject or message.body).split())


def standing(message: MessageRow, reader: Reader) -> str:
    """Why it stands where it stands, shortly: the reason, or when it leaves."""
    formats, now = reader.formats, reader.now
    if message.problem and message.state is not MessageState.PENDING:
        return reason_head(message.problem)
    if message.next_at is not None:
        return translate("Outbox", "at {moment}").format(
            moment=formats.day_and_clock(message.next_at, now)
        )
    return state_name(message)
