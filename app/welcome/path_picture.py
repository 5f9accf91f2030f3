"""A small order path, painted to say at a glance what the program is about."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.i18n import translate
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_PILL = QSize(92, 42)
_SIDE = 24
"""Left free at either side."""
_BELOW = 96
_HEIGHT = 244
_GRID = 16
_BADGE = 18
_TOKEN = 4.2
_HALO = 7.5
_TRIGGER = 24


@dataclass(frozen=True, slots=True)
class _Pill:
    """A status; `count` orders are in it."""

    name: str
    group: str
    column: int
    row: int
    count: int = 0
    final: bool = False


_NEW = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "New")), "new", 0, 0, 2)
_AGREED = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Agreed")), "approval", 1, 0, 5)
_ASSEMBLING = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Assembling")), "assembling", 2, 0, 4)
_DELIVERING = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Delivering")), "delivery", 3, 0, 9)
_COMPLETED = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Completed")), "complete", 4, 0, final=True)
_UNPAID = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Not paid")), "approval", 1, 1, 1)
_RETURNED = _Pill(
    str(QT_TRANSLATE_NOOP("PathPicture", "Not bought out")), "cancel", 3, 1, final=True
)

_WAY = (_NEW, _AGREED, _ASSEMBLING, _DELIVERING, _COMPLETED)
_PILLS = (*_WAY, _UNPAID, _RETURNED)
_EDGES = (
    (_NEW, _AGREED),
    (_AGREED, _ASSEMBLING),
    (_ASSEMBLING, _DELIVERING),
    (_DELIVERING, _COMPLETED),
    (_AGREED, _UNPAID),
    (_DELIVERING, _RETURNED),
)
_MOVED = "1007"
"""The order whose way the line under the picture tells."""

_TRIGGER_NAME = str(QT_TRANSLATE_NOOP("PathPicture", "Paid → Assembling"))


class PathPicture(QWidget):
    """Seven statuses, the way between them, and an order that a trigger moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.sunken)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, 9), 9, 9)
        self._paint_grid(painter, look)
        painter.translate(_SIDE + _PILL.width() / 2, _HEIGHT / 2 - 14)
        boxes = {pill: self._box(pill) for pill in _PILLS}
        for source, target in _EDGES:
            _paint_edge(painter, look, boxes[source], boxes[target])
        self._paint_trigger(painter, look, boxes[_ASSEMBLING])
        for pill, box in boxes.items():
            _paint_pill(painter, look, pill, box)
        for pill, box in boxes.items():
            if pill.count:
                _paint_badge(painter, look, pill, box)
        way = (boxes[_AGREED].right() + boxes[_ASSEMBLING].left()) / 2
        _paint_token(painter, look, QPointF(way, 0))
        painter.end()

    def _paint_grid(self, painter: QPainter, look: Tokens) -> None:
        painter.setBrush(look.grid)
        for x in range(_GRID, self.width(), _GRID):
            for y in range(_GRID, self.height(), _GRID):
                painter.drawEllipse(QPointF(x, y), 0.9, 0.9)

    def _box(self, pill: _Pill) -> QRectF:
        pitch = (self.width() - 2 * _SIDE - _PILL.width()) / (len(_WAY) - 1)
        middle = QPointF(pill.column * pitch, pill.row * _BELOW)
        half = QPointF(_PILL.width() / 2, _PILL.height() / 2)
        return QRectF(middle - half, middle + half)

    def _paint_trigger(self, painter: QPainter, look: Tokens, status: QRectF) -> None:
        """What acts on the status, over it."""
        name, words = translate("PathPicture", _TRIGGER_NAME), font(Step.SMALL, weight=500)
        width = QFontMetricsF(words).horizontalAdvance(name) + 34
        middle = QPointF(status.center().x(), -66)
        box = QRectF(0, 0, width, _TRIGGER)
        box.moveCenter(middle)
        painter.setPen(QPen(look.accent_line, 1))
        painter.drawLine(QLineF(middle, QPointF(middle.x(), status.top())))
        painter.setBrush(look.accent_tint)
        painter.drawRoundedRect(box, _TRIGGER / 2, _TRIGGER / 2)
        icon = QRectF(box.left() + 10, box.top(), 13, box.height())
        self._theme.draw_icon(painter, icon, "zap", 13, look.accent_text)
        painter.setFont(words)
        painter.setPen(look.accent_text)
        painter.drawText(box.adjusted(26, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, name)


def _paint_edge(painter: QPainter, look: Tokens, start: QRectF, end: QRectF) -> None:
    if start.center().y() == end.center().y():
        line = QLineF(start.right(), end.center().y(), end.left() - 1.5, end.center().y())
        wings = (QPointF(-7, -3.6), QPointF(-7, 3.6))
    else:
        line = QLineF(start.center().x(), start.bottom(), end.center().x(), end.top() - 1.5)
        wings = (QPointF(-3.6, -7), QPointF(3.6, -7))
    painter.setPen(QPen(look.edge_main, 2))
    painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.edge_main)
    painter.drawPolygon(QPolygonF([line.p2(), line.p2() + wings[0], line.p2() + wings[1]]))


def _paint_pill(painter: QPainter, look: Tokens, pill: _Pill, box: QRectF) -> None:
    colours = look.group(pill.group)
    painter.setPen(QPen(colours.edge, 1.25))
    painter.setBrush(colours.fill)
    painter.drawRoundedRect(box, 14, 14)
    if pill.final:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 11, 11)
    painter.setFont(font(Step.SMALL, weight=500))
    painter.setPen(colours.text)
    painter.drawText(
        box.adjusted(8, 0, -8, 0),
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        translate("PathPicture", pill.name),
    )


def _paint_badge(painter: QPainter, look: Tokens, pill: _Pill, box: QRectF) -> None:
    """How many orders are there."""
    colours = look.group(pill.group)
    badge = QRectF(0, 0, _BADGE + 3, _BADGE)
    badge.moveCenter(QPointF(box.left() + 18, box.top() if pill.row == 0 else box.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.text)
    painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
    painter.setFont(font(Step.MICRO, weight=600, figures=True))
    painter.setPen(colours.fill)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(pill.count))


def _paint_token(painter: QPainter, look: Tokens, middle: QPointF) -> None:
    """An order on its way, its number over it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent_line)
    painter.drawEllipse(middle, _HALO, _HALO)
    painter.setBrush(look.accent)
    painter.drawEllipse(middle, _TOKEN, _TOKEN)
    words = font(Step.MICRO, weight=600, figures=True)
    tag = QRectF(0, 0, QFontMetricsF(words).horizontalAdvance(_MOVED) + 10, 17)
    tag.moveCenter(QPointF(middle.x(), middle.y() - 31))
    painter.setBrush(look.text)
    painter.drawRoundedRect(tag, 4, 4)
    painter.setFont(words)
    painter.setPen(look.page)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, _MOVED)
