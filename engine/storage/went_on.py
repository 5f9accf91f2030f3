"""Where orders went on to from a status, counted over the newest stays."""

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from engine.storage.tables import visits

NEWEST = 4_000
"""Stays looked at: habits change, and the answer comes at once however long the history is."""


def went_on(connection: Connection, status: str) -> Mapping[str, int]:
    """Next status → how many of the newest stays in `status` ended by it."""
    newest = (
        select(visits.c.status, visits.c.left_seq)
        .where(visits.c.left_seq.is_not(None))
        .order_by(visits.c.id.desc())
        .limit(NEWEST)
        .subquery()
    )
    following = visits.alias("following")
    counted = (
        select(following.c.status, func.count().label("stays"))
        .select_from(newest.join(following, following.c.id == newest.c.left_seq))
        .where(newest.c.status == status)
        .group_by(following.c.status)
    )
    return {row.status: row.stays for row in connection.execute(counted)}
