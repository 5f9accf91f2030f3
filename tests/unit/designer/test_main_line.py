"""Which way orders usually go."""

from designer.path.main_line import main_line
from tests.builders.path_drawings import a_path, universal

MEMBERS = {
    "new": "new", "agreed": "approval", "paid": "approval", "sent": "delivery", "done": "complete",
    "lost": "cancel",
}  # fmt: skip


def line_of(content, traffic=None):
    return main_line(content.graph, content.groups, traffic or {})


def test_without_traffic_it_follows_what_was_drawn_first():
    line = line_of(universal())

    assert line[:4] == ("new", "availability-confirmed", "client-confirmed", "prepayed")
    assert line[-1] == "complete"


def test_traffic_goes_before_what_was_drawn_first():
    content = a_path(
        MEMBERS, "new > agreed", "agreed > paid", "paid > sent", "agreed > sent", "sent > done"
    )

    line = line_of(content, {("agreed", "sent"): 9, ("agreed", "paid"): 2})

    assert line == ("new", "agreed", "sent", "done")


def test_a_blind_alley_is_left_again():
    content = a_path(MEMBERS, "new > paid", "new > agreed", "agreed > sent", "sent > done")

    assert line_of(content, {("new", "paid"): 100}) == ("new", "agreed", "sent", "done")


def test_it_never_ends_where_orders_are_lost():
    content = a_path(MEMBERS, "new > lost", "new > agreed", "agreed > done")

    assert line_of(content, {("new", "lost"): 100}) == ("new", "agreed", "done")


def test_where_no_completion_can_be_reached_it_goes_as_far_as_it_can():
    content = a_path(MEMBERS, "new > agreed", "agreed > paid", "new > sent")

    assert line_of(content) == ("new", "agreed", "paid")


def test_a_circle_does_not_hold_it():
    content = a_path(MEMBERS, "new > agreed", "agreed > new", "agreed > paid", "paid > agreed")

    assert line_of(content) == ("new", "agreed", "paid")
