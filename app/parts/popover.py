"""A card that floats over the page beside what it belongs to, and goes when one looks elsewhere."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from designer.theme.theme import Theme
from designer.theme.tokens import radius

_SHADOW = 12
"""Room for the shadow at each side; it is painted as so many rectangles inside each other."""
_FALL = 4
_GAP = 4
_INSET = 8


class Popover(QWidget):
    """Opens under a place of the window, or above it where there is no room below.

    Signals:
        closed: It has gone, by Escape, by a click elsewhere or because it has done its work.

    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        edge = _SHADOW + _INSET
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(6)

    def open_under(self, widget: QWidget, part: QRect | None = None) -> None:
        """Appear under `widget`, or under a `part` of it, its left edges in line."""
        place = part if part is not None else widget.rect()
        self.adjustSize()
        below = widget.mapToGlobal(place.bottomLeft()) + QPoint(-_SHADOW, _GAP - _SHADOW)
        above = widget.mapToGlobal(place.topLeft()) + QPoint(
            -_SHADOW, _SHADOW - _GAP - self.height()
        )
        room = widget.screen().availableGeometry()
        corner = below
        if below.y() + self.height() > room.bottom() and above.y() >= room.top():
            corner = above
        rightmost = room.right() - self.width() + _SHADOW
        self.move(min(corner.x(), rightmost), corner.y())
        self.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        _paint_shadow(painter, card, look.shadow)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        corner = radius("panel")
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.end()


def _paint_shadow(painter: QPainter, card: QRectF, shade: QColor) -> None:
    """Soft, by rectangles that lie over each other; a blur would be a picture for each size."""
    faint = QColor(shade)
    faint.setAlpha(max(1, shade.alpha() // _SHADOW))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    for grown in range(_SHADOW, 0, -1):
        spread = card.adjusted(-grown, -grown, grown, grown).translated(0, _FALL)
        corner = radius("panel") + grown
        painter.drawRoundedRect(spread, corner, corner)
