"""Trigger files: from this program, and from strangers."""

import json
import time

import pytest

from engine.conditions.fields import Vocabulary
from engine.domain.titles import Titles
from engine.domain.trigger import DeliveryMode, Mode, RepeatKind, Repeats, TriggerSettings
from engine.nodes import gallery
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.registry import node_of
from engine.nodes.trigger_file import LARGEST_FILE, TriggerFile, TriggerFileRefused, read, write
from tests.builders.drawings import a_drawing, is_

PATIENCE_S = 2.0


def a_file(**changes):
    """The data of a small, sound trigger file, with some parts changed."""
    data = {
        "orderpath": "trigger",
        "format": 1,
        "uid": "t-1",
        "titles": {"en": "Test"},
        "drawing": {
            "nodes": [
                {"id": "created", "kind": "order_created"},
                {"id": "move", "kind": "change_status", "params": {"target": "assembling"}},
            ],
            "edges": [["created", "next", "move"]],
        },
        "layout": {"created": [56, 56], "move": [632, 56]},
    }
    data.update(changes)
    return data


def a_box(kind, **params):
    """A file with one box of the kind."""
    return a_file(
        drawing={"nodes": [{"id": "box", "kind": kind, "params": params}], "edges": []}, layout={}
    )


def boxes(count):
    return {"nodes": [{"id": f"b{n}", "kind": "stop"} for n in range(count)], "edges": []}


MOVE = {"target": "assembling"}
LONG = "x" * 30_000

STRANGE = [
    ("a list", [], "an object belongs"),
    ("a number", 5, "an object belongs"),
    ("another file", {"name": "package", "version": 1}, "“name” is none of orderpath"),
    ("another mark", a_file(orderpath="path"), "it is not a trigger"),
    ("no format", {k: v for k, v in a_file().items() if k != "format"}, "at format"),
    ("a newer format", a_file(format=2), "newer version"),
    ("a format below", a_file(format=0), "never a format 0"),
    ("no uid", a_file(uid=None), "at uid: an id has"),
    ("a path as uid", a_file(uid="../../etc"), "at uid: an id has"),
    ("no titles", a_file(titles={}), "at titles"),
    ("an empty title", a_file(titles={"en": " "}), "a name is empty"),
    ("a title of lines", a_file(titles={"en": "a\nb"}), "several lines"),
    ("a strange language", a_file(titles={"<b>": "x"}), "at titles"),
    ("a title with a zero byte", a_file(titles={"en": "a\x00b"}), "control characters"),
    ("unknown settings", a_file(settings={"delivery": "live"}), "“delivery” is none of"),
    (
        "an unknown mode",
        a_file(settings={"mode": "twice"}),
        "at settings: “twice” is none of single",
    ),
    ("a turn below", a_file(settings={"turn": -1}), "turn -1 is not from 0"),
    ("a crowd", a_file(settings={"parallel_most": 10**9}), "parallel_most"),
    ("no drawing", a_file(drawing=None), "at drawing"),
    ("no boxes", a_file(drawing={"edges": []}), "at drawing.nodes: a list belongs here"),
    ("many boxes", a_file(drawing=boxes(501), layout={}), "it has 501 boxes; at most 500"),
    ("an unknown kind", a_box("chnge_status", **MOVE), "Did you mean: change_status?"),
    ("code as kind", a_box("os.system", command="x"), "There is no kind of node “os.system”"),
    ("a kind that is a list", a_box(["stop"]), "stands where text belongs"),
    (
        "a missing parameter",
        a_box("change_status"),
        "parameter “target”: it is missing; fill it in",
    ),
    ("an unknown parameter", a_box("change_status", taget="x"), "did you mean “target”?"),
    ("a number as status", a_box("change_status", target=5), "“5” stands where text belongs"),
    ("text as yes or no", a_box("change_status", **MOVE, go_on="yes"), "true or false belongs"),
    ("a text too long", a_box("add_comment", text=LONG), "30000 characters are too many"),
    ("a wait of no time", a_box("wait_for", duration={"amount": 0, "unit": "days"}), "one minute"),
    (
        "an endless wait",
        a_box("wait_for", duration={"amount": 10**15, "unit": "weeks"}),
        "ten years",
    ),
    (
        "calendar hours",
        a_box("wait_for", duration={"amount": 3, "unit": "hours", "count": "calendar"}),
        "hours are always elapsed time",
    ),
    (
        "a guard without its condition",
        a_box("wait_for", duration={"amount": 3, "unit": "hours"}, guard={"kind": "condition"}),
        "guard",
    ),
    ("a condition of nothing", a_box("condition", condition={}), "parameter “condition”"),
    ("a condition as code", a_box("condition", condition={"eval": "1"}), "parameter “condition”"),
    (
        "a condition of a newer form",
        a_box("condition", condition={"format": 99, "condition": {"and": []}}),
        "newer program",
    ),
    ("a condition as text", a_box("condition", condition="paid is yes"), "only inside a shop"),
    ("a box without id", a_file(drawing={"nodes": [{"kind": "stop"}], "edges": []}), "nodes[0]"),
    (
        "two boxes of one id",
        a_file(drawing={"nodes": [{"id": "a", "kind": "stop"}] * 2, "edges": []}, layout={}),
        "at drawing.nodes[1]: the id “a” was given before",
    ),
    (
        "an edge to nowhere",
        a_file(drawing={**a_file()["drawing"], "edges": [["created", "next", "gone"]]}),
        "at drawing.edges[0]: there is no box “gone”",
    ),
    (
        "an edge of two",
        a_file(drawing={**a_file()["drawing"], "edges": [["created", "move"]]}),
        "a line is written [from, socket, to]",
    ),
    ("a place of a stranger", a_file(layout={"gone": [0, 0]}), "there is no box “gone”"),
    ("a place far away", a_file(layout={"move": [10**9, 0]}), "at layout"),
    ("a place of three", a_file(layout={"move": [1, 2, 3]}), "is not [x, y]"),
    ("a strange part", a_file(script="import os"), "“script” is none of"),
]


