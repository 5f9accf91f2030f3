"""May a trigger start again? Mode, repeats and the slow-loop guard, and the memory they need."""

from engine.domain.event import Subject
from engine.domain.moment import DAY, MINUTE, Moment
from engine.domain.order import Order
from engine.domain.run import Outcome, Run
from engine.domain.stored import StartRow
from engine.domain.trigger import Mode, RepeatKind
from engine.runtime.plan import Plan
from engine.runtime.waits import end_run
from engine.runtime.work import Work

SLOW_LOOP = 20
"""Starts of one trigger on one order within a day, beyond which it is stopped for that order."""

Refusal = tuple[str, bool]
"""The reason, and whether an alert must say it; ("", False) = may start."""

MAY: Refusal = ("", False)
QUEUE: Refusal = ("it begins when the run before it has ended", False)


def start_refusal(work: Work, plan: Plan, subject: Subject, order: Order | None) -> Refusal:
    """Ask repeats, then the slow-loop guard, then the mode (which may end a waiting run)."""
    if plan.trigger.settings.repeats.kind is not RepeatKind.ALWAYS:
        start = work.start_of(plan.trigger.id, subject)
        refused = "" if start is None else _repeats(work, plan, start, order)
        if refused:
            return refused, False
    if work.starts_since(plan.trigger.id, subject, Moment(work.now - DAY)) > SLOW_LOOP:
        return f"it started more than {SLOW_LOOP} times for this order within a day", True
    return _mode(work, plan, subject)


def count_start(work: Work, plan: Plan, subject: Subject, order: Order | None) -> None:
    """Remember one more start, for good where the trigger's repeats will ask for it."""
    work.note_start(plan.trigger.id, subject)
    if plan.trigger.settings.repeats.kind is RepeatKind.ALWAYS:
        return
    start = work.start_of(plan.trigger.id, subject)
    row = StartRow(
        count=1 if start is None else start.count + 1,
        last_at=work.now,
        last_visit=None if order is None else order.visit,
    )
    work.put_start(plan.trigger.id, subject, row)


def _repeats(work: Work, plan: Plan, start: StartRow, order: Order | None) -> str:
    repeats = plan.trigger.settings.repeats
    if repeats.kind is RepeatKind.ONCE:
        return "it runs once per order, and has run"
    if repeats.kind is RepeatKind.ONCE_PER_VISIT and order is not None:
        if start.last_visit == order.visit:
            return "it runs once per visit of the status, and has run in this one"
    elif (
        repeats.kind is RepeatKind.INTERVAL and work.now - start.last_at < repeats.minutes * MINUTE
    ):
        return f"it runs at most once in {repeats.minutes} minutes"
    return ""


def _mode(work: Work, plan: Plan, subject: Subject) -> Refusal:
    if not plan.waits:
        return MAY
    waiting = _waiting_runs(work, plan, subject)
    if not waiting:
        return MAY
    settings = plan.trigger.settings
    if settings.mode is Mode.RESTART:
        for run in waiting:
            end_run(work, run, Outcome.ENDED_EARLY, "a newer event restarted it")
        return MAY
    if settings.mode is Mode.QUEUED:
        return QUEUE
    if settings.mode is Mode.SINGLE:
        return "a run of it is under way for this order", False
    if len(waiting) >= settings.parallel_most:
        return f"{len(waiting)} runs of it are under way for this order already", False
    return MAY


def _waiting_runs(work: Work, plan: Plan, subject: Subject) -> list[Run]:
    found: dict[int, Run] = {}
    for timer in work.open_timers(subject):
        run = work.runs.get(timer.run)
        if run is not None and run.trigger == plan.trigger.id and run.outcome is Outcome.WAITING:
            found[run.id] = run
    return list(found.values())
