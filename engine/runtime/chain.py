"""The chain an event sets off: waits that end, triggers that start, the events they cause, in order."""

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.domain.event import Event, Subject
from engine.domain.facts import Facts
from engine.domain.run import Outcome
from engine.nodes.base import Take, Turn
from engine.runtime.book import PlanBook
from engine.runtime.plan import ActStep, AskStep, Entry, Plan
from engine.runtime.progress import begin, resume
from engine.runtime.starts import QUEUE, count_start, start_refusal
from engine.runtime.turns import alert, refresh, store, take_turn
from engine.runtime.waits import end_broken_waits
from engine.runtime.work import Work

log = logging.getLogger(__name__)

DEPTH_MOST = 16
"""Steps from the event that began a burst to the last that may still start triggers."""


_NO_TURN = Turn(run=0, key="", iteration=1)
"""Handed to flow nodes that are only asked which way they would take."""


@dataclass(slots=True)
class Burst:
    """A chain up to the next wait: what happened and waits its turn, and who met whom already."""

    queue: deque[Event]
    met: set[tuple[int, Subject]] = field(default_factory=set)


def settle(
    work: Work,
    book: PlanBook,
    events: Iterable[Event],
    met: Iterable[tuple[int, Subject]] = (),
) -> None:
    """Let everything follow that follows from `events`, breadth first."""
    burst = Burst(deque(events), set(met))
    while burst.queue or work.freed:
        if not burst.queue:
            burst.queue.extend(_begin_queued(work, book, *work.freed.pop(0)))
            continue
        event = burst.queue.popleft()
        end_broken_waits(work, book, event)
        if book.index.hears(event):
            _react(work, book, burst, event)


def _react(work: Work, book: PlanBook, burst: Burst, event: Event) -> None:
    facts = Facts(now=work.now, references=work.references, history=work, event=event)
    refresh(work, facts, event.subject)
    found = book.index.candidates(event, facts)
    started: set[int] = set()
    while found:
        turn, plan, entry, _ = found.pop(0)
        if plan.trigger.id in started:
            continue
        try:
            met = entry.quick(facts) and wanted(plan, entry, facts)
        except Exception as fault:
            # A fault of ours in the questions is a failed run of this trigger, and nothing to the others.
            log.exception("asking failed trigger=%d", plan.trigger.id)
            started.add(plan.trigger.id)
            progress = begin(work, plan, entry, event.subject, event)
            progress.outcome, progress.reason = Outcome.FAILED, f"{type(fault).__name__}: {fault}"
            store(work, book, progress)
            continue
        if not met:
            continue
        started.add(plan.trigger.id)
        order, customer, messages = facts.order, facts.customer, work.messages
        burst.queue.extend(_start(work, book, burst, plan, entry, event, facts))
        refresh(work, facts, event.subject)
        if facts.order is not order or facts.customer is not customer or work.messages > messages:
            found = book.index.candidates(event, facts, after=turn)


def wanted(plan: Plan, entry: Entry, facts: Facts) -> bool:
    """Whether the leading questions let the run come to something; event and gate are known to hold.

    Walks the questions behind the event until something would be done; a dead end before that is a
    start nobody wanted, and leaves no trace (*why not* works it out when asked).
    """
    node, turns = entry.first, 0
    if entry.gate is not None:
        node = plan.steps[node].edges.get("yes", "")
    while node and turns <= len(plan.steps):
        step = plan.steps[node]
        if isinstance(step, ActStep):
            return True
        if isinstance(step, AskStep):
            socket = "yes" if step.condition.test(facts) else "no"
        else:
            route = step.route(facts, _NO_TURN)
            if not isinstance(route, Take):
                return True
            socket = route.socket
        node, turns = step.edges.get(socket, ""), turns + 1
    return turns > len(plan.steps)


def _start(
    work: Work,
    book: PlanBook,
    burst: Burst,
    plan: Plan,
    entry: Entry,
    event: Event,
    facts: Facts,
) -> list[Event]:
    progress = begin(work, plan, entry, event.subject, event)
    key = (plan.trigger.id, event.subject)
    reason, loud = _refusal(work, burst, plan, event, facts)
    if reason:
        queued = reason == QUEUE[0]
        progress.outcome = Outcome.QUEUED if queued else Outcome.REFUSED
        progress.reason = reason
        store(work, book, progress)
        if loud:
            alert(work, book, progress, f"was stopped: {reason}")
        return []
    burst.met.add(key)
    count_start(work, plan, event.subject, facts.order)
    book.note_start(plan.trigger.id, work.now)
    return take_turn(work, book, progress, facts, entry.first)


def _begin_queued(work: Work, book: PlanBook, trigger: int, subject: Subject) -> list[Event]:
    """Let the oldest queued start of the trigger for the subject begin, with what is so by now."""
    run = work.queued_run(trigger, subject)
    if run is None:
        return []
    plan = book.plan_of_version(run.version)
    entry = next((e for e in plan.entries if e.node == run.steps[0].node), plan.entries[0])
    facts = Facts(now=work.now, references=work.references, history=work)
    refresh(work, facts, subject)
    progress = resume(run, plan, entry.kind)
    progress.outcome, progress.reason = Outcome.DONE, ""
    count_start(work, plan, subject, facts.order)
    return take_turn(work, book, progress, facts, entry.first)


def _refusal(work: Work, burst: Burst, plan: Plan, event: Event, facts: Facts) -> tuple[str, bool]:
    """Why a wanted start is refused, and whether an alert must say so; ("", False) when it is not."""
    if event.depth > DEPTH_MOST:
        return f"the chain from event {event.root} is more than {DEPTH_MOST} steps deep", True
    if (plan.trigger.id, event.subject) in burst.met and not plan.trigger.settings.reentry:
        return "it has met this order in this chain already", True
    return start_refusal(work, plan, event.subject, facts.order)
