"""The whole drawing, small, with a frame around what is in view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from designer.canvas.palette import Palette
from designer.canvas.view import CanvasView

_SIZE = QSize(196, 99)
_INSET = 8.0
_LEAST_BLOCK = 2.0


class Minimap(QWidget):
    """Painted from the drawing, not from the scene; a press moves the view there."""

    def __init__(self, view: CanvasView, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._palette = palette
        self.setFixedSize(_SIZE)
        self.setAccessibleName(self.tr("Minimap"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._whole: QPixmap | None = None
        view.canvas.shown.connect(self._forget)
        view.looked_elsewhere.connect(self.update)
        palette.theme.changed.connect(self._forget)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._whole is None or self._whole.devicePixelRatio() != self.devicePixelRatio():
            self._whole = self._painted()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._whole)
        painter.setPen(QPen(self._palette.tokens.accent, 1.25))
        painter.drawRoundedRect(self._frame(*self._fit()), 3, 3)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _forget(self) -> None:
        self._whole = None
        self.update()

    def _painted(self) -> QPixmap:
        """Everything but the frame: the view moves far more often than the drawing changes."""
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._palette.tokens
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        scale, origin = self._fit()
        for band in self._view.canvas.drawing.bands:
            painter.setBrush(look.group(band.family).fill)
            painter.drawRect(_small(QRectF(*band.rect), scale, origin))
        for node in self._view.canvas.drawing.nodes.values():
            if not node.part_of:
                painter.setBrush(self._palette.dot(node.family))
                painter.drawRoundedRect(_small(QRectF(*node.rect), scale, origin), 1.5, 1.5)
        painter.end()
        return picture

    def _go(self, place: QPointF) -> None:
        scale, origin = self._fit()
        self._view.look_at((place - origin) / scale, self._view.zoom)

    def _fit(self) -> tuple[float, QPointF]:
        """How small the drawing is shown, and where its origin lies."""
        bounds = QRectF(*self._view.canvas.drawing.bounds)
        across = (self.width() - 2 * _INSET) / max(bounds.width(), 1.0)
        down = (self.height() - 2 * _INSET) / max(bounds.height(), 1.0)
        scale = min(across, down)
        return scale, QRectF(self.rect()).center() - bounds.center() * scale

    def _frame(self, scale: float, origin: QPointF) -> QRectF:
        seen = _small(self._view.seen(), scale, origin)
        return seen.intersected(QRectF(self.rect()).adjusted(5, 5, -5, -5))


def _small(rect: QRectF, scale: float, origin: QPointF) -> QRectF:
    return QRectF(
        rect.x() * scale + origin.x(),
        rect.y() * scale + origin.y(),
        max(rect.width() * scale, _LEAST_BLOCK),
        max(rect.height() * scale, _LEAST_BLOCK),
    )
