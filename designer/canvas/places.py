"""Qt's points and rectangles as places of a drawing."""

from PySide6.QtCore import QPointF, QRectF

from designer.canvas.geometry import Point, Rect


def place(point: QPointF) -> Point:
    """The place in a drawing."""
    return Point(point.x(), point.y())


def box(area: QRectF) -> Rect:
    """The box in a drawing."""
    return Rect(area.x(), area.y(), area.width(), area.height())
