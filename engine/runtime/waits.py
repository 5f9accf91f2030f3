"""Waits: what ends them early, and what becomes of a run whose wait is over."""

from dataclasses import replace

from engine.domain.event import Event, SubjectKind
from engine.domain.facts import Facts
from engine.domain.order import Order
from engine.domain.run import Outcome, Run, Step
from engine.domain.status_graph import GroupKind
from engine.domain.stored import TimerRow
from engine.domain.topics import Topic
from engine.nodes.base import GuardKind
from engine.runtime.book import PlanBook
from engine.runtime.work import Work

FIRED = "fired"


def end_broken_waits(work: Work, book: PlanBook, event: Event) -> None:
    """End the waits of the event's order whose guard no longer holds."""
    if event.subject.kind is not SubjectKind.ORDER:
        return
    timers = work.open_timers(event.subject)
    if not timers:
        return
    order = work.order(event.subject.id)
    for timer in timers:
        reason = broken(work, book, timer, order)
        if reason:
            end_wait(work, timer, reason)


def broken(work: Work, book: PlanBook, timer: TimerRow, order: Order) -> str:
    """Why the wait ends before its time, or "" while its guard holds."""
    guard, _, condition = timer.guard.partition(":")
    if guard == GuardKind.VISIT.value and order.visit != timer.visit:
        title = work.references.statuses[order.status].titles.text()
        return f"the order left the status (it is in {title} now)"
    if guard == GuardKind.FINAL.value:
        group = work.references.groups[work.references.statuses[order.status].group]
        if group.kind is GroupKind.FINAL:
            return f"the order is final ({work.references.statuses[order.status].titles.text()})"
    if guard == GuardKind.CONDITION.value:
        facts = Facts(now=work.now, references=work.references, history=work, order=order)
        if order.customer is not None:
            facts.customer = work.customers.get(order.customer)
        if book.condition(condition).test(facts):
            return "the condition that ends the wait became true"
    return ""


def end_wait(work: Work, timer: TimerRow, reason: str) -> None:
    """End a wait and its run with a reason that stands in the trace."""
    run = work.runs.get(timer.run)
    work.timers.put(timer.id, replace(timer, ended_at=work.now, outcome=reason))
    work.touch(Topic.TIMERS, timer.id)
    if run is not None:
        _end(work, run, Outcome.ENDED_EARLY, reason, timer.node, timer.iteration)


def end_run(work: Work, run: Run, outcome: Outcome, reason: str) -> None:
    """End a waiting run and whatever it waits for."""
    node, iteration = "", 1
    for timer in work.open_timers(run.subject):
        if timer.run == run.id:
            node, iteration = timer.node, timer.iteration
            work.timers.put(timer.id, replace(timer, ended_at=work.now, outcome=reason))
            work.touch(Topic.TIMERS, timer.id)
    _end(work, run, outcome, reason, node, iteration)


def _end(work: Work, run: Run, outcome: Outcome, reason: str, node: str, iteration: int) -> None:
    step = Step(node=node, iteration=iteration, at=work.now, note=reason)
    ended = replace(
        run, outcome=outcome, reason=reason, ended_at=work.now, steps=(*run.steps, step)
    )
    work.runs.put(run.id, ended)
    work.freed.append((run.trigger, run.subject))
    work.touch(Topic.RUNS, run.id)
