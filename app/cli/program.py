"""The program `orderpath`: which commands there are, and how one is found, loaded and called."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Final

import typer

from app.cli.exits import DONE, WRONG_USAGE, Door, note, speak_utf_8

ABOUT: Final = """Orders of a small shop, the path they take, and triggers that act on the way.

Without a command it opens the desktop, with the shop FILE when one is named.

Exit codes: 0 done, 1 something you can mend (the message says how), 2 wrong usage,
70 a fault in the program (the message says where the report lies).
"""
DESKTOP: Final = "desktop"


@dataclass(frozen=True, slots=True)
class Command:
    """A command that is imported when it is called: `module` has a function `command`."""

    module: str
    about: str
    hidden: bool = False


COMMANDS: Final[Mapping[str, Command]] = {
    DESKTOP: Command("app.cli.desktop", "Open the desktop.", hidden=True),
    "new": Command("app.cli.new_shop", "Make a new shop file."),
    "demo": Command("app.cli.demo", "Play the demo shop, in the desktop or without one."),
    "import": Command("app.cli.import_orders", "Import a folder of CSV files."),
    "run": Command("app.cli.run_shop", "Keep the shop running: end the waits that are due."),
    "orders": Command("app.cli.orders", "List orders."),
    "show": Command("app.cli.show_order", "Show an order with everything that happened to it."),
    "set": Command("app.cli.set_fields", "Change fields of an order."),
    "trigger": Command("app.cli.trigger", "List, add, switch and export triggers."),
    "why": Command("app.cli.why", "Say why a trigger acted on an order, or why not."),
    "inspect": Command("app.cli.inspect_shop", "Look the shop file over."),
    "path": Command("app.cli.order_path", "Write the order path for other programs."),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    speak_utf_8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        with Door():
            # Flushed inside, so that a reader who went away is noticed here and not at the very end.
            call(words)
            sys.stdout.flush()
    except SystemExit as leaving:
        return _code(leaving)
    return DONE


def call(words: Sequence[str]) -> None:
    """Call a command; errors come out as they are.

    Raises:
        SystemExit: the usage was wrong or help was asked for.

    """
    for word in words:
        _refuse_bytes(word)
    words = with_command(words)
    program(words)(list(words), prog_name="orderpath", standalone_mode=True)


def with_command(words: Sequence[str]) -> Sequence[str]:
    """The words with the command they leave out: none at all, or a file, mean the desktop."""
    if not words:
        return [DESKTOP]
    first = words[0]
    if first in COMMANDS or first.startswith("-"):
        return words
    if _looks_like_a_file(first):
        return [DESKTOP, *words]
    near = get_close_matches(first, COMMANDS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else " “orderpath --help” lists the commands."
    note(f"orderpath: there is no command and no file “{first}”.{meant}")
    raise SystemExit(WRONG_USAGE)


def program(words: Sequence[str]) -> typer.Typer:
    """The Typer for this call: the wanted command whole, the others only by name and purpose."""
    app = typer.Typer(
        help=ABOUT,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        subcommand_metavar="[FILE | COMMAND …]",
    )
    app.callback()(_nothing)
    for name, command in COMMANDS.items():
        if not words or words[0] != name:
            app.command(name, help=command.about, hidden=command.hidden)(_nothing)
            continue
        app.command(name)(import_module(command.module).command)
    return app


def _refuse_bytes(word: str) -> None:
    """Files may be called anything; whatever else was typed must be text."""
    try:
        word.encode()
    except UnicodeEncodeError:
        if not Path(word).exists():
            note(f"orderpath: “{word}” is no text in UTF-8.")
            raise SystemExit(WRONG_USAGE) from None


def _nothing() -> None:
    """Stands for a command that is not called this time."""


def _looks_like_a_file(word: str) -> bool:
    return Path(word).suffix != "" or len(Path(word).parts) > 1 or Path(word).exists()


def _code(leaving: SystemExit) -> int:
    if leaving.code is None:
        return DONE
    return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
