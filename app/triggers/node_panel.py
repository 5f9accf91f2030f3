"""Beside the drawing: what the chosen box is set to, or how the whole trigger is set."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.labels import Tone, label
from app.parts.side_sheet import SideSheet
from app.triggers.problem_row import ProblemRow
from app.triggers.words import delivery_help, mode_words, repeat_words
from designer.inspector.spoken import spoken
from designer.inspector.texts import help_of
from designer.theme.theme import Theme
from designer.trigger.icons import colours_of, icon_of
from engine.domain.trigger import TriggerSettings
from engine.nodes.base import NodeType, Problem
from engine.nodes.speech import Speech

_TILE = 28


class NodePanel(SideSheet):
    """Made anew for each box.

    Signals:
        box_wanted: The person wants to see the box of this id.

    """

    box_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tile = _Tile(theme)
        self.head.insertWidget(0, self._tile)

    def show_box(self, node: NodeType, speech: Speech, problems: tuple[Problem, ...]) -> None:
        """Show what a box is set to, and what is wrong with it."""
        self.title.setText(node.shows(speech).heading)
        self._tile.show_node(node)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(label(help_of(node), Tone.SECOND, wrap=True))
        for name, value in spoken(node, speech):
            column.addLayout(_fact(name, value))
        self._problems(column, problems)
        self.show_column(column)

    def show_whole(self, settings: TriggerSettings, problems: tuple[Problem, ...]) -> None:
        """Show how the trigger is set beside its drawing."""
        self.title.setText(self.tr("The trigger"))
        self._tile.show_node(None)
        column = QVBoxLayout()
        column.setSpacing(12)
        if settings.comment:
            column.addWidget(label(settings.comment, Tone.SECOND, wrap=True))
        column.addLayout(_fact(self.tr("Turn"), str(settings.turn)))
        column.addLayout(_fact(self.tr("Side by side"), mode_words(settings)))
        column.addLayout(_fact(self.tr("For the same order"), repeat_words(settings)))
        column.addLayout(_fact(self.tr("Messages"), delivery_help(settings.delivery)))
        self._problems(column, problems)
        column.addWidget(
            label(self.tr("Choose a box to see what it is set to."), Tone.CAPTION, wrap=True)
        )
        self.show_column(column)

    def _problems(self, column: QVBoxLayout, problems: tuple[Problem, ...]) -> None:
        if not problems:
            return
        column.addWidget(label(self.tr("Problems"), Tone.SECTION))
        for problem in problems:
            row = ProblemRow(problem, self._theme, in_drawing=True)
            row.shown.connect(self.box_wanted.emit)
            column.addWidget(row)


class _Tile(QWidget):
    """The coloured icon of a box; of the trigger as a whole, the bolt."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._node: NodeType | None = None
        self.setFixedSize(QSize(_TILE, _TILE))
        theme.changed.connect(self.update)

    def show_node(self, node: NodeType | None) -> None:
        """Show the icon of this."""
        self._node = node
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        icon, colour, ground = "zap", look.accent_text, look.accent_tint
        if self._node is not None:
            family = look.families[colours_of(self._node)]
            icon, colour, ground = icon_of(self._node), family.icon, family.head
        painter.setPen(ground)
        painter.setBrush(ground)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        self._theme.draw_icon(painter, area, icon, 16, colour)
        painter.end()


def _fact(name: str, value: str) -> QVBoxLayout:
    """A named value, the name above it."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label(name, Tone.SECTION))
    column.addWidget(label(value, wrap=True))
    return column
