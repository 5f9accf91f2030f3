"""The type scale as Qt fonts: the system's family, sizes in pixels."""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from designer.theme.tokens import type_step

_CHINESE = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC")
_NARROWER = ("Inter", "Noto Sans", "Cantarell", "Open Sans")
_TABULAR = QFont.Tag("tnum")
_PROPORTIONAL = QFont.Tag("palt")


class Step(Enum):
    """A step of the type scale, named as in the tokens."""

    MICRO = "micro"
    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    PAGE = "page"
    CLOCK = "clock"
    FIGURE = "figure"
    HERO = "hero"


@cache
def font(step: Step, *, weight: int | None = None, figures: bool = False) -> QFont:
    """A font of the scale, with another `weight` if given. It is shared: copy it to change it.

    With `figures`, digits are equally wide, as columns, counters and clocks need it.
    """
    scale = type_step(step.value)
    made = QFont(list(_families()))
    made.setPixelSize(scale.size)
    made.setWeight(QFont.Weight(_named_weight(weight or scale.weight)))
    # Chinese families draw “quotes” and middle dots as wide as a sign unless told.
    made.setFeature(_PROPORTIONAL, 1)
    if figures:
        made.setFeature(_TABULAR, 1)
    if step is Step.PAGE:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
    return made


@cache
def _families() -> tuple[str, ...]:
    """The system's family, then Chinese ones: a fallback left alone may take Japanese shapes.

    DejaVu is what a bare system falls back to; it is a third wider than the measures allow for,
    so another sans-serif goes first where there is one.
    """
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    chinese = [name for name in _CHINESE if QFontDatabase.hasFamily(name)]
    if not system.startswith("DejaVu"):
        return (system, *chinese)
    return (*(name for name in _NARROWER if QFontDatabase.hasFamily(name)), *chinese, system)


def _named_weight(weight: int) -> int:
    """The nearest weight that has a name; families seldom have others."""
    return round(weight / 100) * 100
