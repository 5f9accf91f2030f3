"""The soft shadow under what floats: popovers and toasts."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.theme.tokens import Tokens

SHADOW = 12
"""How much wider than its sheet a floating widget is on each side."""
_DROP = 4
_DENSITY = 5


def paint_sheet(painter: QPainter, area: QRectF, look: Tokens, corner: int) -> None:
    """Paint a raised sheet with its shadow; `area` holds both. Nested rings, because blur is slow."""
    sheet = area.adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    faint = QColor(look.shadow)
    faint.setAlpha(max(1, look.shadow.alpha() // _DENSITY))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    for spread in range(SHADOW - _DROP):
        ring = sheet.adjusted(-spread, -spread + _DROP, spread, spread + _DROP)
        painter.drawRoundedRect(ring, corner + spread, corner + spread)
    painter.setPen(QPen(look.line_strong, 1))
    painter.setBrush(look.raised)
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
