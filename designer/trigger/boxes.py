"""What a box and a wire of a trigger show beyond what every node and edge has."""

from dataclasses import dataclass
from enum import Enum

from designer.canvas.drawing import Edge, Node
from designer.canvas.geometry import Point, Rect

WIDTH, HEIGHT = 208, 84
FIRST_SOCKET = 28
"""Where the way in and the first way out are, from the top: chains are straight."""
SOCKET_PITCH = 34
FOOT = 26
ENDS = (64, 22)
"""Size of the chip at a way that leads nowhere."""

_UNDER_THE_LAST = 22


class Tone(Enum):
    """How a short text is coloured."""

    PLAIN = "plain"
    OK = "ok"
    DANGER = "danger"
    INFO = "info"
    WARN = "warn"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Foot:
    """The line under a box: an icon and a few words."""

    icon: str
    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a box: its socket, and what stands beside it, empty for the only one."""

    socket: str
    label: str = ""
    tone: Tone = Tone.PLAIN


class Mark(Enum):
    """What a run made of a box; stands at its corner."""

    HELD = "held"
    NOT_HELD = "not held"
    WAITS = "waits"
    PASSED_OVER = "passed over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Node):
    """A node of the trigger. `taken` is the socket a run left by, empty where it did not."""

    heading: str
    text: str
    icon: str
    enters: bool
    """Whether a wire can lead here; no wire leads to an event."""
    ways: tuple[Way, ...]
    foot: Foot | None = None
    mark: Mark | None = None
    taken: str = ""
    dim: bool = False
    """Not reached: drawn faintly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending(Node):
    """The chip at a way that leads nowhere."""

    text: str
    dim: bool = False


class Pull(Enum):
    """What a run made of a wire."""

    DRAWN = "drawn"
    TAKEN = "taken"
    LEFT = "left"
    """Not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire(Edge):
    """A line from a socket to a box."""

    socket: str
    pull: Pull = Pull.DRAWN


def height_of(ways: int) -> int:
    """How high a box with so many ways is."""
    return max(HEIGHT, FIRST_SOCKET + max(0, ways - 1) * SOCKET_PITCH + _UNDER_THE_LAST)


def way_in(box: Rect) -> Point:
    """Where wires arrive."""
    return Point(box.left, box.top + FIRST_SOCKET)


def way_out(box: Rect, place: int) -> Point:
    """Where the wire of the way at `place` begins."""
    return Point(box.right, box.top + FIRST_SOCKET + place * SOCKET_PITCH)
