"""Staging: the facts of all orders put in the order of time, and kept in waiting for a replay."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, TypeVar

from engine.domain.change import ExternalId
from engine.domain.moment import Moment
from engine.exchange.fact import OrderFact, OrderStory, news
from engine.exchange.fact_codec import fact_to_json
from engine.exchange.joining import joined
from engine.exchange.log_book import LogBook
from engine.exchange.progress import Cancelled, Meter
from engine.exchange.reject import Reject
from engine.exchange.report import Tally
from engine.runtime.running_shop import RunningShop
from engine.runtime.work import Work
from engine.storage.imports import ImportState, unstage
from engine.storage.records import StagedFact

_STORIES = 50
"""Stories whose facts are looked up in one job."""
_FACTS = 400
"""Facts that one job puts in waiting."""

T = TypeVar("T")


class _Placed(NamedTuple):
    """A fact with what orders it over all orders: its moment, then its place in the source."""

    at: Moment
    place: int
    line: int
    step: int
    payload: str


@dataclass(frozen=True, slots=True)
class Stage:
    """Puts facts in waiting. Broken off, it leaves nothing that a later import would take up."""

    shop: RunningShop
    log: LogBook

    def put(
        self,
        stories: Iterable[OrderStory],
        take_rejects: Callable[[], list[Reject]],
        meter: Meter,
        cancelled: Cancelled,
        tally: Tally,
    ) -> Tally | None:
        """Put everything in waiting that the shop does not know; the counts, added to `tally`.

        None when it was cancelled: then nothing waits.
        """
        placed: list[_Placed] = []
        for some in _in_pieces(stories, _STORIES):
            placed += self._unknown(some, tally)
            meter.advance(len(some))
            if cancelled():
                self._give_up(tally)
                return None
        placed.sort()
        rejects = take_rejects()
        tally.rejects = dict(Counter(reject.kind.value for reject in rejects))
        first = 0
        for facts in _in_pieces(placed, _FACTS):
            self._keep(facts, first)
            first += len(facts)
            if cancelled():
                self._give_up(tally)
                return None

        def ready(work: Work) -> None:
            self.log.keep_aside(work, rejects)
            self.log.note(work, ImportState.REPLAYING, tally)

        self.shop.submit(ready, patient=True).result()
        return tally

    def _unknown(self, stories: Sequence[OrderStory], tally: Tally) -> list[_Placed]:
        source = self.log.record.source

        def job(work: Work) -> list[tuple[OrderFact, ...]]:
            keys = [fact.key for story in stories for fact in story.facts]
            known = work.loader.known_facts(source, keys)
            if not known:
                return [joined(story.facts) for story in stories]

            def has_payment(id_: str) -> bool:
                return work.externals.get(("payment", ExternalId(source, id_))) is not None

            return [
                joined(
                    news(story, known, has_payment) if story.facts[0].key in known else story.facts
                )
                for story in stories
            ]

        fresh = self.shop.submit(job, patient=True).result()
        placed: list[_Placed] = []
        for story, facts in zip(stories, fresh, strict=True):
            is_new = bool(facts) and facts[0].key == story.facts[0].key
            tally.count(story, known=not is_new)
            tally.facts_known += len(story.facts) - sum(1 + len(fact.also) for fact in facts)
            for step, fact in enumerate(facts):
                payload = fact_to_json(fact, story.file, story.line)
                placed.append(_Placed(fact.at, fact.place, story.line, step, payload))
        return placed

    def _keep(self, facts: Sequence[_Placed], first: int) -> None:
        def job(work: Work) -> None:
            for ordinal, fact in enumerate(facts, start=first):
                row = StagedFact(self.log.id, ordinal, fact.at, fact.payload)
                work.batch.insert("staged_facts", row)

        self.shop.submit(job, patient=True).result()

    def _give_up(self, tally: Tally) -> None:
        def job(work: Work) -> None:
            unstage(work.loader.driver, self.log.id)
            ended_at = self.shop.clock.now()
            self.log.note(work, ImportState.CANCELLED, tally, ended_at=ended_at)

        self.shop.submit(job, patient=True).result()


def _in_pieces(things: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(things)
    while piece := list(islice(iterator, size)):
        yield piece
