"""A card of the settings: what it is about, where it is kept, and its fields."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.parts.labels import Tone, label

_INSET = 20
_ROW_GAP = 14


class Home(Enum):
    """Where settings live; the value says it in English, translated when shown."""

    SHOP = str(QT_TRANSLATE_NOOP("SettingsHome", "kept in the shop file"))
    PERSON = str(QT_TRANSLATE_NOOP("SettingsHome", "kept for you, on this machine"))


class Section(QFrame):
    """Fields stand in `column`; `code` is how others lead here."""

    def __init__(self, code: str, title: str, home: Home, sentence: str = "") -> None:
        super().__init__()
        self.code = code
        self.setProperty("surface", "card")
        head = QHBoxLayout()
        head.addWidget(label(title, Tone.TITLE))
        head.addStretch()
        kept = label(translate("SettingsHome", home.value), Tone.CAPTION)
        head.addWidget(kept, 0, Qt.AlignmentFlag.AlignRight)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_INSET, 16, _INSET, _INSET)
        self.column.setSpacing(_ROW_GAP)
        self.column.addLayout(head)
        if sentence:
            self.column.addWidget(label(sentence, Tone.SECOND, wrap=True))


def side_by_side(*parts: QWidget) -> QHBoxLayout:
    """Fields in one line, equally wide."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for part in parts:
        line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return line
