"""Where now comes from; nothing else in the engine asks the machine for the time."""

import time
from typing import Protocol

from typing_extensions import override

from engine.domain.moment import Moment


class Clock(Protocol):
    """Answers the present moment."""

    def now(self) -> Moment:
        """Microseconds UTC."""

    def elapsed(self) -> int:
        """Microseconds since some fixed moment, counted while the machine sleeps too; nobody can set it."""


def _elapsed_ns() -> int:
    """On Linux the plain monotonic clock stands still while the machine sleeps."""
    since_boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic_ns() if since_boot is None else time.clock_gettime_ns(since_boot)


class SystemClock(Clock):
    """The machine's clock."""

    @override
    def now(self) -> Moment:
        return Moment(time.time_ns() // 1000)  # noqa: TID251 - here the machine is asked

    @override
    def elapsed(self) -> int:
        return _elapsed_ns() // 1000


class ManualClock(Clock):
    """A clock that stands until it is moved: tests, the demo, rehearsal."""

    def __init__(self, now: Moment) -> None:
        self._now = now
        self._leapt = 0

    @override
    def now(self) -> Moment:
        return self._now

    @override
    def elapsed(self) -> int:
        return self._now - self._leapt

    def set(self, now: Moment) -> None:
        """Show `now` from now on."""
        self._now = now

    def leap(self, microseconds: int) -> None:
        """Be set ahead or back, as by a wrong time server: no time goes by."""
        self._now = Moment(self._now + microseconds)
        self._leapt += microseconds

    def advance(self, microseconds: int) -> None:
        """Move on; a negative step moves back, as real clocks sometimes do."""
        self._now = Moment(self._now + microseconds)
