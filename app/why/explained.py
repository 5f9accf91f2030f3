"""A condition explained: each clause with its tick, what was seen and what was wanted."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import translate
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.conditions.explain import Explanation
from engine.conditions.tree import And, Not, Or, Quantified

_INDENT = 12


def explained_card(explanation: Explanation, theme: Theme) -> QFrame:
    """A card with the whole condition; groups stand inside each other."""
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(10, 10, 10, 10)
    column.setSpacing(10)
    _put(column, explanation, theme, 0)
    return card


def _put(column: QVBoxLayout, part: Explanation, theme: Theme, depth: int) -> None:
    if not part.parts:
        column.addWidget(_Clause(part, theme, depth))
        return
    if not isinstance(part.tree, And) or depth:
        column.addWidget(_Clause(part, theme, depth))
        depth += 1
    for inner in part.parts:
        _put(column, inner, theme, depth)


class _Clause(QWidget):
    """One clause, or the head of a group."""

    def __init__(self, part: Explanation, theme: Theme, depth: int) -> None:
        super().__init__()
        self._part = part
        self._theme = theme
        self._left = depth * _INDENT
        grid = QGridLayout(self)
        grid.setContentsMargins(self._left + 24, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        words = label(_group_words(part) or _first_up(part.words), Tone.STRONG, wrap=True)
        grid.addWidget(words, 0, 0, 1, 2)
        if not part.parts:
            self._put_values(grid)
        theme.changed.connect(self.update)

    def _put_values(self, grid: QGridLayout) -> None:
        part = self._part
        wanted = "" if isinstance(part.tree, Quantified) else part.wanted
        facts = (
            (translate("Explained", "seen"), part.seen_words),
            (translate("Explained", "wanted"), wanted),
        )
        for row, (name, value) in enumerate(facts, 1):
            if value:
                grid.addWidget(label(name, Tone.CAPTION), row, 0)
                grid.addWidget(label(value, wrap=True), row, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._theme.tokens, QPainter(self)
        icon, colour = {
            True: ("check", look.ok),
            False: ("x", look.danger),
            None: ("circle-help", look.text3),
        }[self._part.holds]
        self._theme.draw_icon(painter, QRectF(self._left, 1, 16, 18), icon, 15, colour)
        painter.end()


def _group_words(part: Explanation) -> str:
    """What a group asks of its parts."""
    match part.tree:
        case And():
            return translate("Explained", "All of these") if part.parts else ""
        case Or():
            return translate("Explained", "One of these")
        case Not():
            return translate("Explained", "Not so that")
        case _:
            return ""


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
