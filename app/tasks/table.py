"""The list itself: ticked, opened, walked with J and K, folded at its headings."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from typing_extensions import override

from app.parts.line_view import LineView
from app.tasks.delegate import TaskDelegate
from app.tasks.lines import Heading, Place
from app.tasks.model import TaskListModel
from app.tasks.row_geometry import HEADING, ROW, RowPlaces, Spot
from designer.theme.theme import Theme


class TaskTable(LineView):
    """Shows the model.

    Signals:
        picked: The person is at the task with this id.
        ticked: The person wants to finish the task with this id, or to open it again.
        order_wanted: The person wants to see the order of the task with this id.
        origin_wanted: The person wants to see what set the task with this id.
        new_wanted: The person wants to set a task.
        menu_wanted: The person asks what can be done with the task with this id, at a place on the screen.

    """

    picked = Signal(int)
    ticked = Signal(int)
    order_wanted = Signal(int)
    origin_wanted = Signal(int)
    new_wanted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: TaskListModel, theme: Theme, me: int) -> None:
        self._tasks = model
        self._painter = TaskDelegate(model, theme, me)
        self._headings: tuple[int, ...] = ()
        super().__init__(model, self._painter, theme, ROW)
        self.setAccessibleName(self.tr("Tasks"))
        self.follow(model)
        model.dataChanged.connect(self._name_choice)

    @property
    def chosen(self) -> int | None:
        """The id of the task the person is at."""
        return self._chosen if isinstance(self._chosen, int) else None

    def choose(self, task: int) -> None:
        """Be at this task wherever it stands, now or later."""
        self._chosen = task
        row = self.row_named(task)
        if row is None:
            self.show_choice()
        else:
            self.be_at(row)

    def work_as(self, me: int) -> None:
        """From now on this person's own tasks say *by me*."""
        self._painter.me = me
        self.viewport().update()

    def tick_box(self, task: int) -> QRectF:
        """Where the tick of a task is, in the viewport; empty when it is not held."""
        places = self._places_of(task)
        return QRectF() if places is None else places.tick

    def origin_box(self, task: int) -> QRectF:
        """Where the tag of a task is that says what set it; empty when it is not shown."""
        places = self._places_of(task)
        return QRectF() if places is None else places.origin

    @override
    def name_of(self, row: int) -> Hashable:
        task = self._tasks.task_at(row)
        return None if task is None else task.id

    @override
    def row_named(self, name: Hashable) -> int | None:
        return self._tasks.row_of(name) if isinstance(name, int) else None

    @override
    def fit(self) -> None:
        """Only headings differ, and there are few: with all the others it would take long."""
        headings = self._tasks.lines.headings()
        if headings != self._headings:
            for row in self._headings:
                self.setRowHeight(row, ROW)
            self._headings = headings
        for row in headings:
            self.setRowHeight(row, HEADING)

    @override
    def step(self, by: int) -> None:
        """Headings are passed over."""
        rows, row = self._tasks.rowCount(), self.row_named(self._chosen)
        at = min(max((-1 if row is None else row) + by, 0), rows - 1)
        found = self._task_near(at, by) if rows else None
        if found is not None:
            self._pick(found)

    @override
    def is_link(self, row: int, point: QPointF) -> bool:
        return self._spot(row, point) is not Spot.ROW

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if row < 0 or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        line = self._tasks.line_at(row)
        if isinstance(line, Heading):
            self._tasks.fold(line.part)
            return
        task, spot = self._tasks.task_at(row), self._spot(row, event.position())
        if task is None:
            return
        if spot is Spot.ROW:
            self._pick(row)
        else:
            self._chosen = task.id
            self.show_choice()
            wanted = {
                Spot.TICK: self.ticked,
                Spot.ORDER: self.order_wanted,
                Spot.ORIGIN: self.origin_wanted,
            }[spot]
            wanted.emit(task.id)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.rowAt(event.pos().y())
        task = self._tasks.task_at(row) if row >= 0 else None
        if task is not None:
            self._chosen = task.id
            self.show_choice()
            self.menu_wanted.emit(task.id, event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, task = event.key(), self.chosen
        if key == Qt.Key.Key_N and not event.modifiers():
            self.new_wanted.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_X) and task is not None:
            self.ticked.emit(task)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and task is not None:
            self.order_wanted.emit(task)
        else:
            super().keyPressEvent(event)

    def _places_of(self, task: int) -> RowPlaces | None:
        row = self._tasks.row_of(task)
        shown = self._tasks.task_at(row) if row is not None else None
        if row is None or shown is None:
            return None
        return self._painter.places(self.area(row), shown)

    def _pick(self, row: int) -> None:
        self.be_at(row)
        task = self._tasks.task_at(row)
        if task is not None:
            self.picked.emit(task.id)

    def _name_choice(self) -> None:
        """A task that was gone to before it was read has arrived by now."""
        if self._chosen is None:
            for index in self.selectionModel().selectedRows():
                self._pick(index.row())

    def _spot(self, row: int, point: QPointF) -> Spot:
        task = self._tasks.task_at(row)
        if task is None:
            return Spot.ROW
        spot = self._painter.places(self.area(row), task).spot(point)
        return Spot.ROW if spot is Spot.ORIGIN and task.trigger is None else spot

    def _task_near(self, row: int, by: int) -> int | None:
        """The first task from a row on, the way one goes; where that ends, the other way."""
        ahead, behind = range(row, self._tasks.rowCount()), range(row, -1, -1)
        ways = (ahead, behind) if by > 0 else (behind, ahead)
        return next((at for way in ways for at in way if self._is_task(at)), None)

    def _is_task(self, row: int) -> bool:
        return isinstance(self._tasks.line_at(row), Place)
