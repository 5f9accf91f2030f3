"""The triggers as a list: on or off, how busy this week, what waits, where there was trouble."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from engine.domain.moment import Moment
from engine.domain.run import Outcome
from engine.domain.trigger import Trigger
from engine.storage.tables import runs
from engine.storage.trigger_store import load_triggers


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerRow:
    """A trigger with its numbers. Refused starts are no runs here; `last_at` None = it never ran."""

    trigger: Trigger
    lately: int
    """Runs that began since the moment asked about."""
    waiting: int
    trouble: int
    """Runs that a refusal or a fault of ours ended."""
    last_at: Moment | None


def read_triggers(connection: Connection, since: Moment) -> tuple[TriggerRow, ...]:
    """Every trigger that is not retired, in the order in which they take turns."""
    triggers = sorted(load_triggers(connection), key=lambda each: (each.settings.turn, each.id))
    return tuple(_row(connection, trigger, since) for trigger in triggers)


# A partial index serves a statement only when it says the value itself.
_WAITING = runs.c.outcome == literal_column("'waiting'")
_TROUBLE = runs.c.outcome.in_([literal_column("'incident'"), literal_column("'failed'")])
_BEGAN = runs.c.outcome.not_in([Outcome.REFUSED.value, Outcome.QUEUED.value])


def _row(connection: Connection, trigger: Trigger, since: Moment) -> TriggerRow:
    own = runs.c.trigger_id == trigger.id
    newest = (
        select(runs.c.started_at).where(own, _BEGAN).order_by(runs.c.started_at.desc()).limit(1)
    )
    last_at = connection.execute(newest).scalar()

    def count(*which: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(runs).where(own, *which)
        return int(connection.execute(counted).scalar_one())

    return TriggerRow(
        trigger=trigger,
        lately=count(runs.c.started_at >= since, _BEGAN),
        waiting=count(_WAITING),
        trouble=count(_TROUBLE),
        last_at=None if last_at is None else Moment(last_at),
    )
