"""Everything that is known of one run, read at one moment."""

from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from engine.domain.errors import Missing
from engine.domain.event import Event, SubjectKind
from engine.domain.order import Order
from engine.domain.run import Run
from engine.domain.stored import AlertRow, MessageRow, TimerRow
from engine.domain.task import Task
from engine.domain.trigger import Trigger, TriggerVersion
from engine.storage import tables, values
from engine.storage.dialect import among, bound_list
from engine.storage.loader import Loader
from engine.storage.records import AnyRow
from engine.storage.trigger_store import Layout, layout_of, load_version


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTrace:
    """A run with the drawing it walked and what it left behind.

    `version` is the one it began with, `newest` the number of the trigger's newest; `events` are those its
    effects made. `order` is as it is now, None for a run about something else; `customer` is a name.
    """

    run: Run
    trigger: Trigger
    version: TriggerVersion
    layout: Layout
    newest: int
    order: Order | None
    customer: str
    event: Event | None
    """What it began with; None when it was entered by hand."""
    events: tuple[Event, ...]
    waits: tuple[TimerRow, ...]
    messages: tuple[MessageRow, ...]
    tasks: tuple[Task, ...]
    alerts: tuple[AlertRow, ...]


def read_trace(connection: Connection, id_: int) -> RunTrace:
    """The trace of a run.

    Raises:
        Missing: no such run, or its trace is not kept any more.

    """
    runs = tables.runs
    row = connection.execute(select(runs).where(runs.c.id == id_)).one_or_none()
    if row is None:
        raise Missing("run", str(id_))
    run = values.run_from(row)
    trigger, version = load_version(connection, run.version)
    loader = Loader(connection)
    order = loader.order(run.subject.id) if run.subject.kind is SubjectKind.ORDER else None
    customer = loader.customer(order.customer) if order and order.customer else None
    return RunTrace(
        run=run,
        trigger=trigger,
        version=version,
        layout=layout_of(connection, version.id),
        newest=newest_number(connection, trigger.id),
        order=order,
        customer="" if customer is None else customer.name,
        event=next(iter(_events(connection, [] if run.event is None else [run.event])), None),
        events=_events(connection, [seq for step in run.steps for seq in step.seq]),
        waits=tuple(values.timer_from(row) for row in _made(connection, tables.timers, run)),
        messages=tuple(values.message_from(row) for row in _made(connection, tables.outbox, run)),
        tasks=tuple(values.task_from(row) for row in _made(connection, tables.tasks, run)),
        alerts=tuple(values.alert_from(row) for row in _made(connection, tables.alerts, run)),
    )


def newest_number(connection: Connection, trigger: int) -> int:
    """The number of the newest version of a trigger."""
    versions = tables.trigger_versions
    newest = select(func.max(versions.c.number)).where(versions.c.trigger_id == trigger)
    return int(connection.execute(newest).scalar_one())


def version_numbered(connection: Connection, trigger: int, number: int) -> int:
    """The id of a version by its number."""
    versions = tables.trigger_versions
    found = select(versions.c.id).where(
        versions.c.trigger_id == trigger, versions.c.number == number
    )
    return int(connection.execute(found).scalar_one())


def _events(connection: Connection, seqs: list[int]) -> tuple[Event, ...]:
    events = tables.events
    query = select(events).where(among(events.c.seq, "seqs")).order_by(events.c.seq)
    found = connection.execute(query, {"seqs": bound_list(seqs)})
    return tuple(values.event_from(row) for row in found)


def _made(connection: Connection, table: Table, run: Run) -> list[AnyRow]:
    """Rows that a run made. Those about orders are found by the order, which has an index."""
    query = select(table).where(table.c.run_id == run.id).order_by(table.c.id)
    if "order_id" in table.c and run.subject.kind is SubjectKind.ORDER:
        query = query.where(table.c.order_id == run.subject.id)
    return list(connection.execute(query))
