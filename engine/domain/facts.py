"""Facts: the snapshot a run looks at. No node asks a clock or a database."""

from dataclasses import dataclass
from typing import Protocol

from engine.domain.customer import Customer
from engine.domain.event import Event
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.task import Task


class History(Protocol):
    """What conditions may ask of the past; answered from memory or from the readers' tables."""

    def times_in(self, order: int, status: str) -> int:
        """How many visits of the status the order has had, the present one included."""

    def orders_of(self, customer: int) -> int:
        """How many orders the customer has, this one included."""

    def last_message_at(self, order: int) -> Moment | None:
        """When the newest message about the order was put into the outbox, None when never."""


@dataclass(slots=True, kw_only=True)
class Facts:
    """What is known at one moment, inside the transaction.

    Treated as immutable by nodes; not frozen, because a frozen constructor costs a microsecond that the
    hot path does not have.
    """

    now: Moment
    references: References
    history: History
    order: Order | None = None
    customer: Customer | None = None
    task: Task | None = None
    event: Event | None = None
    """The event the run began with: change tests read it, always."""
