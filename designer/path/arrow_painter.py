"""How transitions are drawn, and what lies on their lines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from designer.canvas.detail import Detail
from designer.canvas.geometry import Point, Rect, along, around, length, segments
from designer.canvas.palette import Ink, Palette, State, Stroke
from designer.canvas.places import box
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


def mark_of(arrow: Arrow) -> Rect | None:
    """Where label, badges and warning of a line lie; None when it has none."""
    places = []
    if arrow.warning:
        places.append(_warning_place(arrow))
    if arrow.label:
        places.append(_label_place(arrow).adjusted(-_HALO, -_HALO, _HALO, _HALO))
    places += _badge_places(arrow)
    return around(box(place) for place in places).grown(1) if places else None


def paint_mark(painter: QPainter, arrow: Arrow, palette: Palette, state: State) -> None:
    """Paint label, badges and warning of a line."""
    if arrow.warning:
        _paint_warning(painter, arrow, palette)
    if arrow.label:
        _paint_label(painter, arrow, palette, strong=state.hovered or state.chosen)
    if arrow.badges:
        _paint_badges(painter, arrow, palette)


def _label_place(arrow: Arrow) -> QRectF:
    """Over the longest level part, or beside the longest upright one."""
    measure = QFontMetricsF(chip_font())
    wide, high = measure.horizontalAdvance(arrow.label), measure.ascent()
    level, middle = _longest(arrow)
    if level:
        foot = middle.y - _LABEL_OVER - arrow.stroke.width / 2
        return QRectF(middle.x - wide / 2, foot - high, wide, high)
    left = middle.x + _LABEL_ASIDE + arrow.stroke.width / 2
    return QRectF(left, middle.y - high / 2, wide, high)


def _paint_label(painter: QPainter, arrow: Arrow, palette: Palette, *, strong: bool) -> None:
    """With a halo of the ground, so that lines under it do not disturb."""
    look = palette.tokens
    at = _label_place(arrow).bottomLeft()
    outline = QPainterPath()
    outline.addText(at, chip_font(), arrow.label)
    halo = QPen(look.group(arrow.ground).lane if arrow.ground else look.sunken, 2 * _HALO)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, halo)
    painter.setFont(chip_font())
    painter.setPen(look.text if strong else look.text2)
    painter.drawText(at, arrow.label)


def _badge_places(arrow: Arrow) -> list[QRectF]:
    """In a row on the line, or over it where it is too short to be seen beside them."""
    level, middle = _longest(arrow)
    lift = _OVER_MAIN if level and length(arrow.route) < _ROOM else 0.0
    left = middle.x - _BADGE_PITCH * (len(arrow.badges) - 1) / 2 - _BADGE / 2
    top = middle.y - lift - _BADGE / 2
    return [
        QRectF(left + _BADGE_PITCH * place, top, _BADGE, _BADGE)
        for place in range(len(arrow.badges))
    ]


def _paint_badges(painter: QPainter, arrow: Arrow, palette: Palette) -> None:
    look = palette.tokens
    for icon, area in zip(arrow.badges, _badge_places(arrow), strict=True):
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawEllipse(area)
        colour = look.accent_text if icon == "zap" else look.text2
        palette.icon(painter, area, icon, _BADGE_ICON, colour)


def _warning_place(arrow: Arrow) -> QRectF:
    _, middle = _longest(arrow)
    wide = QFontMetricsF(chip_font()).horizontalAdvance(arrow.warning) + 16
    return QRectF(middle.x - wide / 2, middle.y - _BADGE / 2, wide, _BADGE)


def _paint_warning(painter: QPainter, arrow: Arrow, palette: Palette) -> None:
    look = palette.tokens
    area = _warning_place(arrow)
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
