"""Action: move the order to another status."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.change import EditOrder
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
from engine.nodes.statuses import unknown_status


@dataclass(frozen=True, kw_only=True)
class ChangeStatus(ActionNode):
    """Moves the order to another status, along the order path.

    Nothing happens when the order is already there. A move that the path does not allow to triggers
    is refused: the run stops with an incident, unless it shall go on.
    """

    kind = "change_status"
    title = "Change status"

    target: str = param("New status", Editor.STATUS)

    @override
    def compile(self, references: References) -> Planner:
        """The edit is the same for every order but for its id."""
        values = {"status": self.target}
        status = references.statuses.get(self.target)
        already = f"already in {status.titles.text() if status else self.target}"

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            order = order_in(facts)
            if order.status == self.target:
                return Planned(note=already)
            return Planned(edits=(EditOrder(order=order.id, values=values),))

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A status that is not there, is retired, or that no trigger may move an order to."""
        status = design.references.statuses.get(self.target)
        if status is None:
            yield unknown_status(self.target, "target")
            return
        name = status.titles.text()
        if status.retired:
            text = f"The status “{name}” is retired; choose another."
            yield Problem("status.retired", text, param="target")
        moves = design.references.path.graph.moves().items()
        if not any(move[1] == self.target and allowed.automation for move, allowed in moves):
            text = (
                f"The order path lets no trigger move an order to “{name}”; allow it there first."
            )
            yield Problem("status.unreachable", text, param="target")

    @override
    def reads(self) -> frozenset[str]:
        return frozenset({"order.status"})

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({"order.status"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Change status", ru="Сменить статус", zh="更改状态")
        return Shown(heading, speech.status(self.target))

    @override
    def says(self, speech: Speech) -> str:
        target = speech.status(self.target)
        return speech.pick(
            en=f"move the order to {target}",
            ru=f"перевести заказ в статус {target}",
            zh=f"将订单移至{target}",
        )
