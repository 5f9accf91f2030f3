"""The past rebuilt from history is the past as it was seen when it was the present."""

import random
import shutil
from contextlib import closing
from typing import Any

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import (
    Change,
    CreateCustomer,
    CreateOrder,
    CreateTask,
    CustomerDraft,
    Edit,
    EditCustomer,
    EditOrder,
    EditTask,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.errors import UserError
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import MINUTE
from engine.domain.money import Quantity
from engine.domain.references import CustomField, FieldType
from engine.domain.task import Task
from engine.domain.titles import Titles
from engine.nodes.actions.change_customer import ChangeCustomer, Mark
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.given import FromTemplate
from engine.storage.database import ShopFile
from engine.storage.list_store import ListWriter
from tests.builders import stored
from tests.builders.running import ADMINISTRATOR, a_running_shop, a_task, put_in
from tests.builders.shop import NOON

STEPS = 60
ORDER, CUSTOMER, TASK = SubjectKind.ORDER, SubjectKind.CUSTOMER, SubjectKind.TASK
FIELDS = tuple(
    CustomField(entity=entity, code=code, titles=Titles.of(en=code), type=type_)
    for entity in ("order", "customer")
    for code, type_ in (("note", FieldType.TEXT), ("boxes", FieldType.INTEGER))
)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A shop with fields of its own, and a trigger whose effects are history too."""
    with a_running_shop(tmp_path_factory.mktemp("shop")) as engine:
        file = engine.path
    with (
        closing(ShopFile.open(file, now=NOON)) as shop,
        shop.writer() as connection,
        connection.begin(),
    ):
        for field in FIELDS:
            ListWriter(connection, NOON).custom_field(field)
    with Engine.open(file, clock=ManualClock(NOON)) as engine:
        put_in(
            engine,
            "Mark",
            {
                "moved": OrderStatusChanged(),
                "note": ChangeOrderField(
                    field="order.manager_comment", value=FromTemplate("{{ order.status }}")
                ),
                "tag": ChangeCustomer(vip=Mark.SET, add_tags=("moved",)),
                "task": a_task("Look"),
            },
            "moved > note > tag > task",
        )
    return file


class Seen:
    """Random changes, and a snapshot of every subject after each of them."""

    def __init__(self, engine: Engine, clock: ManualClock, chance: random.Random) -> None:
        self.engine, self.clock, self.chance = engine, clock, chance
        self.snapshots: dict[Subject, list[tuple[int, object]]] = {}
        self.kinds: set[str] = set()
        self.last = 0

    def step(self) -> None:
        """Somebody does one or two things at once; what was refused is not seen."""
        self.clock.advance(self.chance.randrange(3) * MINUTE)
        edits = tuple(self._edit() for _ in range(self.chance.choice((1, 1, 2))))
        try:
            self.engine.record(Change(actor=ADMINISTRATOR, edits=edits))
        except UserError:
            return
        self.kinds |= {type(edit).__name__ for edit in edits}
        self._look()

    def _look(self) -> None:
        """Snapshots of whatever has events that were not seen before."""
        events = stored.rows(
            self.engine.path,
            "SELECT seq, subject_kind, subject_id FROM events WHERE seq > ? ORDER BY seq",
            self.last,
        )
        newest: dict[Subject, int] = {}
        for event in events:
            subject = Subject(SubjectKind(event["subject_kind"]), event["subject_id"])
            newest[subject] = self.last = event["seq"]
        for subject, seq in newest.items():
            self.snapshots.setdefault(subject, []).append((seq, now(self.engine, subject)))

    def _edit(self) -> Edit:
        chance = self.chance
        orders, customers, tasks = (
            [subject.id for subject in self.snapshots if subject.kind is kind]
            for kind in (ORDER, CUSTOMER, TASK)
        )
        draw = chance.random()
        if not orders or draw < 0.1:
            draft = _customer(chance) if chance.random() < 0.7 else None
            return CreateOrder(
                values=_order_values(chance), items=_items(chance), payments=_payments(chance),
                customer=draft,
            )  # fmt: skip
        if draw < 0.15:
            return CreateCustomer(draft=_customer(chance))
        if draw < 0.2:
            return CreateTask(values={"text": "Call", "order": chance.choice(orders)})
        if draw < 0.3 and customers:
            return EditCustomer(customer=chance.choice(customers), values=_customer_values(chance))
        if draw < 0.4 and tasks:
            return EditTask(task=chance.choice(tasks), values=_task_values(chance))
        return self._order_edit(chance.choice(orders))

    def _order_edit(self, id_: int) -> EditOrder:
        chance, order = self.chance, self.engine.order(id_)
        items, payments = list(order.items), list(order.payments)
        edit: dict[str, Any] = {"values": _order_values(chance)}
        if chance.random() < 0.3:
            edit["values"]["status"] = chance.choice(
                ("availability-confirmed", "client-confirmed", "prepayed", "assembling")
            )
        if items and chance.random() < 0.3:
            edit["items"] = {chance.choice(items).id: {"price": chance.randrange(500)}}
        elif items and chance.random() < 0.3:
            edit["remove_items"] = (chance.choice(items).id,)
        if payments and chance.random() < 0.4:
            status = chance.choice(("paid", "not-paid", "fail"))
            edit["payments"] = {chance.choice(payments).id: {"status": status}}
        elif payments and chance.random() < 0.2:
            edit["remove_payments"] = (chance.choice(payments).id,)
        if chance.random() < 0.2:
            edit |= {"add_items": _items(chance), "add_payments": _payments(chance)}
        return EditOrder(order=id_, comment="So be it", **edit)


def now(engine: Engine, subject: Subject) -> object:
    """The subject as the shop file holds it."""
    if subject.kind is ORDER:
        return engine.order(subject.id)
    if subject.kind is CUSTOMER:
        return engine.customer(subject.id)
    (row,) = stored.rows(engine.path, "SELECT * FROM tasks WHERE id = ?", subject.id)
    return Task(
        id=row["id"],
        text=row["text"],
        created_at=row["created_at"],
        person=row["person"],
        group=row["group_code"],
        due_at=row["due_at"],
        order=row["order_id"],
        customer=row["customer_id"],
        run=row["run_id"],
        done_at=row["done_at"],
        outcome=row["outcome"],
        comment=row["comment"],
        version=row["version"],
    )


def _items(chance: random.Random) -> tuple[ItemDraft, ...]:
    return tuple(
        ItemDraft(
            sku=f"K-{chance.randrange(9)}",
            price=chance.randrange(1, 900),
            quantity=Quantity(chance.randrange(1, 3_000_000)),
        )
        for _ in range(chance.randrange(3))
    )


def _payments(chance: random.Random) -> tuple[PaymentDraft, ...]:
    return tuple(
        PaymentDraft(amount=chance.randrange(900), status=chance.choice(("paid", "not-paid")))
        for _ in range(chance.randrange(3))
    )


def _customer(chance: random.Random) -> CustomerDraft:
    return CustomerDraft(
        name=chance.choice(("Ada", "Анна", "王伟")),
        email=chance.choice(("", "ada@example.org")),
        tags=tuple(chance.sample(("vip", "late", "new"), chance.randrange(3))),
        custom={"note": "First"} if chance.random() < 0.5 else {},
    )


def _some(chance: random.Random, offered: dict[str, Any]) -> dict[str, Any]:
    return {name: offered[name] for name in offered if chance.random() < 0.25}


def _order_values(chance: random.Random) -> dict[str, Any]:
    return _some(
        chance,
        {
            "manager_comment": chance.choice(("", "Ring", "Hurry")),
            "manager": chance.choice((None, 1)),
            "delivery_date": chance.choice(("", "2026-03-29")),
            "delivery_cost": chance.randrange(3) * 100,
            "discount": chance.randrange(3),
            "tags": tuple(chance.sample(("gift", "heavy", "late"), chance.randrange(3))),
            "custom.note": chance.choice(("a", "b", None)),
            "custom.boxes": chance.choice((0, 1, None)),
        },
    )


def _customer_values(chance: random.Random) -> dict[str, Any]:
    return _some(
        chance,
        {
            "name": chance.choice(("Ada", "Eva")),
            "bad": chance.random() < 0.5,
            "vip": chance.random() < 0.5,
            "consent": chance.choice((None, True, False)),
            "manager": chance.choice((None, 1)),
            "tags": tuple(chance.sample(("vip", "late"), chance.randrange(3))),
            "custom.note": chance.choice(("a", None)),
        },
    )


def _task_values(chance: random.Random) -> dict[str, Any]:
    return _some(
        chance,
        {
            "text": chance.choice(("Call", "Write")),
            "person": chance.choice((None, 1)),
            "due_at": chance.choice((None, NOON)),
            "comment": chance.choice(("", "Twice")),
            "outcome": chance.choice(("", "done", "refused")),
        },
    )


@pytest.mark.parametrize("seed", range(6))
def test_as_of_agrees_with_snapshots_taken_on_the_way(seed, template, tmp_path, rounds):
    kinds: set[str] = set()

    for number in range(rounds(1, 40)):
        file = tmp_path / f"{number}.orderpath"
        shutil.copy(template, file)
        clock = ManualClock(NOON)
        with Engine.open(file, clock=clock) as engine:
            seen = Seen(engine, clock, random.Random(f"{seed} {number}"))
            for _ in range(STEPS):
                seen.step()
            kinds |= seen.kinds
            for subject, snapshots in seen.snapshots.items():
                for seq, snapshot in snapshots:
                    assert engine.as_of(subject, seq) == snapshot
                assert engine.as_of(subject, seen.last) == snapshots[-1][1]
                _every_event_raises_the_version(engine, subject)

    assert kinds >= {"CreateOrder", "EditOrder", "EditCustomer", "EditTask"}


def _every_event_raises_the_version(engine: Engine, subject: Subject) -> None:
    for event in engine.history(subject):
        then = engine.as_of(subject, event.seq)
        assert then is not None
        assert then.version == event.version


def test_before_its_first_event_there_is_nothing(template, tmp_path):
    file = shutil.copy(template, tmp_path / "shop.orderpath")

    with Engine.open(file, clock=ManualClock(NOON)) as engine:
        receipt = engine.record(Change(actor=ADMINISTRATOR, edits=(CreateOrder(),)))

        assert engine.as_of(Subject(ORDER, receipt.orders[0]), receipt.events[0] - 1) is None
