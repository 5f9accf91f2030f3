"""The list itself: ticked, opened, walked with J and K, folded at its headings."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from app.tasks.delegate import TaskDelegate
from app.tasks.lines import Heading
from app.tasks.model import TaskListModel
from app.tasks.row_geometry import HEADING, ROW, Spot
from designer.theme.theme import Theme

_ONLY_THIS = QItemSelectionModel.SelectionFlag.ClearAndSelect
_HANDS = {Spot.TICK, Spot.ORDER, Spot.ORIGIN}


class TaskTable(QTableView):
    """Shows the model. The eye and the choice stay on their tasks when the list is read anew.

    Signals:
        picked: The person is at the task with this id.
        ticked: The person wants to finish the task with this id, or to open it again.
        order_wanted: The person wants to see the order of the task with this id.
        origin_wanted: The person wants to see what set the task with this id.
        new_wanted: The person wants to set a task.
        menu_wanted: The person asks what can be done with the task with this id, at a place on the screen.
        scrolled: Other rows came into view.

    """

    picked = Signal(int)
    ticked = Signal(int)
    order_wanted = Signal(int)
    origin_wanted = Signal(int)
    new_wanted = Signal()
    menu_wanted = Signal(int, QPoint)
    scrolled = Signal()

    def __init__(self, model: TaskListModel, theme: Theme, me: int) -> None:
        super().__init__()
        self._tasks = model
        self._delegate = TaskDelegate(model, theme, me, self)
        self._chosen: int | None = None
        self._eye: tuple[int, int] | None = None
        self._headings: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Tasks"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(HEADING)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.renewing.connect(self._remember)
        model.renewed.connect(self._go_on)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rows_moved())
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> int | None:
        """The id of the task the person is at."""
        return self._chosen

    def choose(self, task: int | None) -> None:
        """Be at this task wherever it stands now; `picked` is not emitted for one that is chosen."""
        self._chosen = task
        self._show_choice()

    def step(self, by: int) -> None:
        """Go `by` tasks down; headings are passed over, at the ends stay."""
        row = self.chosen_row()
        at = -1 if row is None else row
        found = self._next_task(at, by if row is not None else 1)
        if found is not None:
            self.selectRow(found)

    def chosen_row(self) -> int | None:
        """The row of the chosen task; None: it is not in sight."""
        return None if self._chosen is None else self._tasks.row_of(self._chosen)

    def rows_in_view(self) -> range:
        """Which rows can be seen, at least in part."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._tasks.rowCount() - 1) + 1)

    def tick_box(self, task: int) -> QRectF:
        """Where the tick of a task is, in the viewport; empty when it is not in sight."""
        row = self._tasks.row_of(task)
        shown = self._tasks.task_at(row) if row is not None else None
        if row is None or shown is None:
            return QRectF()
        return self._delegate.places(self._area(row), shown).tick

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # Not the current index: the view takes one by itself as soon as it has the focus.
        rows = selected.indexes()
        task = self._tasks.task_at(rows[0].row()) if rows else None
        if task is not None and task.id != self._chosen:
            self._chosen = task.id
            self.picked.emit(task.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrolled.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        line = self._tasks.line_at(row) if row >= 0 else None
        if event.button() is Qt.MouseButton.LeftButton:
            if isinstance(line, Heading):
                self._tasks.fold(line.part)
                return
            if self._clicked(row, event.position()):
                return
        super().mousePressEvent(event)
        task = self._tasks.task_at(row) if row >= 0 else None
        if task is not None and event.button() is Qt.MouseButton.LeftButton:
            # A click on the task that is chosen already opens its panel again.
            self.picked.emit(task.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        self._hover(row)
        hand = self._spot(row, event.position()) in _HANDS
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        )

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.rowAt(event.pos().y())
        task = self._tasks.task_at(row) if row >= 0 else None
        if task is not None:
            self.selectRow(row)
            self.menu_wanted.emit(task.id, event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, task = event.key(), self._chosen
        if key == Qt.Key.Key_N and not event.modifiers():
            self.new_wanted.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_X) and task is not None:
            self.ticked.emit(task)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and task is not None:
            self.order_wanted.emit(task)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _clicked(self, row: int, point: QPointF) -> bool:
        """Do what a click at `point` means, if it means more than the row."""
        task = self._tasks.task_at(row) if row >= 0 else None
        if task is None:
            return False
        wanted = {
            Spot.TICK: self.ticked,
            Spot.ORDER: self.order_wanted,
            Spot.ORIGIN: self.origin_wanted if task.trigger is not None else None,
            Spot.ROW: None,
        }[self._spot(row, point)]
        if wanted is None:
            return False
        self.selectRow(row)
        wanted.emit(task.id)
        return True

    def _spot(self, row: int, point: QPointF) -> Spot:
        task = self._tasks.task_at(row) if row >= 0 else None
        if task is None:
            return Spot.ROW
        return self._delegate.places(self._area(row), task).spot(point)

    def _area(self, row: int) -> QRectF:
        return QRectF(
            0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
        )

    def _next_task(self, row: int, by: int) -> int | None:
        at = row + by
        while 0 <= at < self._tasks.rowCount():
            if not isinstance(self._tasks.line_at(at), Heading):
                return at
            at += 1 if by > 0 else -1
        return None

    def _remember(self) -> None:
        """Before the list is read anew: which task is the first in sight, and where."""
        self._eye = None
        for row in self.rows_in_view():
            task = self._tasks.task_at(row)
            if task is not None:
                self._eye = (task.id, self.rowViewportPosition(row))
                return

    def _go_on(self) -> None:
        for row in self._headings:
            self.setRowHeight(row, ROW)
        self._headings = self._tasks.lines.headings()
        for row in self._headings:
            self.setRowHeight(row, HEADING)
        if self._eye is not None and self.verticalScrollBar().value():
            row = self._tasks.row_of(self._eye[0])
            if row is not None:
                moved = self.rowViewportPosition(row) - self._eye[1]
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        self._show_choice()
        self.scrolled.emit()

    def _show_choice(self) -> None:
        """Without making it the current row: that would scroll to it."""
        row = self.chosen_row()
        if row is None:
            self.clearSelection()
        else:
            index = self._tasks.index(row, 0)
            self.selectionModel().select(index, _ONLY_THIS)

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