@pytest.mark.parametrize(
    ("data", "said"), [case[1:] for case in STRANGE], ids=[case[0] for case in STRANGE]
)
def test_a_strange_file_is_refused_with_its_place_and_the_way_out(data, said):
    with pytest.raises(TriggerFileRefused) as refused:
        read(json.dumps(data))

    assert said in str(refused.value)


STRANGE_TEXTS = [
    ("nothing", "", "it is not JSON"),
    ("half a file", '{"orderpath": "trigger",', "it is not JSON (line 1"),
    ("bytes of another alphabet", "Оплачен".encode("cp1251"), "not text in UTF-8"),
    ("a picture", b"\x89PNG\r\n\x1a\n\x00\xff", "not text in UTF-8"),
    ("brackets without end", "[" * 200_000, "nested more than"),
    ("brackets with an end", "[" * 900 + "]" * 900, "nested more than"),
    ("objects in objects", '{"a":' * 190_000, "nested more than"),
    ("too large", b" " * (LARGEST_FILE + 1), "at most 1000000 are read"),
    ("a float", '{"format": 1.5}', "1.5 is not a whole number"),
    ("not a number", '{"format": NaN}', "NaN is not a whole number"),
    ("a number of many digits", '{"format": ' + "9" * 100_000 + "}", "is too large"),
    ("a key twice", '{"uid": "a", "uid": "b"}', "“uid” stands twice"),
    ("half a character", '{"uid": "\\ud800"}', "half a character"),
]


@pytest.mark.parametrize(
    ("content", "said"),
    [case[1:] for case in STRANGE_TEXTS],
    ids=[case[0] for case in STRANGE_TEXTS],
)
def test_what_is_no_json_of_ours_is_refused_quickly(content, said):
    began = time.perf_counter()

    with pytest.raises(TriggerFileRefused) as refused:
        read(content)

    assert said in str(refused.value)
    assert time.perf_counter() - began < PATIENCE_S


def test_a_small_file_is_read_with_the_usual_settings():
    file = read(json.dumps(a_file()))

    assert file.settings == TriggerSettings(titles=Titles.of(en="Test"))
    assert file.layout == {"created": (56, 56), "move": (632, 56)}
    assert [box.kind for box in file.drawing.nodes] == ["order_created", "change_status"]


def test_a_file_with_a_byte_order_mark_is_read():
    file = read(json.dumps(a_file()).encode("utf-8-sig"))

    assert file.uid == "t-1"


def test_settings_and_layout_survive_writing_and_reading():
    file = TriggerFile(
        uid="abc-1",
        settings=TriggerSettings(
            titles=Titles.of(en="A", ru="Б"),
            comment="two\nlines",
            folder="Mine",
            turn=5,
            mode=Mode.PARALLEL,
            parallel_most=3,
            repeats=Repeats(kind=RepeatKind.INTERVAL, minutes=90),
            reentry=True,
        ),
        drawing=a_drawing(
            {"created": OrderCreated(), "paid": Condition(condition=is_("order.paid", True))},
            "created > paid",
        ),
        layout={"paid": (330, -20)},
    )

    assert read(write(file)) == file


def test_how_a_trigger_delivers_is_left_to_the_shop_that_takes_it_in():
    settings = TriggerSettings(titles=Titles.of(en="A"), delivery=DeliveryMode.LIVE)
    file = TriggerFile(uid="a", settings=settings, drawing=a_drawing({"created": OrderCreated()}))

    assert read(write(file)).settings.delivery is DeliveryMode.RECORD_ONLY


def test_a_condition_may_be_written_as_text_where_a_shop_reads_it(references):
    content = json.dumps(a_box("condition", condition="paid is yes"))

    file = read(content, vocabulary=Vocabulary(references))

    assert node_of(file.drawing.nodes[0]) == Condition(condition=is_("order.paid", True))


def test_a_mistake_in_a_condition_text_is_shown_with_its_place(references):
    content = json.dumps(a_box("condition", condition="paid iss yes"))

    with pytest.raises(TriggerFileRefused, match=r"at drawing.nodes\[0\]: .*column 6"):
        read(content, vocabulary=Vocabulary(references))


def test_texts_in_several_languages_become_the_one_asked_for():
    content = json.dumps(a_box("add_comment", text={"en": "Look", "ru": "Глянь"}))

    texts = [
        read(content, language=lang).drawing.nodes[0].params["text"] for lang in ("ru", "en", "zh")
    ]

    assert texts == ["Глянь", "Look", "Look"]


def test_a_hostile_template_in_a_file_is_stored_but_never_run():
    content = json.dumps(a_box("add_comment", text="{{ 'a' * 10**10 }}"))

    file = read(content)

    assert file.drawing.nodes[0].params["text"] == "{{ 'a' * 10**10 }}"


def test_the_largest_file_is_read_quickly():
    began = time.perf_counter()

    file = read(json.dumps(a_file(drawing=boxes(500), layout={})))

    assert len(file.drawing.nodes) == 500
    assert time.perf_counter() - began < PATIENCE_S


def test_a_file_is_laid_out_for_people():
    text = write(gallery.trigger("paid-to-assembling"))

    assert text.startswith('{\n  "orderpath": "trigger",\n')
    assert "Оплачен → Комплектация" in text
