"""A run with its trace, as lines for people and as JSON."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.cli.values import Values, moment_json
from engine.domain.errors import UserError
from engine.domain.moment import moment_of
from engine.domain.references import References
from engine.domain.run import Run, Step, Verdict
from engine.domain.trigger import JsonValue, Trigger
from engine.nodes.registry import node_of
from engine.nodes.speech import Speech

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
"""As the notes of a trace are stored."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """What the boxes of a trigger say, in the version that is live."""

    trigger: Trigger
    references: References

    def says(self, node: str) -> str:
        """A box in words; its id where the live version has none like it."""
        live = self.trigger.live
        drawn = live.drawing.nodes if live is not None else ()
        for box in drawn:
            if box.id == node:
                try:
                    return node_of(box).says(Speech(language="en", references=self.references))
                except UserError:
                    return node
        return node


def run_json(run: Run, boxes: Boxes | None = None) -> dict[str, JsonValue]:
    """A run; its shape is told by `orderpath why --help`."""
    return {
        "id": run.id,
        "uid": run.uid,
        "trigger": run.trigger,
        "version": run.version,
        "event": run.event,
        "root": run.root,
        "outcome": run.outcome.value,
        "reason": run.reason,
        "started_at": moment_json(run.started_at),
        "ended_at": moment_json(run.ended_at),
        "duration_us": run.duration_us,
        "steps": [step_json(step, boxes) for step in run.steps],
    }


def step_json(step: Step, boxes: Boxes | None) -> JsonValue:
    """One node's turn."""
    return {
        "node": step.node,
        "says": step.node if boxes is None else boxes.says(step.node),
        "iteration": step.iteration,
        "at": moment_json(step.at),
        "socket": step.socket,
        "verdict": None if step.verdict is None else verdict_json(step.verdict),
        "events": [*step.seq],
        "note": step.note,
    }


def verdict_json(verdict: Verdict) -> JsonValue:
    """What a condition said; seen has one entry per clause."""
    return {"holds": verdict.holds, "seen": [*verdict.seen]}


def run_lines(run: Run, values: Values, boxes: Boxes) -> Iterator[str]:
    """How a run ended, and each step of its trace."""
    reason = f": {run.reason}" if run.reason else ""
    yield f"{values.moment(run.started_at)}  {run.outcome.value.replace('_', ' ')}{reason}"
    for step in run.steps:
        mark = "·"
        if step.verdict is not None:
            mark = "✓" if step.verdict.holds else "✗"
        note = f" ({_in_zone(step.note, values)})" if step.note else ""
        yield f"  {values.moment(step.at)}  {mark} {boxes.says(step.node)}{note}"


def _in_zone(note: str, values: Values) -> str:
    """The note with its moments said as all others are: in the shop's time zone."""

    def said(found: re.Match[str]) -> str:
        return values.moment(moment_of(datetime.fromisoformat(found[0])))

    return _MOMENT.sub(said, note)
