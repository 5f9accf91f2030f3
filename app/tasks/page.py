"""The Tasks page: whose tasks above, the list by due time in the middle, the chosen task beside it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import Destination, NewTaskPlace, OrderPlace, TaskPlace, TriggerPlace
from app.page import Page, Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.search_field import SearchField
from app.parts.segmented import Segment, Segmented
from app.postponing import postponements
from app.tasks.ending import TaskEnding
from app.tasks.model import TaskListModel
from app.tasks.narrowing import NarrowingRow
from app.tasks.panel import TaskPanel
from app.tasks.table import TaskTable
from designer.theme.tokens import measure
from engine.desks.tasks import Due, TaskRow, TaskWish, Whose
from engine.domain.moment import MINUTE
from engine.domain.topics import Topic, Topics
from engine.domain.trigger import Trigger

_GLANCE_MS = 1_000
"""How often the shop's clock is looked at: in the demo its minutes pass sooner than ours."""
_SEARCH = 220
_LEAST_SEARCH = 130
_WHOSE = (Whose.MINE, Whose.GROUPS, Whose.ALL)
_KEYS = ("J", "K", "X", "N", "/")


class TasksPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme, me = surroundings.theme, surroundings.me().id
        self.model = TaskListModel(surroundings.bridge, surroundings.reader(), self)
        self.table = TaskTable(self.model, theme, me)
        self.whose = Segmented(
            [Segment(self.tr("Mine")), Segment(self.tr("My groups")), Segment(self.tr("All"))],
            theme,
        )
        self.search = SearchField(self.tr("Search tasks"), "/", theme)
        self.new = TextButton(self.tr("New task"), theme, kind=Kind.PRIMARY, icon="plus")
        self.narrowing = NarrowingRow(theme)
        self.empty = EmptyState(theme)
        self.footer = Footer(theme, _KEYS)
        self.panel = TaskPanel(surroundings, self)
        self.ending = TaskEnding(surroundings, self)
        self._header = PageHeader(self.tr("Tasks"))
        self._progress = ProgressLine(theme)
        self._main = QWidget()
        self._middle = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._lay_out()
        self._connect()
        self._clock.start()
        self.whose.choose(0)
        self._offer()
        self.model.show(TaskWish(whose=Whose.MINE, me=me))

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "search": self.search.setFocus,
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "refresh": self.model.read_again,
            "panel": lambda: self.panel.setVisible(self.panel.isHidden()),
            "new_task": self.begin_task,
        }

    @override
    def show_engine(self, state: EngineState) -> None:
        self.footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self._main)
        # Who works here may be somebody else since.
        self.table.work_as(self._around.me().id)
        self._list()
        self._shown().setFocus()

    @override
    def open(self, place: Destination) -> None:
        if isinstance(place, TaskPlace):
            self.table.choose(place.task)
            self._show_task(place.task)
        elif isinstance(place, NewTaskPlace):
            about = {"order": place.order, "customer": place.customer}
            self.begin_task(about, place.called, place.text)

    @override
    def leave(self) -> None:
        self._around.settings.remember("tasks panel", self._splitter.saveState())

    def begin_task(
        self, about: Mapping[str, int | None] | None = None, called: str = "", text: str = ""
    ) -> None:
        """Show the fields of a new task."""
        self.panel.show()
        self.panel.show_new(about or {}, called, text)

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(_LEAST_SEARCH)
        self.search.setMaximumWidth(_SEARCH)
        for control in (self.whose, self.search, self.new):
            self._header.add(control)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        self._main.setProperty("surface", "page")
        self._main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, line_across(), self.narrowing, line_across(), self._progress):
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)
        self._split()
        self.panel.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _split(self) -> None:
        """The list takes the room, the panel its own width or that of last time."""
        self._splitter.addWidget(self._main)
        self._splitter.addWidget(self.panel)
        for place, stretch in enumerate((1, 0)):
            self._splitter.setStretchFactor(place, stretch)
            self._splitter.setCollapsible(place, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([1000, measure("panel")])
        state = self._around.settings.state("tasks panel")
        if state is not None:
            self._splitter.restoreState(state)

    def _connect(self) -> None:
        around, model, table = self._around, self.model, self.table
        model.renewed.connect(self._show_list)
        model.reading_changed.connect(self._show_reading)
        model.refused.connect(lambda error: around.messages.fail(error, model.read_again))
        table.picked.connect(self._show_task)
        table.ticked.connect(self._tick)
        table.order_wanted.connect(self._go_to_order)
        table.origin_wanted.connect(self._go_to_origin)
        table.new_wanted.connect(self.begin_task)
        table.menu_wanted.connect(self._offer_steps)
        table.scrolled.connect(self._want_rows)
        self.whose.chosen.connect(lambda _: self._list())
        self.search.searched.connect(lambda _: self._list())
        self.search.left.connect(table.setFocus)
        self.narrowing.changed.connect(self._list)
        self.new.clicked.connect(lambda _checked: self.begin_task())
        self.empty.stepped.connect(self._take_empty_step)
        self.panel.closed.connect(self._close_panel)
        self.panel.stepped.connect(table.step)
        self.panel.ending.connect(
            lambda card: self.ending.ask(card.row, self._under(self.panel.end))
        )
        self.panel.made.connect(self._made)
        self._clock.timeout.connect(self._look_at_clock)
        around.bridge.topics.connect(self._topics_changed)

    # -- what is listed ---------------------------------------------------------------------------

    def _list(self) -> None:
        wish = TaskWish(
            whose=_WHOSE[self.whose.choice],
            me=self._around.me().id,
            search=self.search.text().strip(),
            trigger=self.narrowing.trigger,
            person=self.narrowing.person,
        )
        if wish != self.model.wish:
            self.table.scrollToTop()
            self.model.show(wish)

    def _offer(self) -> None:
        """Offer the triggers and people there are now."""
        people = self._around.reader().references.people.values()
        self.narrowing.by_person.offer({p.id: p.name for p in people if not p.retired})
        self._around.bridge.ask(
            lambda engine, _ticket: engine.triggers.all(),
            self._offer_triggers,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Read triggers"),
            key=("task triggers", id(self)),
        )

    def _offer_triggers(self, triggers: list[Trigger]) -> None:
        language = self.model.reader.language
        self.narrowing.by_trigger.offer({t.id: t.settings.titles.text(language) for t in triggers})

    def _want_rows(self) -> None:
        if self.model.rowCount():
            self.model.want(self.table.rows_in_view())

    def _show_reading(self, reading: bool) -> None:
        if reading:
            self._progress.start()
        else:
            self._progress.stop()

    def _show_list(self) -> None:
        counts = self.model.lines.counts
        unfinished = sum(count for part, count in counts.items() if part is not Due.DONE)
        formats = self.model.reader.formats
        self.whose.show_count(self.whose.choice, formats.whole(unfinished))
        for place in range(len(_WHOSE)):
            if place != self.whose.choice:
                self.whose.show_count(place, "")
        self.footer.figures.setText(self.tr("%Ln open task(s)", "", unfinished))
        overdue = counts.get(Due.OVERDUE, 0)
        self.footer.sum.setText(self.tr("%Ln overdue", "", overdue) if overdue else "")
        empty = self.model.known and not self.model.rowCount()
        if empty:
            self.empty.tell(self._emptiness())
        wanted: QWidget = self.empty if empty else self.table
        if wanted is not self._shown():
            had_focus = self._shown().hasFocus()
            self._middle.setCurrentWidget(wanted)
            if had_focus:
                wanted.setFocus()

    def _shown(self) -> QWidget:
        return self.empty if self._middle.currentWidget() is self.empty else self.table

    def _emptiness(self) -> Emptiness:
        wish = self.model.wish
        if wish.search or wish.trigger is not None or wish.person is not None:
            return Emptiness(
                "search",
                self.tr("No task fits"),
                self.tr("No task has these words, this trigger and this person together."),
                self.tr("Show all tasks"),
            )
        return Emptiness(
            "square-check",
            self.tr("Nothing to do here"),
            self.tr("Tasks appear here when a trigger sets them, or when somebody does by hand."),
            self.tr("New task"),
        )

    def _take_empty_step(self) -> None:
        wish = self.model.wish
        if wish.search or wish.trigger is not None or wish.person is not None:
            self.search.clear()
            self.narrowing.clear()
            self._list()
        else:
            self.begin_task()

    # -- what is done with a task -----------------------------------------------------------------

    def _show_task(self, task: int) -> None:
        self.panel.show_task(task)
        self.panel.show()

    def _pick_time(self, task: int) -> None:
        """The due field of the panel is where any moment can be typed."""
        self._show_task(task)
        self.panel.form.due.line.setFocus()
        self.panel.form.due.line.selectAll()

    def _close_panel(self) -> None:
        self.panel.hide()
        self._shown().setFocus()

    def _made(self, task: int) -> None:
        self.table.choose(task)
        self._show_task(task)
        self._shown().setFocus()

    def _tick(self, task: int) -> None:
        row = self._row(task)
        if row is not None:
            box = self.table.tick_box(task).toRect()
            corner = self.table.viewport().mapTo(self.window(), box.topLeft())
            self.ending.ask(row, QRect(corner, box.size()))

    def _under(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window(), QPoint(0, 0)), widget.size())

    def _row(self, task: int) -> TaskRow | None:
        place = self.model.row_of(task)
        return None if place is None else self.model.task_at(place)

    def _go_to_order(self, task: int) -> None:
        row = self._row(task)
        if row is not None and row.task.order is not None:
            self._around.go(OrderPlace(row.task.order))

    def _go_to_origin(self, task: int) -> None:
        row = self._row(task)
        if row is not None and row.trigger is not None:
            self._around.go(TriggerPlace(row.trigger))

    def _offer_steps(self, task: int, where: QPoint) -> None:
        row = self._row(task)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = row.task.done_at is not None
        ends = self.tr("Open again") if done else self.tr("Finish…")
        self._add_step(menu, ends, lambda: self._tick(task))
        if not done:
            for offered in postponements(self._around.reader()):
                text = self.tr("Put off: {moment}").format(moment=offered.name)
                self._add_step(menu, text, partial(self.ending.put_off, row, offered.moment))
            self._add_step(menu, self.tr("Put off: another time…"), lambda: self._pick_time(task))
        if row.task.order is not None:
            order = self.tr("Open order {number}").format(number=row.order_number)
            self._add_step(menu, order, lambda: self._go_to_order(task))
        if row.trigger is not None:
            self._add_step(menu, self.tr("Open the trigger"), lambda: self._go_to_origin(task))
        menu.popup(where)

    def _add_step(self, menu: QMenu, text: str, take: Callable[[], None]) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked: take())
        menu.addAction(action)

    # -- what happens meanwhile -------------------------------------------------------------------

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.TASKS):
            self.panel.tasks_changed()
        if topics.touches(Topic.TRIGGERS) or topics.touches(Topic.REFERENCES):
            self._offer()

    def _look_at_clock(self) -> None:
        if self._around.bridge.now() - self.model.reader.now >= MINUTE:
            self.model.refresh_clock(self._around.reader())
