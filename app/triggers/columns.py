"""The columns of the list of triggers: what each is called, how wide it is, and what it sorts by."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRectF

from app.i18n import translate
from app.triggers.lines import Sort

GUTTER = 20.0
_PADDING = 8.0
_LEAST_ELASTIC = 260.0


class Part(Enum):
    """What a column shows."""

    SWITCH = "switch"
    TURN = "turn"
    TITLE = "title"
    DELIVERY = "delivery"
    LAST = "last"
    LATELY = "lately"
    WAITING = "waiting"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` in pixels, 0: takes what is left. Where room is short, high `luxury` goes first."""

    part: Part
    header: str
    width: float
    sort: Sort | None = None
    right: bool = False
    luxury: int = 0


COLUMNS = (
    Column(Part.SWITCH, str(QT_TRANSLATE_NOOP("TriggerColumns", "On")), 62),
    Column(Part.TURN, str(QT_TRANSLATE_NOOP("TriggerColumns", "Turn")), 78, Sort.TURN, luxury=2),
    Column(Part.TITLE, str(QT_TRANSLATE_NOOP("TriggerColumns", "Trigger")), 0, Sort.TITLE),
    Column(Part.DELIVERY, str(QT_TRANSLATE_NOOP("TriggerColumns", "Messages")), 150, luxury=1),
    Column(Part.LAST, str(QT_TRANSLATE_NOOP("TriggerColumns", "Last ran")), 130, Sort.LAST),
    Column(
        Part.LATELY,
        str(QT_TRANSLATE_NOOP("TriggerColumns", "In 7 days")),
        96,
        Sort.LATELY,
        right=True,
    ),
    Column(
        Part.WAITING,
        str(QT_TRANSLATE_NOOP("TriggerColumns", "Waiting")),
        96,
        Sort.WAITING,
        right=True,
        luxury=3,
    ),
    Column(
        Part.TROUBLE,
        str(QT_TRANSLATE_NOOP("TriggerColumns", "Trouble")),
        104,
        Sort.TROUBLE,
        right=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A column where it stands in a row."""

    column: Column
    left: float
    right: float

    def room(self, row: QRectF) -> QRectF:
        """The part of a row that its value may fill."""
        left = GUTTER if self.left == 0 else _PADDING
        right = GUTTER if self.right >= row.width() - 1 else _PADDING
        width = self.right - self.left - left - right
        return QRectF(row.left() + self.left + left, row.top(), width, row.height())


def header(column: Column) -> str:
    """The name of a column in the language of the window."""
    return translate("TriggerColumns", column.header)


def spans(width: float) -> tuple[Span, ...]:
    """The columns that fit into `width` pixels, from the left."""
    shown = list(COLUMNS)
    for column in sorted(COLUMNS, key=lambda column: -column.luxury):
        fixed = sum(each.width for each in shown)
        if fixed + _LEAST_ELASTIC <= width or not column.luxury:
            break
        shown.remove(column)
    rest = max(_LEAST_ELASTIC, width - sum(column.width for column in shown))
    found: list[Span] = []
    left = 0.0
    for column in shown:
        right = left + (column.width or rest)
        found.append(Span(column, left, right))
        left = right
    return tuple(found)
