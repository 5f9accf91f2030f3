"""A small sheet beside what it belongs to; a click elsewhere or Escape closes it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.shadow import SHADOW, paint_sheet
from designer.theme.theme import Theme
from designer.theme.tokens import radius

_GAP = 4
_EDGE = 8


class Popover(QWidget):
    """Lies over the window, not in a window of its own, and gives the focus back when it goes.

    Signals:
        closed: It has gone.

    """

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        inset = SHADOW + 12
        self.body.setContentsMargins(inset, inset, inset, inset)
        self.body.setSpacing(8)
        theme.changed.connect(self.update)

    def open_at(self, anchor: QRect) -> None:
        """Appear under `anchor`, a part of the window; above it where there is no room below."""
        window = self.parentWidget()
        assert window is not None
        self._before = window.focusWidget()
        self.adjustSize()
        self.move(self._place(anchor, window))
        self.show()
        self.raise_()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self.take_focus()

    def take_focus(self) -> None:
        """Take the keyboard; whoever has something to type into says where."""
        self.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            inside = isinstance(watched, QWidget) and self._holds(watched)
            if isinstance(watched, QWidget) and not inside:
                self.close()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close, and give the focus back to where it was."""
        if self._before is not None:
            self._before.setFocus()
        self.close()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        super().hideEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(self.rect()), self._theme.tokens, radius("panel"))
        painter.end()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _place(self, anchor: QRect, window: QWidget) -> QPoint:
        left = min(anchor.left() - SHADOW, window.width() - self.width() - _EDGE + SHADOW)
        top = anchor.bottom() + _GAP - SHADOW
        if top + self.height() - SHADOW > window.height() - _EDGE:
            top = anchor.top() - _GAP - self.height() + SHADOW
        return QPoint(max(left, _EDGE - SHADOW), max(top, _EDGE - SHADOW))
