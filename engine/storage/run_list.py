"""Runs as people look through them: of a trigger or of a subject, newest first, page by page."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select, tuple_

from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.run import Outcome
from engine.domain.titles import Titles
from engine.storage.tables import orders, runs, timers, triggers
from engine.storage.trigger_store import settings_from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """A run without its trace. `due_at`: when its wait ends, None when nothing waits.

    `order` and `customer` are the number and the name, empty for a run about something else.
    """

    id: int
    trigger: int
    titles: Titles
    subject: Subject
    order: str
    customer: str
    outcome: Outcome
    reason: str
    started_at: Moment
    ended_at: Moment | None
    due_at: Moment | None


def read_run_lines(
    connection: Connection,
    *,
    trigger: int | None = None,
    subject: Subject | None = None,
    outcomes: tuple[Outcome, ...] = (),
    before: RunLine | None = None,
    limit: int,
) -> tuple[RunLine, ...]:
    """A page of runs; `before` is the last one seen, no `outcomes` means every outcome."""
    query = _lines().where(*_which(trigger, subject, outcomes))
    if before is not None:
        query = query.where(
            tuple_(runs.c.started_at, runs.c.id) < tuple_(before.started_at, before.id)
        )
    newest = query.order_by(runs.c.started_at.desc(), runs.c.id.desc()).limit(limit)
    return tuple(_line(row) for row in connection.execute(newest))


def read_run_line(connection: Connection, run: int) -> RunLine | None:
    """One run as the list shows it, None when it is not kept any more."""
    row = connection.execute(_lines().where(runs.c.id == run)).one_or_none()
    return None if row is None else _line(row)


def count_runs(
    connection: Connection,
    *,
    trigger: int | None = None,
    subject: Subject | None = None,
    outcomes: tuple[Outcome, ...] = (),
) -> int:
    """How many runs the list would show."""
    counted = select(func.count()).select_from(runs).where(*_which(trigger, subject, outcomes))
    return int(connection.execute(counted).scalar_one())


def _which(
    trigger: int | None, subject: Subject | None, outcomes: tuple[Outcome, ...]
) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if trigger is not None:
        wanted.append(runs.c.trigger_id == trigger)
    if subject is not None:
        wanted.append(
            and_(runs.c.subject_kind == subject.kind.value, runs.c.subject_id == subject.id)
        )
    if outcomes:
        wanted.append(runs.c.outcome.in_([outcome.value for outcome in outcomes]))
    return wanted


def _lines() -> Select[Any]:
    about_order = (orders.c.id == runs.c.subject_id) & (
        runs.c.subject_kind == SubjectKind.ORDER.value
    )
    due = (
        select(func.min(timers.c.due_at))
        .where(timers.c.run_id == runs.c.id, timers.c.ended_at.is_(None))
        .scalar_subquery()
    )
    return select(
        runs.c.id,
        runs.c.trigger_id,
        triggers.c.settings,
        runs.c.subject_kind,
        runs.c.subject_id,
        orders.c.number,
        orders.c.customer_name,
        runs.c.outcome,
        runs.c.reason,
        runs.c.started_at,
        runs.c.ended_at,
        due.label("due_at"),
    ).select_from(
        runs.join(triggers, triggers.c.id == runs.c.trigger_id).outerjoin(orders, about_order)
    )


def _line(row: Row[Any]) -> RunLine:
    return RunLine(
        id=row.id,
        trigger=row.trigger_id,
        titles=settings_from_json(row.settings).titles,
        subject=Subject(SubjectKind(row.subject_kind), row.subject_id),
        order=row.number or "",
        customer=row.customer_name or "",
        outcome=Outcome(row.outcome),
        reason=row.reason,
        started_at=Moment(row.started_at),
        ended_at=None if row.ended_at is None else Moment(row.ended_at),
        due_at=None if row.due_at is None else Moment(row.due_at),
    )
