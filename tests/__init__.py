"""Tests of the whole program; they read nothing outside the project."""
