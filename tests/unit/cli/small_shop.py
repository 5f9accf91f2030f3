"""A shop of five statuses, for tests that need lists but no file."""

from collections.abc import Mapping

from engine.domain.customer import Customer
from engine.domain.money import Quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.references import (
    CustomField,
    FieldType,
    Group,
    Person,
    References,
    RefItem,
    RefKind,
    ShopSite,
)
from engine.domain.status_graph import (
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    OrderPath,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles

GROUPS = {"start": GroupKind.START, "work": GroupKind.WORKING, "end": GroupKind.FINAL}
STATUSES = {"new": "start", "paid": "work", "packed": "work", "sent": "end", "gone": "end"}
TRANSITIONS = (
    Transition(origin=FromStatus("new"), target="paid", label=Titles.of(en="money came")),
    Transition(origin=FromStatus("paid"), target="packed", administrators_only=True),
    Transition(origin=FromGroup("work"), target="sent", required_fields=("order.tracking_number",)),
    Transition(origin=FromAnyWorking(), target="gone", comment_required=True, automation=False),
)


def references(
    *,
    titles: Mapping[str, str] | None = None,
    transitions: tuple[Transition, ...] = TRANSITIONS,
) -> References:
    """The shop's lists; `titles` renames statuses."""
    named = titles or {}
    return References(
        name="Small",
        currency="EUR",
        zone_name="Europe/Berlin",
        sites={
            "main": ShopSite(code="main", titles=Titles.of(en="Main"), currency="EUR", zone="UTC")
        },
        groups={
            code: StatusGroup(
                code=code, titles=Titles.of(en=code.title()), ordering=n, kind=kind, colour="new"
            )
            for n, (code, kind) in enumerate(GROUPS.items())
        },
        statuses={
            code: Status(
                code=code,
                titles=Titles.of(en=named.get(code, code.title())),
                group=group,
                ordering=n,
            )
            for n, (code, group) in enumerate(STATUSES.items())
        },
        lists={
            RefKind.ORDER_TYPE: entries(RefKind.ORDER_TYPE, "eshop-individual"),
            RefKind.ORDER_METHOD: entries(RefKind.ORDER_METHOD, "phone", "one-click"),
            RefKind.DELIVERY_TYPE: entries(RefKind.DELIVERY_TYPE, "courier"),
            RefKind.PAYMENT_TYPE: entries(RefKind.PAYMENT_TYPE, "cash"),
            RefKind.PAYMENT_STATUS: entries(RefKind.PAYMENT_STATUS, "not-paid", "paid"),
            RefKind.ITEM_STATUS: entries(RefKind.ITEM_STATUS, "new", "in-reserve"),
        },
        people={
            1: Person(id=1, name="Administrator", administrator=True),
            2: Person(id=2, name="Anna Berg", email="anna@example.org", groups=frozenset({"desk"})),
        },
        people_groups={"desk": Group(code="desk", titles=Titles.of(en="Front desk"))},
        custom_fields=(
            CustomField(
                entity="order", code="colour", titles=Titles.of(en="Colour"), type=FieldType.TEXT
            ),
        ),
        path=OrderPath(
            uid="small",
            number=1,
            titles=Titles.of(en="Small path"),
            graph=StatusGraph(
                initial="new",
                members=STATUSES,
                working=frozenset({"start", "work"}),
                transitions=transitions,
            ),
        ),
    )


def entries(kind: RefKind, *codes: str) -> dict[str, RefItem]:
    """Entries of a plain list, named by their codes."""
    return {
        code: RefItem(kind=kind, code=code, titles=Titles.of(en=code.capitalize()))
        for code in codes
    }


def an_order() -> Order:
    """Two items, two payments, a tag."""
    return Order(
        id=7,
        number="A-7",
        site="main",
        version=3,
        customer=4,
        tags=("late", "new"),
        items=(
            Item(id=21, sku="CUP", price=450),
            Item(id=22, sku="TEA", quantity=Quantity(2_000_000)),
        ),
        payments=(Payment(id=31, amount=500), Payment(id=32, amount=400)),
    )


def a_customer() -> Customer:
    """The one who ordered."""
    return Customer(id=4, name="Mia", version=2, tags=("old",))
