"""Something wrong in a drawing, said in a line or two."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.nodes.base import Problem


class ProblemRow(QWidget):
    """A problem with its icon; one of a box may be shown in the drawing.

    Signals:
        shown: The person wants to see the box of this id.

    """

    shown = Signal(str)

    def __init__(self, problem: Problem, theme: Theme, *, in_drawing: bool = False) -> None:
        super().__init__()
        self._problem = problem
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(problem.text, Tone.SECOND, wrap=True), 1)
        if in_drawing and problem.node:
            link = TextButton(self.tr("Show"), theme, kind=Kind.LINK)
            link.clicked.connect(lambda _checked: self.shown.emit(problem.node))
            row.addWidget(link)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        icon, colour = (
            ("triangle-alert", look.warn) if self._problem.warning else ("circle-x", look.danger)
        )
        self._theme.draw_icon(painter, QRectF(0, 1, 16, 18), icon, 15, colour)
        painter.end()
