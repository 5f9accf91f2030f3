"""Kills, full disks, broken files: nothing is lost, nothing is done twice."""
