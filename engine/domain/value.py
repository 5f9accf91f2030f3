"""What a field may hold, in memory and in history: JSON scalars and lists of text."""

from typing import TypeAlias

Scalar: TypeAlias = str | int | bool | None
"""Text, whole number (minor units, millionths, microseconds, ids), yes/no, or empty. Never a float."""

Value: TypeAlias = Scalar | tuple[str, ...]
"""A scalar, or a sorted tuple of tags."""
