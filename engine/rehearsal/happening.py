"""Happenings: what a made-up order's customer, or the people of the shop, do at a moment."""

from typing import NamedTuple

from engine.domain.change import Change
from engine.domain.moment import Moment

SOURCE = "demo"
"""Made-up orders are known to themselves by outside ids of this source."""


class Happening(NamedTuple):
    """One thing that somebody does. Sorts by moment, then in the order of making."""

    at: Moment
    number: int
    order: str
    text: str
    """What happens, in words for the log."""
    change: Change
