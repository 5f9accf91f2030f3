"""A block of a card: its name, a word about it, what can be done, and the rows under it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme


class Section(QWidget):
    """The head is one line; rows are added below."""

    def __init__(self, name: str, note: str = "") -> None:
        super().__init__()
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(label(name, Tone.SECTION))
        if note:
            self._head.addWidget(label(note, Tone.CAPTION))
        self._head.addStretch()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addLayout(self._head)

    def link(self, words: str, theme: Theme) -> TextButton:
        """A link at the right end of the head."""
        link = TextButton(words, theme, kind=Kind.LINK)
        self._head.addWidget(link)
        return link
