"""The ground of a row that can be pressed: a shade under the pointer, a ring where the keyboard is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from designer.theme.tokens import Tokens

_CORNER = 6


def paint_row_ground(
    painter: QPainter, area: QRectF, look: Tokens, *, hovered: bool, focused: bool
) -> None:
    """Paint it behind what the row says."""
    if hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.hover)
        painter.drawRoundedRect(area, _CORNER, _CORNER)
    if focused:
        painter.setPen(QPen(look.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _CORNER, _CORNER)
