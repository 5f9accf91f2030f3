"""What is wrong with a field of a channel, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.parts.field_row import FieldRow
from engine.domain.channel import Flaw

_TEXTS = {
    Flaw.EMPTY: str(QT_TRANSLATE_NOOP("Flaws", "This is needed.")),
    Flaw.NO_HOST: str(
        QT_TRANSLATE_NOOP("Flaws", "This is no name of a server, such as smtp.example.org.")
    ),
    Flaw.NO_PORT: str(QT_TRANSLATE_NOOP("Flaws", "A number from 1 to 65535.")),
    Flaw.NO_ADDRESS: str(QT_TRANSLATE_NOOP("Flaws", "This is not an e-mail address.")),
    Flaw.NO_URL: str(
        QT_TRANSLATE_NOOP("Flaws", "It begins with https:// or http:// and names a server.")
    ),
    Flaw.NO_TEXT: str(
        QT_TRANSLATE_NOOP("Flaws", "Put {text} where the text shall stand, here or in the address.")
    ),
    Flaw.NO_RECIPIENT: str(
        QT_TRANSLATE_NOOP("Flaws", "Put {to} where the number shall stand, here or in the address.")
    ),
    Flaw.UNKNOWN_PLACE: str(
        QT_TRANSLATE_NOOP(
            "Flaws", "Places are {to}, {text}, {secret} and {key}; there are no others."
        )
    ),
    Flaw.NO_JSON: str(QT_TRANSLATE_NOOP("Flaws", "This is not JSON; look at commas and quotes.")),
    Flaw.NO_PATH: str(QT_TRANSLATE_NOOP("Flaws", "Write it like result.status or messages.0.id.")),
    Flaw.NO_HEADER: str(QT_TRANSLATE_NOOP("Flaws", "One a line, like Name: value.")),
}


def flaw_text(flaw: Flaw) -> str:
    """What to say under the field."""
    return translate("Flaws", _TEXTS[flaw])


def tell_flaws(rows: Mapping[str, FieldRow], flaws: Mapping[str, Flaw]) -> None:
    """Say at the fields what is wrong, and go to the first."""
    for name, row in rows.items():
        flaw = flaws.get(name)
        row.show_problem("" if flaw is None else flaw_text(flaw))
    first = next((name for name in rows if name in flaws), None)
    if first is not None:
        rows[first].setFocus()
