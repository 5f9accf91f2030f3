"""The demo shop: the simulator's happenings played through the real engine, in a time of their own."""

import time
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.clock import ManualClock
from engine.domain.errors import UserError
from engine.domain.moment import Moment
from engine.domain.references import Person
from engine.domain.topics import Topic
from engine.rehearsal import catalogue
from engine.rehearsal.happening import Happening
from engine.rehearsal.simulator import Simulator
from engine.runtime.due_queue import BeyondPage
from engine.runtime.running_shop import RunningShop
from engine.runtime.work import Work
from engine.storage.automatic_moves import AutomaticMove, newest_move, newest_seq
from engine.storage.list_store import ListWriter
from engine.storage.trigger_counts import TriggerCounts, orders_by_status, trigger_counts

_JOB_SECONDS = 0.015
_BATCH = 60
"""Happenings that one transaction plays at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSummary:
    """What happened so far: orders by status, and what each trigger did."""

    orders: dict[str, int]
    triggers: tuple[TriggerCounts, ...]
    happenings: int
    refused: int
    """What people tried and the order path did not allow."""


class _Played(NamedTuple):
    done: int
    refused: tuple[str, ...]


@dataclass(slots=True)
class Demo:
    """Plays a shop that has the gallery's triggers live. The clock stands between happenings.

    Waits due before a happening end first, each at its own moment, as they would have.
    """

    shop: RunningShop
    clock: ManualClock
    simulator: Simulator
    happenings: int = 0
    refused: list[str] = field(default_factory=list)
    """In words: what people tried, and why it was refused."""

    def play_until(self, moment: Moment) -> None:
        """Let happen what happens up to a moment, and set the clock to it."""
        ahead: list[Happening] = []
        while True:
            while len(ahead) < _BATCH and self.simulator.next_at <= moment:
                ahead.append(self.simulator.take())
            if not ahead:
                break
            played = self._play(ahead)
            del ahead[:played]
        self._run_on(moment)

    def next_happening(self, now: Moment) -> Moment:
        """When somebody does something or a wait ends next; `now` when it is overdue."""
        due = self.shop.submit(lambda work: work.loader.next_due(), patient=True).result()
        at = self.simulator.next_at
        return max(now, at if due is None else min(at, due))

    def newest_seq(self) -> int:
        """The seq of the newest event: from where on `newest_move` may be asked."""
        with self.shop.file.reader() as connection:
            return newest_seq(connection)

    def newest_move(self, after: int) -> AutomaticMove | None:
        """The newest move of an order by a trigger after the event `after`."""
        with self.shop.file.reader() as connection:
            return newest_move(connection, after)

    def summary(self) -> DemoSummary:
        """What happened so far."""
        with self.shop.file.reader() as connection:
            return DemoSummary(
                orders=orders_by_status(connection),
                triggers=trigger_counts(connection),
                happenings=self.happenings,
                refused=len(self.refused),
            )

    def _play(self, ahead: list[Happening]) -> int:
        """Play from the front as many as fit into one transaction; how many those were."""

        def job(work: Work) -> _Played:
            until = time.perf_counter() + _JOB_SECONDS
            refused: list[str] = []
            done = 0
            for happening in ahead:
                if not self._end_waits(work, happening.at):
                    break
                self.shop.give_way()
                work.now = happening.at
                mark = work.mark()
                try:
                    self.shop.apply(work, happening.change)
                except UserError as refusal:
                    work.undo_to(mark)
                    refused.append(f"{happening.text}: {refusal}")
                done += 1
                if time.perf_counter() > until:
                    break
            return _Played(done, tuple(refused))

        played = self.shop.submit(job, patient=True, alone=True).result()
        self.happenings += played.done
        self.refused += played.refused
        if played.done:
            self.clock.set(max(self.clock.now(), ahead[played.done - 1].at))
        return played.done

    def _run_on(self, moment: Moment) -> None:
        while not self.shop.submit(
            lambda work: self._end_waits(work, Moment(moment + 1)), patient=True, alone=True
        ).result():
            pass
        self.clock.set(moment)

    def _end_waits(self, work: Work, before: Moment) -> bool:
        """End the waits due before a moment, each at its own; False when some are left for another job."""
        for _ in range(_BATCH):
            try:
                timer = work.due_in_replay(None).take(before, work.timers.get)
            except BeyondPage:
                return False
            if timer is None:
                return True
            work.now = timer.due_at
            self.shop.end_waits(work, [timer])
        return False


def open_demo(
    shop: RunningShop, clock: ManualClock, *, seed: int, begin: Moment, orders_a_day: float
) -> Demo:
    """Fill a fresh shop with its people and let the playing begin at `begin`."""
    clock.set(begin)
    people = shop.submit(_engage, patient=True, alone=True).result()
    simulator = Simulator(seed=seed, begin=begin, orders_a_day=orders_a_day, people=people)
    return Demo(shop, clock, simulator)


def _engage(work: Work) -> tuple[int, ...]:
    """Put the shop's people in; the ids of those who work orders."""
    writer = ListWriter(work.loader.connection, work.now)
    managers: list[int] = []
    for name, email, groups in catalogue.PEOPLE:
        id_ = work.ids.next("people")
        writer.person(Person(id=id_, name=name, email=email, groups=frozenset(groups)))
        if "manager" in groups:
            managers.append(id_)
    work.stale = True
    work.touch(Topic.REFERENCES, 0)
    return tuple(managers)
