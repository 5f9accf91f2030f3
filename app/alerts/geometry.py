"""Where the parts of an alert's line stand: for whoever paints it, and for whoever is clicked in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

TILE = 28
DOT = 7
ITEM = 26
MORE = 30
GUTTER = 20
LEFT = 20 + DOT + 10
"""Where the tile stands."""
TEXT_LEFT = LEFT + TILE + 12
_TEXT_MOST = 760
_TIME = 144
_LINK_GAP = 16
_PAD = 10
_TITLE = 20
_LINE = 18
_LINKS = 22


class Act(Enum):
    """What a link in an alert's line does."""

    OPEN_ORDER = "open_order"
    OPEN_ORDERS = "open_orders"
    SET_TASK = "set_task"
    OPEN_RUN = "open_run"
    READ = "read"
    UNREAD = "unread"
    SNOOZE = "snooze"
    WAKE = "wake"
    UNFOLD = "unfold"
    FOLD = "fold"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Link:
    """Words to click."""

    act: Act
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class FolderPlaces:
    """The parts of a folder's line."""

    dot: QRectF
    tile: QRectF
    title: QRectF
    text: QRectF
    time: QRectF
    links: tuple[tuple[Link, QRectF], ...]

    def act(self, point: QPointF) -> Act | None:
        """What is done by a click at `point`; None: nothing."""
        return next((link.act for link, box in self.links if box.contains(point)), None)


def words_width(width: float) -> float:
    """How wide the words of a line may be in a list so wide."""
    return min(width - TEXT_LEFT - _TIME - GUTTER, float(_TEXT_MOST))


def folder_height(text_lines: int) -> int:
    """How high a folder's line is whose words take so many lines."""
    return _PAD + _TITLE + text_lines * _LINE + _LINKS + _PAD


def folder_places(area: QRectF, text_lines: int, links: Sequence[Link]) -> FolderPlaces:
    """Lay a folder's line out."""
    width, top = words_width(area.width()), area.top() + _PAD
    left = area.left() + TEXT_LEFT
    title = QRectF(left, top, width, _TITLE)
    text = QRectF(left, title.bottom(), width, text_lines * _LINE)
    boxes = []
    at = left
    for link in links:
        boxes.append((link, QRectF(at, text.bottom() + 2, link.width, _LINKS - 2)))
        at += link.width + _LINK_GAP
    tile = QRectF(area.left() + LEFT, top + 2, TILE, TILE)
    return FolderPlaces(
        dot=QRectF(area.left() + GUTTER, tile.center().y() - DOT / 2, DOT, DOT),
        tile=tile,
        title=title,
        text=text,
        time=QRectF(area.right() - GUTTER - _TIME, top, _TIME, _TITLE),
        links=tuple(boxes),
    )


@dataclass(frozen=True, slots=True)
class ItemPlaces:
    """The parts of the line of an alert in an open folder."""

    dot: QRectF
    order: QRectF
    chip: QRectF
    text: QRectF
    time: QRectF


def item_places(area: QRectF, order_width: float, chip_width: float) -> ItemPlaces:
    """Lay an alert's line out; a part that shows nothing has no width."""
    left, height = area.left() + TEXT_LEFT, area.height()
    order = QRectF(left, area.top(), order_width, height)
    at = order.right() + (10 if order_width else 0)
    chip = QRectF(at, area.top(), chip_width, height)
    at = chip.right() + (10 if chip_width else 0)
    time = QRectF(area.right() - GUTTER - _TIME, area.top(), _TIME, height)
    return ItemPlaces(
        dot=QRectF(left - 14, area.center().y() - 2.5, 5, 5),
        order=order,
        chip=chip,
        text=QRectF(at, area.top(), max(0.0, time.left() - at - 10), height),
        time=time,
    )
