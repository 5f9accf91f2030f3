"""`orderpath [FILE]`: the desktop, or the first minute when no file is named."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.window import open_window


def command(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="The shop file.", show_default=False)
    ] = None,
) -> None:
    """Open the desktop, with the shop FILE when one is named."""
    raise typer.Exit(open_window(file))
