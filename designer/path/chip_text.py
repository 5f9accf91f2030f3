"""Words and widths of the chips beside pills."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from designer.theme.fonts import Step, font

PADDING = 7.0
DOT = 7.0
DOT_PITCH = 10.0
DOT_GAP = 4.0


def chip_font() -> QFont:
    """The font of chips, badges and labels."""
    return font(Step.MICRO, figures=True)


def exits_text(number: str) -> str:
    """What a stub of exits says."""
    return f"× {number}"


def returns_text(number: int) -> str:
    """What the stub of an end says from which an order may come back."""
    return f"↩ {number}"


def count_text(number: str) -> str:
    """From how many statuses one comes to an end."""
    return QCoreApplication.translate("PathDrawing", "from {number}").format(number=number)


def any_text() -> str:
    """A transition from every working status."""
    return QCoreApplication.translate("PathDrawing", "from any")


def from_text() -> str:
    """Before the dots of the groups it leads from."""
    return QCoreApplication.translate("PathDrawing", "from")


@lru_cache(maxsize=512)
def chip_width(text: str, dots: int = 0) -> float:
    """How wide a chip is that shows a text and so many dots after it."""
    wide = QFontMetricsF(chip_font()).horizontalAdvance(text) + 2 * PADDING
    return float(round(wide + (DOT_GAP + DOT_PITCH * (dots - 1) + DOT if dots else 0)))
