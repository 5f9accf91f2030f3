"""A small sheet under what it belongs to; a click elsewhere or Escape closes it."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from designer.theme.theme import Theme
from designer.theme.tokens import radius

_SHADOW = 12
_GAP = 4
"""Between the sheet and what it hangs under."""


class Popover(QWidget):
    """A raised sheet with a shadow; what it shows is put into `column`.

    Signals:
        closed: It is gone from the screen.

    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags | Qt.WindowType.NoDropShadowWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.column = QVBoxLayout(self)
        inset = _SHADOW + 16
        self.column.setContentsMargins(inset, inset - 4, inset, inset - 4)
        self.column.setSpacing(10)
        theme.changed.connect(self.update)

    def open_under(self, anchor: QWidget, width: int) -> None:
        """Appear under `anchor`, so wide; beside its edge where the screen ends."""
        self.setFixedWidth(width + 2 * _SHADOW)
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        self.activateWindow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        faint = QColor(look.shadow)
        faint.setAlpha(max(1, faint.alpha() // _SHADOW))
        painter.setBrush(faint)
        for reach in range(_SHADOW, 0, -1):
            around = box.adjusted(-reach, -reach + 4, reach, reach)
            painter.drawRoundedRect(around, reach + 10, reach + 10)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        corner = radius("panel")
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.end()

    def _place(self, anchor: QWidget) -> QPoint:
        under = anchor.mapToGlobal(QPoint(-_SHADOW, anchor.height() + _GAP - _SHADOW))
        screen = anchor.screen().availableGeometry()
        left = max(screen.left(), min(under.x(), screen.right() - self.width()))
        top = under.y()
        if top + self.height() > screen.bottom():
            above = anchor.mapToGlobal(QPoint(0, _SHADOW - _GAP)).y() - self.height()
            top = max(screen.top(), above)
        return QPoint(left, top)
