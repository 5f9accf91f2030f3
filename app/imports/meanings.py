"""What a status of the source means here, in words and colours."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.reader import Reader
from engine.exchange.choices import Meaning, NewStatus
from engine.exchange.source import Kind, StatusFound
from engine.exchange.status_guess import Likeness


class Why(Enum):
    """Why a status means what it does."""

    CHOSEN = str(QT_TRANSLATE_NOOP("Meanings", "chosen"))
    SAME_CODE = str(QT_TRANSLATE_NOOP("Meanings", "same code"))
    SAME_NAME = str(QT_TRANSLATE_NOOP("Meanings", "same name"))
    AS_BEFORE = str(QT_TRANSLATE_NOOP("Meanings", "as in the import before"))
    OPEN = str(QT_TRANSLATE_NOOP("Meanings", "choose what it means"))
    PLACEHOLDER = str(QT_TRANSLATE_NOOP("Meanings", "nothing like it here"))


_WHY = {
    Likeness.SAME_CODE: Why.SAME_CODE,
    Likeness.SAME_NAME: Why.SAME_NAME,
    Likeness.AS_BEFORE: Why.AS_BEFORE,
}


@dataclass(frozen=True, slots=True)
class MeaningRow:
    """A status of the source with what it means by now."""

    found: StatusFound
    meaning: Meaning | None
    """None: nothing chosen and nothing sure; it becomes a placeholder, or must be chosen."""
    why: Why

    @property
    def open(self) -> bool:
        """Whether nothing can be imported before it is chosen."""
        return self.why is Why.OPEN


def meaning_row(found: StatusFound, chosen: Meaning | None, kind: Kind) -> MeaningRow:
    """What the status means: what was chosen, else what is sure.

    A status that a mapping of CSV files names must be one of the shop; one of an account may wait as a
    retired placeholder.
    """
    if chosen is not None:
        return MeaningRow(found, chosen, Why.CHOSEN)
    guess = found.guess
    if guess is not None and guess.sure:
        return MeaningRow(found, guess.status, _WHY[guess.likeness])
    return MeaningRow(found, None, Why.OPEN if kind is Kind.CSV else Why.PLACEHOLDER)


def meaning_text(row: MeaningRow, reader: Reader) -> str:
    """The status here."""
    if isinstance(row.meaning, NewStatus):
        group = reader.references.groups.get(row.meaning.group)
        title = group.titles.text(reader.language) if group else row.meaning.group
        return translate("Meanings", "New status in “{group}”").format(group=title)
    if row.meaning is not None:
        return reader.status(row.meaning)
    if row.open:
        return translate("Meanings", "Not chosen yet")
    return translate("Meanings", "Retired placeholder")


def meaning_colour(row: MeaningRow, reader: Reader) -> str:
    """The colours of its group, "" where it has none."""
    if isinstance(row.meaning, NewStatus):
        group = reader.references.groups.get(row.meaning.group)
        return group.colour if group else ""
    return "" if row.meaning is None else reader.colour(row.meaning)


def why_text(row: MeaningRow, reader: Reader) -> str:
    """Why it means that; for an open one, what it may be."""
    guess = row.found.guess
    if row.meaning is None and guess is not None:
        return translate("Meanings", "perhaps {status}").format(status=reader.status(guess.status))
    return translate("Meanings", row.why.value)
