"""Calls the command line in this process, as typed."""

import contextlib
import io
from dataclasses import dataclass
from pathlib import Path

from app.cli.program import main


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended, and what it wrote."""

    code: int
    out: str
    err: str


def orderpath(*words: str | Path) -> Said:
    """Call a command."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return Said(code, out.getvalue(), err.getvalue())
