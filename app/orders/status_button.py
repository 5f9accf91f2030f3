"""A next status as a button: in the colours of its group, with the key that presses it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import radius

_HEIGHT = 28
_TALL = 32
_BARRED = 24
_PADDING = 10
_KEY = 18
_LOCK = 13
_GAP = 8
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class StatusButton(QAbstractButton):
    """Moves the order on. `key` is the digit that presses it, empty for none."""

    def __init__(self, title: str, group: str, key: str, theme: Theme, *, tall: bool) -> None:
        super().__init__()
        self._title = title
        self._group = group
        self.key = key
        self._theme = theme
        self._height = _TALL if tall else _HEIGHT
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(_words()).horizontalAdvance(self._title) + 1
        key = _GAP + _KEY - 4 if self.key else 0
        return QSize(round(width) + key + 2 * _PADDING, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PADDING + _KEY, self._height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        colours = look.group(self._group)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(colours.edge, 1))
        painter.setBrush(colours.fill_strong if lit else colours.fill)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        key = _GAP + _KEY if self.key else _PADDING
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -key, 0)
        painter.setFont(_words())
        painter.setPen(colours.text)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            room, _FLAGS, QFontMetricsF(_words()).elidedText(self._title, elide, room.width() + 1)
        )
        if self.key:
            side = QRectF(self.width() - _KEY - 6, (self.height() - _KEY) / 2, _KEY, _KEY)
            painter.setPen(QPen(colours.edge, 1))
            painter.drawRoundedRect(side.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(font(Step.MICRO))
            painter.setPen(colours.text)
            painter.drawText(side, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.end()


class BarredStatus(QAbstractButton):
    """A status that cannot be next, with a lock; pressed, it says why at length."""

    def __init__(self, title: str, reason: str, theme: Theme) -> None:
        super().__init__()
        self._title = title
        self._reason = reason
        self._theme = theme
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        reason = QFontMetricsF(font(Step.SMALL)).horizontalAdvance(self._reason)
        return QSize(round(self._box_width() + _GAP + reason), _BARRED)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, _BARRED)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, min(self._box_width(), self.width()) - 1, _BARRED - 1)
        painter.setPen(QPen(look.accent, 2) if self.hasFocus() else QPen(look.line, 1))
        painter.setBrush(look.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        lock = QRectF(_PADDING - 2, 0, _LOCK, _BARRED)
        self._theme.draw_icon(painter, lock, "lock", _LOCK, look.text_disabled)
        painter.setFont(font(Step.SMALL, weight=500))
        painter.setPen(look.text_disabled)
        words = box.adjusted(lock.right() + 4, 0, -4, 0)
        painter.drawText(words, _FLAGS, self._title)
        room = QRectF(box.right() + _GAP, 0, self.width() - box.right() - _GAP, _BARRED)
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text3)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(self._reason, elide, room.width())
        painter.drawText(room, _FLAGS, shown)
        painter.end()

    def _box_width(self) -> float:
        words = QFontMetricsF(font(Step.SMALL, weight=500)).horizontalAdvance(self._title)
        return words + _PADDING + _LOCK + 4 + _PADDING


def _words() -> QFont:
    return font(Step.BODY, weight=500)
