"""How large the drawing is shown, and the way to another size."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from designer.canvas.view import CanvasView
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 32
_STEP = 1.25
_PART = 30
_FIGURE = 58


class _Part(QAbstractButton):
    """A button of the bar: an icon or words."""

    def __init__(self, name: str, theme: Theme, *, icon: str = "", width: int = _PART) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._width = width
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, _HEIGHT - 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if self.isDown() else look.hover)
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        if self._icon:
            self._theme.draw_icon(painter, area, self._icon, 15, look.text2)
        else:
            painter.setFont(font(Step.BODY, weight=500, figures=True))
            painter.setPen(look.text)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ZoomBar(QWidget):
    """Minus, the zoom in per cent (a click goes back to 100 %), plus, and *show everything*."""

    def __init__(self, view: CanvasView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self._add(self.tr("Zoom out"), lambda: view.zoom_at(view.zoom / _STEP), icon="minus")
        self.figure = self._add(self.tr("Zoom to 100 %"), lambda: view.zoom_at(1.0), width=_FIGURE)
        self._add(self.tr("Zoom in"), lambda: view.zoom_at(view.zoom * _STEP), icon="plus")
        self._add(self.tr("Show everything"), view.zoom_to_fit, icon="maximize")
        self.setFixedHeight(_HEIGHT)
        view.looked_elsewhere.connect(self._show_zoom)
        theme.changed.connect(self.update)
        self._show_zoom()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def _add(
        self, name: str, do: Callable[[], None], *, icon: str = "", width: int = _PART
    ) -> QAbstractButton:
        part = _Part(name, self._theme, icon=icon, width=width)
        part.clicked.connect(lambda _checked: do())
        self._row.addWidget(part)
        return part

    def _show_zoom(self) -> None:
        text = f"{round(self._view.zoom * 100)} %"
        if text != self.figure.text():
            self.figure.setText(text)
            self.figure.update()
