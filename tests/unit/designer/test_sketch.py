"""What of an order path is drawn, and what is folded away."""

import pytest

from designer.path.sketch import Way, exit_groups, sketch
from engine.domain.status_graph import FromAnyWorking, FromGroup, Transition
from tests.builders.path_drawings import GROUPS, a_path

MEMBERS = {
    "new": "new", "agreed": "approval", "paid": "approval", "done": "complete", "lost": "cancel",
}  # fmt: skip


def sketch_of(content, **options):
    return sketch(content.graph, content.groups, (), **options)


def test_a_move_and_its_reverse_are_one_line():
    drawn = sketch_of(a_path(MEMBERS, "new > agreed", "agreed > new", "agreed > paid"))

    assert drawn.ways == (Way("new", "agreed", both=True), Way("agreed", "paid"))


def test_ways_to_where_orders_end_are_folded():
    drawn = sketch_of(a_path(MEMBERS, "new > agreed", "new > lost"))

    assert drawn.ways == (Way("new", "agreed"),)
    assert drawn.exits == (("new", "lost"),)


def test_exits_of_a_whole_group_are_exits_of_each_status():
    out = Transition(origin=FromGroup("approval"), target="lost")

    drawn = sketch_of(a_path(MEMBERS, extra=(out,)))

    assert drawn.exits == (("agreed", "lost"), ("paid", "lost"))
    assert drawn.entries == {}


def test_what_leads_from_anywhere_is_one_chip_and_no_line():
    anywhere = Transition(origin=FromAnyWorking(), target="lost")

    drawn = sketch_of(a_path(MEMBERS, extra=(anywhere,)))

    assert drawn.exits == ()
    assert drawn.entries == {"lost": (anywhere,)}


def test_what_leads_from_a_group_to_a_working_status_is_one_chip():
    again = Transition(origin=FromGroup("cancel"), target="agreed")
    back = Transition(origin=FromGroup("complete"), target="agreed")

    drawn = sketch_of(a_path(MEMBERS, extra=(again, back)))

    assert drawn.entries == {"agreed": (again, back)}


def test_only_what_is_shown_is_drawn():
    content = a_path(MEMBERS, "new > agreed", "agreed > paid", "paid > done")

    drawn = sketch_of(content, shown=frozenset({"agreed", "paid"}))

    assert drawn.ways == (Way("agreed", "paid"),)
    assert drawn.shown == ("agreed", "paid")


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (("new", "complete", "cancel"), {"cancel"}),
        (("new", "complete"), set()),
        (("new",), set()),
    ],
    ids=["by its colour", "one end only", "no end"],
)
def test_orders_leave_by_the_cancel_group(left, expected):
    assert exit_groups({code: GROUPS[code] for code in left}) == expected
