"""A shop whose lists conditions can be asked about, facts, and conditions from text."""

from collections.abc import Mapping

from engine.conditions.compiled import Compiled
from engine.conditions.fields import Vocabulary
from engine.conditions.text import parse
from engine.conditions.to_python import compile_condition
from engine.domain.change import ENGINE
from engine.domain.customer import Customer
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import DAY, Moment
from engine.domain.order import Order
from engine.domain.references import (
    CustomField,
    FieldType,
    Person,
    References,
    RefItem,
    RefKind,
    ShopSite,
)
from engine.domain.status_graph import GroupKind, OrderPath, Status, StatusGraph, StatusGroup
from engine.domain.titles import Titles
from engine.domain.value import Value

NOW = Moment(1_795_000_000_000_000)
"""2026-11-18 13:06:40 in Tallinn, a Wednesday."""


def _group(code: str, ordering: int, kind: GroupKind, en: str, ru: str, zh: str) -> StatusGroup:
    titles = Titles.of(en=en, ru=ru, zh=zh)
    return StatusGroup(code=code, titles=titles, ordering=ordering, kind=kind, colour=code)


def _status(code: str, group: str, en: str, ru: str, zh: str) -> Status:
    return Status(code=code, titles=Titles.of(en=en, ru=ru, zh=zh), group=group, ordering=10)


def _list(kind: RefKind, **titles: str) -> dict[str, RefItem]:
    return {
        code.replace("_", "-"): RefItem(
            kind=kind,
            code=code.replace("_", "-"),
            titles=Titles.of(en=title),
            complete=code == "paid",
        )
        for code, title in titles.items()
    }


_GROUPS = (
    _group("new", 10, GroupKind.START, "New", "Новый", "新订单"),
    _group("approval", 20, GroupKind.WORKING, "Approval", "Согласование", "审批"),
    _group("complete", 50, GroupKind.FINAL, "Completed", "Выполнен", "完成"),
    _group("cancel", 60, GroupKind.FINAL, "Cancelled", "Отменён", "已取消"),
)
_STATUSES = (
    _status("new", "new", "New", "Новый", "新建"),
    _status("prepayed", "approval", "Paid", "Оплачен", "已付款"),
    _status("client-confirmed", "approval", "Confirmed", "Согласовано", "已确认"),
    _status("complete", "complete", "Done", "Выполнен", "已完成"),
    _status("no-call", "cancel", "Not reached", "Недозвон", "联系不上"),
)
_CUSTOM = (
    CustomField(
        entity="order", code="note", titles=Titles.of(en="Note", ru="Заметка"), type=FieldType.TEXT
    ),
    CustomField(
        entity="order",
        code="weight",
        titles=Titles.of(en="Weight", ru="Вес"),
        type=FieldType.NUMBER,
    ),
    CustomField(entity="order", code="boxes", titles=Titles.of(en="Boxes"), type=FieldType.INTEGER),
    CustomField(entity="order", code="gift", titles=Titles.of(en="Gift"), type=FieldType.YES_NO),
    CustomField(entity="order", code="due", titles=Titles.of(en="Due"), type=FieldType.DATE),
    CustomField(
        entity="order", code="called-at", titles=Titles.of(en="Called at"), type=FieldType.MOMENT
    ),
    CustomField(
        entity="order",
        code="size 1",
        titles=Titles.of(en="Size"),
        type=FieldType.CHOICE,
        options=("S", "M", "Большой"),
    ),
    CustomField(
        entity="customer",
        code="city",
        titles=Titles.of(en="City", ru="Город", zh="城市"),
        type=FieldType.TEXT,
        personal=True,
    ),
    CustomField(
        entity="customer", code="points", titles=Titles.of(en="Points"), type=FieldType.INTEGER
    ),
)


