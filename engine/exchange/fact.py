"""Facts of a source: what it says happened to an order, and when."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from engine.domain.change import (
    Actor,
    AddComment,
    Change,
    CreateCustomer,
    CreateOrder,
    CustomerDraft,
    Edit,
    EditOrder,
    ExternalId,
    FactKey,
    ItemDraft,
    PaymentDraft,
    Ref,
)
from engine.domain.moment import Moment
from engine.domain.money import line_total
from engine.domain.value import Value

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
"""What the many facts share that say nothing of fields or parts."""


class Details(NamedTuple):
    """What a fact changes beyond statuses. Lines and payments go by their ids in the source."""

    values: Mapping[str, Value] = NOTHING
    items: Mapping[str, Mapping[str, Value]] = NOTHING
    payments: Mapping[str, Mapping[str, Value]] = NOTHING
    new_items: tuple[ItemDraft, ...] = ()
    new_payments: tuple[PaymentDraft, ...] = ()
    gone_items: tuple[str, ...] = ()
    gone_payments: tuple[str, ...] = ()
    customer: CustomerDraft | None = None
    """Who ordered from now on."""


class OrderFact(NamedTuple):
    """One fact. `order` is the order's id in the source, `key` the fact's; what is empty says nothing."""

    key: str
    order: str
    at: Moment
    draft: CreateOrder | None = None
    """Creates the order; then nothing else is said."""
    status: str = ""
    payment_status: str = ""
    payments: tuple[str, ...] = ()
    """Ids, in the source, of the payments that get `payment_status`."""
    new_payments: tuple[PaymentDraft, ...] = ()
    note: str = ""
    """Goes into the order's timeline and changes nothing."""
    comment: str = ""
    """Goes with the change."""
    details: Details | None = None
    change: str = ""
    """Facts of a story that follow each other with the same are one change."""
    also: tuple[str, ...] = ()
    """Keys of further facts that became one with this."""
    customer: CustomerDraft | None = None
    """A customer of the source; then nothing else is said, and there is no order."""
    place: int = 0
    """Orders facts of equal moments over all orders, where the source numbers them."""


class OrderStory(NamedTuple):
    """All facts of one order in their order; the first creates it.

    `file` and `line` say where the order stands in the source. The story of a customer has one fact.
    """

    order: str
    file: str
    line: int
    facts: tuple[OrderFact, ...]
    last_status: str

    @property
    def of_customer(self) -> bool:
        """Whether it tells of a customer and no order."""
        return self.facts[0].customer is not None


def total_of(draft: CreateOrder) -> int:
    """What an order comes to, as the engine works it out from the draft."""
    lines = sum(line_total(item.quantity, item.price) - item.discount for item in draft.items)
    delivery, discount = draft.values.get("delivery_cost", 0), draft.values.get("discount", 0)
    assert isinstance(delivery, int)
    assert isinstance(discount, int)
    return lines + delivery - discount


def change_of(fact: OrderFact, source: str, actor: Actor) -> Change:
    """The fact as a change that the engine takes."""
    key = FactKey(source, fact.key)
    also = tuple([FactKey(source, other) for other in fact.also])
    if fact.customer is not None:
        edit = CreateCustomer(draft=fact.customer)
        return Change(actor=actor, edits=(edit,), at=fact.at, fact=key)
    if fact.draft is not None:
        return Change(actor=actor, edits=(fact.draft,), at=fact.at, fact=key, also=also)
    order = ExternalId(source, fact.order)
    edits: list[Edit] = []
    if fact.details is not None:
        edits.append(_detailed(fact, fact.details, source))
    elif fact.status or fact.payments or fact.new_payments:
        paid: dict[str, Value] = (
            {"status": fact.payment_status, "paid_at": fact.at} if fact.payments else {}
        )
        edits.append(
            EditOrder(
                order=order,
                values={"status": fact.status} if fact.status else {},
                payments={ExternalId(source, payment): paid for payment in fact.payments},
                add_payments=fact.new_payments,
                comment=fact.comment,
            )
        )
    if fact.note:
        edits.append(AddComment(order=order, text=fact.note))
    return Change(actor=actor, edits=tuple(edits), at=fact.at, fact=key, also=also)


def _detailed(fact: OrderFact, details: Details, source: str) -> EditOrder:
    def outside(parts: Mapping[str, Mapping[str, Value]]) -> Mapping[Ref, Mapping[str, Value]]:
        return {ExternalId(source, id_): values for id_, values in parts.items()}

    status = {"status": fact.status} if fact.status else NOTHING
    return EditOrder(
        order=ExternalId(source, fact.order),
        values={**details.values, **status},
        items=outside(details.items),
        payments=outside(details.payments),
        add_items=details.new_items,
        add_payments=details.new_payments,
        remove_items=tuple([ExternalId(source, id_) for id_ in details.gone_items]),
        remove_payments=tuple([ExternalId(source, id_) for id_ in details.gone_payments]),
        customer=details.customer,
        comment=fact.comment,
    )


def news(
    story: OrderStory, known: Collection[str], has_payment: Callable[[str], bool]
) -> tuple[OrderFact, ...]:
    """The facts of a story that the shop, which knows some of it, does not know yet.

    A status that belongs before one the shop knows already would take the order back: such a fact, when
    a longer export brings it late, keeps its payments and says the status in a note. A payment that came
    to the export since the order was imported comes with the first fact that speaks of it.
    """
    drafts = {
        outside.id: payment
        for fact in story.facts[:1]
        if fact.draft is not None
        for payment in fact.draft.payments
        for outside in payment.external
    }
    facts: list[OrderFact] = []
    overtaken = False
    for fact in reversed(story.facts):
        if fact.key in known:
            overtaken = overtaken or bool(fact.status)
            continue
        if overtaken and fact.status:
            note = fact.note or f"Came later than what followed it: {fact.status}"
            fact = fact._replace(status="", comment="", note=note)  # noqa: PLW2901
        facts.append(fact)
    facts.reverse()
    met: set[str] = set()
    return tuple(_with_late_payments(fact, drafts, met, has_payment) for fact in facts)


def _with_late_payments(
    fact: OrderFact,
    drafts: Mapping[str, PaymentDraft],
    met: set[str],
    has_payment: Callable[[str], bool],
) -> OrderFact:
    late = [id_ for id_ in fact.payments if id_ not in met and not has_payment(id_)]
    if not late:
        return fact
    met.update(late)
    paid = tuple(replace(drafts[id_], status=fact.payment_status, paid_at=fact.at) for id_ in late)
    there = tuple(id_ for id_ in fact.payments if id_ not in late)
    return fact._replace(payments=there, new_payments=(*fact.new_payments, *paid))
