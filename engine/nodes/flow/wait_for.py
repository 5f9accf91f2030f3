"""Flow: a wait for a length of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from engine.conditions.tree import to_json
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes import question
from engine.nodes.base import (
    DesignFacts,
    Editor,
    Family,
    FlowNode,
    GuardKind,
    Hold,
    Late,
    Problem,
    Route,
    Router,
    Shown,
    Take,
    Turn,
    param,
)
from engine.nodes.duration import Duration
from engine.nodes.guard import Guard
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class WaitFor(FlowNode):
    """Waits for a length of time, then goes on with everything looked at anew.

    “72 hours” elapse; “3 days” by the calendar end at the same time of day on the shop's clock, also
    when the clocks are changed in between. The guard ends the wait, and the run, early: when the order
    leaves the status it is in now (the default after a status change), when it is final (the default
    after any other event), when a condition holds, or never.
    """

    kind = "wait_for"
    title = "Wait"
    family: ClassVar[Family] = Family.WAIT
    may_hold: ClassVar[bool] = True

    duration: Duration = param("For", Editor.DURATION)
    guard: Guard | None = param(
        "End early", Editor.GUARD, default=None, hint="By default as fits the event"
    )
    late: Late = param(
        "When woken late", Editor.CHOICE, default=Late.RUN, hint="The program had been closed"
    )

    @override
    def compile(self, references: References) -> Router:
        """Bind zone, duration and guard; `Turn` decides the default guard."""
        duration, zone, late = self.duration, references.zone, self.late
        drawn = self.guard.kind if self.guard else None
        tree = self.guard.condition if self.guard else None
        condition = "" if tree is None else to_json(tree)

        def route(facts: Facts, turn: Turn) -> Route:
            if turn.woken:
                return Take("next")
            default = GuardKind.VISIT if turn.by_status else GuardKind.FINAL
            return Hold(
                due_at=duration.after(facts.now, zone),
                guard=drawn or default,
                condition=condition,
                late=late,
            )

        return route

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A guard that cannot be asked."""
        if self.guard is not None and self.guard.condition is not None:
            yield from question.problems(self.guard.condition, "guard", design)

    @override
    def reads(self) -> frozenset[str]:
        """The default guards look at the status."""
        if self.guard is None or self.guard.kind in (GuardKind.VISIT, GuardKind.FINAL):
            return frozenset({"order.status"})
        return question.reads(self.guard.condition)

    @override
    def shows(self, speech: Speech) -> Shown:
        length = self.duration.says(speech)
        return Shown(
            speech.pick(en=f"Wait {length}", ru=f"Ждать {length}", zh=f"等待{length}"),
            self.duration.counted(speech),
            "" if self.guard is None else self._rule(self.guard, speech),
        )

    def _rule(self, guard: Guard, speech: Speech) -> str:
        if guard.kind is GuardKind.NOTHING:
            return speech.pick(en="whatever happens", ru="что бы ни случилось", zh="无论如何")
        return speech.unless(self._unless(guard, speech))

    @override
    def says(self, speech: Speech) -> str:
        length = self.duration.says(speech)
        after = speech.pick(en=f"after {length}", ru=f"через {length}", zh=f"{length}后")
        if self.guard is None or self.guard.kind is GuardKind.NOTHING:
            return after
        unless = self._unless(self.guard, speech)
        return speech.pick(
            en=f"{after} (unless {unless})",
            ru=f"{after} (если до тех пор не: {unless})",
            zh=f"{after}(除非{unless})",
        )

    def _unless(self, guard: Guard, speech: Speech) -> str:
        if guard.condition is not None:
            return speech.condition(guard.condition)
        if guard.kind is GuardKind.VISIT:
            return speech.pick(
                en="the order leaves the status", ru="заказ ушёл из статуса", zh="订单离开该状态"
            )
        return speech.pick(en="the order is final", ru="заказ завершён", zh="订单已完结")
