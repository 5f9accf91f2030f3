"""Writes the name of a status into a pill: two lines at most, broken where they are most alike."""

from functools import lru_cache
from unicodedata import east_asian_width

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from designer.theme.fonts import Step, font

PADDING = 10.0
LEAST_WIDTH = 72.0
MOST_WIDTH = 128.0
RING_ROOM = 19.0
"""The ring of the initial status and the gap after it."""

_ONE_LINE = 76.0
"""What is no wider stays in one line."""


def pill_font() -> QFont:
    """The font of names in pills."""
    return font(Step.SMALL, weight=500)


@lru_cache(maxsize=2_048)
def pill_lines(name: str, room: float = MOST_WIDTH - 2 * PADDING) -> tuple[str, ...]:
    """`name` in one or two lines, each no wider than `room`; what does not fit is elided."""
    measure = QFontMetricsF(pill_font())
    whole = measure.horizontalAdvance(name)
    breaks = _breaks(name)
    if whole <= min(room, _ONE_LINE) or not breaks:
        return (_cut(measure, name, room),)
    first, second = min(
        ((name[:at].rstrip(), name[at:].lstrip()) for at in breaks),
        key=lambda lines: max(map(measure.horizontalAdvance, lines)),
    )
    return (_cut(measure, first, room), _cut(measure, second, room))


def pill_width(lines: tuple[str, ...], *, initial: bool = False) -> float:
    """How wide the pill is that shows these lines."""
    measure = QFontMetricsF(pill_font())
    text = max(map(measure.horizontalAdvance, lines), default=0.0)
    ring = RING_ROOM if initial else 0.0
    return float(round(max(LEAST_WIDTH, min(MOST_WIDTH, text + 1 + 2 * PADDING + ring))))


def _breaks(name: str) -> list[int]:
    """Where a line may end: at spaces and after hyphens, and in Chinese after any sign."""
    return [
        place
        for place in range(1, len(name))
        if name[place] == " "
        or name[place - 1] == "-"
        or _stands_alone(name[place - 1 : place + 1])
    ]


def _stands_alone(signs: str) -> bool:
    return all(east_asian_width(sign) == "W" for sign in signs)


def _cut(measure: QFontMetricsF, line: str, room: float) -> str:
    return measure.elidedText(line, Qt.TextElideMode.ElideRight, room)
