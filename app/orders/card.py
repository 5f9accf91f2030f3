"""What an order card is made from, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.api import Engine
from engine.domain.change import ActorKind
from engine.domain.customer import Customer
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.order import Order


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """An order with its customer and history, newest first; `triggers` names runs by id."""

    order: Order
    customer: Customer | None
    events: tuple[Event, ...]
    triggers: Mapping[int, str]


def read_card(engine: Engine, order: int, language: str) -> OrderFacts:
    """Read everything the card of an order shows; triggers are named in `language`.

    Raises:
        Unknown: the order is not there any more.

    """
    found = engine.order(order)
    events = engine.history(Subject(SubjectKind.ORDER, order))
    runs = {e.actor.id for e in events if e.actor.kind is ActorKind.RUN and e.actor.id is not None}
    return OrderFacts(
        order=found,
        customer=engine.customer(found.customer) if found.customer is not None else None,
        events=tuple(reversed(events)),
        triggers=engine.trigger_names(runs, language),
    )
