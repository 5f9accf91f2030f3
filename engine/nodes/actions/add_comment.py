"""Action: leave a remark on the order."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.change import AddComment as Remark
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes.base import (
    ActionNode,
    DesignFacts,
    Editor,
    Planned,
    Planner,
    Problem,
    Shown,
    Turn,
    order_in,
    param,
)
from engine.nodes.speech import Speech
from engine.nodes.template import Template


@dataclass(frozen=True, kw_only=True)
class AddComment(ActionNode):
    """Puts a remark into the order's timeline, where everybody in the shop reads it."""

    kind = "add_comment"
    title = "Add comment"

    text: str = param("Text", Editor.TEMPLATE, hint="May hold variables")

    @override
    def compile(self, references: References) -> Planner:
        template = Template(self.text)

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            return Planned(edits=(Remark(order=order_in(facts).id, text=template.render(facts)),))

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A text that cannot be filled in."""
        return Template(self.text).problems("text", design)

    @override
    def reads(self) -> frozenset[str]:
        return Template(self.text).reads()

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({"comment.text"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Add comment", ru="Оставить комментарий", zh="添加备注")
        return Shown(heading, speech.template(self.text))

    @override
    def says(self, speech: Speech) -> str:
        text = speech.template(self.text)
        return speech.pick(
            en=f"note on the order {text}",
            ru=f"оставить в заказе комментарий {text}",
            zh=f"在订单上添加备注{text}",
        )
