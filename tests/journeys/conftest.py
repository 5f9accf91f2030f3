"""What journeys through the window share with its other tests."""

from tests.gui.conftest import bridge, dressed, engine, window

__all__ = ["bridge", "dressed", "engine", "window"]
