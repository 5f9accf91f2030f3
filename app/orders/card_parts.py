"""The blocks an order card is made of."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.parts.labels import Tone, label
from app.rail import initials
from designer.theme.chips import CHIP_HEIGHT, chip_width, paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_AVATAR = 24
_TAG = 18


class Chip(QWidget):
    """A status."""

    def __init__(self, title: str, group: str, theme: Theme) -> None:
        super().__init__()
        self._title = title
        self._group = group
        self._theme = theme
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._title)), CHIP_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.tokens.group(self._group)
        paint_chip(painter, QRectF(self.rect()), colours, self._title)
        painter.end()


class TagTone(Enum):
    """What a tag says beyond its word."""

    PLAIN = "plain"
    ACCENT = "accent"
    OK = "ok"
    DANGER = "danger"


class Tag(QWidget):
    """A short word in a tinted box."""

    def __init__(self, text: str, theme: Theme, tone: TagTone = TagTone.PLAIN) -> None:
        super().__init__()
        self._text = text
        self._tone = tone
        self._theme = theme
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(Step.MICRO)).horizontalAdvance(self._text)
        return QSize(round(width) + 13, _TAG)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground, colour = _tag_colours(self._tone, look)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setFont(font(Step.MICRO))
        painter.setPen(colour)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class Avatar(QWidget):
    """Initials in a disc."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._letters = initials(name)
        self._theme = theme
        self.setFixedSize(_AVATAR, _AVATAR)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pressed)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setFont(font(Step.MICRO, weight=600))
        painter.setPen(look.text2)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class ElidedLabel(QLabel):
    """A label that gives way: what does not fit is elided and told by the tool tip."""

    def __init__(self, text: str, tone: Tone = Tone.BODY) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("tone", tone.value)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.tell(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(20)

    def tell(self, text: str) -> None:
        """Say this from now on."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def fact_line(name: str, value: str, right: str = "") -> QWidget:
    """A named value, with a figure at the right end."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(8)
    head = label(name, Tone.SECOND)
    head.setFixedWidth(84)
    row.addWidget(head)
    row.addWidget(ElidedLabel(value), 1)
    if right:
        row.addWidget(label(right, Tone.STRONG))
    return line


def _tag_colours(tone: TagTone, look: Tokens) -> tuple[QColor, QColor]:
    match tone:
        case TagTone.PLAIN:
            return look.hover, look.text2
        case TagTone.ACCENT:
            return look.accent_tint, look.accent_text
        case TagTone.OK:
            return look.ok_tint, look.ok
        case TagTone.DANGER:
            return look.danger_tint, look.danger
