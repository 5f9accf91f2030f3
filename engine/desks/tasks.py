"""Tasks: listed, counted, set by hand, finished with an outcome, opened again, put off."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from engine.desks.premises import Premises
from engine.domain.change import Actor, Change, CreateTask, EditTask
from engine.domain.errors import Invalid
from engine.domain.moment import Moment, at_zone, local
from engine.domain.value import Value
from engine.storage.cancelling import Cancel
from engine.storage.task_list import (
    Due,
    Horizon,
    Span,
    TaskCard,
    TaskList,
    TaskRow,
    TaskWish,
    Whose,
    count_due,
    read_task_card,
)

__all__ = [
    "MANY_DUE",
    "Due",
    "Span",
    "TaskCard",
    "TaskDesk",
    "TaskList",
    "TaskRow",
    "TaskWish",
    "Whose",
]

MANY_DUE = 1_000
"""Tasks that are due are counted up to here."""


class TaskDesk:
    """The tasks of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def list(self, wish: TaskWish) -> TaskList:
        """The tasks that fit, to look through; what is due is told by the clocks of the shop."""
        references = self._at.references
        person = references.people.get(wish.me) if wish.me is not None else None
        return TaskList(self._at.file, wish, person, self._horizon())

    def card(self, id_: int) -> TaskCard:
        """A task with its history.

        Raises:
            Missing: no such task.

        """
        with self._at.file.reader() as connection:
            return read_task_card(connection, id_)

    def due(self, person: int, cancel: Cancel | None = None) -> int:
        """How many open tasks of a person are overdue or due today, counted up to `MANY_DUE`."""
        with self._at.file.reader(cancel) as connection:
            return count_due(connection, person, self._horizon().tomorrow, MANY_DUE)

    def create(self, values: Mapping[str, Value], by: Actor) -> int:
        """Set a task; its id.

        Raises:
            UserError: it says nothing, or names somebody who is not there.

        """
        return self._do(CreateTask(values=values), by)[0]

    def edit(
        self, id_: int, values: Mapping[str, Value], by: Actor, *, version: int | None = None
    ) -> None:
        """Give fields of a task new values; `version` as in `EditOrder`.

        Raises:
            EditConflict: somebody else changed the same field meanwhile.
            UserError: no such task, or a value that cannot be.

        """
        self._do(EditTask(task=id_, values=values, version=version), by)

    def finish(self, id_: int, outcome: str, by: Actor, *, comment: str = "") -> None:
        """The task is over: `outcome` is one that every shop has, or the person's own words.

        Raises:
            Invalid: no outcome is said.
            Missing: no such task.

        """
        said = outcome.strip()
        if not said:
            raise Invalid("task", "say how it ended")
        self._do(EditTask(task=id_, values={"outcome": said, "comment": comment.strip()}), by)

    def reopen(self, id_: int, by: Actor, *, comment: str = "") -> None:
        """The task is not over after all; `comment` is what it says from now on.

        Raises:
            Missing: no such task.

        """
        self._do(EditTask(task=id_, values={"outcome": "", "comment": comment}), by)

    def postpone(self, id_: int, until: Moment | None, by: Actor) -> None:
        """The task is due at another moment, or at none.

        Raises:
            Missing: no such task.

        """
        self._do(EditTask(task=id_, values={"due_at": until}), by)

    def _do(self, edit: CreateTask | EditTask, by: Actor) -> tuple[int, ...]:
        return self._at.running().change(Change(actor=by, edits=(edit,))).result().tasks

    def _horizon(self) -> Horizon:
        now, zone = self._at.clock.now(), self._at.references.zone
        tomorrow = at_zone(now, zone).date() + timedelta(days=1)
        return Horizon(now, local(datetime.combine(tomorrow, time.min), zone))
