"""An order path laid out: nothing over anything, lines beside boxes, alike each time."""

from collections.abc import Callable
from itertools import combinations, pairwise
from typing import Any

import pytest

from designer.canvas.geometry import Rect, extent, passes
from designer.path.content import PathContent
from designer.path.layout import PathLayout, lay_out
from designer.path.main_line import main_line
from designer.path.placing import GAP, PILL_HEIGHT
from designer.path.sketch import Sketch, sketch
from tests.builders.path_drawings import a_large_path, a_path, plain_sizes, universal

LINE = {
    "new": "new",
    "agreed": "approval",
    "paid": "approval",
    "sent": "delivery",
    "done": "complete",
}
ARROWS = ("new > agreed", "agreed > paid", "paid > sent", "sent > done")


def laid_out(content: PathContent, **options: Any) -> tuple[Sketch, PathLayout]:
    line = main_line(content.graph, content.groups, {})
    drawn = sketch(content.graph, content.groups, line, **options)
    return drawn, lay_out(drawn, plain_sizes(drawn))


PATHS: dict[str, Callable[[], PathContent]] = {
    "19 statuses": lambda: a_large_path(19, 45),
    "the universal path": universal,
    "30 statuses": lambda: a_large_path(30, 90),
    "500 statuses": lambda: a_large_path(500, 1_500),
}
SMALL = [name for name in PATHS if name != "500 statuses"]


@pytest.fixture(scope="module")
def layouts() -> dict[str, PathLayout]:
    return {name: laid_out(make())[1] for name, make in PATHS.items()}


@pytest.mark.parametrize("name", PATHS)
def test_no_two_pills_touch(layouts, name):
    places = sorted(layouts[name].pills.values())

    near = [
        (one, other)
        for place, one in enumerate(places)
        for other in places[place + 1 : place + 60]
        if one.grown(GAP / 4).meets(other)
    ]

    assert near == []


@pytest.mark.parametrize("name", SMALL)
def test_no_line_runs_through_a_pill_that_is_not_its_own(layouts, name):
    layout = layouts[name]

    through = [
        (move, code)
        for move, routed in layout.ways.items()
        for code, box in layout.pills.items()
        if code not in move
        and extent(routed.route).grown(1).meets(box)
        and passes(routed.route, box)
    ]

    assert through == []


@pytest.mark.parametrize("name", SMALL)
def test_no_exit_unfolds_through_a_pill_that_is_not_its_own(layouts, name):
    layout = layouts[name]

    through = [
        (move, code)
        for move, route in layout.exits.items()
        for code, box in layout.pills.items()
        if code not in move and passes(route, box)
    ]

    assert through == []


@pytest.mark.parametrize("name", PATHS)
def test_every_line_is_level_or_upright_and_ends_at_its_pills(layouts, name):
    for (source, target), routed in layouts[name].ways.items():
        route = routed.route
        boxes = layouts[name].pills
        aslant = [(a, b) for a, b in pairwise(route) if a.x != b.x and a.y != b.y]
        assert aslant == []
        assert boxes[source].grown(0.01).holds(route[0])
        assert boxes[target].grown(0.01).holds(route[-1])


@pytest.mark.parametrize("name", ["19 statuses", "the universal path"])
def test_heads_at_one_side_of_a_pill_can_be_told_apart(layouts, name):
    layout = layouts[name]
    ends: dict[tuple[str, float], set[float]] = {}
    for (_, target), routed in layout.ways.items():
        ends.setdefault((target, routed.route[-1].y), set()).add(routed.route[-1].x)

    apart = [abs(one - other) for places in ends.values() for one, other in combinations(places, 2)]

    assert min(apart) >= 16


def test_the_same_path_is_laid_out_the_same_way():
    assert laid_out(universal())[1] == laid_out(universal())[1]


def test_the_main_line_is_one_straight_row():
    drawn, layout = laid_out(universal())

    assert len({layout.pills[code].top for code in drawn.main}) == 1
    assert len(drawn.main) == 11


def test_lanes_stand_side_by_side_and_hold_their_pills():
    drawn, layout = laid_out(universal())

    bands = [layout.bands[lane.group] for lane in drawn.lanes if not lane.exits]
    assert all(a.right < b.left for a, b in pairwise(bands))
    for lane in drawn.lanes:
        band = layout.bands[lane.group]
        assert all(band.meets(layout.pills[code]) for code in lane.statuses)


