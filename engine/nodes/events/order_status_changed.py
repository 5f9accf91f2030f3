"""Event: an order has moved to another status."""

from collections.abc import Iterator
from dataclasses import dataclass

from typing_extensions import override

from engine.domain.event import EventKind, SubjectKind
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes.base import DesignFacts, Editor, EventNode, Listening, Problem, Shown, Test, param
from engine.nodes.speech import Speech
from engine.nodes.statuses import ANY_STATUS, StatusSet


@dataclass(frozen=True, kw_only=True)
class OrderStatusChanged(EventNode):
    """Fires when an order has moved from one of the first statuses to one of the second.

    Nothing named on a side means any status. Groups count with all their statuses.
    A new order does not count as moved: *Order created* hears it.
    """

    kind = "order_status_changed"
    title = "Order status changed"

    source: StatusSet = param("From", Editor.STATUSES, default=ANY_STATUS, hint="Any when empty")
    target: StatusSet = param("To", Editor.STATUSES, default=ANY_STATUS, hint="Any when empty")

    @override
    def listens(self) -> Listening:
        fields = frozenset({"order.status"})
        return Listening(SubjectKind.ORDER, frozenset({EventKind.CHANGED}), fields)

    @override
    def compile(self, references: References) -> Test:
        """Resolve the groups once; the test is two look-ups."""
        sources, targets = self.source.codes(references), self.target.codes(references)

        def meant(facts: Facts) -> bool:
            change = facts.event.change_of("status") if facts.event else None
            return (
                change is not None
                and (sources is None or change.old in sources)
                and (targets is None or change.new in targets)
            )

        return meant

    @override
    def stands(self, references: References) -> Test:
        """The order is in one of the statuses that it would have moved to."""
        targets = self.target.codes(references)

        def stands(facts: Facts) -> bool:
            return facts.order is not None and (targets is None or facts.order.status in targets)

        return stands

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """Statuses and groups that the shop does not have."""
        yield from self.source.problems("source", design)
        yield from self.target.problems("target", design)

    @override
    def reads(self) -> frozenset[str]:
        return frozenset({"order.status"})

    @override
    def shows(self, speech: Speech) -> Shown:
        source = "" if self.source.any else self.source.says(speech)
        target = "" if self.target.any else self.target.says(speech)
        if not source:
            became = speech.pick(en="Status became", ru="Статус стал", zh="状态变为")
            return Shown(became, target) if target else Shown(self._changed(speech))
        return Shown(self._changed(speech), f"{source} → {target or '…'}")

    def _changed(self, speech: Speech) -> str:
        return speech.pick(en="Status changed", ru="Статус изменён", zh="状态变更")

    @override
    def says(self, speech: Speech) -> str:
        source = "" if self.source.any else self.source.says(speech)
        target = "" if self.target.any else self.target.says(speech)
        return speech.pick(
            en="the status changes"
            + f" from {source}" * bool(source)
            + f" to {target}" * bool(target),
            ru="статус изменился" + f" с {source}" * bool(source) + f" на {target}" * bool(target),
            zh="状态" + f"从{source}" * bool(source) + (f"变为{target}" if target else "变更"),
        )
