"""Mapping files from people: what is right is read, what is wrong is said with its place."""

import json

import pytest

from engine.domain.errors import Invalid
from engine.exchange.choices import Choices
from engine.exchange.csv_source import bundled_mappings, known_mapping
from engine.exchange.json_reader import BadMapping
from engine.exchange.mapping_file import read_mapping
from engine.exchange.sources import source_of
from tests.builders.csv_folders import DATA, OLIST, a_folder, a_mapping, an_order


def test_every_mapping_that_comes_along_can_be_read():
    for path in bundled_mappings():
        mapping = read_mapping(path)

        assert mapping.facts[0].statuses, path.name


def test_a_mapping_says_what_olist_means():
    mapping = read_mapping(OLIST)

    assert (mapping.currency, mapping.zone.key) == ("BRL", "America/Sao_Paulo")
    assert [fact.name for fact in mapping.facts] == [
        "created", "approved", "handed_over", "delivered",
    ]  # fmt: skip
    assert mapping.last_status is not None
    assert mapping.last_status.meaning["canceled"] == "cancel-other"


@pytest.mark.parametrize(
    ("changed", "where", "why"),
    [
        ({"format": 2}, "format", "reads format 1"),
        ({"colour": "red"}, "colour", "nothing is called “colour”"),
        ({"zone": "Mars/Olympus"}, "zone", "is no time zone"),
        ({"currency": "reais"}, "currency", "three letters"),
        ({"encoding": "klingon"}, "encoding", "no encoding known here"),
        ({"delimiter": ""}, "delimiter", "one character"),
        ({"repeated_hour": "third"}, "repeated_hour", "“first” or “second”"),
        ({"moments": "yesterday"}, "moments", "write “iso”, or a form"),
        ({"source": None}, "", "“source” is missing"),
        ({"files": []}, "files", "an object {…} is expected"),
        ({"facts": []}, "facts", "there must be one"),
        ({"order": {"file": "people", "id": "x"}}, "order.file", "there is no file “people”"),
        (
            {"order": {"file": "orders", "id": "order_id", "fields": {"colour": "x"}}},
            "order.fields.colour",
            "there is no field “colour”",
        ),
        (
            {"order": {"file": "orders", "id": "order_id", "fields": {"number": "items.x"}}},
            "order.fields.number",
            "does not reach the file “items”",
        ),
        (
            {"facts": [{"name": "a", "column": "b", "statuses": ["new"], "not_after": ["z"]}]},
            "facts[1].not_after",
            "there is no fact “z”",
        ),
        (
            {"order": {"file": "orders", "id": "order_id", "fields": {"number": {"text": "{a"}}}},
            "order.fields.number.text",
            "the braces do not fit",
        ),
        (
            {
                "order": {
                    "file": "orders",
                    "id": "order_id",
                    "fields": {"number": {"text": "{a.__class__!r}"}},
                }
            },
            "order.fields.number.text",
            "inside braces stands a column",
        ),
    ],
)
def test_a_mistake_is_said_with_its_place(tmp_path, changed, where, why):
    path = a_mapping(tmp_path, **changed)

    with pytest.raises(BadMapping) as caught:
        read_mapping(path)

    assert caught.value.where == where
    assert why in caught.value.why
    assert "mapping.json" in str(caught.value)


def test_files_joined_in_a_circle_are_refused(tmp_path):
    files = json.loads(OLIST.read_text(encoding="utf-8"))["files"]
    files["categories"]["with"] = {"products": "product_category_name"}

    with pytest.raises(BadMapping, match="in a circle"):
        read_mapping(a_mapping(tmp_path, files=files))


def test_what_is_no_json_is_said_with_line_and_column(tmp_path):
    path = tmp_path / "mapping.json"
    path.write_text('{\n  "format": 1,\n  oops\n}', encoding="utf-8")

    with pytest.raises(BadMapping, match="line 3, column 3"):
        read_mapping(path)


def test_a_file_outside_the_folder_is_refused(tmp_path):
    files = json.loads(OLIST.read_text(encoding="utf-8"))["files"]
    files["orders"]["file"] = "../secrets.csv"

    with pytest.raises(BadMapping, match="without a folder"):
        read_mapping(a_mapping(tmp_path, files=files))


def test_a_folder_finds_the_mapping_that_fits_it(tmp_path):
    olist = a_folder(tmp_path / "olist", [an_order()])

    assert known_mapping(olist) == OLIST
    assert known_mapping(DATA / "olist_odd") == DATA / "olist_odd" / "mapping.json"


def nothing_before(source):
    """The shop has imported nothing yet."""
    return ""


def test_a_folder_that_nothing_fits_is_refused_with_the_way_out(tmp_path):
    (tmp_path / "orders.csv").write_text("a,b\n", encoding="utf-8")

    with pytest.raises(Invalid, match=r"put a mapping\.json into the folder"):
        source_of(tmp_path, Choices(), nothing_before)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Invalid, match="is not there"):
        source_of(tmp_path / "nowhere", Choices(), nothing_before)
