"""Tables and JSON on standard output."""

import json

from app.cli.printing import cut, plain, say_json_rows, say_table, width
from engine.domain.trigger import JsonValue


def test_columns_stand_under_their_heads_also_with_chinese(capsys):
    say_table(
        ("Order", "Status", "Sum"), [("1", "新订单", "5.00"), ("20", "New", "120.00")], right={2}
    )

    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "Order  Status     Sum",
        "─────  ──────  ──────",
        "1      新订单    5.00",
        "20     New     120.00",
    ]


def test_no_line_ends_in_blanks(capsys):
    say_table(("Order", "Note"), [("1", ""), ("2", "long enough")])

    assert all(line == line.rstrip() for line in capsys.readouterr().out.splitlines())


def test_signs_that_steer_a_terminal_are_shown_and_not_sent():
    assert plain("a\x1b[2Jb\rc\nd\u202ee") == "a\\x1b[2Jb c d\\u202ee"


def test_a_long_text_is_cut_by_the_columns_it_takes():
    shown = cut("新订单新订单", 7)

    assert shown == "新订单…"
    assert width(shown) <= 7


def test_json_rows_are_one_list_with_a_row_on_each_line(capsys):
    rows: list[JsonValue] = [{"a": 1}, {"a": "ü"}, {"a": None}]

    say_json_rows(iter(rows))

    printed = capsys.readouterr().out
    assert json.loads(printed) == rows
    assert printed.splitlines()[1] == '{"a": 1},'


def test_no_rows_are_an_empty_list(capsys):
    say_json_rows([])

    assert json.loads(capsys.readouterr().out) == []


def test_rows_beyond_the_measured_ones_are_written_as_they_come(capsys):
    say_table(("Order", "Note"), (((str(n), "x" * (n // 1000))) for n in range(2500)))

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2502
    assert lines[2500].split() == ["2498", "xx"]
