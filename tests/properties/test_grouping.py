"""Changes that are committed together leave the very rows that they leave one by one."""

import random
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.conditions.operators import Op
from engine.conditions.tree import Clause, TimesIn
from engine.domain.change import (
    AddComment,
    Change,
    CreateCustomer,
    CreateOrder,
    CustomerDraft,
    Edit,
    EditCustomer,
    EditOrder,
    PaymentDraft,
    Receipt,
)
from engine.domain.errors import UserError
from engine.domain.trigger import Mode, RepeatKind, Repeats
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.given import FromTemplate
from engine.runtime import writer
from tests.builders.drawings import became, hours
from tests.builders.running import ADMINISTRATOR, a_running_shop, a_task, do, put_in
from tests.builders.shop import NOON

CHANGES = 60
PATIENCE_S = 60.0
BY_CHANCE = {"uid", "key", "duration_us"}
"""Columns that are random or measured."""
STATUSES = ("new", "availability-confirmed", "client-confirmed", "prepayed", "cancel-other")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A shop whose triggers ask for all that a transaction must remember of itself."""
    with a_running_shop(tmp_path_factory.mktemp("shop")) as engine:
        for name in ("Ada", "Анна", "王伟"):
            do(engine, CreateCustomer(draft=CustomerDraft(name=name, email="a@example.org")))
        created, moved = OrderCreated(), OrderStatusChanged()
        commented = OrderChanged(fields=("order.manager_comment",))
        put_in(
            engine,
            "Second order",
            {
                "created": created,
                "second": Condition(condition=Clause("customer.order_count", Op.AT_LEAST, 2)),
                "task": a_task("Second order"),
            },
            "created > second.yes > task",
        )
        put_in(
            engine,
            "Came back",
            {
                "moved": moved,
                "back": Condition(
                    condition=TimesIn(status="availability-confirmed", op=Op.AT_LEAST, times=2)
                ),
                "task": a_task("Came back"),
            },
            "moved > back.yes > task",
        )
        put_in(
            engine,
            "Write once",
            {
                "commented": commented,
                "silent": Condition(condition=Clause("order.last_message_at", Op.EMPTY)),
                "mail": SendEmail(subject="Hello", body="We look at it."),
            },
            "commented > silent.yes > mail",
        )
        put_in(
            engine,
            "Wait",
            {"moved": moved, "wait": WaitFor(duration=hours(1)), "task": a_task("Waited")},
            "moved > wait > task",
            mode=Mode.QUEUED,
        )
        put_in(
            engine,
            "Once a visit",
            {"commented": commented, "task": a_task("Read")},
            "commented > task",
            repeats=Repeats(kind=RepeatKind.ONCE_PER_VISIT),
        )
        put_in(
            engine,
            "Paid",
            {
                "paid": OrderChanged(when=became("order.paid", True)),
                "note": ChangeOrderField(
                    field="order.manager_comment", value=FromTemplate("{{ order.status }} paid")
                ),
                "move": ChangeStatus(target="prepayed"),
            },
            "paid > note > move",
        )
        return engine.path


def some_changes(chance: random.Random) -> list[Change]:
    """Changes that name orders and customers which earlier ones may have made; many are refused."""
    return [
        Change(
            actor=ADMINISTRATOR, edits=tuple(_edit(chance) for _ in range(chance.choice((1, 1, 2))))
        )
        for _ in range(CHANGES)
    ]


def _edit(chance: random.Random) -> Edit:
    draw, order = chance.random(), chance.randrange(1, 8)
    if draw < 0.15:
        own = chance.random() < 0.5
        customer = CustomerDraft(name="Ada", email="ada@example.org", consent=True)
        return CreateOrder(
            values={} if own else {"customer": chance.randrange(1, 4)},
            payments=(PaymentDraft(amount=100),),
            customer=customer if own else None,
        )
    if draw < 0.2:
        return AddComment(order=order, text="Seen")
    if draw < 0.25:
        return EditCustomer(customer=chance.randrange(1, 4), values={"vip": chance.random() < 0.5})
    version = chance.choice((None, None, chance.randrange(1, 8)))
    edit: dict[str, Any] = {"values": {}}
    if chance.random() < 0.5:
        edit["values"]["status"] = chance.choice(STATUSES)
    if chance.random() < 0.5:
        edit["values"]["manager_comment"] = chance.choice(("Ring", "Hurry"))
    if chance.random() < 0.1:
        edit["values"]["customer"] = chance.randrange(1, 4)
    if chance.random() < 0.3:
        edit["payments"] = {order: {"status": chance.choice(("paid", "not-paid"))}}
    return EditOrder(order=order, version=version, comment="So be it", **edit)


def one_by_one(file: Path, changes: list[Change]) -> list[str]:
    """Each change in a group of its own; what became of each."""
    with Engine.open(file, clock=ManualClock(NOON)) as engine:
        return [_outcome(engine.submit(change).result) for change in changes]


def together(file: Path, changes: list[Change]) -> list[str]:
    """All changes in one group; what became of each."""
    holding, there, going_on = threading.Event(), threading.Event(), threading.Event()
    commits: list[str] = []

    def pass_by(point: str) -> None:
        commits.append(point)
        if point == "group.before-commit" and not holding.is_set():
            holding.set()
            there.set()
            assert going_on.wait(PATIENCE_S)

    with Engine.open(file, clock=ManualClock(NOON), milestone=pass_by) as engine:
        first = engine.submit(changes[0])
        assert there.wait(PATIENCE_S)
        tickets = [first, *(engine.submit(change) for change in changes[1:])]
        going_on.set()
        outcomes = [_outcome(ticket.result) for ticket in tickets]
    assert commits.count("group.after-commit") == 2, "the first, and all others together"
    return outcomes


def _outcome(result: Any) -> str:
    try:
        receipt: Receipt = result()
    except UserError as refusal:
        return str(refusal)
    return str(receipt)


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, without what is random or measured."""
    with closing(sqlite3.connect(file)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "sqlite_sequence"
        ]
        found = {}
        for name in names:
            columns = ", ".join(
                row[1]
                for row in connection.execute(f"PRAGMA table_info({name})")
                if row[1] not in BY_CHANCE
            )
            rows = connection.execute(f"SELECT {columns} FROM {name}").fetchall()  # noqa: S608
            found[name] = sorted(rows, key=repr)
        return found


@pytest.mark.parametrize("seed", range(6))
def test_a_group_leaves_what_its_changes_leave_one_by_one(
    seed, template, tmp_path, rounds, monkeypatch
):
    monkeypatch.setattr(writer, "GROUP_EVENTS", 100_000)
    monkeypatch.setattr(writer, "GROUP_SECONDS", PATIENCE_S)
    for number in range(rounds(3, 100)):
        changes = some_changes(random.Random(f"{seed} {number}"))
        alone = Path(shutil.copy(template, tmp_path / f"alone-{number}.orderpath"))
        group = Path(shutil.copy(template, tmp_path / f"group-{number}.orderpath"))

        expected = one_by_one(alone, changes)
        found = together(group, changes)

        assert found == expected
        rows, wanted = everything(group), everything(alone)
        for table, those in wanted.items():
            assert rows[table] == those, table
