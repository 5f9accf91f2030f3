"""The views a person has: those of every shop, then their own, which the shop keeps."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.bridge import Ticket
from app.messages import Step
from app.orders.views import View, offered, saved_of, view_of
from app.page import Surroundings
from engine.api import Engine
from engine.conditions.fields import Vocabulary
from engine.domain.errors import OrderpathError
from engine.domain.saved_view import SavedView

Saved = tuple[SavedView, ...]


class ViewKeeper(QObject):
    """Every change goes to the shop file and comes back from there.

    Signals:
        changed: There are other views than before.
        refused: A view could not be kept (an `OrderpathError`).

    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._own: Saved = ()
        self._offered = self._fresh()
        self.views: tuple[View, ...] = self._offered

    def read(self) -> None:
        """Read the person's own views."""
        me = self._around.me().id
        self._around.bridge.ask(
            lambda engine, _ticket: engine.views.of(me),
            self._take,
            self.refused.emit,
            owner=self,
            title=self.tr("Read views"),
            key=("views", id(self)),
        )

    def refresh(self) -> None:
        """The shop's lists or the person have changed."""
        self._offered = self._fresh()
        self.read()

    def save(self, view: View) -> None:
        """Keep a view of a new name."""
        saved = saved_of(view, self._around.me().id)
        self._do(lambda engine: engine.views.save(saved))

    def change(self, before: View, after: View) -> None:
        """Keep a view's new name, or what it lists now."""
        if before.saved is not None:
            saved = saved_of(after, before.saved.person, id_=before.saved.id)
            self._do(lambda engine: engine.views.save(saved))

    def move(self, view: View, by: int) -> None:
        """Put an own view so many places further right among the own ones."""
        ids = [saved.id for saved in self._own]
        if view.saved is None or view.saved.id not in ids:
            return
        at = ids.index(view.saved.id)
        ids.insert(min(max(at + by, 0), len(ids) - 1), ids.pop(at))
        person = view.saved.person
        self._do(lambda engine: engine.views.arrange(person, ids))

    def remove(self, view: View) -> None:
        """Take an own view away, and offer to bring it back."""
        saved = view.saved
        if saved is None:
            return
        ids = [each.id for each in self._own]
        self._do(lambda engine: engine.views.remove(saved))
        self._around.messages.note(
            self.tr("View “{name}” deleted").format(name=view.name),
            Step(self.tr("Undo"), partial(self._bring_back, saved, ids)),
        )

    def _bring_back(self, saved: SavedView, ids: list[int]) -> None:
        def write(engine: Engine) -> Saved:
            engine.views.save(saved)
            return engine.views.arrange(saved.person, ids)

        self._do(write)

    def _do(self, write: Callable[[Engine], Saved]) -> None:
        def call(engine: Engine, _ticket: Ticket) -> Saved:
            return write(engine)

        self._around.bridge.do(
            call, self._take, self._fail, owner=self, title=self.tr("Save views")
        )

    def _take(self, own: Saved) -> None:
        self._own = own
        before, self.views = self.views, (*self._offered, *map(view_of, own))
        if self.views != before:
            self.changed.emit()

    def _fail(self, error: OrderpathError) -> None:
        self.refused.emit(error)

    def _fresh(self) -> tuple[View, ...]:
        return offered(Vocabulary(self._around.bridge.references()), self._around.me().id)


def renamed(view: View, name: str) -> View:
    """The view under another name."""
    return replace(view, name=name.strip())
