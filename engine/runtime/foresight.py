"""What would follow a move: the triggers it would start, asked without doing anything."""

import logging

from engine.domain.change import Actor
from engine.domain.customer import Customer
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.facts import Facts, History
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.trigger import Trigger
from engine.runtime.book import PlanBook
from engine.runtime.chain import wanted

log = logging.getLogger(__name__)


def followers(
    book: PlanBook,
    order: Order,
    target: str,
    customer: Customer | None,
    history: History,
    actor: Actor,
    now: Moment,
) -> tuple[Trigger, ...]:
    """Triggers that the move would start as things stand, in turn.

    What the first of them does may start others, or keep the next from starting.
    """
    moved = order.with_({"status": target, "status_since": now})
    event = Event(
        seq=0,
        at=now,
        kind=EventKind.CHANGED,
        subject=Subject(SubjectKind.ORDER, order.id),
        actor=actor,
        changes=(FieldChange("order", order.id, "status", order.status, target),),
        root=0,
    )
    facts = Facts(
        now=now,
        references=book.references,
        history=history,
        order=moved,
        customer=customer,
        event=event,
    )
    found: dict[int, Trigger] = {}
    for _, plan, entry, _ in book.index.candidates(event, facts):
        try:
            if wanted(plan, entry, facts):
                found.setdefault(plan.trigger.id, plan.trigger)
        except Exception:
            # A fault in one trigger's questions is its own: it is met, and told, when the order moves.
            log.exception("asking failed trigger=%d", plan.trigger.id)
    return tuple(found.values())
