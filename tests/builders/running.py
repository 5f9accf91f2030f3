"""A shop with its engine running, triggers to put into it, and what people do to its orders."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from engine.api import Engine, TriggerFile
from engine.clock import Clock, ManualClock
from engine.domain.change import (
    Actor,
    ActorKind,
    Change,
    Channel,
    CreateOrder,
    Edit,
    EditOrder,
    ItemDraft,
    PaymentDraft,
    Receipt,
)
from engine.domain.channel import MailServer, Security
from engine.domain.titles import Titles
from engine.domain.trigger import DeliveryMode, TriggerSettings
from engine.domain.value import Value
from engine.nodes.actions.set_task import SetTask
from engine.nodes.base import NodeType
from tests.builders.drawings import a_drawing
from tests.builders.shop import NOON

ADMINISTRATOR = Actor(ActorKind.PERSON, 1)


def a_running_shop(
    folder: Path, *, clock: Clock | None = None, zone: str = "Europe/Berlin", **options: Any
) -> Engine:
    """A new shop, open; its clock stands at NOON unless another is given. Close it, or use `with`."""
    return Engine.create(
        folder / "shop.orderpath",
        name="Kettle & Co",
        currency="EUR",
        zone=zone,
        clock=clock or ManualClock(NOON),
        **options,
    )


def a_trigger(
    title: str, nodes: Mapping[str, NodeType], *chains: str, **settings: Any
) -> TriggerFile:
    """A trigger drawn by arrows: a_trigger("Paid", {…}, "created > paid.yes > move")."""
    return TriggerFile(
        uid=str(uuid4()),
        settings=TriggerSettings(titles=Titles.of(en=title), **settings),
        drawing=a_drawing(nodes, *chains),
    )


def put_in(
    engine: Engine, title: str, nodes: Mapping[str, NodeType], *chains: str, **settings: Any
) -> int:
    """Put a trigger in and switch it on; its id."""
    return engine.triggers.add(a_trigger(title, nodes, *chains, **settings), on=True)


def let_it_send(engine: Engine, port: int = 9, **settings: Any) -> None:
    """The shop sends for real, by a mail server on this machine; at port 9 nobody listens."""
    plain = {"host": "127.0.0.1", "security": Security.NONE, "sender": "shop@example.org"}
    engine.channels.save(Channel.EMAIL, MailServer(port=port, **{**plain, **settings}))
    engine.channels.set_mode(DeliveryMode.LIVE)


def a_task(text: str) -> SetTask:
    """An action that leaves a mark."""
    return SetTask(text=text)


def a_new_order(
    engine: Engine,
    *,
    items: tuple[ItemDraft, ...] = (),
    payments: tuple[PaymentDraft, ...] = (),
    by: Actor = ADMINISTRATOR,
    **values: Value,
) -> int:
    """An order comes in; its id."""
    edit = CreateOrder(values=values, items=items, payments=payments)
    return engine.record(Change(actor=by, edits=(edit,))).orders[0]


def save(
    engine: Engine, order: int, *, version: int | None = None, comment: str = "", **values: Value
) -> Receipt:
    """A person saves fields of an order."""
    edit = EditOrder(order=order, values=values, version=version, comment=comment)
    return do(engine, edit)


def do(engine: Engine, *edits: Edit, by: Actor = ADMINISTRATOR) -> Receipt:
    """Somebody does all of this at once."""
    return engine.record(Change(actor=by, edits=edits))


def pay(engine: Engine, order: int, payment: int, status: str = "paid") -> Receipt:
    """A payment of the order gets another status."""
    return do(engine, EditOrder(order=order, payments={payment: {"status": status}}))
