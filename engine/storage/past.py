"""What *why* asks of the past: runs of an event, visits, and how things stood by then."""

from typing import TypeAlias

from sqlalchemy import Connection, func, select

from engine.domain.event import Event, Subject
from engine.domain.moment import Moment
from engine.domain.run import Run
from engine.storage.tables import events, imports, orders, outbox, runs, visits
from engine.storage.values import run_from

Reading: TypeAlias = Connection
"""A connection that only reads, lent to the rooms above."""


def runs_of_event(connection: Reading, trigger: int, seq: int) -> list[Run]:
    """Runs of a trigger that an event started, or whose start was refused, oldest first."""
    subject = connection.execute(
        select(events.c.subject_kind, events.c.subject_id).where(events.c.seq == seq)
    ).one()
    found = connection.execute(
        select(runs)
        .where(
            runs.c.subject_kind == subject.subject_kind,
            runs.c.subject_id == subject.subject_id,
            runs.c.trigger_id == trigger,
            runs.c.event_seq == seq,
        )
        .order_by(runs.c.id)
    )
    return [run_from(row) for row in found]


def last_event_of_runs(connection: Reading, trigger: int, subject: Subject) -> int | None:
    """The event that started the newest run of a trigger for a subject, None when none did."""
    newest = connection.execute(
        select(func.max(runs.c.event_seq)).where(
            runs.c.subject_kind == subject.kind.value,
            runs.c.subject_id == subject.id,
            runs.c.trigger_id == trigger,
        )
    ).scalar_one()
    return None if newest is None else int(newest)


def visits_of(connection: Reading, order: int) -> list[tuple[str, int]]:
    """Status and seq of each visit of an order."""
    found = connection.execute(
        select(visits.c.status, visits.c.id).where(visits.c.order_id == order).order_by(visits.c.id)
    )
    return [(row.status, row.id) for row in found]


def orders_by(connection: Reading, customer: int | None, at: Moment) -> int:
    """How many orders the customer had made by a moment."""
    if customer is None:
        return 0
    counted = select(func.count()).where(orders.c.customer == customer, orders.c.created_at <= at)
    return int(connection.execute(counted).scalar_one())


def message_moments(connection: Reading, order: int) -> list[Moment]:
    """When each message about the order was queued."""
    found = connection.execute(select(outbox.c.at).where(outbox.c.order_id == order))
    return [Moment(row.at) for row in found]


def customer_seq_at(connection: Reading, subject: Subject, event: Event) -> int:
    """The seq of the newest event of the customer before `event`, or in the same change."""
    newest = select(func.max(events.c.seq)).where(
        events.c.subject_kind == subject.kind.value,
        events.c.subject_id == subject.id,
        (events.c.seq <= event.seq)
        | ((events.c.at == event.at) & (events.c.seq == event.seq + 1) & (events.c.version == 1)),
    )
    return int(connection.execute(newest).scalar_one() or 0)


def import_had_triggers_off(connection: Reading, import_id: int | None) -> bool:
    """Whether an import gave its facts in without asking triggers."""
    found = connection.execute(
        select(imports.c.triggers).where(imports.c.id == import_id)
    ).scalar_one_or_none()
    return found == "off"
