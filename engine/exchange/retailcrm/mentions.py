"""What the answers name: codes of every list, people, sites and fields, counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from engine.domain.references import RefKind
from engine.exchange.retailcrm.account import Account, Json, Row
from engine.exchange.retailcrm.fields import (
    ADDRESS,
    CUSTOM,
    FIELDS,
    ITEM_ROWS,
    ITEMS,
    PAYMENT_ROWS,
    PAYMENTS,
    SILENT,
    Form,
    at,
    code_of,
)

ORDER: Final = "order"
CUSTOMER: Final = "customer"


@dataclass(slots=True)
class Mentions:
    """Counted by code. A status counts once for each order that was ever in it."""

    statuses: Counter[str] = field(default_factory=Counter)
    entries: dict[RefKind, Counter[str]] = field(
        default_factory=lambda: {kind: Counter() for kind in RefKind}
    )
    sites: Counter[str] = field(default_factory=Counter)
    users: Counter[str] = field(default_factory=Counter)
    currencies: Counter[str] = field(default_factory=Counter)
    custom: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Custom fields by entity and code."""
    others: Counter[str] = field(default_factory=Counter)
    """Fields of an order in rows that orders do not have here."""
    left_out: Counter[str] = field(default_factory=Counter)
    """Fields of lines and payments that those do not have here: they stay in the source."""
    rows: int = 0
    first_at: str = ""
    last_at: str = ""
    """The span, as the account's clocks showed it."""


def mentions_of(account: Account) -> Mentions:
    """Everything that the account's orders and customers name."""
    found = Mentions()
    for order in account.order_ids:
        _order(found, account, order)
    for customer in account.customers.values():
        found.users.update(_codes(customer.data.get("managerId")))
        found.custom.update((CUSTOMER, code) for code in custom_of(customer.data))
    return found


def custom_of(block: Json) -> Json:
    """Custom fields of a block by code; an empty list stands for none."""
    fields = block.get("customFields")
    return fields if isinstance(fields, dict) else {}


def parts_of(block: Json, name: str) -> list[Json]:
    """Lines or payments of a block: a list, or an object by id."""
    parts = block.get(name)
    values = parts.values() if isinstance(parts, dict) else parts
    return [part for part in values or () if isinstance(part, dict)]


def _order(found: Mentions, account: Account, order: str) -> None:
    statuses: set[str] = set()
    listed = account.orders.get(order)
    if listed is not None:
        _block(found, statuses, listed.data)
        _span(found, str(listed.data["createdAt"]))
        _span(found, str(listed.data.get("statusUpdatedAt", "")))
    for row in account.history.get(order, {}).values():
        _block(found, statuses, row.order)
        _row(found, statuses, row)
        _span(found, row.at)
    found.statuses.update(statuses)


def _block(found: Mentions, statuses: set[str], block: Json) -> None:
    for known in FIELDS.values():
        _value(found, statuses, known.row, at(block, known.block))
    found.currencies.update(_codes(block.get("currency")))
    found.custom.update((ORDER, code) for code in custom_of(block))
    for item in parts_of(block, "items"):
        found.entries[RefKind.ITEM_STATUS].update(_codes(item.get("status")))
    for payment in parts_of(block, "payments"):
        _payment(found, payment)


def _row(found: Mentions, statuses: set[str], row: Row) -> None:
    found.rows += 1
    group, _, part = row.field.partition(".")
    if row.payment is not None:
        _payment(found, row.payment)
    if row.field in FIELDS:
        for value in (row.old, row.new):
            _value(found, statuses, row.field, value)
    elif row.field.startswith(CUSTOM):
        found.custom[ORDER, row.field.removeprefix(CUSTOM)] += 1
    elif group in (ITEMS, PAYMENTS):
        _part(found, row, group, part)
    elif row.field not in SILENT and group != ADDRESS and row.field:
        found.others[row.field] += 1


def _part(found: Mentions, row: Row, group: str, part: str) -> None:
    known = ITEM_ROWS if group == ITEMS else PAYMENT_ROWS
    if part == "status":
        kind = RefKind.ITEM_STATUS if group == ITEMS else RefKind.PAYMENT_STATUS
        for value in (row.old, row.new):
            found.entries[kind].update(_codes(value))
    elif part == "type":
        for value in (row.old, row.new):
            found.entries[RefKind.PAYMENT_TYPE].update(_codes(value))
    elif part and part not in known and row.field not in SILENT:
        found.left_out[row.field] += 1


def _payment(found: Mentions, payment: Json) -> None:
    found.entries[RefKind.PAYMENT_TYPE].update(_codes(payment.get("type")))
    found.entries[RefKind.PAYMENT_STATUS].update(_codes(payment.get("status")))


def _value(found: Mentions, statuses: set[str], name: str, value: Any) -> None:  # noqa: ANN401
    known = FIELDS[name]
    if known.form is Form.STATUS:
        statuses.update(_codes(value))
    elif known.form is Form.LIST:
        found.entries[known.kind].update(_codes(value))
    elif known.form is Form.SITE:
        found.sites.update(_codes(value))
    elif known.form is Form.PERSON:
        found.users.update(_codes(value))


def _codes(value: object) -> Iterator[str]:
    code = code_of(value)
    if code:
        yield code


def _span(found: Mentions, moment: str) -> None:
    if moment:
        found.first_at = min(found.first_at or moment, moment)
        found.last_at = max(found.last_at, moment)
