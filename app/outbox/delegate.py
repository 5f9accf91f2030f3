"""Paints a message of the list: channel, whom it goes to, what it says, and where it stands."""

from typing import TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.outbox.model import OutboxListModel
from app.outbox.words import CHANNEL_ICONS, Shade, first_words, shade, standing
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.desks.outbox import OutboxRow

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROW = 52
_GUTTER = 20
_TILE = 28
_TEXT = _GUTTER + _TILE + 12
_GAP = 12
_LINE = 18
_EDGE = 3
_TAG = 18
_TAG_MOST = 260.0
_SELECTED = QStyle.StateFlag.State_Selected
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class OutboxDelegate(QStyledItemDelegate):
    """One row is one message, 52 pixels high."""

    def __init__(self, model: OutboxListModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.hovered = -1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(240, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.row_at(index.row())
        if row is None:
            return
        look = self._theme.tokens
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & _SELECTED)
        _paint_ground(painter, area, look, selected, index.row() == self.hovered)
        self._paint_tile(painter, area, row)
        words = area.adjusted(_TEXT, 8, -_GUTTER, -8)
        right = max(
            self._paint_time(painter, words, row), self._paint_standing(painter, words, row)
        )
        room = words.adjusted(0, 0, -right - _GAP, 0)
        upper = QRectF(room.left(), room.top(), room.width(), _LINE)
        recipient = row.message.recipient or "–"
        _paint_words(painter, upper, recipient, font(Step.BODY, weight=500), look.text)
        self._paint_lower(painter, upper.translated(0, _LINE), row)
        painter.restore()

    def _paint_tile(self, painter: QPainter, area: QRectF, row: OutboxRow) -> None:
        look = self._theme.tokens
        tile = QRectF(area.left() + _GUTTER, area.center().y() - _TILE / 2, _TILE, _TILE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pressed)
        painter.drawRoundedRect(tile, 7, 7)
        icon = CHANNEL_ICONS[row.message.channel]
        self._theme.draw_icon(painter, tile, icon, 16, look.text2)

    def _paint_lower(self, painter: QPainter, room: QRectF, row: OutboxRow) -> None:
        """The order it is about, then what it says first."""
        look, left = self._theme.tokens, 0.0
        if row.order:
            words = font(Step.SMALL, weight=500, figures=True)
            _paint_words(painter, room, row.order, words, look.accent_text)
            left = min(QFontMetricsF(words).horizontalAdvance(row.order) + 8, room.width())
        rest = room.adjusted(left, 0, 0, 0)
        _paint_words(painter, rest, first_words(row.message), font(Step.SMALL), look.text3)

    def _paint_time(self, painter: QPainter, words: QRectF, row: OutboxRow) -> float:
        """When it left, or else was written, at the right of the upper line; how wide that is."""
        reader, message = self._model.reader, row.message
        text = reader.formats.day_and_clock(message.sent_at or message.at, reader.now)
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(self._theme.tokens.text3)
        line = QRectF(words.left(), words.top(), words.width(), _LINE)
        painter.drawText(line, _RIGHT, text)
        return QFontMetricsF(painter.font()).horizontalAdvance(text)

    def _paint_standing(self, painter: QPainter, words: QRectF, row: OutboxRow) -> float:
        """A tag at the right of the lower line; how wide it is."""
        metrics = QFontMetricsF(font(Step.MICRO))
        most = min(_TAG_MOST, words.width() * 0.55)
        text = standing(row.message, self._model.reader)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(text) + 13
        tag = QRectF(words.right() - width, words.top() + _LINE, width, _TAG)
        _paint_tag(painter, tag, text, shade(row.message, self._theme.tokens))
        return width


def _paint_ground(
    painter: QPainter, area: QRectF, look: Tokens, selected: bool, hovered: bool
) -> None:
    painter.fillRect(area, look.accent_tint if selected else look.hover if hovered else look.page)
    painter.setPen(QPen(look.line, 1))
    bottom = area.bottom() - 0.5
    painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))
    if selected:
        painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)


def _paint_words(painter: QPainter, room: QRectF, text: str, words: QFont, colour: QColor) -> None:
    painter.setFont(words)
    painter.setPen(colour)
    shown = QFontMetricsF(words).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)


def _paint_tag(painter: QPainter, tag: QRectF, text: str, colours: Shade) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.tint)
    painter.drawRoundedRect(tag, 5, 5)
    painter.setFont(font(Step.MICRO))
    painter.setPen(colours.words)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
