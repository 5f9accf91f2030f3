"""`orderpath [FILE]`: the desktop, or the first minute when no file is named."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from app import desktop
from app.cli.demo_shop import living
from app.cli.display import named_display
from app.i18n import translate
from engine.domain.errors import EnvironmentFault, Invalid


def command(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="The shop file.", show_default=False)
    ] = None,
) -> None:
    """Open the desktop, with the shop FILE when one is named."""
    if file is not None and not file.exists():
        why = translate(
            "CommandLine", "there is no such file; “orderpath new {file}” makes a new shop"
        )
        raise Invalid(str(file), why.format(file=file))
    if not named_display(os.environ, sys.platform):
        text = translate(
            "CommandLine",
            "There is no display to open a window on. “orderpath --help” lists what can be done "
            "without one; “orderpath demo” plays the demo shop and saves pictures of the window.",
        )
        raise EnvironmentFault(text)
    raise typer.Exit(desktop.run(file, demo=living))
