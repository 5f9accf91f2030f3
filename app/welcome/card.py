"""The cards that the first minute is made of, and the value that making a shop takes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout


@dataclass(frozen=True, slots=True, kw_only=True)
class NewShop:
    """A shop that somebody wants to have; `file` may lack its suffix."""

    name: str
    file: Path
    currency: str
    preset: str


def card() -> tuple[QFrame, QVBoxLayout]:
    """A raised card and the column in it."""
    made = QFrame()
    made.setProperty("surface", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(8)
    return made, column
