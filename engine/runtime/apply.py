"""Applying a change: edits become new snapshots, rows, and one event per subject touched."""

from dataclasses import dataclass
from typing import TypeVar

from engine.domain.change import (
    AddComment,
    Change,
    CreateCustomer,
    CreateOrder,
    CreateTask,
    Edit,
    EditCustomer,
    EditOrder,
    EditTask,
    QueueMessage,
    RaiseAlert,
    Receipt,
)
from engine.domain.customer import Customer
from engine.domain.event import Event, SubjectKind
from engine.domain.task import Task
from engine.domain.topics import Topic
from engine.domain.trigger import DeliveryMode
from engine.runtime.customer_edits import customer_for, edit_customer
from engine.runtime.editing import CheckHolds, Editing
from engine.runtime.notices import queue_message, raise_alert
from engine.runtime.order_edits import create_order, edit_order
from engine.runtime.recording import OUTSIDE, Cause, SubjectRecord
from engine.runtime.task_edits import create_task, edit_task
from engine.runtime.work import Kept, Work

Versioned = TypeVar("Versioned", Customer, Task)

_TOPICS = {
    SubjectKind.ORDER: Topic.ORDERS,
    SubjectKind.CUSTOMER: Topic.CUSTOMERS,
    SubjectKind.TASK: Topic.TASKS,
}


@dataclass(slots=True)
class Applied:
    """What applying gave: the events, in order, and what the caller gets back."""

    events: list[Event]
    receipt: Receipt


def apply_change(work: Work, change: Change, check_holds: CheckHolds) -> Applied:
    """Apply all edits of a change from outside, or raise with nothing promised: go back to the mark.

    Raises:
        UserError: an edit was refused.

    """
    fact = change.fact
    if fact is not None and work.facts.get(fact):
        return Applied([], Receipt())
    editing = Editing(
        work=work,
        actor=change.actor,
        at=work.now if change.at is None else change.at,
        history=fact is not None,
        check_holds=check_holds,
    )
    events = apply_edits(editing, change.edits, OUTSIDE)
    if fact is not None:
        for known in (fact, *change.also):
            work.add_fact(known, events[0].seq if events else None)
    touched: dict[SubjectKind, list[int]] = {kind: [] for kind in _TOPICS}
    for subject in editing.records:
        touched[subject.kind].append(subject.id)
    receipt = Receipt(
        events=tuple([event.seq for event in events]),
        orders=tuple(touched[SubjectKind.ORDER]),
        customers=tuple(touched[SubjectKind.CUSTOMER]),
        tasks=tuple(touched[SubjectKind.TASK]),
    )
    return Applied(events, receipt)


def apply_edits(
    editing: Editing,
    edits: tuple[Edit, ...],
    cause: Cause,
    delivery: DeliveryMode = DeliveryMode.RECORD_ONLY,
) -> list[Event]:
    """Apply edits that belong together; one event per subject that differs afterwards, by seq.

    Raises:
        UserError: an edit was refused.

    """
    for edit in edits:
        _apply_edit(editing, edit, delivery)
    events = [e for r in editing.records.values() if (e := _finish(editing, r, cause)) is not None]
    if len(events) > 1:
        events.sort(key=lambda event: event.seq)
    return events


def _apply_edit(editing: Editing, edit: Edit, delivery: DeliveryMode) -> None:
    match edit:
        case EditOrder():
            edit_order(editing, edit)
        case CreateOrder():
            create_order(editing, edit)
        case CreateTask():
            create_task(editing, edit)
        case EditTask():
            edit_task(editing, edit)
        case EditCustomer():
            edit_customer(editing, edit)
        case CreateCustomer():
            customer_for(editing, edit.draft)
        case AddComment():
            order = editing.order(edit.order)
            editing.record_of_order(order.id).note("comment", 0, "text", None, edit.text)
        case RaiseAlert():
            raise_alert(editing, edit)
        case QueueMessage():
            queue_message(editing, edit, delivery)


def _finish(editing: Editing, record: SubjectRecord, cause: Cause) -> Event | None:
    """Make the record's event, raise the subject's version, store the row; None when nothing differs."""
    changes = record.net()
    if not changes:
        return None
    work, subject = editing.work, record.subject
    version = 1 if record.created else _raise_version(editing, record)
    event = record.event(editing.at, editing.actor, cause, version, changes)
    work.add_event(event)
    work.touch(_TOPICS[subject.kind], subject.id)
    return event


def _raise_version(editing: Editing, record: SubjectRecord) -> int:
    work, (kind, id_) = editing.work, record.subject
    if kind is SubjectKind.ORDER:
        order = work.order(id_)
        version = order.version + 1
        work.orders.put(id_, order.with_({"version": version, "updated_at": editing.at}))
    elif kind is SubjectKind.TASK:
        version = _raised(work.tasks, id_)
    else:
        version = _raised(work.customers, id_)
    return version


def _raised(kept: Kept[int, Versioned], id_: int) -> int:
    value = kept.get(id_)
    assert value is not None
    kept.put(id_, value.with_({"version": value.version + 1}))
    return value.version + 1
