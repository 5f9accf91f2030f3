"""What boxes are set to, in the language of the window; the catalogues know every text of a node type."""

import typing
from contextlib import closing
from enum import Enum

import pytest

from designer.inspector.spoken import spoken
from designer.inspector.texts import CHOICES, HELP, LABELS, first_sentence, help_of
from engine.conditions.tree import And
from engine.nodes.actions.change_customer import ChangeCustomer, Mark
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.actions.set_task import SetTask
from engine.nodes.base import Editor, GuardKind, params_of
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.given import Literal
from engine.nodes.guard import Guard
from engine.nodes.registry import node_types
from engine.nodes.speech import Speech
from tests.builders.drawings import hours, is_
from tests.builders.shop import a_shop, the_references

every_type = pytest.mark.parametrize("kind", node_types().values(), ids=node_types().keys())


@pytest.fixture(scope="module")
def speech(tmp_path_factory):
    with closing(a_shop(tmp_path_factory.mktemp("shop"))) as shop:
        return Speech(language="en", references=the_references(shop))


def said(node, speech):
    return dict(spoken(node, speech))


@every_type
def test_the_catalogues_hold_the_help_of_every_node_type(kind):
    assert HELP[kind.kind] == first_sentence(kind)


@every_type
def test_the_catalogues_hold_the_name_of_every_parameter(kind):
    assert {param.metadata["label"] for param in params_of(kind)} <= set(LABELS)


@every_type
def test_the_catalogues_hold_every_choice(kind):
    types = typing.get_type_hints(kind)
    choices = [
        types[param.name] for param in params_of(kind) if param.metadata["editor"] is Editor.CHOICE
    ]

    assert all(issubclass(choice, Enum) for choice in choices)
    assert {member.value for choice in choices for member in choice} <= set(CHOICES)


def test_parameters_are_said_in_words_and_those_not_set_are_left_out(speech):
    task = SetTask(text="Call {{ order.number }}", due=hours(2))

    assert said(task, speech) == {
        "Text": "Call {{ order.number }}",
        "Performer": "the order's manager",
        "Due in": "2 hours, elapsed time",
    }


def test_choices_marks_and_tags_are_said_in_words(speech):
    node = ChangeCustomer(bad=Mark.SET, add_tags=("late", "calls"))

    assert said(node, speech)["Bad customer"] == "mark"
    assert said(node, speech)["Add tags"] == "“late”, “calls”"


def test_a_value_is_said_as_its_field_has_it(speech):
    node = ChangeOrderField(field="order.delivery_cost", value=Literal(4_90))

    assert said(node, speech) == {"Field": "“Delivery cost”", "Value": "4.90 EUR"}


def test_cases_are_numbered_as_their_sockets_are(speech):
    node = Branch(cases=(is_("order.paid", True), And((is_("order.paid", False),) * 2)))

    assert said(node, speech)["Cases"].splitlines()[0] == "1. Paid is yes"


@pytest.mark.parametrize("kind", [GuardKind.VISIT, GuardKind.FINAL, GuardKind.NOTHING])
def test_what_ends_a_wait_early_is_said(speech, kind):
    node = WaitFor(duration=hours(2), guard=Guard(kind=kind))

    assert said(node, speech)["End early"]
    assert help_of(node).startswith("Waits")
