"""A run's turn: from where it stands to the next wait or the end, all of it or nothing."""

import logging
from dataclasses import dataclass

from engine.domain.change import Edit, QueueMessage, RaiseAlert
from engine.domain.errors import UserError
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import iso
from engine.domain.run import Outcome, Step, Verdict
from engine.domain.stored import TimerRow
from engine.domain.topics import Topic
from engine.domain.trigger import DeliveryMode
from engine.nodes.base import End, GuardKind, Hold
from engine.runtime.apply import apply_edits
from engine.runtime.book import STORM, PlanBook
from engine.runtime.editing import Editing
from engine.runtime.plan import ActStep, AskStep, RouteStep
from engine.runtime.progress import Progress
from engine.runtime.waits import broken
from engine.runtime.work import Work

log = logging.getLogger(__name__)

_UNDER_WAY = frozenset({Outcome.WAITING, Outcome.QUEUED})

VISITS_WITHOUT_WAIT = 100
"""A node met more often than this within one turn is a loop."""

STORMED = "its trigger started very often within a minute"
"""Why a message is held while its trigger storms."""


def take_turn(
    work: Work, book: PlanBook, progress: Progress, facts: Facts, node: str, *, woken: bool = False
) -> list[Event]:
    """Walk from `node` on and store the run; the events of its effects, in order.

    A fault of ours drops everything this turn did; the run is then stored as failed, with an alert.
    """
    mark = work.mark()
    steps_before = len(progress.steps)
    try:
        _Walk(work, book, progress, facts).go(node, woken=woken)
    except Exception as fault:
        # The one place where any fault of a node is caught: the other triggers of the event, and the
        # change itself, must not suffer from it. It is logged whole and shown as a failed run.
        log.exception("run failed trigger=%d run=%d", progress.plan.trigger.id, progress.id)
        work.undo_to(mark)
        del progress.steps[steps_before:]
        progress.events.clear()
        progress.outcome = Outcome.FAILED
        progress.reason = f"{type(fault).__name__}: {fault}"
    store(work, book, progress)
    return progress.events


def store(work: Work, book: PlanBook, progress: Progress) -> None:
    """Write the run as it stands, with an alert when a person should look at it."""
    under_way = progress.outcome in _UNDER_WAY
    run = progress.to_run(None if under_way else work.now)
    if progress.stored:
        work.runs.put(run.id, run)
        if not under_way:
            work.freed.append((run.trigger, run.subject))
    elif under_way:
        work.runs.add(run.id, run)
    else:
        work.add_ended_run(run)
    progress.stored = True
    work.touch(Topic.RUNS, run.id)
    if progress.outcome in (Outcome.FAILED, Outcome.INCIDENT):
        kind = progress.outcome.value
        alert(work, book, progress, f"{kind}: {progress.reason}", kind=kind)


def alert(
    work: Work, book: PlanBook, progress: Progress, what: str, *, kind: str = "stopped"
) -> None:
    """A notice to the administrators about this run."""
    title = progress.plan.trigger.settings.titles.text()
    subject = progress.subject
    edit = RaiseAlert(
        text=f"Trigger “{title}” {what}",
        kind=kind,
        order=subject.id if subject.kind is SubjectKind.ORDER else None,
        customer=subject.id if subject.kind is SubjectKind.CUSTOMER else None,
    )
    _apply(work, book, progress, (edit,), DeliveryMode.RECORD_ONLY)


def refresh(work: Work, facts: Facts, subject: Subject) -> None:
    """Read the subject anew into `facts`."""
    if subject.kind is SubjectKind.ORDER:
        order = facts.order = work.orders.get(subject.id)
        if order is not None and order.customer is not None:
            facts.customer = work.customers.get(order.customer)
    elif subject.kind is SubjectKind.CUSTOMER:
        facts.customer = work.customers.get(subject.id)
    elif subject.kind is SubjectKind.TASK:
        facts.task = work.tasks.get(subject.id)


