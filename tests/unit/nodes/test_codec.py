"""Stored parameters: what older programs wrote, and what cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from typing_extensions import override

from engine.domain.trigger import FORMAT, JsonValue, NodeDrawing
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.base import Editor, params_of
from engine.nodes.codec import ParameterRefused, drawing_of, read_node
from engine.nodes.flow.stop import Stop
from engine.nodes.json_values import READERS, written
from engine.nodes.registry import UnknownNodeKind, node_of, node_type
from tests.builders.drawings import is_


@dataclass(frozen=True, kw_only=True)
class Renamed(Stop):
    """Ends a run; its note was once called “reason”."""

    @classmethod
    @override
    def upgrade(cls, params: Mapping[str, JsonValue], format: int) -> Mapping[str, JsonValue]:
        return {"note": params["reason"]}


def test_parameters_of_an_older_format_are_upgraded_by_their_node_type():
    box = NodeDrawing(id="end", kind="stop", params={"reason": "Enough"})

    assert read_node(Renamed, box, drawn_in=FORMAT - 1) == Renamed(note="Enough")


def test_parameters_of_this_format_are_not_upgraded():
    box = NodeDrawing(id="end", kind="stop", params={"note": "Enough"})

    assert read_node(Renamed, box) == Renamed(note="Enough")


def test_a_refusal_names_the_box_its_kind_and_the_parameter():
    box = NodeDrawing(id="n3", kind="change_status", params={"target": ["new"]})

    with pytest.raises(ParameterRefused) as refused:
        node_of(box)

    assert str(refused.value) == (
        "Node “n3” (change_status), parameter “target”: a list stands where text belongs."
    )


def test_an_unknown_kind_names_the_nearest_ones():
    with pytest.raises(UnknownNodeKind, match="Did you mean: change_status"):
        node_type("changestatus")


def test_every_parameter_is_written_out_so_that_drawings_can_be_compared():
    box = drawing_of("move", ChangeStatus(target="new"))

    assert box.params == {"target": "new", "go_on": False}


def test_the_form_ends_with_what_all_actions_share():
    assert [param.name for param in params_of(ChangeStatus)] == ["target", "go_on"]


def test_every_editor_has_a_reader():
    assert set(Editor) - set(READERS) == {Editor.CHOICE}


def test_a_value_that_no_editor_makes_cannot_be_written():
    with pytest.raises(TypeError):
        written(1.5)


def test_a_condition_is_stored_as_its_own_stored_form():
    stored = written(is_("order.paid", True))

    assert stored == {
        "format": 1,
        "condition": {"field": "order.paid", "op": "is", "value": True},
    }
