"""What journeys through the window share with its other tests."""

from tests.gui.conftest import bridge, dressed, engine, no_timers_left_behind, window

__all__ = ["bridge", "dressed", "engine", "no_timers_left_behind", "window"]
