"""The engine's face: every call that scripts, the command line and the window may make."""

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from engine.adapters.outside import the_outside
from engine.clock import Clock, ManualClock, SystemClock
from engine.conditions.tree import Tree
from engine.desks.alerts import AlertDesk
from engine.desks.cards import CardDesk
from engine.desks.channels import ChannelDesk
from engine.desks.customers import CustomerDesk
from engine.desks.imports import ImportDesk
from engine.desks.outbox import OutboxDesk
from engine.desks.paths import PathDesk
from engine.desks.premises import Premises
from engine.desks.runs import RunDesk
from engine.desks.shop import ShopDesk
from engine.desks.tasks import TaskDesk
from engine.desks.triggers import TriggerDesk
from engine.desks.views import ViewDesk
from engine.desks.waits import WaitDesk
from engine.domain.change import Actor, Change, Receipt
from engine.domain.customer import Customer
from engine.domain.errors import Unknown
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.folding import fold
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.task import Task
from engine.domain.topics import Topics
from engine.nodes.trigger_file import TriggerFile
from engine.ports import Outside
from engine.runtime.as_of import customer_as_of, order_as_of, task_as_of
from engine.runtime.asking import ask_why
from engine.runtime.order_search import order_list
from engine.runtime.path_rules import Move, moves
from engine.runtime.running_shop import RunningShop, nobody_waits
from engine.runtime.ticket import Ticket
from engine.runtime.waking import LateWaits
from engine.runtime.why import Answer, Asked, Why
from engine.runtime.writer import Milestone
from engine.storage.automatic_moves import AutomaticMove
from engine.storage.cancelling import Cancel
from engine.storage.card import OrderCard, read_card
from engine.storage.database import ShopFile
from engine.storage.faults import Cancelled as ReadingCancelled
from engine.storage.inspection import Inspection, inspect
from engine.storage.loader import Loader
from engine.storage.order_list import OrderList, OrderRow, OrderSort, OrderTotals, Sorting
from engine.storage.records import ImportRecord, ImportReject
from engine.storage.starter import seed_shop

if TYPE_CHECKING:  # imported on first use: the window stands before any import or demo begins
    from engine.rehearsal.demo import Demo
    from engine.runtime.alarm import Alarm

__all__ = [
    "Answer",
    "Asked",
    "AutomaticMove",
    "Cancel",
    "Engine",
    "ImportRecord",
    "ImportReject",
    "Inspection",
    "LateWaits",
    "Milestone",
    "Move",
    "OrderCard",
    "OrderList",
    "OrderRow",
    "OrderSort",
    "OrderTotals",
    "ReadingCancelled",
    "Sorting",
    "TriggerFile",
    "Why",
]


def _no_milestone(name: str) -> None:
    """In production nothing happens at the named points of a write."""


