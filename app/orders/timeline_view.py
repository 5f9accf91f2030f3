"""The timeline painted: a disc, what happened, by whom, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.formats import Formats
from app.orders.timeline import Entry, Tint
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.domain.moment import Moment

_ENTRY = 44
_DISC = 24
_LEFT = _DISC + 8
_LINE = 18


class TimelineView(QWidget):
    """Entries from top to bottom, the newest first."""

    def __init__(
        self, entries: Sequence[Entry], formats: Formats, now: Moment, theme: Theme
    ) -> None:
        super().__init__()
        self._entries = entries
        self._formats = formats
        self._now = now
        self._theme = theme
        self.setFixedHeight(max(1, len(entries)) * _ENTRY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription("\n".join(f"{e.title} – {e.author}" for e in entries))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(0, event.rect().top() // _ENTRY)
        last = min(len(self._entries) - 1, event.rect().bottom() // _ENTRY)
        for place in range(first, last + 1):
            self._paint_entry(painter, place, self._entries[place])
        painter.end()

    def _paint_entry(self, painter: QPainter, place: int, entry: Entry) -> None:
        look = self._theme.tokens
        area = QRectF(0, place * _ENTRY, self.width(), _ENTRY)
        disc = QRectF(0, area.top(), _DISC, _DISC)
        if place < len(self._entries) - 1:
            painter.setPen(QPen(look.line, 1))
            middle = disc.center().x()
            painter.drawLine(QLineF(middle, disc.bottom(), middle, area.bottom()))
        ground, colour = _disc_colours(entry.tint, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(disc)
        self._theme.draw_icon(painter, disc, entry.icon, 13, colour)
        upper = QRectF(_LEFT, area.top() + 1, area.width() - _LEFT, _LINE)
        lower = upper.translated(0, _LINE)
        when = self._paint_right(painter, upper, self._formats.clock(entry.at), look.text2)
        day = self._paint_right(painter, lower, self._formats.day(entry.at, self._now), look.text3)
        _paint_left(painter, upper.adjusted(0, 0, -when, 0), entry.title, _title_font(), look.text)
        _paint_left(painter, lower.adjusted(0, 0, -day, 0), entry.author, _small(), look.text3)

    def _paint_right(self, painter: QPainter, room: QRectF, text: str, colour: QColor) -> float:
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return QFontMetricsF(painter.font()).horizontalAdvance(text) + 10


def _paint_left(painter: QPainter, room: QRectF, text: str, words: QFont, colour: QColor) -> None:
    painter.setFont(words)
    painter.setPen(colour)
    shown = QFontMetricsF(words).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _disc_colours(tint: Tint, look: Tokens) -> tuple[QColor, QColor]:
    match tint:
        case Tint.AUTOMATIC:
            return look.accent_tint, look.accent_text
        case Tint.PERSON:
            return look.hover, look.text2
        case Tint.TROUBLE:
            return look.warn_tint, look.warn


def _title_font() -> QFont:
    return font(Step.BODY)


def _small() -> QFont:
    return font(Step.SMALL)
