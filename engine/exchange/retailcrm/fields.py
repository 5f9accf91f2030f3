"""Fields of an order that the account speaks of: their names in a row, in a block, and here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from engine.domain.references import RefKind
from engine.exchange.retailcrm.account import Json

CUSTOM: Final = "custom_"
"""What the row of a custom field begins with."""
ADDRESS: Final = "delivery_address"
ITEMS: Final = "order_product"
PAYMENTS: Final = "payments"
COMMENT: Final = "status_comment"


class Form(Enum):
    """How a value of the account is read."""

    TEXT = "text"
    MONEY = "money"
    DATE = "date"
    TIMES = "times"
    STATUS = "status"
    LIST = "list"
    SITE = "site"
    PERSON = "person"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class OrderField:
    """A field that orders have here as well: its name in a row, here, and the way to it in a block."""

    row: str
    ours: str
    form: Form
    block: tuple[str, ...]
    kind: RefKind = RefKind.ORDER_TYPE
    """Of a list's entry: which list."""


_FIELDS: Final = (
    OrderField("status", "status", Form.STATUS, ("status",)),
    OrderField("number", "number", Form.TEXT, ("number",)),
    OrderField("site", "site", Form.SITE, ("site",)),
    OrderField("order_type", "type", Form.LIST, ("orderType",), RefKind.ORDER_TYPE),
    OrderField("order_method", "method", Form.LIST, ("orderMethod",), RefKind.ORDER_METHOD),
    OrderField("manager", "manager", Form.PERSON, ("managerId",)),
    OrderField("customer", "customer", Form.CUSTOMER, ("customer",)),
    OrderField("customer_comment", "customer_comment", Form.TEXT, ("customerComment",)),
    OrderField("manager_comment", "manager_comment", Form.TEXT, ("managerComment",)),
    OrderField(
        "delivery_type", "delivery_type", Form.LIST, ("delivery", "code"), RefKind.DELIVERY_TYPE
    ),
    OrderField("delivery_cost", "delivery_cost", Form.MONEY, ("delivery", "cost")),
    OrderField("delivery_date", "delivery_date", Form.DATE, ("delivery", "date")),
    OrderField("delivery_time", "delivery_time", Form.TIMES, ("delivery", "time")),
    OrderField(
        "integration_delivery_data.track_number",
        "tracking_number",
        Form.TEXT,
        ("delivery", "data", "trackNumber"),
    ),
)
FIELDS: Final[Mapping[str, OrderField]] = {field.row: field for field in _FIELDS}

ITEM_ROWS: Final = frozenset({"status", "quantity", "discount_total", "initial_price"})
"""What rows say of a line, behind `order_product.`, and lines have here."""
PAYMENT_ROWS: Final = frozenset({"status", "type", "amount", "paid_at", "comment"})

SILENT: Final = frozenset(
    {
        "id", "created_at", "external_id", "full_paid_at", "total_summ", "summ", "prepay_sum",
        "purchase_summ", "mark_datetime", "status_updated_at", "expired",
        "payments.external_id", "order_product.summ", COMMENT,
    }
)  # fmt: skip
"""Rows about what is worked out here, or is no more than another id: nothing changes by them."""


def at(block: Json, way: tuple[str, ...]) -> Any:  # noqa: ANN401 -- JSON
    """What stands in a block at the end of the way, None where it ends before."""
    found: Any = block
    for name in way:
        if not isinstance(found, dict):
            return None
        found = found.get(name)
    return found


def object_at(block: Json, way: tuple[str, ...]) -> Json:
    """The object at the end of the way, an empty one where there is none."""
    found = at(block, way)
    return found if isinstance(found, dict) else {}


def list_at(block: Json, name: str) -> list[Any]:
    """A list of the block: as one, or as an object by id."""
    found = block.get(name)
    if isinstance(found, dict):
        return list(found.values())
    return found if isinstance(found, list) else []


def code_of(value: object) -> str:
    """A code or an id: by itself, or as an object that holds it."""
    if isinstance(value, dict):
        value = value.get("code", value.get("id"))
    return "" if value is None or isinstance(value, bool | list | dict) else as_text(value)


def as_text(value: object) -> str:
    """The value as a text without zero bytes, at which the database would end it."""
    return str(value).replace("\0", "").strip()


def shown(value: object) -> str:
    """Any value as a text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(filter(None, map(shown, value)))
    if isinstance(value, dict):
        return code_of(value) or ", ".join(filter(None, map(shown, value.values())))
    return "" if value is None else as_text(value)
