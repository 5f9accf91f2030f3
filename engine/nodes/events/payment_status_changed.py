"""Event: a payment of an order has another status."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.event import EventKind, SubjectKind
from engine.domain.facts import Facts
from engine.domain.references import References, RefKind
from engine.nodes.base import DesignFacts, Editor, EventNode, Listening, Problem, Shown, Test, param
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class PaymentStatusChanged(EventNode):
    """Fires when a payment has gone from one of the first statuses to one of the second.

    Nothing named on a side means any status. A payment that comes with the order or is added later
    counts as coming from no status, so it is heard where “from” is empty. With several payments it
    fires for each; to hear only that the whole order is paid, take *Order changed* and the field “paid”.
    """

    kind = "payment_status_changed"
    title = "Payment status changed"

    source: tuple[str, ...] = param(
        "From", Editor.PAYMENT_STATUSES, default=(), hint="Any when empty"
    )
    target: tuple[str, ...] = param(
        "To", Editor.PAYMENT_STATUSES, default=(), hint="Any when empty"
    )

    @override
    def listens(self) -> Listening:
        kinds = frozenset({EventKind.CREATED, EventKind.CHANGED})
        return Listening(SubjectKind.ORDER, kinds, frozenset({"payment.status"}))

    @override
    def compile(self, references: References) -> Test:
        """Both sides are sets already; the test looks at each payment that changed."""
        sources, targets = frozenset(self.source), frozenset(self.target)

        def meant(facts: Facts) -> bool:
            changes = facts.event.changes if facts.event else ()
            return any(
                change.entity == "payment"
                and change.field == "status"
                and change.new is not None
                and (not sources or change.old in sources)
                and (not targets or change.new in targets)
                for change in changes
            )

        return meant

    @override
    def stands(self, references: References) -> Test:
        """A payment of the order has one of the statuses that it would have changed to."""
        targets = frozenset(self.target)

        def stands(facts: Facts) -> bool:
            payments = facts.order.payments if facts.order else ()
            return any(not targets or payment.status in targets for payment in payments)

        return stands

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """Payment statuses that the shop does not have."""
        known = design.references.lists.get(RefKind.PAYMENT_STATUS, {})
        for name, codes in (("source", self.source), ("target", self.target)):
            for code in codes:
                if code not in known:
                    text = f"There is no payment status “{code}” in this shop; choose another."
                    yield Problem("payment_status.unknown", text, param=name)

    @override
    def reads(self) -> frozenset[str]:
        return frozenset({"payment.status"})

    @override
    def shows(self, speech: Speech) -> Shown:
        source = speech.any_of(map(speech.payment_status, self.source)) if self.source else ""
        target = speech.any_of(map(speech.payment_status, self.target)) if self.target else ""
        if not source and target:
            return Shown(speech.pick(en="Payment became", ru="Оплата стала", zh="付款变为"), target)
        changed = speech.pick(en="Payment changed", ru="Оплата изменена", zh="付款变更")
        return Shown(changed, f"{source} → {target or '…'}" if source else "")

    @override
    def says(self, speech: Speech) -> str:
        source = speech.any_of(map(speech.payment_status, self.source)) if self.source else ""
        target = speech.any_of(map(speech.payment_status, self.target)) if self.target else ""
        return speech.pick(
            en="a payment changes"
            + f" from {source}" * bool(source)
            + f" to {target}" * bool(target),
            ru="оплата изменилась" + f" с {source}" * bool(source) + f" на {target}" * bool(target),
            zh="付款状态" + f"从{source}" * bool(source) + (f"变为{target}" if target else "变更"),
        )
