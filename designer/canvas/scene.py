"""The scene: mirrors a drawing, paints what rests behind what stands out, knows what is chosen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene
from typing_extensions import override

from designer.canvas.detail import Detail
from designer.canvas.drawing import Drawing, Edge, Node
from designer.canvas.edge_layer import EdgeLayer
from designer.canvas.geometry import Point, Rect, stretched
from designer.canvas.grid import Grid
from designer.canvas.node_layer import NodeLayer
from designer.canvas.overlay import Overlay, Standout
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State
from designer.canvas.places import box, place

_NO_MOVE = Point(0, 0)
_LINES_REACH = 14.0
"""How far a wide line and its heads reach beside it."""


class CanvasScene(QGraphicsScene):
    """Shows one drawing at a time. Nodes are no items: everything at rest is background.

    Signals:
        shown: The drawing is another one.
        chosen_changed: Other items are chosen.
        hovered_changed: The pointer is over another item.
        reached_changed: The keyboard stands on another item.
        rest_changed: What rests is to be painted anew in this area; an empty one: everywhere.

    """

    shown = Signal()
    chosen_changed = Signal()
    hovered_changed = Signal()
    reached_changed = Signal()
    rest_changed = Signal(QRectF)

    def __init__(self, painters: Painters, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painters = painters
        self._palette = palette
        self._edges = EdgeLayer(painters, palette)
        self._nodes = NodeLayer(painters, palette)
        self._overlay = Overlay(self._edges, self._nodes)
        self._grid = Grid(palette)
        self._drawing = Drawing()
        self._detail = Detail.FULL
        self._chosen: tuple[str, ...] = ()
        self._hovered: str | None = None
        self._reached: str | None = None
        self._ring = False
        self._lifted: frozenset[str] = frozenset()
        self._carried_by = _NO_MOVE
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

    @property
    def standout(self) -> Standout:
        """What is painted over the rest at this moment."""
        return self._overlay.standout

    def show(self, drawing: Drawing) -> None:
        """Show `drawing`; where it is the same, nothing is painted anew."""
        before, self._drawing = self._drawing, drawing
        if before.edges != drawing.edges or before.bands != drawing.bands:
            self._edges.keep_only(drawing.edges)
            self._repaint_behind()
        else:
            self._repaint_nodes(before)
        self.setSceneRect(QRectF(*drawing.bounds))
        self._let_go_of_the_gone()
        self._show_standout()
        self.shown.emit()

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these; with `more`, those already chosen stay, and one named again is let go."""
        named = tuple(dict.fromkeys(map(self._drawing.meant, items)))
        if more:
            kept = [code for code in self._chosen if code not in named]
            named = (*kept, *(code for code in named if code not in self._chosen))
        if named != self._chosen:
            self._chosen = named
            self._show_standout()
            self.chosen_changed.emit()

    def hover(self, item: str | None) -> None:
        """The pointer is over `item`, or over nothing."""
        if item != self._hovered:
            self._hovered = item
            self._show_standout()
            self.hovered_changed.emit()

    def reach(self, item: str | None, *, ring: bool = True) -> None:
        """The keyboard stands on `item`; the ring says where, once keys were used."""
        if (item, ring) != (self._reached, self._ring):
            self._reached, self._ring = item, ring
            self._show_standout()
            self.reached_changed.emit()

    def show_detail(self, detail: Detail) -> None:
        """Show so much from now on."""
        if detail is not self._detail:
            self._detail = self._overlay.detail = detail
            self._repaint_behind()

    def lift(self, nodes: Iterable[str]) -> None:
        """Take nodes up to carry them: they and their edges are drawn over the rest."""
        self._lifted = frozenset(nodes)
        self._repaint_behind()
        self._show_standout()

    def carry(self, by: QPointF) -> None:
        """Show the lifted nodes and their edges so far from where they are."""
        self._carried_by = place(by)
        self._show_standout()

    def drop(self) -> frozenset[str]:
        """Put the lifted nodes back to where the drawing has them, and say which they were."""
        dropped, self._lifted = self._lifted, frozenset()
        self._carried_by = _NO_MOVE
        self._repaint_behind()
        self._show_standout()
        return dropped

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = QRectF(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid.paint(painter, area, self._detail)
        for band in self._drawing.bands:
            if QRectF(*band.rect).intersects(area):
                self._painters.band(painter, band, self._palette, self._detail)
        near = box(area).grown(_LINES_REACH)
        lines = filter(self._rests, self._drawing.edges_in(near))
        self._edges.paint(painter, lines, self._detail, area=near)
        marked = self._drawing.marks_in(box(area))
        self._edges.paint_marks(painter, filter(self._rests, marked), self._detail)
        nodes = self._drawing.nodes_in(box(area).grown(self._painters.margin))
        resting = (node for node in nodes if node.id not in self._lifted)
        self._nodes.paint(painter, resting, self._detail)

    def _rests(self, edge: Edge) -> bool:
        return not (edge.folded or edge.source in self._lifted or edge.target in self._lifted)

    def _repaint_behind(self, area: Rect | None = None) -> None:
        """Paint what rests anew, everywhere or there."""
        self.rest_changed.emit(QRectF(*area) if area is not None else QRectF())

    def _repaint_nodes(self, before: Drawing) -> None:
        nodes = self._drawing.nodes
        for code in before.nodes.keys() | nodes.keys():
            old, new = before.nodes.get(code), nodes.get(code)
            if old != new:
                for node in (old, new):
                    if node is not None:
                        self._repaint_behind(node.rect.grown(self._painters.margin))

    def _repaint(self) -> None:
        self._grid.forget()
        self._repaint_behind()
        self.update()

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

    def _show_standout(self) -> None:
        edges, nodes = self._drawing.edges, self._drawing.nodes
        carried = {code for node in self._lifted for code in self._drawing.edges_at(node)}
        states = {code: self._state(code) for code in self._looked_at()}
        for code in (*self._unfolded(), *sorted(carried), *sorted(self._lifted)):
            states.setdefault(code, AT_REST)
        self._overlay.show_standout(
            Standout(
                [(self._carried(edges[code]), states[code]) for code in states if code in edges],
                [(self._moved(nodes[code]), states[code]) for code in states if code in nodes],
            )
        )

    def _looked_at(self) -> Iterator[str]:
        """The items a person does something with, the one under the pointer over the others."""
        yield from self._chosen
        if self._ring and self._reached is not None:
            yield self._reached
        if self._hovered is not None:
            yield self._hovered

    def _state(self, code: str) -> State:
        return State(
            hovered=code == self._hovered,
            chosen=code in self._chosen,
            reached=self._ring and code == self._reached,
        )

    def _unfolded(self) -> Iterator[str]:
        """The folded edges of the nodes a person looks at."""
        drawing = self._drawing
        for node in (*self._chosen, drawing.meant(self._hovered or "")):
            if node in drawing.nodes:
                yield from (code for code in drawing.edges_at(node) if drawing.edges[code].folded)

    def _carried(self, edge: Edge) -> Edge:
        from_here = self._carried_by if edge.source in self._lifted else _NO_MOVE
        to_here = self._carried_by if edge.target in self._lifted else _NO_MOVE
        if from_here == to_here == _NO_MOVE:
            return edge
        return replace(edge, route=stretched(edge.route, from_here, to_here))

    def _moved(self, node: Node) -> Node:
        if node.id not in self._lifted:
            return node
        return replace(node, rect=node.rect.moved(*self._carried_by))
