"""Edits of tasks."""

from engine.domain.change import ActorKind, CreateTask, EditTask
from engine.domain.errors import Invalid, Missing
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import NO_MOMENT
from engine.domain.task import Task
from engine.domain.topics import Topic
from engine.runtime import field_rules
from engine.runtime.conflicts import conflict_free
from engine.runtime.editing import Editing
from engine.runtime.field_rules import checked

_NEW = Task(id=0, text="", created_at=NO_MOMENT)


def create_task(editing: Editing, edit: CreateTask) -> int:
    """Set a task; the id it was given."""
    work = editing.work
    id_ = work.ids.next("tasks")
    record = editing.record_of(Subject(SubjectKind.TASK, id_))
    record.created = True
    values: dict[str, object] = {}
    record.note("task", id_, "", None, True)
    for name, value in edit.values.items():
        normal = checked(field_rules.TASK, "task", name, value, editing.references)
        if normal not in (None, ""):
            values[name] = normal
            record.note("task", id_, name, None, normal)
    _refuse_silent(values.get("text"))
    order = values.get("order")
    if isinstance(order, int):
        editing.order(order)
    values["created_at"] = editing.at
    record.note("task", id_, "created_at", None, editing.at)
    if editing.actor.kind is ActorKind.RUN:
        values["run"] = editing.run
        record.note("task", id_, "run", None, editing.run)
    values["id"] = id_
    work.tasks.add(id_, _NEW.with_(values))
    work.touch(Topic.TASKS, id_)
    return id_


def edit_task(editing: Editing, edit: EditTask) -> int:
    """Apply new values; an outcome finishes the task, an empty one opens it again."""
    work = editing.work
    before = work.tasks.get(edit.task)
    if before is None:
        raise Missing("task", str(edit.task))
    record = editing.record_of(Subject(SubjectKind.TASK, before.id))
    wanted = {
        name: checked(field_rules.TASK, "task", name, value, editing.references)
        for name, value in edit.values.items()
    }
    if "text" in wanted:
        _refuse_silent(wanted["text"])
    wanted = conflict_free(editing, f"Task “{before.text}”", before, wanted, edit.version)
    if "outcome" in wanted and wanted["outcome"] != before.outcome:
        wanted["done_at"] = editing.at if wanted["outcome"] else None
    values: dict[str, object] = {}
    for name, value in wanted.items():
        old = getattr(before, name)
        if old != value:
            record.note("task", before.id, name, old, value)
            values[name] = value
    if values:
        work.tasks.put(before.id, before.with_(values))
    return before.id


def _refuse_silent(text: object) -> None:
    if not str(text or "").strip():
        raise Invalid("task", "say in a few words what is to be done")
