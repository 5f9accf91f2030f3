"""Five hundred statuses and fifteen hundred transitions, drawn by the product and by a bare painter."""

from collections.abc import Mapping
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from designer.canvas.drawing import Drawing
from designer.canvas.geometry import Point, Rect, Route
from designer.canvas.pane import CanvasPane
from designer.path.painters import PathPainters
from designer.path.pill_text import pill_lines
from designer.path.strokes import plain
from designer.path.values import Arrow, ArrowKind, Pill
from designer.theme.theme import Theme

NODES = 500
EDGES = 1_500
HUB_EDGES = 20
VIEW = QSize(1_600, 1_000)
COLUMNS = 25
PITCH = (156.0, 108.0)
STEPS = (1, 1, 1, COLUMNS, COLUMNS, -1, -COLUMNS, COLUMNS + 1, 2 * COLUMNS, 2)
GROUPS = ("new", "approval", "assembling", "delivery", "complete", "cancel")
KINDS = (*[ArrowKind.SIDE] * 7, ArrowKind.MAIN, ArrowKind.MAIN, ArrowKind.BACK)
HUB = "status-262"
"""The node in the middle, with twenty edges."""


def a_canvas(drawing: Drawing) -> CanvasPane:
    """A canvas that shows the drawing whole, on the screen."""
    pane = CanvasPane("Bench", PathPainters(), Theme())
    pane.view.still = True
    pane.resize(VIEW)
    pane.scene.show(drawing)
    pane.show()
    pane.view.zoom_to_fit(at_once=True)
    painted()
    return pane


def painted() -> None:
    """Let everything be painted that is to be."""
    QApplication.processEvents()
    QApplication.sendPostedEvents()


def the_drawing() -> Drawing:
    """The same each time."""
    pills = {pill.id: pill for pill in map(_pill, range(NODES))}
    arrows: dict[str, Arrow] = {}
    for source, target in _pairs():
        arrow = _arrow(pills[source], pills[target], len(arrows))
        arrows[arrow.id] = arrow
    return Drawing(nodes=pills, edges=arrows)


def paint_bare(image: QImage, drawing: Drawing, zoom: float) -> None:
    """The same rectangles and as many curves, by nothing but a painter."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), QColor("#F8F9FB"))
    painter.scale(zoom, zoom)
    painter.setPen(QPen(QColor("#858D9C"), 1.5))
    for edge in drawing.edges.values():
        painter.drawPath(_curve(edge.route))
    painter.setPen(QPen(QColor("#89C6EE"), 1.25))
    painter.setBrush(QColor("#E2F3FF"))
    for node in drawing.nodes.values():
        painter.drawRect(QRectF(*node.rect))
    painter.end()


def _pill(number: int) -> Pill:
    row, column = divmod(number, COLUMNS)
    name = f"Status number {number}"
    return Pill(
        id=f"status-{number}",
        rect=Rect(column * PITCH[0], row * PITCH[1], 100, 42),
        name=name,
        family=GROUPS[column * len(GROUPS) // COLUMNS],
        lines=pill_lines(name),
        badge=str(number % 90 or ""),
    )


def _pairs() -> Mapping[tuple[str, str], None]:
    chance = Random(5)
    hub = int(HUB.split("-")[1])
    pairs: dict[tuple[str, str], None] = {}
    for number in range(HUB_EDGES):
        pairs[HUB, f"status-{hub - 60 + 6 * number + (number >= 10)}"] = None
    while len(pairs) < EDGES:
        start = chance.randrange(NODES)
        end = start + chance.choice(STEPS)
        if 0 <= end < NODES and hub not in (start, end):
            pairs[f"status-{start}", f"status-{end}"] = None
    return pairs


def _arrow(source: Pill, target: Pill, number: int) -> Arrow:
    kind = KINDS[number % len(KINDS)]
    return Arrow(
        id=f"{source.id}>{target.id}",
        source=source.id,
        target=target.id,
        route=_route(source.rect, target.rect, number),
        name=f"{source.name} → {target.name}",
        kind=kind,
        stroke=plain(kind),
    )


def _route(source: Rect, target: Rect, number: int) -> Route:
    """Out to the right, along a track beside the columns, in from the left."""
    start = Point(source.right, source.centre.y)
    end = Point(target.left, target.centre.y)
    if start.y == end.y and end.x > start.x:
        return (start, end)
    x, y = start.x + 8 + number % 5 * 8, target.bottom + 8 + number % 7 * 8
    return (
        start,
        Point(x, start.y),
        Point(x, y),
        Point(end.x - 12, y),
        Point(end.x - 12, end.y),
        end,
    )


def _curve(route: Route) -> QPainterPath:
    start, end = QPointF(*route[0]), QPointF(*route[-1])
    curve = QPainterPath(start)
    curve.cubicTo(start + QPointF(60, 0), end - QPointF(60, 0), end)
    return curve
