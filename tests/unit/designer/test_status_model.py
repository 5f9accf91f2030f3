"""The model says what is different of a path when another one takes its place."""

from dataclasses import replace

import pytest

from designer.model.status_model import StatusModel
from designer.path.content import PathContent
from designer.path.layout import lay_out
from designer.path.sheet import PathSheet
from designer.path.sketch import sketch
from engine.domain.status_graph import FromStatus, Transition
from engine.domain.titles import Titles
from tests.builders.path_drawings import a_path, plain_sizes

MEMBERS = {"new": "new", "paid": "approval", "done": "complete"}
PATH = a_path(MEMBERS, "new > paid", "paid > done")


def a_sheet(content: PathContent) -> PathSheet:
    drawn = sketch(content.graph, content.groups, ())
    return PathSheet(content=content, sketch=drawn, layout=lay_out(drawn, plain_sizes(drawn)))


def move(source: str, target: str) -> Transition:
    return Transition(origin=FromStatus(source), target=target)


@pytest.fixture
def said() -> list[tuple[object, ...]]:
    return []


@pytest.fixture
def model(said) -> StatusModel:
    made = StatusModel()
    made.replace(a_sheet(PATH))
    for name in (
        "status_added", "status_changed", "status_removed", "transition_added", "transition_removed",
    ):  # fmt: skip
        getattr(made, name).connect(lambda what, name=name: said.append((name, what)))
    made.replaced.connect(lambda: said.append(("replaced",)))
    return made


def test_the_same_path_again_says_only_that_it_was_replaced(model, said):
    model.replace(a_sheet(PATH))

    assert said == [("replaced",)]


def test_a_new_transition_is_announced(model, said):
    more = replace(PATH, graph=PATH.graph.with_transition(move("new", "done")))

    model.replace(a_sheet(more))

    assert said == [("transition_added", move("new", "done")), ("replaced",)]


def test_removals_are_announced_first(model, said):
    other = a_path({"new": "new", "done": "complete", "sent": "delivery"}, "new > sent")

    model.replace(a_sheet(replace(other, statuses={**PATH.statuses, **other.statuses})))

    names = [what[0] for what in said]
    assert names[:3] == ["transition_removed", "transition_removed", "status_removed"]
    assert ("status_removed", "paid") in said
    assert ("status_added", "sent") in said
    assert said[-2:] == [("transition_added", move("new", "sent")), ("replaced",)]


def test_another_name_is_a_change_of_the_status(model, said):
    paid = replace(PATH.statuses["paid"], titles=Titles.of(en="Prepaid"))

    model.replace(a_sheet(replace(PATH, statuses={**PATH.statuses, "paid": paid})))

    assert said == [("status_changed", "paid"), ("replaced",)]
