"""The desktop opened from the command line."""

import os
import sys
from pathlib import Path

from app import desktop
from app.cli.display import named_display
from app.demo_shop import living
from app.i18n import translate
from engine.domain.errors import EnvironmentFault, Invalid


def open_window(file: Path | None) -> int:
    """Open the desktop, with a shop or with the first minute; the exit code when it was closed.

    Raises:
        Invalid: there is no such file.
        EnvironmentFault: there is no display.

    """
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
    return desktop.run(file, demo=living)
