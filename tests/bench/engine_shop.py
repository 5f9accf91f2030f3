"""The engine given the bench's job: its triggers drawn, its orders handed in as a burst."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from engine.api import Engine, TriggerFile
from engine.conditions.operators import Op
from engine.conditions.tree import And, Clause, Quantified, Quantifier, Tree
from engine.domain.change import (
    Actor,
    ActorKind,
    Change,
    CreateCustomer,
    CreateOrder,
    CustomerDraft,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.money import Money, Quantity
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.set_task import SetTask
from engine.nodes.base import NodeType
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from tests.bench.job import CUSTOMERS, Asked, OrderSpec, TriggerSpec
from tests.builders import stored
from tests.builders.running import a_trigger

API = Actor(ActorKind.API)

_OPS = {"=": Op.IS, "!=": Op.IS_NOT, "<": Op.LESS, ">=": Op.AT_LEAST}
_MILLIONTHS = 1_000_000


class EngineShop:
    """A shop file with the job's customers and triggers in it."""

    def __init__(self, file: Path, triggers: Iterable[TriggerSpec]) -> None:
        self.engine = Engine.create(file, name="Kettle & Co", currency="EUR", zone="Europe/Berlin")
        for number in range(1, CUSTOMERS + 1):
            draft = CustomerDraft(name=f"Customer {number}")
            self.engine.submit(Change(actor=API, edits=(CreateCustomer(draft=draft),)))
        for spec in triggers:
            self.engine.triggers.add(_drawn(spec), on=True)

    def receive(self, burst: Sequence[OrderSpec]) -> None:
        """Hand all orders in; every one of them is committed when this returns."""
        tickets = [self.engine.submit(change_of(spec)) for spec in burst]
        for ticket in tickets:
            ticket.result()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.close()

    def statuses(self) -> dict[str, str]:
        """Order number → status."""
        found = stored.rows(self.engine.path, "SELECT number, status FROM orders")
        return {row["number"]: row["status"] for row in found}

    def history(self) -> list[tuple[str, str | None, str | None]]:
        """(order number, old status, new status) in the order it happened."""
        numbers = {
            row["id"]: row["number"]
            for row in stored.rows(self.engine.path, "SELECT id, number FROM orders")
        }
        return [
            (numbers[event["subject_id"]], old, new)
            for event in stored.events(self.engine.path)
            if event["subject_kind"] == "order"
            for entity, _id, field, old, new in event["changes"]
            if (entity, field) == ("order", "status")
        ]

    def tasks(self) -> list[tuple[str, str]]:
        """(order number, text), sorted."""
        found = stored.rows(
            self.engine.path,
            "SELECT number, text FROM tasks JOIN orders ON orders.id = tasks.order_id",
        )
        return sorted((row["number"], row["text"]) for row in found)


def change_of(spec: OrderSpec) -> Change:
    """What another program hands in when an order comes in."""
    order = CreateOrder(
        values={
            "method": spec.method,
            "customer": spec.customer,
            "delivery_type": spec.delivery_type,
            "delivery_cost": spec.delivery_cost,
            "delivery_address": spec.delivery_address,
        },
        items=tuple(
            ItemDraft(
                sku=line.sku,
                name=line.name,
                quantity=Quantity(line.quantity * _MILLIONTHS),
                price=line.price,
            )
            for line in spec.lines
        ),
        payments=(PaymentDraft(type=spec.payment_type, amount=spec.total),),
    )
    return Change(actor=API, edits=(order,))


def _drawn(spec: TriggerSpec) -> TriggerFile:
    event: NodeType = (
        OrderChanged(fields=(f"order.{spec.listens}",)) if spec.listens else OrderCreated()
    )
    action: NodeType = (
        ChangeStatus(target=spec.moves_to) if spec.moves_to else SetTask(text=spec.sets_task)
    )
    condition = Condition(condition=And(tuple(_clause(ask) for ask in spec.asks)))
    return a_trigger(
        spec.name,
        {"event": event, "condition": condition, "action": action},
        "event > condition.yes > action",
    )


def _clause(ask: Asked) -> Tree:
    entity, _, name = ask.field.partition(".")
    money = name in {"total", "price", "delivery_cost"}
    value = Money(int(ask.value), "EUR") if money else ask.value
    clause = Clause(ask.field, _OPS[ask.op], value)
    return Quantified(Quantifier.ANY, "item", clause) if entity == "item" else clause
