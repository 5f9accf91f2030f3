"""A canvas as a page puts it in: the view, with the zoom bar and the minimap over its corners."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from designer.canvas.accessible import make_accessible
from designer.canvas.minimap import Minimap
from designer.canvas.painters import Painters
from designer.canvas.palette import Palette
from designer.canvas.scene import CanvasScene
from designer.canvas.view import CanvasView
from designer.canvas.zoom_bar import ZoomBar
from designer.theme.theme import Theme

_MARGIN = 16
_GAP = 12


class CanvasPane(QWidget):
    """Owns scene and view of one drawing."""

    def __init__(self, name: str, painters: Painters, theme: Theme) -> None:
        """`name`: what a screen reader calls the canvas."""
        super().__init__()
        palette = Palette(theme)
        self.scene = CanvasScene(painters, palette, self)
        self.view = CanvasView(self.scene, theme, self)
        self.view.setAccessibleName(name)
        make_accessible(self.view)
        self.zoom_bar = ZoomBar(self.view, theme, self)
        self.minimap = Minimap(self.view, palette, self)
        self._foot: list[QWidget] = [self.zoom_bar]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.zoom_bar.raise_()
        self.minimap.raise_()

    def put_at_foot(self, widget: QWidget) -> None:
        """Let `widget` float at the foot of the canvas, right of the zoom bar and what is there.

        It is made narrower than it would like to be where the minimap stands.
        """
        widget.setParent(self)
        widget.raise_()
        self._foot.append(widget)
        self._place()

    def show_at_foot(self, widget: QWidget, shown: bool) -> None:
        """Show or hide what was put there, as wide as it needs now."""
        widget.setVisible(shown)
        self._place()

    def show_minimap(self, shown: bool) -> None:
        """Show the minimap, or give its place to what is drawn."""
        self.minimap.setVisible(shown)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def _place(self) -> None:
        foot = self.height() - _MARGIN
        end = self.width() - _MARGIN
        if not self.minimap.isHidden():
            end -= self.minimap.width() + _GAP
            self.minimap.move(end + _GAP, foot - self.minimap.height())
        left = _MARGIN
        for widget in self._foot:
            if not widget.isHidden():
                wanted = widget.sizeHint()
                widget.resize(max(0, min(wanted.width(), end - left)), wanted.height())
                widget.move(left, foot - widget.height())
                left += widget.width() + _GAP
