"""What is known, one line each: a caption at the left, the value beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.parts.labels import Tone, label


class Facts(QWidget):
    """Captions stand under each other, values too."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these in their order; one without a value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        said = [fact for fact in facts if fact[1]]
        for row, (caption, value) in enumerate(said):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(caption, Tone.CAPTION), row, 0, top)
            text = label(value, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(text, row, 1, top)
