"""Replaying: the past given to the engine fact by fact, with the time of then."""

from dataclasses import dataclass

from engine.domain.change import Change, Receipt
from engine.domain.moment import Moment
from engine.domain.run import Outcome
from engine.runtime.due_queue import BeyondPage
from engine.runtime.running_shop import CHUNK, RunningShop
from engine.runtime.waits import end_run
from engine.runtime.work import Work

END_OF_REPLAY = "end of replay"


@dataclass(frozen=True, slots=True)
class Replay:
    """The verbs of a replay, for use within the writer's jobs.

    Runs, timers and outbox rows carry the replay's id, so that the live alarm never drains them and
    nothing of them is ever delivered. The driver commits its cursor in the same job as the effects.
    """

    shop: RunningShop
    id: int

    def play(self, work: Work, change: Change, at: Moment) -> Receipt:
        """Give a fact to the engine at its moment; waits due before it were ended by `wait_until`.

        Raises:
            UserError: the fact cannot be applied; the caller goes back to its mark.

        """
        self.shop.give_way()
        work.now, work.replay = at, self.id
        return self.shop.apply(work, change)

    def wait_until(self, work: Work, before: Moment) -> bool:
        """End the replay's waits that are due before `before`, each at its own moment.

        At equal moments the fact goes first, so a wait due at `before` itself stays. One wait at a time,
        because what a run does may begin another wait that is due earlier than the next. False when
        there are more than a chunk of them: call again in a job of its own.
        """
        work.replay = self.id
        for _ in range(CHUNK):
            try:
                timer = work.due_in_replay(self.id).take(before, work.timers.get)
            except BeyondPage:
                return False
            if timer is None:
                return True
            work.now = timer.due_at
            self.shop.end_waits(work, [timer])
        return False

    def finish(self, work: Work, now: Moment) -> bool:
        """End the runs that still wait at the end of the replay; False when there are more: call again."""
        work.now, work.replay = now, self.id
        for _ in range(CHUNK):
            try:
                timer = work.due_in_replay(self.id).take(None, work.timers.get)
            except BeyondPage:
                return False
            if timer is None:
                return self._end_queued(work)
            run = work.runs.get(timer.run)
            if run is not None:
                end_run(work, run, Outcome.ENDED_EARLY, END_OF_REPLAY)
        return False

    def _end_queued(self, work: Work) -> bool:
        """Starts that still wait for the run before them will have no turn any more."""
        queued = work.loader.queued_in_replay(self.id, CHUNK)
        for run in queued:
            work.runs.remember(run.id, run)
            end_run(work, run, Outcome.ENDED_EARLY, END_OF_REPLAY)
        return len(queued) < CHUNK
