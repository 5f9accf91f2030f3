"""Options, arguments and help of the commands, made by typer from the signatures of their functions."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Final

import typer

from app.cli.commands import COMMANDS
from app.cli.exits import DONE, version
from app.cli.printing import say

ABOUT: Final = """Orders of a small shop, the path they take, and triggers that act on the way.

Without a command it opens the desktop, with the shop FILE when one is named.

Exit codes: 0 done, 1 something you can mend (the message says how), 2 wrong usage,
70 a fault in the program (the message says where the report lies).
"""


def call(words: Sequence[str]) -> None:
    """Call the command that the words begin with, or show its help; errors come out as they are.

    Raises:
        SystemExit: always, with the exit code.

    """
    program(words)(list(words), prog_name="orderpath", standalone_mode=True)


def program(words: Sequence[str]) -> typer.Typer:
    """The Typer for this call: the wanted command whole, the others only by name and purpose."""
    app = typer.Typer(
        help=ABOUT,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        subcommand_metavar="[FILE | COMMAND …]",
    )
    app.callback()(_top)
    for name, command in COMMANDS.items():
        if not words or words[0] != name:
            app.command(name, help=command.about, hidden=command.hidden)(_nothing)
            continue
        app.command(name)(import_module(command.module).command)
    return app


def _say_version(wanted: bool) -> None:
    if wanted:
        say(f"orderpath {version()}")
        raise typer.Exit(DONE)


def _top(
    wanted: Annotated[
        bool,
        typer.Option(
            "--version", help="Say which version this is.", is_eager=True, callback=_say_version
        ),
    ] = False,
) -> None:
    """What can be asked without a command."""


def _nothing() -> None:
    """Stands for a command that is not called this time."""
