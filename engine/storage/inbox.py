"""What waits for people: alerts, open tasks, and messages in the outbox."""

from sqlalchemy import Connection, Select, select

from engine.domain.stored import AlertRow, MessageRow
from engine.domain.task import Task
from engine.storage import values
from engine.storage.tables import alerts, outbox, tasks

PAGE = 200


def read_alerts(
    connection: Connection,
    *,
    unread: bool = True,
    before: int | None = None,
    limit: int = PAGE,
) -> tuple[AlertRow, ...]:
    """Alerts, newest first; `before` is the id of the last one seen."""
    query = select(alerts).order_by(alerts.c.id.desc()).limit(limit)
    if unread:
        query = query.where(alerts.c.read_at.is_(None))
    if before is not None:
        query = query.where(alerts.c.id < before)
    return tuple(values.alert_from(row) for row in connection.execute(query))


def read_open_tasks(
    connection: Connection, *, person: int | None = None, limit: int = PAGE
) -> tuple[Task, ...]:
    """Open tasks, the ones due first in front, those without a moment last."""
    query: Select[*tuple[object, ...]] = (
        select(tasks)
        .where(tasks.c.done_at.is_(None))
        .order_by(tasks.c.due_at.is_(None), tasks.c.due_at, tasks.c.id)
        .limit(limit)
    )
    if person is not None:
        query = query.where(tasks.c.person == person)
    return tuple(values.task_from(row) for row in connection.execute(query))


def read_messages(
    connection: Connection,
    *,
    states: tuple[str, ...] = (),
    before: int | None = None,
    limit: int = PAGE,
) -> tuple[MessageRow, ...]:
    """Messages of the outbox, newest first; no states = all of them."""
    query = select(outbox).order_by(outbox.c.id.desc()).limit(limit)
    if states:
        query = query.where(outbox.c.state.in_(states))
    if before is not None:
        query = query.where(outbox.c.id < before)
    return tuple(values.message_from(row) for row in connection.execute(query))
