"""The event of an order that has come in."""

from engine.domain.event import EventKind, SubjectKind
from engine.nodes.base import Listening
from engine.nodes.events.order_created import OrderCreated
from tests.builders.turns import an_event, facts


def test_it_hears_new_orders_and_nothing_else():
    assert OrderCreated().listens() == Listening(
        SubjectKind.ORDER, frozenset({EventKind.CREATED}), None
    )


def test_every_new_order_is_meant(references):
    meant = OrderCreated().compile(references)

    assert meant(facts(references, event=an_event(kind=EventKind.CREATED)))
