"""A small order path, painted to say at a glance what the program is about."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.i18n import translate
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_PILL = QSize(98, 42)
_PITCH = 116
_HEIGHT = 250
_GRID = 16


@dataclass(frozen=True, slots=True)
class _Pill:
    name: str
    group: str
    column: int
    row: int
    final: bool = False


_NEW = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "New")), "new", 0, 0)
_AGREED = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Agreed")), "approval", 1, 0)
_ASSEMBLING = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Assembling")), "assembling", 2, 0)
_DELIVERING = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Delivering")), "delivery", 3, 0)
_COMPLETED = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Completed")), "complete", 4, 0, True)
_UNPAID = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Not paid")), "approval", 1, 1)
_RETURNED = _Pill(str(QT_TRANSLATE_NOOP("PathPicture", "Not bought out")), "cancel", 3, 1, True)

_PILLS = (_NEW, _AGREED, _ASSEMBLING, _DELIVERING, _COMPLETED, _UNPAID, _RETURNED)
_EDGES = (
    (_NEW, _AGREED),
    (_AGREED, _ASSEMBLING),
    (_ASSEMBLING, _DELIVERING),
    (_DELIVERING, _COMPLETED),
    (_AGREED, _UNPAID),
    (_DELIVERING, _RETURNED),
)


class PathPicture(QWidget):
    """Seven statuses and the way between them."""

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
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        self._paint_grid(painter, look)
        painter.translate((self.width() - 4 * _PITCH) / 2, _HEIGHT / 2 - 44)
        for source, target in _EDGES:
            _paint_edge(painter, look, source, target)
        for pill in _PILLS:
            _paint_pill(painter, look, pill)
        painter.end()

    def _paint_grid(self, painter: QPainter, look: Tokens) -> None:
        painter.setBrush(look.grid)
        for x in range(_GRID, self.width(), _GRID):
            for y in range(_GRID, self.height(), _GRID):
                painter.drawEllipse(QPointF(x, y), 0.9, 0.9)


def _box(pill: _Pill) -> QRectF:
    middle = QPointF(pill.column * _PITCH, pill.row * 88)
    half = QPointF(_PILL.width() / 2, _PILL.height() / 2)
    return QRectF(middle - half, middle + half)


def _paint_edge(painter: QPainter, look: Tokens, source: _Pill, target: _Pill) -> None:
    start, end = _box(source), _box(target)
    if source.row == target.row:
        line = QLineF(end.left() - 16, end.center().y(), end.left() - 1.5, end.center().y())
        wings = (QPointF(-7, -3.6), QPointF(-7, 3.6))
    else:
        line = QLineF(start.center().x(), start.bottom(), end.center().x(), end.top() - 1.5)
        wings = (QPointF(-3.6, -7), QPointF(3.6, -7))
    painter.setPen(QPen(look.edge_main, 2))
    painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.edge_main)
    painter.drawPolygon(QPolygonF([line.p2(), line.p2() + wings[0], line.p2() + wings[1]]))


def _paint_pill(painter: QPainter, look: Tokens, pill: _Pill) -> None:
    colours, box = look.group(pill.group), _box(pill)
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
