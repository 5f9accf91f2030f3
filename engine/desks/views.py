"""Saved views: every person has their own, in an order of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.desks.premises import Premises
from engine.domain.errors import Invalid
from engine.domain.saved_view import SavedView
from engine.runtime.work import Work
from engine.storage.view_store import load_views, order_views, place_view, remove_view

Views = tuple[SavedView, ...]


class ViewDesk:
    """The views of the order list that people saved. Every write answers with those the person has then."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def of(self, person: int) -> Views:
        """The person's views as they follow each other."""
        with self._at.loader() as loader:
            return load_views(loader.connection, person)

    def save(self, view: SavedView) -> Views:
        """Store a view: a new one, or one that was removed, behind the others; a known one in its place.

        Raises:
            Invalid: it has no name, or another of the person's views has it.

        """

        def write(work: Work, before: Views) -> None:
            stored = view if view.id else replace(view, id=work.ids.next("saved_views"))
            ids = [each.id for each in before]
            place = ids.index(view.id) if view.id in ids else len(ids)
            _refuse_name(view, before)
            place_view(work.loader.connection, stored, place)

        return self._change(view.person, write)

    def arrange(self, person: int, ids: Sequence[int]) -> Views:
        """Have the person's views follow each other like `ids`."""
        return self._change(
            person, lambda work, _: order_views(work.loader.connection, person, ids)
        )

    def remove(self, view: SavedView) -> Views:
        """Take a view away; saving it again brings it back."""
        return self._change(
            view.person, lambda work, _: remove_view(work.loader.connection, view.id)
        )

    def _change(self, person: int, write: Callable[[Work, Views], None]) -> Views:
        def job(work: Work) -> Views:
            connection = work.loader.connection
            write(work, load_views(connection, person))
            return load_views(connection, person)

        return self._at.running().submit(job, alone=True).result()


def _refuse_name(view: SavedView, others: Views) -> None:
    if not view.name.strip():
        raise Invalid("view", "give it a name")
    if any(other.name == view.name for other in others if other.id != view.id):
        raise Invalid("view", f"another of your views is called “{view.name}”")
