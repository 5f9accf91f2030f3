"""How transitions are drawn, and what lies on their lines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from designer.canvas.detail import Detail
from designer.canvas.geometry import Point, along, length, segments
from designer.canvas.palette import Ink, Palette, State, Stroke
from designer.path.chip_text import chip_font
from designer.path.values import Arrow, ArrowKind

_CHOSEN_WIDTH = 2.25
_BADGE = 17.0
_BADGE_ICON = 11
_BADGE_PITCH = 19.0
_OVER_MAIN = 16.0
_LABEL_OVER = 7.0
_LABEL_ASIDE = 6.0
_HALO = 3.0
_ROOM = 40.0
"""Length a part of a line needs to carry something."""


def stroke_of(arrow: Arrow, detail: Detail, state: State) -> Stroke | None:
    """How the line is drawn; from far away only the main line is, and none that nobody asked for."""
    if state.hovered or state.chosen or state.reached:
        width = max(_CHOSEN_WIDTH, arrow.stroke.width)
        return Stroke(Ink.CHOSEN, width, arrow.stroke.dash)
    if arrow.kind in (ArrowKind.FROM, ArrowKind.REVERSE):
        return None
    if detail is Detail.BLOCKS and arrow.kind is not ArrowKind.MAIN:
        return None
    return arrow.stroke


def paint_mark(painter: QPainter, arrow: Arrow, palette: Palette, state: State) -> None:
    """Paint label, badges and warning of a line."""
    if arrow.warning:
        _paint_warning(painter, arrow, palette)
    if arrow.label:
        _paint_label(painter, arrow, palette, strong=state.hovered or state.chosen)
    if arrow.badges:
        _paint_badges(painter, arrow, palette)


def _paint_label(painter: QPainter, arrow: Arrow, palette: Palette, *, strong: bool) -> None:
    """Over the longest level part, or beside the longest upright one, with a halo of the ground."""
    look = palette.tokens
    measure = QFontMetricsF(chip_font())
    wide = measure.horizontalAdvance(arrow.label)
    level, middle = _longest(arrow)
    lift = _LABEL_OVER + arrow.stroke.width / 2
    if level:
        at = QPointF(middle.x - wide / 2, middle.y - lift)
    else:
        at = QPointF(
            middle.x + _LABEL_ASIDE + arrow.stroke.width / 2, middle.y + measure.ascent() / 2
        )
    outline = QPainterPath()
    outline.addText(at, chip_font(), arrow.label)
    halo = QPen(look.group(arrow.ground).lane if arrow.ground else look.sunken, 2 * _HALO)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, halo)
    painter.setFont(chip_font())
    painter.setPen(look.text if strong else look.text2)
    painter.drawText(at, arrow.label)


def _paint_badges(painter: QPainter, arrow: Arrow, palette: Palette) -> None:
    """Round badges on the line, or over it where it is too short to be seen beside them."""
    look = palette.tokens
    level, middle = _longest(arrow)
    short = length(arrow.route) < _ROOM
    lift = _OVER_MAIN if short and level else 0.0
    x = middle.x - _BADGE_PITCH * (len(arrow.badges) - 1) / 2
    for icon in arrow.badges:
        area = QRectF(x - _BADGE / 2, middle.y - lift - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawEllipse(area)
        colour = look.accent_text if icon == "zap" else look.text2
        palette.icon(painter, area, icon, _BADGE_ICON, colour)
        x += _BADGE_PITCH


def _paint_warning(painter: QPainter, arrow: Arrow, palette: Palette) -> None:
    look = palette.tokens
    _, middle = _longest(arrow)
    wide = QFontMetricsF(chip_font()).horizontalAdvance(arrow.warning) + 16
    area = QRectF(middle.x - wide / 2, middle.y - _BADGE / 2, wide, _BADGE)
    painter.setPen(QPen(look.danger_line, 1))
    painter.setBrush(look.danger_tint)
    painter.drawRoundedRect(area, _BADGE / 2, _BADGE / 2)
    painter.setFont(chip_font())
    painter.setPen(look.danger)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, arrow.warning)


def _longest(arrow: Arrow) -> tuple[bool, Point]:
    """Whether the longest part of the line is level, and the middle of that part."""
    start, end = max(
        segments(arrow.route),
        key=lambda part: abs(part[0].x - part[1].x) + abs(part[0].y - part[1].y),
    )
    return start.y == end.y, along((start, end), 0.5)
