"""The shop's lists: shops, statuses, types, people: everything an order's codes point into."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from zoneinfo import ZoneInfo

from engine.domain.errors import Unknown
from engine.domain.status_graph import GroupKind, OrderPath, Status, StatusGroup
from engine.domain.titles import Titles


class RefKind(Enum):
    """The lists that are plain: a code, names, an order, a few marks."""

    __hash__ = object.__hash__  # as in `EventKind`

    ORDER_TYPE = "order_type"
    ORDER_METHOD = "order_method"
    DELIVERY_TYPE = "delivery_type"
    PAYMENT_TYPE = "payment_type"
    PAYMENT_STATUS = "payment_status"
    ITEM_STATUS = "item_status"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefItem:
    """One entry of a plain list.

    `complete`: a payment status that means *paid*; `cancelled`: a payment or item in it no longer counts.
    `retired` entries are not offered, but still mean something.
    """

    kind: RefKind
    code: str
    titles: Titles
    ordering: int = 990
    complete: bool = False
    cancelled: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSite:
    """A site or marketplace that orders come from, with the currency and zone it works in."""

    code: str
    titles: Titles
    currency: str
    zone: str
    marketplace: bool = False
    payment_links: Mapping[str, str] = field(default_factory=dict)
    """Payment type code → template of the payment link (`""` = for every other type)."""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who get alerts and tasks together, and whom transitions name."""

    code: str
    titles: Titles
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works here. An administrator may do what the path reserves to administrators."""

    id: int
    name: str
    email: str = ""
    groups: frozenset[str] = frozenset()
    administrator: bool = False
    retired: bool = False


class FieldType(Enum):
    """What a custom field holds (and, in `engine.conditions`, what a field of the language is)."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    YES_NO = "yes_no"
    DATE = "date"
    MOMENT = "moment"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField:
    """A field the shop added. `entity`: "order" or "customer". Options are for choices."""

    entity: str
    code: str
    titles: Titles
    type: FieldType
    options: tuple[str, ...] = ()
    personal: bool = False
    retired: bool = False


@dataclass(frozen=True, kw_only=True)
class References:
    """Everything codes point into, as it is now. Replaced as a whole when anything of it changes."""

    name: str
    """The business's name."""
    currency: str
    zone_name: str
    sites: Mapping[str, ShopSite]
    groups: Mapping[str, StatusGroup]
    statuses: Mapping[str, Status]
    lists: Mapping[RefKind, Mapping[str, RefItem]]
    people: Mapping[int, Person]
    people_groups: Mapping[str, Group]
    custom_fields: tuple[CustomField, ...]
    path: OrderPath
    """The live version of the business's order path."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The shop's time zone."""
        return ZoneInfo(self.zone_name)

    @cached_property
    def complete_payment_statuses(self) -> frozenset[str]:
        """Payment statuses that mean paid."""
        return frozenset(c for c, i in self.lists[RefKind.PAYMENT_STATUS].items() if i.complete)

    @cached_property
    def cancelled_payment_statuses(self) -> frozenset[str]:
        """Payment statuses in which a payment no longer counts."""
        return frozenset(c for c, i in self.lists[RefKind.PAYMENT_STATUS].items() if i.cancelled)

    @cached_property
    def group_of_status(self) -> Mapping[str, str]:
        """Status code → code of its group."""
        return {code: status.group for code, status in self.statuses.items()}

    @cached_property
    def lost_groups(self) -> frozenset[str]:
        """Final groups but the first: there an order ends that was not completed."""
        final = [group for group in self.groups.values() if group.kind is GroupKind.FINAL]
        final.sort(key=lambda group: group.ordering)
        return frozenset(group.code for group in final[1:])

    def statuses_of(self, group: str) -> list[Status]:
        """The statuses of a group that are offered, as they follow each other."""
        members = (s for s in self.statuses.values() if s.group == group and not s.retired)
        return sorted(members, key=lambda status: status.ordering)

    def item(self, kind: RefKind, code: str) -> RefItem:
        """An entry of a plain list.

        Raises:
            Unknown: no such code; the message lists the ones there are.

        """
        entries = self.lists[kind]
        if code not in entries:
            offered = tuple(c for c, i in entries.items() if not i.retired)
            raise Unknown(kind.value.replace("_", " "), code, offered)
        return entries[code]

    def status(self, code: str) -> Status:
        """A status of the business.

        Raises:
            Unknown: no such code.

        """
        if code not in self.statuses:
            raise Unknown("status", code, tuple(self.statuses))
        return self.statuses[code]

    def person_named(self, name: str) -> Person:
        """The person with this name or e-mail, compared without case.

        Raises:
            Unknown: nobody is called that.

        """
        wanted = name.casefold()
        for person in self.people.values():
            if wanted in (person.name.casefold(), person.email.casefold()):
                return person
        raise Unknown("person", name, tuple(p.name for p in self.people.values() if not p.retired))
