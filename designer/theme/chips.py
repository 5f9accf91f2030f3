"""The status chip, painted alike in tables, lists, menus and cards."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from designer.theme.fonts import Step, font
from designer.theme.tokens import GroupColours, radius

CHIP_HEIGHT = 22
_PADDING = 8
_DOT = 7
_GAP = 6
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_CHROME = _PADDING + _DOT + _GAP + _PADDING


def chip_width(text: str) -> float:
    """How wide a chip is that shows the whole of `text`, in pixels."""
    return _chip_width(text)


@lru_cache(maxsize=512)
def _chip_width(text: str) -> float:
    return _CHROME + QFontMetricsF(_chip_font()).horizontalAdvance(text) + 1


def paint_chip(painter: QPainter, area: QRectF, colours: GroupColours, text: str) -> QRectF:
    """Paint a chip at the left of `area`, in the middle of its height; return where it is.

    A text that does not fit the width of `area` is elided inside the chip.
    """
    width = min(chip_width(text), area.width())
    box = QRectF(area.left(), area.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.chip_edge, 1))
    painter.setBrush(colours.fill)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius("chip"), radius("chip"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.dot)
    painter.drawEllipse(QRectF(box.left() + _PADDING, box.center().y() - _DOT / 2, _DOT, _DOT))
    painter.setFont(_chip_font())
    painter.setPen(colours.text)
    room = box.adjusted(_PADDING + _DOT + _GAP, 0, -_PADDING + 1, 0)
    if width < chip_width(text):
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _FLAGS, text)
    painter.restore()
    return box


def _chip_font() -> QFont:
    return font(Step.SMALL, weight=500)
