"""The parts of the outbox: one row each, with what is said when nothing is in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.parts.empty_state import Emptiness
from engine.domain.delivery import MessageState


@dataclass(frozen=True, slots=True)
class Section:
    """Messages that stand alike; its texts in English, translated when shown."""

    title: str
    states: frozenset[MessageState]
    icon: str
    empty: str
    sentence: str

    def count(self, counts: Mapping[MessageState, int]) -> int:
        """How many of all messages are in it."""
        return sum(counts.get(state, 0) for state in self.states)


SECTIONS = (
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Waiting for approval")),
        frozenset({MessageState.HELD}),
        "circle-pause",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing waits for you")),
        str(
            QT_TRANSLATE_NOOP(
                "Outbox",
                "Messages of triggers that ask first stand here until somebody sends them.",
            )
        ),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "On the way")),
        frozenset({MessageState.PENDING, MessageState.SENDING}),
        "send",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing is on the way")),
        str(
            QT_TRANSLATE_NOOP(
                "Outbox", "Here is what leaves now, later, or is tried again after a failure."
            )
        ),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Not sent")),
        frozenset({MessageState.FAILED, MessageState.PARKED}),
        "circle-x",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing has failed")),
        str(
            QT_TRANSLATE_NOOP(
                "Outbox",
                "Messages that could not be sent stand here with the reason, to be mended.",
            )
        ),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Unclear")),
        frozenset({MessageState.UNKNOWN}),
        "circle-help",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing is unclear")),
        str(
            QT_TRANSLATE_NOOP(
                "Outbox", "An SMS whose gateway did not answer stands here: only you can find out."
            )
        ),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Recorded")),
        frozenset({MessageState.RECORDED}),
        "inbox",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing was recorded")),
        str(
            QT_TRANSLATE_NOOP(
                "Outbox",
                "While the shop only records, its messages are written down here and not sent.",
            )
        ),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Sent")),
        frozenset({MessageState.SENT}),
        "circle-check",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing was sent yet")),
        str(QT_TRANSLATE_NOOP("Outbox", "Messages that left the shop stand here.")),
    ),
    Section(
        str(QT_TRANSLATE_NOOP("Outbox", "Cancelled")),
        frozenset({MessageState.CANCELLED}),
        "x",
        str(QT_TRANSLATE_NOOP("Outbox", "Nothing was cancelled")),
        str(QT_TRANSLATE_NOOP("Outbox", "Messages that somebody cancelled stand here.")),
    ),
)


def place_of(state: MessageState) -> int:
    """The place of the section that messages in this state are in."""
    return next(place for place, section in enumerate(SECTIONS) if state in section.states)


def named(section: Section) -> str:
    """The name of a section in the language of the window."""
    return translate("Outbox", section.title)


def emptiness(section: Section) -> Emptiness:
    """What is said where nothing is in it."""
    return Emptiness(
        section.icon, translate("Outbox", section.empty), translate("Outbox", section.sentence)
    )
