"""Why, and why not: what a trigger did with an event, or what kept it from doing anything."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from typing_extensions import override

from engine.domain.customer import Customer
from engine.domain.event import Event
from engine.domain.facts import Facts, History
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Run, Verdict
from engine.domain.trigger import Trigger
from engine.nodes.base import Take, Turn
from engine.runtime.plan import AskStep, Entry, Plan, RouteStep
from engine.storage.periods import Period


class Answer(Enum):
    """What became of the event."""

    RAN = "ran"
    """There is a run, with its trace."""
    REFUSED = "refused"
    """The conditions held; mode, repeats or a guard refused the start."""
    NOT_LISTENING = "not_listening"
    """The event is of another kind than the trigger starts with."""
    CONDITIONS = "conditions"
    """A condition did not hold."""
    WAS_OFF = "was_off"
    """The trigger was off, or did not exist yet."""
    NOT_ASKED = "not_asked"
    """The event came with an import that had triggers off."""
    WOULD_RUN = "would_run"
    """As far as is known it would have run; something not kept any more decided otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One condition of the trigger, as it was answered. `socket`: the way it leads on, empty for none.

    A branch is asked case by case; only the last of them leads on.
    """

    node: str
    verdict: Verdict
    socket: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The answer to *why did this trigger do what it did with this event*.

    `runs` when there are any; `entry` is the box that heard the event, `asked` are the conditions on the
    way, the last of which decided; `doubt` says when a fact of then is no longer known.
    """

    order: int
    trigger: Trigger
    event: Event
    answer: Answer
    text: str
    version: int | None = None
    runs: tuple[Run, ...] = ()
    entry: str = ""
    asked: tuple[Asked, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedOut:
    """What a version would have done with an event; see `Why`."""

    answer: Answer
    text: str
    entry: str = ""
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class PastHistory(History):
    """History as of an event, out of visits and rows that were there by then."""

    visits: Sequence[tuple[str, int]]
    """Status and seq of each visit of the order."""
    orders_by_then: int
    messages: Sequence[Moment]
    seq: int
    at: Moment

    @override
    def times_in(self, order: int, status: str) -> int:
        """Visits begun by the event."""
        return sum(1 for code, seq in self.visits if code == status and seq <= self.seq)

    @override
    def orders_of(self, customer: int) -> int:
        """Orders the customer had by then."""
        return self.orders_by_then

    @override
    def last_message_at(self, order: int) -> Moment | None:
        """The newest message queued by then."""
        return max((m for m in self.messages if m <= self.at), default=None)


def period_of(periods: Sequence[Period], seq: int) -> Period | None:
    """The stretch in which the trigger heard the event, None when it was off."""
    return next((period for period in periods if period.covers(seq)), None)


def work_out(
    plan: Plan,
    event: Event,
    order: Order,
    customer: Customer | None,
    references: References,
    history: History,
) -> WorkedOut:
    """Run the version that was live over the event and the order as it stood, without effects."""
    facts = Facts(
        now=event.at,
        references=references,
        history=history,
        order=order,
        customer=customer,
        event=event,
    )
    heard = [entry for entry in plan.entries if hears(entry, event)]
    if not heard:
        return WorkedOut(answer=Answer.NOT_LISTENING, text=_not_listening(plan, event))
    for entry in heard:
        if not entry.test(facts):
            continue
        wanted, asked = _ask(plan, entry, facts)
        if wanted:
            answer, text = Answer.WOULD_RUN, "all its conditions held"
        else:
            answer, text = (
                Answer.CONDITIONS,
                f"the condition at {asked[-1].node} decided against it",
            )
        return WorkedOut(answer=answer, text=text, entry=entry.node, asked=asked)
    text = "what changed is not what it starts with"
    return WorkedOut(answer=Answer.NOT_LISTENING, text=text)


def hears(entry: Entry, event: Event) -> bool:
    """Whether the entry's node is asked about events of this kind that changed these fields."""
    listening = entry.listening
    return (
        listening.subject is event.subject.kind
        and event.kind in listening.kinds
        and (listening.fields is None or bool(listening.fields & event.fields))
    )


def _not_listening(plan: Plan, event: Event) -> str:
    kinds = ", ".join(sorted({entry.kind.replace("_", " ") for entry in plan.entries}))
    what = event.subject.kind.value
    changed = ", ".join(sorted(f for f in event.fields if not f.endswith("."))[:6])
    detail = f" ({changed})" if event.kind.value == "changed" and changed else ""
    return f"it starts with: {kinds}; this was: {what} {event.kind.value}{detail}"


def _ask(plan: Plan, entry: Entry, facts: Facts) -> tuple[bool, tuple[Asked, ...]]:
    """Walk the questions behind the event; whether anything would be done, and what was answered."""
    asked: list[Asked] = []
    node = entry.first
    while node and len(asked) <= len(plan.steps):
        step = plan.steps[node]
        if isinstance(step, AskStep):
            verdict = step.condition.explain(facts)
            socket = "yes" if verdict.holds else "no"
            asked.append(Asked(node=node, verdict=verdict, socket=socket))
        elif isinstance(step, RouteStep):
            route = step.route(facts, Turn(run=0, key="", iteration=1))
            if not isinstance(route, Take):
                return True, tuple(asked)
            socket = route.socket
            asked += [Asked(node=node, verdict=verdict) for verdict in route.verdicts]
            if route.verdicts:
                asked[-1] = replace(asked[-1], socket=socket)
        else:
            return True, tuple(asked)
        node = step.edges.get(socket, "")
    return False, tuple(asked)
