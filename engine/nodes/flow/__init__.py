"""Nodes that steer a run: branches, waits, stops."""
