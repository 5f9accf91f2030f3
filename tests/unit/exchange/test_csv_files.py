"""CSV files as they come: whole-file faults are refused, a bad row is told apart from the rest."""

import pytest

from engine.exchange.csv_file import CsvFile, Row
from engine.exchange.reject import BadFile, Reject


def rows_of(path, delimiter=",", encoding="utf-8"):
    read = list(CsvFile(path, delimiter, encoding).rows())
    good = [list(row.cells) for row in read if isinstance(row, Row)]
    bad = [row for row in read if isinstance(row, Reject)]
    return good, bad


def written(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "orders.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_with_a_mark_and_all_line_ends_are_read(tmp_path, encoding, end):
    path = written(tmp_path, end.join(["id,name", "1,Zoë", "2,王", ""]), encoding)

    good, bad = rows_of(path)

    assert good == [["1", "Zoë"], ["2", "王"]]
    assert not bad


def test_quoted_cells_may_hold_separators_quotes_and_lines(tmp_path):
    path = written(tmp_path, 'id,name\n1,"a, ""b""\nand c"\n2,d\n')

    good, bad = rows_of(path)

    assert good == [["1", 'a, "b"\nand c'], ["2", "d"]]
    assert not bad


def test_a_quote_inside_a_cell_is_a_plain_character(tmp_path):
    path = written(tmp_path, 'id,name\n1,5" screen\n2,6" screen\n')

    good, bad = rows_of(path)

    assert good == [["1", '5" screen'], ["2", '6" screen']]
    assert not bad


def test_a_quote_that_never_closes_costs_its_own_row_only(tmp_path):
    path = written(tmp_path, 'id,name\n1,"open\n2,b\n3,c\n')

    good, bad = rows_of(path)

    assert good == [["2", "b"], ["3", "c"]]
    assert [(reject.line, reject.content) for reject in bad] == [(2, '1,"open')]


def test_rows_that_are_too_short_or_too_long_are_kept_aside_with_their_line(tmp_path):
    path = written(tmp_path, "id,name\n1,a\n2\n\n3,c,d\n4,e\n")

    good, bad = rows_of(path)

    assert good == [["1", "a"], ["4", "e"]]
    assert [(reject.line, reject.reason) for reject in bad] == [
        (3, "the row has 1 column, the header has 2 columns"),
        (5, "the row has 3 columns, the header has 2 columns"),
    ]


def test_the_line_is_the_one_a_text_editor_shows_behind_a_cell_of_several_lines(tmp_path):
    path = written(tmp_path, 'id,name\n1,"a\nb\nc"\n2\n')

    _, bad = rows_of(path)

    assert [reject.line for reject in bad] == [5]


def test_another_encoding_is_refused_with_its_line_and_its_likely_name(tmp_path):
    text = "id,name\n" + "1,José García from São Paulo, España\n".replace(", ", " ") * 20
    path = written(tmp_path, "id,name\n9,plain\n" + text, "cp1252")

    with pytest.raises(BadFile) as caught:
        CsvFile(path, ",", "utf-8")

    assert "line 4 is no utf-8 text" in str(caught.value)
    assert '"encoding": "cp125' in str(caught.value)


def test_the_encoding_that_the_mapping_names_is_used(tmp_path):
    path = written(tmp_path, "id,name\n1,Привет\n", "cp1251")

    good, _ = rows_of(path, encoding="cp1251")

    assert good == [["1", "Привет"]]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the file is empty"),
        ("\n1,2\n", "the file is empty"),
        ("id,id\n", "two columns are called “id”"),
        ("id;name\n1;a\n", '"delimiter": ";"'),
    ],
)
def test_a_file_that_cannot_be_used_at_all_is_refused(tmp_path, text, why):
    with pytest.raises(BadFile, match=r"orders\.csv") as caught:
        CsvFile(written(tmp_path, text), ",", "utf-8")

    assert why in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadFile, match=r"orders\.csv: the file is not in"):
        CsvFile(tmp_path / "orders.csv", ",", "utf-8")
