"""The block that says where a message stands, why, and what that means."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import translate
from app.outbox.reasons import reason_text
from app.outbox.words import shade, state_name
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.domain.delivery import MessageState
from engine.domain.stored import MessageRow

_ICONS = {
    MessageState.RECORDED: "inbox",
    MessageState.HELD: "circle-pause",
    MessageState.PARKED: "triangle-alert",
    MessageState.PENDING: "clock",
    MessageState.SENDING: "send",
    MessageState.SENT: "circle-check",
    MessageState.FAILED: "circle-x",
    MessageState.UNKNOWN: "circle-help",
    MessageState.CANCELLED: "x",
}


class StandingNote(QWidget):
    """Tinted as grave as it is: a title, the reason, and the way out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._message: MessageRow | None = None
        self.title = label("", Tone.STRONG)
        self.reason = label("", wrap=True)
        self.way_out = label("", Tone.SECOND, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 8, 12, 8)
        column.setSpacing(2)
        for part in (self.title, self.reason, self.way_out):
            column.addWidget(part)
        theme.changed.connect(self.update)

    def show_message(self, message: MessageRow, reader: Reader) -> None:
        """Say where this message stands."""
        self._message = message
        name = state_name(message)
        self.title.setText(name[:1].upper() + name[1:])
        reason = reason_text(message.problem) if message.problem else _when(message, reader)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        way_out = _way_out(message, reader)
        self.way_out.setText(way_out)
        self.way_out.setVisible(bool(way_out))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._message is None:
            return
        colours = shade(self._message, self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        icon = _ICONS[self._message.state]
        self._theme.draw_icon(painter, QRectF(12, 10, 15, 16), icon, 15, colours.words)
        painter.end()


def _when(message: MessageRow, reader: Reader) -> str:
    if message.sent_at is not None:
        return reader.formats.day_and_clock(message.sent_at, reader.now)
    return ""


def _way_out(message: MessageRow, reader: Reader) -> str:
    match message.state:
        case MessageState.HELD:
            return translate("Outbox", "Read it, change it if you like, then send or cancel it.")
        case MessageState.PARKED | MessageState.FAILED:
            return translate("Outbox", "Mend what is wrong, then send it; or cancel it.")
        case MessageState.UNKNOWN:
            return translate(
                "Outbox",
                "Ask the customer or the gateway. Send it again only if it did not arrive.",
            )
        case MessageState.PENDING if message.next_at is not None:
            moment = reader.formats.day_and_clock(message.next_at, reader.now)
            return translate("Outbox", "Leaves at {moment} by itself.").format(moment=moment)
        case MessageState.RECORDED:
            return translate("Outbox", "It was written down only; you can send it all the same.")
        case _:
            return ""
