"""The trigger as a sentence over its drawing: what people set is bold, the words between are quiet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.errors import UserError
from engine.domain.references import References
from engine.domain.trigger import Drawing
from engine.nodes.sentence import sentence

_HEIGHT = 44
_LEFT = 44.0
_RIGHT = 20.0
_LINE = 18.0
_ICON = QRectF(14, 0, 22, _HEIGHT)
_VALUES = re.compile(r"“[^”]*”|«[^»]*»|\d[\d.,  ]*(?:\s?[^\W\d_]+)?")
"""What people chose or typed: texts in quotation marks, and figures with their unit."""


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of the sentence that is not broken."""

    text: str
    value: bool


class SentenceBar(QWidget):
    """One line, two where one has no room, the rest elided; the tool tip has all of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = ""
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._sentence

    def say(self, text: str) -> None:
        """Show this sentence."""
        self._sentence = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        self._theme.draw_icon(painter, _ICON, "quote", 16, look.text3)
        rows = _laid_out(self._sentence, int(self.width() - _LEFT - _RIGHT))
        top = (_HEIGHT - len(rows) * _LINE) / 2
        for row in rows:
            at = QPointF(_LEFT, top)
            for word in row:
                painter.setFont(font(Step.BODY, weight=500 if word.value else None))
                painter.setPen(look.text if word.value else look.text2)
                width = _width(word)
                room = QRectF(at.x(), at.y(), width + 1, _LINE)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word.text)
                at.setX(at.x() + width)
            top += _LINE
        painter.end()


def sentence_of(drawing: Drawing, references: References, language: str) -> str:
    """A trigger as a sentence; empty for one with a box that this program cannot read."""
    try:
        return sentence(drawing, references, language)
    except UserError:
        return ""


def words(text: str) -> Iterator[Word]:
    """The sentence in pieces, each with the blank behind it."""
    begin = 0
    for found in _VALUES.finditer(text):
        yield from _split(text[begin : found.start()], value=False)
        yield from _split(found.group(), value=True)
        begin = found.end()
    yield from _split(text[begin:], value=False)


def _split(text: str, *, value: bool) -> Iterator[Word]:
    """At blanks; in Chinese, between any two signs."""
    for piece in re.findall(r"[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+", text):
        yield Word(piece, value)


@lru_cache(maxsize=64)
def _laid_out(text: str, width: int) -> tuple[tuple[Word, ...], ...]:
    """At most two rows of words; an ellipsis where more would follow."""
    rows: list[list[Word]] = [[]]
    used = 0.0
    for word in words(text):
        wide = _width(word)
        if used + wide > width and rows[-1]:
            if len(rows) == 2:
                _end(rows[-1], width)
                break
            rows.append([])
            used = 0.0
        rows[-1].append(word)
        used += wide
    return tuple(map(tuple, rows))


def _end(row: list[Word], width: int) -> None:
    """Take words away until the ellipsis has room."""
    ellipsis = Word("…", value=False)
    while row and sum(map(_width, row)) + _width(ellipsis) > width:
        row.pop()
    row.append(ellipsis)


@lru_cache(maxsize=2_048)
def _width(word: Word) -> float:
    metrics = QFontMetricsF(font(Step.BODY, weight=500 if word.value else None))
    return metrics.horizontalAdvance(word.text)
