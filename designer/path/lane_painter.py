"""Paints a lane: its ground, its name, how many are in it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from designer.canvas.detail import Detail
from designer.canvas.drawing import Band
from designer.canvas.palette import Palette
from designer.theme.fonts import Step, font
from designer.theme.tokens import radius

_HEADER = 32.0
_DOT = 8.0
_PADDING = 12.0
_GAP = 8.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_lane(painter: QPainter, band: Band, palette: Palette, detail: Detail) -> None:
    """Paint a lane where it is; from far away without words."""
    look = palette.tokens
    colours = look.group(band.family)
    box = QRectF(*band.rect)
    corner = radius("lane")
    painter.setPen(QPen(colours.lane_line, 1))
    painter.setBrush(colours.lane)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if detail is Detail.BLOCKS:
        return
    painter.save()
    if band.narrow and box.height() > box.width():
        painter.translate(box.right(), box.top())
        painter.rotate(90)
        _paint_header(painter, QRectF(0, 0, box.height(), box.width()), band, palette)
    else:
        header = QRectF(box.left(), box.top(), box.width(), min(_HEADER, box.height()))
        _paint_header(painter, header, band, palette)
    painter.restore()


def _paint_header(painter: QPainter, area: QRectF, band: Band, palette: Palette) -> None:
    look = palette.tokens
    colours = look.group(band.family)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.dot)
    middle = QPointF(area.left() + _PADDING + _DOT / 2, area.center().y())
    painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
    left = area.left() + _PADDING + _DOT + _GAP
    left = _paint_text(painter, area, left, band.title, _name_font(), colours.text)
    left = _paint_text(painter, area, left, band.count, font(Step.SMALL, figures=True), look.text3)
    _paint_text(painter, area, left, band.note, font(Step.SMALL), look.text3)


def _paint_text(
    painter: QPainter, area: QRectF, left: float, text: str, in_font: QFont, colour: QColor
) -> float:
    """Write `text`, elided at the end of the lane; return where the next one may begin."""
    room = area.right() - _PADDING / 2 - left
    if not text or room <= 0:
        return left
    measure = QFontMetricsF(in_font)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(in_font)
    painter.setPen(colour)
    painter.drawText(QRectF(left, area.top(), room, area.height()), _LEFT, shown)
    return left + measure.horizontalAdvance(shown) + _GAP


def _name_font() -> QFont:
    return font(Step.SMALL, weight=600)
