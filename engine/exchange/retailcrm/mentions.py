"""What the answers name: codes of every list, people, sites and fields, counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

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
    list_at,
    object_at,
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
    sites: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By code and by the currency that the order says, "" where it says none."""
    users: Counter[str] = field(default_factory=Counter)
    currencies: Counter[str] = field(default_factory=Counter)
    custom: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Custom fields by entity and code."""
    others: Counter[str] = field(default_factory=Counter)
    """Fields of an order in rows that orders do not have here."""
    left_out: Counter[str] = field(default_factory=Counter)
    """Fields of lines and payments that those do not have here: they stay in the source."""
    rows: int = 0


class _OfOrder(NamedTuple):
    """What counts once for an order."""

    statuses: set[str]
    sites: set[str]


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
    return object_at(block, ("customFields",))


def parts_of(block: Json, name: str) -> list[Json]:
    """Lines or payments of a block: a list, or an object by id."""
    return [part for part in list_at(block, name) if isinstance(part, dict)]


def _order(found: Mentions, account: Account, order: str) -> None:
    of_order = _OfOrder(set(), set())
    currency = ""
    for block in account.blocks_of(order):
        _block(found, of_order, block)
        currency = code_of(block.get("currency")) or currency
    for row in account.history.get(order, {}).values():
        _row(found, of_order, row)
    found.statuses.update(of_order.statuses)
    found.sites.update((site, currency) for site in of_order.sites or {""})
    if currency:
        found.currencies[currency] += 1


def _block(found: Mentions, of_order: _OfOrder, block: Json) -> None:
    for known in FIELDS.values():
        _value(found, of_order, known.row, at(block, known.block))
    found.custom.update((ORDER, code) for code in custom_of(block))
    for item in parts_of(block, "items"):
        found.entries[RefKind.ITEM_STATUS].update(_codes(item.get("status")))
    for payment in parts_of(block, "payments"):
        _payment(found, payment)


def _row(found: Mentions, of_order: _OfOrder, row: Row) -> None:
    found.rows += 1
    group, _, part = row.field.partition(".")
    if row.payment is not None:
        _payment(found, row.payment)
    if row.field in FIELDS:
        for value in (row.old, row.new):
            _value(found, of_order, row.field, value)
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


def _value(found: Mentions, of_order: _OfOrder, name: str, value: Any) -> None:  # noqa: ANN401
    known = FIELDS[name]
    if known.form is Form.STATUS:
        of_order.statuses.update(_codes(value))
    elif known.form is Form.LIST:
        found.entries[known.kind].update(_codes(value))
    elif known.form is Form.SITE:
        of_order.sites.update(_codes(value))
    elif known.form is Form.PERSON:
        found.users.update(_codes(value))


def _codes(value: object) -> Iterator[str]:
    code = code_of(value)
    if code:
        yield code
