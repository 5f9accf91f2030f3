"""A run as plain text, to be pasted into a message or a ticket."""

from collections.abc import Iterator, Sequence

from app.reader import Reader
from app.why.steps import StepLine
from designer.trigger.boxes import Mark
from engine.conditions.explain import Explanation

_SIGNS = {Mark.HELD: "✓", Mark.NOT_HELD: "✗", Mark.WAITS: "⏱", Mark.PASSED_OVER: "−"}


def copied(head: str, sentence: str, steps: Sequence[StepLine], reader: Reader) -> str:
    """The head, the trigger's sentence, each step and what its conditions saw."""
    lines = [head, sentence, ""]
    for line in steps:
        when = reader.formats.day_and_clock(line.at, reader.now)
        lines.append(f"{when}  {_SIGNS[line.mark]} {line.heading}: {line.text}")
        for explained in line.explained:
            lines += _clauses(explained)
    return "\n".join(lines)


def _clauses(part: Explanation) -> Iterator[str]:
    if part.parts:
        for inner in part.parts:
            yield from _clauses(inner)
        return
    sign = {True: "✓", False: "✗", None: "?"}[part.holds]
    yield f"    {sign} {part.words} ({part.seen_words})"
