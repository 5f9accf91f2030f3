"""A stored trigger on the canvas: where boxes stand, how wires run, what a run leaves on both."""

from contextlib import closing
from itertools import combinations

import pytest
from PySide6.QtGui import QImage, QPainter

from designer.canvas.detail import Detail
from designer.canvas.geometry import passes
from designer.canvas.palette import AT_REST, Palette, State
from designer.trigger.boxes import Box, Ending, Foot, Mark, Pull, Tone, Wire
from designer.trigger.columns import COLUMNS, columns
from designer.trigger.drawing import Extras, readable, trigger_drawing
from designer.trigger.miniature import paint_miniature
from designer.trigger.painters import TriggerPainters
from designer.trigger.trace import Tale, Told, told
from engine.domain.trigger import Drawing, NodeDrawing
from engine.nodes.speech import Speech
from tests.builders.shop import a_shop, the_references
from tests.builders.triggers import a_branching_trigger, a_pickup_chain, ready_made


@pytest.fixture(scope="module")
def references(tmp_path_factory):
    with closing(a_shop(tmp_path_factory.mktemp("shop"))) as shop:
        return the_references(shop)


@pytest.fixture(scope="module")
def speech(references):
    return Speech(language="en", references=references)


@pytest.fixture(scope="module")
def drawings(references):
    return {"pickup": a_pickup_chain(), "branch": a_branching_trigger(), **ready_made(references)}


EVERY = (
    "pickup", "branch", "delivery-problem-task", "new-order-alert-task",
    "not-bought-out-bad-client", "paid-to-assembling", "unpaid-a-day",
)  # fmt: skip


def box(shown, id_: str) -> Box:
    """A box of the drawing."""
    found = shown.nodes[id_]
    assert isinstance(found, Box)
    return found


def told_under(shown, id_: str) -> str:
    """The line under a box."""
    foot = box(shown, id_).foot
    return "" if foot is None else foot.text


def wire(shown, id_: str) -> Wire:
    """A wire of the drawing."""
    found = shown.edges[id_]
    assert isinstance(found, Wire)
    return found


def test_a_chain_reads_like_text_row_by_row():
    drawing = a_pickup_chain()
    places = columns(drawing, readable(drawing))

    rows = sorted({y for _, y in places.values()})
    in_rows = [
        [id_ for id_, (_, y) in sorted(places.items(), key=lambda item: item[1]) if y == row]
        for row in rows
    ]

    assert in_rows == [
        ["event", "arrived"],
        ["wait1", "there1", "waiting"],
        ["wait2", "there2", "task"],
    ]
    assert {x for x, _ in places.values()} == set(COLUMNS)


def test_the_ways_of_a_branch_stand_below_each_other_in_their_order():
    drawing = a_branching_trigger()
    places = columns(drawing, readable(drawing))

    tops = [places[id_][1] for id_ in ("one", "two", "three")]

    assert tops == sorted(set(tops))


@pytest.mark.parametrize("name", EVERY)
def test_no_box_lies_on_another_and_no_wire_runs_through_one(drawings, speech, name):
    shown = trigger_drawing(drawings[name], {}, speech)
    boxes = [node for node in shown.nodes.values() if isinstance(node, Box)]

    assert not any(one.rect.meets(other.rect) for one, other in combinations(boxes, 2))
    for wire in shown.edges.values():
        others = [
            node for node in shown.nodes.values() if node.id not in (wire.source, wire.target)
        ]
        assert not any(passes(wire.route, node.rect) for node in others), wire.id


def test_a_wire_along_a_row_is_straight_and_one_to_the_next_row_runs_round(speech):
    shown = trigger_drawing(a_pickup_chain(), {}, speech)

    assert len(shown.edges["wait1:next"].route) == 2
    assert len(shown.edges["arrived:next"].route) == 6


def test_a_way_that_leads_nowhere_ends_in_a_chip_that_belongs_to_its_box(speech):
    shown = trigger_drawing(a_pickup_chain(), {}, speech)

    chip = shown.nodes["there1:no:ends"]

    assert isinstance(chip, Ending)
    assert shown.meant(chip.id) == "there1"
    assert "there1:no:ends" not in shown.reading_order


