"""Where now comes from; nothing else in the engine asks the machine for the time."""

import time
from typing import Protocol

from typing_extensions import override

from engine.domain.moment import Moment


class Clock(Protocol):
    """Answers the present moment."""

    def now(self) -> Moment:
        """Microseconds UTC."""


class SystemClock(Clock):
    """The machine's clock."""

    @override
    def now(self) -> Moment:
        return Moment(time.time_ns() // 1000)  # noqa: TID251 - here the machine is asked


class ManualClock(Clock):
    """A clock that stands until it is moved: tests, the demo, rehearsal."""

    def __init__(self, now: Moment) -> None:
        self._now = now

    @override
    def now(self) -> Moment:
        return self._now

    def set(self, now: Moment) -> None:
        """Show `now` from now on."""
        self._now = now

    def advance(self, microseconds: int) -> None:
        """Move on; a negative step moves back, as real clocks sometimes do."""
        self._now = Moment(self._now + microseconds)
