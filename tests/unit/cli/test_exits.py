"""How a command ends: exit code, one line, a report."""

import io
from dataclasses import dataclass

import pytest
from platformdirs import user_state_path
from typing_extensions import override

from app.cli.exits import FAULT, INTERRUPTED, NOBODY_READS, REFUSED, Door, message
from engine.domain.errors import EnvironmentFault, Invalid, UserError


@dataclass(eq=False)
class Pointing(UserError):
    """An error that shows the place below its line."""

    @override
    def __str__(self) -> str:
        return "Column 3: no such field.\n  a b\n    ^"


class Screen(io.StringIO):
    """A stream in front of a person."""

    @override
    def isatty(self) -> bool:
        return True


def leave(error):
    with pytest.raises(SystemExit) as left, Door():
        raise error
    return left.value.code


@pytest.mark.parametrize(
    "error", [Invalid("price", "“x” is not a number"), EnvironmentFault("the disk is full")]
)
def test_what_a_person_can_mend_is_one_line(error, capsys):
    code = leave(error)

    assert code == REFUSED
    assert capsys.readouterr().err == f"orderpath: {error}\n"


def test_a_person_sees_the_place_an_error_points_at_and_a_program_reads_one_line():
    assert message(Pointing(), Screen()).splitlines()[-1] == "    ^"
    assert message(Pointing(), io.StringIO()) == "Column 3: no such field."


def test_a_fault_of_the_program_is_kept_as_a_report_without_names_of_people(capsys):
    def broken():
        raise ZeroDivisionError("seven")

    with pytest.raises(SystemExit) as left, Door():
        broken()

    said = capsys.readouterr().err
    folder = user_state_path("orderpath", appauthor=False) / "reports"
    (report,) = [place for place in folder.iterdir() if str(place) in said]
    text = report.read_text(encoding="utf-8")
    assert left.value.code == FAULT
    assert len(said.splitlines()) == 1
    assert "ZeroDivisionError: seven" in text
    assert "in broken" in text


def test_a_report_that_cannot_be_kept_is_printed(capsys, monkeypatch, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(in_the_way))

    code = leave(ZeroDivisionError("seven"))

    assert code == FAULT
    assert "ZeroDivisionError: seven" in capsys.readouterr().err


def test_ctrl_c_says_so_and_has_its_own_code(capsys):
    code = leave(KeyboardInterrupt())

    assert code == INTERRUPTED
    assert capsys.readouterr().err == "Stopped.\n"


def test_a_code_already_decided_is_kept():
    assert leave(SystemExit(2)) == 2


def test_codes_differ_by_who_can_mend_it():
    assert len({REFUSED, FAULT, INTERRUPTED, NOBODY_READS, 0, 2}) == 6
