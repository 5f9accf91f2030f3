"""Which command a line means, and that help loads none of them."""

import re
import subprocess
import sys
from importlib import import_module

import pytest

from app.cli.commands import COMMANDS, DESKTOP, with_command
from app.cli.program import main


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ([], [DESKTOP]),
        (["shop.orderpath"], [DESKTOP, "shop.orderpath"]),
        (["folder/shop"], [DESKTOP, "folder/shop"]),
        (["orders", "x"], ["orders", "x"]),
        (["--help"], ["--help"]),
    ],
)
def test_a_file_or_nothing_means_the_desktop(words, meant):
    assert with_command(words) == meant


def test_a_file_without_a_dot_is_one_when_it_is_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "myshop").touch()

    assert with_command(["myshop"]) == [DESKTOP, "myshop"]


def test_a_mistyped_command_is_wrong_usage_with_what_was_meant(capsys):
    code = main(["ordrs"])

    assert code == 2
    assert capsys.readouterr().err == (
        "orderpath: there is no command and no file “ordrs”. Did you mean “orders”?\n"
    )


def test_help_names_every_command_and_the_exit_codes(capsys):
    code = main(["--help"])

    shown = capsys.readouterr().out
    assert code == 0
    assert "Exit codes" in shown
    for name, command in COMMANDS.items():
        assert command.hidden or f"  {name} " in shown


def test_the_version_can_be_asked(capsys):
    code = main(["--version"])

    assert code == 0
    assert re.fullmatch(r"orderpath \d+\.\d+\.\d+\n", capsys.readouterr().out)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_of_its_own(name, capsys):
    code = main([name, "--help"])

    shown = capsys.readouterr().out
    assert code == 0
    assert shown.startswith(f"Usage: orderpath {name}")


@pytest.mark.parametrize("name", COMMANDS)
def test_an_unknown_option_is_wrong_usage(name, capsys):
    code = main([name, "--no-such-option"])

    assert code == 2
    assert "--no-such-option" in capsys.readouterr().err


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_it_does(name):
    module = import_module(COMMANDS[name].module)

    assert module.command.__doc__ or COMMANDS[name].about


def test_help_loads_neither_the_window_nor_the_database():
    asked = (
        "import sys; from app.cli.program import main; main(['--help']); "
        "print([n for n in ('PySide6', 'sqlalchemy', 'engine.api', 'rich') if n in sys.modules])"
    )

    shown = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, encoding="utf-8"
    )

    assert shown.stdout.splitlines()[-1] == "[]"


def test_the_desktop_starts_without_a_parser_of_options(tmp_path):
    asked = (
        "import sys; from app.cli.program import main; "
        f"code = main([{str(tmp_path / 'lost.orderpath')!r}]); "
        "print(code, [n for n in ('typer', 'rich') if n in sys.modules])"
    )

    shown = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, encoding="utf-8"
    )

    assert shown.stdout.splitlines()[-1] == "1 []"