def test_exits_lie_in_one_lane_along_the_bottom():
    _, layout = laid_out(universal())

    foot = layout.bands["cancel"]
    others = [band for group, band in layout.bands.items() if group != "cancel"]
    assert foot.top > max(band.bottom for band in others)


def test_a_detour_that_leads_on_stands_above_and_one_that_leads_back_below():
    content = a_path(
        {**LINE, "offer": "approval", "trouble": "delivery"},
        *ARROWS, "agreed > offer", "offer > paid", "sent > trouble", "trouble > sent",
    )  # fmt: skip

    _, layout = laid_out(content)

    line = layout.pills["paid"].top
    assert layout.pills["offer"].top < line < layout.pills["trouble"].top


def test_a_short_cut_runs_above_the_line_and_a_return_below_it():
    content = a_path(LINE, *ARROWS, "new > sent", "sent > agreed")

    _, layout = laid_out(content)

    line = layout.pills["new"].centre.y
    assert not layout.ways["new", "sent"].back
    assert all(point.y <= line for point in layout.ways["new", "sent"].route)
    assert layout.ways["sent", "agreed"].back
    assert all(point.y >= line for point in layout.ways["sent", "agreed"].route)


def test_lines_from_one_status_share_their_beginning():
    content = a_path(LINE, *ARROWS, "new > paid", "new > sent")

    _, layout = laid_out(content)

    assert layout.ways["new", "paid"].route[0] == layout.ways["new", "sent"].route[0]


def test_stubs_and_chips_stand_clear_of_pills():
    _, layout = laid_out(universal())

    tags = [*layout.stubs.values(), *layout.chips.values(), *layout.counts.values()]
    over = [tag for tag in tags for box in layout.pills.values() if tag.rect.meets(box)]
    assert over == []


def test_a_lane_without_shown_statuses_is_a_strip():
    drawn, layout = laid_out(universal(), shown=frozenset({"new", "client-confirmed", "no-call"}))

    assert set(layout.pills) == {"new", "client-confirmed", "no-call"}
    assert layout.bands["delivery"].width == 28
    assert [lane.group for lane in drawn.lanes if lane.folded] == [
        "assembling",
        "delivery",
        "complete",
    ]


def test_a_move_the_path_does_not_allow_is_drawn_around_all_the_rest():
    moves = {("delivered", "assembling"), ("new", "availability-confirmed")}

    drawn, layout = laid_out(universal(), happened=moves)

    assert drawn.strays == (("delivered", "assembling"),)
    route = layout.strays["delivered", "assembling"].route
    assert not any(
        passes(route, box) for code, box in layout.pills.items() if code not in drawn.strays[0]
    )
    assert layout.pills == laid_out(universal())[1].pills


def test_exits_without_room_in_one_row_begin_another_and_are_reached_beside_the_first():
    ends = {f"lost-{number}": "cancel" for number in range(9)}
    content = a_path({"new": "new", **ends}, *(f"new > {code}" for code in ends))

    _, layout = laid_out(content)

    assert len({box.top for box in (layout.pills[code] for code in ends)}) > 1
    assert not [
        (move, code)
        for move, route in layout.exits.items()
        for code in ends
        if code not in move and passes(route, layout.pills[code])
    ]


def test_a_way_out_of_an_end_has_a_stub_there():
    content = a_path(
        {**LINE, "lost": "cancel", "gone": "cancel"},
        *ARROWS, "new > lost", "lost > new", "lost > gone",
    )  # fmt: skip

    drawn, layout = laid_out(content)

    assert drawn.reopenings == (("lost", "new"), ("lost", "gone"))
    assert set(layout.returns) == {"lost"}
    assert {("lost", "new"), ("lost", "gone")} <= set(layout.exits)


@pytest.mark.parametrize(
    "members", [{"new": "new"}, {"new": "new", "lost": "cancel"}, {"lost": "cancel"}],
    ids=["one", "one and an exit", "only an exit"],
)  # fmt: skip
def test_the_smallest_paths_are_laid_out_too(members):
    _, layout = laid_out(a_path(members))

    assert set(layout.pills) == set(members)
    assert all(box.height == PILL_HEIGHT for box in layout.pills.values())


def test_a_status_nothing_leads_to_has_a_place():
    _, layout = laid_out(a_path({**LINE, "alone": "approval"}, *ARROWS))

    assert layout.pills["alone"].meets(Rect(*layout.bands["approval"]))