@dataclass(slots=True)
class _Walk:
    """One turn under way. Each node's turn leaves a step and says the socket to go on by, or ""."""

    work: Work
    book: PlanBook
    progress: Progress
    facts: Facts

    def go(self, node: str, *, woken: bool) -> None:
        """Walk until the run ends or waits."""
        progress, steps = self.progress, self.progress.plan.steps
        met: dict[str, int] = {}
        while node:
            met[node] = met.get(node, 0) + 1
            if met[node] > VISITS_WITHOUT_WAIT:
                progress.outcome = Outcome.INCIDENT
                progress.reason = (
                    f"node {node} was met {VISITS_WITHOUT_WAIT} times without a wait between"
                )
                return
            iteration = progress.iterations.get(node, 0) + (0 if woken else 1)
            progress.iterations[node] = iteration
            step = steps[node]
            if isinstance(step, AskStep):
                socket = self._ask(step, iteration)
            elif isinstance(step, ActStep):
                socket = self._act(step, iteration)
            else:
                socket = self._steer(step, iteration, woken=woken)
            woken = False
            node = step.edges.get(socket, "") if socket else ""

    def _note(
        self,
        node: str,
        iteration: int,
        socket: str = "",
        *,
        verdict: Verdict | None = None,
        seq: tuple[int, ...] = (),
        note: str = "",
    ) -> str:
        self.progress.steps.append(
            Step(
                node=node,
                iteration=iteration,
                at=self.facts.now,
                socket=socket,
                verdict=verdict,
                seq=seq,
                note=note,
            )
        )
        return socket

    def _end(self, node: str, iteration: int, outcome: Outcome, reason: str) -> str:
        self.progress.outcome, self.progress.reason = outcome, reason
        return self._note(node, iteration, note=reason)

    def _ask(self, step: AskStep, iteration: int) -> str:
        verdict = step.condition.explain(self.facts)
        return self._note(step.id, iteration, "yes" if verdict.holds else "no", verdict=verdict)

    def _steer(self, step: RouteStep, iteration: int, *, woken: bool) -> str:
        turn = self.progress.turn_at(step.id, iteration, woken=woken)
        route = step.route(self.facts, turn)
        if isinstance(route, Hold):
            return self._hold(step.id, iteration, route)
        if isinstance(route, End):
            return self._end(step.id, iteration, route.outcome, route.note)
        verdict = None
        if route.verdicts:
            seen = tuple(value for each in route.verdicts for value in each.seen)
            verdict = Verdict(route.verdicts[-1].holds, seen)
        return self._note(step.id, iteration, route.socket, verdict=verdict)

    def _hold(self, node: str, iteration: int, hold: Hold) -> str:
        work, progress, order = self.work, self.progress, self.facts.order
        guard = hold.guard.value
        if hold.guard is GuardKind.CONDITION:
            guard = f"{guard}:{hold.condition}"
        timer = TimerRow(
            id=work.ids.next("timers"),
            run=progress.id,
            node=node,
            iteration=iteration,
            version=progress.plan.version.id,
            subject=progress.subject,
            due_at=hold.due_at,
            begun_at=work.now,
            visit=None if order is None else order.visit,
            guard=guard,
            anchor=hold.anchor,
            late=hold.late.value,
            replay=work.replay,
        )
        reason = "" if order is None else broken(work, self.book, timer, order)
        if reason:
            return self._end(node, iteration, Outcome.ENDED_EARLY, reason)
        work.add_timer(timer)
        progress.outcome, progress.reason = Outcome.WAITING, ""
        return self._note(node, iteration, note=f"waits until {iso(hold.due_at)}")

    def _act(self, step: ActStep, iteration: int) -> str:
        """Plan and apply one action; a refusal takes back the action and, as a rule, ends the run."""
        work, progress = self.work, self.progress
        mark = work.mark()
        made: tuple[int, ...] = ()
        try:
            planned = step.plan(self.facts, progress.turn_at(step.id, iteration))
            if planned.edits:
                delivery, held = self._delivery(planned.edits)
                events = _apply(work, self.book, progress, planned.edits, delivery, held)
                progress.events += events
                made = tuple([event.seq for event in events])
                refresh(work, self.facts, progress.subject)
        except UserError as refusal:
            work.undo_to(mark)
            if step.go_on:
                return self._note(step.id, iteration, "next", note=f"refused: {refusal}")
            return self._end(step.id, iteration, Outcome.INCIDENT, str(refusal))
        return self._note(step.id, iteration, "next", seq=made, note=planned.note)

    def _delivery(self, edits: tuple[Edit, ...]) -> tuple[DeliveryMode, str]:
        """How this trigger's messages leave, and why they are held: while it storms, said once per run."""
        work, trigger = self.work, self.progress.plan.trigger
        mode = trigger.settings.delivery
        outward = any(isinstance(edit, QueueMessage) for edit in edits)
        live = work.replay is None and work.delivery.mode_of(mode) is DeliveryMode.LIVE
        if not outward or not live or not self.book.storms(trigger.id, work.now):
            return mode, ""
        alert(
            work,
            self.book,
            self.progress,
            f"started more than {STORM} times within a minute; its messages are held until "
            "somebody looks at them",
        )
        return mode, STORMED


def _apply(
    work: Work,
    book: PlanBook,
    progress: Progress,
    edits: tuple[Edit, ...],
    delivery: DeliveryMode,
    held: str = "",
) -> list[Event]:
    editing = Editing(
        work=work,
        actor=progress.actor,
        at=work.now,
        history=False,
        check_holds=book.check_of(work),
        run=progress.id,
        held=held,
    )
    return apply_edits(editing, edits, progress.cause, delivery)
