"""Folders of saved answers of RetailCRM's API, with just the rows a test is about."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).parents[1] / "data" / "retailcrm"

MADE = "2024-03-01 10:00:00"


def a_block(id_: int = 1, **said: Any) -> dict[str, Any]:
    """What an answer says of an order as a whole."""
    block = {
        "id": id_,
        "number": f"{id_}A",
        "site": "shop",
        "orderType": "eshop-individual",
        "orderMethod": "phone",
        "status": "new",
        "createdAt": MADE,
        "customFields": [],
        "items": [],
    }
    return {**block, **said}


def an_item(id_: int = 11, **said: Any) -> dict[str, Any]:
    """A line of a block."""
    item = {
        "id": id_,
        "initialPrice": 100,
        "quantity": 1,
        "discountTotal": 0,
        "status": "new",
        "offer": {"name": "Kettle", "article": "K-1"},
    }
    return {**item, **said}


def made(id_: int, block: Mapping[str, Any], at: str = MADE, **said: Any) -> dict[str, Any]:
    """The row that creates an order."""
    row = {
        "id": id_,
        "createdAt": at,
        "created": True,
        "source": "api",
        "field": "status",
        "oldValue": None,
        "newValue": {"code": block["status"]},
        "order": block,
    }
    return {**row, **said}


def a_row(
    id_: int, field: str, old: Any, new: Any, at: str = "2024-03-01 11:00:00", **said: Any
) -> dict[str, Any]:
    """A row of the history: a field of order 1 was changed by person 7."""
    row = {
        "id": id_,
        "createdAt": at,
        "source": "user",
        "user": {"id": 7},
        "field": field,
        "oldValue": old,
        "newValue": new,
        "order": {"id": 1, "site": "shop"},
    }
    return {**row, **said}


def moved(id_: int, old: str, new: str, at: str = "2024-03-01 11:00:00", **said: Any) -> Any:
    """A row about a status."""
    return a_row(id_, "status", {"code": old}, {"code": new}, at, **said)


def an_account(
    folder: Path,
    *,
    history: Sequence[Mapping[str, Any]] = (),
    orders: Sequence[Mapping[str, Any]] = (),
    customers: Sequence[Mapping[str, Any]] = (),
    zone: str = "Europe/Moscow",
    currency: str = "RUB",
    **answers: Any,
) -> Path:
    """A folder with these answers; settings say zone and currency, unless they are empty."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = {
        name: {"value": value}
        for name, value in (("timezone", zone), ("default_currency", currency))
        if value
    }
    said: dict[str, Any] = {"history": history, "orders": orders, "customers": customers, **answers}
    if settings:
        said["settings"] = settings
    said.setdefault("sites", {"shop": {"code": "shop", "name": "Shop", "currency": currency}})
    for name, content in said.items():
        if content:
            text = json.dumps({"success": True, name: content}, ensure_ascii=False)
            (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder
