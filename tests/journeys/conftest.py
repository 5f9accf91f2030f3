"""What journeys through the window share with its other tests."""

from tests.gui.conftest import dressed, no_timers_left_behind

__all__ = ["dressed", "no_timers_left_behind"]
