"""What painters of a drawing dip into: the theme's colours by the names drawings use."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from designer.theme.theme import Theme
from designer.theme.tokens import Tokens


class Ink(Enum):
    """What a line is drawn with, whatever the scheme."""

    SIDE = "side"
    MAIN = "main"
    FAINT = "faint"
    CHOSEN = "chosen"
    TAKEN = "taken"
    WARNING = "warning"
    REFUSED = "refused"
    EXIT = "exit"
    FASTEST = "heat 0"
    FAST = "heat 1"
    MIDDLING = "heat 2"
    SLOW = "heat 3"
    SLOWEST = "heat 4"


HEAT = (Ink.FASTEST, Ink.FAST, Ink.MIDDLING, Ink.SLOW, Ink.SLOWEST)
"""From fast to slow."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn. Lines of equal strokes are painted in one go."""

    ink: Ink = Ink.SIDE
    width: float = 1.5
    dash: tuple[float, ...] = ()
    """Lengths of dash and gap in pixels; empty: drawn through."""
    head_ink: Ink | None = None
    """None: the heads take the colour of the line."""


@dataclass(frozen=True, slots=True)
class State:
    """What the person does with an item at this moment."""

    hovered: bool = False
    chosen: bool = False
    reached: bool = False
    """The keyboard stands on it and shows where."""


AT_REST = State()


class Palette:
    """The colours of the theme in use; asked at the time of painting."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    @property
    def tokens(self) -> Tokens:
        """Every colour by its own name."""
        return self.theme.tokens

    def ink(self, ink: Ink) -> QColor:
        """The colour of a line."""
        look = self.theme.tokens
        if ink in HEAT:
            return look.heat[HEAT.index(ink)]
        return {
            Ink.SIDE: look.edge,
            Ink.MAIN: look.edge_main,
            Ink.FAINT: look.edge_faint,
            Ink.CHOSEN: look.accent,
            Ink.TAKEN: look.ok,
            Ink.WARNING: look.warn,
            Ink.REFUSED: look.danger,
            Ink.EXIT: look.group("cancel").edge,
        }[ink]

    def dot(self, family: str) -> QColor:
        """The one strong colour of a status group or node family: blocks and the minimap."""
        families = self.theme.tokens.families
        if family in families:
            return families[family].icon
        return self.theme.tokens.group(family).dot

    def icon(self, painter: QPainter, area: QRectF, name: str, size: int, colour: QColor) -> None:
        """Paint an icon in the middle of `area`."""
        self.theme.draw_icon(painter, area, name, size, colour)
