"""Folders of CSV files, as shops export them, and the mapping that says how they are read."""

import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from engine.exchange.folder import FolderReader
from engine.exchange.mapping import FolderMapping
from engine.exchange.mapping_file import read_mapping

OLIST = Path(str(files("resources.mappings"))) / "olist.json"
DATA = Path(__file__).parents[1] / "data"

ORDERS = "olist_orders_dataset.csv"
CUSTOMERS = "olist_customers_dataset.csv"
ITEMS = "olist_order_items_dataset.csv"
PAYMENTS = "olist_order_payments_dataset.csv"

HEADERS = {
    ORDERS: (
        "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
        "order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date"
    ),
    CUSTOMERS: (
        "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state"
    ),
    ITEMS: ("order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value"),
    PAYMENTS: ("order_id,payment_sequential,payment_type,payment_installments,payment_value"),
}


def an_order(
    id_: str = "o1",
    status: str = "created",
    purchased: str = "2018-03-05 10:00:00",
    approved: str = "",
    handed_over: str = "",
    delivered: str = "",
    customer: str = "c1",
) -> str:
    """A row of the orders' file."""
    promise = "2018-04-01 00:00:00"
    moments = f"{purchased},{approved},{handed_over},{delivered}"
    return f"{id_},{customer},{status},{moments},{promise}"


def an_item(order: str = "o1", number: int = 1, price: str = "10.00", freight: str = "2.50") -> str:
    """A row of the items' file."""
    return f"{order},{number},p1,s1,2018-03-09 00:00:00,{price},{freight}"


def a_payment(
    order: str = "o1", number: int = 1, amount: str = "12.50", kind: str = "credit_card"
) -> str:
    """A row of the payments' file."""
    return f"{order},{number},{kind},1,{amount}"


def a_folder(
    folder: Path,
    orders: Sequence[str],
    items: Sequence[str] = (),
    payments: Sequence[str] = (),
    customers: Sequence[str] = ("c1,u1,1001,sao paulo,SP",),
) -> Path:
    """A folder in Olist's columns with these rows."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = {ORDERS: orders, ITEMS: items, PAYMENTS: payments, CUSTOMERS: customers}
    for name, lines in rows.items():
        text = "\n".join((HEADERS[name], *lines, ""))
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def a_mapping(folder: Path, **changed: object) -> Path:
    """A mapping file like Olist's, with some members of its top changed; None takes one out."""
    mapping = json.loads(OLIST.read_text(encoding="utf-8"))
    mapping.update(changed)
    mapping = {name: value for name, value in mapping.items() if value is not None}
    path = folder / "mapping.json"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(mapping, ensure_ascii=False), encoding="utf-8")
    return path


def read(folder: Path, mapping: FolderMapping | None = None) -> FolderReader:
    """A reader of the folder, by Olist's mapping unless another is given."""
    return FolderReader(folder, mapping or read_mapping(OLIST))
