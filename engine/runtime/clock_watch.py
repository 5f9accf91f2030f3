"""Notices a wall clock that ran ahead of the time that really went by."""

from engine.clock import Clock
from engine.domain.moment import DAY

LEAP = DAY
"""A clock that is ahead by more than this was set, not slept through."""


class ClockWatch:
    """Compares two looks at the clock with the time elapsed between them, sleep included."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall = clock.now()
        self._elapsed = clock.elapsed()

    def leapt(self) -> bool:
        """Whether the wall clock leapt ahead since the last look."""
        wall, elapsed = self._clock.now(), self._clock.elapsed()
        ahead = (wall - self._wall) - (elapsed - self._elapsed)
        self._wall, self._elapsed = wall, elapsed
        return ahead > LEAP
