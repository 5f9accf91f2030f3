"""Says at the foot of the canvas that only a part of the path is shown, and offers the rest."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme

_HEIGHT = 32
_ICON = 15


class FocusBar(QWidget):
    """The status in focus, how many neighbours it has, and *Show all*.

    Signals:
        left: Show everything again.

    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = label("", Tone.STRONG)
        self._rest = label("", Tone.SECOND)
        self.button = TextButton(self.tr("Show all"), theme, kind=Kind.LINK)
        self.button.clicked.connect(self.left.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12 + _ICON + 8, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Focus:"), Tone.SECOND))
        row.addWidget(self._name)
        row.addWidget(self._rest)
        row.addSpacing(6)
        row.addWidget(self.button)
        row.addWidget(label("Esc", Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)

    def tell(self, status: str, neighbours: int) -> None:
        """Name the status in focus."""
        self._name.setText(status)
        self._rest.setText(self.tr("and %Ln neighbour(s)", "", neighbours))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        place = QRectF(12, 0, _ICON, self.height())
        self._theme.draw_icon(painter, place, "focus", _ICON, look.text2)
        painter.end()
