"""Flow: the first of several cases that holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from engine.conditions.tree import Tree
from engine.domain.errors import Invalid
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.domain.run import Verdict
from engine.nodes import question
from engine.nodes.base import (
    DesignFacts,
    Editor,
    FlowNode,
    Problem,
    Router,
    Shown,
    Take,
    Turn,
    param,
)
from engine.nodes.speech import Speech

OTHERWISE = "otherwise"
MOST_CASES = 20


@dataclass(frozen=True, kw_only=True)
class Branch(FlowNode):
    """Branches by the first case that holds: *case1*, *case2*, …, or *otherwise* when none does.

    The cases are asked in their order, each only when those before it did not hold.
    """

    kind = "branch"
    title = "Branch"
    sockets: ClassVar[tuple[str, ...]] = (OTHERWISE,)

    cases: tuple[Tree, ...] = param("Cases", Editor.CONDITIONS, hint="The first that holds wins")

    def __post_init__(self) -> None:
        if len(self.cases) > MOST_CASES:
            raise Invalid("cases", f"at most {MOST_CASES} are possible; put two branches in a row")

    @property
    @override
    def ways(self) -> tuple[str, ...]:
        return (*(_socket(number) for number in range(len(self.cases))), OTHERWISE)

    @override
    def compile(self, references: References) -> Router:
        """Compile every case; the verdicts of those that were asked go into the trace."""
        explain = tuple(question.compiled(case, references).explain for case in self.cases)

        def route(facts: Facts, turn: Turn) -> Take:  # noqa: ARG001
            verdicts: list[Verdict] = []
            for number, ask in enumerate(explain):
                verdicts.append(ask(facts))
                if verdicts[-1].holds:
                    return Take(_socket(number), tuple(verdicts))
            return Take(OTHERWISE, tuple(verdicts))

        return route

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """No case at all, or one that cannot be asked here."""
        if not self.cases:
            yield Problem("branch.no_case", "Add a case with its condition.", param="cases")
        for case in self.cases:
            yield from question.problems(case, "cases", design)

    @override
    def reads(self) -> frozenset[str]:
        return frozenset().union(*map(question.reads, self.cases))

    @override
    def asks(self) -> tuple[Tree, ...]:
        return self.cases

    @override
    def shows(self, speech: Speech) -> Shown:
        first = speech.pick(
            en="the first that holds", ru="первый подходящий случай", zh="第一个成立的情况"
        )
        return Shown(speech.pick(en="Branch", ru="Развилка", zh="分支"), first)

    @override
    def says(self, speech: Speech) -> str:
        return speech.pick(en="one of these", ru="одно из", zh="以下之一")

    @override
    def says_way(self, way: str, speech: Speech) -> str:
        if way == OTHERWISE:
            return speech.otherwise()
        return speech.if_(speech.condition(self.cases[self.ways.index(way)]))


def _socket(number: int) -> str:
    return f"case{number + 1}"
