"""What a node looks at when it takes its turn."""

from typing import Any, TypeVar

from engine.domain.change import Actor, ActorKind
from engine.domain.customer import Customer
from engine.domain.event import Event, EventKind, FieldChange, Subject, SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.nodes.base import Hold, Planned, Route, Turn
from tests.builders.shop import NOON

EditT = TypeVar("EditT")


class NoHistory:
    """A past in which nothing happened."""

    def times_in(self, order: int, status: str) -> int:  # noqa: ARG002
        return 0

    def orders_of(self, customer: int) -> int:  # noqa: ARG002
        return 1

    def last_message_at(self, order: int) -> Moment | None:  # noqa: ARG002
        return None


def an_order(**values: Any) -> Order:
    """A new order A-17 of customer 5."""
    return Order(**{"id": 17, "number": "A-17", "site": "main", "customer": 5, **values})


def a_customer(**values: Any) -> Customer:
    """Somebody who can be reached and agreed to it."""
    reachable = {"email": "ada@example.org", "phone": "+49 30 901820", "consent": True}
    return Customer(**{"id": 5, "name": "Ada", **reachable, **values})


def an_event(
    *changes: tuple[str, str, Any, Any], kind: EventKind = EventKind.CHANGED, order: int = 17
) -> Event:
    """Something that happened to an order: an_event(("order", "status", "new", "assembling"))."""
    return Event(
        seq=1,
        at=NOON,
        kind=kind,
        subject=Subject(SubjectKind.ORDER, order),
        actor=Actor(ActorKind.PERSON, 1),
        changes=tuple(
            FieldChange(entity, order, field, old, new) for entity, field, old, new in changes
        ),
        root=1,
    )


def facts(
    references: References,
    *,
    order: Order | None = None,
    customer: Customer | None = None,
    event: Event | None = None,
    now: Moment = NOON,
) -> Facts:
    """What is known: by default a new order whose customer can be reached."""
    return Facts(
        now=now,
        references=references,
        history=NoHistory(),
        order=order or an_order(),
        customer=customer or a_customer(),
        event=event,
    )


def a_turn(*, woken: bool = False, by_status: bool = False) -> Turn:
    """The first turn of run 9 at a node."""
    return Turn(run=9, key="run-9:node:1", iteration=1, woken=woken, by_status=by_status)


def the_edit(planned: Planned, kind: type[EditT]) -> EditT:
    """The one edit that was planned, of this kind."""
    (edit,) = planned.edits
    assert isinstance(edit, kind)
    return edit


def the_hold(route: Route) -> Hold:
    """The wait that was chosen."""
    assert isinstance(route, Hold)
    return route
