"""An account as its saved answers show it: lists, people, orders, customers and the rows of its history."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from engine.domain.references import RefKind
from engine.exchange.reject import Reject

Json: TypeAlias = Mapping[str, Any]
"""An object of an answer, as JSON gives it; numbers with a point are decimals."""


class Entry(NamedTuple):
    """An entry of one of the account's lists."""

    code: str
    name: str
    active: bool = True
    ordering: int = 990
    group: str = ""
    """Of a status: its group."""
    complete: bool = False
    cancelled: bool = False


class SiteEntry(NamedTuple):
    """A site of the account; its currency is empty where the answer says none."""

    code: str
    name: str
    currency: str


class User(NamedTuple):
    """Somebody who works with the account."""

    id: str
    name: str
    email: str
    active: bool


class FieldEntry(NamedTuple):
    """A custom field; `entity` and `type` in the account's words."""

    entity: str
    code: str
    name: str
    type: str


class Placed(NamedTuple):
    """An object of an answer with its place: the file, and where it stands in the list, from 1."""

    file: str
    line: int
    data: Json


class Row(NamedTuple):
    """A row of the history of orders: one field of one order went from `old` to `new`."""

    id: int
    at: str
    """As the account's clocks showed it."""
    author: str
    """Source and person: rows of one moment and one author are one change."""
    field: str
    old: Any
    new: Any
    item: Json | None
    payment: Json | None
    created: bool
    deleted: bool
    placed: Placed

    @property
    def order(self) -> Json:
        """What the row tells of the order itself; all of it where the row creates the order."""
        block: Json = self.placed.data["order"]
        return block


@dataclass(slots=True)
class Account:
    """What was read so far. `rejects` are the records that could not be used."""

    zone: str = ""
    currency: str = ""
    language: str = "en"
    entries: dict[RefKind, dict[str, Entry]] = field(
        default_factory=lambda: {kind: {} for kind in RefKind}
    )
    statuses: dict[str, Entry] = field(default_factory=dict)
    groups: dict[str, Entry] = field(default_factory=dict)
    sites: dict[str, SiteEntry] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    fields: dict[tuple[str, str], FieldEntry] = field(default_factory=dict)
    orders: dict[str, Placed] = field(default_factory=dict)
    customers: dict[str, Placed] = field(default_factory=dict)
    """The customers' own answer, and what orders tell of customers that it does not have."""
    history: dict[str, dict[int, Row]] = field(default_factory=dict)
    """By order and by the row's id: a row that was saved twice is one."""
    answers: Counter[str] = field(default_factory=Counter)
    """How many files hold which answer."""
    strange: list[str] = field(default_factory=list)
    """Files that are no answer an import needs."""
    pages: dict[str, "Pages"] = field(default_factory=dict)
    """By answer: how many of its pages are here."""
    rejects: list[Reject] = field(default_factory=list)

    @property
    def order_ids(self) -> list[str]:
        """Every order met, in the order in which the account made them."""
        return sorted({*self.orders, *self.history}, key=lambda id_: (len(id_), id_))

    def blocks_of(self, order: str) -> list[Json]:
        """What tells of an order as a whole: the list, then the row that made it, else any of its rows."""
        listed = self.orders.get(order)
        rows = self.history.get(order, {})
        blocks = [] if listed is None else [listed.data]
        blocks += [row.order for row in rows.values() if row.created]
        return blocks or [rows[min(rows)].order]


@dataclass(slots=True)
class Pages:
    """Which pages of an answer were met, and how many its paging says there are."""

    met: set[int] = field(default_factory=set)
    total: int = 0

    @property
    def missing(self) -> int:
        """Pages that are not here."""
        return max(0, self.total - len(self.met))
