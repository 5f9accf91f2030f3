"""A mapping proposed from the headers of a folder of CSV files, for a person to look over."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from charset_normalizer import from_bytes

from engine.domain.errors import EnvironmentFault, Invalid
from engine.domain.folding import fold
from engine.domain.references import References
from engine.exchange.csv_file import CsvFile, Row
from engine.exchange.mapping import FORMAT
from engine.exchange.status_guess import guess

_LOOKED_AT: Final = 64 * 1024
"""Bytes of a file that show its encoding and what stands between its columns."""
_ROWS: Final = 20_000
"""Rows in which the words of a status are looked for."""
_MOMENTS: Final = 200
_WORDS: Final = 60
"""A column with more different words than that is no status."""
_BETWEEN: Final = ",;\t|"
_ENCODINGS: Final = ("cp1251", "gb18030", "cp1252", "koi8_r", "utf_16")
_SIGNS: Final = re.compile(r"[\W_]+")
_FORMS: Final = (
    "", "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M",
    "%d/%m/%Y", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M", "%Y/%m/%d",
)  # fmt: skip
"""Tried in this order; the empty one is ISO 8601."""

_ORDER_ID: Final = (
    "order id", "order number", "order no", "order", "id", "number", "no",
    "id заказа", "номер заказа", "заказ", "номер", "订单编号", "订单号",
)  # fmt: skip
_MADE: Final = (
    "created at", "created", "order date", "date created", "placed", "placed at", "purchase date",
    "date", "дата создания", "дата заказа", "создан", "дата", "创建时间", "下单时间", "日期",
)  # fmt: skip
_STATUS: Final = (
    "status", "order status", "state", "статус", "статус заказа", "состояние", "状态", "订单状态",
)  # fmt: skip
_ORDER: Final[Mapping[str, Sequence[str]]] = {
    "customer_comment": ("comment", "customer comment", "remark", "note", "комментарий", "备注"),
    "manager_comment": ("manager comment", "комментарий оператора", "комментарий менеджера"),
    "delivery_cost": (
        "delivery cost", "shipping", "shipping cost", "postage", "стоимость доставки", "运费",
    ),
    "delivery_address": (
        "address", "delivery address", "shipping address", "адрес", "адрес доставки", "地址",
    ),
    "tracking_number": ("tracking number", "track", "tracking", "трек номер", "运单号"),
}  # fmt: skip
_CUSTOMER_ID: Final = (
    "customer id", "client id", "buyer id", "customer", "client", "email", "e mail", "phone",
    "id клиента", "клиент", "почта", "телефон", "客户", "电话",
)  # fmt: skip
_CUSTOMER: Final[Mapping[str, Sequence[str]]] = {
    "name": (
        "customer name", "name", "buyer", "client", "customer", "имя", "фио", "клиент", "покупатель",
        "姓名", "客户",
    ),
    "phone": ("phone", "telephone", "mobile", "телефон", "电话", "手机"),
    "email": ("email", "e mail", "mail", "почта", "электронная почта", "邮箱"),
}  # fmt: skip
_ITEM: Final[Mapping[str, Sequence[str]]] = {
    "sku": ("sku", "article", "product id", "артикул", "код товара", "货号"),
    "name": (
        "product", "product name", "title", "item", "name", "товар", "название", "наименование",
        "商品", "名称",
    ),
    "quantity": ("quantity", "qty", "pieces", "count", "количество", "кол во", "数量"),
    "price": ("price", "unit price", "цена", "单价", "价格"),
}  # fmt: skip
_PAYMENT: Final[Mapping[str, Sequence[str]]] = {
    "amount": ("amount", "payment value", "paid amount", "сумма", "сумма оплаты", "金额"),
    "comment": ("payment type", "payment method", "way", "способ оплаты", "тип оплаты", "支付方式"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Table:
    """A file with its header; columns are found by what they are called."""

    path: Path
    header: tuple[str, ...]
    delimiter: str
    encoding: str

    @property
    def role(self) -> str:
        """What the mapping calls it."""
        return _SIGNS.sub("_", self.path.stem).strip("_") or "file"

    def column(self, names: Sequence[str]) -> str:
        """The column with the first of these names, "" where there is none."""
        spoken = {_spoken(column): column for column in reversed(self.header)}
        return next((spoken[name] for name in names if name in spoken), "")

    def fields(self, known: Mapping[str, Sequence[str]]) -> dict[str, str]:
        """Fields with the columns they are read from."""
        found = {field: self.column(names) for field, names in known.items()}
        return {field: column for field, column in found.items() if column}

    def values(self, column: str, most: int) -> list[str]:
        """What stands in a column, from the first rows; empty cells left out."""
        file = CsvFile(self.path, self.delimiter, self.encoding)
        at = file.header.index(column)
        rows = (row for row in file.rows() if isinstance(row, Row))
        return [row.cells[at] for row in islice(rows, most) if row.cells[at]]


def draft_mapping(folder: Path, references: References) -> str:
    """A mapping file's text for the folder, as far as its headers tell.

    Raises:
        Invalid: no file of the folder can be one of orders; says what is missing.
        EnvironmentFault: a file cannot be read.

    """
    tables = [_table(path) for path in sorted(folder.glob("*.csv"))]
    orders = _orders_of(folder, tables)
    id_, made = orders.column(_ORDER_ID), orders.column(_MADE)
    alike = [
        table
        for table in tables
        if table is not orders
        and (table.delimiter, table.encoding) == (orders.delimiter, orders.encoding)
    ]
    items = _part(alike, id_, _ITEM, ("price", "sku", "quantity"))
    payments = _part([t for t in alike if t is not items], id_, _PAYMENT, ("amount",))
    files = {orders.role: {"file": orders.path.name, "key": [id_]}}
    document: dict[str, object] = {
        "format": FORMAT,
        "title": orders.path.stem,
        "source": orders.role,
        "zone": references.zone_name,
        "currency": references.currency,
        "moments": _form_of(orders, made) or "iso",
        "extra_digits": "round",
        "delimiter": orders.delimiter,
        "encoding": orders.encoding,
        "files": files,
        "order": {
            "file": orders.role,
            "id": id_,
            "fields": {"number": id_, **orders.fields(_ORDER)},
        },
        "facts": [{"name": "created", "column": made}],
    }
    customer = orders.column(_CUSTOMER_ID)
    if customer:
        document["customer"] = {"id": customer, "fields": orders.fields(_CUSTOMER)}
    for name, part, known in (("items", items, _ITEM), ("payments", payments, _PAYMENT)):
        if part is not None:
            files[part.role] = {"file": part.path.name, "key": _key(part)}
            column = part.column((_spoken(id_), *_ORDER_ID))
            document[name] = {"file": part.role, "order": column, "fields": part.fields(known)}
    status = orders.column(_STATUS)
    words = _words(orders, status, references) if status else {}
    if words:
        document["last_status"] = {"column": status, "words": words}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _orders_of(folder: Path, tables: Sequence[_Table]) -> _Table:
    """The file with one row an order: it has an id and a date, and no id stands twice in it."""
    with_id = [table for table in tables if table.column(_ORDER_ID)]
    dated = [table for table in with_id if table.column(_MADE)]
    if not with_id:
        raise Invalid(
            str(folder), "no file has a column with the order's number, called like “order_id”"
        )
    if not dated:
        names = ", ".join(table.path.name for table in with_id)
        raise Invalid(
            str(folder),
            f"{names}: no column says when the order was made, called like “created_at”",
        )
    single = [table for table in dated if _is_single(table)]
    if not single:
        raise Invalid(
            str(folder),
            f"{dated[0].path.name}: an order's number stands on several rows; a file with one row an "
            "order is needed, and its items in a file of their own",
        )
    return max(single, key=lambda table: bool(table.column(_STATUS)))


def _is_single(table: _Table) -> bool:
    ids = table.values(table.column(_ORDER_ID), _ROWS)
    return len(ids) == len(set(ids))


def _part(
    tables: Sequence[_Table],
    id_: str,
    known: Mapping[str, Sequence[str]],
    telling: Sequence[str],
) -> _Table | None:
    """A file whose rows belong to orders and have the fields that tell what they are."""
    for table in tables:
        fields = table.fields(known)
        if table.column((_spoken(id_), *_ORDER_ID)) and any(name in fields for name in telling):
            return table
    return None


def _key(table: _Table) -> list[str]:
    """The fewest of the first columns that no two rows share; all of them where there are none."""
    file = CsvFile(table.path, table.delimiter, table.encoding)
    rows = [row.cells for row in islice(file.rows(), _ROWS) if isinstance(row, Row)]
    for width in range(1, len(table.header)):
        if len({cells[:width] for cells in rows}) == len(rows):
            return list(table.header[:width])
    return list(table.header)


def _form_of(table: _Table, column: str) -> str:
    """The form in which every moment can be read.

    Raises:
        Invalid: there is none.

    """
    shown = table.values(column, _MOMENTS)
    for form in _FORMS:
        if all(_reads(form, text) for text in shown):
            return form
    example = shown[0] if shown else ""
    raise Invalid(
        f"{table.path.name}, {column}", f"“{example}” is in no form of a moment that is known here"
    )


def _reads(form: str, text: str) -> bool:
    try:
        if form:
            datetime.strptime(text, form)  # noqa: DTZ007 -- only asked whether it can be read
        else:
            datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _words(table: _Table, column: str, references: References) -> dict[str, str]:
    """The words of the status with the shop's statuses they likely mean; others stay as they are."""
    words = sorted(set(table.values(column, _ROWS)))
    if len(words) > _WORDS:
        return {}
    return dict(_meanings(words, references))


