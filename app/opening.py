"""Opening a shop: to work in it, or only to read where something keeps it from being written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.api import Engine
from engine.domain.errors import EnvironmentFault

_MAY_STILL_BE_READ: Final = frozenset({"file.held", "file.read_only"})
"""Codes of what keeps a shop from being written, but not from being read."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A shop, and what keeps it from being written; None: nothing does."""

    engine: Engine
    obstacle: EnvironmentFault | None = None


def open_or_read(file: Path) -> Opened:
    """The shop in `file`, to write if that can be.

    Raises:
        UserError: the file is no shop of this version.
        EnvironmentFault: the machine keeps it from being opened even to read.

    """
    try:
        return Opened(Engine.open(file))
    except EnvironmentFault as fault:
        if fault.code not in _MAY_STILL_BE_READ:
            raise
        return Opened(Engine.open(file, read_only=True), fault)
