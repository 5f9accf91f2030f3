"""The trace of a run as the `steps` column holds it: a list per step, what is empty at the end left out."""

from typing import Any

from msgspec.json import decode

from engine.domain.run import Step, Verdict
from engine.storage.compact_json import compact

_EMPTY = ("", None, (), "")
"""Socket, verdict, events and note of a step that has none of them."""


def write_steps(steps: tuple[Step, ...]) -> str:
    """[[node, iteration, at, socket, [holds, seen…], events, note], …], each cut after its last part."""
    return compact([_written(step) for step in steps]) if steps else "[]"


def read_steps(text: str) -> tuple[Step, ...]:
    """Read what `write_steps` wrote."""
    return tuple([_read(parts) for parts in decode(text)])


def _written(step: Step) -> list[object]:
    verdict = step.verdict
    parts: list[object] = [
        step.node,
        step.iteration,
        step.at,
        step.socket,
        None if verdict is None else (verdict.holds, *verdict.seen),
        step.seq,
        step.note,
    ]
    while len(parts) > 3 and parts[-1] == _EMPTY[len(parts) - 4]:
        parts.pop()
    return parts


def _read(parts: list[Any]) -> Step:
    node, iteration, at, *rest = parts
    filled: list[Any] = [*rest, *_EMPTY[len(rest) :]]
    socket, verdict, seq, note = filled
    return Step(
        node=node,
        iteration=iteration,
        at=at,
        socket=socket,
        verdict=None if verdict is None else Verdict(verdict[0], tuple(verdict[1:])),
        seq=tuple(seq),
        note=note,
    )
