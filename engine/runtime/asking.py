"""Asking why: fetch what was known when an event happened, and work the answer out."""

from engine.domain.change import ActorKind
from engine.domain.customer import Customer
from engine.domain.errors import Missing, Unknown
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Outcome, Run
from engine.domain.trigger import Trigger
from engine.runtime.as_of import customer_as_of, order_as_of
from engine.runtime.plan import compile_plan
from engine.runtime.why import Answer, PastHistory, Why, hears, period_of, work_out
from engine.storage.loader import Loader
from engine.storage.past import (
    Reading,
    customer_seq_at,
    import_had_triggers_off,
    last_event_of_runs,
    message_moments,
    orders_by,
    runs_of_event,
    visits_of,
)
from engine.storage.trigger_store import load_version, periods_of


def ask_why(
    connection: Reading, references: References, order: int, trigger: Trigger, seq: int | None
) -> Why:
    """The answer for an event of the order.

    Without a `seq` it is the event of the trigger's newest run for the order; else the newest event the
    trigger, as it is now, would hear; else the newest of all.

    Raises:
        Unknown: the order has no such event.
        Missing: no such order.

    """
    loader = Loader(connection)
    events = loader.history(Subject(SubjectKind.ORDER, order))
    if not events:
        raise Missing("order", str(order))
    event = _chosen(connection, references, events, trigger, seq)
    runs = tuple(runs_of_event(connection, trigger.id, event.seq))
    if runs:
        _, version = load_version(connection, runs[-1].version)
        return _answered(order, trigger, event, runs, version.number)
    period = period_of(periods_of(connection, trigger.id), event.seq)
    if period is None:
        return Why(
            order=order,
            trigger=trigger,
            event=event,
            answer=Answer.WAS_OFF,
            text="the trigger was off, or not in the shop yet, when this happened",
        )
    if event.actor.kind is ActorKind.IMPORT and import_had_triggers_off(connection, event.actor.id):
        return Why(
            order=order,
            trigger=trigger,
            event=event,
            answer=Answer.NOT_ASKED,
            text="this came with an import that had triggers off",
        )
    then = order_as_of(e for e in events if e.seq <= event.seq)
    assert then is not None
    _, version = load_version(connection, period.version)
    plan = compile_plan(trigger, version, references)
    history = PastHistory(
        visits=visits_of(connection, order),
        orders_by_then=orders_by(connection, then.customer, event.at),
        messages=message_moments(connection, order),
        seq=event.seq,
        at=event.at,
    )
    customer = _customer_then(connection, loader, then, event)
    found = work_out(plan, event, then, customer, references, history)
    doubt = ""
    if found.answer is Answer.WOULD_RUN:
        doubt = (
            "its conditions hold over the order as it stood after the event, yet it left "
            "no trace: an earlier trigger of the same event may have changed the order first, or the "
            "trace was removed"
        )
    return Why(
        order=order,
        trigger=trigger,
        event=event,
        answer=found.answer,
        text=found.text,
        version=version.number,
        entry=found.entry,
        asked=found.asked,
        doubt=doubt,
    )


def _chosen(
    connection: Reading,
    references: References,
    events: list[Event],
    trigger: Trigger,
    seq: int | None,
) -> Event:
    if seq is None:
        seq = last_event_of_runs(connection, trigger.id, events[-1].subject)
    if seq is None:
        heard: list[Event] = []
        if trigger.live is not None:
            plan = compile_plan(trigger, trigger.live, references)
            heard = [event for event in events if any(hears(e, event) for e in plan.entries)]
        return (heard or events)[-1]
    for event in events:
        if event.seq == seq:
            return event
    known = tuple(str(event.seq) for event in events[-8:])
    raise Unknown("event of this order", str(seq), known)


def _answered(
    order: int, trigger: Trigger, event: Event, runs: tuple[Run, ...], number: int
) -> Why:
    newest = runs[-1]
    if newest.outcome is Outcome.REFUSED:
        answer, text = Answer.REFUSED, newest.reason
    else:
        answer, text = Answer.RAN, newest.reason or newest.outcome.value
    return Why(
        order=order,
        trigger=trigger,
        event=event,
        answer=answer,
        text=text,
        version=number,
        runs=runs,
    )


def _customer_then(
    connection: Reading, loader: Loader, order: Order, event: Event
) -> Customer | None:
    if order.customer is None:
        return None
    subject = Subject(SubjectKind.CUSTOMER, order.customer)
    return customer_as_of(loader.history(subject, customer_seq_at(connection, subject, event)))
