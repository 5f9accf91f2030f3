"""The head of a trace: whose run it is, how it ended, and the ways on from it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.parts.buttons import IconButton, TextButton
from app.parts.giving_label import GivingLabel
from app.parts.labels import Tone
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import measure
from designer.trigger.boxes import Tone as Colour


class OutcomeTag(QWidget):
    """How the run ended, in a coloured frame."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = ""
        self._tone = Colour.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def say(self, text: str, tone: Colour) -> None:
        """Show this."""
        self.text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(font(Step.MICRO)).horizontalAdvance(self.text)) + 16, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        text, tint, line = {
            Colour.OK: (look.ok, look.ok_tint, look.ok_line),
            Colour.DANGER: (look.danger, look.danger_tint, look.danger_line),
            Colour.INFO: (look.info, look.info_tint, look.info_line),
            Colour.WARN: (look.warn, look.warn_tint, look.warn_line),
        }.get(self._tone, (look.text2, look.hover, look.line_strong))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(line, 1))
        painter.setBrush(tint)
        painter.drawRoundedRect(area, 5, 5)
        painter.setFont(font(Step.MICRO))
        painter.setPen(text)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()


class WhyHeader(QWidget):
    """48 pixels; who owns it connects the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(measure("header"))
        self.back = IconButton("arrow-left", self.tr("Back"), theme, shortcut="Alt+Left")
        self.title = GivingLabel(Tone.PAGE)
        self.line = GivingLabel(Tone.CAPTION)
        self.tag = OutcomeTag(theme)
        self.earlier = IconButton("skip-back", self.tr("Step before"), theme)
        self.later = IconButton("skip-forward", self.tr("Next step"), theme)
        self.order = TextButton(self.tr("Open order"), theme, icon="inbox")
        self.copy = IconButton("copy", self.tr("Copy as text"), theme)
        self.trigger = TextButton(self.tr("Open trigger"), theme, icon="zap")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(10)
        for part in (self.back, self.title, self.line, self.tag):
            row.addWidget(part)
        row.addStretch()
        for button in (self.earlier, self.later, self.copy, self.order, self.trigger):
            row.addWidget(button)
