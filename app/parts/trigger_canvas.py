"""The canvas with a trigger on it."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from designer.canvas.drawing import Drawing
from designer.canvas.pane import CanvasPane
from designer.theme.theme import Theme
from designer.trigger.painters import TriggerPainters

_APART = 14


class TriggerCanvas(CanvasPane):
    """Shows the minimap only while a part of the drawing is out of view: most triggers are small."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(name, TriggerPainters(), theme)
        self._beside: QWidget | None = None
        self.view.looked_elsewhere.connect(self._show_minimap)
        self.scene.shown.connect(self._show_minimap)

    def show_drawing(self, drawing: Drawing, *, anew: bool) -> None:
        """Show this; `anew`: it is another trigger, so fit it into the view."""
        self.scene.show(drawing)
        if anew:
            self.scene.choose(())
            self.view.zoom_to_fit(at_once=True)

    def put_beside_zoom(self, widget: QWidget) -> None:
        """Let `widget` stand at the right of the zoom bar."""
        widget.setParent(self)
        self._beside = widget
        self._put_beside()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_minimap()
        self._put_beside()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_beside()

    def _put_beside(self) -> None:
        if self._beside is not None:
            bar = self.zoom_bar.geometry()
            self._beside.move(bar.right() + _APART, bar.top())

    def _show_minimap(self) -> None:
        whole, seen = self.scene.drawing.bounds, self.view.seen()
        inside = (
            seen.left() <= whole.left
            and seen.top() <= whole.top
            and seen.right() >= whole.right
            and seen.bottom() >= whole.bottom
        )
        self.minimap.setVisible(not inside)
