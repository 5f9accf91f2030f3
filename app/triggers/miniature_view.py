"""A small picture of a trigger, in a frame."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from designer.theme.theme import Theme
from designer.trigger.miniature import paint_miniature
from engine.domain.trigger import Drawing

_CORNER = 9.0


class MiniatureView(QWidget):
    """Shows a drawing on the ground of a canvas."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._drawing: Drawing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this one."""
        self._drawing = drawing
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 92)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.tokens.sunken)
        painter.setBrush(self._theme.tokens.sunken)
        area = QRectF(self.rect())
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if self._drawing is not None:
            paint_miniature(painter, area, self._drawing, self._theme)
        painter.end()
