"""What events and messages of a run were, in a few words."""

from app.i18n import translate
from app.orders.happened import Words, author, happened
from app.reader import Reader
from engine.domain.change import Channel
from engine.domain.event import Event, EventKind, SubjectKind
from engine.domain.order import Order
from engine.domain.stored import MessageRow


def words_about(order: Order, reader: Reader) -> Words:
    """What turns the events of an order into words; triggers are not named, one is looked at anyhow."""
    return Words(reader, {}, order)


def event_words(event: Event, words: Words) -> str:
    """What an event did."""
    if event.subject.kind is SubjectKind.TASK and event.kind is EventKind.CREATED:
        return translate("Deeds", "task set")
    return happened(event, words)


def moved_words(event: Event, words: Words) -> str:
    """What an event of a run did, as short as fits under a box."""
    status = event.change_of("status")
    if status is None:
        return event_words(event, words)
    name = words.reader.status(str(status.new))
    return translate("Deeds", "moved to “{status}”").format(status=name)


def began_words(event: Event, words: Words) -> str:
    """When something happened, and by whom."""
    when = words.reader.formats.day_and_clock(event.at, words.reader.now)
    return f"{when} · {author(event.actor, words)}"


def message_words(message: MessageRow) -> str:
    """A message and what became of it."""
    return f"{_channel(message.channel)}: {state_words(message.state)}"


def state_words(state: str) -> str:
    """What became of a message."""
    known = {
        "recorded": translate("Deeds", "recorded only"),
        "held": translate("Deeds", "waits for approval"),
        "parked": translate("Deeds", "kept back"),
        "pending": translate("Deeds", "to be sent"),
        "sending": translate("Deeds", "being sent"),
        "sent": translate("Deeds", "sent"),
        "failed": translate("Deeds", "failed"),
        "unknown": translate("Deeds", "perhaps sent"),
        "cancelled": translate("Deeds", "cancelled"),
    }
    return known.get(state, state)


def _channel(channel: Channel) -> str:
    match channel:
        case Channel.EMAIL:
            return translate("Deeds", "E-mail")
        case Channel.SMS:
            return translate("Deeds", "SMS")
        case Channel.CHAT:
            return translate("Deeds", "Chat")
