"""How far something long is, on standard error: one line that changes, or a line now and then."""

import sys
import time
from typing import TYPE_CHECKING, Final

from app.cli.exits import note

if TYPE_CHECKING:
    from engine.exchange.progress import Progress

_PIPED_EVERY_S: Final = 5.0
"""A log gets a line so often; a person sees every step."""


class ProgressLine:
    """Tells progress where it is looked at; what is piped into a file gets few lines."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._shown = 0
        self._noted = time.monotonic()

    def tell(self, progress: "Progress") -> None:
        """Show this state."""
        text = _words(progress)
        if self._live:
            sys.stderr.write(f"\r{text:<{self._shown}}")
            sys.stderr.flush()
            self._shown = len(text)
        elif time.monotonic() - self._noted >= _PIPED_EVERY_S:
            self._noted = time.monotonic()
            note(text)

    def end(self) -> None:
        """Leave what was shown last, and go to the next line."""
        if self._live and self._shown:
            note("")
            self._shown = 0


def _words(progress: "Progress") -> str:
    what = progress.phase.value
    if not progress.total:
        return f"{what} …"
    share = 100 * progress.done // progress.total
    rate = f", {progress.per_second:,.0f} a second" if progress.per_second else ""
    return f"{what}: {progress.done:,} of {progress.total:,} ({share} %{rate})"
