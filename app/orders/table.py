"""The list itself: rows chosen as a whole, hovered as a whole, walked with J and K."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from app.orders.column_layout import ColumnLayout
from app.orders.columns import COLUMNS, PLACES
from app.orders.header import OrderHeader
from app.orders.model import OrderListModel
from app.orders.row_painter import Cell, Mark, RowPainter
from app.orders.row_pictures import Ground, RowPictures
from designer.theme.theme import Theme
from designer.theme.tokens import row_height

_Flag = QItemSelectionModel.SelectionFlag
_RESIZED = QHeaderView.ResizeMode


class OrderTable(QTableView):
    """Shows the model.

    Signals:
        picked: The person is at the order with this id, and at no other.
        selected: So many rows are chosen.
        opened: The person wants to be in the card of the order that is chosen.
        peeked: The person wants to look at that card, or no more.
        copied: The person wants the numbers of the chosen orders.
        menu_wanted: At this point of the screen the person asked what can be done.
        scrolled: Other rows came into view.
        columns_changed: Columns were moved or made another width (`ColumnLayout`).

    """

    picked = Signal(int)
    selected = Signal(int)
    opened = Signal()
    peeked = Signal()
    copied = Signal()
    menu_wanted = Signal(QPoint)
    scrolled = Signal()
    columns_changed = Signal(object)

    def __init__(self, model: OrderListModel, theme: Theme) -> None:
        super().__init__()
        self._orders = model
        self._theme = theme
        self._hovered = -1
        self._layout = ColumnLayout()
        self._fitting = False
        self._pictures = RowPictures(model, RowPainter(theme))
        self._set_up()
        self._head = OrderHeader(model, theme, self)
        self.setHorizontalHeader(self._head)
        self.setModel(model)
        head = self.horizontalHeader()
        head.sectionClicked.connect(self._sort)
        head.sectionMoved.connect(lambda *_: self._moved())
        head.sectionResized.connect(self._resized)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rows_moved())
        theme.changed.connect(self.viewport().update)
        self.show_columns(self._layout)

    @property
    def columns(self) -> ColumnLayout:
        """The columns and their widths."""
        return self._layout

    def show_columns(self, layout: ColumnLayout) -> None:
        """Show other columns; `columns_changed` is not emitted."""
        self._layout = layout
        head = self.horizontalHeader()
        self._fitting = True
        hidden = [code for code in PLACES if code not in layout.shown]
        for at, code in enumerate((*layout.shown, *hidden)):
            head.moveSection(head.visualIndex(PLACES[code]), at)
        self._fitting = False
        self._fit()

    def step(self, by: int) -> None:
        """Go `by` rows down; at the ends stay."""
        chosen = self._chosen_rows()
        self.go_to(chosen[0] + by if chosen else 0)

    def go_to(self, row: int) -> None:
        """Choose the row, or the nearest there is, and no other."""
        rows = self._orders.rowCount()
        if rows:
            self.selectRow(min(max(row, 0), rows - 1))

    def rows_in_view(self) -> range:
        """Which rows can be seen, at least in part."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._orders.rowCount() - 1) + 1)

    def chosen(self) -> tuple[range, ...]:
        """The rows that are chosen, as few ranges: there may be a million."""
        found = self.selectionModel().selection()
        ranges = (found.at(at) for at in range(found.count()))
        return tuple(range(each.top(), each.bottom() + 1) for each in ranges)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        count = sum(map(len, self.chosen()))
        self.selected.emit(count)
        # Not the current index: the view takes one by itself as soon as it has the focus.
        row = self._orders.row_at(self._chosen_rows()[0]) if count == 1 else None
        if row is not None:
            self.picked.emit(row.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif not self._took(event):
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isRowSelected(index.row()):
                self.selectRow(index.row())
            self.menu_wanted.emit(event.globalPos())

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

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Orders"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(_RESIZED.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height("table"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key has a meaning of its own here."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._orders.rowCount() - 1}
        key = Qt.Key(event.key())
        if key in ends and (plain or shifted):
            self._go_to_end(ends[key], extend=shifted)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif key == Qt.Key.Key_Space and plain:
            self.peeked.emit()
        else:
            return False
        return True

    def _go_to_end(self, row: int, *, extend: bool) -> None:
        """Home and End lead to the first and the last order, not to the first and last column."""
        if not extend:
            self.go_to(row)
        elif row >= 0:
            here = self.selectionModel().currentIndex().row()
            chosen = QItemSelection(
                self._orders.index(min(here, row), 0), self._orders.index(max(here, row), 0)
            )
            self.selectionModel().select(chosen, _Flag.ClearAndSelect | _Flag.Rows)
            self.scrollTo(self._orders.index(row, 0))

    def _chosen_rows(self) -> list[int]:
        """The first of each range of chosen rows, from above."""
        return sorted(rows.start for rows in self.chosen())

    def _ground(self, ratio: float) -> Ground:
        head = self.horizontalHeader()
        shown = (head.logicalIndex(at) for at in range(head.count()))
        return Ground(
            cells=tuple(
                Cell(place, self.columnViewportPosition(place), self.columnWidth(place))
                for place in shown
                if not head.isSectionHidden(place)
            ),
            size=QSize(self.viewport().width(), self.verticalHeader().defaultSectionSize()),
            scheme=self._theme.tokens.scheme,
            ratio=ratio,
        )

    def _mark(self, row: int) -> Mark:
        chosen = self.selectionModel().isRowSelected(row)
        return Mark(selected=chosen, hovered=row == self._hovered)

    def _hover(self, row: int) -> None:
        before = self._hovered
        if row != before:
            self._hovered = row
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
        layout, room, head = self._layout, self.viewport().width(), self.horizontalHeader()
        shown = layout.fitting(room)
        elastic = layout.elastic
        left = room - sum(layout.width(code) for code in shown if code != elastic)
        self._fitting = True
        for code, place in PLACES.items():
            self.setColumnHidden(place, code not in shown)
            if code in shown:
                self.setColumnWidth(
                    place, max(layout.width(code), left) if code == elastic else layout.width(code)
                )
            fixed = code == elastic
            head.setSectionResizeMode(place, _RESIZED.Fixed if fixed else _RESIZED.Interactive)
        self._fitting = False
        self._head.show_ends(PLACES[shown[0]], PLACES[shown[-1]])
        self.viewport().update()

    def _sort(self, section: int) -> None:
        sort = COLUMNS[section].sort
        if sort is not None:
            self._orders.sort_by(sort)

    def _moved(self) -> None:
        """A column was dragged: those that found no room keep their places among the others."""
        if self._fitting:
            return
        head = self.horizontalHeader()
        order = sorted(self._layout.shown, key=lambda code: head.visualIndex(PLACES[code]))
        self._layout = self._layout.with_shown(order)
        self._fit()
        self.columns_changed.emit(self._layout)

    def _resized(self, section: int, _before: int, width: int) -> None:
        if self._fitting or width == 0:
            return
        self._layout = self._layout.with_width(COLUMNS[section].code, width)
        self._fit()
        self.columns_changed.emit(self._layout)
