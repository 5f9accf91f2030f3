"""The list itself: rows chosen as a whole, hovered as a whole, walked with J and K."""

from PySide6.QtCore import QEvent, QItemSelection, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from app.orders.columns import COLUMNS, header
from app.orders.delegate import OrderDelegate, alignment, cell_room
from app.orders.model import OrderListModel
from app.orders.row_pictures import Ground, Mark, RowPictures
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import row_height

_HEAD = 32
_LEAST_ELASTIC = 120


class OrderHeader(QHeaderView):
    """Column names; the one that sorts has an arrow."""

    def __init__(self, model: OrderListModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders = model
        self._theme = theme
        self.setFixedHeight(_HEAD)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(56)
        self.setStretchLastSection(False)
        theme.changed.connect(self.viewport().update)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = self._theme.tokens
        column = COLUMNS[logicalIndex]
        painter.save()
        painter.fillRect(rect, look.page)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)
        room = cell_room(rect.toRectF(), logicalIndex)
        sorting = self._orders.sorting
        arrow = 14.0 if column.sort is not None and column.sort is sorting.by else 0.0
        painter.setFont(font(Step.SMALL, weight=500))
        painter.setPen(look.text3)
        words = painter.fontMetrics().elidedText(
            header(column), Qt.TextElideMode.ElideRight, int(room.width() - arrow)
        )
        width = painter.fontMetrics().horizontalAdvance(words)
        if alignment(column) & Qt.AlignmentFlag.AlignRight:
            room.setLeft(room.right() - width - arrow)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if arrow:
            room.setLeft(room.left() + width + 2)
            room.setWidth(12)
            icon = "arrow-down" if sorting.descending else "arrow-up"
            self._theme.draw_icon(painter, room, icon, 12, look.text2)
        painter.restore()


class OrderTable(QTableView):
    """Shows the model.

    Signals:
        picked: The person is at the order with this id.
        scrolled: Other rows came into view.

    """

    picked = Signal(int)
    scrolled = Signal()

    def __init__(self, model: OrderListModel, theme: Theme) -> None:
        super().__init__()
        self._orders = model
        self._theme = theme
        self._delegate = OrderDelegate(model, theme, self)
        self._pictures = RowPictures(model, self._delegate)
        self.setAccessibleName(self.tr("Orders"))
        self.setHorizontalHeader(OrderHeader(model, theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height("table"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, column in enumerate(COLUMNS):
            if column.width:
                self.setColumnWidth(place, column.width)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rows_moved())
        theme.changed.connect(self.viewport().update)

    def step(self, by: int) -> None:
        """Go `by` rows down; at the ends stay."""
        rows = self._orders.rowCount()
        if rows:
            chosen = self.selectionModel().selectedRows()
            row = chosen[0].row() + by if chosen else 0
            self.selectRow(min(max(row, 0), rows - 1))

    def rows_in_view(self) -> range:
        """Which rows can be seen, at least in part."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._orders.rowCount() - 1) + 1)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # Not the current index: the view takes one by itself as soon as it has the focus.
        rows = selected.indexes()
        row = self._orders.row_at(rows[0].row()) if rows else None
        if row is not None:
            self.picked.emit(row.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.scrolled.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rows = self.rows_in_view()
        painter = QPainter(self.viewport())
        ground = self._ground(painter.deviceTransform().m11())
        for row in rows:
            top = self.rowViewportPosition(row)
            if event.rect().intersects(QRect(0, top, ground.size.width(), ground.size.height())):
                painter.drawPixmap(0, top, self._pictures.picture(row, self._mark(row), ground))
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _ground(self, ratio: float) -> Ground:
        head = self.horizontalHeader()
        shown = (head.logicalIndex(at) for at in range(head.count()))
        return Ground(
            cells=tuple(
                (place, self.columnViewportPosition(place), self.columnWidth(place))
                for place in shown
                if not head.isSectionHidden(place)
            ),
            size=QSize(self.viewport().width(), self.verticalHeader().defaultSectionSize()),
            scheme=self._theme.tokens.scheme,
            ratio=ratio,
        )

    def _mark(self, row: int) -> Mark:
        chosen = self.selectionModel().isRowSelected(row)
        return Mark(selected=chosen, hovered=row == self._delegate.hovered)

    def _hover(self, row: int) -> None:
        before = self._delegate.hovered
        if row != before:
            self._delegate.hovered = row
            for changed in (before, row):
                if changed >= 0:
                    top, height = self.rowViewportPosition(changed), self.rowHeight(changed)
                    self.viewport().update(0, top, self.viewport().width(), height)

    def _rows_moved(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        inside = self.underMouse() and self.viewport().rect().contains(point)
        self._hover(self.rowAt(point.y()) if inside else -1)
        self.scrolled.emit()

    def _fit(self) -> None:
        """Hide what the width has no room for, and give the elastic column the rest."""
        width = self.viewport().width()
        shown = shown_columns(width)
        for place in range(len(COLUMNS)):
            self.setColumnHidden(place, place not in shown)
        fixed = sum(COLUMNS[place].width for place in shown)
        elastic = next(place for place, column in enumerate(COLUMNS) if not column.width)
        self.setColumnWidth(elastic, max(_LEAST_ELASTIC, width - fixed))

    def _sort(self, section: int) -> None:
        sort = COLUMNS[section].sort
        if sort is not None:
            self._orders.sort_by(sort)


def shown_columns(width: int) -> frozenset[int]:
    """The places of the columns that fit into `width` pixels, luxuries last."""
    needed = sum(column.width or _LEAST_ELASTIC for column in COLUMNS)
    shown = set(range(len(COLUMNS)))
    for place in sorted(shown, key=lambda place: -COLUMNS[place].luxury):
        if needed <= width or not COLUMNS[place].luxury:
            break
        shown.remove(place)
        needed -= COLUMNS[place].width
    return frozenset(shown)
