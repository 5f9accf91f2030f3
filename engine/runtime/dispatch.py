"""The dispatch index: which plans may want an event, without asking each of them."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter

from engine.domain.event import Event, EventKind, SubjectKind
from engine.domain.facts import Facts
from engine.domain.order import Order
from engine.nodes.base import Test
from engine.runtime.plan import Entry, Plan

log = logging.getLogger(__name__)

Candidate = tuple[tuple[int, int], Plan, Entry, Test]

_TURN = itemgetter(0)
_ORDER_FIELDS = frozenset(Order.__dataclass_fields__)


@dataclass(slots=True)
class _Shelf:
    """Candidates of one kind of event: those that an equality lets us skip, and the rest."""

    by_value: dict[str, dict[object, list[Candidate]]] = field(default_factory=dict)
    rest: list[Candidate] = field(default_factory=list)

    def add(self, candidate: Candidate) -> None:
        gate = candidate[2].gate
        equals = gate.equals if gate else None
        name = equals[0].removeprefix("order.") if equals else ""
        if equals is None or name not in _ORDER_FIELDS:
            self.rest.append(candidate)
            return
        shelf = self.by_value.setdefault(name, {})
        for value in equals[1]:
            shelf.setdefault(value, []).append(candidate)

    def take(self, order: Order | None) -> Iterator[list[Candidate]]:
        if self.rest:
            yield self.rest
        if order is not None:
            values = order.__dict__
            for name, shelf in self.by_value.items():
                found = shelf.get(values[name])
                if found:
                    yield found


class DispatchIndex:
    """Plans by kind of event, changed field and equality value.

    It never skips a plan that would want the event as the order stands; after an earlier trigger has
    changed the order, the remaining plans are asked for again.
    """

    def __init__(self, plans: Iterable[Plan]) -> None:
        self.plans = {plan.trigger.id: plan for plan in plans}
        self._always: dict[tuple[SubjectKind, EventKind], _Shelf] = {}
        self._by_field: dict[tuple[SubjectKind, EventKind], dict[str, _Shelf]] = {}
        for plan in self.plans.values():
            for entry in plan.entries:
                self._add((plan.order, plan, entry, entry.quick))
        self._heard = self._always.keys() | self._by_field.keys()

    def hears(self, event: Event) -> bool:
        """Whether any plan listens to events of this kind at all."""
        return (event.subject.kind, event.kind) in self._heard

    def _add(self, candidate: Candidate) -> None:
        listening = candidate[2].listening
        for kind in listening.kinds:
            key = (listening.subject, kind)
            if listening.fields is None:
                self._always.setdefault(key, _Shelf()).add(candidate)
            else:
                shelves = self._by_field.setdefault(key, {})
                for name in listening.fields:
                    shelves.setdefault(name, _Shelf()).add(candidate)

    def candidates(
        self, event: Event, facts: Facts, after: tuple[int, int] | None = None
    ) -> list[Candidate]:
        """Plans whose event and leading condition hold as things stand, in turn.

        Only those behind `after` when given. A plan with several event nodes may come several times; it
        starts at the first that matches.
        """
        key = (event.subject.kind, event.kind)
        found: list[Candidate] = []
        order = facts.order
        always_heard = self._always.get(key)
        if always_heard is not None:
            for some in always_heard.take(order):
                found += _holding(some, facts, after)
        by_field = self._by_field.get(key)
        if by_field is not None:
            for name in event.fields & by_field.keys():
                for some in by_field[name].take(order):
                    found += _holding(some, facts, after)
        if len(found) > 1:
            found.sort(key=_TURN)
        return found


def _holding(some: list[Candidate], facts: Facts, after: tuple[int, int] | None) -> list[Candidate]:
    """Those of the candidates whose question holds; one that cannot be asked is left in, to fail alone."""
    try:
        if after is None:
            return [candidate for candidate in some if candidate[3](facts)]
        return [candidate for candidate in some if candidate[0] > after and candidate[3](facts)]
    except Exception:
        # A fault in one trigger's question must not take the others, nor the change, with it.
        log.exception("asking failed, so each is asked alone")
        behind = [c for c in some if after is None or c[0] > after]
        return [candidate for candidate in behind if not _declines(candidate, facts)]


def _declines(candidate: Candidate, facts: Facts) -> bool:
    try:
        return not candidate[3](facts)
    except Exception:
        # It stays a candidate: whoever starts it meets the fault again, and records it.
        log.exception("asking failed trigger=%d", candidate[1].trigger.id)
        return False
