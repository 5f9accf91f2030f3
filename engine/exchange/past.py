"""Telling the past of an order that comes in with triggers off: all its facts in one go.

What comes out is what `engine.runtime.apply` makes of the same facts one by one (a test compares them).
Here the order has one snapshot when it is made and one at the end, and each row is written once, in its
last form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.domain.change import Actor
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Order, Payment
from engine.domain.value import Value
from engine.exchange.fact import OrderFact, OrderStory
from engine.runtime.editing import CheckHolds, Editing
from engine.runtime.order_edits import new_order
from engine.runtime.order_parts import computed, with_values
from engine.runtime.path_rules import refusal
from engine.runtime.recording import OUTSIDE
from engine.runtime.work import Work
from engine.storage.records import Row
from engine.storage.rows import event_row, item_row, order_row, payment_row, stay_row


class _Stay(NamedTuple):
    """The stay that the order is in."""

    id: int
    since: Moment


@dataclass(slots=True)
class Past:
    """Tells the pasts of orders within one job of the writer.

    The rows go straight to the batch: nobody asks for these orders before they are written.
    """

    work: Work
    source: str
    actor: Actor
    check_holds: CheckHolds
    _reasons: dict[tuple[str, str], str | None] = field(default_factory=dict)
    """Why a move is against the path whatever the order holds; None = it depends on the order."""
    _asks: bool = field(init=False)
    """Whether a transition of the path asks a condition."""

    def __post_init__(self) -> None:
        transitions = self.work.references.path.graph.transitions
        self._asks = any(transition.check is not None for transition in transitions)

    def fits(self, story: OrderStory) -> bool:
        """Whether the later facts only move the order and pay payments that came with it.

        Where the path asks conditions, they may look at the order's past, which is nowhere until it is
        written.
        """
        if self._asks:
            return False
        return not any(fact.note or fact.new_payments for fact in story.facts[1:])

    def tell(self, story: OrderStory) -> None:
        """Put the order into the shop with everything that the story tells.

        Raises:
            UserError: the order was refused; go back to the mark.

        """
        created = story.facts[0]
        order = self._created(created)
        ids = _payment_ids(created, order)
        facts: list[Row] = [(self.source, created.key, order.visit)]
        events: list[Row] = []
        stays: list[Row] = []
        now, stay = order, _Stay(order.visit, order.status_since)
        for fact in story.facts[1:]:
            seq = self.work.ids.next("events")
            changes, values = self._paid(now, fact, ids) if fact.payments else ([], {})
            unlawful = False
            if fact.status and fact.status != now.status:
                unlawful = bool(self._reason(now, values, fact))
                changes.append(FieldChange("order", order.id, "status", now.status, fact.status))
                stays.append(stay_row(stay.id, order.id, now.status, stay.since, fact.at, seq))
                stay = _Stay(seq, fact.at)
                values |= {"status": fact.status, "status_since": fact.at, "visit": seq}
            if "paid" in values:
                changes += _computed_changes(now, values)
            facts.append((self.source, fact.key, seq if changes else None))
            if changes:
                now = now.with_({**values, "version": now.version + 1, "updated_at": fact.at})
                events.append(event_row(self._event(now, fact, seq, changes, unlawful=unlawful)))
        stays.append(stay_row(stay.id, order.id, now.status, stay.since))
        batch = self.work.batch
        batch.insert_all("events", events)
        batch.insert_all("visits", stays)
        batch.insert_all("imported_facts", facts)
        self._put(now)

    def _created(self, fact: OrderFact) -> Order:
        """The order as its first fact makes it; what that did to order and customer is in the history."""
        assert fact.draft is not None
        work = self.work
        editing = Editing(
            work=work, actor=self.actor, at=fact.at, history=True, check_holds=self.check_holds
        )
        order = new_order(editing, fact.draft)
        work.batch.insert_all(
            "events",
            [
                event_row(record.event(fact.at, self.actor, OUTSIDE, 1, record.net()))
                for record in editing.records.values()
            ],
        )
        return order

    def _put(self, order: Order) -> None:
        """The order's rows in their last form."""
        work, batch, id_ = self.work, self.work.batch, order.id
        customer = None if order.customer is None else work.customers.get(order.customer)
        batch.insert("orders", order_row(order, customer))
        batch.insert_all("items", [item_row(item, id_) for item in order.items])
        batch.insert_all("payments", [payment_row(payment, id_) for payment in order.payments])

    def _event(
        self,
        order: Order,
        fact: OrderFact,
        seq: int,
        changes: list[FieldChange],
        *,
        unlawful: bool,
    ) -> Event:
        return Event.made(
            {
                "seq": seq,
                "at": fact.at,
                "kind": EventKind.CHANGED,
                "subject": Subject(SubjectKind.ORDER, order.id),
                "actor": self.actor,
                "changes": tuple(changes),
                "root": seq,
                "cause": None,
                "depth": 0,
                "version": order.version,
                "comment": fact.comment,
                "unlawful": unlawful,
            }
        )

    def _paid(
        self, order: Order, fact: OrderFact, ids: Mapping[str, int]
    ) -> tuple[list[FieldChange], dict[str, object]]:
        meant = {ids[payment] for payment in fact.payments}
        new: dict[str, Value] = {"status": fact.payment_status, "paid_at": fact.at}
        changes: list[FieldChange] = []
        payments: list[Payment] = []
        for payment in order.payments:
            if payment.id in meant:
                for name, value in new.items():
                    old = getattr(payment, name)
                    if old != value:
                        changes.append(FieldChange("payment", payment.id, name, old, value))
                payment = with_values(payment, new)  # noqa: PLW2901
            payments.append(payment)
        paid = tuple(payments)
        sums = computed(order.items, paid, order.__dict__, self.work.references)
        return changes, {**sums, "payments": paid}

    def _reason(self, order: Order, values: Mapping[str, object], fact: OrderFact) -> str:
        """Why the path would not have allowed the move of the order with its new values, or ""."""
        move = (order.status, fact.status)
        if move not in self._reasons:
            transition = self.work.references.path.graph.transition(*move)
            depends = transition is not None and (
                transition.required_fields or transition.check or transition.comment_required
            )
            self._reasons[move] = None if depends else self._refusal(order, fact)
        reason = self._reasons[move]
        return self._refusal(order.with_(values), fact) if reason is None else reason

    def _refusal(self, order: Order, fact: OrderFact) -> str:
        return refusal(
            order,
            fact.status,
            self.actor,
            self.work.references,
            comment=fact.comment,
            check_holds=lambda stored, as_moved: self.check_holds(stored, as_moved, fact.at),
        )


def _payment_ids(created: OrderFact, order: Order) -> dict[str, int]:
    """Our ids of the payments that the order came with, by those of the source."""
    assert created.draft is not None
    outside = [payment.external[0].id for payment in created.draft.payments]
    return dict(zip(outside, [payment.id for payment in order.payments], strict=True))


def _computed_changes(before: Order, values: Mapping[str, object]) -> list[FieldChange]:
    changes = []
    for name in ("total", "paid", "paid_at"):
        old, new = getattr(before, name), values[name]
        if old != new:
            assert new is None or isinstance(new, int)
            changes.append(FieldChange("order", before.id, name, old, new))
    return changes
