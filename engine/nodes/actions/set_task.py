"""Action: set a task."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.change import CreateTask
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.domain.value import Value
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
from engine.nodes.duration import Duration
from engine.nodes.performer import ORDERS_MANAGER, Performer
from engine.nodes.speech import Speech
from engine.nodes.template import Template


@dataclass(frozen=True, kw_only=True)
class SetTask(ActionNode):
    """Sets a task about the order, for its manager, a person or a group.

    When the order has no manager the task goes to the group named beside, or to the administrators.
    Without a due time it is due at once.
    """

    kind = "set_task"
    title = "Set task"

    text: str = param("Text", Editor.TEMPLATE, hint="May hold variables")
    performer: Performer = param("Performer", Editor.PERFORMER, default=ORDERS_MANAGER)
    due: Duration | None = param("Due in", Editor.DURATION, default=None)

    @override
    def compile(self, references: References) -> Planner:
        template, performer, due = Template(self.text), self.performer, self.due

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            order = order_in(facts)
            receiver = performer.receiver(order, facts.references)
            values: dict[str, Value] = {
                "text": template.render(facts),
                "person": receiver.person,
                "group": receiver.group,
                "due_at": facts.now if due is None else due.after(facts.now, facts.references.zone),
                "order": order.id,
                "customer": order.customer,
            }
            return Planned(edits=(CreateTask(values=values),), note=receiver.note)

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A text that cannot be filled in, or nobody to do it."""
        yield from Template(self.text).problems("text", design)
        yield from self.performer.problems("performer", design)

    @override
    def reads(self) -> frozenset[str]:
        return Template(self.text).reads() | {"order.manager", "order.customer"}

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({"task.text"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Set task", ru="Поставить задачу", zh="设置任务")
        who = self.performer.says(speech)
        to = speech.pick(en=f"for {who}", ru=f"для {who}", zh=who)
        rule = to if self.due is None else speech.all_of([to, self._due(self.due, speech)])
        return Shown(heading, speech.template(self.text), rule)

    @override
    def says(self, speech: Speech) -> str:
        text, who = speech.template(self.text), self.performer.says(speech)
        said = speech.pick(
            en=f"set a task for {who}: {text}",
            ru=f"поставить задачу для {who}: {text}",
            zh=f"为{who}设置任务：{text}",
        )
        if self.due is None:
            return said
        return speech.pick(en=f"{said}, ", ru=f"{said}, ", zh=f"{said}，") + self._due(
            self.due, speech
        )

    def _due(self, due: Duration, speech: Speech) -> str:
        length = due.says(speech)
        return speech.pick(en=f"due in {length}", ru=f"срок — через {length}", zh=f"{length}内完成")
