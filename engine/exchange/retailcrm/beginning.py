"""How an order was when it was made: its block, with everything set back that rows changed later."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.exchange.retailcrm.account import Json, Row
from engine.exchange.retailcrm.fields import (
    ADDRESS,
    COMMENT,
    CUSTOM,
    FIELDS,
    ITEM_ROWS,
    ITEMS,
    PAYMENT_ROWS,
    PAYMENTS,
    SILENT,
    at,
    code_of,
    object_at,
)
from engine.exchange.retailcrm.mentions import custom_of, parts_of
from engine.exchange.retailcrm.reading import address_part

_ITEM_KEYS = {
    "status": "status",
    "quantity": "quantity",
    "discount_total": "discountTotal",
    "initial_price": "initialPrice",
}
_PAYMENT_KEYS = {
    "status": "status",
    "type": "type",
    "amount": "amount",
    "paid_at": "paidAt",
    "comment": "comment",
}


@dataclass(slots=True)
class Beginning:
    """The account's values at the moment the order was made, by the names that rows have for them."""

    fields: dict[str, Any] = field(default_factory=dict)
    address: Json = field(default_factory=dict)
    items: dict[str, Json] = field(default_factory=dict)
    payments: dict[str, Json] = field(default_factory=dict)


def beginning_of(block: Json, rows: Sequence[Row]) -> Beginning:
    """The block, less what the rows brought: a row knows what was there before it.

    Only the first row about a thing counts: its old value is what the order began with. The row that
    creates the order says what its field was made with.
    """
    begun = Beginning(
        fields=_fields(block),
        address=object_at(block, ("delivery", "address")),
        items={code_of(item): item for item in parts_of(block, "items")},
        payments={code_of(payment): payment for payment in parts_of(block, "payments")},
    )
    met: set[tuple[str, str]] = set()
    came_later: set[tuple[str, str]] = set()
    for row in rows:
        group, id_ = row.field.partition(".")[0], part_id(row)
        if (group, id_) in came_later:
            continue
        if row.field in (ITEMS, PAYMENTS) and row.old is None:
            came_later.add((group, id_))
        if (row.field, id_) not in met:
            met.add((row.field, id_))
            _set_back(begun, row)
    return begun


def part_id(row: Row) -> str:
    """The account's id of the line or payment that the row is about, "" where it is about none."""
    group = row.field.partition(".")[0]
    if group not in (ITEMS, PAYMENTS):
        return ""
    part = row.item if group == ITEMS else row.payment
    return code_of(part) or code_of(row.new) or code_of(row.old)


def part_of(row: Row, rows: Iterable[Row]) -> Json:
    """A line or payment as the row put it in: less what later rows changed of it."""
    part = row.item if row.field == ITEMS else row.payment
    made: dict[str, Any] = {**(row.new if isinstance(row.new, dict) else {}), **(part or {})}
    id_, keys = part_id(row), _ITEM_KEYS if row.field == ITEMS else _PAYMENT_KEYS
    met: set[str] = set()
    for later in rows:
        group, _, name = later.field.partition(".")
        if later.id > row.id and group == row.field and part_id(later) == id_ and name in keys:
            if name not in met:
                made[keys[name]] = later.old
            met.add(name)
    return made


def is_silent(row: Row) -> bool:
    """Whether nothing changes here by the row."""
    group, _, part = row.field.partition(".")
    if group == ITEMS and part:
        return part not in ITEM_ROWS
    if group == PAYMENTS and part:
        return part not in PAYMENT_ROWS
    return not row.field or row.field in SILENT or row.field == COMMENT


def _fields(block: Json) -> dict[str, Any]:
    fields = {known.row: at(block, known.block) for known in FIELDS.values()}
    fields |= {f"{CUSTOM}{code}": value for code, value in custom_of(block).items()}
    return {name: value for name, value in fields.items() if value is not None}


def _set_back(begun: Beginning, row: Row) -> None:
    group, _, part = row.field.partition(".")
    value = row.new if row.created else row.old
    if group == ITEMS:
        _set_part_back(begun.items, row, row.item, _ITEM_KEYS.get(part))
    elif group == PAYMENTS:
        _set_part_back(begun.payments, row, row.payment, _PAYMENT_KEYS.get(part))
    elif group == ADDRESS:
        name = address_part(row.field)
        if name:
            begun.address = {**begun.address, name: value}
    elif not is_silent(row):
        begun.fields[row.field] = value


def _set_part_back(parts: dict[str, Json], row: Row, part: Json | None, key: str | None) -> None:
    """A part that a row put in was not there; one that a row speaks of, or took away, was."""
    told = part or (row.old if isinstance(row.old, dict) else row.new)
    id_ = part_id(row)
    if not isinstance(told, dict):
        return
    if row.field in (ITEMS, PAYMENTS) and row.old is None:
        parts.pop(id_, None)
        return
    there = parts.setdefault(id_, told)
    if key is not None:
        parts[id_] = {**there, key: row.old}
