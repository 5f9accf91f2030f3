"""How wide the parts of an order path are in the fonts of the window."""

from designer.path.chip_text import (
    any_text,
    chip_width,
    count_text,
    exits_text,
    from_text,
    returns_text,
)
from designer.path.content import PathContent
from designer.path.layout import Sizes
from designer.path.pill_text import MOST_WIDTH, PADDING, RING_ROOM, pill_lines, pill_width
from designer.path.sketch import Sketch
from engine.domain.status_graph import FromAnyWorking, FromGroup, Transition

_WIDEST_NUMBER = "999"
"""Stubs keep their size when what they count changes."""


def lines_of(content: PathContent, status: str) -> tuple[str, ...]:
    """The name of a status as its pill writes it."""
    room = MOST_WIDTH - 2 * PADDING
    if status == content.graph.initial:
        room -= RING_ROOM
    return pill_lines(content.title(status), room)


def from_chip(entries: tuple[Transition, ...]) -> tuple[str, tuple[str, ...]]:
    """What the chip of transitions from groups or anywhere says, and the groups it shows as dots."""
    if any(isinstance(entry.origin, FromAnyWorking) for entry in entries):
        return any_text(), ()
    groups = [entry.origin.code for entry in entries if isinstance(entry.origin, FromGroup)]
    return from_text(), tuple(groups)


def sizes_of(content: PathContent, sketch: Sketch) -> Sizes:
    """The widths of everything in `sketch`."""
    chips = {}
    for target, entries in sketch.entries.items():
        text, groups = from_chip(entries)
        chips[target] = chip_width(text, len(groups))
    stub = chip_width(exits_text(_WIDEST_NUMBER))
    count = chip_width(count_text(_WIDEST_NUMBER))
    return Sizes(
        pills={
            code: pill_width(lines_of(content, code), initial=code == content.graph.initial)
            for code in sketch.shown
        },
        stubs={source: stub for source, _ in sketch.exits},
        chips=chips,
        counts={target: count for _, target in sketch.exits},
        returns={source: chip_width(returns_text(9)) for source, _ in sketch.reopenings},
    )
