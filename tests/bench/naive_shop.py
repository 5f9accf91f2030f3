"""The naive shop: what somebody competent would write first with SQLAlchemy's ORM."""

import operator
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

from engine.clock import SystemClock
from tests.bench.job import CUSTOMERS, Asked, OrderSpec, TriggerSpec

_NOW = SystemClock().now


class Model(DeclarativeBase):
    """Of every table."""


class Customer(Model):
    """Somebody who orders."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Order(Model):
    """An order. Money in minor units, moments in microseconds."""

    __tablename__ = "orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    method: Mapped[str]
    status: Mapped[str] = mapped_column(index=True)
    status_since: Mapped[int]
    created_at: Mapped[int]
    total: Mapped[int]
    delivery_type: Mapped[str]
    delivery_cost: Mapped[int]
    delivery_address: Mapped[str]
    items: Mapped[list["Item"]] = relationship(back_populates="order")
    payments: Mapped[list["Payment"]] = relationship(back_populates="order")


class Item(Model):
    """A line."""

    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    sku: Mapped[str]
    name: Mapped[str]
    quantity: Mapped[int]
    price: Mapped[int]
    order: Mapped[Order] = relationship(back_populates="items")


class Payment(Model):
    """A payment."""

    __tablename__ = "payments"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    type: Mapped[str]
    status: Mapped[str]
    amount: Mapped[int]
    order: Mapped[Order] = relationship(back_populates="payments")


class History(Model):
    """What happened to an order; `field` is empty for its creation."""

    __tablename__ = "history"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    at: Mapped[int]
    actor: Mapped[str]
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]


class Task(Model):
    """Something a person shall do."""

    __tablename__ = "tasks"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    created_at: Mapped[int]
    text: Mapped[str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger in memory, ready to be asked."""

    name: str
    listens: str
    tests: tuple[Callable[[Order], bool], ...]
    moves_to: str
    sets_task: str


class NaiveShop:
    """Takes orders in one by one, each with all that follows in a transaction of its own."""

    def __init__(self, file: Path, triggers: Iterable[TriggerSpec]) -> None:
        self._engine = create_engine(f"sqlite:///{file}")
        event.listen(self._engine, "connect", _durable)
        Model.metadata.create_all(self._engine)
        self._triggers = [
            Trigger(
                spec.name,
                spec.listens,
                tuple(_test(ask) for ask in spec.asks),
                spec.moves_to,
                spec.sets_task,
            )
            for spec in triggers
        ]
        with Session(self._engine) as session, session.begin():
            session.add_all(Customer(name=f"Customer {n}") for n in range(1, CUSTOMERS + 1))

    @property
    def engine(self) -> Engine:
        """For looking at what is stored."""
        return self._engine

    def receive(self, spec: OrderSpec) -> int:
        """Take an order in and do what its triggers want; it is committed when this returns."""
        now = _NOW()
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            order = Order(
                number="",
                customer_id=spec.customer,
                method=spec.method,
                status="new",
                status_since=now,
                created_at=now,
                total=spec.total,
                delivery_type=spec.delivery_type,
                delivery_cost=spec.delivery_cost,
                delivery_address=spec.delivery_address,
                items=[
                    Item(sku=line.sku, name=line.name, quantity=line.quantity, price=line.price)
                    for line in spec.lines
                ],
                payments=[Payment(type=spec.payment_type, status="not-paid", amount=spec.total)],
            )
            session.add(order)
            session.flush()
            order.number = str(order.id)
            session.add(
                History(order_id=order.id, at=now, actor="shop", field="", old=None, new="created")
            )
            self._follow(session, order, now)
        return order.id

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def statuses(self) -> dict[str, str]:
        """Order number → status."""
        with Session(self._engine) as session:
            return {
                row.number: row.status
                for row in session.execute(select(Order.number, Order.status))
            }

    def history(self) -> list[tuple[str, str | None, str | None]]:
        """(order number, old status, new status) in the order it happened; a creation comes as (…, None,
        first status).
        """
        rows = (
            select(Order.number, History.field, History.old, History.new)
            .join(Order, Order.id == History.order_id)
            .order_by(History.id)
        )
        with Session(self._engine) as session:
            return [
                (number, old, new if field else "new")
                for number, field, old, new in session.execute(rows)
            ]

    def tasks(self) -> list[tuple[str, str]]:
        """(order number, text), sorted."""
        rows = select(Order.number, Task.text).join(Order, Order.id == Task.order_id)
        with Session(self._engine) as session:
            return sorted((number, text) for number, text in session.execute(rows))

    def _follow(self, session: Session, order: Order, now: int) -> None:
        happened = deque([""])
        while happened:
            changed = happened.popleft()
            for trigger in self._triggers:
                if trigger.listens != changed or not all(test(order) for test in trigger.tests):
                    continue
                if trigger.moves_to and order.status != trigger.moves_to:
                    session.add(
                        History(
                            order_id=order.id,
                            at=now,
                            actor=trigger.name,
                            field="status",
                            old=order.status,
                            new=trigger.moves_to,
                        )
                    )
                    order.status, order.status_since = trigger.moves_to, now
                    happened.append("status")
                if trigger.sets_task:
                    session.add(
                        Task(
                            order_id=order.id,
                            customer_id=order.customer_id,
                            created_at=now,
                            text=trigger.sets_task,
                        )
                    )


_COMPARES: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">=": operator.ge,
}


def _test(ask: Asked) -> Callable[[Order], bool]:
    entity, _, name = ask.field.partition(".")
    compare, value, get = _COMPARES[ask.op], ask.value, operator.attrgetter(name)
    if entity == "item":
        return lambda order: any(compare(get(item), value) for item in order.items)
    return lambda order: compare(get(order), value)


def _durable(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
