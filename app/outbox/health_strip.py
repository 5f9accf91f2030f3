"""The line under the parts of the outbox: whether the shop sends, and how each channel fares."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.i18n import translate
from app.outbox.reasons import reason_head, reason_text
from app.outbox.words import CHANNEL_ICONS, channel_name
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.api import Engine
from engine.domain.change import Channel
from engine.domain.delivery import Delivery, Health, Pause
from engine.domain.trigger import DeliveryMode

_HEIGHT = 40
_ICON = 14
_DOT = 7
_GAP = 6
_MARK_MOST = 300.0


@dataclass(frozen=True, slots=True)
class Fare:
    """Whether the shop sends, and how its channels did lately."""

    delivery: Delivery
    health: Mapping[Channel, Health]
    clock_doubted: bool = False

    @property
    def stopped(self) -> bool:
        """Whether messages wait until a person says something."""
        return self.clock_doubted or self.delivery.pause is not None


def read_fare(engine: Engine) -> Fare:
    """How the shop sends, as it is now."""
    channels = engine.channels
    return Fare(channels.delivery, channels.health(), channels.clock_doubted)


class HealthMark(QWidget):
    """A channel: its icon, a dot that is well or not, and what happened last."""

    def __init__(self, channel: Channel, health: Health, reader: Reader, theme: Theme) -> None:
        super().__init__()
        self._icon = CHANNEL_ICONS[channel]
        self._ailing = health.ailing
        self._idle = health.sent_at is None and not health.ailing
        self._theme = theme
        self.text = f"{channel_name(channel)}: {_lately(health, reader)}"
        self.setAccessibleName(self.text)
        self.setToolTip(reason_text(health.said) if health.ailing else self.text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(Step.SMALL)).horizontalAdvance(self.text)
        return QSize(round(min(width, _MARK_MOST)) + _ICON + _DOT + 2 * _GAP + 2, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box = QRectF(0, 0, _ICON, area.height())
        self._theme.draw_icon(painter, box, self._icon, _ICON, look.text2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour())
        top = area.center().y() - _DOT / 2
        painter.drawEllipse(QRectF(_ICON + _GAP, top, _DOT, _DOT))
        words = area.adjusted(_ICON + _DOT + 2 * _GAP, 0, 0, 0)
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.danger if self._ailing else look.text2)
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _colour(self) -> QColor:
        look = self._theme.tokens
        return look.danger if self._ailing else look.text3 if self._idle else look.ok


class HealthStrip(QWidget):
    """Says what keeps messages from leaving, where something does, else how the channels are.

    Signals:
        settings_wanted: The person wants to change how the shop sends.
        resume_wanted: The person wants messages to leave again.

    """

    settings_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stopped = False
        self.setFixedHeight(_HEIGHT)
        self.said = label("", Tone.CAPTION)
        self.resume = TextButton("", theme, kind=Kind.LINK)
        self.settings = TextButton(self.tr("Settings"), theme, kind=Kind.LINK)
        self._marks = QHBoxLayout()
        self._marks.setSpacing(20)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self.said)
        row.addWidget(self.resume)
        row.addSpacing(8)
        row.addLayout(self._marks)
        row.addStretch()
        row.addWidget(self.settings)
        self.resume.clicked.connect(self.resume_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.resume.hide()

    @property
    def marks(self) -> tuple[str, ...]:
        """What is said of each channel."""
        return tuple(mark.text for mark in self.findChildren(HealthMark))

    def show_fare(self, fare: Fare, reader: Reader) -> None:
        """Say how it is now."""
        self._stopped = fare.stopped
        self.update()
        self.said.setText(_mode_text(fare))
        self.resume.setText(_resume_text(fare))
        self.resume.setVisible(fare.stopped)
        while (item := self._marks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for channel in fare.delivery.channels:
            health = fare.health.get(channel, Health())
            self._marks.addWidget(HealthMark(channel, health, reader, self._theme))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stopped:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.tokens.warn_tint)
            painter.end()


def _mode_text(fare: Fare) -> str:
    delivery = fare.delivery
    if fare.clock_doubted:
        return translate("Outbox", "The clock of this machine leapt ahead: messages wait.")
    if delivery.pause is Pause.COPIED:
        return translate("Outbox", "This file is a copy or a backup: nothing is sent from here.")
    if delivery.pause is Pause.BY_HAND:
        return translate("Outbox", "Sending is paused.")
    match delivery.mode:
        case DeliveryMode.RECORD_ONLY:
            return translate("Outbox", "This shop only records its messages.")
        case DeliveryMode.ASK_FIRST:
            return translate("Outbox", "Every message is approved by a person.")
        case DeliveryMode.LIVE:
            return translate("Outbox", "This shop sends.")


def _resume_text(fare: Fare) -> str:
    if fare.clock_doubted:
        return translate("Outbox", "The clock is right")
    if fare.delivery.pause is Pause.COPIED:
        return translate("Outbox", "Send from here")
    return translate("Outbox", "Go on sending")


def _lately(health: Health, reader: Reader) -> str:
    formats, now = reader.formats, reader.now
    if health.ailing and health.failed_at is not None:
        moment = formats.day_and_clock(health.failed_at, now)
        return f"{reason_head(health.said)} · {moment}"
    if health.sent_at is not None:
        moment = formats.day_and_clock(health.sent_at, now)
        return translate("Outbox", "last sent {moment}").format(moment=moment)
    return translate("Outbox", "nothing sent yet")
