"""What stands where a list has nothing to show: what will be here, and a first step."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme

_WIDTH = 360
_PICTURE = 40


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why nothing is shown, and the step offered; `step` empty: none."""

    icon: str
    title: str
    sentence: str
    step: str = ""


class _Picture(QWidget):
    """An icon of 32 pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.icon = "inbox"
        self.setFixedHeight(_PICTURE)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _PICTURE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        self._theme.draw_icon(painter, area, self.icon, 32, self._theme.tokens.text3)
        painter.end()


class EmptyState(QWidget):
    """Centred in the room it gets.

    Signals:
        stepped: The person takes the step offered.

    """

    stepped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        # Takes the focus of the list it stands for, so that no button seems to have been chosen.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = _Picture(theme)
        self._title = label("", Tone.TITLE, wrap=True)
        self._sentence = label("", Tone.SECOND, wrap=True)
        self._button = TextButton("", theme)
        self._button.clicked.connect(self.stepped.emit)
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._picture, self._title, self._sentence):
            column.addWidget(part)
        for text in (self._title, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        # Not by alignment: a widget that is aligned is not asked how high it is for its width.
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(inner)
        row.addStretch()
        whole = QVBoxLayout(self)
        whole.addStretch()
        whole.addLayout(row)
        whole.addStretch()

    def tell(self, emptiness: Emptiness) -> None:
        """Show why nothing is here."""
        self._picture.icon = emptiness.icon
        self._picture.update()
        self.setAccessibleName(emptiness.title)
        self.setAccessibleDescription(emptiness.sentence)
        self._title.setText(emptiness.title)
        self._sentence.setText(emptiness.sentence)
        for text in (self._title, self._sentence):
            # A centred column is not asked how high it is for its width.
            text.ensurePolished()
            text.setMinimumHeight(text.heightForWidth(_WIDTH))
        self._button.setText(emptiness.step)
        self._button.setVisible(bool(emptiness.step))
