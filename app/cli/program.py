"""The program `orderpath`: finds the command that is meant, calls it, and gives its exit code."""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from app.cli.commands import DESKTOP, with_command
from app.cli.exits import DONE, WRONG_USAGE, Door, flush, note, speak_utf_8


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    speak_utf_8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        with Door():
            try:
                _do(words)
            finally:
                # Here and not at the very end, so that a reader who went away is noticed.
                flush()
    except SystemExit as leaving:
        return _code(leaving)
    return DONE


def _do(words: Sequence[str]) -> None:
    for word in words:
        _refuse_bytes(word)
    words = with_command(words)
    # Imported by name when it is known what is wanted: the desktop starts without a parser of options,
    # and help without a window and a database.
    if words[0] == DESKTOP and not any(word.startswith("-") for word in words) and len(words) <= 2:
        load_desktop()
        file = Path(words[1]) if len(words) == 2 else None
        raise SystemExit(import_module("app.cli.window").open_window(file))
    import_module("app.cli.parser").call(words)


def load_desktop() -> None:
    """Import what the desktop is made of, in the order and the way that takes least time.

    The engine comes first: once Qt is there, every import goes through a hook of it. What is made
    meanwhile stays, so nothing is gained by looking for garbage; the desktop collects again as soon
    as its first page stands.
    """
    gc.disable()
    for module in ("engine.api", "app.cli.window"):
        import_module(module)


def _refuse_bytes(word: str) -> None:
    """Files may be called anything; whatever else was typed must be text."""
    try:
        word.encode()
    except UnicodeEncodeError:
        if not Path(word).exists():
            note(f"orderpath: “{word}” is no text in UTF-8.")
            raise SystemExit(WRONG_USAGE) from None


def _code(leaving: SystemExit) -> int:
    if leaving.code is None:
        return DONE
    return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
