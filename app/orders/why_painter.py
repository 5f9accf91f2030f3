"""Why an entry of the timeline happened, in short: ticks, crosses and clocks with what was seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.i18n import translate
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.desks.cards import Ground

_LINE = 20
_INSET = 12
_AROUND = 18
_MARK = 14
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def why_height(grounds: Sequence[Ground]) -> int:
    """How much room the card takes under its entry, the gap below it included."""
    return _AROUND + _LINE * (1 + max(1, len(grounds))) + 8


def paint_why(painter: QPainter, area: QRectF, grounds: Sequence[Ground], theme: Theme) -> None:
    """Paint the card: its question, then each ground with what was seen."""
    look = theme.tokens
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.frame)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    line = QRectF(area.left() + _INSET, area.top() + 8, area.width() - 2 * _INSET, _LINE)
    painter.setFont(font(Step.SMALL, weight=600))
    painter.setPen(look.text)
    painter.drawText(line, _FLAGS, translate("Why", "Why did this happen?"))
    if not grounds:
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text3)
        nothing = translate("Why", "The trigger's boxes of then can no longer be read")
        painter.drawText(line.translated(0, _LINE), _FLAGS, nothing)
    for place, ground in enumerate(grounds, start=1):
        _paint_ground(painter, line.translated(0, place * _LINE), ground, theme)


def _paint_ground(painter: QPainter, line: QRectF, ground: Ground, theme: Theme) -> None:
    look = theme.tokens
    icon, colour = _mark(ground, look)
    theme.draw_icon(painter, QRectF(line.left(), line.top(), _MARK, _LINE), icon, _MARK, colour)
    room = line.adjusted(_MARK + 8, 0, 0, 0)
    words = font(Step.SMALL)
    seen = ground.seen if ground.seen and ground.seen not in ground.words else ""
    wanted = QFontMetricsF(words).horizontalAdvance(seen)
    most = room.width() - min(wanted, room.width() / 2) - (8 if seen else 0)
    painter.setFont(words)
    painter.setPen(look.text2)
    elide = Qt.TextElideMode.ElideRight
    said = QFontMetricsF(words).elidedText(ground.words, elide, most)
    painter.drawText(room, _FLAGS, said)
    left = QFontMetricsF(words).horizontalAdvance(said) + 8
    painter.setPen(look.text)
    room = room.adjusted(left, 0, 0, 0)
    painter.drawText(room, _FLAGS, QFontMetricsF(words).elidedText(seen, elide, room.width()))


def _mark(ground: Ground, look: Tokens) -> tuple[str, QColor]:
    if ground.holds is None:
        return "clock", look.info
    return ("check", look.ok) if ground.holds else ("x", look.danger)
