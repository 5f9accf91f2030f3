"""Places of a drawing and questions about them, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.canvas.drawing import Drawing
from designer.canvas.geometry import (
    Direction,
    Point,
    Rect,
    along,
    around,
    distance,
    length,
    passes,
    stretched,
)
from designer.canvas.spatial_hash import SpatialHash
from tests.builders.canvas import a_drawing, a_node

BEND = (Point(0, 0), Point(50, 0), Point(50, 100), Point(120, 100))

numbers = st.integers(-2_000, 2_000).map(float)
rects = st.builds(
    Rect, numbers, numbers, st.integers(0, 400).map(float), st.integers(0, 400).map(float)
)


def test_half_of_the_way_is_counted_along_the_line():
    assert length(BEND) == 220
    assert along(BEND, 0) == BEND[0]
    assert along(BEND, 0.5) == Point(50, 60)
    assert along(BEND, 1) == BEND[-1]


@pytest.mark.parametrize(
    ("point", "far"), [((25, 3), 3), ((57, 50), 7), ((-3, -4), 5), ((50, 50), 0)]
)
def test_how_far_a_place_is_from_a_line(point, far):
    assert distance(BEND, Point(*point)) == far


@pytest.mark.parametrize(
    ("rect", "through"),
    [
        (Rect(40, 20, 20, 20), True),
        (Rect(50, 20, 20, 20), False),
        (Rect(10, -5, 10, 10), True),
        (Rect(0, 50, 40, 40), False),
    ],
    ids=["across", "along its border", "a level part", "beside"],
)
def test_whether_a_line_runs_through_a_box(rect, through):
    assert passes(BEND, rect) is through


def test_a_line_whose_end_was_carried_stays_level_and_upright():
    route = stretched(BEND, Point(0, 0), Point(30, 40))

    assert route == (Point(0, 0), Point(50, 0), Point(50, 140), Point(150, 140))


def test_a_straight_line_bends_when_one_end_is_carried_aside():
    route = stretched((Point(0, 0), Point(100, 0)), Point(0, 0), Point(0, 40))

    assert route == (Point(0, 0), Point(50, 0), Point(50, 40), Point(100, 40))


def test_a_line_carried_as_a_whole_keeps_its_shape():
    moved = stretched(BEND, Point(5, 6), Point(5, 6))

    assert moved == tuple(point.moved(5, 6) for point in BEND)


@given(st.lists(rects, max_size=30), rects)
def test_what_is_near_is_found(boxes, area):
    places: SpatialHash[int] = SpatialHash()
    for number, box in enumerate(boxes):
        places.put(number, box)

    found = set(places.near(area))

    assert {number for number, box in enumerate(boxes) if box.meets(area)} <= found


@given(st.lists(rects, min_size=1, max_size=20))
def test_the_box_around_all_holds_each(boxes):
    whole = around(boxes)

    assert all(whole.joined(box) == whole for box in boxes)


def test_a_drawing_is_read_row_by_row():
    drawing = a_drawing(
        a_node("c", 0, 200), a_node("b", 150, 10), a_node("a"), a_node("d", 150, 190)
    )

    assert drawing.reading_order == ("a", "b", "c", "d")


@pytest.mark.parametrize(
    ("direction", "found"),
    [
        (Direction.RIGHT, "right"),
        (Direction.LEFT, None),
        (Direction.DOWN, "below"),
        (Direction.UP, None),
    ],
)
def test_the_neighbour_in_a_direction_lies_rather_ahead_than_aside(direction, found):
    drawing = a_drawing(
        a_node("here"), a_node("right", 400), a_node("aside", 150, 140), a_node("below", 10, 200)
    )

    assert drawing.neighbour("here", direction) == found


def test_a_search_finds_beginnings_first():
    drawing = a_drawing(a_node("unpaid"), a_node("paid", 200), a_node("new", 400))

    assert drawing.found("PAI") == ("paid", "unpaid")
    assert drawing.found("  ") == ()


def test_an_empty_drawing_has_no_order_and_no_extent():
    assert Drawing().reading_order == ()
    assert Drawing().bounds == Rect(0, 0, 0, 0)
    assert Drawing().after(None) is None
