"""What journeys through the window share with its other tests."""

from tests.gui.conftest import dressed

__all__ = ["dressed"]