class Engine:
    """A shop that is open. Use it as a context manager, or call `close`.

    Writes go through one thread and return after their commit; reads may come from any thread. With
    `read_only` nothing can be written, and every write says so. What is not said here stands at a desk:
    `triggers`, `cards`, `customers`, `waits`, `tasks`, `alerts`, `views`, `paths`, `imports`, `outbox`,
    `channels`, `shop`.
    """

    def __init__(
        self,
        file: ShopFile,
        clock: Clock,
        milestone: Milestone,
        outside: Outside,
        *,
        alarm: bool,
    ) -> None:
        self.clock = clock
        self._file = file
        self._shop = None if file.read_only else RunningShop(file, clock, milestone, outside)
        self._premises = Premises(file, self._shop, clock)
        self.paths = PathDesk(self._premises)
        self.triggers = TriggerDesk(self._premises)
        self.runs = RunDesk(self._premises)
        self.cards = CardDesk(self._premises)
        self.customers = CustomerDesk(self._premises)
        self.waits = WaitDesk(self._premises)
        self.views = ViewDesk(self._premises)
        self.tasks = TaskDesk(self._premises)
        self.alerts = AlertDesk(self._premises)
        self.imports = ImportDesk(self._premises)
        self.outbox = OutboxDesk(self._premises)
        self.channels = ChannelDesk(self._premises)
        self.shop = ShopDesk(self._premises)
        self._alarm: Alarm | None = None
        self._closed = False
        if alarm:
            self.start_alarm()

    @classmethod
    def create(  # noqa: PLR0913 - what a shop begins with, by name
        cls,
        file: Path,
        *,
        name: str,
        currency: str = "EUR",
        zone: str = "Europe/Berlin",
        preset: str = "universal",
        clock: Clock | None = None,
        alarm: bool = False,
        milestone: Milestone = _no_milestone,
        outside: Outside | None = None,
    ) -> Self:
        """Make a new shop file and open it.

        Raises:
            UserError: the file exists already, or preset, currency or zone are unknown.
            EnvironmentFault: the folder cannot be written.

        """
        clock = clock or SystemClock()
        now = clock.now()
        shop = ShopFile.create(
            file,
            seed=lambda connection: seed_shop(
                connection, name=name, currency=currency, zone=zone, preset=preset, now=now
            ),
            now=now,
            milestone=milestone,
        )
        return cls(shop, clock, milestone, outside or the_outside(), alarm=alarm)

    @classmethod
    def open(
        cls,
        file: Path,
        *,
        clock: Clock | None = None,
        read_only: bool = False,
        alarm: bool = False,
        milestone: Milestone = _no_milestone,
        outside: Outside | None = None,
    ) -> Self:
        """Open a shop file. `alarm`: end waits by themselves as they come due.

        Raises:
            UserError: no shop, or one of a newer version.
            EnvironmentFault: another program holds it, or the disk does not let us.

        """
        clock = clock or SystemClock()
        shop = ShopFile.open(file, now=clock.now(), read_only=read_only, milestone=milestone)
        return cls(shop, clock, milestone, outside or the_outside(), alarm=alarm)

    def start_alarm(self) -> None:
        """End waits and send messages as they come due, from now on; a shop opened to read does neither."""
        if self._alarm is None and self._shop is not None:
            from engine.runtime.alarm import Alarm

            self._alarm = Alarm(self._shop.ring)
            self._shop.post.begin()

    def close(self) -> None:
        """Finish what was handed in and let go of the file; closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._alarm is not None:
            self._alarm.close()
        if self._shop is not None:
            self._shop.close()
        else:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._file.read_only

    @property
    def path(self) -> Path:
        """The shop file."""
        return self._file.path

    @property
    def uid(self) -> str:
        """What the shop is known by, whatever its file is called."""
        return self._premises.uid

    @property
    def references(self) -> References:
        """The shop's lists as they are now."""
        return self._premises.references

    # -- writing ----------------------------------------------------------------------------------

    def submit(self, change: Change) -> Ticket[Receipt]:
        """Hand a change in; the ticket is redeemed after the commit that holds it and what followed."""
        return self._premises.running().change(change)

    def record(self, change: Change) -> Receipt:
        """Apply a change and wait for its commit.

        Raises:
            UserError: it was refused; nothing of it is kept.
            EnvironmentFault: the file cannot be written just now.

        """
        return self.submit(change).result()

    def listen(self, listener: Callable[[Topics], None]) -> Callable[[], None]:
        """Tell `listener`, on a thread of the engine, what changed; the result stops it."""
        if self._shop is None:
            return lambda: None
        return self._shop.announcer.listen(listener)

    def stand_back(self, give_way: Callable[[], None]) -> Callable[[], None]:
        """Have imports and the demo call `give_way` between two pieces of their work; the result stops it.

        It is called on a thread of the engine, and may wait there while a window has something to do.
        """
        shop = self._shop
        if shop is None:
            return lambda: None
        shop.give_way = give_way

        def stop() -> None:
            shop.give_way = nobody_waits

        return stop

    def end_due_waits(self, late: LateWaits = LateWaits.SEND) -> int:
        """End every wait that is due by the engine's clock, and those that come due by it; how many."""
        ended = 0
        while chunk := self._premises.running().end_due(late):
            ended += chunk
        return ended

    def confirm_clock(self) -> None:
        """The clock is right after all: messages that come from now on are no longer held for its sake."""
        self._premises.running().confirm_clock()

    def next_due(self) -> Moment | None:
        """When the next wait ends, None when nothing waits."""
        with self._file.reader() as connection:
            return Loader(connection).next_due()

    def demo(self, clock: ManualClock, *, seed: int, begin: Moment, orders_a_day: float) -> "Demo":
        """Let this fresh shop, opened with `clock`, be played by made-up people from `begin` on.

        Nothing leaves it while it is open, however it is set up.
        """
        from engine.rehearsal.demo import open_demo

        self._premises.running().post.seal()
        return open_demo(
            self._premises.running(), clock, seed=seed, begin=begin, orders_a_day=orders_a_day
        )

    # -- reading ----------------------------------------------------------------------------------

    def order(self, id_: int) -> Order:
        """One order with its lines and payments.

        Raises:
            Unknown: no such order.

        """
        with self._file.reader() as connection:
            order = Loader(connection).order(id_)
        if order is None:
            raise Unknown("order", str(id_))
        return order

    def find_order(self, text: str) -> Order:
        """The order with this number, or `#` and its id; the newest when a number was used twice.

        Raises:
            Unknown: no such order.

        """
        with self._file.reader() as connection:
            loader = Loader(connection)
            ids = loader.orders_numbered(fold(text.strip()))
            if not ids and text.strip().removeprefix("#").isdecimal():
                ids = (int(text.strip().removeprefix("#")),)
            order = loader.order(ids[-1]) if ids else None
        if order is None:
            raise Unknown("order", text)
        return order

    def customer(self, id_: int) -> Customer:
        """One customer.

        Raises:
            Unknown: no such customer.

        """
        with self._file.reader() as connection:
            customer = Loader(connection).customer(id_)
        if customer is None:
            raise Unknown("customer", str(id_))
        return customer

    def order_list(self, where: str | Tree = "", search: str = "") -> OrderList:
        """The orders that meet a condition and hold every word searched for, to look through.

        The condition is a text to be read, or the tree that one was read as.

        Raises:
            ConditionError: the condition cannot be read; it says where.

        """
        return order_list(self._file, self.references, self.clock, where, search)

    def card(self, id_: int) -> OrderCard:
        """An order with everything that happened to it, read at one moment.

        Raises:
            Missing: no such order.

        """
        with self._file.reader() as connection:
            return read_card(connection, id_)

    def inspect(self, cancel: Cancel | None = None) -> Inspection:
        """Look the whole file over; takes as long as reading it does."""
        with self._file.reader(cancel) as connection:
            return inspect(connection, self._file.path)

    def moves(self, order: Order, actor: Actor) -> tuple[Move, ...]:
        """Where the order could go next, done by `actor`; the others with the reason why not."""
        return moves(order, actor, self.references)

    def history(self, subject: Subject, until: int | None = None) -> Sequence[Event]:
        """The subject's events, oldest first, up to and with a seq."""
        with self._file.reader() as connection:
            loader = Loader(connection)
            return loader.history(subject) if until is None else loader.history(subject, until)

    def as_of(self, subject: Subject, seq: int) -> Order | Customer | Task | None:
        """The subject as it stood right after the event `seq`; None before it existed."""
        events = self.history(subject, seq)
        if subject.kind is SubjectKind.ORDER:
            return order_as_of(events)
        if subject.kind is SubjectKind.CUSTOMER:
            return customer_as_of(events)
        return task_as_of(events)

    def why(self, order: int, trigger: str, event: int | None = None) -> Why:
        """Why a trigger did, or did not do, something on an event of an order; the newest when None.

        Raises:
            UserError: no such order, trigger or event.

        """
        with self._file.reader() as connection:
            return ask_why(connection, self.references, order, self.triggers.named(trigger), event)
