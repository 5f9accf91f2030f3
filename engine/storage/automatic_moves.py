"""Orders that triggers moved: what is shown to somebody who sees it for the first time."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from engine.domain.change import ActorKind
from engine.domain.moment import Moment
from engine.domain.titles import Titles
from engine.storage.card import trigger_titles
from engine.storage.tables import events, orders, runs, visits
from engine.storage.values import event_from


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomaticMove:
    """A move of an order from one status to another that a run made; `seq` is that of its event."""

    seq: int
    at: Moment
    order: int
    number: str
    source: str
    target: str
    run: int
    trigger: Titles


def newest_move(connection: Connection, after: int) -> AutomaticMove | None:
    """The newest move by a trigger that came after the event `after`; None when there was none.

    It looks at the stays begun since then only, so `after` should not lie far back.
    """
    joined = (
        visits.join(events, events.c.seq == visits.c.id)
        .join(orders, orders.c.id == visits.c.order_id)
        .join(runs, runs.c.id == events.c.actor_id)
    )
    question = (
        select(*events.c, orders.c.id, orders.c.number, runs.c.id, runs.c.trigger_id)
        .select_from(joined)
        .where(visits.c.id > after, events.c.actor_kind == ActorKind.RUN.value)
        .order_by(visits.c.id.desc())
        .limit(1)
    )
    row = connection.execute(question).first()
    if row is None:
        return None
    event, (order, number, run, trigger) = event_from(row), row[-4:]
    status = event.change_of("status")
    assert status is not None, event.seq
    return AutomaticMove(
        seq=event.seq,
        at=event.at,
        order=order,
        number=number,
        source=str(status.old),
        target=str(status.new),
        run=run,
        trigger=trigger_titles(connection, {trigger})[trigger],
    )


def newest_seq(connection: Connection) -> int:
    """The seq of the newest event, 0 before the first."""
    found = connection.execute(select(events.c.seq).order_by(events.c.seq.desc()).limit(1)).scalar()
    return found or 0
