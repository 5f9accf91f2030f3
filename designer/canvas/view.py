"""The view: zoom, pan, tools and keys over a scene; nothing in it knows what is drawn."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QGraphicsView, QPinchGesture, QToolTip, QWidget
from typing_extensions import override

from designer.canvas.backdrop import Backdrop
from designer.canvas.detail import LEAST_ZOOM, MOST_ZOOM, detail_at
from designer.canvas.glide import Glide, motion_allowed
from designer.canvas.keys import press
from designer.canvas.places import box, place
from designer.canvas.scene import CanvasScene
from designer.theme.theme import Theme
from designer.theme.tokens import motion_ms
from designer.tools.base import Tool, Touch
from designer.tools.lasso import LassoTool
from designer.tools.pan import PanTool
from designer.tools.select import SelectTool

_REACH = 8.0
"""Pixels of the view beside a line that still mean the line."""
_WHEEL_STEP = 1.2
_NOTCH = 120
_ROUND = 64.0
"""Pixels of the drawing shown around what the keyboard walks to."""
_AIR = QMarginsF(24, 16, 24, 60)
"""Pixels of the view left free around what is zoomed to; below stand the zoom bar and the minimap."""


class CanvasView(QGraphicsView):
    """Shows a scene, and is the surface of every tool.

    Signals:
        looked_elsewhere: Another part is in view, or at another zoom.
        opened: A node or edge was double-clicked, or Enter was pressed on it.
        focus_wanted: Show this node and its neighbours alone; empty: everything.

    """

    looked_elsewhere = Signal()
    opened = Signal(str)
    focus_wanted = Signal(str)

    def __init__(self, scene: CanvasScene, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._scene = scene
        self._theme = theme
        self._glide = Glide(self)
        self._backdrop = Backdrop(scene.drawBackground)
        self._hand = PanTool(self)
        self._tools: Sequence[Tool] = ()
        self._gesture: Tool | None = None
        self._frame: QRectF | None = None
        self._space = False
        self._fitted = False
        self.still = not motion_allowed()
        """Whether moves of the eye are made at once."""
        self._set_up()
        self.use(SelectTool(self), LassoTool(self))
        scene.shown.connect(self._free_the_rim)
        scene.rest_changed.connect(self._repaint_rest)

    @property
    def canvas(self) -> CanvasScene:
        """What is looked at."""
        return self._scene

    @property
    def zoom(self) -> float:
        """How large the drawing is shown; 1 is 100 %."""
        return self.transform().m11()

    def use(self, *tools: Tool) -> None:
        """Ask these tools from now on, in this order; the first gives the pointer its shape."""
        self._tools = tools
        self._show_cursor()

    def seen(self) -> QRectF:
        """Which part of the drawing is in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def item_at(self, point: QPointF) -> str | None:
        """The node or, failing that, the edge at a place of the drawing."""
        drawing, at = self._scene.drawing, place(point)
        return drawing.node_at(at) or drawing.edge_at(at, _REACH / self.zoom)

    def node_at(self, point: QPointF) -> str | None:
        """The node at a place of the drawing."""
        drawing = self._scene.drawing
        found = drawing.node_at(place(point))
        return drawing.meant(found) if found is not None else None

    def nodes_in(self, area: QRectF) -> Iterable[str]:
        """The nodes that touch a part of the drawing, in reading order."""
        drawing = self._scene.drawing
        inside = {node.id for node in drawing.nodes_in(box(area))}
        return [code for code in drawing.reading_order if code in inside]

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these; the keyboard goes on from the last of them."""
        self._scene.choose(items, more=more)
        if self._scene.chosen:
            self._scene.reach(self._scene.chosen[-1], ring=False)

    def chosen_nodes(self) -> tuple[str, ...]:
        """The nodes that are chosen."""
        nodes = self._scene.drawing.nodes
        return tuple(code for code in self._scene.chosen if code in nodes)

    def lift(self, nodes: Iterable[str]) -> None:
        """Take nodes up."""
        self._scene.lift(nodes)

    def carry(self, by: QPointF) -> None:
        """Show the lifted nodes so far from where they were."""
        self._scene.carry(by)

    def drop(self) -> frozenset[str]:
        """Put the lifted nodes back, and say which they were."""
        return self._scene.drop()

    def show_frame(self, area: QRectF | None) -> None:
        """Show a frame over this part of the drawing, or no more."""
        self._frame = area
        self.viewport().update()

    def focus_on(self, item: str | None) -> None:
        """Ask for this node and its neighbours alone, or for everything."""
        self.focus_wanted.emit(item or "")

    def open(self, item: str) -> None:
        """Say that a node or edge is to be looked into."""
        self.opened.emit(self._scene.drawing.meant(item))

    def pan(self, by: QPointF) -> None:
        """Move the drawing so many pixels of the view."""
        self._glide.end()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(by.x()))
        down.setValue(down.value() - round(by.y()))

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Come nearer to a place of the drawing, which stays where it is on the screen."""
        self._glide.end()
        zoom = self._possible(self.zoom * factor)
        middle = self.seen().center()
        self._look(at + (middle - at) * (self.zoom / zoom), zoom)

    def zoom_at(self, zoom: float) -> None:
        """Show the drawing at `zoom`, what is in the middle stays there."""
        self.look_at(self.seen().center(), self._possible(zoom), motion_ms("zoomFit"))

    def zoom_to(self, area: QRectF) -> None:
        """Show this part of the drawing as large as fits."""
        self._look_whole(area, MOST_ZOOM, motion_ms("zoomFit"))

    def zoom_to_fit(self, *, at_once: bool = False) -> None:
        """Show everything, at 100 % if it fits."""
        area = QRectF(*self._scene.drawing.bounds)
        duration_ms = 0 if at_once else motion_ms("zoomFit")
        self._look_whole(area, 1.0, duration_ms)
        self._fitted = True

    def hold_place(self) -> None:
        """Stay where the view is, though its size will change."""
        self._fitted = False

    def zoom_to_chosen(self) -> None:
        """Show what is chosen, or everything when nothing is."""
        places = [QRectF(*self._scene.drawing.place_of(code)) for code in self._scene.chosen]
        if not places:
            self.zoom_to_fit()
            return
        area = places[0]
        for other in places[1:]:
            area = area.united(other)
        self._look_whole(area, 1.0, motion_ms("zoomFit"))

    def jump_to(self, item: str) -> None:
        """Bring a node or edge into the middle, near enough to be read, and choose it."""
        self.choose((item,))
        self._scene.reach(item)
        area = QRectF(*self._scene.drawing.place_of(item))
        self.look_at(area.center(), max(self.zoom, 1.0), motion_ms("canvasFocus"))

    def walk_to(self, item: str) -> None:
        """Let the keyboard stand on `item`, and choose it; the sheet moves if it is out of sight."""
        self._scene.choose((item,))
        self._scene.reach(item)
        seen = self.seen()
        area = QRectF(*self._scene.drawing.place_of(item).grown(_REACH))
        if not seen.contains(area):
            # No further than needed: who walks keeps the surroundings in sight.
            room = area.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
            by = QPointF(
                _shift(seen.left(), seen.right(), room.left(), room.right()),
                _shift(seen.top(), seen.bottom(), room.top(), room.bottom()),
            )
            self.look_at(seen.center() + by, self.zoom, motion_ms("canvasFocus"))

    def look_at(self, middle: QPointF, zoom: float, duration_ms: int = 0) -> None:
        """Bring a place of the drawing into the middle, at a zoom."""
        self._glide.end()
        self._fitted = False
        start, from_zoom = self.seen().center(), self.zoom

        def step(part: float) -> None:
            at = start + (middle - start) * part
            self._look(at, from_zoom * (zoom / from_zoom) ** part)

        moving = self.isVisible() and not self.still
        self._glide.start(step, duration_ms if moving else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._free_the_rim()
        if self._fitted:
            self.zoom_to_fit(at_once=True)
        self.looked_elsewhere.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.end()
        super().hideEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._backdrop.scroll(dx, dy)
        super().scrollContentsBy(dx, dy)
        self.looked_elsewhere.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        touch = self._touch(event)
        self._scene.reach(self._scene.reached, ring=False)
        held = event.button() is Qt.MouseButton.MiddleButton or self._space
        if held or event.button() is Qt.MouseButton.LeftButton:
            tools = (self._hand,) if held else self._tools
            self._gesture = next((tool for tool in tools if tool.pressed(touch)), None)
            self._show_cursor()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        touch = self._touch(event)
        if self._gesture is not None:
            self._gesture.moved(touch)
        elif not event.buttons():
            self._scene.hover(self.item_at(touch.point))
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.released(self._touch(event))
        self._show_cursor()
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.item_at(self._touch(event).point)
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            self.open(item)
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A mouse's wheel zooms; a touchpad pans, and zooms with Ctrl."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        turn, pixels = event.angleDelta(), event.pixelDelta()
        if not control and not pixels.isNull():
            self.pan(QPointF(pixels))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(QPointF(turn.y() or turn.x(), 0))
        else:
            factor = _WHEEL_STEP ** (turn.y() / _NOTCH)
            self.zoom_by(factor, self.mapToScene(event.position().toPoint()))
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            return self._pinched_on_pad(event)
        if isinstance(event, QGestureEvent):
            return self._pinched_on_screen(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._scene.hover(None)
        return super().viewportEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor()
        elif not press(self, event):
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key:
            self._scene.reach(self._scene.reached or self._scene.drawing.after(None))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._space = False
        self._scene.reach(self._scene.reached, ring=False)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self._backdrop.draw(painter, self.viewport().size(), self.viewportTransform())

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._frame is None:
            return
        look = self._theme.tokens
        inside = look.accent_tint
        painter.setPen(QPen(look.accent, 1 / self.zoom))
        painter.setOpacity(0.6)
        painter.fillRect(self._frame, inside)
        painter.setOpacity(1.0)
        painter.drawRect(self._frame)

    def _set_up(self) -> None:
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _repaint_rest(self, area: QRectF) -> None:
        if area.isEmpty():
            self._backdrop.forget()
            self.viewport().update()
        else:
            patch = self.mapFromScene(area).boundingRect()
            self._backdrop.forget(patch)
            self.viewport().update(patch.adjusted(-1, -1, 1, 1))

    def _look(self, middle: QPointF, zoom: float) -> None:
        if zoom != self.zoom:
            self._backdrop.forget()
            self.setTransform(QTransform.fromScale(zoom, zoom))
            self._scene.show_detail(detail_at(zoom))
            self._free_the_rim()
        self.centerOn(middle)
        self.looked_elsewhere.emit()

    def _look_whole(self, area: QRectF, most: float, duration_ms: int) -> None:
        """Show a part of the drawing as large as fits, from the top, clear of what stands over it."""
        zoom = self._fitting(area, most)
        top = area.top() - _AIR.top() / zoom
        middle = QPointF(area.center().x(), top + self.viewport().height() / 2 / zoom)
        self.look_at(middle, zoom, duration_ms)

    def _possible(self, zoom: float) -> float:
        """A zoom within bounds; a drawing too large for the least may still be seen whole."""
        whole = self._fitting(QRectF(*self._scene.drawing.bounds), 1.0)
        return max(min(LEAST_ZOOM, whole), min(MOST_ZOOM, zoom))

    def _fitting(self, area: QRectF, most: float) -> float:
        room = self.viewport().size()
        across = (room.width() - _AIR.left() - _AIR.right()) / max(area.width(), 1.0)
        down = (room.height() - _AIR.top() - _AIR.bottom()) / max(area.height(), 1.0)
        return max(min(across, down, most), 0.01)

    def _free_the_rim(self) -> None:
        """Let the sheet be moved until little of the drawing is left in sight."""
        room = self.viewport().size()
        across, down = room.width() / self.zoom, room.height() / self.zoom
        area = QRectF(*self._scene.drawing.bounds)
        self.setSceneRect(area.adjusted(-across, -down, across, down))

    def _touch(self, event: QMouseEvent) -> Touch:
        pixel = event.position()
        more = bool(
            event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        inverse, _ = self.viewportTransform().inverted()
        return Touch(inverse.map(pixel), pixel, more)

    def _show_cursor(self) -> None:
        shape = self._tools[0].cursor if self._tools else Qt.CursorShape.ArrowCursor
        if self._gesture is self._hand:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = self._hand.cursor
        self.viewport().setCursor(shape)

    def _tell(self, event: QHelpEvent) -> None:
        """What is under the pointer, in words."""
        item = self.item_at(self.mapToScene(event.pos()))
        text = self._scene.drawing.told(item) if item is not None else ""
        QToolTip.showText(event.globalPos(), text, self)

    def _pinched_on_pad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return super().viewportEvent(event)
        self.zoom_by(1 + event.value(), self.mapToScene(event.position().toPoint()))
        return True

    def _pinched_on_screen(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return super().viewportEvent(event)
        middle = self.viewport().mapFromGlobal(pinch.hotSpot())
        self.zoom_by(pinch.scaleFactor(), self.mapToScene(middle.toPoint()))
        return True


def _shift(seen_from: float, seen_to: float, first: float, last: float) -> float:
    """How far to move a stretch that is seen so that another lies in it; its beginning if too long."""
    if first < seen_from or last - first > seen_to - seen_from:
        return first - seen_from
    return max(0.0, last - seen_to)
