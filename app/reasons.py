"""The engine's reasons and notes, which the file keeps in English, in the language of the window."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate

REASONS = (
    str(QT_TRANSLATE_NOOP("Reasons", "the order left the status (it is in {status} now)")),
    str(QT_TRANSLATE_NOOP("Reasons", "the order is final ({status})")),
    str(QT_TRANSLATE_NOOP("Reasons", "the condition that ends the wait became true")),
    str(QT_TRANSLATE_NOOP("Reasons", "a newer event restarted it")),
    str(QT_TRANSLATE_NOOP("Reasons", "the trigger was switched off")),
    str(QT_TRANSLATE_NOOP("Reasons", "it runs once per order, and has run")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "it runs once per visit of the status, and has run in this one"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it runs at most once in {minutes} minutes")),
    str(QT_TRANSLATE_NOOP("Reasons", "a run of it is under way for this order")),
    str(QT_TRANSLATE_NOOP("Reasons", "{number} runs of it are under way for this order already")),
    str(QT_TRANSLATE_NOOP("Reasons", "it begins when the run before it has ended")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "it started more than {number} times for this order within a day"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it has met this order in this chain already")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "the chain from event {event} is more than {number} steps deep"
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "it came too late: the program was not running when it was due"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "end of replay")),
    str(QT_TRANSLATE_NOOP("Reasons", "taken in when the trigger was switched on")),
    str(QT_TRANSLATE_NOOP("Reasons", "already in {status}")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer is already marked so")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "the order has no manager who works here, so it goes to the administrators"
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "the order has no manager who works here, so it goes to the group {group}"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "not sent: {reason}")),
    str(QT_TRANSLATE_NOOP("Reasons", "refused: {reason}")),
    str(QT_TRANSLATE_NOOP("Reasons", "node {node} was met {number} times without a wait between")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons",
            "Order {order} cannot go from “{source}” to “{target}”: {reason}. "
            "Statuses reachable from “{source}”: {allowed}.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer does not want messages")),
    str(QT_TRANSLATE_NOOP("Reasons", "the order has no customer")),
    str(QT_TRANSLATE_NOOP("Reasons", "the address is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the number is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's e-mail is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's phone is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "the address “{value}” is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the number “{value}” is not a phone number")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's e-mail “{value}” is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the customer's phone “{value}” is not a phone number")),
    str(QT_TRANSLATE_NOOP("Reasons", "it waits for the end of the quiet hours")),
    str(QT_TRANSLATE_NOOP("Reasons", "it says nothing")),
    str(QT_TRANSLATE_NOOP("Reasons", "the program was ended while it was being sent")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send e-mail")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send SMS")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop has no way to send chat messages")),
    str(QT_TRANSLATE_NOOP("Reasons", "somebody mended it")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "the shop only records its messages; let it send in the settings"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it belongs to a past that was played again")),
    str(QT_TRANSLATE_NOOP("Reasons", "its trigger started very often within a minute")),
    str(QT_TRANSLATE_NOOP("Reasons", "its wait was over while the program was not running")),
    str(QT_TRANSLATE_NOOP("Reasons", "the clock of this machine leapt ahead")),
    str(QT_TRANSLATE_NOOP("Reasons", "the shop was told to send less freely while it waited")),
    str(QT_TRANSLATE_NOOP("Reasons", "a fault in the program; the log says more")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons", "this machine does not know the password; write it in the settings"
        )
    ),
    str(QT_TRANSLATE_NOOP("Reasons", "it is being sent")),
    str(QT_TRANSLATE_NOOP("Reasons", "it has left already")),
    str(QT_TRANSLATE_NOOP("Reasons", "it is cancelled")),
    str(QT_TRANSLATE_NOOP("Reasons", "the recipient is not an e-mail address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the e-mail cannot be written")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the login")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot do what the settings ask for")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server's encryption is not to be trusted")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server does not let us in")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot be reached")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the recipient")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the sender")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server refused the message")),
    str(QT_TRANSLATE_NOOP("Reasons", "the mail server cannot take this address")),
    str(QT_TRANSLATE_NOOP("Reasons", "the connection was lost before the mail server answered")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway's address cannot be used")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway cannot be reached")),
    str(QT_TRANSLATE_NOOP("Reasons", "the connection was lost before the gateway answered")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway does not let us in")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway does not take messages now")),
    str(QT_TRANSLATE_NOOP("Reasons", "something on the way to the gateway gave up")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway refused the message")),
    str(QT_TRANSLATE_NOOP("Reasons", "the gateway's answer cannot be read")),
    str(QT_TRANSLATE_NOOP("Reasons", "The last status in the source: {status}")),
)
_FIELD = re.compile(r"\\{(\w+)\\}")
_INSIDE = frozenset({"reason"})
"""What may itself be a known reason."""


def reason_words(reason: str) -> str:
    """A reason in the language of the window; as it is where it is not known."""
    known, values = _recognised(reason)
    return translate("Reasons", known).format(**_values(values)) if known else reason


@lru_cache(maxsize=4_096)
def _recognised(reason: str) -> tuple[str, Mapping[str, str]]:
    """Which reason it is, and the values in it; lists ask for it at every painting."""
    for known in REASONS:
        found = _pattern(known).fullmatch(reason)
        if found is not None:
            return known, found.groupdict()
    return "", {}


def _values(found: Mapping[str, str]) -> dict[str, str]:
    return {name: reason_words(text) if name in _INSIDE else text for name, text in found.items()}


@cache
def _pattern(known: str) -> re.Pattern[str]:
    """What the engine wrote, the places of its values open; a name that comes again is the same text."""
    seen: set[str] = set()

    def place(found: re.Match[str]) -> str:
        name = found[1]
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.*?)"

    return re.compile(_FIELD.sub(place, re.escape(known)), re.DOTALL)
