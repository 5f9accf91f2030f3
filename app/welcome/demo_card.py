"""The card that offers the demo shop: a picture of what happens in it, and the button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from app.welcome.card import card
from app.welcome.path_picture import PathPicture
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_LOG = 40
_INSET = 20
_CLOCK = 46
_ICON = 14


class DemoCard(QWidget):
    """What the demo shop is like, and the way in."""

    def __init__(self, open_demo: TextButton, theme: Theme) -> None:
        super().__init__()
        frame, column = card()
        column.setContentsMargins(1, 1, 1, 18)
        column.setSpacing(0)
        column.addWidget(PathPicture(theme))
        column.addWidget(_LogLine(theme))
        column.addSpacing(14)
        column.addLayout(self._words(open_demo))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.frame: QFrame = frame

    def _words(self, open_demo: TextButton) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("Open the demo shop"), Tone.TITLE))
        words.addWidget(
            label(
                self.tr(
                    "Orders arrive, are paid, get stuck. Triggers act. Speed up the clock, take an "
                    "order in hand and see why each thing happened. Nothing leaves this machine."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.setSpacing(_INSET)
        row.addLayout(words, 1)
        row.addWidget(open_demo, 0, Qt.AlignmentFlag.AlignBottom)
        return row


class _LogLine(QWidget):
    """One line of what happens: something came about, so a trigger did something."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = self.tr("Order 1007 has been paid, so it moves to Assembling by itself.")
        self._why = self.tr("why?")
        self.setFixedHeight(_LOG)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.accent_tint)
        area = QRectF(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Step.BODY, figures=True))
        painter.setPen(look.text3)
        painter.drawText(area, middle, "09:14")
        icon = QRectF(area.left() + _CLOCK, 0, _ICON, area.height())
        self._theme.draw_icon(painter, icon, "zap", _ICON, look.accent_text)
        words = font(Step.BODY)
        painter.setFont(words)
        painter.setPen(look.accent_text)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self._why)
        metrics = QFontMetrics(words)
        room = area.adjusted(_CLOCK + _ICON + 10, 0, -metrics.horizontalAdvance(self._why) - 16, 0)
        painter.setPen(look.text)
        said = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, middle, said)
        painter.end()
