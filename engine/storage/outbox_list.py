"""The outbox as a list: by where messages stand, newest first, with what each is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, literal_column, select

from engine.domain.change import Channel
from engine.domain.delivery import MessageState
from engine.domain.moment import Moment
from engine.domain.stored import MessageRow
from engine.domain.titles import Titles
from engine.storage import values
from engine.storage.dialect import among, bound_list
from engine.storage.tables import orders, outbox, runs, triggers
from engine.storage.trigger_store import settings_from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """A message with the names of what it is about; empty where it is about none."""

    message: MessageRow
    order: str
    """The order's number."""
    trigger: int | None
    titles: Titles
    """The trigger's names; none where it came from no trigger."""


def count_states(connection: Connection) -> Mapping[MessageState, int]:
    """How many messages stand where; a state in which none stands is missing."""
    found = connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    return {MessageState(state): int(count) for state, count in found}


def count_of(connection: Connection, states: Iterable[MessageState]) -> int:
    """How many messages stand in one of the states."""
    wanted = [state.value for state in states]
    counted = select(func.count()).select_from(outbox).where(outbox.c.state.in_(wanted))
    return int(connection.execute(counted).scalar_one())


def read_rows(
    connection: Connection, states: Iterable[MessageState], *, before: int | None, limit: int
) -> tuple[OutboxRow, ...]:
    """A page of the messages in these states, newest first; `before` is the id of the last one seen.

    Each state is asked by itself, because the index gives its newest at once; all of them together would
    have to be sorted.
    """
    found: list[OutboxRow] = []
    for state in states:
        query = _rows().where(outbox.c.state == state.value)
        if before is not None:
            query = query.where(outbox.c.id < before)
        newest = connection.execute(query.order_by(outbox.c.id.desc()).limit(limit))
        found += map(_row_from, newest)
    found.sort(key=lambda row: -row.message.id)
    return tuple(found[:limit])


def read_ids(connection: Connection, states: Iterable[MessageState]) -> tuple[int, ...]:
    """Every message in these states, oldest first."""
    wanted = [state.value for state in states]
    found = connection.execute(
        select(outbox.c.id).where(outbox.c.state.in_(wanted)).order_by(outbox.c.id)
    )
    return tuple(found.scalars())


def read_some(connection: Connection, ids: Iterable[int]) -> tuple[OutboxRow, ...]:
    """Those of the messages that are there, newest first."""
    query = _rows().where(among(outbox.c.id, "ids")).order_by(outbox.c.id.desc())
    found = connection.execute(query, {"ids": bound_list(ids)})
    return tuple(_row_from(row) for row in found)


# A partial index serves a statement only when it says the value itself.
_IS_PENDING = outbox.c.state == literal_column(f"'{MessageState.PENDING.value}'")


def leaving(
    connection: Connection, now: Moment, channels: Iterable[Channel], most: int
) -> tuple[MessageRow, ...]:
    """Messages that may leave by these channels now, oldest first; those of a replay never do."""
    found = connection.execute(
        select(outbox)
        .where(
            _IS_PENDING,
            func.coalesce(outbox.c.next_at, 0) <= now,
            outbox.c.replay_id.is_(None),
            outbox.c.channel.in_([channel.value for channel in channels]),
        )
        .order_by(outbox.c.next_at, outbox.c.id)
        .limit(most)
    )
    return tuple(values.message_from(row) for row in found)


def in_state(connection: Connection, state: MessageState) -> tuple[MessageRow, ...]:
    """Every message in this state, oldest first."""
    found = connection.execute(
        select(outbox).where(outbox.c.state == state.value).order_by(outbox.c.id)
    )
    return tuple(values.message_from(row) for row in found)


def _rows() -> Select[Any]:
    return (
        select(
            outbox,
            orders.c.number.label("order_number"),
            runs.c.trigger_id,
            triggers.c.settings.label("trigger_settings"),
        )
        .outerjoin(orders, orders.c.id == outbox.c.order_id)
        .outerjoin(runs, runs.c.id == outbox.c.run_id)
        .outerjoin(triggers, triggers.c.id == runs.c.trigger_id)
    )


def _row_from(row: Any) -> OutboxRow:  # noqa: ANN401 - a row of a joined statement
    settings = row.trigger_settings
    return OutboxRow(
        message=values.message_from(row),
        order=row.order_number or "",
        trigger=row.trigger_id,
        titles=Titles() if settings is None else settings_from_json(settings).titles,
    )
