"""Conditions as people meet them: chips and text, two views of one tree, and the editors of both."""
