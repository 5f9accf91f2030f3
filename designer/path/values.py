"""What of an order path stands on the canvas: pills, chips, arrows, each with what it shows."""

from dataclasses import dataclass, field
from enum import Enum

from designer.canvas.drawing import Edge, Node
from designer.canvas.geometry import Route
from designer.canvas.palette import Stroke


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill(Node):
    """A status."""

    lines: tuple[str, ...]
    """The name as it is written: one or two lines, cut where it would not fit."""
    initial: bool = False
    final: bool = False
    retired: bool = False
    badge: str = ""
    """How many orders are in it now; empty: none, or nobody asked."""
    badge_below: bool = False


class ChipKind(Enum):
    """What a chip stands for."""

    EXITS = "exits"
    """Ways out to where orders end."""
    COUNT = "count"
    """From how many statuses one comes here."""
    FROM = "from"
    """What leads here from groups or from anywhere."""
    RETURNS = "returns"
    """Ways out of an end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip(Node):
    """A small pill that folds several transitions into one."""

    kind: ChipKind
    text: str
    dots: tuple[str, ...] = ()
    """Colours of the groups it stands for."""
    stem: Route = ()
    """The short line to its status, as it lies in the drawing, from the status on."""
    dashed: bool = False


class ArrowKind(Enum):
    """Where a line belongs."""

    MAIN = "main"
    SIDE = "side"
    BACK = "back"
    EXIT = "exit"
    FROM = "from"
    """From a chip."""
    REVERSE = "reverse"
    """The other direction of a line with two heads: seen only when it is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow(Edge):
    """A transition, or two that are each other's reverse."""

    kind: ArrowKind = ArrowKind.SIDE
    stroke: Stroke = field(default_factory=Stroke)
    label: str = ""
    badges: tuple[str, ...] = ()
    """Icons of what the transition asks for."""
    ground: str = ""
    """Group of the lane its label lies on; empty: between lanes."""
    warning: str = ""
    """What is wrong with what happened on it, in a pill on the line."""
