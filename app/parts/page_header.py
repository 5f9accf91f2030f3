"""The head of a page: its title, a line about it, and what stands at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.parts.labels import Tone, label
from designer.theme.tokens import measure


class PageHeader(QWidget):
    """48 pixels high; the title never gives way, the line beside it does."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedHeight(measure("header"))
        self.line = label("", Tone.CAPTION)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(12)
        self._row.addWidget(label(title, Tone.PAGE))
        self._row.addWidget(self.line)
        self._row.addStretch()

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the right end."""
        self._row.addWidget(widget)
