"""What plain CSV code says an import must give, and what a shop file says it gave."""

import csv
import random
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

LAST_STATUS = {
    "created": "new",
    "approved": "prepayed",
    "invoiced": "prepayed",
    "processing": "assembling",
    "shipped": "delivering",
    "delivered": "complete",
    "canceled": "cancel-other",
    "unavailable": "no-product",
}
STAYS = ("created", "approved", "invoiced")
"""Last words that leave an order in the groups *new* and *approval*."""
DAY = timedelta(hours=24)


def orders_in(folder: Path) -> list[dict[str, str]]:
    """The rows of the orders' file."""
    with (folder / "olist_orders_dataset.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def last_statuses(folder: Path) -> Counter[str]:
    """How many orders end in which status."""
    return Counter(LAST_STATUS[row["order_status"]] for row in orders_in(folder))


def later_facts(row: dict[str, str]) -> tuple[datetime, list[datetime]]:
    """When an order was made, and when whatever came later: approval, hand-over, delivery, the end."""
    zone = ZoneInfo("America/Sao_Paulo")
    made, *later = [
        datetime.fromisoformat(row[column]).replace(tzinfo=zone).astimezone(UTC)
        for column in (
            "order_purchase_timestamp",
            "order_approved_at",
            "order_delivered_carrier_date",
            "order_delivered_customer_date",
        )
        if row[column]
    ]
    if row["order_status"] not in STAYS:
        later.append(max([made, *later]))
    return made, later


def unpaid_a_day(folder: Path) -> set[str]:
    """Orders whose first later fact lies more than 24 hours after the purchase, or never comes."""
    found = set()
    for row in orders_in(folder):
        made, later = later_facts(row)
        if not later or min(later) - made > DAY:
            found.add(row["order_id"])
    return found


def with_a_later_fact(folder: Path) -> set[str]:
    """Orders of which the source tells anything beyond the purchase."""
    return {row["order_id"] for row in orders_in(folder) if later_facts(row)[1]}


def write_random_folder(folder: Path, seed: int, orders: int = 60) -> Path:
    """A folder in Olist's columns whose moments crowd round a day after the purchase."""
    chance = random.Random(seed)
    rows: dict[str, list[list[object]]] = {
        "olist_orders_dataset.csv": [
            [
                "order_id", "customer_id", "order_status", "order_purchase_timestamp",
                "order_approved_at", "order_delivered_carrier_date",
                "order_delivered_customer_date", "order_estimated_delivery_date",
            ]
        ],
        "olist_customers_dataset.csv": [
            [
                "customer_id", "customer_unique_id", "customer_zip_code_prefix", "customer_city",
                "customer_state",
            ]
        ],
        "olist_order_items_dataset.csv": [
            [
                "order_id", "order_item_id", "product_id", "seller_id", "shipping_limit_date",
                "price", "freight_value",
            ]
        ],
        "olist_order_payments_dataset.csv": [
            [
                "order_id", "payment_sequential", "payment_type", "payment_installments",
                "payment_value",
            ]
        ],
    }  # fmt: skip
    near = (0, 1, 3600, 82_800, 86_399, 86_400, 86_401, 90_000, 400_000, -600)
    for number in range(orders):
        id_ = f"order-{number:03}"
        # Around the night in which clocks in São Paulo went back.
        made = datetime(2018, 2, 16, 12, tzinfo=UTC) + timedelta(
            seconds=chance.randrange(3 * 86_400)
        )
        moments = [
            _shown(made + timedelta(seconds=chance.choice(near))) if chance.random() < 0.5 else ""
            for _ in range(3)
        ]
        word = chance.choice(list(LAST_STATUS))
        if word in STAYS:
            moments[1:] = "", ""  # What was handed over is no longer said to be merely paid.
        rows["olist_orders_dataset.csv"].append(
            [id_, f"c{number}", word, _shown(made), *moments, "2018-03-20 00:00:00"]
        )
        rows["olist_customers_dataset.csv"].append([f"c{number}", f"u{number % 7}", 1, "rio", "RJ"])
        for line in range(chance.randrange(3)):
            rows["olist_order_items_dataset.csv"].append(
                [id_, line + 1, "p", "s", "2018-03-01 00:00:00", chance.randrange(1, 99), 2.5]
            )
        for part in range(chance.randrange(3)):
            rows["olist_order_payments_dataset.csv"].append(
                [id_, part + 1, "voucher", 1, chance.randrange(99)]
            )
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in rows.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(lines)
    return folder


def _shown(moment: datetime) -> str:
    """What clocks in São Paulo showed; a moment of the repeated hour's second showing is put off."""
    local = moment.astimezone(ZoneInfo("America/Sao_Paulo"))
    if local.fold:
        local += timedelta(hours=1)
    return f"{local:%Y-%m-%d %H:%M:%S}"


def asked(file: Path, question: str, *values: str) -> list[tuple[object, ...]]:
    """The rows of a question to a shop file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question, values).fetchall()


def statuses(file: Path) -> dict[str, str]:
    """Status by order number."""
    return {str(n): str(s) for n, s in asked(file, "SELECT number, status FROM orders")}


def moved_to(file: Path, status: str) -> set[str]:
    """Numbers of the orders that were ever in a status."""
    question = (
        "SELECT orders.number FROM visits JOIN orders ON orders.id = visits.order_id "
        "WHERE visits.status = ?"
    )
    return {str(number) for (number,) in asked(file, question, status)}
