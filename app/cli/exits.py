"""How a command ends: exit codes, one line for people, and a report when the program is at fault."""

import os
import platform
import sys
import traceback
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from platformdirs import user_state_path

from engine.clock import SystemClock
from engine.domain.errors import EnvironmentFault, OrderpathError
from engine.domain.moment import at_zone

DONE: Final = 0
REFUSED: Final = 1
WRONG_USAGE: Final = 2
FAULT: Final = 70
INTERRUPTED: Final = 130
NOBODY_READS: Final = 141
"""What a shell shows for a program whose reader went away."""


class Door:
    """The way out of a command: whatever leaves through it is told and becomes an exit code.

    Stands in place of `except Exception`: what is no error of ours is let through or reported, never lost.
    """

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or isinstance(error, SystemExit | GeneratorExit):
            return
        raise SystemExit(_told(error)) from error


def speak_utf_8() -> None:
    """Write UTF-8 whatever the console or the pipe was set to."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A file name may hold bytes that are no text at all; it is shown all the same.
            reconfigure(encoding="utf-8", errors="backslashreplace")


def note(text: str) -> None:
    """Say something beside the results."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


def _told(error: BaseException) -> int:
    if isinstance(error, OrderpathError):
        note(f"orderpath: {message(error, sys.stderr)}")
        return REFUSED
    if isinstance(error, KeyboardInterrupt):
        note("Stopped.")
        return INTERRUPTED
    place = _keep(_report(error))
    where = f"the report is in {place}" if place else "the report follows"
    note(f"orderpath: a fault in the program: {type(error).__name__}; {where}.")
    if place is None:
        note(_report(error))
    return FAULT


def message(error: OrderpathError, stream: TextIO) -> str:
    """What the error says: on one line for programs; a person also sees the place it points at."""
    text = str(error)
    return text if stream.isatty() else text.splitlines()[0]


def flush() -> None:
    """Send what is still held back to standard output.

    Raises:
        SystemExit: nobody reads any more (`orderpath orders shop | head`).
        EnvironmentFault: it goes into a file that cannot be written.

    """
    try:
        sys.stdout.flush()
    except OSError as error:
        raise unwritable(error) from None


def unwritable(error: OSError) -> BaseException:
    """What it means that standard output could not be written."""
    _mute(sys.stdout)
    if isinstance(error, BrokenPipeError):
        return SystemExit(NOBODY_READS)
    return EnvironmentFault(
        f"The output cannot be written: {error.strerror}. Send it elsewhere, or free some space."
    )


def _mute(stream: TextIO) -> None:
    """Let the interpreter flush into nothing at its end, where it would complain once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _report(error: BaseException) -> str:
    """The stack and the versions, without names of people or folders."""
    stack = "".join(traceback.format_exception(error))
    return "\n".join(
        (
            f"Orderpath {version()}, Python {platform.python_version()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            "",
            stack.replace(str(Path.home()), "~"),
        )
    )


def _keep(report: str) -> Path | None:
    """Where the report was written; None when no place could be written to."""
    moment = at_zone(SystemClock().now()).strftime("%Y%m%d-%H%M%S")
    folder = user_state_path("orderpath", appauthor=False) / "reports"
    place = folder / f"fault-{moment}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place.write_text(report, encoding="utf-8")
    except OSError:
        return None
    return place


def version() -> str:
    """The version that is installed."""
    try:
        return metadata.version("orderpath")
    except metadata.PackageNotFoundError:
        return "(not installed)"
