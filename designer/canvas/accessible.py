"""A canvas for screen readers: each node and each edge is a child with a name, a role, a place.

Qt shows nothing of what is inside a graphics view, so the interfaces are made here. Qt keeps no
reference to a Python interface: whoever forgets one loses it, hence they live with the view.
"""

from typing import cast

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid
from typing_extensions import override

from designer.canvas.drawing import Drawing
from designer.canvas.view import CanvasView

_NOBODY = cast(QAccessibleInterface, None)
"""Qt takes nothing for an answer wherever an interface is asked for; its stubs do not say so."""

_interfaces: dict[int, "CanvasInterface"] = {}
"""Of the views alive, by the identity of the view; Qt asks a function without a home for them."""


def make_accessible(view: CanvasView) -> None:
    """Let screen readers hear what `view` shows, and follow the keyboard in it."""
    QAccessible.installFactory(_made)
    key = id(view)
    view.destroyed.connect(lambda: _interfaces.pop(key, None))
    view.canvas.reached_changed.connect(lambda: _tell_focus(view))


class CanvasInterface(QAccessibleWidget):
    """The canvas: its children are the nodes in reading order, then the edges."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view, QAccessible.Role.Canvas)
        self._view = view
        self._drawing: Drawing | None = None
        self._items: list[str] = []
        self._children: dict[str, ItemInterface] = {}

    def place_of(self, item: str) -> int:
        """Which child the item is; -1 when it is none."""
        self._follow()
        return self._items.index(item) if item in self._items else -1

    @override
    def childCount(self) -> int:
        self._follow()
        return len(self._items)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        self._follow()
        if not 0 <= index < len(self._items):
            return _NOBODY
        return self._child(self._items[index])

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.place_of(child.item) if isinstance(child, ItemInterface) else -1

    @override
    def focusChild(self) -> QAccessibleInterface:
        reached = self._view.canvas.reached
        return self._child(reached) if reached is not None else _NOBODY

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        place = self._view.mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        item = self._view.item_at(self._view.mapToScene(place))
        if item is None:
            return _NOBODY
        return self._child(self._view.canvas.drawing.meant(item))

    def _follow(self) -> None:
        """Drop the children of a drawing that is gone; those that stay are the same objects."""
        drawing = self._view.canvas.drawing
        if drawing is not self._drawing:
            self._drawing = drawing
            self._items = [*drawing.reading_order, *drawing.edges]
            there = set(self._items)
            for item in [item for item in self._children if item not in there]:
                del self._children[item]

    def _child(self, item: str) -> "ItemInterface":
        found = self._children.get(item)
        if found is None:
            found = self._children[item] = ItemInterface(self._view, self, item)
        return found


class ItemInterface(QAccessibleInterface):
    """One node or edge."""

    def __init__(self, view: CanvasView, parent: CanvasInterface, item: str) -> None:
        super().__init__()
        self._view = view
        self._parent = parent
        self.item = item

    @override
    def isValid(self) -> bool:
        return isValid(self._view) and self._there()

    @override
    def object(self) -> QObject:
        return cast(QObject, None)

    @override
    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return _NOBODY

    @override
    def childCount(self) -> int:
        return 0

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return _NOBODY

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def role(self) -> QAccessible.Role:
        node = self.item in self._view.canvas.drawing.nodes
        return QAccessible.Role.ListItem if node else QAccessible.Role.Link

    @override
    def text(self, t: QAccessible.Text) -> str:
        drawing = self._view.canvas.drawing
        if not self._there():
            return ""
        if t is QAccessible.Text.Name:
            return drawing.named(self.item)
        if t is QAccessible.Text.Description:
            return drawing.about(self.item)
        return ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Names are given by the drawing."""

    @override
    def rect(self) -> QRect:
        place = QRectF(*self._view.canvas.drawing.place_of(self.item))
        shown = self._view.mapFromScene(place).boundingRect()
        return QRect(self._view.viewport().mapToGlobal(shown.topLeft()), shown.size())

    @override
    def state(self) -> QAccessible.State:
        canvas = self._view.canvas
        state = QAccessible.State()
        # Qt's stub calls them numbers; they are bits.
        state.focusable = True
        state.selectable = True
        state.selected = self.item in canvas.chosen
        state.focused = self.item == canvas.reached and self._view.hasFocus()
        return state

    def _there(self) -> bool:
        drawing = self._view.canvas.drawing
        return self.item in drawing.nodes or self.item in drawing.edges


def _made(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, CanvasView):
        return None
    return _interfaces.setdefault(id(thing), CanvasInterface(thing))


def _tell_focus(view: CanvasView) -> None:
    interface = _interfaces.get(id(view))
    if interface is None or view.canvas.reached is None or not view.hasFocus():
        return
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(interface.place_of(view.canvas.reached))
    QAccessible.updateAccessibility(event)
