"""How orders move over their path: counts, traffic and medians, read from their stays."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, FromClause, and_, func, select

from engine.domain.moment import Moment
from engine.domain.path_life import Flow, Moved, Moves, PathLife
from engine.storage.tables import visits
from engine.storage.trigger_counts import orders_by_status


def path_life(connection: Connection, since: Moment) -> PathLife:
    """Where orders are now and how they have moved since then; goes through all stays."""
    after = visits.alias("after")
    joined = visits.join(after, after.c.id == visits.c.left_seq)
    flows = _medians(connection, (visits.c.status, after.c.status), joined, since)
    stays = _medians(connection, (visits.c.status,), visits, since)
    return PathLife(
        counts=orders_by_status(connection),
        flows={(key[0], key[1]): flow for key, flow in flows.items()},
        stays={key[0]: flow for key, flow in stays.items()},
    )


def newest_visit(connection: Connection) -> int:
    """The event that began the newest stay; 0 in a shop without orders."""
    return connection.scalar(select(func.max(visits.c.id))) or 0


def moves_after(connection: Connection, seen: int, limit: int) -> Moves:
    """The first moves after the event `seen`, at most `limit`."""
    before = visits.alias("before")
    question = (
        select(visits.c.id, visits.c.order_id, before.c.status, visits.c.status)
        .select_from(
            visits.outerjoin(
                before,
                and_(before.c.order_id == visits.c.order_id, before.c.left_seq == visits.c.id),
            )
        )
        .where(visits.c.id > seen)
        .order_by(visits.c.id)
        .limit(limit)
    )
    rows = connection.execute(question).all()
    return Moves(
        tuple(Moved(order, source or "", target) for _, order, source, target in rows),
        rows[-1][0] if rows else seen,
    )


def _medians(
    connection: Connection, kinds: Sequence[Column[str]], stays: FromClause, since: Moment
) -> dict[tuple[str, ...], Flow]:
    """For each kind of stay that ended since then: how many, and the middle one of their lengths."""
    lasted = visits.c.left_at - visits.c.entered_at
    ranked = (
        select(
            *(kind.label(f"kind{place}") for place, kind in enumerate(kinds)),
            lasted.label("lasted"),
            func.row_number().over(partition_by=kinds, order_by=lasted).label("rank"),
            func.count().over(partition_by=kinds).label("count"),
        )
        .select_from(stays)
        .where(visits.c.left_at >= since)
        .subquery()
    )
    middle = select(ranked).where(ranked.c.rank == (ranked.c["count"] + 1) // 2)
    return {
        tuple(row[: len(kinds)]): Flow(orders=row[-1], median=row[-3])
        for row in connection.execute(middle)
    }
