"""The book of plans: what is live, what waiting runs began with, and checks of the order path."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from engine.conditions.compiled import Compiled
from engine.conditions.stored import compile_stored
from engine.domain.errors import UserError
from engine.domain.facts import Facts, History
from engine.domain.moment import MINUTE, Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.trigger import Trigger, TriggerVersion
from engine.runtime.dispatch import DispatchIndex
from engine.runtime.editing import CheckHolds
from engine.runtime.plan import Plan, compile_plan

STORM = 60
"""Starts of one trigger within a minute, beyond which its outward effects are held."""


@dataclass(slots=True)
class PlanBook:
    """Compiled once per set of live versions and references; replaced when either changes.

    `load_version` fetches a version that only waiting runs still have.
    """

    references: References
    index: DispatchIndex
    load_version: Callable[[int], tuple[Trigger, TriggerVersion]]
    broken: Mapping[str, str] = field(default_factory=dict)
    """Triggers that are on but cannot run, by name, with the reason: something they name is gone."""
    _versions: dict[int, Plan] = field(default_factory=dict)
    _conditions: dict[str, Compiled] = field(default_factory=dict)
    _starts: dict[int, deque[Moment]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        triggers: Iterable[Trigger],
        references: References,
        load_version: Callable[[int], tuple[Trigger, TriggerVersion]],
    ) -> "PlanBook":
        """The book of the triggers that are on and have a live version."""
        plans: list[Plan] = []
        broken: dict[str, str] = {}
        for trigger in triggers:
            if trigger.on and trigger.live is not None:
                try:
                    plans.append(compile_plan(trigger, trigger.live, references))
                except UserError as problem:
                    broken[trigger.settings.titles.text()] = str(problem)
        book = cls(references, DispatchIndex(plans), load_version, broken)
        for plan in plans:
            book._versions[plan.version.id] = plan
        return book

    def plan_of_version(self, version: int) -> Plan:
        """The plan a run began with, whether its version is still live or not."""
        plan = self._versions.get(version)
        if plan is None:
            trigger, trigger_version = self.load_version(version)
            plan = compile_plan(trigger, trigger_version, self.references)
            self._versions[version] = plan
        return plan

    def condition(self, stored: str) -> Compiled:
        """A condition in its stored form, compiled once."""
        compiled = self._conditions.get(stored)
        if compiled is None:
            compiled = self._conditions[stored] = compile_stored(stored, self.references)
        return compiled

    def check_of(self, work: History) -> CheckHolds:
        """Asks the check of a transition about an order as it would be."""
        return partial(self._check_holds, work)

    def note_start(self, trigger: int, at: Moment) -> None:
        """One more start, for `storms`."""
        starts = self._starts.get(trigger)
        if starts is None:
            starts = self._starts[trigger] = deque(maxlen=STORM + 1)
        starts.append(at)

    def storms(self, trigger: int, at: Moment) -> bool:
        """Whether the trigger started more than `STORM` times within the minute before `at`."""
        starts = self._starts.get(trigger)
        return starts is not None and len(starts) > STORM and at - starts[0] < MINUTE

    def _check_holds(self, history: History, stored: str, order: Order, now: Moment) -> bool:
        facts = Facts(now=now, references=self.references, history=history, order=order)
        return self.condition(stored).test(facts)
