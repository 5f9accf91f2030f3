"""The field that searches a list, with its key shown while it is empty."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_PAUSE_MS = 120
_KEY = 18


class SearchField(QLineEdit):
    """Announces what to look for a moment after the last key.

    Signals:
        searched: Look for this text; empty: for nothing in particular.
        left: The person went back to the list with Escape, Enter or Down.

    """

    searched = Signal(str)
    left = Signal()

    def __init__(self, hint: str, key: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(20, 0, 0, 0)
        self.textEdited.connect(lambda _: self._pause.start())
        theme.changed.connect(self.update)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._announce()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._announce()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = QRect(0, 0, 28, self.height())
        self._theme.draw_icon(painter, left.toRectF(), "search", 14, look.text3)
        if self._key and not self.text() and not self.hasFocus():
            top = (self.height() - _KEY) // 2
            box = QRect(self.width() - _KEY - 5, top, _KEY, _KEY).toRectF()
            painter.setPen(QPen(look.line_strong, 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(font(Step.MICRO))
            painter.setPen(look.text3)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _announce(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)