def shop(*, zone: str = "Europe/Tallinn") -> References:
    """A shop with a few of everything."""
    return References(
        name="Shop",
        currency="EUR",
        zone_name=zone,
        sites={
            "main": ShopSite(
                code="main", titles=Titles.of(en="Main shop"), currency="EUR", zone=zone
            ),
            "abroad": ShopSite(
                code="abroad", titles=Titles.of(en="Abroad"), currency="JPY", zone="Asia/Tokyo"
            ),
        },
        groups={group.code: group for group in _GROUPS},
        statuses={status.code: status for status in _STATUSES},
        lists={
            RefKind.ORDER_TYPE: _list(RefKind.ORDER_TYPE, eshop_individual="Retail", b2b="Company"),
            RefKind.ORDER_METHOD: _list(RefKind.ORDER_METHOD, phone="Phone", cart="Cart"),
            RefKind.DELIVERY_TYPE: _list(RefKind.DELIVERY_TYPE, courier="Courier", post="Post"),
            RefKind.PAYMENT_TYPE: _list(RefKind.PAYMENT_TYPE, cash="Cash", card="Card"),
            RefKind.PAYMENT_STATUS: _list(
                RefKind.PAYMENT_STATUS, not_paid="Not paid", paid="Paid", returned="Returned"
            ),
            RefKind.ITEM_STATUS: _list(RefKind.ITEM_STATUS, new="New", gone="Gone"),
        },
        people={
            1: Person(id=1, name="Анна Петрова", email="anna@example.com"),
            2: Person(id=2, name="王伟"),
            3: Person(id=3, name="Jo"),
            4: Person(id=4, name="jo"),
        },
        people_groups={},
        custom_fields=_CUSTOM,
        path=OrderPath(
            uid="path",
            number=1,
            titles=Titles.of(en="Path"),
            graph=StatusGraph(
                initial="new",
                members={status.code: status.group for status in _STATUSES},
                working=frozenset({"new", "approval"}),
            ),
        ),
    )


SHOP = shop()
VOCABULARY = Vocabulary(SHOP)


class Past:
    """A history that is told what happened."""

    def __init__(
        self,
        *,
        times_in: Mapping[tuple[int, str], int] | None = None,
        orders_of: Mapping[int, int] | None = None,
        last_message_at: Mapping[int, Moment] | None = None,
    ) -> None:
        self._times_in = times_in or {}
        self._orders_of = orders_of or {}
        self._last_message_at = last_message_at or {}

    def times_in(self, order: int, status: str) -> int:
        """How many visits."""
        return self._times_in.get((order, status), 0)

    def orders_of(self, customer: int) -> int:
        """How many orders."""
        return self._orders_of.get(customer, 1)

    def last_message_at(self, order: int) -> Moment | None:
        """When the newest message was queued."""
        return self._last_message_at.get(order)


def order(**values: object) -> Order:
    """An order of the shop, a day old."""
    return Order(id=1, number="1001", site="main", created_at=Moment(NOW - DAY)).with_(values)


def customer(**values: object) -> Customer:
    """A customer of the shop."""
    return Customer(id=7, name="Jane").with_(values)


def facts(
    about: Order | None = None,
    *,
    by: Customer | None = None,
    event: Event | None = None,
    past: Past | None = None,
    now: Moment = NOW,
    references: References = SHOP,
) -> Facts:
    """What is known of an order."""
    return Facts(
        now=now,
        references=references,
        history=past or Past(),
        order=about,
        customer=by,
        event=event,
    )


def happened(*changes: FieldChange) -> Event:
    """An event that changed the order so."""
    return Event(
        seq=1,
        at=NOW,
        kind=EventKind.CHANGED,
        subject=Subject(SubjectKind.ORDER, 1),
        actor=ENGINE,
        changes=changes,
        root=1,
    )


def changed(field: str, old: Value, new: Value, *, entity: str = "order") -> Event:
    """An event that changed one field."""
    return happened(FieldChange(entity, 1, field, old, new))


def ready(text: str, references: References = SHOP) -> Compiled:
    """The condition of a text, ready to run."""
    vocabulary = Vocabulary(references)
    tree = parse(text, vocabulary, changes=True)
    return compile_condition(tree, vocabulary, references)


def holds(
    text: str,
    about: Order | None = None,
    *,
    by: Customer | None = None,
    event: Event | None = None,
    past: Past | None = None,
    now: Moment = NOW,
) -> bool:
    """Whether the condition of a text holds for an order; trace and test say the same."""
    condition = ready(text)
    known = facts(about, by=by, event=event, past=past, now=now)
    verdict = condition.test(known)
    assert condition.explain(known).holds is verdict
    return verdict
