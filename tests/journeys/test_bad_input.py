"""Bad input at the command line: one line says what, where and what to do; nothing is lost or executed."""

import json
import sqlite3
from contextlib import closing

import pytest

from engine.api import Engine
from engine.domain.change import Change, CreateOrder, PaymentDraft
from tests.builders.csv_folders import ORDERS, a_folder, a_mapping, a_payment, an_order
from tests.builders.running import ADMINISTRATOR
from tests.journeys.command_line import orderpath


@pytest.fixture
def shop(tmp_path):
    """A shop with the order A-1, that nobody has open."""
    file = tmp_path / "shop.orderpath"
    draft = CreateOrder(values={"number": "A-1"}, payments=(PaymentDraft(amount=100),))
    with Engine.create(file, name="Kettle & Co") as engine:
        engine.record(Change(actor=ADMINISTRATOR, edits=(draft,)))
    return file


def refused(*words):
    """The one line that a refused command says."""
    said = orderpath(*words)
    assert said.code == 1, said
    assert said.err.startswith("orderpath: ")
    assert len(said.err.splitlines()) == 1
    assert "Traceback" not in said.err
    return said.err


def the_order(shop):
    return json.loads(orderpath("show", shop, "A-1", "--json").out)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["status=asembling"], "“Order status” has no “asembling”. Did you mean “assembling”"),
        (["status=nonsense"], "“Order status” has no “nonsense”. Expected: New, Availability"),
        (["nonsense=1"], "There is no field “nonsense”. Expected: number, site"),
        (["statsu=new"], "There is no field “statsu”. Did you mean “status”"),
        (["payment.1.status=payed"], "“Payment status” has no “payed”. Did you mean “paid”"),
        (["payment.2.status=paid"], "order A-1 has no payment 2 (there is: only 1)"),
        (
            ["delivery_date=tomorrow"],
            "delivery_date: “tomorrow” is no date; write it like 2026-03-31",
        ),
        (["tags=+gift", "delivery_cost=much"], "delivery_cost: “much” is not a number"),
        (["total=5"], "total"),
    ],
)
def test_an_unknown_field_or_value_is_refused_and_the_order_stays_as_it_was(shop, words, said):
    before = the_order(shop)

    assert said in refused("set", shop, "A-1", *words)

    after = the_order(shop)
    assert after["order"] == before["order"]
    assert after["timeline"] == before["timeline"]


def test_an_unknown_order_is_refused(shop):
    assert "There is no order “B-9”" in refused("show", shop, "B-9")


def test_a_word_that_sets_nothing_is_wrong_usage(shop):
    said = orderpath("set", shop, "A-1", "assembling")

    assert said.code == 2
    assert "“assembling” is no FIELD=VALUE, such as status=assembling" in said.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("totl > 5", "Line 1, column 1: There is no field “totl”. Did you mean “total”"),
        ("total > ", "Line 1, column"),
        ('status is "Payd"', "Line 1, column 11"),
        ("total > 5 and (paid is yes", "Line 1, column"),
        ('number is "A-1', "Line 1, column 11: The quote that opens here is never closed."),
    ],
)
def test_a_condition_with_a_mistake_says_where_and_what_was_expected(shop, text, said):
    assert said in refused("orders", shop, "--where", text)


def test_a_broken_row_is_kept_aside_and_the_others_go_in(shop, tmp_path):
    folder = a_folder(
        tmp_path / "export",
        [an_order("o1"), "o2,c1,created", an_order("o3", purchased="yesterday"), an_order("o4")],
    )

    said = orderpath("import", shop, folder, "--json")

    report = json.loads(said.out)
    assert said.code == 0
    assert report["orders_new"] == 2
    assert [(row["file"], row["line"]) for row in report["kept_aside"]] == [
        (ORDERS, 3),
        (ORDERS, 4),
    ]
    assert "3 columns, the header has 8" in report["kept_aside"][0]["reason"]
    assert "yesterday" in report["kept_aside"][1]["row"]


def test_people_are_shown_the_rows_kept_aside(shop, tmp_path):
    folder = a_folder(tmp_path / "export", ["o2,c1,created"])

    said = orderpath("import", shop, folder)

    assert "1 rows were kept aside" in said.out
    assert ORDERS in said.out


def test_a_file_in_another_encoding_is_named_and_nothing_is_imported(shop, tmp_path):
    folder = a_folder(tmp_path / "export", [an_order("o1")])
    (folder / ORDERS).write_bytes("order_id,Город\n1,Москва\n".encode("cp1251"))

    said = refused("import", shop, folder)

    assert ORDERS in said
    assert "encoding" in said
    assert "1 orders" in orderpath("orders", shop).out


def test_a_folder_of_another_kind_says_what_is_known(shop, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "stuff.csv").write_text("a,b\n1,2\n", encoding="utf-8")

    assert "it has the files of no known kind of export (olist)" in refused("import", shop, folder)


def test_a_folder_that_is_not_there_is_named(shop, tmp_path):
    assert "nowhere" in refused("import", shop, tmp_path / "nowhere")


def test_a_mapping_with_a_mistake_says_where(shop, tmp_path):
    folder = a_folder(tmp_path / "export", [an_order("o1")], payments=[a_payment("o1")])
    mapping = a_mapping(tmp_path / "own", zone="Mars/Olympus")

    said = refused("import", shop, folder, "--mapping", mapping)

    assert "mapping.json, zone" in said
    assert "Mars/Olympus" in said


def test_a_mapping_nobody_knows_lists_those_that_come_along(shop, tmp_path):
    said = refused("import", shop, a_folder(tmp_path / "e", [an_order()]), "--mapping", "shopware")

    assert "There is no mapping “shopware”. Known: olist." in said


