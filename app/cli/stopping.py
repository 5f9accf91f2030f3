"""Ctrl+C, and a polite end of the process, as a question that long work asks between two steps."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from app.cli.exits import note


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """A question whether to stop. The first Ctrl+C asks to; a second one breaks off at once."""
    asked: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)
        note("\nStopping …")

    before = {sign: signal.signal(sign, ask) for sign in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)
