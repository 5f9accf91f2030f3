"""Giving stories in with triggers off: in slices, each committed with the import's own row."""

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from engine.domain.change import Actor, ActorKind, Change, ExternalId
from engine.domain.errors import UserError
from engine.exchange.fact import OrderFact, OrderStory, change_of, news
from engine.exchange.joining import joined
from engine.exchange.log_book import LogBook
from engine.exchange.past import Past
from engine.exchange.progress import Cancelled, Meter
from engine.exchange.reject import Reject, RejectKind
from engine.exchange.report import Tally
from engine.runtime.running_shop import RunningShop
from engine.runtime.ticket import Ticket
from engine.runtime.work import Work
from engine.storage.imports import ImportState

_SLICE_SECONDS = 0.008
"""Making the rows of a slice aims at this: written as well, people's calls wait for it well below 20 ms."""

_IN_FLIGHT = 24
"""Slices handed in and not committed: enough for one group of them, while those of the next are read."""


class TakenIn(NamedTuple):
    """What one slice did."""

    tally: Tally
    rejects: tuple[Reject, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Importer:
    """Gives the facts of an import to a shop without its triggers."""

    shop: RunningShop
    log: LogBook

    @property
    def _actor(self) -> Actor:
        return Actor(ActorKind.IMPORT, self.log.id)

    def give_in(
        self,
        stories: Iterable[OrderStory],
        take_rejects: Callable[[], list[Reject]],
        meter: Meter,
        cancelled: Cancelled,
        tally: Tally,
    ) -> tuple[Tally, bool]:
        """Give everything in; the counts, added to `tally`, and whether all of it is in.

        `take_rejects` hands over the rows kept aside since it was asked last.
        """
        flying: deque[tuple[Ticket[TakenIn], int]] = deque()
        size, complete = 8, True
        slices = _Slices(stories)
        while told := slices.take(size):
            flying.append((self._submit(told, take_rejects()), len(told)))
            if len(flying) >= _IN_FLIGHT:
                size = _next_size(size, *self._landed(flying, tally, meter))
            if cancelled():
                complete = False
                break
        while flying:
            self._landed(flying, tally, meter)
        rest = take_rejects()
        tally.rejects = dict(Counter(tally.rejects) + _by_kind(rest))
        self._end(tally, rest, complete=complete)
        return tally, complete

    def _landed(
        self, flying: deque[tuple[Ticket[TakenIn], int]], tally: Tally, meter: Meter
    ) -> tuple[int, float]:
        """Wait for the oldest slice; how many stories it had, and the seconds it took."""
        ticket, count = flying.popleft()
        taken = ticket.result()
        tally.add(taken.tally)
        meter.advance(count)
        return count, taken.seconds

    def _submit(self, told: Sequence[OrderStory], rejects: Sequence[Reject]) -> Ticket[TakenIn]:
        def job(work: Work) -> TakenIn:
            began = time.perf_counter()
            work.now = self.shop.clock.now()
            taken = self._take_in(work, told)
            kept_aside = (*rejects, *taken.rejects)
            self.log.keep_aside(work, kept_aside)
            taken.tally.rejects = dict(_by_kind(kept_aside))
            return taken._replace(rejects=kept_aside, seconds=time.perf_counter() - began)

        return self.shop.submit(job, patient=True)

    def _take_in(self, work: Work, told: Sequence[OrderStory]) -> TakenIn:
        source, actor = self.log.record.source, self._actor
        known_of = self._known(work, told)
        creating = [story.facts[0] for story in told if not known_of[story.facts[0].key]]
        work.prefetch(
            [
                Change(actor=actor, edits=(fact.draft,))
                for fact in creating
                if fact.draft is not None
            ]
        )
        past = Past(work, source, actor, self.shop.book.check_of(work))
        tally = Tally()
        refused: list[Reject] = []
        for story in told:
            self.shop.give_way()
            known = known_of[story.facts[0].key]
            tally.count(story, known=bool(known))
            if known:
                refused += self._apply(work, story, self._news(work, story, known))
            else:
                refused += self._tell(work, past, story._replace(facts=joined(story.facts)))
            tally.facts_known += len(known)
            tally.facts_new += len(story.facts) - len(known)
        past.finish()
        return TakenIn(tally, tuple(refused), 0.0)

    def _known(self, work: Work, told: Sequence[OrderStory]) -> dict[str, frozenset[str]]:
        """The keys that the shop knows of each story, by that of the story's first fact."""
        source = self.log.record.source
        firsts = work.loader.known_facts(source, [story.facts[0].key for story in told])
        keys = [fact.key for story in told if story.facts[0].key in firsts for fact in story.facts]
        found = work.loader.known_facts(source, keys) if keys else frozenset()
        return {
            story.facts[0].key: (
                frozenset(fact.key for fact in story.facts if fact.key in found)
                if story.facts[0].key in firsts
                else frozenset()
            )
            for story in told
        }

    def _tell(self, work: Work, past: Past, story: OrderStory) -> Sequence[Reject]:
        """A story of which nothing is known: the order comes in, and what happened to it is told."""
        if not past.fits(story):
            return self._apply(work, story, story.facts)
        mark = work.mark()
        try:
            past.tell(story)
        except UserError as refusal:
            work.undo_to(mark)
            return (refused_fact(story.file, story.line, story.facts[0].key, refusal),)
        return ()

    def _news(self, work: Work, story: OrderStory, known: frozenset[str]) -> tuple[OrderFact, ...]:
        source = self.log.record.source

        def has_payment(id_: str) -> bool:
            return work.externals.get(("payment", ExternalId(source, id_))) is not None

        return joined(news(story, known, has_payment))

    def _apply(self, work: Work, story: OrderStory, facts: Iterable[OrderFact]) -> Sequence[Reject]:
        """Apply a story's facts; one that is refused ends the story, what came before it stays."""
        for fact in facts:
            mark = work.mark()
            try:
                change = change_of(fact, self.log.record.source, self._actor)
                self.shop.apply(work, change, triggers=False)
            except UserError as refusal:
                work.undo_to(mark)
                return (refused_fact(story.file, story.line, fact.key, refusal),)
        return ()

    def _end(self, tally: Tally, rejects: Sequence[Reject], *, complete: bool) -> None:
        def job(work: Work) -> None:
            now = self.shop.clock.now()
            state = ImportState.DONE if complete else ImportState.CANCELLED
            self.log.keep_aside(work, rejects)
            self.log.note(work, state, tally, cursor=tally.facts_new, ended_at=now)

        self.shop.submit(job, patient=True).result()


class _Slices:
    """Takes stories off an iterable, so many at a time."""

    def __init__(self, stories: Iterable[OrderStory]) -> None:
        self._stories = iter(stories)

    def take(self, count: int) -> list[OrderStory]:
        """The next stories; fewer at the end, none behind it."""
        return [story for _, story in zip(range(count), self._stories, strict=False)]


def refused_fact(file: str, line: int, key: str, refusal: UserError) -> Reject:
    """A fact that the shop refused, kept aside with its order's row."""
    return Reject(RejectKind.REFUSED, file, line, str(refusal), key)


def _by_kind(rejects: Iterable[Reject]) -> Counter[str]:
    return Counter(reject.kind.value for reject in rejects)


def _next_size(size: int, landed: int, seconds: float) -> int:
    """Stories for the next slice, from how long `landed` of them took; grows by half at most."""
    fitting = int(landed * _SLICE_SECONDS / max(seconds, 1e-4))
    return max(1, min(fitting, size + max(1, size // 2)))
