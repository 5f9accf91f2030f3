"""Waits: ended by a person before their time, to go on now or not at all."""

from engine.desks.premises import Premises
from engine.domain.change import Actor
from engine.domain.errors import Missing, WaitOver
from engine.domain.references import References
from engine.domain.run import Run
from engine.domain.stored import TimerRow
from engine.runtime.chain import settle
from engine.runtime.waits import end_wait
from engine.runtime.waking import hasten
from engine.runtime.work import Work


class WaitDesk:
    """What runs wait for. Who ends a wait stands in the trace of its run."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def end_now(self, wait: int, by: Actor) -> None:
        """Let the run that waits go on now.

        Raises:
            Missing: there was no such wait.
            WaitOver: it has ended meanwhile, or an import under way will end it.

        """
        shop = self._at.running()

        def job(work: Work) -> None:
            work.now = shop.clock.now()
            timer, run = _under_way(work, wait)
            hasten(work, shop.book, timer, run, _name(by, work.references))

        shop.submit(job).result()

    def cancel(self, wait: int, by: Actor) -> None:
        """End the wait and its run; nothing more of it happens.

        Raises:
            Missing: there was no such wait.
            WaitOver: it has ended meanwhile, or an import under way will end it.

        """
        shop = self._at.running()

        def job(work: Work) -> None:
            work.now = shop.clock.now()
            timer, _ = _under_way(work, wait)
            end_wait(work, timer, f"cancelled by {_name(by, work.references)}")
            settle(work, shop.book, ())

        shop.submit(job).result()


def _under_way(work: Work, wait: int) -> tuple[TimerRow, Run]:
    timer = work.timers.get(wait)
    run = None if timer is None else work.runs.get(timer.run)
    if timer is None or run is None:
        raise Missing("wait", str(wait))
    if timer.ended_at is not None or timer.replay is not None:
        raise WaitOver(wait)
    return timer, run


def _name(actor: Actor, references: References) -> str:
    person = references.people.get(actor.id or 0)
    return "somebody" if person is None else person.name
