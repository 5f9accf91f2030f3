"""An order path laid out: what is drawn, and the step before, whose places are still to be found."""

from collections.abc import Iterable
from dataclasses import dataclass

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
    shown = None
    if focus:
        moves = content.graph.moves()
        near = {code for move in moves if focus in move for code in move}
        shown = frozenset({focus, *near})
    drawn = sketch(content.graph, content.groups, main, shown=shown, happened=happened)
    return Outline(content=content, sketch=drawn, sizes=sizes_of(content, drawn), focus=focus)
