"""The canvas of an order path: mirrors the model, shows what happens on it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent
from typing_extensions import override

from designer.canvas.palette import Palette
from designer.canvas.pane import CanvasPane
from designer.model.status_model import StatusModel
from designer.path.drawing import Showing, recounted
from designer.path.painters import PathPainters
from designer.path.tokens import Tokens
from designer.theme.theme import Theme
from engine.domain.path_life import Moved, PathLife


class StatusCanvas(CanvasPane):
    """Shows the model's sheet; with another focus, all of it is brought into sight."""

    def __init__(self, model: StatusModel, theme: Theme) -> None:
        name = QCoreApplication.translate("StatusCanvas", "Order path")
        super().__init__(name, PathPainters(), theme)
        self._model = model
        self._showing = Showing()
        self._focus: str | None = None
        self.tokens = Tokens(self.scene, Palette(theme), self)
        model.replaced.connect(self._show_sheet)

    @property
    def showing(self) -> Showing:
        """What is shown besides the path."""
        return self._showing

    def show_life(self, life: PathLife) -> None:
        """Show where orders are and how they have moved."""
        before, sheet = self._showing.life, self._model.sheet
        counts_only = (life.flows, life.stays) == (before.flows, before.stays)
        if sheet is None or self._showing.traffic or not counts_only:
            self._show(replace(self._showing, life=life))
            return
        self._showing = replace(self._showing, life=life)
        self.scene.show(recounted(self.scene.drawing, sheet.content, before, life))

    def show_traffic(self, traffic: bool) -> None:
        """Draw lines by what went over them, or by what they are."""
        self._show(replace(self._showing, traffic=traffic))

    def play(self, moves: Iterable[Moved]) -> None:
        """Let tokens run where orders have just gone, if anybody can see it."""
        if self.isVisible():
            self.tokens.play(moves, still=self.view.still)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.tokens.stop()
        super().hideEvent(event)

    def _show(self, showing: Showing) -> None:
        if showing != self._showing:
            self._showing = showing
            self._draw()

    def _show_sheet(self) -> None:
        self.tokens.stop()
        self._draw()
        sheet = self._model.sheet
        if sheet is not None and sheet.focus != self._focus:
            first, self._focus = self._focus is None, sheet.focus
            self.view.zoom_to_fit(at_once=first)

    def _draw(self) -> None:
        if self._model.sheet is not None:
            self.scene.show(self._model.sheet.drawing(self._showing))
