"""Everything an order's card shows, read at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from engine.domain.customer import Customer
from engine.domain.errors import Missing
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.run import Run
from engine.domain.stored import AlertRow, MessageRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.domain.titles import Titles
from engine.storage import tables, values
from engine.storage.loader import Loader
from engine.storage.records import AnyRow
from engine.storage.trigger_store import settings_from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCard:
    """An order with its story. Every list is in the order in which things happened.

    `runs` holds refused starts too; `triggers` names the triggers of the runs by their id.
    """

    order: Order
    customer: Customer | None
    events: tuple[Event, ...]
    visits: tuple[VisitRow, ...]
    tasks: tuple[Task, ...]
    alerts: tuple[AlertRow, ...]
    messages: tuple[MessageRow, ...]
    runs: tuple[Run, ...]
    waits: tuple[TimerRow, ...]
    """Those that have not ended."""
    triggers: Mapping[int, Titles]


def stayed(visit: VisitRow, now: Moment) -> int:
    """Microseconds that a stay lasted, or has lasted until `now`."""
    return (now if visit.left_at is None else visit.left_at) - visit.entered_at


def read_card(connection: Connection, id_: int) -> OrderCard:
    """The card of an order.

    Raises:
        Missing: no such order.

    """
    loader = Loader(connection)
    order = loader.order(id_)
    if order is None:
        raise Missing("order", str(id_))
    subject = Subject(SubjectKind.ORDER, id_)
    runs = tuple(values.run_from(row) for row in _runs_of(connection, subject))
    return OrderCard(
        order=order,
        customer=None if order.customer is None else loader.customer(order.customer),
        events=tuple(loader.history(subject)),
        visits=tuple(values.visit_from(row) for row in _of(connection, tables.visits, id_)),
        tasks=tuple(values.task_from(row) for row in _of(connection, tables.tasks, id_)),
        alerts=tuple(values.alert_from(row) for row in _of(connection, tables.alerts, id_)),
        messages=tuple(values.message_from(row) for row in _of(connection, tables.outbox, id_)),
        runs=runs,
        waits=tuple(loader.open_timers(subject)),
        triggers=trigger_titles(connection, {run.trigger for run in runs}),
    )


def trigger_titles(connection: Connection, ids: set[int]) -> Mapping[int, Titles]:
    """Names of triggers by id, retired ones included."""
    triggers = tables.triggers
    rows = connection.execute(
        select(triggers.c.id, triggers.c.settings).where(triggers.c.id.in_(sorted(ids)))
    )
    return {row.id: settings_from_json(row.settings).titles for row in rows}


def _of(connection: Connection, table: Table, order: int) -> list[AnyRow]:
    found = connection.execute(select(table).where(table.c.order_id == order).order_by(table.c.id))
    return list(found)


def _runs_of(connection: Connection, subject: Subject) -> list[AnyRow]:
    runs = tables.runs
    found = connection.execute(
        select(runs)
        .where(runs.c.subject_kind == subject.kind.value, runs.c.subject_id == subject.id)
        .order_by(runs.c.id)
    )
    return list(found)
