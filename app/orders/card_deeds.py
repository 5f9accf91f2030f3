"""What a person does to an order from its card: each deed is one change, refused where it arose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.bridge import Ticket
from app.i18n import translate
from app.page import Surroundings
from engine.api import Engine
from engine.domain.change import AddComment, Change, Edit, EditOrder, PaymentDraft
from engine.domain.errors import OrderpathError
from engine.domain.order import Order
from engine.domain.stored import TimerRow
from engine.domain.value import Value

Then = Callable[[], None]
Failed = Callable[[OrderpathError], None]


@dataclass(frozen=True, slots=True)
class CardDeeds:
    """Hands deeds to the engine; `owner` is who waits for the answers."""

    around: Surroundings
    owner: QObject

    def move(
        self,
        order: Order,
        target: str,
        values: Mapping[str, Value],
        comment: str,
        then: Then,
        failed: Failed,
    ) -> None:
        """Move the order on, with what the transition asked for."""
        edit = EditOrder(
            order=order.id,
            values={**values, "status": target},
            comment=comment,
            version=order.version,
        )
        self.save(translate("Deeds", "Move an order"), (edit,), then, failed)

    def comment(self, order: Order, text: str, then: Then, failed: Failed) -> None:
        """Add a remark to the timeline."""
        title = translate("Deeds", "Save a comment")
        self.save(title, (AddComment(order=order.id, text=text),), then, failed)

    def set_item_status(self, order: Order, item: int, status: str, failed: Failed) -> None:
        """Give a line another status."""
        edit = EditOrder(order=order.id, items={item: {"status": status}}, version=order.version)
        self.save(translate("Deeds", "Save an item"), (edit,), _nothing, failed)

    def set_payment_status(self, order: Order, payment: int, status: str, failed: Failed) -> None:
        """Give a payment another status."""
        values: Mapping[str, Value] = {"status": status}
        edit = EditOrder(order=order.id, payments={payment: values}, version=order.version)
        self.save(translate("Deeds", "Save a payment"), (edit,), _nothing, failed)

    def add_payment(self, order: Order, payment: PaymentDraft, then: Then, failed: Failed) -> None:
        """One more payment."""
        edit = EditOrder(order=order.id, add_payments=(payment,))
        self.save(translate("Deeds", "Save a payment"), (edit,), then, failed)

    def set_tags(self, order: Order, tags: Value, then: Then, failed: Failed) -> None:
        """Other tags."""
        edit = EditOrder(order=order.id, values={"tags": tags}, version=order.version)
        self.save(translate("Deeds", "Save tags"), (edit,), then, failed)

    def end_wait(self, wait: TimerRow, failed: Failed) -> None:
        """Let what waits happen now."""
        actor = self.around.actor()
        title = translate("Deeds", "Do now what waits")
        self._do(title, lambda engine: engine.waits.end_now(wait.id, actor), _nothing, failed)

    def cancel_wait(self, wait: TimerRow, failed: Failed) -> None:
        """Let what waits not happen."""
        actor = self.around.actor()
        title = translate("Deeds", "Cancel what waits")
        self._do(title, lambda engine: engine.waits.cancel(wait.id, actor), _nothing, failed)

    def save(self, title: str, edits: tuple[Edit, ...], then: Then, failed: Failed) -> Ticket:
        """Do all of it as one change of whoever works here."""
        change = Change(actor=self.around.actor(), edits=edits)
        return self._do(title, lambda engine: _record(engine, change), then, failed)

    def _do(self, title: str, call: Callable[[Engine], None], then: Then, failed: Failed) -> Ticket:
        return self.around.bridge.do(
            lambda engine, _ticket: call(engine),
            lambda _answer: then(),
            failed,
            owner=self.owner,
            title=title,
        )


def _record(engine: Engine, change: Change) -> None:
    engine.record(change)


def _nothing() -> None:
    """The card shows by itself what has changed."""
