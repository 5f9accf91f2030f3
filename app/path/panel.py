"""The panel beside the canvas: what is chosen, told in full."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.orders.card_parts import Chip, ElidedLabel
from app.parts.buttons import IconButton, TextButton
from app.parts.labels import Tone, label, line_across
from app.path.facts import StatusFacts, Step, TransitionFacts
from app.path.move_row import MoveRow
from app.reader import Reader
from designer.theme.theme import Theme
from designer.theme.tokens import measure

_INSET = 16
_NAME_WIDTH = 116


class PathPanel(QWidget):
    """Shows a status or a transition; read only.

    Signals:
        closed: The person does not want to see the panel.
        step_chosen: Show this edge on the canvas.
        orders_wanted: Show the orders in this status.

    """

    closed = Signal()
    step_chosen = Signal(str)
    orders_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = label("", Tone.CAPTION)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(measure("inspector"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line_across())
        column.addWidget(self._scroll, 1)

    def show_status(self, facts: StatusFacts, reader: Reader) -> None:
        """Tell a status."""
        self._kind.setText(self.tr("Status"))
        column = self._begin()
        column.addWidget(
            Chip(facts.title, facts.colour, self._theme), 0, Qt.AlignmentFlag.AlignLeft
        )
        column.addLayout(_lines(facts.lines))
        button = TextButton(self.tr("Show its orders"), self._theme, icon="inbox")
        button.clicked.connect(lambda: self.orders_wanted.emit(facts.code))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._steps(self.tr("Goes to"), facts.goes_to, reader))
        column.addLayout(self._steps(self.tr("Comes from"), facts.comes_from, reader))
        column.addStretch()

    def show_transition(self, facts: TransitionFacts) -> None:
        """Tell a transition."""
        self._kind.setText(self.tr("Transition"))
        column = self._begin()
        ends = QVBoxLayout()
        ends.setSpacing(4)
        left = Qt.AlignmentFlag.AlignLeft
        if facts.source:
            ends.addWidget(Chip(facts.origin_title, facts.origin_colour, self._theme), 0, left)
        else:
            ends.addWidget(label(facts.origin_title, Tone.STRONG))
        ends.addWidget(label("↓", Tone.CAPTION), 0, left)
        ends.addWidget(Chip(facts.target_title, facts.target_colour, self._theme), 0, left)
        column.addLayout(ends)
        column.addLayout(_lines(facts.lines))
        column.addStretch()

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("toolbar"))
        row = QHBoxLayout(head)
        row.setContentsMargins(_INSET, 0, 10, 0)
        close = IconButton("x", self.tr("Close"), self._theme)
        close.clicked.connect(self.closed.emit)
        row.addWidget(self._kind)
        row.addStretch()
        row.addWidget(close)
        return head

    def _begin(self) -> QVBoxLayout:
        """A new sheet in place of the one before."""
        sheet = QWidget()
        sheet.setProperty("surface", "page")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(_INSET, 14, _INSET, _INSET)
        column.setSpacing(14)
        self._scroll.setWidget(sheet)
        return column

    def _steps(self, title: str, steps: Iterable[Step], reader: Reader) -> QVBoxLayout:
        listed = tuple(steps)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 4)
        head.addWidget(label(title, Tone.SECTION))
        head.addStretch()
        head.addWidget(label(str(len(listed)), Tone.CAPTION))
        column.addLayout(head)
        for step in listed:
            figure = reader.formats.whole(step.orders) if step.orders else ""
            row = MoveRow(step.name, step.colour, step.badges, figure, self._theme)
            row.clicked.connect(lambda _=False, edge=step.edge: self.step_chosen.emit(edge))
            column.addWidget(row)
        return column


def _lines(lines: Iterable[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for name, value in lines:
        row = QHBoxLayout()
        row.setSpacing(8)
        head = label(name, Tone.SECOND)
        head.setFixedWidth(_NAME_WIDTH)
        row.addWidget(head)
        row.addWidget(ElidedLabel(value), 1)
        column.addLayout(row)
    return column
