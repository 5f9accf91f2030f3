"""Paths out of files: what other programs draw becomes a path of this shop, and what cannot be is told."""

from dataclasses import replace

import pytest

from engine.domain.status_graph import (
    Check,
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    Transition,
)
from engine.domain.titles import Titles
from engine.exchange.graph_formats import GraphFormat, write_path
from engine.exchange.path_files.reading import read_path_file
from engine.exchange.path_files.sketch import BadPathFile
from tests.unit.cli.small_shop import TRANSITIONS, references

SHOP = references()

MERMAID = """\
---
title: Coffee to go
---
stateDiagram-v2
    direction LR
    [*] --> New
    New --> Paid : money came
    state "Ground & packed" as ground
    state Work {
        Paid --> ground
    }
    note right of Paid : a remark
    ground --> Sent; %% off it goes
    Sent --> [*]
"""


def transition(read, source, target):
    found = read.graph.transition(source, target)
    assert found is not None
    return found


def moves(graph):
    return {(source, target) for source, target in graph.moves()}


@pytest.mark.parametrize("form", [GraphFormat.JSON, GraphFormat.GRAPHML], ids=lambda f: f.value)
def test_what_is_written_is_read_again(form):
    read = read_path_file(write_path(SHOP, form), SHOP)

    assert read.graph.initial == "new"
    assert dict(read.graph.members) == dict(SHOP.path.graph.members)
    assert [(t.origin, t.target) for t in read.graph.transitions] == [
        (t.origin, t.target) for t in TRANSITIONS
    ]
    assert not read.new_statuses
    assert not read.new_groups
    assert not read.unsaid


def test_json_keeps_everything_a_transition_asks_for():
    assert read_path_file(write_path(SHOP, GraphFormat.JSON), SHOP).graph == SHOP.path.graph


def test_a_picture_for_graphviz_keeps_single_lines_and_tells_of_the_others():
    read = read_path_file(write_path(SHOP, GraphFormat.DOT), SHOP)

    assert moves(read.graph) == {("new", "paid"), ("paid", "packed")}
    assert read.graph.initial == "new"
    assert read.unsaid == (
        "“any of Work”: a transition from many statuses",
        "“any working status”: a transition from many statuses",
    )


def test_a_state_diagram_is_a_path():
    read = read_path_file(MERMAID, SHOP)

    assert read.titles.text() == "Coffee to go"
    assert read.graph.initial == "new"
    assert moves(read.graph) == {("new", "paid"), ("paid", "ground"), ("ground", "sent")}
    assert transition(read, "new", "paid").label.text() == "money came"
    assert [(s.code, s.titles.text(), s.group) for s in read.new_statuses] == [
        ("ground", "Ground & packed", "work")
    ]
    assert read.unsaid == ("line 12: a note",)


def test_statuses_the_shop_has_are_found_by_code_or_by_name_in_any_language():
    shop = replace(
        SHOP,
        statuses={
            **SHOP.statuses,
            "paid": replace(SHOP.statuses["paid"], titles=Titles.of(en="Paid", ru="Оплачен")),
        },
    )

    read = read_path_file("digraph { NEW -> ОПЛАЧЕН -> packed }", shop)

    assert moves(read.graph) == {("new", "paid"), ("paid", "packed")}
    assert read.new_statuses == ()


def test_a_status_without_a_group_is_put_into_one_and_told():
    read = read_path_file('digraph { new [penwidth=2]; new -> "Half way" }', SHOP)

    (made,) = read.new_statuses
    assert (made.code, made.group) == ("half-way", "work")
    assert read.unsaid == ("“Half way” stands in no group; it was put into “Work”",)


def test_a_box_that_the_shop_does_not_know_becomes_a_group_of_the_kind_its_statuses_tell():
    text = (
        "digraph { new [penwidth=2]; subgraph cluster_lost { label=Lost; back [peripheries=2] }"
        " subgraph cluster_kiln { fire } new -> fire -> back }"
    )

    read = read_path_file(text, SHOP)

    assert [(g.code, g.titles.text(), g.kind) for g in read.new_groups] == [
        ("lost", "Lost", GroupKind.FINAL),
        ("kiln", "kiln", GroupKind.WORKING),
    ]
    assert read.graph.members == {"new": "start", "fire": "kiln", "back": "lost"}
    assert "kiln" in read.graph.working


def test_where_orders_begin_is_worked_out_and_told_where_the_file_does_not_say():
    read = read_path_file("digraph { x -> y }", SHOP)

    assert read.graph.initial == "x"
    assert "where orders begin is not said; “x” was taken" in read.unsaid


def test_groups_of_people_that_are_not_here_open_no_door():
    strict = (*TRANSITIONS[:1], replace(TRANSITIONS[1], groups=frozenset({"vault"})))
    elsewhere = references(transitions=strict)

    read = read_path_file(write_path(elsewhere, GraphFormat.JSON), SHOP)

    assert transition(read, "paid", "packed").administrators_only
    assert "vault" in read.unsaid[0]


def test_a_check_that_cannot_be_asked_here_is_left_out_and_told():
    check = Check(condition='{"nonsense": 1}', message=Titles.of(en="No"))
    elsewhere = references(transitions=(replace(TRANSITIONS[0], check=check),))

    read = read_path_file(write_path(elsewhere, GraphFormat.JSON), SHOP)

    assert transition(read, "new", "paid").check is None
    assert read.unsaid[0].startswith("the check of new → paid: ")


def test_whole_groups_and_any_status_are_drawn_as_lines_in_graphml_and_come_back_as_one():
    shop = references(
        transitions=(
            Transition(origin=FromGroup("work"), target="sent"),
            Transition(origin=FromAnyWorking(), target="gone"),
            Transition(origin=FromStatus("new"), target="paid"),
        )
    )

    text = write_path(shop, GraphFormat.GRAPHML)

    assert text.count("<edge ") == 2 + 3 + 1
    assert read_path_file(text, SHOP).graph.transitions == shop.path.graph.transitions


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no graph in the DOT language"),
        ("digraph {", "no graph in the DOT language"),
        ("digraph { }", "no status in this file"),
        ("flowchart LR\n a --> b", "other kinds cannot be read"),
        ("stateDiagram-v2\n state Box {\n a --> b", "never closed"),
        ("stateDiagram-v2\n }", "line 2"),
        ("{", "no JSON"),
        ('{"format": 1, "statuses": []}', "transitions"),
        ('{"format": 9, "statuses": [], "transitions": []}', "newer Orderpath"),
        ('{"format": 1, "statuses": [{"code": 5}], "transitions": []}', "statuses[0].code"),
        ('{"format": 1, "statuses": [], "transitions": [{"from": {"x": "y"}, "to": "a"}]}', "from"),
        ("<graphml", "no GraphML"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><graphml/>', "declares entities"),
    ],
)
def test_a_file_that_holds_no_path_is_refused_with_the_place(text, said):
    with pytest.raises(BadPathFile) as refused:
        read_path_file(text, SHOP)

    assert said in str(refused.value)
