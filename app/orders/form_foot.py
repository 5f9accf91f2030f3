"""The foot of a form: save, leave, and the question in place when something would be lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label, line_across
from designer.theme.theme import Theme


class FormFoot(QWidget):
    """Two faces: the buttons, or the question.

    Signals:
        saved: Save.
        left: The person wants to leave.
        discarded: Leave, and forget what was typed.

    """

    saved = Signal()
    left = Signal()
    discarded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._problem = label("", Tone.DANGER, wrap=True)
        self.save = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self.leave = TextButton(self.tr("Leave"), theme, kind=Kind.GHOST)
        self.discard = TextButton(self.tr("Discard"), theme)
        self.keep = TextButton(self.tr("Go on editing"), theme, kind=Kind.GHOST)
        self.save_first = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._buttons())
        self._faces.addWidget(self._question())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line_across())
        column.addWidget(self._faces)
        for button in (self.save, self.save_first):
            button.clicked.connect(self._save)
        self.leave.clicked.connect(self.left.emit)
        self.discard.clicked.connect(self.discarded.emit)
        self.keep.clicked.connect(lambda: self._faces.setCurrentIndex(0))

    @property
    def asking(self) -> bool:
        """Whether the question is open."""
        return self._faces.currentIndex() == 1

    @property
    def text(self) -> str:
        """What it says about the last try to save."""
        return self._problem.text()

    def tell(self, text: str) -> None:
        """Say what keeps the form from being saved; empty: nothing."""
        self._problem.setText(text)
        self._faces.setCurrentIndex(0)

    def ask(self) -> None:
        """Ask what shall become of what was typed."""
        self._faces.setCurrentIndex(1)
        self.keep.setFocus()

    def busy(self, saving: bool) -> None:
        """While it is being saved it is not saved again."""
        self.save.setEnabled(not saving)
        self.save_first.setEnabled(not saving)

    def _save(self) -> None:
        self._faces.setCurrentIndex(0)
        self.saved.emit()

    def _buttons(self) -> QWidget:
        face = QWidget()
        row = _row(face)
        row.addWidget(self._problem, 1)
        row.addWidget(self.leave)
        row.addWidget(label(self.tr("Esc"), Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.save)
        row.addWidget(label(self.tr("Ctrl Enter"), Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)
        return face

    def _question(self) -> QWidget:
        face = QWidget()
        row = _row(face)
        row.addWidget(label(self.tr("Leave without saving?"), wrap=True), 1)
        row.addWidget(self.keep)
        row.addWidget(self.discard)
        row.addWidget(self.save_first)
        return face


def _row(face: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(face)
    row.setContentsMargins(16, 8, 12, 8)
    row.setSpacing(6)
    return row
