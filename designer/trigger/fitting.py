"""Texts fitted into boxes: cut to a width, or broken into a few lines; each fitted once."""

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from designer.theme.fonts import Step, font


@lru_cache(maxsize=4_096)
def line(text: str, step: Step, weight: int, width: int) -> str:
    """The text, elided to `width` pixels of the font."""
    metrics = QFontMetricsF(_font(step, weight))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4_096)
def lines(text: str, step: Step, width: int, most: int) -> tuple[str, ...]:
    """The text broken into at most so many lines of `width` pixels, the last one elided."""
    layout = QTextLayout(text, _font(step, 0))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    bounds: list[int] = []
    layout.beginLayout()
    while (made := layout.createLine()).isValid():
        made.setLineWidth(width)
        bounds.append(made.textStart())
    layout.endLayout()
    if len(bounds) > most:
        *whole, rest = bounds[:most]
        return (
            *(text[start:end].rstrip() for start, end in pairwise((*whole, rest))),
            line(text[rest:], step, 0, width),
        )
    return tuple(text[start:end].rstrip() for start, end in pairwise((*bounds, len(text))))


def _font(step: Step, weight: int) -> QFont:
    return font(step, weight=weight or None)