COMMANDS_OF_A_SHOP = [
    ("orders",),
    ("show", "A-1"),
    ("set", "A-1", "status=assembling"),
    ("trigger", "list"),
    ("run", "--until-idle"),
    ("inspect",),
    ("path", "--format", "dot"),
    ("why", "A-1", "1"),
]


@pytest.mark.parametrize("words", COMMANDS_OF_A_SHOP, ids=lambda words: words[0])
def test_a_file_that_is_no_shop_is_left_as_it_is(tmp_path, words):
    file = tmp_path / "letter.orderpath"
    file.write_text("Dear customer, " * 100, encoding="utf-8")

    said = refused(words[0], file, *words[1:])

    assert "letter.orderpath is not a shop file" in said
    assert file.read_text(encoding="utf-8") == "Dear customer, " * 100


def test_the_database_of_another_program_is_no_shop(tmp_path):
    file = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("create table bookmarks (url text)")
        other.commit()
    before = file.read_bytes()

    assert "is not a shop file" in refused("orders", file)
    assert file.read_bytes() == before


@pytest.mark.parametrize("words", COMMANDS_OF_A_SHOP, ids=lambda words: words[0])
def test_a_missing_file_is_named_and_none_is_made(tmp_path, words):
    file = tmp_path / "lost.orderpath"

    said = refused(words[0], file, *words[1:])

    assert "lost.orderpath does not exist" in said
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("words", COMMANDS_OF_A_SHOP, ids=lambda words: words[0])
def test_a_shop_of_a_newer_version_is_left_as_it_is(shop, words):
    with closing(sqlite3.connect(shop)) as raw:
        raw.execute("pragma user_version = 999")
        raw.commit()
    before = shop.read_bytes()

    said = refused(words[0], shop, *words[1:])

    assert "has the shop format 999" in said
    assert "Open it with that version" in said
    assert shop.read_bytes() == before


def test_a_new_shop_never_takes_the_place_of_a_file(tmp_path):
    file = tmp_path / "precious.orderpath"
    file.write_text("mine", encoding="utf-8")

    assert "is there already" in refused("new", file)
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("option", "value"),
    [("--preset", "no-such"), ("--zone", "Mars/Olympus"), ("--currency", "coins")],
)
def test_a_new_shop_with_a_mistake_leaves_no_file(tmp_path, option, value):
    said = refused("new", tmp_path / "shop.orderpath", option, value)

    assert value.casefold() in said.casefold()
    assert not list(tmp_path.glob("shop.orderpath"))


def test_a_new_shop_in_a_folder_that_is_not_there_is_refused(tmp_path):
    assert "nowhere" in refused("new", tmp_path / "nowhere" / "shop.orderpath")


def a_trigger_file(tmp_path, shop, change):
    """A ready-made trigger as a file, changed by somebody."""
    path = tmp_path / "stranger.json"
    orderpath("trigger", shop, "add", "paid-to-assembling")
    orderpath("trigger", shop, "export", "1", "--out", path)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["uid"] = "stranger"
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def unknown_kind(content):
    content["drawing"]["nodes"][-1]["kind"] = "run_python"


def unknown_parameter(content):
    content["drawing"]["nodes"][-1]["params"]["exec"] = "import os"


def newer_format(content):
    content["format"] = 99


def edge_to_nowhere(content):
    content["drawing"]["edges"].append(["nobody", "next", "nothing"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (unknown_kind, "There is no kind of node “run_python”"),
        (unknown_parameter, "exec"),
        (newer_format, "at format: it comes from a newer version of the program"),
        (edge_to_nowhere, "there is no box “nobody”"),
    ],
)
def test_a_trigger_file_from_a_stranger_is_refused_with_the_place(shop, tmp_path, change, said):
    path = a_trigger_file(tmp_path, shop, change)

    message = refused("trigger", shop, "add", path)

    assert said in message
    assert "stranger.json" in message
    assert len(json.loads(orderpath("trigger", shop, "list", "--json").out)) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": NaN}', b"x" * 2_000_000],
    ids=["empty", "broken", "no text", "nested", "no number", "huge"],
)
def test_a_file_that_is_no_trigger_is_refused(shop, tmp_path, content):
    path = tmp_path / "odd.json"
    path.write_bytes(content)

    assert "odd.json" in refused("trigger", shop, "add", path)


def test_a_name_that_is_no_trigger_lists_the_ready_made(shop):
    said = refused("trigger", shop, "add", "paid-to-assemblin")

    assert "paid-to-assembling" in said
    assert "unpaid-a-day" in said


HOSTILE = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{% for a in range(10**9) %}{% for b in range(10**9) %}x{% endfor %}{% endfor %}",
    "{{ 'a' * 10**10 }}",
    "{% include '/etc/passwd' %}",
    "{{ order.number",
)


@pytest.mark.parametrize("template", HOSTILE)
def test_a_hostile_template_is_refused_before_anything_of_it_runs(shop, tmp_path, template):
    def comment_by_template(content):
        node = content["drawing"]["nodes"][-1]
        node["kind"], node["params"] = "add_comment", {"text": template}

    path = a_trigger_file(tmp_path, shop, comment_by_template)

    said = refused("trigger", shop, "add", path, "--on")

    assert "stranger.json" in said
    assert "Line 1 of the text cannot be filled in" in said
    assert len(json.loads(orderpath("trigger", shop, "list", "--json").out)) == 1


def test_an_export_never_takes_the_place_of_a_file(shop, tmp_path):
    orderpath("trigger", shop, "add", "unpaid-a-day")
    kept = tmp_path / "kept.json"
    kept.write_text("mine", encoding="utf-8")

    assert "is there already" in refused("trigger", shop, "export", "1", "--out", kept)
    assert kept.read_text(encoding="utf-8") == "mine"
