"""Words as lists paint them: in one of a few faces, elided to their room, measured once."""

from enum import Enum
from functools import cache, lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from designer.theme.fonts import Step, font

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
"""Made once: joining flags costs more than painting a word."""


class Face(Enum):
    """The faces that words in lists have."""

    __hash__ = object.__hash__  # asked for every word that is painted

    STRONG = "strong"
    TITLE = "title"
    STRUCK = "struck"
    BODY = "body"
    HEADING = "heading"
    LINK = "link"
    SMALL = "small"
    FIGURES = "figures"
    TAG = "tag"
    INITIALS = "initials"


_FACES = {
    Face.STRONG: (Step.BODY, 600),
    Face.TITLE: (Step.BODY, 500),
    Face.STRUCK: (Step.BODY, 500),
    Face.BODY: (Step.BODY, 400),
    Face.HEADING: (Step.SMALL, 600),
    Face.LINK: (Step.SMALL, 500),
    Face.SMALL: (Step.SMALL, 400),
    Face.FIGURES: (Step.SMALL, 400),
    Face.TAG: (Step.MICRO, 500),
    Face.INITIALS: (Step.MICRO, 600),
}


@cache
def face_font(face: Face) -> QFont:
    """The font of a face. It is shared: copy it to change it."""
    step, weight = _FACES[face]
    made = font(step, weight=weight, figures=face is Face.FIGURES)
    if face is Face.STRUCK:
        made = QFont(made)
        made.setStrikeOut(True)
    return made


def draw_text(
    painter: QPainter, room: QRectF, text: str, face: Face, flags: Qt.AlignmentFlag = LEFT
) -> None:
    """Paint one line in the colour of the pen, elided to `room`."""
    painter.setFont(face_font(face))
    painter.drawText(room, flags, fitting(text, int(room.width()) + 1, face))


@lru_cache(maxsize=4_096)
def fitting(text: str, width: int, face: Face) -> str:
    """The text, elided to a width. Kept, because measuring costs more than painting."""
    metrics = QFontMetricsF(face_font(face))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4_096)
def text_width(text: str, face: Face) -> float:
    """How wide the whole text is."""
    return QFontMetricsF(face_font(face)).horizontalAdvance(text) + 1
