"""Nodes that ask one question of the facts."""
