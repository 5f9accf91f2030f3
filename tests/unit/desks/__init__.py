"""Tests of the engine's face by areas."""
