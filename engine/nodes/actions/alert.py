"""Action: alert somebody inside the shop."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.change import RaiseAlert
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
from engine.nodes.performer import ORDERS_MANAGER, Performer
from engine.nodes.speech import Speech
from engine.nodes.template import Template


@dataclass(frozen=True, kw_only=True)
class Alert(ActionNode):
    """Sends an alert about the order to its manager, a person or a group.

    Alerts are kept until they are read. When the order has no manager the alert goes to the group
    named beside, or to the administrators.
    """

    kind = "alert"
    title = "Alert"

    text: str = param("Text", Editor.TEMPLATE, hint="May hold variables")
    to: Performer = param("To", Editor.PERFORMER, default=ORDERS_MANAGER)

    @override
    def compile(self, references: References) -> Planner:
        template, to = Template(self.text), self.to

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            order = order_in(facts)
            receiver = to.receiver(order, facts.references)
            edit = RaiseAlert(
                text=template.render(facts),
                person=receiver.person,
                group=receiver.group,
                order=order.id,
                customer=order.customer,
            )
            return Planned(edits=(edit,), note=receiver.note)

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A text that cannot be filled in, or nobody to tell."""
        yield from Template(self.text).problems("text", design)
        yield from self.to.problems("to", design)

    @override
    def reads(self) -> frozenset[str]:
        return Template(self.text).reads() | {"order.manager", "order.customer"}

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({"alert.text"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Alert", ru="Оповестить", zh="提醒")
        who = self.to.says(speech)
        to = speech.pick(en=f"to {who}", ru=f"для {who}", zh=who)
        return Shown(heading, speech.template(self.text), to)

    @override
    def says(self, speech: Speech) -> str:
        text, who = speech.template(self.text), self.to.says(speech)
        return speech.pick(
            en=f"alert {who}: {text}",
            ru=f"создать оповещение для {who}: {text}",
            zh=f"通知{who}：{text}",
        )
