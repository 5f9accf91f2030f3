"""The shop of the engine's other tests."""

from tests.unit.runtime.conftest import clock, engine

__all__ = ["clock", "engine"]
