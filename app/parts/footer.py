"""The line under a page: what is counted, what the engine does, which keys help."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_HEIGHT = 32


class Mood(Enum):
    """How the engine is."""

    WELL = "well"
    BUSY = "busy"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the footer says about the engine."""

    mood: Mood
    text: str


class _Lamp(QWidget):
    """A dot of seven pixels; the text beside it says the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.mood = Mood.WELL
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(7, 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.tokens.page)
        painter.setBrush(_lamp_colour(self.mood, self._theme.tokens))
        painter.drawEllipse(QRectF(0, self.height() / 2 - 3, 6.5, 6.5))
        painter.end()


class Footer(QWidget):
    """Left: the list's figures. Right: the engine's state, then the keys."""

    def __init__(self, theme: Theme, keys: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.figures = label("", Tone.CAPTION)
        self.sum = label("", Tone.CAPTION)
        self._lamp = _Lamp(theme)
        self._state = label("", Tone.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(6)
        row.addWidget(self.figures)
        row.addSpacing(8)
        row.addWidget(self.sum)
        row.addStretch()
        row.addWidget(self._lamp)
        row.addWidget(self._state)
        row.addSpacing(8)
        for key in keys:
            row.addWidget(label(key, Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)

    def show_engine(self, state: EngineState) -> None:
        """Say how the engine is."""
        self._lamp.mood = state.mood
        self._lamp.update()
        self._state.setText(state.text)


def _lamp_colour(mood: Mood, look: Tokens) -> QColor:
    return {Mood.WELL: look.ok, Mood.BUSY: look.info, Mood.TROUBLE: look.warn}[mood]
