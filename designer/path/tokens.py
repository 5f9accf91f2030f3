"""Orders seen moving: a token runs along each line that an order has just gone."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from designer.canvas.geometry import Route, along
from designer.canvas.lines import rounded
from designer.canvas.palette import Palette
from designer.canvas.scene import CanvasScene
from designer.path.drawing import move_id
from designer.theme.tokens import motion_ms
from engine.domain.path_life import Moved

_FRAME_MS = 16
_MOST = 60
"""More tokens than these at a time are a crowd: the counts tell it better."""
_TOKEN = 8.4
_HALO = 15.0
_FLASH_WIDTH = 4.0


class _Token(QGraphicsItem):
    """A dot with a halo."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setZValue(1)

    @override
    def boundingRect(self) -> QRectF:
        half = _HALO / 2 + 1
        return QRectF(-half, -half, 2 * half, 2 * half)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        look = self._palette.tokens
        halo = QColor(look.text)
        halo.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawEllipse(QPointF(), _HALO / 2, _HALO / 2)
        painter.setPen(QPen(look.page, 1))
        painter.setBrush(look.text)
        painter.drawEllipse(QPointF(), _TOKEN / 2, _TOKEN / 2)


class _Flash(QGraphicsItem):
    """A line lit up, where nothing may move."""

    def __init__(self, route: Route, corner: float, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._path = rounded(route, corner)
        self.setZValue(1)

    @override
    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(
            -_FLASH_WIDTH, -_FLASH_WIDTH, _FLASH_WIDTH, _FLASH_WIDTH
        )

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(QPen(self._palette.tokens.accent, _FLASH_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)


@dataclass(slots=True)
class _Run:
    """A token or flash under way, and when it begins and ends on the clock."""

    item: QGraphicsItem
    route: Route
    begins_ms: int
    ends_ms: int


class Tokens(QObject):
    """Runs tokens over a scene. Its timer runs only while one is under way."""

    def __init__(self, scene: CanvasScene, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._palette = palette
        self._runs: list[_Run] = []
        self._clock = QElapsedTimer()
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._step)

    @property
    def under_way(self) -> int:
        """How many run."""
        return len(self._runs)

    def play(self, moves: Iterable[Moved], *, still: bool) -> None:
        """Show these moves, those of one order one after another; `still`: without motion."""
        if not self._runs:
            self._clock.start()
        duration = motion_ms("token")
        free: dict[int, int] = {}
        for move in moves:
            edge = self._scene.drawing.edges.get(move_id(move.source, move.target))
            if edge is None or len(self._runs) >= _MOST:
                continue
            begins = free.get(move.order, self._clock.elapsed())
            free[move.order] = begins + duration
            item = (
                _Flash(edge.route, edge.corner, self._palette) if still else _Token(self._palette)
            )
            item.hide()
            self._scene.addItem(item)
            self._runs.append(_Run(item, edge.route, begins, begins + duration))
        if self._runs:
            self._step()
            self._frames.start()

    def stop(self) -> None:
        """Take all away: nobody looks, or the lines are others."""
        for run in self._runs:
            self._scene.removeItem(run.item)
        self._runs.clear()
        self._frames.stop()

    def _step(self) -> None:
        now = self._clock.elapsed()
        for run in [run for run in self._runs if run.ends_ms <= now]:
            self._scene.removeItem(run.item)
            self._runs.remove(run)
        for run in self._runs:
            if run.begins_ms > now:
                continue
            run.item.show()
            if isinstance(run.item, _Token):
                part = (now - run.begins_ms) / (run.ends_ms - run.begins_ms)
                run.item.setPos(QPointF(*along(run.route, part)))
        if not self._runs:
            self._frames.stop()
