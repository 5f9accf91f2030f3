"""The edges that stand out, over the rest: hovered, chosen, unfolded, carried."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from designer.canvas.detail import Detail
from designer.canvas.drawing import Edge
from designer.canvas.edge_layer import EdgeLayer
from designer.canvas.geometry import around, extent
from designer.canvas.palette import State

_HALO = 24.0
"""What labels and heads need beside a line."""


class Overlay(QGraphicsItem):
    """Paints a few edges each time, while all others stay as they were painted."""

    def __init__(self, layer: EdgeLayer) -> None:
        super().__init__()
        self._layer = layer
        self._edges: Sequence[tuple[Edge, State]] = ()
        self._bounds = QRectF()
        self.detail = Detail.FULL

    def show_edges(self, edges: Sequence[tuple[Edge, State]]) -> None:
        """Show these from now on, and no others."""
        if edges == self._edges:
            return
        self.prepareGeometryChange()
        self._edges = edges
        area = around(extent(edge.route) for edge, _ in edges)
        self._bounds = QRectF(*area.grown(_HALO)) if edges else QRectF()
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        by_state: dict[State, list[Edge]] = {}
        for edge, state in self._edges:
            by_state.setdefault(state, []).append(edge)
        for state, edges in by_state.items():
            self._layer.paint(painter, edges, self.detail, state)
