"""Paints a row of the list of triggers: switch, name and sentence, what it did."""

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.parts.switch import paint_switch
from app.triggers.columns import Part, Span, spans
from app.triggers.lines import Line
from app.triggers.model import TriggerModel
from app.triggers.words import delivery_words
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.domain.trigger import DeliveryMode

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = 52
_EDGE = 3
_UPPER = QRectF(0, 8, 0, 18)
_LOWER = QRectF(0, 26, 0, 18)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TriggerDelegate(QStyledItemDelegate):
    """One row is one trigger."""

    def __init__(self, model: TriggerModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = self._theme.tokens, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = look.accent_tint if selected else look.hover if hovered else look.page
        painter.fillRect(area, ground)
        painter.setPen(QPen(look.line, 1))
        bottom = area.bottom() - 0.5
        painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))
        if selected:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        line = self._model.line(index.row())
        for span in spans(area.width()):
            self._cell(painter, span, area, line)

    def _cell(self, painter: QPainter, span: Span, area: QRectF, line: Line) -> None:
        look, room, row = self._theme.tokens, span.room(area), line.row
        match span.column.part:
            case Part.SWITCH:
                paint_switch(painter, room, look, on=row.trigger.on)
            case Part.TITLE:
                _title(painter, room, line, look)
            case Part.TURN:
                _text(painter, room, str(row.trigger.settings.turn), look.text2)
            case Part.DELIVERY:
                self._delivery(painter, room, line)
            case Part.LAST:
                reader = self._model.reader
                last = row.last_at
                said = "–" if last is None else reader.formats.day_and_clock(last, reader.now)
                _text(painter, room, said, look.text2 if last is not None else look.text3)
            case Part.LATELY:
                self._figure(painter, room, row.lately, look.text)
            case Part.WAITING:
                self._figure(painter, room, row.waiting, look.info)
            case Part.TROUBLE:
                self._figure(painter, room, row.trouble, look.danger)

    def _delivery(self, painter: QPainter, room: QRectF, line: Line) -> None:
        """In words, with the arrow that says it can be chosen; a dash where nothing is sent."""
        look, mode = self._theme.tokens, line.row.trigger.settings.delivery
        if not line.sends:
            _text(painter, room, "–", look.text3)
            return
        colour = look.text if mode is DeliveryMode.LIVE else look.text2
        said = _text(painter, room.adjusted(0, 0, -18, 0), delivery_words(mode), colour)
        arrow = QRectF(room.left() + said + 4, room.top(), 14, room.height())
        self._theme.draw_icon(painter, arrow, "chevron-down", 13, look.text3)

    def _figure(self, painter: QPainter, room: QRectF, number: int, colour: QColor) -> None:
        look = self._theme.tokens
        painter.setFont(font(Step.BODY, figures=True))
        painter.setPen(colour if number else look.text3)
        said = self._model.reader.formats.whole(number) if number else "–"
        painter.drawText(room, _RIGHT, said)


def _title(painter: QPainter, room: QRectF, line: Line, look: Tokens) -> None:
    """The name, its group in grey behind it, and the sentence under both."""
    upper = QRectF(room.left(), room.top() + _UPPER.top(), room.width(), _UPPER.height())
    colour = look.text if line.row.trigger.on else look.text2
    name = _fitting(line.title, Step.BODY, 500, int(upper.width()))
    painter.setFont(font(Step.BODY, weight=500))
    painter.setPen(colour)
    painter.drawText(upper, _LEFT, name)
    folder = line.row.trigger.settings.folder
    if folder:
        taken = QFontMetricsF(painter.font()).horizontalAdvance(name) + 8
        _small(painter, upper.adjusted(taken, 0, 0, 0), folder, look.text3)
    lower = QRectF(room.left(), room.top() + _LOWER.top(), room.width(), _LOWER.height())
    _small(painter, lower, line.sentence, look.text3)


def _small(painter: QPainter, room: QRectF, text: str, colour: QColor) -> None:
    painter.setFont(font(Step.SMALL))
    painter.setPen(colour)
    painter.drawText(room, _LEFT, _fitting(text, Step.SMALL, 400, int(room.width())))


def _text(painter: QPainter, room: QRectF, text: str, colour: QColor) -> float:
    """Paint a text at the left; how wide it is."""
    painter.setFont(font(Step.BODY, figures=True))
    painter.setPen(colour)
    said = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, said)
    return QFontMetricsF(painter.font()).horizontalAdvance(said)


@lru_cache(maxsize=2_048)
def _fitting(text: str, step: Step, weight: int, width: int) -> str:
    """The text, elided to the width. Kept, because measuring costs more than painting."""
    metrics = QFontMetricsF(font(step, weight=weight))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
