"""The head of the list: column names that sort, move, change their width, and come and go."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from app.orders.columns import COLUMNS, header
from app.orders.model import OrderListModel
from app.orders.row_painter import cell_room
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 32
_LEAST = 56
_ARROW = 14


class OrderHeader(QHeaderView):
    """Column names; the one that sorts has an arrow."""

    def __init__(self, model: OrderListModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders = model
        self._ends = (0, len(COLUMNS) - 1)
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_LEAST)
        self.setStretchLastSection(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        theme.changed.connect(self.viewport().update)

    def show_ends(self, first: int, last: int) -> None:
        """The columns at these places are the outermost that are shown."""
        self._ends = (first, last)
        self.viewport().update()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = self._theme.tokens
        column = COLUMNS[logicalIndex]
        painter.save()
        painter.fillRect(rect, look.page)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)
        room = cell_room(rect.toRectF(), logicalIndex, self._ends)
        sorting = self._orders.sorting
        arrow = _ARROW if column.sort is not None and column.sort is sorting.by else 0
        painter.setFont(font(Step.SMALL, weight=500))
        painter.setPen(look.text3)
        words = painter.fontMetrics().elidedText(
            header(column), Qt.TextElideMode.ElideRight, int(room.width() - arrow)
        )
        width = painter.fontMetrics().horizontalAdvance(words)
        if column.at_right:
            room.setLeft(room.right() - width - arrow)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if arrow:
            room.setLeft(room.left() + width + 2)
            room.setWidth(12)
            icon = "arrow-down" if sorting.descending else "arrow-up"
            self._theme.draw_icon(painter, room, icon, 12, look.text2)
        painter.restore()
