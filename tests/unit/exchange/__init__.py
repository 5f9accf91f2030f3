"""Importing and exporting."""
