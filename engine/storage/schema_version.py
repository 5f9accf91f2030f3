"""Which format of shop files this program writes, known without the migration tool."""

from typing import Final

HEAD: Final = 5
"""The newest revision. Stands in `PRAGMA user_version` of every file, so that one look tells its age."""


def revision_name(number: int) -> str:
    """The migration tool's name of a revision: 1 → "0001"."""
    return f"{number:04d}"
