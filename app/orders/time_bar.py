"""Time on the way: the stays of an order as a bar, as long as they took, in the colours of their groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.reader import Reader
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.moment import Moment
from engine.domain.stored import VisitRow

_BAR = 12
_HEIGHT = 52
_GAP = 3
_LEAST = 6
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class _Stay:
    title: str
    group: str
    span: str
    length: int


class TimeBar(QWidget):
    """Stays from left to right; short ones keep a few pixels, names stand where there is room."""

    def __init__(self, visits: Sequence[VisitRow], reader: Reader, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stays = [_stay(visit, reader) for visit in visits]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time on the way"))
        told = ", ".join(f"{stay.title} {stay.span}" for stay in self._stays)
        self.setAccessibleDescription(told)
        self.setToolTip("\n".join(f"{stay.title}: {stay.span}" for stay in self._stays))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(font(Step.SMALL))
        for stay, part in zip(self._stays, self._parts(), strict=True):
            colours = look.group(stay.group)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.edge)
            painter.drawRoundedRect(part, 3, 3)
            room = QRectF(part.left(), part.bottom() + 4, part.width(), 16)
            painter.setFont(font(Step.SMALL))
            if metrics.horizontalAdvance(stay.span) <= room.width():
                painter.setPen(look.text)
                painter.drawText(room.translated(0, 16), _FLAGS, stay.span)
                painter.setPen(look.text3)
                title = metrics.elidedText(stay.title, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, _FLAGS, title)
        painter.end()

    def _parts(self) -> list[QRectF]:
        count = len(self._stays)
        spare = self.width() - _GAP * (count - 1) - _LEAST * count
        whole = sum(stay.length for stay in self._stays) or 1
        parts, left = [], 0.0
        for stay in self._stays:
            width = max(1.0, _LEAST + max(0, spare) * stay.length / whole)
            parts.append(QRectF(left, 0, width, _BAR))
            left += width + _GAP
        return parts


def time_on_the_way(visits: Sequence[VisitRow], now: Moment) -> int:
    """Microseconds from the first stay to the end of the last, or to `now`."""
    if not visits:
        return 0
    last = visits[-1].left_at
    return (now if last is None else last) - visits[0].entered_at


def _stay(visit: VisitRow, reader: Reader) -> _Stay:
    length = (reader.now if visit.left_at is None else visit.left_at) - visit.entered_at
    return _Stay(
        title=reader.status(visit.status),
        group=reader.colour(visit.status),
        span=reader.formats.span(length),
        length=max(0, length),
    )