def test_boxes_stand_where_people_put_them_when_all_were_placed(speech):
    drawing = a_pickup_chain()
    layout = {node.id: (700 - 10 * at, 40 * at) for at, node in enumerate(drawing.nodes)}

    placed = trigger_drawing(drawing, layout, speech)
    unplaced = trigger_drawing(drawing, {"event": (700, 0)}, speech)

    assert placed.nodes["event"].rect[:2] == (700, 0)
    assert unplaced.nodes["event"].rect[:2] == (56, 56)


def test_every_box_has_a_name_to_be_read_aloud_and_the_keyboard_reads_them_row_by_row(speech):
    shown = trigger_drawing(a_pickup_chain(), {}, speech)

    names = [shown.named(id_) for id_ in shown.reading_order]

    assert names[0] == "Status became: “Delivering”"
    assert names[3] == "Condition: Order status is “Delivering”"
    assert len(names) == len(a_pickup_chain().nodes)


def test_a_wait_shows_its_rule_and_an_event_what_is_said_of_it(speech):
    ran = Extras(feet={"event": Foot("activity", "ran 3 times")})

    shown = trigger_drawing(a_pickup_chain(), {}, speech, ran)

    assert told_under(shown, "wait1") == "while it stays in the status"
    assert told_under(shown, "event") == "ran 3 times"


def test_a_box_of_a_newer_program_stands_there_with_its_kind(speech):
    drawing = Drawing(nodes=(NodeDrawing(id="x", kind="from_the_future"),), edges=())

    shown = trigger_drawing(drawing, {}, speech)

    assert box(shown, "x").heading == "from_the_future"


def test_a_tale_marks_what_was_reached_and_leaves_the_rest_faint(speech):
    boxes = {
        "event": Told(Mark.HELD, Foot("clock", "now")),
        "there1": Told(Mark.NOT_HELD, Foot("x", "no", Tone.DANGER), "no"),
    }

    shown = told(
        trigger_drawing(a_pickup_chain(), {}, speech), Tale(boxes, frozenset({"there1:no"}))
    )

    assert box(shown, "event").mark is Mark.HELD
    assert (box(shown, "there1").taken, box(shown, "there1").foot) == ("no", None)
    assert (box(shown, "task").dim, box(shown, "task").about) == (True, "not reached")
    chip = shown.nodes["there1:no:ends"]
    assert isinstance(chip, Ending)
    assert not chip.dim
    assert wire(shown, "there1:no").pull is Pull.TAKEN
    assert wire(shown, "there1:yes").pull is Pull.LEFT
    assert [*shown.edges][-1] == "there1:no"


@pytest.mark.parametrize("detail", [Detail.FULL, Detail.PLAIN])
def test_everything_is_painted_in_every_state_without_a_sound(drawings, speech, theme, detail):
    canvas, painters = (
        QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied),
        TriggerPainters(),
    )
    palette = Palette(theme)
    painter = QPainter(canvas)

    for drawing in drawings.values():
        shown = trigger_drawing(drawing, {}, speech)
        marked = told(
            shown, Tale({id_: Told(mark, Foot("check", "x")) for id_, mark in _marks(shown)})
        )
        for state in (AT_REST, State(hovered=True), State(chosen=True), State(reached=True)):
            for node in (*shown.nodes.values(), *marked.nodes.values()):
                painters.node(painter, node, palette, detail, state)
            for edge in shown.edges.values():
                assert isinstance(edge, Wire)
                assert painters.stroke(edge, detail, state) is not None
    painter.end()


def test_a_miniature_shows_the_families_of_its_boxes(references, theme):
    image = QImage(262, 92, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.tokens.sunken)
    painter = QPainter(image)
    paint_miniature(painter, image.rect().toRectF(), a_pickup_chain(), theme)
    painter.end()

    seen = {image.pixelColor(x, y).name() for x in range(262) for y in range(92)}

    heads = {theme.tokens.families[family].head.name() for family in ("event", "wait", "action")}
    assert heads <= seen


def _marks(shown):
    boxes = [node.id for node in shown.nodes.values() if isinstance(node, Box)]
    return zip(boxes, [*Mark] * len(boxes), strict=False)
