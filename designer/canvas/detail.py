"""How much of a drawing is shown at a zoom."""

from enum import IntEnum

LEAST_ZOOM = 0.25
MOST_ZOOM = 4.0

_PLAIN_BELOW = 0.6
_BLOCKS_BELOW = 0.35


class Detail(IntEnum):
    """From little to much."""

    BLOCKS = 0
    """Boxes are blocks of colour, only the main line stays."""
    PLAIN = 1
    """Without labels, badges and limits."""
    FULL = 2


def detail_at(zoom: float) -> Detail:
    """What is shown at `zoom`, where 1 is 100 %."""
    if zoom < _BLOCKS_BELOW:
        return Detail.BLOCKS
    return Detail.PLAIN if zoom < _PLAIN_BELOW else Detail.FULL
