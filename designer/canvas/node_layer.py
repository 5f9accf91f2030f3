"""Paints many nodes in one go; from far away they are blocks of colour."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from designer.canvas.detail import Detail
from designer.canvas.drawing import Node
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State


class NodeLayer:
    """Puts the origin to each node's corner and lets the painters do the rest."""

    def __init__(self, painters: Painters, palette: Palette) -> None:
        self._painters = painters
        self._palette = palette

    def paint(
        self, painter: QPainter, nodes: Iterable[Node], detail: Detail, state: State = AT_REST
    ) -> None:
        """Paint the nodes, the later ones over the earlier."""
        if detail is Detail.BLOCKS:
            self._paint_blocks(painter, nodes)
            return
        for node in nodes:
            left, top = node.rect.left, node.rect.top
            painter.translate(left, top)
            self._painters.node(painter, node, self._palette, detail, state)
            painter.setOpacity(1.0)
            painter.translate(-left, -top)

    def _paint_blocks(self, painter: QPainter, nodes: Iterable[Node]) -> None:
        by_family: dict[str, list[QRectF]] = {}
        for node in nodes:
            if not node.part_of:
                by_family.setdefault(node.family, []).append(QRectF(*node.rect))
        painter.setPen(Qt.PenStyle.NoPen)
        for family, boxes in by_family.items():
            painter.setBrush(self._palette.dot(family))
            painter.drawRects(boxes)
