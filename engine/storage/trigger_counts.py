"""What triggers did, counted: for the demo's table and for whoever asks how busy a trigger is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, Select, func, select

from engine.domain.run import Outcome
from engine.domain.titles import Titles
from engine.storage.tables import alerts, events, orders, outbox, runs, tasks, visits
from engine.storage.trigger_store import load_triggers


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerCounts:
    """What one trigger did: runs by outcome, orders moved, tasks set, alerts raised, messages queued."""

    trigger: int
    titles: Titles
    runs: Mapping[Outcome, int] = field(default_factory=dict)
    moved: int = 0
    tasks: int = 0
    alerts: int = 0
    messages: int = 0

    @property
    def started(self) -> int:
        """Runs that began, those under way included."""
        return sum(count for outcome, count in self.runs.items() if outcome is not Outcome.REFUSED)

    @property
    def refused(self) -> int:
        """Starts that mode, repeats or a guard refused, and runs that a refusal stopped."""
        return self.runs.get(Outcome.REFUSED, 0) + self.runs.get(Outcome.INCIDENT, 0)


def orders_by_status(connection: Connection) -> dict[str, int]:
    """How many orders are in each status."""
    question = select(orders.c.status, func.count()).group_by(orders.c.status)
    return {row[0]: row[1] for row in connection.execute(question)}


def trigger_counts(connection: Connection) -> tuple[TriggerCounts, ...]:
    """What each trigger of the shop did so far, in turn."""
    outcomes: dict[int, dict[Outcome, int]] = {}
    question = select(runs.c.trigger_id, runs.c.outcome, func.count()).group_by(
        runs.c.trigger_id, runs.c.outcome
    )
    for trigger, outcome, count in connection.execute(question):
        outcomes.setdefault(trigger, {})[Outcome(outcome)] = count
    moved = _by_trigger(connection, _moves())
    set_ = _by_trigger(connection, _made(tasks.c.run_id))
    raised = _by_trigger(connection, _made(alerts.c.run_id))
    queued = _by_trigger(connection, _made(outbox.c.run_id))
    triggers = sorted(load_triggers(connection), key=lambda one: (one.settings.turn, one.id))
    return tuple(
        TriggerCounts(
            trigger=one.id,
            titles=one.settings.titles,
            runs=outcomes.get(one.id, {}),
            moved=moved.get(one.id, 0),
            tasks=set_.get(one.id, 0),
            alerts=raised.get(one.id, 0),
            messages=queued.get(one.id, 0),
        )
        for one in triggers
    )


def _moves() -> Select[int, int]:
    """Stays that began by an event which a run made; a stay's id is the seq of that event."""
    by_run = events.c.actor_kind == "run"
    joined = visits.join(events, events.c.seq == visits.c.id).join(
        runs, runs.c.id == events.c.actor_id
    )
    return (
        select(runs.c.trigger_id, func.count())
        .select_from(joined)
        .where(by_run)
        .group_by(runs.c.trigger_id)
    )


def _made(run: ColumnElement[int]) -> Select[int, int]:
    """Rows that carry the run which made them."""
    return (
        select(runs.c.trigger_id, func.count())
        .select_from(runs.join(run.table, run == runs.c.id))
        .group_by(runs.c.trigger_id)
    )


def _by_trigger(connection: Connection, question: Select[int, int]) -> dict[int, int]:
    return {row[0]: row[1] for row in connection.execute(question)}
