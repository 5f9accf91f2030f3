"""The columns of the list: what each shows, how wide, and by what it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.reader import Reader
from engine.api import OrderRow, OrderSort
from engine.domain.references import RefKind

NOTHING = "–"


class Look(Enum):
    """How a cell is painted."""

    __hash__ = object.__hash__  # looked up for every cell; the hash of a name costs more
    NUMBER = "number"
    STATUS = "status"
    TEXT = "text"
    SECOND = "second"
    PAYMENT = "payment"
    FIGURE = "figure"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list, known by its `code` in saved views; `width` in pixels.

    Where the room is short and nobody chose the columns, those of a high `luxury` go first; those of 0
    never go. `usual` columns are shown until somebody chooses others.
    """

    code: str
    header: str
    width: int
    look: Look
    text: Callable[[OrderRow, Reader], str]
    sort: OrderSort | None = None
    luxury: int = 0
    usual: bool = False
    elastic: bool = False
    """Takes what the others leave; `width` is its least."""

    @property
    def at_right(self) -> bool:
        """Whether its values end at the right edge, as sums do."""
        return self.look is Look.SUM


def _payment(row: OrderRow, _: Reader) -> str:
    if row.paid:
        return translate("OrderColumns", "Paid")
    return translate("OrderColumns", "Not paid")


def _delivery(row: OrderRow, reader: Reader) -> str:
    said = (
        reader.listed(RefKind.DELIVERY_TYPE, row.delivery_type) if row.delivery_type else "",
        reader.formats.plain_date(row.delivery_date, reader.now),
    )
    return ", ".join(word for word in said if word) or NOTHING


COLUMNS = (
    Column(
        "number",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Order")),
        96,
        Look.NUMBER,
        lambda row, _: row.number,
        OrderSort.NUMBER,
        usual=True,
    ),
    Column(
        "status",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Status")),
        212,
        Look.STATUS,
        lambda row, reader: reader.status(row.status),
        OrderSort.STATUS,
        usual=True,
    ),
    Column(
        "in_status",
        str(QT_TRANSLATE_NOOP("OrderColumns", "In status")),
        104,
        Look.FIGURE,
        lambda row, reader: reader.formats.span(reader.now - row.status_since),
        OrderSort.STATUS_SINCE,
        luxury=1,
        usual=True,
    ),
    Column(
        "limit",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Limit")),
        96,
        Look.FIGURE,
        lambda _row, _reader: NOTHING,
    ),
    Column(
        "customer",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Customer")),
        120,
        Look.TEXT,
        lambda row, _: row.customer_name,
        OrderSort.CUSTOMER,
        usual=True,
        elastic=True,
    ),
    Column(
        "payment",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Payment")),
        104,
        Look.PAYMENT,
        _payment,
        OrderSort.PAID,
        usual=True,
    ),
    Column(
        "delivery",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Delivery")),
        160,
        Look.SECOND,
        _delivery,
        OrderSort.DELIVERY_DATE,
    ),
    Column(
        "tracking",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Tracking")),
        132,
        Look.SECOND,
        lambda row, _: row.tracking_number or NOTHING,
    ),
    Column(
        "items",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Items")),
        72,
        Look.FIGURE,
        lambda row, reader: reader.formats.whole(row.items),
    ),
    Column(
        "manager",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Manager")),
        136,
        Look.SECOND,
        lambda row, reader: reader.person(row.manager) if row.manager is not None else NOTHING,
        OrderSort.MANAGER,
    ),
    Column(
        "tags",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Tags")),
        136,
        Look.SECOND,
        lambda row, _: ", ".join(row.tags) or NOTHING,
    ),
    Column(
        "shop",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Shop")),
        128,
        Look.SECOND,
        lambda row, reader: reader.site(row.site),
    ),
    Column(
        "type",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Type")),
        128,
        Look.SECOND,
        lambda row, reader: reader.listed(RefKind.ORDER_TYPE, row.type),
    ),
    Column(
        "method",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Method")),
        128,
        Look.SECOND,
        lambda row, reader: reader.listed(RefKind.ORDER_METHOD, row.method),
    ),
    Column(
        "created",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Created")),
        148,
        Look.SECOND,
        lambda row, reader: reader.formats.day_and_clock(row.created_at, reader.now),
        OrderSort.CREATED,
        luxury=2,
        usual=True,
    ),
    Column(
        "updated",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Changed")),
        148,
        Look.SECOND,
        lambda row, reader: reader.formats.day_and_clock(row.updated_at, reader.now),
        OrderSort.UPDATED,
    ),
    Column(
        "sum",
        str(QT_TRANSLATE_NOOP("OrderColumns", "Sum")),
        116,
        Look.SUM,
        lambda row, reader: reader.formats.money(row.total, row.currency),
        OrderSort.TOTAL,
        usual=True,
    ),
)
PLACES = {column.code: place for place, column in enumerate(COLUMNS)}
"""Code of a column → where it stands in COLUMNS."""

USUAL = tuple(column.code for column in COLUMNS if column.usual)
"""The columns shown until somebody chooses others."""


def header(column: Column) -> str:
    """The name of a column in the language of the window."""
    return translate("OrderColumns", column.header)
