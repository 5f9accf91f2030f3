"""Lucide's drawings as pixmaps in any colour, at any size and device ratio."""

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.theme.tokens import RESOURCES

_GRID = 24
_STROKE = 1.5
_SMALL_STROKE = 1.35
_SMALL = 14


class _Key(NamedTuple):
    name: str
    size: int
    colour: int
    ratio: float


class Icons:
    """Makes each pixmap once; belongs to whoever paints and goes before the application does."""

    def __init__(self) -> None:
        self._pixmaps: dict[_Key, QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """The drawing `name`, `size` logical pixels wide, for a screen of `ratio`."""
        key = _Key(name, size, colour.rgba(), ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _painted(name, size, colour, ratio)
        return found

    def icon(
        self, name: str, size: int, colour: QColor, *, disabled: QColor | None = None, room: int = 0
    ) -> QIcon:
        """The drawing `name` for a button or a menu, sharp on ordinary and dense screens.

        `room`: logical pixels left free after it, where what stands beside it would come too near.
        """
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(_widened(self.pixmap(name, size, colour, ratio), room))
            if disabled is not None:
                grey = _widened(self.pixmap(name, size, disabled, ratio), room)
                icon.addPixmap(grey, QIcon.Mode.Disabled)
        return icon


def _widened(pixmap: QPixmap, room: int) -> QPixmap:
    if not room:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(room * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide


def _painted(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    stroke = (_SMALL_STROKE if size < _SMALL else _STROKE) * _GRID / size
    source = _drawing(name).replace("currentColor", colour.name())
    source = re.sub(r'stroke-width="[^"]+"', f'stroke-width="{stroke:.3f}"', source, count=1)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
