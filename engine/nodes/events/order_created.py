"""Event: an order has come in."""

from dataclasses import dataclass

from typing_extensions import override

from engine.domain.event import EventKind, SubjectKind
from engine.domain.references import References
from engine.nodes.base import EventNode, Listening, Shown, Test, always
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class OrderCreated(EventNode):
    """Fires when an order has come in: entered by hand, imported, or made by another program.

    It fires once for each order, whatever status the order comes in with.
    """

    kind = "order_created"
    title = "Order created"

    @override
    def listens(self) -> Listening:
        return Listening(SubjectKind.ORDER, frozenset({EventKind.CREATED}))

    @override
    def compile(self, references: References) -> Test:
        """Every new order is meant."""
        return always

    @override
    def shows(self, speech: Speech) -> Shown:
        return Shown(speech.pick(en="Order created", ru="Заказ создан", zh="订单创建"))

    @override
    def says(self, speech: Speech) -> str:
        return speech.pick(en="an order is created", ru="создан заказ", zh="订单创建")
