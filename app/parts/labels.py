"""Labels and dividing lines in the tones the style sheet knows."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel


class Tone(Enum):
    """How loud a text speaks."""

    PAGE = "page"
    TITLE = "title"
    HERO = "hero"
    STRONG = "strong"
    SECTION = "section"
    FIELD = "field"
    BODY = "body"
    SECOND = "second"
    CAPTION = "caption"
    DANGER = "danger"
    GOOD = "good"
    KEY = "key"


def label(text: str = "", tone: Tone = Tone.BODY, *, wrap: bool = False) -> QLabel:
    """A label of plain text: what people typed is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone.value)
    made.setWordWrap(wrap)
    return made


def line_across() -> QFrame:
    """A dividing line from left to right."""
    return _line("across")


def line_down() -> QFrame:
    """A dividing line from top to bottom."""
    return _line("down")


def _line(way: str) -> QFrame:
    line = QFrame()
    line.setProperty("rule", way)
    if way == "across":
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line
