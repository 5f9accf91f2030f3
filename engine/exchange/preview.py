"""A look at a source before anything of it is imported: what is in it, and what has to be chosen."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from engine.domain.moment import Moment
from engine.domain.references import References
from engine.exchange.fact import OrderStory, total_of
from engine.exchange.folder import NOBODY
from engine.exchange.progress import Cancelled, Meter, Phase, Stopped, Tell
from engine.exchange.reject import Reject
from engine.exchange.source import Findings, Kind, Source

_SAMPLE: Final = 20
_ASIDE: Final = 500
"""Rows kept aside that a look shows; the import keeps all of them."""
_GLANCE: Final = 200
"""Stories between two questions whether to stop."""


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """An order as it would come in."""

    number: str
    at: Moment
    customer: str
    status: str
    """The last status the source tells of it, in the shop's codes."""
    total: int
    """As it was made, in minor units of the source's currency."""
    facts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would find, read without writing."""

    findings: Findings
    origin: str
    orders: int
    customers: int
    facts: int
    first_at: Moment | None
    last_at: Moment | None
    last_statuses: Mapping[str, int]
    sample: tuple[SampleOrder, ...]
    rejects: tuple[Reject, ...]
    """The first of them."""
    rows_kept_aside: int


def preview(source: Source, references: References, tell: Tell, cancelled: Cancelled) -> Preview:
    """Read everything once.

    Raises:
        UserError: the source cannot be used; says why.
        Stopped: it was cancelled on the way.

    """
    reading, findings = source.look(references, tell, cancelled)
    meter = Meter(tell, Phase.LOOKING, reading.most)
    seen = _Seen()
    for number, story in enumerate(reading.stories(NOBODY)):
        seen.take(story)
        meter.advance()
        if number % _GLANCE == 0:
            seen.keep_aside(reading.take_rejects())
            if cancelled():
                raise Stopped
    seen.keep_aside(reading.take_rejects())
    meter.end(complete=True)
    if findings.kind is Kind.CSV:
        found = [replace(s, orders=seen.statuses[s.code]) for s in findings.statuses]
        findings = replace(findings, statuses=tuple(found))
    return Preview(
        findings=findings,
        origin=source.origin,
        orders=seen.orders,
        customers=seen.customers,
        facts=seen.facts,
        first_at=seen.first_at,
        last_at=seen.last_at,
        last_statuses=dict(seen.statuses),
        sample=tuple(seen.sample),
        rejects=tuple(seen.rejects),
        rows_kept_aside=seen.aside,
    )


class _Seen:
    """Counts of what was looked at."""

    def __init__(self) -> None:
        self.orders = self.customers = self.facts = self.aside = 0
        self.first_at: Moment | None = None
        self.last_at: Moment | None = None
        self.statuses: Counter[str] = Counter()
        self.sample: list[SampleOrder] = []
        self.rejects: list[Reject] = []

    def take(self, story: OrderStory) -> None:
        """One more story."""
        if story.of_customer:
            self.customers += 1
            return
        self.orders += 1
        self.facts += len(story.facts)
        self.statuses[story.last_status] += 1
        first, last = story.facts[0].at, story.facts[-1].at
        self.first_at = first if self.first_at is None else min(self.first_at, first)
        self.last_at = last if self.last_at is None else max(self.last_at, last)
        if len(self.sample) < _SAMPLE:
            self.sample.append(_sample(story))

    def keep_aside(self, rejects: list[Reject]) -> None:
        """Rows that could not be read."""
        self.aside += len(rejects)
        self.rejects += rejects[: _ASIDE - len(self.rejects)]


def _sample(story: OrderStory) -> SampleOrder:
    draft = story.facts[0].draft
    assert draft is not None, "the first fact of an order creates it"
    return SampleOrder(
        number=str(draft.values.get("number", story.order)),
        at=story.facts[0].at,
        customer=draft.customer.name if draft.customer else "",
        status=story.last_status,
        total=total_of(draft),
        facts=len(story.facts),
    )
