"""Telling the past of an order that comes in with triggers off: all its facts in one go.

What comes out is what `engine.runtime.apply` makes of the same facts one by one (a test compares them).
Here the order has one snapshot when it is made and one at the end, and each row is written once, in its
last form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from engine.domain.change import Actor
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.order import Order, Payment
from engine.domain.value import Value
from engine.exchange.fact import OrderFact, OrderStory
from engine.runtime.editing import CheckHolds, Editing
from engine.runtime.order_edits import new_order
from engine.runtime.order_parts import computed, with_values
from engine.runtime.path_rules import refusal, said
from engine.runtime.recording import OUTSIDE
from engine.runtime.work import Work
from engine.storage.records import Row
from engine.storage.rows import (
    event_row,
    item_row,
    order_row,
    payment_row,
    stay_row,
)


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
    _orders: list[Row] = field(default_factory=list)
    _items: list[Row] = field(default_factory=list)
    _payments: list[Row] = field(default_factory=list)
    _events: list[Row] = field(default_factory=list)
    _stays: list[Row] = field(default_factory=list)
    _facts: list[Row] = field(default_factory=list)

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
        if story.of_customer:
            return False
        return not any(fact.note or fact.new_payments or fact.details for fact in story.facts[1:])

    def tell(self, story: OrderStory) -> None:
        """Put the order into the shop with everything that the story tells; `finish` writes it down.

        Raises:
            UserError: the order was refused; go back to the mark.

        """
        created = story.facts[0]
        order = self._created(created)
        ids = _payment_ids(created, order)
        self._note(created, order.visit)
        now: dict[str, object] = {}
        status, visit, since, version = order.status, order.visit, order.status_since, order.version
        subject = Subject(SubjectKind.ORDER, order.id)
        for fact in story.facts[1:]:
            seq = self.work.ids.next("events")
            changes, sums = self._paid(order, now, fact, ids) if fact.payments else ([], ())
            unlawful = False
            if fact.status and fact.status != status:
                unlawful = bool(self._reason(order, now, status, fact))
                changes.append(FieldChange("order", order.id, "status", status, fact.status))
                self._stays.append(stay_row(visit, order.id, status, since, fact.at, seq))
                status, visit, since = fact.status, seq, fact.at
                now |= {"status": status, "visit": visit, "status_since": since}
            changes += sums
            self._note(fact, seq if changes else None)
            if changes:
                version += 1
                now["version"], now["updated_at"] = version, fact.at
                event = self._event(fact, seq, subject, version, tuple(changes), unlawful=unlawful)
                self._events.append(event_row(event))
        self._stays.append(stay_row(visit, order.id, status, since))
        self._put(order.with_(now))

    def finish(self) -> None:
        """Hand over the rows of everything that was told."""
        batch = self.work.batch
        batch.insert_all("orders", self._orders)
        batch.insert_all("items", self._items)
        batch.insert_all("payments", self._payments)
        batch.insert_all("events", self._events)
        batch.insert_all("visits", self._stays)
        batch.insert_all("imported_facts", self._facts)

    def _note(self, fact: OrderFact, seq: int | None) -> None:
        """The fact, and those that became one with it, are in the shop."""
        self._facts += [(self.source, key, seq) for key in (fact.key, *fact.also)]

    def _created(self, fact: OrderFact) -> Order:
        """The order as its first fact makes it; what that did to order and customer is in the history."""
        assert fact.draft is not None
        work = self.work
        editing = Editing(
            work=work, actor=self.actor, at=fact.at, history=True, check_holds=self.check_holds
        )
        order = new_order(editing, fact.draft)
        for record in editing.records.values():
            event = record.event(fact.at, self.actor, OUTSIDE, 1, record.net())
            self._events.append(event_row(event))
        return order

    def _event(
        self,
        fact: OrderFact,
        seq: int,
        subject: Subject,
        version: int,
        changes: tuple[FieldChange, ...],
        *,
        unlawful: bool,
    ) -> Event:
        return Event.made(
            {
                "seq": seq,
                "at": fact.at,
                "kind": EventKind.CHANGED,
                "subject": subject,
                "actor": self.actor,
                "changes": changes,
                "root": seq,
                "cause": None,
                "depth": 0,
                "version": version,
                "comment": fact.comment,
                "unlawful": unlawful,
            }
        )

    def _put(self, order: Order) -> None:
        """The order's rows in their last form."""
        id_ = order.id
        customer = None if order.customer is None else self.work.customers.get(order.customer)
        self._orders.append(order_row(order, customer))
        self._items += [item_row(item, id_) for item in order.items]
        self._payments += [payment_row(payment, id_) for payment in order.payments]

    def _paid(
        self, order: Order, now: dict[str, object], fact: OrderFact, ids: Mapping[str, int]
    ) -> tuple[list[FieldChange], list[FieldChange]]:
        """Pay; what that changes of payments, and what of the order.

        `now` says in what the order differs by now from how it was made.
        """
        meant = {ids[payment] for payment in fact.payments}
        new: dict[str, Value] = {"status": fact.payment_status, "paid_at": fact.at}
        changes: list[FieldChange] = []
        payments: list[Payment] = []
        for payment in cast("tuple[Payment, ...]", now.get("payments", order.payments)):
            if payment.id in meant:
                for name, value in new.items():
                    old = getattr(payment, name)
                    if old != value:
                        changes.append(FieldChange("payment", payment.id, name, old, value))
                payment = with_values(payment, new)  # noqa: PLW2901
            payments.append(payment)
        paid = tuple(payments)
        sums = computed(order.items, paid, order.__dict__, self.work.references)
        differing = [
            FieldChange("order", order.id, name, cast("Value", old), cast("Value", sum_))
            for name, sum_ in sums.items()
            if (old := now.get(name, order.__dict__[name])) != sum_
        ]
        now.update(sums, payments=paid)
        return changes, differing

    def _reason(self, order: Order, now: Mapping[str, object], status: str, fact: OrderFact) -> str:
        """Why the path would not have allowed the move of the order as it is by now, or ""."""
        move = (status, fact.status)
        if move not in self._reasons:
            transition = self.work.references.path.graph.transition(*move)
            depends = transition is not None and (
                transition.required_fields or transition.comment_required
            )
            self._reasons[move] = None if depends else self._refusal(order.with_(now), fact)
        reason = self._reasons[move]
        return self._refusal(order.with_(now), fact) if reason is None else reason

    def _refusal(self, order: Order, fact: OrderFact) -> str:
        references = self.work.references
        barrier = refusal(
            order,
            fact.status,
            self.actor,
            references,
            comment=fact.comment,
            check_holds=lambda stored, as_moved: self.check_holds(stored, as_moved, fact.at),
        )
        return "" if barrier is None else said(barrier, references)


def _payment_ids(created: OrderFact, order: Order) -> dict[str, int]:
    """Our ids of the payments that the order came with, by those of the source."""
    assert created.draft is not None
    outside = [payment.external[0].id for payment in created.draft.payments]
    return dict(zip(outside, [payment.id for payment in order.payments], strict=True))
