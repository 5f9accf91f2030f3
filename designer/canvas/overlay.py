"""What stands out, over the rest: hovered, chosen, unfolded, carried."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from designer.canvas.detail import Detail
from designer.canvas.drawing import Edge, Node
from designer.canvas.edge_layer import EdgeLayer
from designer.canvas.geometry import around, extent
from designer.canvas.node_layer import NodeLayer
from designer.canvas.palette import State

_HALO = 28.0
"""What labels, heads and rings need beside a line or a box."""


@dataclass(frozen=True, slots=True)
class Standout:
    """The few edges and nodes that look other than at rest, each with how."""

    edges: Sequence[tuple[Edge, State]] = ()
    nodes: Sequence[tuple[Node, State]] = ()

    def area(self) -> QRectF:
        """Where they are, with what is painted beside them."""
        places = [extent(edge.route) for edge, _ in self.edges]
        places += [node.rect for node, _ in self.nodes]
        return QRectF(*around(places).grown(_HALO)) if places else QRectF()


class Overlay(QGraphicsItem):
    """Paints what stands out each time, while everything else stays as it was painted."""

    def __init__(self, edges: EdgeLayer, nodes: NodeLayer) -> None:
        super().__init__()
        self._edges = edges
        self._nodes = nodes
        self.standout = Standout()
        self._area = QRectF()
        self.detail = Detail.FULL

    def show_standout(self, standout: Standout) -> None:
        """Show these from now on, and nothing else."""
        if standout == self.standout:
            return
        self.prepareGeometryChange()
        self.standout = standout
        self._area = standout.area()
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        by_state: dict[State, list[Edge]] = {}
        for edge, state in self.standout.edges:
            by_state.setdefault(state, []).append(edge)
        for state, edges in by_state.items():
            self._edges.paint(painter, edges, self.detail, state)
            self._edges.paint_marks(painter, edges, self.detail, state)
        for node, state in self.standout.nodes:
            self._nodes.paint(painter, (node,), self.detail, state)