def _meanings(words: Sequence[str], references: References) -> Iterator[tuple[str, str]]:
    for word in words:
        found = guess(word, word, references.statuses.values())
        yield word, found.status if found else word


def _table(path: Path) -> _Table:
    try:
        with path.open("rb") as file:
            raw = file.read(_LOOKED_AT)
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be read: {error.strerror}") from error
    encoding = _encoding(raw)
    delimiter, header = _header(raw, encoding)
    return _Table(path, header, delimiter, encoding)


def _header(raw: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    """What stands between the columns of the first line, and their names."""
    line = raw.decode(encoding, "replace").removeprefix("\ufeff").splitlines()[:1]
    delimiter = max(_BETWEEN, key=line[0].count) if line else ","
    header = next(csv.reader(line, delimiter=delimiter), [])
    return delimiter, tuple(cell.strip() for cell in header)


def _encoding(raw: bytes) -> str:
    """UTF-8, else the first in which columns are called as columns are, else the likeliest."""
    try:
        # A sign of several bytes may be cut at the end of what was looked at.
        raw[:-3].decode("utf-8")
    except UnicodeDecodeError:
        names = {*_ORDER_ID, *_MADE, *_STATUS}
        for encoding in _ENCODINGS:
            if names & {_spoken(column) for column in _header(raw, encoding)[1]}:
                return encoding
        best = from_bytes(raw).best()
        return best.encoding if best is not None else "utf-8"
    return "utf-8"


def _spoken(column: str) -> str:
    """A column's name as it is compared: without signs and capitals."""
    parted = re.sub(r"(?<=[a-zа-я])(?=[A-ZА-Я])", " ", column)
    return _SIGNS.sub(" ", fold(parted)).strip()
