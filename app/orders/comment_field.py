"""The foot of a card: a remark is written and goes into the timeline."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from designer.theme.theme import Theme


class CommentField(QLineEdit):
    """Enter saves; what was typed for one order is there again when that order is.

    Signals:
        written: Save this text; `saved` is to be called when it is.
        left: The person went back with Escape.

    """

    written = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._order: int | None = None
        self._unsaved: dict[int, str] = {}
        self.setPlaceholderText(self.tr("Write a comment"))
        self.setAccessibleName(self.tr("Write a comment"))
        self.setTextMargins(20, 0, 0, 0)
        self.returnPressed.connect(self._write)
        theme.changed.connect(self.update)

    def turn_to(self, order: int) -> None:
        """Write about this order from now on."""
        if order == self._order:
            return
        if self._order is not None:
            self._unsaved[self._order] = self.text()
        self._order = order
        self.setText(self._unsaved.pop(order, ""))

    def saved(self, order: int) -> None:
        """The remark on this order is in the timeline."""
        self._unsaved.pop(order, None)
        if order == self._order:
            self.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = QRect(0, 0, 28, self.height()).toRectF()
        self._theme.draw_icon(painter, left, "message-square", 14, self._theme.tokens.text3)
        painter.end()

    def _write(self) -> None:
        text = self.text().strip()
        if text:
            self.written.emit(text)
