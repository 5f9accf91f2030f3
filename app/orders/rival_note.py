"""Both values of a field that two people changed: one of them is chosen where they stand."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import label
from designer.theme.theme import Theme


class RivalNote(QWidget):
    """Says what somebody else made of it.

    Signals:
        decided: The person chose (True: the other's value; False: their own).

    """

    decided = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = label("", wrap=True)
        self.theirs = TextButton(self.tr("Take theirs"), theme, kind=Kind.LINK)
        self.mine = TextButton(self.tr("Keep mine"), theme, kind=Kind.LINK)
        self.theirs.clicked.connect(lambda: self._decide(theirs=True))
        self.mine.clicked.connect(lambda: self._decide(theirs=False))
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(self.theirs)
        links.addWidget(self.mine)
        links.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addLayout(links)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether nobody has chosen yet."""
        return not self.isHidden()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def ask(self, theirs: str, mine: str) -> None:
        """Show both values until one is chosen."""
        said = self.tr("Changed meanwhile to: {theirs}. You entered: {mine}.")
        self._text.setText(said.format(theirs=theirs, mine=mine))
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.warn_tint)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.end()

    def _decide(self, *, theirs: bool) -> None:
        self.hide()
        self.decided.emit(theirs)
