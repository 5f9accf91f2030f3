"""A switch: on or off, painted alike in rows and in headers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

SWITCH = QSize(28, 16)
_KNOB = 12.0
_INSET = 2.0
_RING = 2.0
"""Room for the focus ring around it."""


def paint_switch(painter: QPainter, area: QRectF, look: Tokens, *, on: bool) -> QRectF:
    """Paint a switch at the left of `area`, in the middle of its height; return where it is."""
    box = QRectF(area.left(), area.center().y() - SWITCH.height() / 2, *SWITCH.toTuple())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent if on else look.edge)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    left = box.right() - _INSET - _KNOB if on else box.left() + _INSET
    painter.setBrush(look.on_accent if on else look.page)
    painter.drawEllipse(QRectF(left, box.top() + _INSET, _KNOB, _KNOB))
    painter.restore()
    return box


class Switch(QAbstractButton):
    """Shows what is so; a press only asks for the other, whoever owns it decides."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.on = False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_on(self, on: bool) -> None:
        """Be on, or off."""
        self.on = on
        self.setAccessibleDescription(self.tr("on") if on else self.tr("off"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return SWITCH + QSize(round(4 * _RING), round(4 * _RING))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2 * _RING, 0, 0, 0)
        box = paint_switch(painter, area, look, on=self.on)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = box.adjusted(-_RING, -_RING, _RING, _RING)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
