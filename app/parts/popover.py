"""A card that floats over the page beside what it belongs to, and goes when one looks elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.shadow import SHADOW, paint_sheet
from designer.theme.theme import Theme
from designer.theme.tokens import radius

_GAP = 4
"""Between the card and what it hangs under."""
_EDGE = 8
_INSET = 12


class Popover(QWidget):
    """Opens under a place of the window, or above it where there is no room below.

    It lies over the window that `parent` is in, not in a window of its own: it has its shadow without a
    compositor, takes no keyboard away, and is on every picture. What it shows is put into `column`.

    Signals:
        closed: It has gone, by Escape, by a click elsewhere or because it has done its work.

    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._theme = theme
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        edge = SHADOW + _INSET
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(8)
        theme.changed.connect(self.update)
        self.hide()

    def open_under(
        self, widget: QWidget, part: QRect | None = None, *, width: int | None = None
    ) -> None:
        """Appear under `widget`, or under a `part` of it, left edges in line; as wide as told or needed."""
        window = self.parentWidget()
        assert window is not None
        self._before = window.focusWidget()
        if width is not None:
            self.setFixedWidth(width + 2 * SHADOW)
        self.fit()
        place = part if part is not None else widget.rect()
        self.move(self._place(QRect(widget.mapTo(window, place.topLeft()), place.size()), window))
        self.show()
        self.raise_()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self)
        self.take_focus()
        application.focusChanged.connect(self._focus_moved)

    def fit(self) -> None:
        """Be as large as what it shows by now."""
        self.column.activate()
        self.adjustSize()

    def take_focus(self) -> None:
        """Take the keyboard; whoever has something to type into says where."""
        self.setFocus()

    def leave(self) -> None:
        """Close, and give the focus back to where it was."""
        if self._before is not None:
            self._before.setFocus()
        self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and not self._holds(watched):
            self.close()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
        super().hideEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(self.rect()), self._theme.tokens, radius("panel"))
        painter.end()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keys can lead elsewhere too, as from page to page."""
        if now is not None and not self._holds(now):
            self.close()

    def _holds(self, widget: QWidget) -> bool:
        """Lists and menus that open from inside are windows of their own, and belong to it all the same."""
        popped = widget.window().windowType() == Qt.WindowType.Popup
        return popped or widget is self or self.isAncestorOf(widget)

    def _place(self, anchor: QRect, window: QWidget) -> QPoint:
        left = min(anchor.left() - SHADOW, window.width() - self.width() - _EDGE + SHADOW)
        top = anchor.bottom() + _GAP - SHADOW
        if top + self.height() - SHADOW > window.height() - _EDGE:
            top = anchor.top() - _GAP - self.height() + SHADOW
        return QPoint(max(left, _EDGE - SHADOW), max(top, _EDGE - SHADOW))
