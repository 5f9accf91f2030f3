"""The bar over the canvas: what the mouse does, what is shown, what is looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.parts.buttons import Kind, TextButton
from app.parts.labels import line_down
from app.parts.search_field import SearchField
from app.parts.segmented import Segment, Segmented
from designer.theme.theme import Theme
from designer.theme.tokens import measure

_SEARCH_WIDTH = 220


class PathBar(QWidget):
    """Forty pixels of tools.

    Signals:
        tool_chosen: The place of the tool: select, pan, zoom, focus.
        map_wanted: Show the traffic, or not.
        focus_wanted: Focus on what is chosen, or show everything again.

    """

    tool_chosen = Signal(int)
    map_wanted = Signal(bool)
    focus_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tools = Segmented(
            [
                Segment(self.tr("Select"), "mouse-pointer-2"),
                Segment(self.tr("Move the sheet (Space)"), "hand"),
                Segment(self.tr("Zoom to a frame"), "search"),
                Segment(self.tr("Focus on a status"), "focus"),
            ],
            theme,
        )
        self.map = self._toggle(self.tr("Map"), "activity", theme)
        self.focus = self._toggle(self.tr("Focus"), "focus", theme)
        self.map.setToolTip(self.tr("Lines by how many orders went over them in the last 30 days"))
        self.focus.setToolTip(self.tr("The chosen status and its neighbours alone (F)"))
        self.search = SearchField(self.tr("Find a status"), "/", theme)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.tools.choose(0)
        self.tools.chosen.connect(self.tool_chosen.emit)
        self.map.toggled.connect(self.map_wanted.emit)
        self.focus.clicked.connect(self.focus_wanted.emit)
        self._lay_out()

    def show_focus(self, *, on: bool, possible: bool) -> None:
        """Whether one status is in focus, and whether there is one to focus on."""
        self.focus.setChecked(on)
        self.focus.setEnabled(on or possible)

    def _toggle(self, text: str, icon: str, theme: Theme) -> TextButton:
        button = TextButton(text, theme, kind=Kind.GHOST, icon=icon)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        self.setFixedHeight(measure("toolbar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.tools)
        row.addWidget(line_down(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.map)
        row.addWidget(self.focus)
        row.addStretch()
        row.addWidget(self.search)
