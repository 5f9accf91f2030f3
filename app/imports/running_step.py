"""While something is read or taken in: how far it is, and how to stop it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.imports.session import ImportSession, Stage
from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme

_WIDTH: Final = 480


class RunningStep(QWidget):
    """In the middle of the page.

    Signals:
        stopped: The person wants it to stop.

    """

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = label("", Tone.TITLE, wrap=True)
        self.figures = label("", wrap=True)
        self._hint = label("", Tone.SECOND, wrap=True)
        self.cancel = TextButton(self.tr("Cancel"), theme)
        self.cancel.clicked.connect(self.stopped.emit)
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(8)
        for words in (self._title, self.figures, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(inner)
        middle.addStretch()
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)

    def show_session(self, session: ImportSession) -> None:
        """Say what is under way."""
        origin = session.path.name if session.path is not None else ""
        if session.stage is Stage.LOOKING:
            self._title.setText(self.tr("Looking at {origin}").format(origin=origin))
            self._hint.setText(self.tr("Nothing comes in before you say so."))
        else:
            self._title.setText(
                self.tr("Taking in {origin}").format(origin=origin)
                if origin
                else self.tr("Going on with the replay")
            )
            self._hint.setText(
                self.tr("You can go on working meanwhile. When you cancel, what is in stays in.")
            )
        self.cancel.setEnabled(not session.stopping)
        if session.stopping:
            self.figures.setText(self.tr("Stopping…"))

    def show_figures(self, words: str) -> None:
        """How far it is."""
        if self.cancel.isEnabled():
            self.figures.setText(words)
