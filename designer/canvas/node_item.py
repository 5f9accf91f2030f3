"""A node in the scene: keeps what is shown and asks the painters to paint it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from designer.canvas.detail import Detail
from designer.canvas.drawing import Node
from designer.canvas.painters import Painters
from designer.canvas.palette import AT_REST, Palette, State


class NodeItem(QGraphicsItem):
    """Shows a node. Knows no drawing: the scene hands it each new value."""

    def __init__(self, node: Node, painters: Painters, palette: Palette) -> None:
        super().__init__()
        self._painters = painters
        self._palette = palette
        self._state = AT_REST
        self._detail = Detail.FULL
        self.node = node
        self._bounds = self._around()
        self.setPos(node.rect.left, node.rect.top)
        self.setAcceptedMouseButtons(self.acceptedMouseButtons().NoButton)

    @property
    def state(self) -> State:
        """What the person does with it at this moment."""
        return self._state

    def show_node(self, node: Node) -> None:
        """Show `node` from now on."""
        if node.rect[2:] != self.node.rect[2:]:
            self.prepareGeometryChange()
        self.node = node
        self._bounds = self._around()
        self.setPos(node.rect.left, node.rect.top)
        self.update()

    def show_state(self, state: State) -> None:
        """Look hovered, chosen or reached, or not."""
        if state != self._state:
            self._state = state
            self.update()

    def show_detail(self, detail: Detail, *, block: bool) -> None:
        """Paint so much from now on; with `block`, a block is painted here, not by the scene."""
        self._detail = detail
        silent = detail is Detail.BLOCKS and not block
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, silent)

    def carry(self, by: QPointF) -> None:
        """Show the node so far from where it is; nothing has been changed yet."""
        self.setPos(self.node.rect.left + by.x(), self.node.rect.top + by.y())

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._detail is Detail.BLOCKS:
            width, height = self.node.rect[2:]
            painter.fillRect(QRectF(0, 0, width, height), self._palette.dot(self.node.family))
        else:
            self._painters.node(painter, self.node, self._palette, self._detail, self._state)

    def _around(self) -> QRectF:
        margin = self._painters.margin
        width, height = self.node.rect[2:]
        return QRectF(-margin, -margin, width + 2 * margin, height + 2 * margin)
