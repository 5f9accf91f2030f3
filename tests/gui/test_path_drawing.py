"""What the canvas draws of an order path, in the fonts of the window."""

from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF

from designer.canvas.detail import Detail
from designer.canvas.drawing import Drawing, Heads
from designer.canvas.palette import AT_REST, Ink, State
from designer.path.arrow_painter import stroke_of
from designer.path.content import PathContent
from designer.path.drawing import Showing, short
from designer.path.main_line import main_line
from designer.path.pill_text import (
    MOST_WIDTH,
    PADDING,
    RING_ROOM,
    pill_font,
    pill_lines,
    pill_width,
)
from designer.path.sheet import outline
from designer.path.sizes import lines_of
from designer.path.values import Arrow, Chip, Pill
from engine.domain.moment import DAY, HOUR, MINUTE
from engine.domain.path_life import Flow, PathLife
from engine.domain.status_graph import FromStatus, Transition
from tests.builders.path_drawings import a_large_path, a_path, universal

MEMBERS = {
    "new": "new", "agreed": "approval", "paid": "approval", "done": "complete", "lost": "cancel",
}  # fmt: skip
ARROWS = ("new > agreed", "agreed > paid", "paid > agreed", "paid > done", "new > lost")


def drawn(content: PathContent, *, focus: str = "", **showing: Any) -> Drawing:
    line = main_line(content.graph, content.groups, {})
    sheet = outline(content, line, focus=focus).laid_out()
    return sheet.drawing(Showing(**showing))


def arrow(drawing: Drawing, code: str) -> Arrow:
    found = drawing.edges[code]
    assert isinstance(found, Arrow)
    return found


def pill(drawing: Drawing, code: str) -> Pill:
    found = drawing.nodes[code]
    assert isinstance(found, Pill)
    return found


def chip(drawing: Drawing, code: str) -> Chip:
    found = drawing.nodes[code]
    assert isinstance(found, Chip)
    return found


def seen(edge: Arrow, detail: Detail = Detail.FULL, state: State = AT_REST) -> Ink | None:
    """What its line is drawn with; None: it is not drawn."""
    stroke = stroke_of(edge, detail, state)
    return stroke.ink if stroke is not None else None


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_name_of_the_universal_path_is_cut(dressed, language):
    content = universal(language)

    for code in content.graph.members:
        lines = lines_of(content, code)
        initial = code == content.graph.initial
        room = pill_width(lines, initial=initial) - 2 * PADDING - (RING_ROOM if initial else 0)
        assert not any("…" in line for line in lines)
        assert all(QFontMetricsF(pill_font()).horizontalAdvance(line) <= room for line in lines)


def test_no_name_of_a_path_of_five_hundred_is_cut(dressed):
    content = a_large_path(500, 1_500)

    assert not [code for code in content.graph.members if "…" in "".join(lines_of(content, code))]


def test_a_name_too_long_for_two_lines_is_elided(dressed):
    lines = pill_lines("Waiting for the approval of the regional warehouse manager")

    assert len(lines) == 2
    assert "…" in lines[1]
    assert pill_width(lines) <= MOST_WIDTH


def test_a_short_name_stands_in_one_line(dressed):
    assert pill_lines("Not paid") == ("Not paid",)
    assert pill_width(("New",)) == 72


def test_a_move_and_its_reverse_are_one_line_with_two_heads_and_two_names(dressed):
    drawing = drawn(a_path(MEMBERS, *ARROWS))

    there, back = arrow(drawing, "agreed>paid"), arrow(drawing, "paid>agreed")
    assert there.heads is Heads.BOTH
    assert (there.name, back.name) == ("Agreed → Paid", "Paid → Agreed")
    assert back.folded
    assert seen(back) is None
    assert seen(back, state=State(chosen=True)) is Ink.CHOSEN


def test_the_main_line_alone_is_seen_from_far_away(dressed):
    drawing = drawn(a_path(MEMBERS, *ARROWS, "new > paid"))

    assert seen(arrow(drawing, "new>agreed"), Detail.BLOCKS) is Ink.MAIN
    assert seen(arrow(drawing, "new>paid"), Detail.BLOCKS) is None


def test_what_a_transition_asks_for_is_a_badge_on_its_line(dressed):
    asked = Transition(
        origin=FromStatus("new"), target="paid", administrators_only=True, comment_required=True,
        required_fields=("tracking_number",),
    )  # fmt: skip

    edge = arrow(drawn(a_path(MEMBERS, *ARROWS, extra=(asked,))), "new>paid")

    assert edge.badges == ("lock", "form", "message-square")
    assert "Only some groups may. Asks for fields. Asks for a comment" in edge.about
    assert edge.mark is not None


def test_counts_stand_on_the_pills(dressed):
    drawing = drawn(a_path(MEMBERS, *ARROWS), life=PathLife(counts={"new": 3, "paid": 1_240}))

    assert pill(drawing, "new").badge == "3"
    assert pill(drawing, "paid").badge == "1.2k"
    assert pill(drawing, "done").badge == ""
    assert "3 order" in drawing.nodes["new"].about


@pytest.mark.parametrize(
    ("median", "ink"),
    [
        (10 * MINUTE, Ink.FASTEST),
        (2 * HOUR, Ink.FAST),
        (9 * HOUR, Ink.MIDDLING),
        (2 * DAY, Ink.SLOW),
        (5 * DAY, Ink.SLOWEST),
    ],
)
def test_traffic_makes_lines_wide_and_waiting_makes_them_warm(dressed, median, ink):
    flows = {("new", "agreed"): Flow(100, median), ("paid", "done"): Flow(25, median)}

    drawing = drawn(a_path(MEMBERS, *ARROWS), life=PathLife(flows=flows), traffic=True)

    busiest, quarter = arrow(drawing, "new>agreed").stroke, arrow(drawing, "paid>done").stroke
    assert (busiest.width, quarter.width) == (10.25, 5.75)
    assert busiest.ink is ink
    assert arrow(drawing, "agreed>paid").stroke.dash


def test_of_a_map_stubs_and_lanes_count_orders(dressed):
    life = PathLife(counts={"lost": 7}, flows={("new", "lost"): Flow(12, HOUR)})

    drawing = drawn(a_path(MEMBERS, *ARROWS), life=life, traffic=True)

    assert chip(drawing, "exits new").text == "× 12"
    assert chip(drawing, "count lost").text == "12"
    assert [band.count for band in drawing.bands] == ["0", "0", "0", "7"]


def test_in_focus_only_neighbours_are_drawn(dressed):
    drawing = drawn(a_path(MEMBERS, *ARROWS), focus="done")

    assert {code for code, node in drawing.nodes.items() if not node.part_of} == {"done", "paid"}
    assert next(band for band in drawing.bands if band.id == "approval").count == "1 of 2"


def test_lanes_are_read_one_after_another(dressed):
    order = drawn(universal()).reading_order

    groups = [universal().graph.members[code] for code in order]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1_000, "1.0k"), (9_949, "9.9k"), (9_950, "10k"), (123_456, "123k")],
)
def test_numbers_are_short_where_there_is_little_room(number, text):
    assert short(number) == text
