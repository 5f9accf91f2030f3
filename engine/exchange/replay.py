"""Replay: facts in waiting given to the engine one by one, with triggers on and the time of then."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from engine.domain.change import Actor, ActorKind, Change
from engine.domain.errors import UserError
from engine.domain.moment import Moment
from engine.exchange.fact import change_of
from engine.exchange.fact_codec import fact_from_json
from engine.exchange.importer import refused_fact
from engine.exchange.log_book import LogBook
from engine.exchange.progress import Cancelled, Meter
from engine.exchange.reject import Reject
from engine.exchange.report import Tally
from engine.runtime.replaying import Replay
from engine.runtime.running_shop import RunningShop
from engine.runtime.work import Work
from engine.storage.imports import ImportState, staged_page, unstage

T = TypeVar("T")

_SLICE_SECONDS = 0.015
"""A job gives facts for this long, so that people's calls wait no longer than 20 ms behind it."""

_PAGE = 100
"""Facts that one job takes from the waiting; it gives as many of them as its time allows."""


class _Given(NamedTuple):
    """What one job did: facts given, and how many the page had."""

    tally: Tally
    facts: int
    page: int


@dataclass(frozen=True, slots=True)
class ReplayDriver:
    """Brings a replay forward, job by job.

    Each job commits the replay's cursor with what its facts did, so that a replay that was killed goes
    on with the first fact that is not in the shop.
    """

    shop: RunningShop
    log: LogBook

    def play(self, tally: Tally, cursor: int, meter: Meter, cancelled: Cancelled) -> bool:
        """Give every fact from the cursor on; False when it was cancelled on the way."""
        while True:
            given = self._do(self._giving(cursor, tally.copy()))
            tally.add(given.tally)
            cursor += given.facts
            meter.advance(given.facts)
            if given.page == 0:
                return True
            if cancelled():
                return False

    def run_on(self, cancelled: Cancelled) -> bool:
        """Let the clock run on to now behind the last fact; False when it was cancelled on the way."""
        now = self.shop.clock.now()
        replay = self._replay
        while not self._do(lambda work: replay.wait_until(work, Moment(now + 1))):
            if cancelled():
                return False
        return True

    def finish(self, tally: Tally, cursor: int) -> None:
        """End what still waits, and the replay."""
        replay = self._replay

        def job(work: Work) -> bool:
            now = self.shop.clock.now()
            if not replay.finish(work, now):
                return False
            unstage(work.loader.driver, self.log.id)
            self.log.note(work, ImportState.DONE, tally, cursor=cursor, ended_at=now)
            return True

        while not self._do(job):
            pass

    @property
    def _replay(self) -> Replay:
        return Replay(self.shop, self.log.id)

    def _giving(self, cursor: int, so_far: Tally) -> Callable[[Work], _Given]:
        return lambda work: self._give(work, cursor, so_far.copy())

    def _give(self, work: Work, cursor: int, so_far: Tally) -> _Given:
        until = time.perf_counter() + _SLICE_SECONDS
        replay, tally, done = self._replay, Tally(), 0
        rejects: list[Reject] = []
        page = self._page(work, cursor)
        for change, file, line in page:
            assert change.at is not None
            if not replay.wait_until(work, change.at):
                break
            rejects += self._play(work, replay, change, file, line)
            done += 1
            tally.facts_new += 1 + len(change.also)
            if time.perf_counter() > until:
                break
        for reject in rejects:
            tally.rejects[reject.kind.value] = tally.rejects.get(reject.kind.value, 0) + 1
        so_far.add(tally)
        unstage(work.loader.driver, self.log.id, cursor + done)
        self.log.keep_aside(work, rejects)
        self.log.note(work, ImportState.REPLAYING, so_far, cursor=cursor + done)
        return _Given(tally, done, len(page))

    def _page(self, work: Work, cursor: int) -> list[tuple[Change, str, int]]:
        actor = Actor(ActorKind.IMPORT, self.log.id)
        page = []
        for staged in staged_page(work.loader.driver, self.log.id, cursor, _PAGE):
            fact, file, line = fact_from_json(staged.payload)
            page.append((change_of(fact, self.log.record.source, actor), file, line))
        work.prefetch([change for change, _, _ in page])
        return page

    def _play(
        self, work: Work, replay: Replay, change: Change, file: str, line: int
    ) -> Sequence[Reject]:
        assert change.at is not None
        mark = work.mark()
        try:
            replay.play(work, change, change.at)
        except UserError as refusal:
            work.undo_to(mark)
            key = "" if change.fact is None else change.fact.key
            return (refused_fact(file, line, key, refusal),)
        return ()

    def _do(self, job: Callable[[Work], T]) -> T:
        # Alone: runs of a replay carry its id, and those of other jobs must not.
        return self.shop.submit(job, patient=True, alone=True).result()
