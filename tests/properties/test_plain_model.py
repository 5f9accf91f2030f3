"""Whatever happens, in whatever order, the engine comes to what a few plain lines come to."""

import random
import shutil
from collections import Counter
from typing import Any

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.conditions.operators import Op
from engine.conditions.tree import And, Clause, Or
from engine.domain.change import Change, CreateOrder, EditOrder, PaymentDraft
from engine.domain.errors import TransitionNotAllowed
from engine.domain.moment import HOUR, MINUTE
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.base import GuardKind
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.guard import Guard
from engine.nodes.statuses import StatusSet
from tests.builders import stored
from tests.builders.drawings import became, hours, in_, is_
from tests.builders.running import ADMINISTRATOR, a_running_shop, a_task, put_in
from tests.builders.shop import NOON
from tests.properties.plain_shop import STATUSES, PlainShop, Refused

STEPS = 50
SHOPS = 4
ORDERS_MOST = 6


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A shop with the triggers that the plain shop plays by."""
    with a_running_shop(tmp_path_factory.mktemp("shop")) as engine:
        put_in(
            engine,
            "Paid",
            {
                "paid": OrderChanged(when=became("order.paid", True)),
                "move": ChangeStatus(target="prepayed"),
                "task": a_task("Pack"),
            },
            "paid > move > task",
            turn=10,
        )
        paid_or_final = Or((is_("order.paid", True), in_("order.status_group", "cancel")))
        put_in(
            engine,
            "Unpaid",
            {
                "created": OrderCreated(),
                "wait": WaitFor(
                    duration=hours(24),
                    guard=Guard(kind=GuardKind.CONDITION, condition=paid_or_final),
                ),
                "unpaid": Condition(
                    condition=And(
                        (
                            is_("order.paid", False),
                            Clause("order.status_group", Op.IN, ("new", "approval")),
                        )
                    )
                ),
                "task": a_task("Unpaid"),
                "move": ChangeStatus(target="unpaid"),
            },
            "created > wait > unpaid.yes > task > move",
            turn=20,
        )
        put_in(
            engine,
            "Call",
            {
                "confirmed": OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",))),
                "wait": WaitFor(duration=hours(2)),
                "task": a_task("Call"),
            },
            "confirmed > wait > task",
            turn=30,
        )
        return engine.path


class Played:
    """The engine and the plain shop, given the same steps."""

    def __init__(self, file, seed):
        self.file = file
        self.chance = random.Random(seed)
        self.clock = ManualClock(NOON)
        self.engine = Engine.open(file, clock=self.clock)
        self.plain = PlainShop(now=NOON)
        self.refused = 0

    def step(self):
        """One random step."""
        steps = [self.create, self.change, self.change, self.change, self.advance, self.reopen]
        self.chance.choices(steps, weights=[2, 5, 5, 5, 6, 1])[0]()

    def create(self):
        """An order comes in, with up to two payments."""
        if len(self.plain.orders) == ORDERS_MOST:
            return
        payments = self.chance.randrange(3)
        drafts = tuple(PaymentDraft(amount=100) for _ in range(payments))
        self._do(CreateOrder(payments=drafts))
        self.plain.create(payments)

    def change(self):
        """A person saves some of an order's fields, payments and its status."""
        if not self.plain.orders:
            return
        place = self.chance.randrange(len(self.plain.orders))
        plain = self.plain.orders[place]
        changes: dict[str, Any] = {}
        if self.chance.random() < 0.3:
            changes["comment"] = self.chance.choice(("", "Ring", "Hurry"))
        if self.chance.random() < 0.5:
            changes["status"] = self.chance.choice((*STATUSES, "client-confirmed"))
        if plain.payments and self.chance.random() < 0.6:
            which = self.chance.randrange(len(plain.payments))
            changes["payments"] = {which: self.chance.choice(("not-paid", "paid", "paid", "fail"))}
        if self.chance.random() < 0.1:
            changes["more"] = 1
        expected = self._refusal(lambda: self.plain.change(plain, changes), Refused)
        edit = self._edit(place + 1, changes)
        assert self._refusal(lambda: self._do(edit), TransitionNotAllowed) is expected
        self.refused += expected

    def advance(self):
        """Time goes on, and waits that are due end."""
        step = self.chance.choice((20 * MINUTE, HOUR, 2 * HOUR, 9 * HOUR, 24 * HOUR))
        self.clock.advance(step)
        self.plain.now += step
        if self.chance.random() < 0.8:
            self.engine.end_due_waits()
            self.plain.end_waits()

    def reopen(self):
        """The program is closed and started again."""
        self.engine.close()
        self.engine = Engine.open(self.file, clock=self.clock)

    def compare(self):
        """Both have come to the same."""
        open_waits: dict[int, list[int]] = {}
        for timer in stored.timers(self.file):
            if timer["ended_at"] is None:
                open_waits.setdefault(timer["subject_id"], []).append(timer["due_at"])
        incidents = Counter(
            run["subject_id"] for run in stored.runs(self.file) if run["outcome"] == "incident"
        )
        for id_, plain in enumerate(self.plain.orders, start=1):
            order = self.engine.order(id_)
            assert order.status == plain.status
            assert [stay["status"] for stay in stored.visits(self.file, id_)] == plain.stays
            assert [payment.status for payment in order.payments] == plain.payments
            assert order.paid is plain.paid
            assert order.manager_comment == plain.comment
            assert order.version == plain.events
            assert stored.tasks(self.file, id_) == plain.tasks
            assert sorted(open_waits.get(id_, [])) == sorted(wait.due for wait in plain.waits)
            assert incidents[id_] == plain.incidents

    def _do(self, edit):
        self.engine.record(Change(actor=ADMINISTRATOR, edits=(edit,)))

    def _edit(self, id_, changes):
        payments = self.engine.order(id_).payments
        values = {name: changes[name] for name in ("status",) if name in changes}
        if "comment" in changes:
            values["manager_comment"] = changes["comment"]
        return EditOrder(
            order=id_,
            values=values,
            payments={
                payments[which].id: {"status": status}
                for which, status in changes.get("payments", {}).items()
            },
            add_payments=tuple(PaymentDraft(amount=100) for _ in range(changes.get("more", 0))),
            comment="So it was agreed",
        )

    @staticmethod
    def _refusal(doing, refusal):
        try:
            doing()
        except refusal:
            return True
        return False


@pytest.mark.parametrize("seed", range(SHOPS))
def test_random_steps_come_to_what_the_plain_shop_comes_to(seed, template, tmp_path, rounds):
    seen: Counter[str] = Counter()

    for number in range(rounds(5, 250)):
        file = tmp_path / f"{number}.orderpath"
        shutil.copy(template, file)
        played = Played(file, f"{seed} {number}")
        for _ in range(STEPS):
            played.step()
            played.compare()
        played.engine.close()
        seen.update(task for order in played.plain.orders for task in order.tasks)
        seen["incident"] += sum(order.incidents for order in played.plain.orders)
        seen["refused"] += played.refused
        file.unlink()

    # Nothing of it went by unseen.
    assert {"Pack", "Unpaid", "Call", "incident", "refused"} <= (+seen).keys()
