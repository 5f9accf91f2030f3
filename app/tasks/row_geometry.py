"""Where the parts of a task's row stand: for whoever paints it, and for whoever is clicked in it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

ROW = 52
HEADING = 34
GUTTER = 20
TICK = 18
AVATAR = 22
_TEXT_LEFT = GUTTER + TICK + 12
_DUE = 104
_TAG = 18
_TAG_MOST = 180
_GAP = 12
_LEAST_TEXT = 200
"""Narrower than this, the words would say too little: the tag goes, then the avatar."""
_PULL = 6


class Spot(Enum):
    """What a click in a row means."""

    TICK = "tick"
    ORDER = "order"
    ORIGIN = "origin"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """The parts of one row. A part that has no room, or nothing to show, is empty."""

    tick: QRectF
    title: QRectF
    order: QRectF
    about: QRectF
    origin: QRectF
    due: QRectF
    avatar: QRectF

    def spot(self, point: QPointF) -> Spot:
        """What is at `point`; the tick is easier to hit than it looks."""
        if self.tick.adjusted(-_GAP, -_GAP, _GAP, _GAP).contains(point):
            return Spot.TICK
        if self.order.contains(point):
            return Spot.ORDER
        if self.origin.contains(point):
            return Spot.ORIGIN
        return Spot.ROW


def row_places(
    area: QRectF, order_width: float, origin_width: float, *, second_line: bool = True
) -> RowPlaces:
    """Lay a row out; the widths are those of the order's number and of the tag with its words."""
    middle = area.center().y() - 0.5
    avatar = QRectF(area.right() - GUTTER - AVATAR, middle - AVATAR / 2, AVATAR, AVATAR)
    due = QRectF(avatar.left() - _GAP - _DUE, area.top(), _DUE, area.height() - 1)
    width = min(origin_width, _TAG_MOST) if origin_width else 0.0
    origin = QRectF(due.left() - _GAP - width, middle - _TAG / 2, width, _TAG)
    left, right = area.left() + _TEXT_LEFT, origin.left() - _GAP
    if right - left < _LEAST_TEXT:
        origin, right = QRectF(), due.left() - _GAP
    title = QRectF(left, middle - (20 if second_line else 10), right - left, 20)
    order = QRectF(left, middle, min(order_width, right - left), 20)
    gap = 8 if order_width else 0
    return RowPlaces(
        tick=QRectF(area.left() + GUTTER, middle - TICK / 2, TICK, TICK),
        title=title,
        order=order if order_width else QRectF(),
        about=QRectF(order.right() + gap, middle, max(0.0, right - order.right() - gap), 20),
        origin=origin,
        due=due.adjusted(-_PULL, 0, 0, 0),
        avatar=avatar,
    )
