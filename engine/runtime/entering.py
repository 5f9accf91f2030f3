"""Entering: when a trigger is switched on it may take in the orders that match already."""

from collections.abc import Iterable, Sequence

from engine.domain.event import Subject, SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Outcome
from engine.runtime.book import PlanBook
from engine.runtime.chain import settle, wanted
from engine.runtime.plan import Entry, Plan
from engine.runtime.progress import begin
from engine.runtime.starts import count_start, start_refusal
from engine.runtime.turns import store, take_turn
from engine.runtime.work import Work
from engine.storage.loader import Loader


def matching(
    plan: Plan, loader: Loader, references: References, now: Moment, orders: Iterable[Order]
) -> list[int]:
    """Those of the orders that the trigger would take in as things stand."""
    found = []
    for order in orders:
        facts = Facts(now=now, references=references, history=loader, order=order)
        if order.customer is not None:
            facts.customer = loader.customer(order.customer)
        if _entry(plan, facts) is not None:
            found.append(order.id)
    return found


def enter(work: Work, book: PlanBook, version: int, orders: Sequence[int]) -> int:
    """Start the trigger for orders that still match; how many runs began.

    There is no event: change tests see none, and *why* is answered by the run itself.
    """
    plan, begun = book.plan_of_version(version), 0
    for id_ in orders:
        order = work.orders.get(id_)
        if order is None:
            continue
        facts = Facts(now=work.now, references=work.references, history=work, order=order)
        if order.customer is not None:
            facts.customer = work.customers.get(order.customer)
        entry = _entry(plan, facts)
        if entry is None:
            continue
        subject = Subject(SubjectKind.ORDER, id_)
        progress = begin(work, plan, entry, subject, None)
        progress.steps[0] = progress.steps[0].noted("taken in when the trigger was switched on")
        reason, _ = start_refusal(work, plan, subject, order)
        if reason:
            progress.outcome, progress.reason = Outcome.REFUSED, reason
            store(work, book, progress)
            continue
        count_start(work, plan, subject, order)
        events = take_turn(work, book, progress, facts, entry.first)
        settle(work, book, events, met={(plan.trigger.id, subject)})
        begun += 1
    return begun


def _entry(plan: Plan, facts: Facts) -> Entry | None:
    for entry in plan.entries:
        held = entry.gate is None or entry.gate.test(facts)
        if held and entry.stands(facts) and wanted(plan, entry, facts):
            return entry
    return None
