"""A chip of a condition: its parts open what changes them, its cross takes it away."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.conditions.words import ChipWords
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens, radius

_LINE = 28
"""As high as the buttons beside it; the chip itself is a little lower."""
_HEIGHT = 26
_TOP = (_LINE - _HEIGHT) // 2
_PADDING = 8
_GAP = 5
_CROSS = 22
_WIDEST_VALUE = 260
_WIDEST_SENTENCE = 420
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ChipPart(Enum):
    """Where a chip can be clicked."""

    FIELD = "field"
    OPERATOR = "operator"
    VALUE = "value"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class _Place:
    part: ChipPart
    text: str
    room: QRect


class FilterChip(QWidget):
    """Shows the words it is handed; a sentence (a part that is no clause) is a value alone.

    Signals:
        opened: The person wants to change this part (`ChipPart`).
        removed: The person wants the chip gone.

    """

    opened = Signal(object)
    removed = Signal()

    def __init__(self, words: ChipWords, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hovered: ChipPart | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.show_words(words)

    def show_words(self, words: ChipWords) -> None:
        """Say `words` from now on."""
        self.words = words
        said = " ".join(word for word in (words.field, words.operator, words.value) if word)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self._places = _places(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._places[-1].room.right() + 1, _LINE)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._part_at(event))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event)
        if event.button() is not Qt.MouseButton.LeftButton or part is None:
            return
        if part is ChipPart.CROSS:
            self.removed.emit()
        else:
            self.opened.emit(part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(ChipPart.VALUE)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, _TOP + 0.5, -0.5, -_TOP - 0.5)
        focused = self.hasFocus()
        painter.setPen(QPen(look.accent if focused else look.line_strong, 2 if focused else 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box, radius("chip"), radius("chip"))
        for place in self._places:
            self._paint_part(painter, place, look)
        painter.end()

    def _paint_part(self, painter: QPainter, place: _Place, look: Tokens) -> None:
        if place.part is self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(QRectF(place.room).adjusted(2, 2, -2, -2), 4, 4)
        if place.part is ChipPart.CROSS:
            painter.setPen(QPen(look.line_strong, 1))
            left = place.room.left() + 0.5
            painter.drawLine(QLineF(left, _TOP + 1, left, _TOP + _HEIGHT - 1))
            self._theme.draw_icon(painter, QRectF(place.room), "x", 13, look.text2)
            return
        strong = place.part is ChipPart.VALUE
        painter.setFont(_value_font() if strong else _name_font())
        painter.setPen(look.text if strong else look.text3)
        room = place.room.adjusted(_left_of(place.part, self._places), 0, -_GAP // 2, 0)
        text = painter.fontMetrics().elidedText(
            place.text, Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, _FLAGS, text)

    def _part_at(self, event: QMouseEvent) -> ChipPart | None:
        point = event.position().toPoint()
        return next((each.part for each in self._places if each.room.contains(point)), None)

    def _hover(self, part: ChipPart | None) -> None:
        if part is not self._hovered:
            self._hovered = part
            self.update()


def _places(words: ChipWords) -> list[_Place]:
    """The parts from left to right, each as wide as its words; the outer ones have the padding."""
    said = (
        (ChipPart.FIELD, words.field, QFontMetrics(_name_font())),
        (ChipPart.OPERATOR, words.operator, QFontMetrics(_name_font())),
        (ChipPart.VALUE, words.value, QFontMetrics(_value_font())),
    )
    places: list[_Place] = []
    most = _WIDEST_VALUE if words.field else _WIDEST_SENTENCE
    left = 0
    for part, text, metrics in said:
        if text:
            before = _GAP // 2 if places else _PADDING
            width = before + min(metrics.horizontalAdvance(text) + 1, most) + _GAP - _GAP // 2
            places.append(_Place(part, text, QRect(left, _TOP, width, _HEIGHT)))
            left += width
    return [*places, _Place(ChipPart.CROSS, "", QRect(left + 3, _TOP, _CROSS, _HEIGHT))]


def _left_of(part: ChipPart, places: list[_Place]) -> int:
    return _PADDING if places[0].part is part else _GAP // 2


def _name_font() -> QFont:
    return font(Step.SMALL)


def _value_font() -> QFont:
    return font(Step.SMALL, weight=500)
