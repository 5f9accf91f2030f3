"""Paints a status."""

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QStaticText

from designer.canvas.detail import Detail
from designer.canvas.palette import Palette, State
from designer.path.pill_text import PADDING, RING_ROOM, pill_font
from designer.path.values import Pill
from designer.theme.fonts import Step, font
from designer.theme.tokens import GroupColours, Scheme, radius

_LINE = 15.0
_BORDER = 1.25
_INNER = 3.0
_RING = 11.0
_RING_DOT = 5.0
_CHOSEN_GAP = 4.0
_CHOSEN = 2.0
_BADGE = 18.0
_BADGE_LEFT = 9.0
_BADGE_OVER = 13.0
_BADGE_PADDING = 6.0
_DOTS = (2.0, 2.0)
_LEGIBLE = 0.45
"""Below this zoom a name is a smear: it is left out."""

_Line: TypeAlias = tuple[QPointF, QStaticText]
_NameKey: TypeAlias = tuple[tuple[str, ...], float, bool]


class PillPainter:
    """Keeps the names it has laid out: to lay one out takes longer than to draw it."""

    def __init__(self) -> None:
        self._names: dict[_NameKey, tuple[_Line, ...]] = {}

    def paint(
        self, painter: QPainter, pill: Pill, palette: Palette, detail: Detail, state: State
    ) -> None:
        """Paint `pill` with its top left corner at the origin."""
        look = palette.tokens
        colours = look.group(pill.family)
        box = QRectF(0, 0, pill.rect.width, pill.rect.height)
        corner = radius("pill")
        if state.chosen or state.reached:
            _paint_ring(painter, box, look.accent, corner)
        painter.setPen(_border(pill, colours))
        painter.setBrush(colours.fill_strong if state.hovered else colours.fill)
        painter.drawRoundedRect(box, corner, corner)
        if pill.final:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(_INNER, _INNER, -_INNER, -_INNER)
            painter.drawRoundedRect(inner, corner - _INNER, corner - _INNER)
        if pill.initial:
            _paint_start(painter, box, colours)
        if painter.worldTransform().m11() >= _LEGIBLE:
            self._paint_name(painter, pill, look.text3 if pill.retired else colours.text)
        if pill.badge and detail is Detail.FULL:
            _paint_badge(painter, pill, colours, dark=look.scheme is Scheme.DARK, on=look.page)

    def _paint_name(self, painter: QPainter, pill: Pill, colour: QColor) -> None:
        key = (pill.lines, pill.rect.width, pill.initial)
        lines = self._names.get(key)
        if lines is None:
            lines = self._names[key] = _laid_out(pill)
        painter.setFont(pill_font())
        painter.setPen(colour)
        for place, text in lines:
            painter.drawStaticText(place, text)


def _laid_out(pill: Pill) -> tuple[_Line, ...]:
    """Every line in the middle of the pill, of what the ring leaves of it."""
    left = RING_ROOM if pill.initial else 0.0
    top = (pill.rect.height - _LINE * len(pill.lines)) / 2
    lines = []
    for number, line in enumerate(pill.lines):
        text = QStaticText(line)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        text.prepare(font=pill_font())
        size = text.size()
        x = left + (pill.rect.width - left - size.width()) / 2
        y = top + _LINE * number + (_LINE - size.height()) / 2
        lines.append((QPointF(x, y), text))
    return tuple(lines)


def _border(pill: Pill, colours: GroupColours) -> QPen:
    pen = QPen(colours.edge, _BORDER)
    if pill.retired:
        pen.setDashPattern(_DOTS)
    return pen


def _paint_ring(painter: QPainter, box: QRectF, colour: QColor, corner: float) -> None:
    far = _CHOSEN_GAP + _CHOSEN / 2
    painter.setPen(QPen(colour, _CHOSEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-far, -far, far, far), corner + far, corner + far)


def _paint_start(painter: QPainter, box: QRectF, colours: GroupColours) -> None:
    middle = QPointF(box.left() + PADDING + _RING / 2, box.center().y())
    painter.setPen(QPen(colours.dot, 1.5))
    painter.drawEllipse(middle, _RING / 2, _RING / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.dot)
    painter.drawEllipse(middle, _RING_DOT / 2, _RING_DOT / 2)


def _paint_badge(
    painter: QPainter, pill: Pill, colours: GroupColours, *, dark: bool, on: QColor
) -> None:
    """The count: on the dot's colour where that carries text, on the text's colour otherwise."""
    small = font(Step.MICRO, weight=600, figures=True)
    wide = _badge_text_width(pill.badge) + 2 * _BADGE_PADDING
    top = pill.rect.height - _BADGE + _BADGE_OVER if pill.badge_below else -_BADGE_OVER
    area = QRectF(_BADGE_LEFT, top, max(wide, _BADGE + 4), _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.dot if dark else colours.text)
    painter.drawRoundedRect(area, _BADGE / 2, _BADGE / 2)
    painter.setFont(small)
    painter.setPen(on)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, pill.badge)


@lru_cache(maxsize=1_024)
def _badge_text_width(text: str) -> float:
    return QFontMetricsF(font(Step.MICRO, weight=600, figures=True)).horizontalAdvance(text)
