"""How far an import is, told while it runs."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from typing_extensions import override

from engine.domain.errors import UserError

_EVERY_SECONDS = 0.1


@dataclass(eq=False)
class Stopped(UserError):
    """The reading was stopped by whoever wanted it."""

    code = "import.stopped"

    @override
    def __str__(self) -> str:
        return "Stopped while reading; nothing was imported."


class Phase(Enum):
    """What an import is doing."""

    READING = "reading"
    LOOKING = "looking"
    IMPORTING = "importing"
    STAGING = "staging"
    REPLAYING = "replaying"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` (orders while reading and importing, facts while replaying); a rate per second."""

    phase: Phase
    done: int
    total: int
    per_second: float


Tell: TypeAlias = Callable[[Progress], None]
Cancelled: TypeAlias = Callable[[], bool]


def tell_nobody(progress: Progress) -> None:
    """Nobody wants to know."""
    del progress


def never() -> bool:
    """Nobody cancels."""
    return False


class Meter:
    """Tells how far one phase is, ten times a second at most, and at its end."""

    def __init__(self, tell: Tell, phase: Phase, total: int, done: int = 0) -> None:
        self._tell, self._phase, self._total = tell, phase, total
        self._from, self._done = done, done
        self._began = self._told = time.perf_counter()
        tell(Progress(phase, done, total, 0.0))

    def advance(self, count: int = 1) -> None:
        """So many more are done."""
        self._done += count
        now = time.perf_counter()
        if now - self._told >= _EVERY_SECONDS:
            self._told = now
            self._say(now)

    def end(self, *, complete: bool) -> None:
        """The phase is over; when complete, what is done is all there was (the total was an estimate)."""
        if complete:
            self._total = self._done
        self._say(time.perf_counter())

    def _say(self, now: float) -> None:
        rate = (self._done - self._from) / max(now - self._began, 1e-6)
        self._tell(Progress(self._phase, self._done, self._total, rate))
