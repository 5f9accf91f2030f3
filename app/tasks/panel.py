"""The chosen task beside the list: its fields, how it ended, where it comes from, what happened to it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import OrderPlace, RunPlace
from app.error_texts import error_text
from app.page import Surroundings
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label, line_across
from app.tasks.facts import FactLines
from app.tasks.form import Entered, TaskForm
from designer.theme.tokens import measure
from engine.api import Engine
from engine.desks.tasks import TaskCard
from engine.domain.errors import EditConflict, OrderpathError, UserError
from engine.domain.task import Task
from engine.domain.value import Value

_PAUSE_MS = 60
"""How long J or K must rest on a task before it is read."""
_LEAST = 340


class TaskPanel(QWidget):
    """Shows one task, or the fields of a new one. What was entered and not saved waits for its task.

    Signals:
        closed: The person does not want to see the panel.
        stepped: The person wants the task so many rows further down.
        ending: The person wants to finish this task (`TaskCard`), or to open it again.
        made: The task with this id was set.

    """

    closed = Signal()
    stepped = Signal(int)
    ending = Signal(object)
    made = Signal(int)

    def __init__(self, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self.task: int | None = None
        self._card: TaskCard | None = None
        self._opened = Entered()
        self._version = 0
        self._new: Mapping[str, Value] = {}
        self._drafts: dict[int, tuple[Entered, Entered, int]] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._title = label("", Tone.TITLE)
        self._unsaved = label(self.tr("not saved yet"), Tone.CAPTION)
        self.form = TaskForm(surroundings.reader(), surroundings.theme)
        self.facts = FactLines(surroundings.theme)
        self.conflict = label("", Tone.DANGER, wrap=True)
        theme = surroundings.theme
        self.keep = TextButton(self.tr("Keep mine"), theme)
        self.take = TextButton(self.tr("Take theirs"), theme)
        self.save = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self.discard = TextButton(self.tr("Discard"), theme, kind=Kind.GHOST)
        self.end = TextButton("", theme)
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> TaskCard | None:
        """The task that the panel shows now."""
        return self._card

    def show_task(self, task: int) -> None:
        """Show this task a moment from now, unless another is wanted by then."""
        if task != self.task:
            self._keep_draft()
            self.task = task
            self._card = None
            self._new = {}
        self._pause.start()

    def show_new(self, about: Mapping[str, Value], called: str = "", text: str = "") -> None:
        """Show the fields of a task about an order or a customer, which is called so."""
        self._keep_draft()
        self.task, self._card, self._new = None, None, dict(about)
        self._title.setText(self.tr("New task"))
        self._opened = Entered(person=self._around.me().id)
        self.form.put(replace(self._opened, text=text), self._around.reader())
        self.facts.say_about(called)
        self._show_conflict("")
        self._show_state()
        self.form.text.setFocus()

    def tasks_changed(self) -> None:
        """Read again: something happened to tasks."""
        if self.task is not None and not self._pause.isActive():
            self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(measure("panel") + 160)
        sheet = QWidget()
        sheet.setProperty("surface", "page")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(16, 14, 16, 16)
        inner.setSpacing(12)
        inner.addWidget(self.facts)
        inner.addWidget(self.form)
        inner.addLayout(self._conflict_row())
        inner.addLayout(self._buttons())
        inner.addWidget(self.facts.history)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line_across())
        column.addWidget(scroll, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._unsaved)
        row.addStretch()
        theme = self._around.theme
        up = IconButton("chevron-up", self.tr("Previous task"), theme, shortcut="K")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Next task"), theme, shortcut="J")
        down.clicked.connect(lambda: self.stepped.emit(1))
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.closed.emit)
        for button in (up, down, close):
            row.addWidget(button)
        return head

    def _conflict_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.conflict)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.take)
        row.addStretch()
        column.addLayout(row)
        self._show_conflict("")
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.discard)
        row.addStretch()
        row.addWidget(self.end)
        return row

    def _connect(self) -> None:
        self.form.changed.connect(self._show_state)
        self.form.entered.connect(self._save)
        self.save.clicked.connect(self._save)
        self.discard.clicked.connect(self._throw_away)
        self.keep.clicked.connect(self._keep_mine)
        self.take.clicked.connect(self._throw_away)
        self.end.clicked.connect(self._want_end)
        self.facts.order_wanted.connect(lambda order: self._around.go(OrderPlace(order)))
        self.facts.run_wanted.connect(lambda run: self._around.go(RunPlace(run)))

    def _want_end(self) -> None:
        if self._card is not None:
            self.ending.emit(self._card)

    # -- reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        task = self.task
        if task is None:
            return
        self._around.bridge.ask(
            lambda engine, _ticket: engine.tasks.card(task),
            self._put,
            lambda error: self._around.messages.fail(error, self._read),
            owner=self,
            title=self.tr("Read a task"),
            key=("task card", id(self)),
        )

    def _put(self, card: TaskCard) -> None:
        if card.row.id != self.task:
            return
        reader = self._around.reader()
        entered = self.form.values() if self._card is not None else None
        self._card = card
        fresh = _entered(card.row.task)
        kept = self._drafts.pop(card.row.id, None)
        if kept is not None:
            entered, self._opened, self._version = kept
            self.form.put(entered, reader)
        elif entered is None or entered == self._opened:
            self._opened, self._version = fresh, card.row.task.version
            self.form.put(fresh, reader)
        self._title.setText(self.tr("Task"))
        self.facts.say(card, reader, self._around.me().id)
        self._show_state()

    def _keep_draft(self) -> None:
        """Before another task is shown: what was entered waits here."""
        entered = self.form.values()
        if self.task is not None and entered is not None and entered != self._opened:
            self._drafts[self.task] = (entered, self._opened, self._version)
        self._show_conflict("")

    # -- saving -----------------------------------------------------------------------------------

    def _save(self) -> None:
        entered = self.form.values()
        if entered is None:
            self.form.complain()
            return
        wanted, by, task = entered.differing(self._opened), self._around.actor(), self.task
        if task is None:
            values = {**self._new, **entered.differing(Entered())}
            self._do(lambda engine: engine.tasks.create(values, by), self.made.emit)
        elif wanted:
            version = self._version

            def edit(engine: Engine) -> int:
                engine.tasks.edit(task, wanted, by, version=version)
                return engine.tasks.card(task).row.task.version

            self._do(edit, lambda saved: self._saved(entered, saved))

    def _do(self, call: Callable[[Engine], int], then: Callable[[int], None]) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: call(engine),
            then,
            self._refused,
            owner=self,
            title=self.tr("Save a task"),
        )

    def _saved(self, entered: Entered, version: int) -> None:
        """What was typed meanwhile goes on from what was saved."""
        self._opened, self._version = entered, version
        self._show_conflict("")
        self._show_state()
        self._read()

    def _refused(self, error: OrderpathError) -> None:
        if isinstance(error, EditConflict) or (isinstance(error, UserError) and self.task is None):
            self._show_conflict(error_text(error), both=isinstance(error, EditConflict))
        else:
            self._around.messages.fail(error, self._save)

    def _keep_mine(self) -> None:
        """Save over what somebody else entered, having seen it."""
        if self._card is not None:
            self._version = self._card.row.task.version
            self._save()

    def _throw_away(self) -> None:
        """Show the task as it is now."""
        self._show_conflict("")
        if self._card is None:
            self.closed.emit()
            return
        self._opened = _entered(self._card.row.task)
        self._version = self._card.row.task.version
        self.form.put(self._opened, self._around.reader())
        self._show_state()

    def _show_conflict(self, text: str, *, both: bool = False) -> None:
        self.conflict.setText(text)
        self.conflict.setVisible(bool(text))
        self.keep.setVisible(both)
        self.take.setVisible(both)

    def _show_state(self) -> None:
        entered = self.form.values()
        changed = entered is None or entered != self._opened
        new = self.task is None
        self._unsaved.setVisible(changed and not new)
        self.save.setText(self.tr("Set the task") if new else self.tr("Save"))
        self.save.setEnabled(changed)
        self.discard.setVisible(changed)
        self.end.setVisible(not new)
        done = self._card is not None and self._card.row.task.done_at is not None
        self.end.setText(self.tr("Open again") if done else self.tr("Finish…"))


def _entered(task: Task) -> Entered:
    return Entered(
        text=task.text,
        due_at=task.due_at,
        person=task.person,
        group=task.group,
        comment=task.comment,
    )
