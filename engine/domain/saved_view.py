"""A person's own view of the order list, kept in the shop so that it follows them to every machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A name for what is listed and how. The list knows its sortings and columns; here they are codes."""

    id: int = 0
    """0: not stored yet."""
    person: int
    name: str
    condition: str = ""
    """In its stored form; empty: every order."""
    sort: str = ""
    """Empty: as the list sorts by itself."""
    descending: bool = True
    columns: tuple[str, ...] = ()
    """From left to right; none: those the list shows by itself."""
