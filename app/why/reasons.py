"""The engine's reasons and notes, which traces keep in English, in the language of the window."""

import re
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate

_KNOWN = (
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
    str(QT_TRANSLATE_NOOP("Reasons", "the customer does not want messages")),
    str(QT_TRANSLATE_NOOP("Reasons", "the order has no customer")),
    str(QT_TRANSLATE_NOOP("Reasons", "{address} is empty")),
    str(QT_TRANSLATE_NOOP("Reasons", "node {node} was met {number} times without a wait between")),
    str(
        QT_TRANSLATE_NOOP(
            "Reasons",
            "Order {order} cannot go from “{source}” to “{target}”: {reason}. "
            "Statuses reachable from “{source}”: {allowed}.",
        )
    ),
)
_FIELD = re.compile(r"\\{(\w+)\\}")
_INSIDE = frozenset({"reason"})
"""What may itself be a known reason."""


def reason_words(reason: str) -> str:
    """A reason in the language of the window; as it is where it is not known."""
    for known in _KNOWN:
        found = _pattern(known).fullmatch(reason)
        if found is not None:
            return translate("Reasons", known).format(**_values(found.groupdict()))
    return reason


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
