"""What an import did, for people and as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from engine.exchange.fact import OrderStory

JsonObject: TypeAlias = (
    "dict[str, str | int | float | bool | dict[str, int] | dict[str, list[str]]]"
)


@dataclass(slots=True, kw_only=True)
class Tally:
    """Counts while an import goes on; kept with its row, so that one that goes on later adds to them."""

    orders_new: int = 0
    orders_known: int = 0
    facts_new: int = 0
    facts_known: int = 0
    customers_new: int = 0
    """Customers of the source that came in by themselves, not with an order."""
    placeholders: dict[str, list[str]] = field(default_factory=dict)
    """Codes that the source says nothing of, by the kind of thing: retired entries stand for them."""
    rejects: dict[str, int] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)

    def count(self, story: OrderStory, *, known: bool) -> None:
        """One more order or customer was met."""
        if story.of_customer:
            self.customers_new += not known
            return
        self.orders_known += known
        self.orders_new += not known
        self.statuses[story.last_status] = self.statuses.get(story.last_status, 0) + 1

    def add(self, other: "Tally") -> None:
        """Take the counts of a part of the import."""
        self.orders_new += other.orders_new
        self.orders_known += other.orders_known
        self.facts_new += other.facts_new
        self.facts_known += other.facts_known
        self.customers_new += other.customers_new
        self.placeholders |= other.placeholders
        for mine, theirs in ((self.rejects, other.rejects), (self.statuses, other.statuses)):
            for name, count in theirs.items():
                mine[name] = mine.get(name, 0) + count

    def copy(self) -> "Tally":
        """The counts as they stand."""
        copied = Tally()
        copied.add(self)
        return copied

    def to_json(self) -> dict[str, int | dict[str, int] | dict[str, list[str]]]:
        """The counts by name."""
        return {
            "orders_new": self.orders_new,
            "orders_known": self.orders_known,
            "facts_new": self.facts_new,
            "facts_known": self.facts_known,
            "customers_new": self.customers_new,
            "placeholders": self.placeholders,
            "rejects": dict(sorted(self.rejects.items())),
            "statuses": dict(sorted(self.statuses.items())),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did.

    `rejects` counts rows by `RejectKind`, `statuses` orders by the last status that the source tells of
    them, orders known before included.
    """

    import_id: int
    source: str
    folder: str
    triggers: bool
    orders_new: int
    orders_known: int
    facts_new: int
    facts_known: int
    customers_new: int
    placeholders: Mapping[str, Sequence[str]]
    rejects: Mapping[str, int]
    statuses: Mapping[str, int]
    seconds: float
    cancelled: bool
    """Stopped on the way; what is in stays in, and the next import goes on from there."""
    continued: bool
    """Went on with a replay that had been broken off."""

    @property
    def rows_kept_aside(self) -> int:
        """How many rows could not be read or were refused."""
        return sum(self.rejects.values())

    def to_json(self) -> JsonObject:
        """The report as JSON values."""
        return {
            "import_id": self.import_id,
            "source": self.source,
            "folder": self.folder,
            "triggers": "on" if self.triggers else "off",
            "orders_new": self.orders_new,
            "orders_known": self.orders_known,
            "facts_new": self.facts_new,
            "facts_known": self.facts_known,
            "customers_new": self.customers_new,
            "placeholders": {kind: list(codes) for kind, codes in self.placeholders.items()},
            "rows_kept_aside": self.rows_kept_aside,
            "rejects": dict(self.rejects),
            "statuses": dict(self.statuses),
            "seconds": round(self.seconds, 3),
            "cancelled": self.cancelled,
            "continued": self.continued,
        }
