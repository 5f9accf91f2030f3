"""Tasks finished, opened again and put off from the window, each with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from app.messages import Step
from app.page import Surroundings
from app.tasks.outcome_popover import OutcomePopover
from app.tasks.words import outcome_text
from engine.api import Engine
from engine.desks.tasks import TaskRow
from engine.domain.moment import Moment


class TaskEnding(QObject):
    """Asks how a task ended, and sees to it that this can be taken back."""

    def __init__(self, surroundings: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = surroundings
        self._page = page
        self.popover: OutcomePopover | None = None

    def ask(self, row: TaskRow, anchor: QRect) -> None:
        """Ask how the task ended, under `anchor`; a task that is done already is opened again."""
        if row.task.done_at is not None:
            self.reopen(row)
            return
        popover = OutcomePopover(self._around.theme, self._page.window())
        popover.ended.connect(lambda outcome, comment: self.finish(row, outcome, comment))
        popover.closed.connect(self._forget)
        self.popover = popover
        popover.open_under(self._page.window(), anchor)

    def finish(self, row: TaskRow, outcome: str, comment: str) -> None:
        """The task is over; the remark it had stays where none is given."""
        by, task, before = self._around.actor(), row.id, row.task.comment
        said = self.tr("“{task}”: {outcome}").format(
            task=row.task.text, outcome=outcome_text(outcome)
        )
        self._do(
            lambda engine: engine.tasks.finish(task, outcome, by, comment=comment or before),
            said,
            lambda engine: engine.tasks.reopen(task, by, comment=before),
        )

    def reopen(self, row: TaskRow) -> None:
        """The task is not over after all."""
        by, task, was = self._around.actor(), row.id, row.task
        self._do(
            lambda engine: engine.tasks.reopen(task, by, comment=was.comment),
            self.tr("“{task}” is open again").format(task=was.text),
            lambda engine: engine.tasks.finish(task, was.outcome, by, comment=was.comment),
        )

    def put_off(self, row: TaskRow, until: Moment | None) -> None:
        """The task is due at another moment."""
        by, task, was, reader = self._around.actor(), row.id, row.task, self._around.reader()
        moment = (
            self.tr("no date") if until is None else reader.formats.day_and_clock(until, reader.now)
        )
        self._do(
            lambda engine: engine.tasks.postpone(task, until, by),
            self.tr("“{task}” is put off: {moment}").format(task=was.text, moment=moment),
            lambda engine: engine.tasks.postpone(task, was.due_at, by),
        )

    def _do(
        self, call: Callable[[Engine], None], said: str, back: Callable[[Engine], None]
    ) -> None:
        self._write(call, lambda _: self._tell(said, back))

    def _tell(self, said: str, back: Callable[[Engine], None]) -> None:
        undo = Step(self.tr("Undo"), lambda: self._write(back, lambda _: None))
        self._around.messages.note(said, undo)

    def _write(self, call: Callable[[Engine], None], then: Callable[[None], None]) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: call(engine),
            then,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Save a task"),
        )

    def _forget(self) -> None:
        self.popover = None
