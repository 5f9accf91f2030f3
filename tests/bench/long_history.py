"""A long history to import: the sample again and again, under other ids."""

import csv
from pathlib import Path

from tests.builders.csv_folders import CUSTOMERS, DATA, ITEMS, ORDERS, PAYMENTS

SAMPLE = DATA / "olist"
_IDS = ("order_id", "customer_id", "customer_unique_id")


def write_long_history(target: Path, count: int) -> None:
    """A folder of `count` orders with everything that belongs to them."""
    target.mkdir()
    orders = _rows(ORDERS)
    copies = -(-count // len(orders))
    kept = {
        (copy, row["order_id"])
        for copy in range(copies)
        for row in orders[: count - copy * len(orders)]
    }
    for name in (ORDERS, ITEMS, PAYMENTS, CUSTOMERS):
        rows = _rows(name)
        with (target / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            for copy in range(copies):
                writer.writerows(
                    _renamed(row, copy)
                    for row in rows
                    if name == CUSTOMERS or (copy, row["order_id"]) in kept
                )


def _renamed(row: dict[str, str], copy: int) -> dict[str, str]:
    return {name: f"{value}-{copy}" if name in _IDS else value for name, value in row.items()}


def _rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
