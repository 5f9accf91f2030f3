"""Nodes that start a run: what happened."""
