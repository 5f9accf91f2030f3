"""A run while it takes its turn, and how it becomes one."""

import secrets
import time
from dataclasses import dataclass, field

from engine.domain.change import Actor, ActorKind
from engine.domain.event import Event, Subject
from engine.domain.moment import Moment
from engine.domain.run import Outcome, Run, Step
from engine.nodes.base import Turn
from engine.runtime.plan import Entry, Plan
from engine.runtime.recording import Cause
from engine.runtime.work import Work


@dataclass(slots=True, kw_only=True)
class Progress:
    """A run while it takes its turn; becomes a `Run` when the turn is over."""

    id: int
    uid: str
    plan: Plan
    subject: Subject
    event: int | None
    root: int
    depth: int
    started_at: Moment
    entry_kind: str
    steps: list[Step] = field(default_factory=list)
    iterations: dict[str, int] = field(default_factory=dict)
    """Visits of each node over the whole run; the key of outward effects carries them."""
    events: list[Event] = field(default_factory=list)
    """What this turn's effects made; queued behind when the turn has gone well."""
    outcome: Outcome = Outcome.DONE
    reason: str = ""
    began: float = field(default_factory=time.perf_counter)
    actor: Actor = field(init=False)
    cause: Cause = field(init=False)
    stored: bool = False
    """Whether the file or this transaction knows the run already."""
    spent_us: int = 0

    def __post_init__(self) -> None:
        self.actor = Actor(ActorKind.RUN, self.id)
        self.cause = Cause(root=self.root, seq=self.event, depth=self.depth + 1)

    def turn_at(self, node: str, iteration: int, *, woken: bool = False) -> Turn:
        """Where the run stands, as its nodes may know it."""
        return Turn(
            run=self.id,
            key=f"{self.uid}:{node}:{iteration}",
            iteration=iteration,
            woken=woken,
            by_status=self.entry_kind == "order_status_changed",
        )

    def to_run(self, ended_at: Moment | None) -> Run:
        """The run as it is stored."""
        return Run(
            id=self.id,
            uid=self.uid,
            trigger=self.plan.trigger.id,
            version=self.plan.version.id,
            subject=self.subject,
            event=self.event,
            root=self.root,
            outcome=self.outcome,
            reason=self.reason,
            started_at=self.started_at,
            ended_at=ended_at,
            duration_us=self.spent_us + int((time.perf_counter() - self.began) * 1_000_000),
            steps=tuple(self.steps),
        )


def begin(work: Work, plan: Plan, entry: Entry, subject: Subject, event: Event | None) -> Progress:
    """A run about `subject` that has just been started; by no event when it was entered by hand."""
    progress = Progress(
        id=work.ids.next("runs"),
        uid=secrets.token_hex(16),
        plan=plan,
        subject=subject,
        event=None if event is None else event.seq,
        root=work.ids.last("events") if event is None else event.root,
        depth=0 if event is None else event.depth,
        started_at=work.now,
        entry_kind=entry.kind,
    )
    progress.steps.append(Step(node=entry.node, iteration=1, at=work.now, socket="next"))
    return progress


def resume(run: Run, plan: Plan, entry_kind: str) -> Progress:
    """A run that goes on after a wait; what it does next counts as a new burst."""
    progress = Progress(
        id=run.id,
        uid=run.uid,
        plan=plan,
        subject=run.subject,
        event=run.event,
        root=run.root,
        depth=0,
        started_at=run.started_at,
        entry_kind=entry_kind,
        steps=list(run.steps),
        spent_us=run.duration_us,
        stored=True,
    )
    for step in run.steps:
        progress.iterations[step.node] = max(progress.iterations.get(step.node, 0), step.iteration)
    return progress
