"""An order path laid out: what is drawn, and the step before, whose places are still to be found."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from designer.canvas.drawing import Drawing
from designer.path.content import PathContent
from designer.path.drawing import Showing, draw
from designer.path.layout import PathLayout, Sizes, lay_out
from designer.path.sizes import sizes_of
from designer.path.sketch import Move, Sketch, sketch


@dataclass(frozen=True, kw_only=True)
class PathSheet:
    """A path with its places. `focus`: the status shown with its neighbours alone, or empty."""

    content: PathContent
    sketch: Sketch
    layout: PathLayout
    focus: str = ""

    def drawing(self, showing: Showing) -> Drawing:
        """What the canvas shows of it."""
        return draw(self.content, self.sketch, self.layout, showing)


@dataclass(frozen=True, kw_only=True)
class Outline:
    """A path measured, not yet laid out. To lay it out takes a while and may be done elsewhere."""

    content: PathContent
    sketch: Sketch
    sizes: Sizes
    focus: str = ""

    def laid_out(self) -> PathSheet:
        """Give everything its place."""
        layout = lay_out(self.sketch, self.sizes)
        return PathSheet(content=self.content, sketch=self.sketch, layout=layout, focus=self.focus)


def outline(
    content: PathContent,
    main: tuple[str, ...],
    *,
    focus: str = "",
    happened: Iterable[Move] = (),
) -> Outline:
    """Measure the path, or the status `focus` and its neighbours; asks for fonts."""
    shown = _around(content, focus) if focus else None
    drawn = sketch(content.graph, content.groups, main, shown=shown, happened=happened)
    if focus:
        drawn = replace(drawn, exits=tuple(move for move in drawn.exits if focus in move))
    return Outline(content=content, sketch=drawn, sizes=sizes_of(content, drawn), focus=focus)


def _around(content: PathContent, focus: str) -> frozenset[str]:
    """A status and those it has a line to; what only a chip leads from would bring in everything."""
    everything = sketch(content.graph, content.groups, ())
    ways = [(way.source, way.target) for way in everything.ways]
    moves = (*ways, *everything.exits, *everything.reopenings)
    return frozenset({focus, *(code for move in moves if focus in move for code in move)})
