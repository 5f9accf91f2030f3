"""The scene: mirrors a drawing, paints what lies behind the nodes, and knows what is chosen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsScene
from typing_extensions import override

from designer.canvas.detail import Detail
from designer.canvas.drawing import Drawing, Edge
from designer.canvas.edge_layer import EdgeLayer
from designer.canvas.geometry import Point, Rect, stretched
from designer.canvas.node_item import NodeItem
from designer.canvas.overlay import Overlay
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State
from designer.canvas.places import box, place

_GRID = 16
_DOT = 0.9
_TILE = 16
"""Dots of the grid to a side of the pixmap it is laid with."""
_NO_MOVE = Point(0, 0)
_LINES_REACH = 28.0
"""How far labels and heads of a line reach beside it."""


class CanvasScene(QGraphicsScene):
    """Shows one drawing at a time.

    Signals:
        shown: The drawing is another one.
        chosen_changed: Other items are chosen.
        hovered_changed: The pointer is over another item.
        reached_changed: The keyboard stands on another item.

    """

    shown = Signal()
    chosen_changed = Signal()
    hovered_changed = Signal()
    reached_changed = Signal()

    def __init__(self, painters: Painters, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painters = painters
        self._palette = palette
        self._layer = EdgeLayer(painters, palette)
        self._drawing = Drawing()
        self._items: dict[str, NodeItem] = {}
        self._overlay = Overlay(self._layer)
        self._overlay.setZValue(-1)
        self._detail = Detail.FULL
        self._chosen: tuple[str, ...] = ()
        self._hovered: str | None = None
        self._reached: str | None = None
        self._ring = False
        self._lifted: frozenset[str] = frozenset()
        self._tile: QPixmap | None = None
        self.addItem(self._overlay)
        palette.theme.changed.connect(self._repaint)

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._drawing

    @property
    def detail(self) -> Detail:
        """How much of it is shown."""
        return self._detail

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen nodes and edges, in the order they were chosen."""
        return self._chosen

    @property
    def hovered(self) -> str | None:
        """The node or edge under the pointer."""
        return self._hovered

    @property
    def reached(self) -> str | None:
        """The node or edge the keyboard stands on."""
        return self._reached

    def show(self, drawing: Drawing) -> None:
        """Show `drawing`; what is the same in it is not touched."""
        before, self._drawing = self._drawing, drawing
        for code in before.nodes.keys() - drawing.nodes.keys():
            self.removeItem(self._items.pop(code))
        for code, node in drawing.nodes.items():
            item = self._items.get(code)
            if item is None:
                self._add(code)
            elif item.node != node:
                item.show_node(node)
        if before.edges != drawing.edges or before.bands != drawing.bands:
            self._layer.forget()
            self.repaint_behind()
        self.setSceneRect(QRectF(*drawing.bounds))
        self._let_go_of_the_gone()
        self._show_states()
        self.shown.emit()

    def item(self, node: str) -> NodeItem:
        """The item that shows `node`."""
        return self._items[node]

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these; with `more`, those already chosen stay, and one named again is let go."""
        named = tuple(dict.fromkeys(map(self._drawing.meant, items)))
        if more:
            kept = [code for code in self._chosen if code not in named]
            named = (*kept, *(code for code in named if code not in self._chosen))
        if named != self._chosen:
            self._chosen = named
            self._show_states()
            self.chosen_changed.emit()

    def hover(self, item: str | None) -> None:
        """The pointer is over `item`, or over nothing."""
        if item != self._hovered:
            self._hovered = item
            self._show_states()
            self.hovered_changed.emit()

    def reach(self, item: str | None, *, ring: bool = True) -> None:
        """The keyboard stands on `item`; the ring says where, once keys were used."""
        if (item, ring) != (self._reached, self._ring):
            self._reached, self._ring = item, ring
            self._show_states()
            self.reached_changed.emit()

    def show_detail(self, detail: Detail) -> None:
        """Show so much from now on."""
        if detail is self._detail:
            return
        self._detail = self._overlay.detail = detail
        for code, item in self._items.items():
            item.show_detail(detail, block=code in self._lifted)
        self.repaint_behind()

    def lift(self, nodes: Iterable[str]) -> None:
        """Take nodes up to carry them: their edges are drawn over the rest until `drop`."""
        self._lifted = frozenset(nodes)
        for code in self._lifted:
            self._items[code].show_detail(self._detail, block=True)
        self.repaint_behind()
        self._show_overlay(_NO_MOVE)

    def carry(self, by: QPointF) -> None:
        """Show the lifted nodes and their edges so far from where they are."""
        for code in self._lifted:
            self._items[code].carry(by)
        self._show_overlay(place(by))

    def drop(self) -> frozenset[str]:
        """Put the lifted nodes back to where the drawing has them, and say which they were."""
        dropped, self._lifted = self._lifted, frozenset()
        for code in dropped:
            item = self._items[code]
            item.show_detail(self._detail, block=False)
            item.carry(QPointF())
        self.repaint_behind()
        self._show_overlay(_NO_MOVE)
        return dropped

    def repaint_behind(self) -> None:
        """Paint lines and bands anew."""
        self.invalidate(QRectF(), QGraphicsScene.SceneLayer.BackgroundLayer)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = QRectF(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, self._palette.tokens.sunken)
        if self._detail is not Detail.BLOCKS:
            self._paint_grid(painter, area)
        for band in self._drawing.bands:
            if QRectF(*band.rect).intersects(area):
                self._painters.band(painter, band, self._palette, self._detail)
        seen = box(area).grown(_LINES_REACH)
        self._layer.paint(painter, self._edges_in(seen), self._detail)
        if self._detail is Detail.BLOCKS:
            self._paint_blocks(painter, seen)

    def _add(self, code: str) -> None:
        item = NodeItem(self._drawing.nodes[code], self._painters, self._palette)
        item.show_detail(self._detail, block=False)
        self._items[code] = item
        self.addItem(item)

    def _edges_in(self, area: Rect) -> list[Edge]:
        return [
            edge
            for edge in self._drawing.edges_in(area)
            if not edge.folded
            and edge.source not in self._lifted
            and edge.target not in self._lifted
        ]

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        """Dots, laid in tiles: a hundred thousand ellipses would take longer than all the rest."""
        if self._tile is None:
            self._tile = self._painted_tile()
        side = _GRID * _TILE
        left, top = area.left() // side * side, area.top() // side * side
        over = QRectF(left, top, area.right() - left, area.bottom() - top)
        painter.drawTiledPixmap(over, self._tile)

    def _painted_tile(self) -> QPixmap:
        tile = QPixmap(_GRID * _TILE, _GRID * _TILE)
        tile.fill(self._palette.tokens.sunken)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.tokens.grid)
        for x in range(_TILE):
            for y in range(_TILE):
                painter.drawEllipse(QPointF((x + 0.5) * _GRID, (y + 0.5) * _GRID), _DOT, _DOT)
        painter.end()
        return tile

    def _paint_blocks(self, painter: QPainter, area: Rect) -> None:
        by_family: dict[str, list[QRectF]] = {}
        for node in self._drawing.nodes_in(area):
            if not node.part_of and node.id not in self._lifted:
                by_family.setdefault(node.family, []).append(QRectF(*node.rect))
        painter.setPen(Qt.PenStyle.NoPen)
        for family, boxes in by_family.items():
            painter.setBrush(self._palette.dot(family))
            painter.drawRects(boxes)

    def _repaint(self) -> None:
        self._tile = None
        self.invalidate()

    def _let_go_of_the_gone(self) -> None:
        there = self._drawing.nodes.keys() | self._drawing.edges.keys()
        if self._hovered not in there:
            self._hovered = None
        if self._reached not in there:
            self._reached = None
        kept = tuple(code for code in self._chosen if code in there)
        if kept != self._chosen:
            self._chosen = kept
            self.chosen_changed.emit()

    def _show_states(self) -> None:
        for code, item in self._items.items():
            item.show_state(self._state(code))
        self._show_overlay(_NO_MOVE)

    def _state(self, code: str) -> State:
        hovered, chosen = code == self._hovered, code in self._chosen
        reached = self._ring and code == self._reached
        if not (hovered or chosen or reached):
            return AT_REST
        return State(hovered=hovered, chosen=chosen, reached=reached)

    def _show_overlay(self, by: Point) -> None:
        edges = self._drawing.edges
        standing = {
            code: self._state(code)
            for code in (*self._chosen, self._hovered, self._reached if self._ring else None)
            if code is not None and code in edges
        }
        carried = {code for node in self._lifted for code in self._drawing.edges_at(node)}
        for code in (*self._unfolded(), *sorted(carried)):
            standing.setdefault(code, AT_REST)
        self._overlay.show_edges(
            [
                (self._carried(edges[code], by) if code in carried else edges[code], state)
                for code, state in standing.items()
            ]
        )

    def _unfolded(self) -> Iterator[str]:
        """The folded edges of the nodes a person looks at."""
        drawing = self._drawing
        looked_at = (*self._chosen, drawing.meant(self._hovered or ""))
        for node in looked_at:
            if node in drawing.nodes:
                yield from (code for code in drawing.edges_at(node) if drawing.edges[code].folded)

    def _carried(self, edge: Edge, by: Point) -> Edge:
        from_here = by if edge.source in self._lifted else _NO_MOVE
        to_here = by if edge.target in self._lifted else _NO_MOVE
        return replace(edge, route=stretched(edge.route, from_here, to_here))
