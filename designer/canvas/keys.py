"""The keyboard on a canvas: which key does what, for a drawing of any kind."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from designer.canvas.drawing import Drawing
from designer.canvas.geometry import Direction
from designer.canvas.scene import CanvasScene

_STEP = 1.25
_PAN = 80.0

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_READING = {Direction.LEFT: -1, Direction.RIGHT: 1}
"""Where nothing lies that way, these go on as one reads."""


class Walker(Protocol):
    """What the keys need of the view."""

    @property
    def canvas(self) -> CanvasScene:
        """What is looked at."""
        ...

    @property
    def zoom(self) -> float:
        """How large it is shown."""
        ...

    def walk_to(self, item: str) -> None:
        """Let the keyboard stand there."""
        ...

    def open(self, item: str) -> None:
        """Do what a double-click does."""
        ...

    def choose(self, items: Iterable[str], *, more: bool = False) -> None:
        """Choose these."""
        ...

    def focus_on(self, item: str | None) -> None:
        """Show a node and its neighbours alone, or everything."""
        ...

    def pan(self, by: QPointF) -> None:
        """Move the drawing so many pixels."""
        ...

    def zoom_at(self, zoom: float) -> None:
        """Show the drawing at a zoom."""
        ...

    def zoom_to_fit(self) -> None:
        """Show everything."""
        ...

    def zoom_to_chosen(self) -> None:
        """Show what is chosen."""
        ...


def press(view: Walker, event: QKeyEvent) -> bool:
    """Do what the key of `event` means, and say whether it means anything.

    Arrows go from node to node, with Ctrl they move the sheet; brackets go through the lines of
    a node, and from a line the arrows go on to its ends. Escape with nothing chosen is also for whoever
    shows the canvas.
    """
    key = Qt.Key(event.key())
    if key in _ARROWS:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            across, down = _ARROWS[key].value
            view.pan(QPointF(-across * _PAN, -down * _PAN))
        else:
            _walk(view, _ahead(view.canvas, _ARROWS[key]))
        return True
    if key == Qt.Key.Key_Escape:
        return _leave(view)
    do = _KEYS.get(key)
    if do is not None:
        do(view)
    return do is not None


def _ahead(canvas: CanvasScene, direction: Direction) -> str | None:
    drawing, at = canvas.drawing, canvas.reached
    if at is None:
        return drawing.after(None)
    edge = drawing.edges.get(at)
    if edge is not None:
        return edge.source if direction in (Direction.LEFT, Direction.UP) else edge.target
    found = drawing.neighbour(at, direction)
    if found is None and direction in _READING:
        return drawing.after(at, _READING[direction])
    return found


def _next_line(canvas: CanvasScene, step: int) -> str | None:
    drawing, at = canvas.drawing, canvas.reached
    if at is None:
        return None
    edge = drawing.edges.get(at)
    if edge is None:
        lines = _lines(drawing, at)
        return (lines[0] if step > 0 else lines[-1]) if lines else None
    lines = _lines(drawing, edge.source)
    return lines[(lines.index(at) + step) % len(lines)]


def _lines(drawing: Drawing, node: str) -> list[str]:
    """The lines that leave `node` and, when none does, those that arrive."""
    lines = drawing.edges_at(node)
    return [code for code in lines if drawing.edges[code].source == node] or list(lines)


def _walk(view: Walker, item: str | None) -> None:
    if item is not None:
        view.walk_to(item)


def _open(view: Walker) -> None:
    if view.canvas.reached is not None:
        view.open(view.canvas.reached)


def _leave(view: Walker) -> bool:
    """Let go of what is chosen, or show everything; whether something was chosen."""
    if view.canvas.chosen:
        view.choose(())
        return True
    view.focus_on(None)
    return False


_KEYS: Mapping[Qt.Key, Callable[[Walker], None]] = {
    Qt.Key.Key_Home: lambda view: _walk(view, view.canvas.drawing.after(None)),
    Qt.Key.Key_End: lambda view: _walk(view, view.canvas.drawing.after(None, -1)),
    Qt.Key.Key_BracketRight: lambda view: _walk(view, _next_line(view.canvas, 1)),
    Qt.Key.Key_BracketLeft: lambda view: _walk(view, _next_line(view.canvas, -1)),
    Qt.Key.Key_Return: _open,
    Qt.Key.Key_Enter: _open,
    Qt.Key.Key_F: lambda view: view.focus_on(view.canvas.reached),
    Qt.Key.Key_Plus: lambda view: view.zoom_at(view.zoom * _STEP),
    Qt.Key.Key_Equal: lambda view: view.zoom_at(view.zoom * _STEP),
    Qt.Key.Key_Minus: lambda view: view.zoom_at(view.zoom / _STEP),
    Qt.Key.Key_0: lambda view: view.zoom_at(1.0),
    Qt.Key.Key_1: lambda view: view.zoom_to_fit(),
    Qt.Key.Key_2: lambda view: view.zoom_to_chosen(),
}
