"""What a process does until it is killed, and the notes it leaves of what it was told is done."""

import json
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.adapters.machine_marks import MachineMarks
from engine.adapters.outside import the_outside
from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import Change, CreateOrder, Edit, EditOrder, Receipt
from engine.domain.moment import Moment
from engine.ports import Outside
from engine.runtime.ticket import Ticket
from engine.storage.database import ShopFile
from tests.builders.outbox import ADA
from tests.builders.running import ADMINISTRATOR
from tests.builders.shop import NOON
from tests.faults.migrating import go_ahead
from tests.faults.shops import DUE, STEP, an_order

Milestone = Callable[[str], None]

BURSTS = 12
BURST = 8
END = Moment(NOON + 10 * STEP)
"""By then every wait of every load is over."""


class Notes:
    """A file of one line of JSON a note; what was written survives the writer.

    With the note “begun” a byte goes to the descriptor `begun`, for whoever waits to kill.
    """

    def __init__(self, file: Path, begun: int) -> None:
        self._descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        self._begun = begun

    def say(self, what: str, **told: Any) -> None:
        """Add a note: one write, so that it is there whole or not at all."""
        line = json.dumps({"what": what, "at_s": time.monotonic(), **told}) + "\n"
        os.write(self._descriptor, line.encode())
        if what == "begun":
            os.write(self._begun, b"b")


def change_orders(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """Orders come in, are edited and paid in bursts, and their waits end as time goes on."""
    chance, clock = random.Random(seed), ManualClock(NOON)
    with Engine.open(file, clock=clock, milestone=milestone) as engine:
        notes.say("begun")
        orders: list[int] = []
        for burst in range(BURSTS):
            tickets = [
                _ask(engine, notes, _some_edit(engine, chance, orders)) for _ in range(BURST)
            ]
            for ticket in tickets:
                orders += _answered(notes, ticket)
            if burst % 3 == 2:
                clock.advance(STEP)
                notes.say("asked")
                engine.end_due_waits()
                notes.say("answered")


def end_waits(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """Many waits are due; orders come in meanwhile."""
    chance = random.Random(seed)
    with Engine.open(file, clock=ManualClock(DUE), milestone=milestone) as engine:
        notes.say("begun")
        tickets = [_ask(engine, notes, _some_edit(engine, chance, [])) for _ in range(BURST)]
        notes.say("asked")
        engine.end_due_waits()
        notes.say("answered")
        for ticket in tickets:
            _answered(notes, ticket)


def deliver_messages(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """What waits in the outbox leaves, and orders come in meanwhile."""
    with Engine.open(
        file, clock=ManualClock(NOON), milestone=milestone, outside=outside_of(file)
    ) as engine:
        notes.say("begun")
        engine.channels.resume()
        ticket = _ask(engine, notes, CreateOrder(customer=ADA))
        notes.say("asked")
        engine.outbox.deliver_due()
        notes.say("answered")
        _answered(notes, ticket)


def outside_of(file: Path) -> Outside:
    """Real servers, and a memory of the machine that lies beside the shop."""
    return replace(the_outside(), marks=MachineMarks(file.parent / "marks"))


def import_history(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """A folder is imported with triggers off."""
    _import(file, notes, milestone, triggers=False)


def replay_history(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """A folder is imported with triggers on."""
    _import(file, notes, milestone, triggers=True)


def upgrade_shop(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """The shop is opened by a newer program."""
    go_ahead(file.parent / "steps")
    notes.say("begun")
    notes.say("asked")
    ShopFile.open(file, now=NOON, milestone=milestone).close()
    notes.say("answered")


def make_shop(file: Path, seed: int, notes: Notes, milestone: Milestone) -> None:
    """A new shop is made."""
    notes.say("begun")
    notes.say("asked")
    Engine.create(file, name="Kettle & Co", clock=ManualClock(NOON), milestone=milestone).close()
    notes.say("answered")


def _import(file: Path, notes: Notes, milestone: Milestone, *, triggers: bool) -> None:
    with Engine.open(file, clock=ManualClock(NOON), milestone=milestone) as engine:
        notes.say("begun")
        notes.say("asked")
        report = engine.imports.take_in(file.parent / "csv", triggers=triggers)
        notes.say("answered", import_id=report.import_id)


LOADS: dict[str, Callable[[Path, int, Notes, Milestone], None]] = {
    "change_orders": change_orders,
    "end_waits": end_waits,
    "deliver_messages": deliver_messages,
    "import_history": import_history,
    "replay_history": replay_history,
    "upgrade_shop": upgrade_shop,
    "make_shop": make_shop,
}


def _some_edit(engine: Engine, chance: random.Random, orders: list[int]) -> Edit:
    draw = chance.random()
    if not orders or draw < 0.5:
        return an_order(chance.choice(("phone", "app", "messenger")))
    order = engine.order(chance.choice(orders))
    if draw < 0.75:
        return EditOrder(order=order.id, values={"tracking_number": f"T-{chance.randrange(10**6)}"})
    payment = order.payments[0].id
    status = "not-paid" if order.paid else "paid"
    return EditOrder(order=order.id, payments={payment: {"status": status}})


def _ask(engine: Engine, notes: Notes, edit: Edit) -> Ticket[Receipt]:
    notes.say("asked")
    return engine.submit(Change(actor=ADMINISTRATOR, edits=(edit,)))


def _answered(notes: Notes, ticket: Ticket[Receipt]) -> tuple[int, ...]:
    receipt = ticket.result()
    notes.say("answered", events=receipt.events, orders=receipt.orders)
    return receipt.orders
