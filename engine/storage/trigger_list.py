"""The triggers as a list: on or off, how often they ran, what waits, where there was trouble."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from engine.domain.moment import Moment
from engine.domain.run import Outcome, Run
from engine.domain.trigger import Trigger
from engine.storage import values
from engine.storage.tables import runs
from engine.storage.trigger_store import load_triggers


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerRow:
    """A trigger with its numbers. `runs` counts refused starts too; `last_at` None = it never ran."""

    trigger: Trigger
    runs: int
    waiting: int
    trouble: int
    """Runs that a refusal or a fault of ours ended."""
    last_at: Moment | None


def read_triggers(connection: Connection) -> tuple[TriggerRow, ...]:
    """Every trigger that is not retired, in the order in which they take turns."""
    triggers = sorted(load_triggers(connection), key=lambda each: (each.settings.turn, each.id))
    return tuple(_row(connection, trigger) for trigger in triggers)


def read_runs(
    connection: Connection,
    trigger: int,
    *,
    outcome: Outcome | None = None,
    before: int | None = None,
    limit: int = 100,
) -> tuple[Run, ...]:
    """A page of a trigger's runs, newest first; `before` is the id of the last run seen."""
    query = select(runs).where(runs.c.trigger_id == trigger)
    if outcome is not None:
        query = query.where(runs.c.outcome == outcome.value)
    if before is not None:
        query = query.where(runs.c.id < before)
    rows = connection.execute(query.order_by(runs.c.id.desc()).limit(limit))
    return tuple(values.run_from(row) for row in rows)


# A partial index serves a statement only when it says the value itself.
_WAITING = runs.c.outcome == literal_column("'waiting'")
_TROUBLE = runs.c.outcome.in_([literal_column("'incident'"), literal_column("'failed'")])


def _row(connection: Connection, trigger: Trigger) -> TriggerRow:
    own = runs.c.trigger_id == trigger.id
    newest = select(runs.c.started_at).where(own).order_by(runs.c.id.desc()).limit(1)
    last_at = connection.execute(newest).scalar()

    def count(*which: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(runs).where(own, *which)
        return int(connection.execute(counted).scalar_one())

    return TriggerRow(
        trigger=trigger,
        runs=count(),
        waiting=count(_WAITING),
        trouble=count(_TROUBLE),
        last_at=None if last_at is None else Moment(last_at),
    )
