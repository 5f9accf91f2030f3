"""How a transition's line looks by what it is, or by what went over it."""

import math

from designer.canvas.palette import HEAT, Ink, Stroke
from designer.path.values import ArrowKind
from engine.domain.moment import DAY, HOUR
from engine.domain.path_life import Flow

_THIN = 1.25
_MOST = 9.0
_BACK = (5.0, 4.0)
_UNUSED = (1.5, 5.0)
_FORBIDDEN = (3.0, 4.0)
_WARM = (HOUR, 8 * HOUR, DAY, 3 * DAY)
"""Medians from which a line takes the next colour of the heat scale."""

UNUSED = Stroke(Ink.SIDE, 1.5, _UNUSED)
FORBIDDEN = Stroke(Ink.REFUSED, 1.5, _FORBIDDEN)
COUNTER = Stroke(Ink.SIDE, 1.5)
"""The reverse of a line whose traffic is shown."""

_STROKES = {
    ArrowKind.MAIN: Stroke(Ink.MAIN, 2.0),
    ArrowKind.SIDE: Stroke(Ink.SIDE, 1.5, head_ink=Ink.MAIN),
    ArrowKind.REVERSE: Stroke(Ink.SIDE, 1.5, head_ink=Ink.MAIN),
    ArrowKind.BACK: Stroke(Ink.SIDE, 1.5, _BACK, head_ink=Ink.MAIN),
    ArrowKind.EXIT: Stroke(Ink.EXIT, 1.5),
    ArrowKind.FROM: Stroke(Ink.SIDE, 1.5),
}


def plain(kind: ArrowKind) -> Stroke:
    """The line of a transition of this kind, whatever happened on it."""
    return _STROKES[kind]


def busy(kind: ArrowKind, flow: Flow | None, most: int) -> Stroke:
    """The line of a transition over which so many orders went; `most` went over the busiest."""
    if flow is None or flow.orders == 0:
        return UNUSED
    width = round(_THIN + _MOST * math.sqrt(flow.orders / max(most, 1)), 2)
    warmth = sum(flow.median >= step for step in _WARM)
    dash = tuple(part * max(1.0, width / 2) for part in _BACK) if kind is ArrowKind.BACK else ()
    return Stroke(HEAT[warmth], width, dash)
