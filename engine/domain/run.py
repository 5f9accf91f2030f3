"""One pass of a trigger over one event: outcome, steps, verdicts."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

from engine.domain.event import Subject
from engine.domain.moment import Moment
from engine.domain.trigger import JsonValue


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a condition said: one entry per clause of its tree, in reading order."""

    holds: bool
    seen: tuple[JsonValue, ...] = ()


class Outcome(Enum):
    """Where a run stands or how it ended."""

    WAITING = "waiting"
    QUEUED = "queued"
    """A start that begins when the run before it has ended (mode *queued*)."""
    DONE = "done"
    STOPPED = "stopped"
    """By a *stop* node."""
    ENDED_EARLY = "ended_early"
    """A wait's guard ended it, or the trigger was switched off, or a restart replaced it."""
    INCIDENT = "incident"
    """A refusal: what was done before stays."""
    FAILED = "failed"
    """Our fault: the turn's effects were dropped."""
    REFUSED = "refused"
    """A start whose conditions held, refused by mode, repeats or a guard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One node's turn, as the trace keeps it."""

    node: str
    iteration: int
    at: Moment
    socket: str = ""
    """The way out taken; empty where the run ended or waits."""
    verdict: Verdict | None = None
    seq: tuple[int, ...] = ()
    """Events this step's effects made."""
    note: str = ""
    """Refusal, wait's moment, early end, parked message: in words."""

    def noted(self, note: str) -> Self:
        """The step with another note."""
        return replace(self, note=note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run with its trace. `reason` says why it ended as it did, in words."""

    id: int
    uid: str
    trigger: int
    version: int
    """Id of the trigger version it began with, and keeps."""
    subject: Subject
    event: int | None
    root: int
    outcome: Outcome
    reason: str
    started_at: Moment
    ended_at: Moment | None
    duration_us: int
    steps: tuple[Step, ...]
