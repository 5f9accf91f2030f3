"""A condition made ready to run."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from engine.domain.facts import Facts
from engine.domain.run import Verdict

Test: TypeAlias = Callable[[Facts], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A condition ready to run: `test` for speed, `explain` for the trace; both say the same.

    `equals`: a field and the values one of which it must have for the condition to hold, so that the
    dispatch index may skip the plan; None when there is no such clause.
    """

    test: Test
    explain: Callable[[Facts], Verdict]
    reads: frozenset[str]
    equals: tuple[str, frozenset[object]] | None = None
