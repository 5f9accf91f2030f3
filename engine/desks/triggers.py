"""Triggers: put in, switched, started for orders that are there already, given to another shop."""

from collections.abc import Iterable, Mapping, Sequence

from engine.desks.premises import Premises
from engine.domain.errors import Invalid
from engine.domain.moment import DAY, Moment
from engine.domain.order import Order
from engine.domain.trigger import DeliveryMode, Trigger
from engine.nodes.base import DesignFacts, Problem
from engine.nodes.inspection import problems
from engine.nodes.trigger_file import TriggerFile
from engine.runtime.entering import enter, matching
from engine.runtime.order_search import trigger_names
from engine.runtime.plan import compile_plan
from engine.runtime.running_shop import CHUNK
from engine.runtime.trigger_edits import (
    add_trigger,
    set_delivery,
    switch_off,
    switch_on,
    trigger_of,
)
from engine.runtime.work import Work
from engine.storage.cancelling import Cancel
from engine.storage.trigger_list import TriggerRow, read_triggers
from engine.storage.trigger_store import layout_of, load_triggers

PAGE = 500
"""Orders looked at together when a trigger is asked which of them match."""

LATELY = 7 * DAY
"""How far back the list counts what a trigger did."""

__all__ = ["TriggerDesk", "TriggerRow"]


class TriggerDesk:
    """The triggers of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def all(self) -> list[Trigger]:
        """Every trigger that is not retired, in turn."""
        with self._at.file.reader() as connection:
            found = load_triggers(connection)
        return sorted(found, key=lambda trigger: (trigger.settings.turn, trigger.id))

    def rows(self) -> tuple[TriggerRow, ...]:
        """The same with how busy each was lately, what waits, and where there was trouble."""
        with self._at.file.reader() as connection:
            return read_triggers(connection, Moment(self._at.clock.now() - LATELY))

    def named(self, name: str) -> Trigger:
        """The trigger with this id, uid or name.

        Raises:
            Unknown: there is none; the message lists those there are.

        """
        return trigger_of(self.all(), name)

    def names_of_runs(self, runs: Iterable[int], language: str = "en") -> Mapping[int, str]:
        """Run id → name of its trigger."""
        names = {t.id: t.settings.titles.text(language) for t in self.all()}
        return trigger_names(self._at.file, names, runs)

    def file(self, name: str) -> TriggerFile:
        """A trigger as a file, to be given to another shop."""
        trigger = self.named(name)
        assert trigger.live is not None
        with self._at.file.reader() as connection:
            layout = layout_of(connection, trigger.live.id)
        return TriggerFile(
            uid=trigger.uid,
            settings=trigger.settings,
            drawing=trigger.live.drawing,
            layout=layout,
        )

    def problems(self, file: TriggerFile) -> tuple[Problem, ...]:
        """What is wrong with a trigger in this shop."""
        return problems(file.drawing, DesignFacts(references=self._at.references))

    def add(self, file: TriggerFile, *, on: bool = False) -> int:
        """Put a trigger into the shop; its id.

        Raises:
            Invalid: it is in the shop already, or its drawing has problems.

        """
        grave = [problem for problem in self.problems(file) if not problem.warning]
        if grave:
            said = "; ".join(problem.text for problem in grave[:5])
            raise Invalid(f"trigger “{file.settings.titles.text()}”", said)

        def job(work: Work) -> int:
            return add_trigger(work, file.settings, file.drawing, file.layout, file.uid)

        id_ = self._at.running().submit(job, alone=True).result()
        if on:
            self.switch(id_, on=True)
        return id_

    def switch(self, trigger: int, *, on: bool, cancel_waiting: bool = False) -> int:
        """Switch a trigger; how many waiting runs were cancelled.

        Raises:
            Unknown: no such trigger.

        """

        def job(work: Work) -> int:
            found = trigger_of(load_triggers(work.loader.connection), str(trigger))
            if on:
                switch_on(work, found)
                return 0
            return switch_off(work, found, cancel_waiting=cancel_waiting)

        return self._at.running().submit(job, alone=True).result()

    def deliver(self, trigger: int, mode: DeliveryMode) -> None:
        """What becomes of the trigger's messages from now on.

        Raises:
            Unknown: no such trigger.

        """

        def job(work: Work) -> None:
            set_delivery(
                work, trigger_of(load_triggers(work.loader.connection), str(trigger)), mode
            )

        self._at.running().submit(job, alone=True).result()

    def matching_now(self, trigger: str, cancel: Cancel | None = None) -> list[int]:
        """Ids of the orders that a trigger, were it switched on, could take in now; may take long.

        Raises:
            Unknown: no such trigger.
            Cancelled: `cancel` was called before the reading was done.

        """
        found, references = self.named(trigger), self._at.references
        assert found.live is not None
        plan = compile_plan(found, found.live, references)
        matched: list[int] = []
        with self._at.loader(cancel) as loader:
            last, now = 0, self._at.clock.now()
            while orders := loader.orders_after(last, PAGE):
                matched += matching(plan, loader, references, now, orders)
                last = orders[-1].id
        return matched

    def heads(self, orders: Sequence[int]) -> tuple[Order, ...]:
        """Some of the orders that match, to be shown before they are taken in; in the order given."""
        with self._at.loader() as loader:
            found = loader.orders(orders)
        return tuple(found[id_] for id_ in orders if id_ in found)

    def enter(self, trigger: int, orders: Sequence[int]) -> int:
        """Start a trigger that is on for orders that match it; how many runs began.

        Raises:
            Unknown: no such trigger.
            Invalid: it is off.

        """
        found = self.named(str(trigger))
        if not found.on or found.live is None:
            raise Invalid(f"trigger “{found.settings.titles.text()}”", "is off; switch it on first")
        shop, version, begun = self._at.running(), found.live.id, 0
        for start in range(0, len(orders), CHUNK):
            some = orders[start : start + CHUNK]
            begun += shop.submit(
                lambda work, some=some: enter(work, shop.book, version, some), patient=True
            ).result()
        return begun
