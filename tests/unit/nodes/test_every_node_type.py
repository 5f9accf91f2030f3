"""What holds for every node type there is."""

import inspect
import re
from dataclasses import MISSING
from typing import Any

import pytest

from engine.conditions.fields import Vocabulary
from engine.conditions.spans import Unit
from engine.domain.trigger import Drawing
from engine.nodes.base import (
    ActionNode,
    ConditionNode,
    Editor,
    EventNode,
    Family,
    FlowNode,
    GuardKind,
    params_of,
)
from engine.nodes.codec import drawing_of
from engine.nodes.duration import Count, Duration
from engine.nodes.given import FromTemplate
from engine.nodes.guard import Guard
from engine.nodes.performer import Performer, Who
from engine.nodes.registry import node_of, node_type, node_types
from engine.nodes.speech import LANGUAGES, Speech
from engine.nodes.statuses import StatusSet
from tests.builders.drawings import in_, is_

OPENINGS = {
    Family.EVENT: ("Fires when",),
    Family.CONDITION: ("Tests",),
    Family.FLOW: ("Branches", "Ends"),
    Family.WAIT: ("Waits",),
    Family.ACTION: ("Moves", "Sends", "Sets", "Puts"),
}
EXAMPLES = {
    Editor.TEXT: "ada@example.org",
    Editor.LONG_TEXT: "Two\nlines",
    Editor.TEMPLATE: "Order {{ order.number }} of {{ customer.name }}",
    Editor.NUMBER: 3,
    Editor.YES_NO: True,
    Editor.CONDITION: is_("order.paid", True),
    Editor.CONDITIONS: (is_("order.paid", True), in_("order.status_group", "new", "approval")),
    Editor.STATUS: "assembling",
    Editor.STATUSES: StatusSet(statuses=("new", "unpaid"), groups=("delivery",)),
    Editor.PAYMENT_STATUSES: ("invoice", "paid"),
    Editor.FIELD: "order.manager_comment",
    Editor.FIELDS: ("order.paid", "order.manager"),
    Editor.VALUE: FromTemplate("{{ order.total }}"),
    Editor.PERFORMER: Performer(who=Who.GROUP, group="manager"),
    Editor.TAGS: ("late", "waiting"),
    Editor.DURATION: Duration(amount=3, unit=Unit.DAYS, count=Count.CALENDAR),
    Editor.GUARD: Guard(kind=GuardKind.CONDITION, condition=is_("order.paid", True)),
}


OWN_EXAMPLES = {
    ("change_customer", "remove_tags"): ("new",),
    ("send_message", "number"): "+49 30 901820",
}


def an_example(kind):
    """A node of the kind with every parameter filled in by something other than its default."""
    values: dict[str, object] = {}
    for param in params_of(kind):
        editor = param.metadata["editor"]
        own = OWN_EXAMPLES.get((kind.kind, param.name))
        if editor is Editor.CHOICE:
            choices: Any = type(param.default)
            values[param.name] = tuple(choices)[-1]
        else:
            values[param.name] = own or EXAMPLES[editor]
    return kind(**values)


every_type = pytest.mark.parametrize("kind", node_types().values(), ids=node_types().keys())


def test_the_registry_holds_the_types_of_the_first_release():
    assert set(node_types()) == {
        "order_created", "order_changed", "order_status_changed", "payment_status_changed",
        "condition", "branch", "wait_for", "stop",
        "change_status", "change_order_field", "change_customer", "set_task", "alert",
        "send_email", "send_message", "add_comment",
    }  # fmt: skip


@every_type
def test_a_type_is_one_file_named_after_its_kind(kind):
    module = kind.__module__.rpartition(".")[2]

    assert module == kind.kind
    assert node_type(kind.kind) is kind


@every_type
def test_help_opens_with_the_word_of_its_family(kind):
    first_line = inspect.cleandoc(kind.__doc__).splitlines()[0]

    assert first_line.startswith(OPENINGS[kind.family])
    assert kind.title


@every_type
def test_every_parameter_has_a_label_and_an_editor(kind):
    labels = [param.metadata["label"] for param in params_of(kind)]

    assert all(labels)
    assert len(set(labels)) == len(labels)
    assert all(isinstance(param.metadata["editor"], Editor) for param in params_of(kind))


@every_type
def test_what_is_stored_is_read_back_as_the_same_node(kind):
    node = an_example(kind)

    stored = Drawing(nodes=(drawing_of("box", node),), edges=()).to_json()
    read = node_of(Drawing.from_json(stored).nodes[0])

    assert read == node


@every_type
def test_a_parameter_with_a_default_may_be_left_out_of_the_stored_form(kind):
    node = an_example(kind)
    box = drawing_of("box", node)
    kept = {p.name: box.params[p.name] for p in params_of(kind) if p.name in _required(kind)}

    read = node_of(type(box)(id="box", kind=box.kind, params=kept))

    assert {name: getattr(read, name) for name in kept} == {
        name: getattr(node, name) for name in kept
    }


@every_type
def test_fields_read_and_written_are_spelt_entity_point_field(kind):
    node = an_example(kind)

    assert all(re.fullmatch(r"[a-z]+\.[a-z_.]+", name) for name in node.reads() | node.writes())


@every_type
def test_fields_read_are_fields_of_the_vocabulary(kind, references):
    names = an_example(kind).reads()

    unknown = {name for name in names if Vocabulary(references).get(name) is None}

    assert unknown == set()


@every_type
def test_a_node_filled_in_well_has_no_problem_and_compiles(kind, references, design):
    node = an_example(kind)

    assert [p for p in node.problems(design) if not p.warning] == []
    assert callable(_compiled(node, references))


@every_type
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_box_shows_what_it_is_set_to_in_every_language(kind, language, references):
    shown = an_example(kind).shows(Speech(language=language, references=references))

    assert shown.heading
    assert "None" not in shown.heading + shown.text
    assert bool(re.search("[а-яА-Я]", shown.heading)) is (language == "ru")
    assert bool(re.search("[一-鿿]", shown.heading)) is (language == "zh")


@every_type
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_node_can_say_what_it_does_in_every_language(kind, language, references):
    said = an_example(kind).says(Speech(language=language, references=references))

    assert said
    assert "None" not in said
    assert bool(re.search("[а-яА-Я]", said)) is (language == "ru")
    assert bool(re.search("[一-鿿]", said)) is (language == "zh")


@every_type
def test_a_node_belongs_to_one_of_the_four_ways_to_take_a_turn(kind):
    turns = [
        base for base in (EventNode, ConditionNode, FlowNode, ActionNode) if issubclass(kind, base)
    ]

    assert len(turns) == 1


def _compiled(node, references):
    compiled = node.compile(references)
    return compiled.test if isinstance(node, ConditionNode) else compiled


def _required(kind):
    return {param.name for param in params_of(kind) if param.default is MISSING}
