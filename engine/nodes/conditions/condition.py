"""Condition: one question, whatever it asks."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.conditions.tree import Tree
from engine.domain.references import References
from engine.nodes import question
from engine.nodes.base import (
    CompiledCondition,
    ConditionNode,
    DesignFacts,
    Editor,
    Problem,
    Shown,
    param,
)
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class Condition(ConditionNode):
    """Tests whether something is so now: with all that earlier steps and triggers did.

    The run goes on by *yes* or by *no*; a way that leads nowhere ends the run.
    After a wait everything is looked at anew.
    """

    kind = "condition"
    title = "Condition"

    condition: Tree = param("Condition", Editor.CONDITION)

    @override
    def compile(self, references: References) -> CompiledCondition:
        return question.compiled(self.condition, references)

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A condition that cannot be asked here."""
        yield from question.problems(self.condition, "condition", design)

    @override
    def reads(self) -> frozenset[str]:
        return question.reads(self.condition)

    @override
    def asks(self) -> tuple[Tree, ...]:
        return (self.condition,)

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Condition", ru="Условие", zh="条件")
        return Shown(heading, speech.condition(self.condition))

    @override
    def says(self, speech: Speech) -> str:
        return speech.condition(self.condition)
