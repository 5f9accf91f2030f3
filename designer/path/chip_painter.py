"""Paints stubs and chips with the short line to their status."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from designer.canvas.palette import Palette, State
from designer.path.chip_text import DOT, DOT_GAP, DOT_PITCH, PADDING, chip_font
from designer.path.values import Chip, ChipKind
from designer.theme.tokens import GroupColours, Tokens

_HEAD = 5.0
_HALF_HEAD = 2.6
_DASH = (3.0, 2.0)


def paint_chip(painter: QPainter, chip: Chip, palette: Palette, state: State) -> None:
    """Paint `chip` with its top left corner at the origin."""
    look = palette.tokens
    colours = look.group(chip.family)
    box = QRectF(0, 0, chip.rect.width, chip.rect.height)
    _paint_stem(painter, chip, colours)
    pen = QPen(colours.edge, 1)
    if chip.dashed:
        pen.setDashPattern(_DASH)
    painter.setPen(pen)
    painter.setBrush(_ground(chip, look, colours, hovered=state.hovered))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.setFont(chip_font())
    painter.setPen(colours.text)
    text = box.adjusted(PADDING, 0, 0, 0)
    if not chip.dots:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.text)
        return
    painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, chip.text)
    painter.setPen(Qt.PenStyle.NoPen)
    x = box.right() - PADDING - DOT_PITCH * (len(chip.dots) - 1) - DOT + DOT_GAP / 2
    for family in chip.dots:
        painter.setBrush(look.group(family).dot)
        painter.drawEllipse(QRectF(x, box.center().y() - DOT / 2, DOT, DOT))
        x += DOT_PITCH


def _ground(chip: Chip, look: Tokens, colours: GroupColours, *, hovered: bool) -> QColor:
    if hovered:
        return colours.fill_strong
    return colours.fill if chip.kind is ChipKind.EXITS else look.raised


def _paint_stem(painter: QPainter, chip: Chip, colours: GroupColours) -> None:
    """From the status to the chip; where the chip leads in, with a head at the status."""
    start, end = (QPointF(point.x - chip.rect.left, point.y - chip.rect.top) for point in chip.stem)
    painter.setPen(QPen(colours.edge, 1.25))
    painter.drawLine(start, end)
    if chip.kind in (ChipKind.EXITS, ChipKind.RETURNS):
        return
    length = abs(end.x() - start.x()) + abs(end.y() - start.y())
    away = QPointF((end.x() - start.x()) / length, (end.y() - start.y()) / length)
    across = QPointF(away.y(), away.x()) * _HALF_HEAD
    foot = start + away * _HEAD
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.edge)
    painter.drawPolygon(QPolygonF([start + away, foot + across, foot - across]))
