"""What waits for people in the outbox."""

from sqlalchemy import Connection, select

from engine.domain.stored import MessageRow
from engine.storage import values
from engine.storage.tables import outbox

PAGE = 200


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
