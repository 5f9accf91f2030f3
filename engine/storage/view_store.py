"""Saved views: read, put in place, taken away."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update

from engine.domain.saved_view import SavedView
from engine.storage.compact_json import compact
from engine.storage.dialect import placing
from engine.storage.list_tables import saved_views


def load_views(connection: Connection, person: int) -> tuple[SavedView, ...]:
    """The views of a person as they follow each other."""
    mine = select(saved_views).where(saved_views.c.person == person)
    return tuple(
        SavedView(
            id=row.id,
            person=row.person,
            name=row.name,
            condition=row.condition,
            sort=row.sort,
            descending=bool(row.descending),
            columns=tuple(json.loads(row.columns)),
        )
        for row in connection.execute(mine.order_by(saved_views.c.ordering, saved_views.c.id))
    )


def place_view(connection: Connection, view: SavedView, ordering: int) -> None:
    """Store a view, whether it was there or not."""
    connection.exec_driver_sql(
        placing(saved_views),
        (
            view.id,
            view.person,
            ordering,
            view.name,
            view.condition,
            view.sort,
            int(view.descending),
            compact(view.columns),
        ),
    )


def order_views(connection: Connection, person: int, ids: Sequence[int]) -> None:
    """Have the views of a person follow each other like `ids`."""
    for ordering, id_ in enumerate(ids):
        connection.execute(
            update(saved_views)
            .where(saved_views.c.id == id_, saved_views.c.person == person)
            .values(ordering=ordering)
        )


def remove_view(connection: Connection, id_: int) -> None:
    """Take a view away."""
    connection.execute(delete(saved_views).where(saved_views.c.id == id_))
