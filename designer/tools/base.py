"""What every tool is: three verbs, asked in turn until one takes the gesture."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, Qt


@dataclass(frozen=True, slots=True)
class Touch:
    """Where the hand is."""

    point: QPointF
    """In the drawing."""
    pixel: QPointF
    """In the view."""
    more: bool = False
    """With the key that adds to what is chosen."""


class Tool(Protocol):
    """A gesture. Whoever takes the press gets the moves and the release that follow."""

    @property
    def cursor(self) -> Qt.CursorShape:
        """How the pointer looks while this tool comes first."""
        ...

    def pressed(self, touch: Touch) -> bool:
        """Whether the gesture begins here."""
        ...

    def moved(self, touch: Touch) -> None:
        """The hand has moved, the button held."""
        ...

    def released(self, touch: Touch) -> None:
        """The gesture ends."""
        ...
