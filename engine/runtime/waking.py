"""Waking: a wait is over, and its run goes on with the version it began with."""

from dataclasses import replace
from enum import Enum

from engine.domain.errors import UserError
from engine.domain.event import SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import MINUTE
from engine.domain.run import Outcome, Run, Step
from engine.domain.stored import TimerRow
from engine.domain.topics import Topic
from engine.nodes.base import Late
from engine.runtime.book import PlanBook
from engine.runtime.chain import settle
from engine.runtime.progress import resume
from engine.runtime.turns import refresh, take_turn
from engine.runtime.waits import FIRED, broken, end_wait
from engine.runtime.work import Work

LATE = 15 * MINUTE
"""How long after its time a wait counts as late: the program was closed, or the machine slept."""

CAME_LATE = "its wait was over while the program was not running"
"""Why a message is held when a person wants to look at what is late."""


class LateWaits(Enum):
    """What to do with waits that come late, as the person said at start."""

    SEND = "send"
    """Each as its own setting says."""
    HOLD = "hold"
    """They go on, but their messages are held for approval."""
    SKIP = "skip"
    """They end here."""


def wake(work: Work, book: PlanBook, timer: TimerRow, late: LateWaits = LateWaits.SEND) -> None:
    """End a due wait; the run walks on, and what it does sets off a new chain."""
    current = work.timers.get(timer.id)
    run = work.runs.get(timer.run)
    if current is None or current.ended_at is not None or run is None:
        return
    is_late = work.replay is None and work.now - timer.due_at > LATE
    if is_late and (late is LateWaits.SKIP or timer.late == Late.SKIP.value):
        end_wait(work, timer, "it came too late: the program was not running when it was due")
        settle(work, book, ())
        return
    if timer.subject.kind is SubjectKind.ORDER:
        reason = broken(work, book, timer, work.order(timer.subject.id))
        if reason:
            end_wait(work, timer, reason)
            settle(work, book, ())
            return
    held = work.hold_messages
    work.hold_messages = held or (CAME_LATE if is_late and late is LateWaits.HOLD else "")
    _go_on(work, book, timer, run, FIRED)
    work.hold_messages = held


def hasten(work: Work, book: PlanBook, timer: TimerRow, run: Run, by: str) -> None:
    """End a wait before its time, as the person called `by` says; the run walks on."""
    note = f"{by} did not want to wait any longer"
    step = Step(node=timer.node, iteration=timer.iteration, at=work.now, note=note)
    told = replace(run, steps=(*run.steps, step))
    work.runs.put(run.id, told)
    _go_on(work, book, timer, told, note)


def _go_on(work: Work, book: PlanBook, timer: TimerRow, run: Run, outcome: str) -> None:
    """Let a run walk on from its wait, which ends with this outcome."""
    try:
        plan = book.plan_of_version(run.version)
    except UserError as error:
        end_wait(work, timer, f"its trigger can no longer be read: {error}")
        settle(work, book, ())
        return
    entry = next((e.kind for e in plan.entries if run.steps and e.node == run.steps[0].node), "")
    work.timers.put(timer.id, replace(timer, ended_at=work.now, outcome=outcome))
    work.touch(Topic.TIMERS, timer.id)
    facts = Facts(now=work.now, references=work.references, history=work)
    refresh(work, facts, timer.subject)
    progress = resume(run, plan, entry)
    progress.outcome = Outcome.DONE
    events = take_turn(work, book, progress, facts, timer.node, woken=True)
    settle(work, book, events, met={(plan.trigger.id, timer.subject)})
