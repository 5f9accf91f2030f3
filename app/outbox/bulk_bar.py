"""The bar that floats over the list while several messages are chosen."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.domain.delivery import MessageState

_HEIGHT = 52
_ABOVE_FOOT = 24
_RADIUS = 12


class BulkBar(QWidget):
    """Says how many are chosen and what can be done to all of them.

    Signals:
        send_wanted: Let them leave.
        cancel_wanted: Let them never leave.
        all_wanted: Choose every message of the section, not only those read so far.
        left: Choose none.

    """

    send_wanted = Signal()
    cancel_wanted = Signal()
    all_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = theme
        self.said = label("", Tone.STRONG)
        self.all = TextButton("", theme, kind=Kind.LINK)
        self.send = TextButton("", theme, kind=Kind.PRIMARY, icon="send")
        self.cancel = TextButton(self.tr("Cancel messages"), theme)
        leave = IconButton("x", self.tr("Choose none"), theme, shortcut="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(10)
        for part in (self.said, self.all, self.send, self.cancel, leave):
            row.addWidget(part)
        self.setFixedHeight(_HEIGHT)
        self.all.clicked.connect(self.all_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        leave.clicked.connect(self.left)
        theme.changed.connect(self.update)
        self.hide()

    def show_chosen(self, count: int, of: int, states: frozenset[MessageState]) -> None:
        """So many of all messages of the section are chosen; one or none: there is no bar."""
        if count < 2:
            self.hide()
            return
        self.said.setText(self.tr("%Ln message(s) chosen", "", count))
        self.all.setText(self.tr("Choose all %Ln", "", of))
        self.all.setVisible(of > count)
        again = states <= {MessageState.SENT, MessageState.UNKNOWN}
        words = self.tr("Send again %Ln", "", count) if again else self.tr("Send %Ln", "", count)
        self.send.setText(words)
        self.cancel.setVisible(not states <= {MessageState.SENT, MessageState.CANCELLED})
        self.show()
        self.float_in()

    def float_in(self) -> None:
        """Stand in the middle, above the foot of what it floats over."""
        room = self._room
        self.adjustSize()
        width = min(self.sizeHint().width(), room.width() - 16)
        top = room.height() - _HEIGHT - _ABOVE_FOOT
        self.setGeometry((room.width() - width) // 2, top, width, _HEIGHT)
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()
