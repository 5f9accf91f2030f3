"""Event: something about an order has changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.conditions.tree import Tree
from engine.domain.event import EventKind, SubjectKind
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes import question
from engine.nodes.base import (
    DesignFacts,
    Editor,
    EventNode,
    Listening,
    Problem,
    Shown,
    Test,
    always,
    param,
)
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class OrderChanged(EventNode):
    """Fires when one of the fields named here has changed, or any field when none is named.

    The condition may ask what changed ("has become", "was … and is") as well as what is.
    A new order does not count as changed: *Order created* hears it.
    """

    kind = "order_changed"
    title = "Order changed"

    fields: tuple[str, ...] = param(
        "Changed fields", Editor.FIELDS, default=(), hint="Any field when empty"
    )
    when: Tree | None = param("When", Editor.CONDITION, default=None)

    @override
    def listens(self) -> Listening:
        fields = frozenset(self.fields) or None
        return Listening(SubjectKind.ORDER, frozenset({EventKind.CHANGED}), fields)

    @override
    def compile(self, references: References) -> Test:
        """Bind the condition; the fields were compared by the dispatch index."""
        if self.when is None:
            return always
        return question.compiled(self.when, references).test

    @override
    def stands(self, references: References) -> Test:
        """What its condition says is so; what asks for a change never stands."""
        if self.when is None:
            return always
        if question.asks_for_changes(self.when):
            return _never
        return question.compiled(self.when, references).test

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """Unknown fields, a condition that cannot be asked, and one that asks of every save."""
        for name in self.fields:
            if not question.is_field(name, design.references):
                text = f"There is no field “{name}”; choose another."
                yield Problem("field.unknown", text, param="fields")
        if self.when is not None:
            yield from question.problems(self.when, "when", design, may_ask_for_changes=True)
        if not self.fields and (self.when is None or not question.asks_for_changes(self.when)):
            text = (
                "It fires on every save of an order that is as the condition says. "
                "Name the fields whose change is meant, or ask what has become."
            )
            yield Problem("event.fires_on_every_save", text, param="when", warning=True)

    @override
    def reads(self) -> frozenset[str]:
        return frozenset(self.fields) | question.reads(self.when)

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Order changed", ru="Заказ изменён", zh="订单变更")
        condition = "" if self.when is None else speech.condition(self.when)
        if self.when is not None and question.asks_for_changes(self.when):
            return Shown(heading, condition)
        names = speech.any_of(map(speech.field, self.fields)) if self.fields else ""
        return Shown(heading, speech.all_of([part for part in (names, condition) if part]))

    @override
    def says(self, speech: Speech) -> str:
        """A condition that asks what has become says it all; else the fields come first."""
        if self.when is not None and question.asks_for_changes(self.when):
            return speech.condition(self.when)
        names = speech.any_of(map(speech.field, self.fields)) if self.fields else ""
        what = speech.pick(
            en=f"{names} of an order changes" if names else "an order changes",
            ru=f"в заказе изменилось {names}" if names else "заказ изменён",
            zh=f"订单的{names}变更" if names else "订单变更",
        )
        if self.when is None:
            return what
        condition = speech.condition(self.when)
        return speech.pick(
            en=f"{what} and {condition}", ru=f"{what} и {condition}", zh=f"{what}且{condition}"
        )


def _never(facts: Facts) -> bool:  # noqa: ARG001
    return False
