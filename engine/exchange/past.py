"""Telling the past of an order that has just come in: its later facts in one go, with triggers off.

What comes out is what `engine.runtime.apply` makes of the same facts one by one (a test compares them).
Here the order has one snapshot before and one after, and each stay is written once, in its last form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.domain.change import Actor
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.order import Order, Payment
from engine.domain.stored import VisitRow
from engine.domain.value import Value
from engine.exchange.fact import OrderFact, OrderStory
from engine.runtime.editing import CheckHolds
from engine.runtime.order_parts import computed
from engine.runtime.path_rules import refusal
from engine.runtime.work import Work
from engine.storage.rows import visit_row


def is_plain(story: OrderStory) -> bool:
    """Whether the later facts only move the order and pay payments that came with it."""
    return not any(fact.note or fact.new_payments for fact in story.facts[1:])


@dataclass(slots=True)
class Past:
    """Tells the pasts of orders within one job of the writer."""

    work: Work
    source: str
    actor: Actor
    check_holds: CheckHolds
    _reasons: dict[tuple[str, str], str | None] = field(default_factory=dict)
    """Why a move is against the path whatever the order holds; None = it depends on the order."""

    def tell(self, story: OrderStory, order: Order) -> None:
        """Apply every fact behind the first, which has created `order`."""
        draft = story.facts[0].draft
        assert draft is not None
        outside = [payment.external[0].id for payment in draft.payments]
        ids = dict(zip(outside, [payment.id for payment in order.payments], strict=True))
        work, now, stay = self.work, order, None
        batch, next_seq = work.batch, work.ids.next
        subject = Subject(SubjectKind.ORDER, order.id)
        for fact in story.facts[1:]:
            seq = next_seq("events")
            changes, values = self._paid(now, fact, ids) if fact.payments else ([], {})
            unlawful = False
            if fact.status and fact.status != now.status:
                unlawful = bool(self._reason(now, values, fact))
                changes.append(FieldChange("order", order.id, "status", now.status, fact.status))
                self._leave(order, stay, fact, seq)
                stay = VisitRow(id=seq, order=order.id, status=fact.status, entered_at=fact.at)
                values |= {"status": fact.status, "status_since": fact.at, "visit": seq}
            changes += _computed_changes(now, values)
            # Straight to the batch: a key is met once, and nobody asks for it before the commit.
            batch.insert("imported_facts", (self.source, fact.key, seq if changes else None))
            if changes:
                now = now.with_({**values, "version": now.version + 1, "updated_at": fact.at})
                work.add_event(
                    Event(
                        seq=seq,
                        at=fact.at,
                        kind=EventKind.CHANGED,
                        subject=subject,
                        actor=self.actor,
                        changes=tuple(changes),
                        root=seq,
                        version=now.version,
                        comment=fact.comment,
                        unlawful=unlawful,
                    )
                )
        if stay is not None:
            work.enter(stay)
        work.orders.put(order.id, now)

    def _leave(self, order: Order, stay: VisitRow | None, fact: OrderFact, seq: int) -> None:
        """End the stay before: the first is in the work's memory, those between are finished here."""
        if stay is None:
            self.work.leave(order.visit, fact.at, seq)
            return
        left = VisitRow(
            id=stay.id,
            order=stay.order,
            status=stay.status,
            entered_at=stay.entered_at,
            left_at=fact.at,
            left_seq=seq,
        )
        self.work.batch.insert("visits", visit_row(left))

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
                payment = _with(payment, new)  # noqa: PLW2901
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


def _computed_changes(before: Order, values: Mapping[str, object]) -> Sequence[FieldChange]:
    changes = []
    if "paid" in values:
        for name in ("total", "paid", "paid_at"):
            old, new = getattr(before, name), values[name]
            if old != new:
                assert new is None or isinstance(new, int)
                changes.append(FieldChange("order", before.id, name, old, new))
    return changes


def _with(payment: Payment, values: Mapping[str, object]) -> Payment:
    changed = object.__new__(Payment)
    changed.__dict__.update(payment.__dict__)
    changed.__dict__.update(values)
    return changed
