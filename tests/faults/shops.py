"""The shops that processes are killed over: their triggers, and orders that already wait."""

from pathlib import Path

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft, PaymentDraft
from engine.domain.moment import HOUR, MINUTE, Moment
from engine.nodes import gallery
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.actions.alert import Alert
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.base import GuardKind
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.events.payment_status_changed import PaymentStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.guard import Guard
from engine.nodes.statuses import StatusSet
from tests.builders.drawings import hours, is_
from tests.builders.imports import write_random_folder
from tests.builders.running import a_running_shop, a_task, do, put_in
from tests.builders.shop import NOON

DUE = Moment(NOON + HOUR)
"""When the waits of the orders that wait are over."""
STEP = 20 * MINUTE
WAITING = 40


def an_order(method: str) -> CreateOrder:
    """An order with a line, a payment and a customer who can be written to."""
    return CreateOrder(
        values={"method": method},
        items=(ItemDraft(sku="K-1", name="Kettle", price=2_500),),
        payments=(PaymentDraft(type="bank-card", amount=2_500),),
        customer=CustomerDraft(name="Ada", email="ada@example.org", consent=True),
    )


def a_busy_shop(folder: Path) -> Path:
    """A shop whose triggers move, ask, remind, tell and write; nothing has happened in it."""
    with a_running_shop(folder) as engine:
        _add_triggers(engine)
        return engine.path


def a_waiting_shop(folder: Path) -> Path:
    """The same shop with orders whose reminders fall due at DUE."""
    file = a_busy_shop(folder)
    with Engine.open(file, clock=ManualClock(NOON)) as engine:
        for place in range(WAITING):
            do(engine, an_order("phone" if place % 3 == 0 else "app"))
    return file


def a_shop_to_import_into(folder: Path, *, triggers: bool) -> Path:
    """An empty shop with *Unpaid a day*, and beside it a folder of CSV files called “csv”."""
    write_random_folder(folder / "csv", seed=5, orders=25)
    with a_running_shop(folder) as engine:
        if triggers:
            engine.triggers.add(gallery.trigger("unpaid-a-day"), on=True)
        return engine.path


def _add_triggers(engine: Engine) -> None:
    created = OrderCreated()
    put_in(
        engine,
        "Confirm",
        {
            "created": created,
            "phone": Condition(condition=is_("order.method", "phone")),
            "move": ChangeStatus(target="client-confirmed"),
            "say": AddComment(text="Confirmed by itself"),
        },
        "created > phone.yes > move > say",
    )
    put_in(
        engine,
        "Call",
        {
            "created": created,
            "task": a_task("Call"),
            "mail": SendEmail(subject="Thank you", body="We call you."),
        },
        "created > task > mail",
    )
    put_in(
        engine,
        "Tell",
        {
            "moved": OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))),
            "alert": Alert(text="Confirmed"),
        },
        "moved > alert",
    )
    put_in(
        engine,
        "Remind",
        {
            "created": created,
            "wait": WaitFor(duration=hours(1), guard=Guard(kind=GuardKind.NOTHING)),
            "task": a_task("Remind"),
        },
        "created > wait > task",
    )
    put_in(
        engine,
        "Paid",
        {"paid": PaymentStatusChanged(target=("paid",)), "task": a_task("Paid")},
        "paid > task",
    )
