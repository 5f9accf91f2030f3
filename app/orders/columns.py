"""The columns of the list: what each shows, how wide, and whether it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.reader import Reader
from engine.api import OrderRow, OrderSort


class Look(Enum):
    """How a cell is painted."""

    NUMBER = "number"
    STATUS = "status"
    TEXT = "text"
    SECOND = "second"
    PAYMENT = "payment"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list; `width` in pixels, 0: takes what is left.

    Where the room is short, columns of a high `luxury` go first; those of 0 never go.
    """

    header: str
    width: int
    look: Look
    text: Callable[[OrderRow, Reader], str]
    sort: OrderSort | None = None
    luxury: int = 0


def _payment(row: OrderRow, _: Reader) -> str:
    if row.paid:
        return translate("OrderColumns", "Paid")
    return translate("OrderColumns", "Not paid")


COLUMNS = (
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "Order")),
        96,
        Look.NUMBER,
        lambda row, _: row.number,
        OrderSort.NUMBER,
    ),
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "Status")),
        212,
        Look.STATUS,
        lambda row, reader: reader.status(row.status),
    ),
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "In status")),
        104,
        Look.FIGURE,
        lambda row, reader: reader.formats.span(reader.now - row.status_since),
        luxury=1,
    ),
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "Customer")),
        0,
        Look.TEXT,
        lambda row, _: row.customer_name,
    ),
    Column(str(QT_TRANSLATE_NOOP("OrderColumns", "Payment")), 104, Look.PAYMENT, _payment),
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "Created")),
        124,
        Look.SECOND,
        lambda row, reader: reader.formats.day_and_clock(row.created_at, reader.now),
        OrderSort.CREATED,
        luxury=2,
    ),
    Column(
        str(QT_TRANSLATE_NOOP("OrderColumns", "Sum")),
        116,
        Look.FIGURE,
        lambda row, reader: reader.formats.money(row.total, row.currency),
        OrderSort.TOTAL,
    ),
)


def header(column: Column) -> str:
    """The name of a column in the language of the window."""
    return translate("OrderColumns", column.header)
