"""Ports made real, against real servers on this machine."""
