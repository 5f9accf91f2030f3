"""Statements that hold for everything hypothesis can think of."""
