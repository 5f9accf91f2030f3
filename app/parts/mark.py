"""The program's mark: the way between points, on the accent colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from designer.theme.theme import Theme


def paint_mark(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the mark into a square box."""
    look = theme.tokens
    corner = box.width() / 4
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawRoundedRect(box, corner, corner)
    theme.draw_icon(painter, box, "waypoints", round(box.width() * 0.7), look.on_accent)


class Mark(QWidget):
    """The mark by itself."""

    def __init__(self, size: int, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()), self._theme)
        painter.end()
