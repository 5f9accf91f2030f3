"""Action: write one field of the order."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.conditions.field import Field
from engine.domain.change import EditOrder
from engine.domain.errors import Unknown
from engine.domain.facts import Facts
from engine.domain.order import Order
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
from engine.nodes.field_value import changeable, literal_wrong, read_typed
from engine.nodes.given import FromTemplate, Given, Literal
from engine.nodes.speech import Speech
from engine.nodes.template import Template


@dataclass(frozen=True, kw_only=True)
class ChangeOrderField(ActionNode):
    """Sets a field of the order to a value, or to what a text with variables gives.

    The text is read as if somebody had typed it: amounts like 174.90, dates like 2026-03-31, people and
    choices by name. The status has an action of its own; what is computed cannot be set.
    """

    kind = "change_order_field"
    title = "Change order field"

    field: str = param("Field", Editor.FIELD)
    value: Given = param("Value", Editor.VALUE)

    @override
    def compile(self, references: References) -> Planner:
        """Find the field once; a literal needs nothing more."""
        field = changeable(references).get(self.field)
        if field is None:
            raise Unknown(
                "field of orders that may be set", self.field, tuple(changeable(references))
            )
        given = self.value
        template = Template(given.text) if isinstance(given, FromTemplate) else None
        name = self.field.removeprefix("order.")

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            order = order_in(facts)
            if template is not None:
                text = template.render(facts)
                value = read_typed(field, text, order.currency, facts.references)
            else:
                assert isinstance(given, Literal)
                value = given.value
            if value == _held(order, field):
                return Planned(note=f"{field.titles.text()} already holds it")
            return Planned(edits=(EditOrder(order=order.id, values={name: value}),))

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A field that cannot be set, or a value that it cannot hold."""
        field = changeable(design.references).get(self.field)
        if field is None:
            text = f"“{self.field}” cannot be set by a trigger; choose another field."
            yield Problem("field.not_changeable", text, param="field")
        elif isinstance(self.value, FromTemplate):
            yield from Template(self.value.text).problems("value", design)
        else:
            wrong = literal_wrong(field, self.value.value, design.references)
            if wrong:
                text = f"{field.titles.text()}: {wrong}."
                yield Problem("field.value", text, param="value")

    @override
    def reads(self) -> frozenset[str]:
        of_template = self.value.text if isinstance(self.value, FromTemplate) else ""
        return Template(of_template).reads() | {self.field}

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({self.field})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Change order field", ru="Изменить поле заказа", zh="更改订单字段")
        return Shown(heading, f"{speech.field(self.field)} → {self._given(speech)}")

    def _given(self, speech: Speech) -> str:
        if isinstance(self.value, FromTemplate):
            return speech.template(self.value.text)
        return speech.quoted(speech.value(self.field, self.value.value))

    @override
    def says(self, speech: Speech) -> str:
        field, value = speech.field(self.field), self._given(speech)
        return speech.pick(
            en=f"set {field} to {value}",
            ru=f"записать в поле {field}: {value}",
            zh=f"将{field}设为{value}",
        )


def _held(order: Order, field: Field) -> Value:
    if field.custom:
        return order.custom.get(field.custom)
    held: Value = getattr(order, field.attribute)
    return held
