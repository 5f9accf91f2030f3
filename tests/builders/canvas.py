"""Drawings for tests of the canvas, and a hand that works on one."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from designer.canvas.detail import Detail
from designer.canvas.drawing import Band, Drawing, Edge, Node
from designer.canvas.geometry import Point, Rect
from designer.canvas.palette import Ink, Palette, State, Stroke
from designer.canvas.pane import CanvasPane
from designer.canvas.view import CanvasView
from designer.theme.theme import Theme


def a_node(code: str, x: float = 0, y: float = 0, *, part_of: str = "") -> Node:
    rect = Rect(x, y, 100, 42)
    return Node(id=code, rect=rect, name=code.title(), family="approval", part_of=part_of)


def an_edge(source: Node, target: Node, *, folded: bool = False) -> Edge:
    """A line from the right of one node to the left of another, with a bend where needed."""
    start = Point(source.rect.right, source.rect.centre.y)
    end = Point(target.rect.left, target.rect.centre.y)
    middle = (start.x + end.x) / 2
    bend = () if start.y == end.y else (Point(middle, start.y), Point(middle, end.y))
    name = f"{source.name} → {target.name}"
    return Edge(
        id=f"{source.id}>{target.id}",
        source=source.id,
        target=target.id,
        route=(start, *bend, end),
        name=name,
        folded=folded,
    )


def a_drawing(*nodes: Node, edges: tuple[str, ...] = (), folded: tuple[str, ...] = ()) -> Drawing:
    """Nodes and the lines between them: a_drawing(a, b, edges=("a > b",))."""
    by_id = {node.id: node for node in nodes}
    lines = []
    for arrow in (*edges, *folded):
        source, target = (by_id[end.strip()] for end in arrow.split(">"))
        lines.append(an_edge(source, target, folded=arrow in folded))
    return Drawing(nodes=by_id, edges={line.id: line for line in lines})


@dataclass
class PlainPainters:
    """Boxes with their names, and thin lines."""

    margin: float = 4.0
    width: float = 1.5

    def band(self, painter: QPainter, band: Band, palette: Palette, detail: Detail) -> None:
        if detail is not Detail.BLOCKS:
            painter.fillRect(QRectF(*band.rect), palette.tokens.group(band.family).lane)

    def node(
        self, painter: QPainter, node: Node, palette: Palette, detail: Detail, state: State
    ) -> None:
        box = QRectF(0, 0, node.rect.width, node.rect.height)
        painter.setPen(palette.ink(Ink.CHOSEN if state.chosen or state.reached else Ink.MAIN))
        painter.setBrush(palette.tokens.raised)
        painter.drawRoundedRect(box, 10, 10)
        if detail is Detail.FULL:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, node.name)

    def stroke(self, edge: Edge, detail: Detail, state: State) -> Stroke | None:
        if detail is Detail.BLOCKS and edge.folded:
            return None
        chosen = state.hovered or state.chosen
        return Stroke(Ink.CHOSEN if chosen else Ink.SIDE, self.width)

    def mark(self, painter: QPainter, edge: Edge, palette: Palette, state: State) -> None:
        """Nothing lies on these lines."""


class Hand:
    """Works on a canvas the way a hand would: places of the drawing in, mouse events out."""

    def __init__(self, qtbot: QtBot, view: CanvasView) -> None:
        self._qtbot = qtbot
        self.view = view

    def click(self, point: QPointF, *, more: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if more else Qt.KeyboardModifier.NoModifier
        viewport = self.view.viewport()
        self._qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, pos=self.pixel(point))

    def hover(self, point: QPointF) -> None:
        self._qtbot.mouseMove(self.view.viewport(), self.pixel(point))

    def drag(
        self, start: QPointF, end: QPointF, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        """Press at `start`, pass through the middle, release at `end`, all as seen at the start."""
        first, middle, last = (self.pixel(at) for at in (start, (start + end) / 2, end))
        viewport = self.view.viewport()
        self._qtbot.mousePress(viewport, button, pos=first)
        self._qtbot.mouseMove(viewport, middle)
        self._qtbot.mouseMove(viewport, last)
        self._qtbot.mouseRelease(viewport, button, pos=last)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.view, key)

    def pixel(self, point: QPointF) -> QPoint:
        return self.view.mapFromScene(point)


def a_pane(qtbot: QtBot, theme: Theme, drawing: Drawing) -> CanvasPane:
    """A canvas on the screen, at 100 %, without motion."""
    pane = CanvasPane("Drawing", PlainPainters(), theme)
    pane.view.still = True
    pane.resize(900, 500)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.scene.show(drawing)
    pane.view.zoom_to_fit()
    return pane


def middle(pane: CanvasPane, item: str) -> QPointF:
    """The middle of a node, or of the box around an edge."""
    return QPointF(*pane.scene.drawing.place_of(item).centre)
