"""What a mapping file says: how a folder of CSV files tells the story of orders."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias
from zoneinfo import ZoneInfo

FORMAT = 1
"""Version of the mapping file's own form."""


class ValueType(Enum):
    """How the text of a column is read; follows from the field it fills."""

    TEXT = "text"
    MONEY = "money"
    QUANTITY = "quantity"
    DATE = "date"
    TIME = "time"
    YES_NO = "yes_no"
    TAGS = "tags"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True)
class Column:
    """A column by name; `file` is empty for the row at hand, else the joined file it stands in."""

    file: str
    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """A column whose words mean ours. `other` is what every other word means, None = it is refused."""

    column: Column
    meaning: Mapping[str, str]
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A text with columns in it: pairs of plain text and the column behind it, cut to a length."""

    parts: tuple[tuple[str, Column | None, int | None], ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """The same for every row."""

    text: str


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of a column over the order's rows in one of its files."""

    rows: str
    column: str


Source: TypeAlias = Column | Words | Text | Constant | Sum


@dataclass(frozen=True, slots=True)
class FieldRule:
    """How a field is filled: the first of the sources that is not empty; an empty one leaves it alone."""

    field: str
    type: ValueType
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRule:
    """A file of the folder; an optional one may be absent, and its columns are empty then.

    `key` identifies a row; `joins` maps another file to the column that holds that file's key.
    """

    role: str
    name: str
    key: tuple[str, ...]
    joins: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRule:
    """Rows that belong to an order (its items, its payments): `order` is the column with its id."""

    role: str
    order: str
    fields: tuple[FieldRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRule:
    """Who ordered: `id` makes two orders of one customer one customer."""

    id: Column
    fields: tuple[FieldRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentsRule:
    """What a moment says about payments: their new status.

    `add_missing`: an order that came without any payment gets one over its total, because the moment
    says that it was paid.
    """

    status: str
    add_missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRule:
    """A column of moments and what each of them says about the order.

    A column of the payments' file says it of that payment alone; the order's statuses then come with the
    last payment, once every one has its moment. `statuses` are taken one after the other, each a change
    of its own, unless a fact of `not_after` came before; then `note` (when given) is all that is kept.
    """

    name: str
    column: Column
    statuses: tuple[str, ...] = ()
    payments: PaymentsRule | None = None
    not_after: frozenset[str] = frozenset()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderMapping:
    """A mapping file, checked. The first of `facts` creates the order."""

    title: str
    source: str
    zone: ZoneInfo
    second_showing: bool
    """An hour that clocks show twice is its second showing; else the first."""
    moment_format: str
    """As `strptime` takes it; empty = ISO 8601."""
    currency: str
    round_money: bool
    """Digits beyond the currency's are rounded away; else the row is kept aside."""
    delimiter: str
    encoding: str
    files: Mapping[str, FileRule]
    orders: str
    """Role of the file with one row per order."""
    order_id: str
    order_fields: tuple[FieldRule, ...]
    customer: CustomerRule | None
    items: PartRule | None
    payments: PartRule | None
    facts: tuple[FactRule, ...]
    last_status: Words | None
    text: str
    """The file as it was read: kept with the import."""
