"""One transaction's memory: snapshots as loaded and as changed, rows to write, and a way back."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from engine.domain.change import Change, CreateOrder, ExternalId, FactKey
from engine.domain.customer import Customer
from engine.domain.delivery import Delivery
from engine.domain.errors import Missing
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Outcome, Run
from engine.domain.stored import AlertRow, MessageRow, StartRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.domain.topics import MANY, Topic, Topics
from engine.runtime.due_queue import PAGE, DueQueue
from engine.storage.batch import Batch
from engine.storage.ids import Ids
from engine.storage.loader import Loader
from engine.storage.rows import (
    alert_row,
    customer_row,
    event_row,
    item_row,
    message_row,
    order_row,
    payment_row,
    run_row,
    start_row,
    task_row,
    timer_row,
    visit_row,
)

END_OF_TIME = Moment(2**62)

K = TypeVar("K")
V = TypeVar("V")

_ABSENT = object()

Undo = tuple[dict[Any, Any], object, object]
"""A mapping, a key, and what stood there before."""


class Kept(Generic[K, V]):
    """Snapshots of one kind by key, read through to the file, with every change journaled.

    `changed` keeps what must be written, in the order of the first change, with whether it is new to the
    file.
    """

    __slots__ = ("_journal", "_load", "_loaded", "_values", "changed")

    def __init__(self, journal: list[Undo], load: Callable[[K], V | None]) -> None:
        self._journal = journal
        self._load = load
        self._values: dict[K, V | None] = {}
        self._loaded: dict[K, V | None] = {}
        self.changed: dict[K, bool] = {}

    def get(self, key: K) -> V | None:
        """The value as it stands in this transaction, or None when there is none."""
        try:
            return self._values[key]
        except KeyError:
            loaded = self._values[key] = self._loaded[key] = self._load(key)
            return loaded

    def as_loaded(self, key: K) -> V | None:
        """The value as the file has it; None for one that is new."""
        return self._loaded.get(key)

    def add(self, key: K, value: V) -> None:
        """A value whose key is new to the file."""
        self._keep(key, value, fresh=True)

    def put(self, key: K, value: V) -> None:
        """A new state of a value that was got before."""
        self._keep(key, value, fresh=self.changed.get(key, False))

    def is_fresh(self, key: K) -> bool:
        """Whether the file knows nothing of it yet."""
        return self.changed.get(key, False)

    def remember(self, key: K, value: V | None) -> None:
        """A value that was loaded in bulk."""
        if key not in self._values:
            self._values[key] = self._loaded[key] = value

    def known(self) -> Iterator[V]:
        """Every value met in this transaction, as it stands."""
        return (value for value in self._values.values() if value is not None)

    def written(self) -> Iterator[tuple[K, V, bool]]:
        """What must be written: key, value, whether it is new."""
        for key, fresh in self.changed.items():
            value = self._values[key]
            if value is not None:
                yield key, value, fresh

    def _keep(self, key: K, value: V, *, fresh: bool) -> None:
        values, changed = self._values, self.changed
        self._journal.append((values, key, values.get(key, _ABSENT)))
        values[key] = value
        if key not in changed:
            self._journal.append((changed, key, _ABSENT))
            changed[key] = fresh


Mark = tuple[int, int, int, int, int]
"""A place to go back to: lengths of the two journals, of topics, events and freed triggers."""


@dataclass(slots=True)
class Work:
    """The writer's memory during one transaction.

    Everything between `mark` and `undo_to` can be taken back as if it had not happened, which is what
    makes a refused change or a failed turn cost nothing to the others of its group. Ids are not given
    back: they never repeat.
    """

    loader: Loader
    ids: Ids
    batch: Batch
    references: References
    now: Moment
    delivery: Delivery = field(default_factory=Delivery)
    replay: int | None = None
    hold_messages: str = ""
    """Why outward effects are held for a person; empty = they are not."""
    messages: int = 0
    """Rows for the outbox so far: a condition may ask when the last was."""
    stale: bool = False
    """Lists, paths or triggers were changed: what is cached of them is read again after the commit."""
    freed: list[tuple[int, Subject]] = field(default_factory=list)
    """Triggers and subjects of waiting runs that ended: a queued run may begin."""
    _events: list[Event] = field(default_factory=list)
    _journal: list[Undo] = field(default_factory=list)
    _topics: list[tuple[Topic, int]] = field(default_factory=list)
    orders: Kept[int, Order] = field(init=False)
    customers: Kept[int, Customer] = field(init=False)
    tasks: Kept[int, Task] = field(init=False)
    outbox: Kept[int, MessageRow] = field(init=False)
    visits: Kept[int, VisitRow] = field(init=False)
    runs: Kept[int, Run] = field(init=False)
    timers: Kept[int, TimerRow] = field(init=False)
    starts: Kept[tuple[int, Subject], StartRow] = field(init=False)
    externals: Kept[tuple[str, ExternalId], int] = field(init=False)
    facts: Kept[FactKey, bool] = field(init=False)
    _visits_of: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _timers_of: dict[Subject, tuple[int, ...]] = field(default_factory=dict)
    _messages_at: dict[int, Moment] = field(default_factory=dict)
    _starts_now: dict[tuple[int, Subject], int] = field(default_factory=dict)
    _due: DueQueue | None = None

    def __post_init__(self) -> None:
        journal, loader = self._journal, self.loader
        self.orders = Kept(journal, loader.order)
        self.customers = Kept(journal, loader.customer)
        self.tasks = Kept(journal, loader.task)
        self.outbox = Kept(journal, loader.message)
        self.visits = Kept(journal, loader.visit)
        self.runs = Kept(journal, loader.run)
        self.timers = Kept(journal, loader.timer)
        self.starts = Kept(journal, lambda key: loader.start(*key))
        self.externals = Kept(journal, lambda key: loader.external_id(key[0], key[1]))
        self.facts = Kept(journal, lambda key: loader.knows_fact(key) or None)

    # -- the way back -----------------------------------------------------------------------------

    def mark(self) -> Mark:
        """Here is a place to go back to."""
        return (
            len(self._journal),
            self.batch.mark(),
            len(self._topics),
            len(self._events),
            len(self.freed),
        )

    def undo_to(self, mark: Mark) -> None:
        """Take back everything since `mark`, newest first."""
        length, rows, topics, events, freed = mark
        journal = self._journal
        while len(journal) > length:
            kept, key, before = journal.pop()
            if before is _ABSENT:
                kept.pop(key, None)
            else:
                kept[key] = before
        self.batch.undo_to(rows)
        del self._topics[topics:]
        del self._events[events:]
        del self.freed[freed:]

    # -- asking -----------------------------------------------------------------------------------

    def order(self, id_: int) -> Order:
        """The order as it stands.

        Raises:
            Missing: no such order.

        """
        order = self.orders.get(id_)
        if order is None:
            raise Missing("order", str(id_))
        return order

    def prefetch(self, changes: Iterable[Change]) -> None:
        """Ask the file once for all facts and outside ids that `changes` name."""
        facts: dict[str, list[str]] = {}
        externals: dict[tuple[str, str], list[str]] = {}
        for change in changes:
            if change.fact is not None:
                facts.setdefault(change.fact.source, []).append(change.fact.key)
            for edit in change.edits:
                if isinstance(edit, CreateOrder):
                    for entity, outside in _externals_of(edit):
                        externals.setdefault((entity, outside.source), []).append(outside.id)
        for source, keys in facts.items():
            known = self.loader.known_facts(source, keys)
            for key in keys:
                self.facts.remember(FactKey(source, key), key in known or None)
        for (entity, source), ids in externals.items():
            found = self.loader.external_ids(entity, source, ids)
            for outside_id in ids:
                self.externals.remember(
                    (entity, ExternalId(source, outside_id)), found.get(outside_id)
                )

    def open_timers(self, subject: Subject) -> list[TimerRow]:
        """The subject's waits that have not ended, oldest first."""
        ids = self._timers_of.get(subject)
        if ids is None:
            loaded = [] if self._is_fresh(subject) else self.loader.open_timers(subject)
            for timer in loaded:
                self.timers.remember(timer.id, timer)
            ids = self._timers_of[subject] = tuple([timer.id for timer in loaded])
        timers = [self.timers.get(id_) for id_ in ids]
        return [timer for timer in timers if timer is not None and timer.ended_at is None]

    def due_in_replay(self, replay: int | None) -> DueQueue:
        """The replay's waits in the order they come due; None = those of the shop's own life."""
        if self._due is None:
            page = self.loader.due_timers(END_OF_TIME, PAGE, replay)
            for timer in page:
                self.timers.remember(timer.id, timer)
            self._due = DueQueue(page)
        return self._due

    def start_of(self, trigger: int, subject: Subject) -> StartRow | None:
        """How often the trigger met the subject so far."""
        key = (trigger, subject)
        if self._is_fresh(subject) and not self.starts.is_fresh(key):
            self.starts.remember(key, None)
        return self.starts.get(key)

    def starts_since(self, trigger: int, subject: Subject, since: Moment) -> int:
        """Starts of the trigger for the subject at `since` or later, those of this transaction included."""
        fresh = self._starts_now.get((trigger, subject), 0)
        if self._is_fresh(subject):
            return fresh
        return fresh + self.loader.starts_since(trigger, subject, since)

    def note_start(self, trigger: int, subject: Subject) -> None:
        """One more start in this transaction."""
        key = (trigger, subject)
        self._set(self._starts_now, key, self._starts_now.get(key, 0) + 1)

    @property
    def events(self) -> int:
        """How many events this transaction has made so far."""
        return len(self._events)

    def history_after(self, subject: Subject, version: int) -> list[Event]:
        """The subject's events that took it beyond a version, those of this transaction included."""
        stored = [] if self._is_fresh(subject) else self.loader.history(subject)
        own = [event for event in self._events if event.subject == subject]
        return [event for event in (*stored, *own) if event.version > version]

    def queued_run(self, trigger: int, subject: Subject) -> Run | None:
        """The oldest start that waits for its turn in the queue, None when there is none."""
        for run in self.loader.queued_runs(trigger, subject):
            self.runs.remember(run.id, run)
        queued = [
            run
            for run in self.runs.known()
            if run.outcome is Outcome.QUEUED and run.trigger == trigger and run.subject == subject
        ]
        return min(queued, key=lambda run: run.id, default=None)

    def times_in(self, order: int, status: str) -> int:
        """Visits of the status, those of this transaction included."""
        own = [self.visits.get(id_) for id_ in self._visits_of.get(order, ())]
        fresh = sum(1 for visit in own if visit is not None and visit.status == status)
        return fresh + (0 if self.orders.is_fresh(order) else self.loader.times_in(order, status))

    def orders_of(self, customer: int) -> int:
        """Orders of the customer, those of this transaction included."""
        come = 0
        for id_, order, _ in self.orders.written():
            before = self.orders.as_loaded(id_)
            was = before is not None and before.customer == customer
            come += (order.customer == customer) - was
        return come + self.loader.orders_of(customer)

    def last_message_at(self, order: int) -> Moment | None:
        """When the newest message about the order was queued, this transaction included."""
        return self._messages_at.get(order) or self.loader.last_message_at(order)

    # -- writing ----------------------------------------------------------------------------------

    def touch(self, topic: Topic, id_: int) -> None:
        """Announce after the commit that this changed."""
        self._topics.append((topic, id_))

    def add_event(self, event: Event) -> None:
        """A row of the history."""
        self.batch.insert("events", event_row(event))
        self._events.append(event)

    def enter(self, visit: VisitRow) -> None:
        """The order begins a stay."""
        self.visits.add(visit.id, visit)
        self._set(self._visits_of, visit.order, (*self._visits_of.get(visit.order, ()), visit.id))

    def leave(self, visit: int, at: Moment, seq: int) -> None:
        """The order ends a stay."""
        row = self.visits.get(visit)
        if row is not None:
            self.visits.put(visit, replace(row, left_at=at, left_seq=seq))

    def add_timer(self, timer: TimerRow) -> None:
        """A run begins to wait."""
        self.open_timers(timer.subject)
        self.timers.add(timer.id, timer)
        self._set(self._timers_of, timer.subject, (*self._timers_of[timer.subject], timer.id))
        if self._due is not None:
            self._due.add(timer)
        self.touch(Topic.TIMERS, timer.id)

    def add_ended_run(self, run: Run) -> None:
        """A run that ended in the turn it began in: nothing will change it any more."""
        self.batch.insert("runs", run_row(run, self.replay))

    def put_start(self, trigger: int, subject: Subject, start: StartRow) -> None:
        """One more start of the trigger for the subject."""
        key = (trigger, subject)
        if self.starts.get(key) is None:
            self.starts.add(key, start)
        else:
            self.starts.put(key, start)

    def add_external(self, entity: str, outside: ExternalId, id_: int) -> None:
        """A thing of ours is known elsewhere by this id."""
        self.externals.add((entity, outside), id_)
        self.batch.insert("external_ids", (outside.source, entity, outside.id, id_))

    def add_fact(self, fact: FactKey, seq: int | None) -> None:
        """An imported fact is in the shop from now on."""
        self.facts.add(fact, True)
        self.batch.insert("imported_facts", (fact.source, fact.key, seq))

    def add_alert(self, alert: AlertRow) -> None:
        """A stored notice."""
        self.batch.insert("alerts", alert_row(alert))
        self.touch(Topic.ALERTS, alert.id)

    def add_message(self, message: MessageRow) -> None:
        """A row for the outbox."""
        self.outbox.add(message.id, message)
        self.messages += 1
        if message.order is not None:
            self._set(self._messages_at, message.order, message.at)
        self.touch(Topic.OUTBOX, message.id)

    def put_message(self, message: MessageRow) -> None:
        """A new state of a row of the outbox."""
        self.outbox.put(message.id, message)
        self.touch(Topic.OUTBOX, message.id)

    def fill_batch(self) -> Batch:
        """Turn every changed snapshot into its row, once, in its last form."""
        batch = self.batch
        for order_id, order, fresh in self.orders.written():
            customer = None if order.customer is None else self.customers.get(order.customer)
            batch.put("orders", order_id, order_row(order, customer), fresh=fresh)
            self._fill_parts(order)
        for id_, customer, fresh in self.customers.written():
            batch.put("customers", id_, customer_row(customer), fresh=fresh)
        for id_, task, fresh in self.tasks.written():
            batch.put("tasks", id_, task_row(task), fresh=fresh)
        for id_, message, fresh in self.outbox.written():
            batch.put("outbox", id_, message_row(message), fresh=fresh)
        for id_, visit, fresh in self.visits.written():
            batch.put("visits", id_, visit_row(visit), fresh=fresh)
        for id_, run, fresh in self.runs.written():
            batch.put("runs", id_, run_row(run, self.replay), fresh=fresh)
        for id_, timer, fresh in self.timers.written():
            batch.put("timers", id_, timer_row(timer), fresh=fresh)
        for key, start, fresh in self.starts.written():
            batch.put("starts", key, start_row(key[0], key[1], start), fresh=fresh)
        return batch

    def topics(self) -> Topics:
        """What to announce once this is committed."""
        gathered: dict[Topic, set[int]] = {}
        for topic, id_ in self._topics:
            gathered.setdefault(topic, set()).add(id_)
        return Topics(
            {topic: frozenset(ids) if len(ids) <= MANY else None for topic, ids in gathered.items()}
        )

    def _fill_parts(self, order: Order) -> None:
        before = self.orders.as_loaded(order.id)
        old_items = {} if before is None else {item.id: item for item in before.items}
        for item in order.items:
            old_item = old_items.pop(item.id, None)
            if old_item != item:
                row = item_row(item, order.id)
                self.batch.put("items", item.id, row, fresh=old_item is None)
        for gone in old_items:
            self.batch.delete("items", gone)
        old_payments = {} if before is None else {p.id: p for p in before.payments}
        for payment in order.payments:
            old_payment = old_payments.pop(payment.id, None)
            if old_payment != payment:
                row = payment_row(payment, order.id)
                self.batch.put("payments", payment.id, row, fresh=old_payment is None)
        for gone in old_payments:
            self.batch.delete("payments", gone)

    def _set(self, kept: dict[K, V], key: K, value: V) -> None:
        self._journal.append((kept, key, kept.get(key, _ABSENT)))
        kept[key] = value

    def _is_fresh(self, subject: Subject) -> bool:
        if subject.kind is SubjectKind.ORDER:
            return self.orders.is_fresh(subject.id)
        if subject.kind is SubjectKind.TASK:
            return self.tasks.is_fresh(subject.id)
        return self.customers.is_fresh(subject.id)


def _externals_of(edit: CreateOrder) -> Iterator[tuple[str, ExternalId]]:
    for outside in edit.external:
        yield "order", outside
    if edit.customer is not None:
        for outside in edit.customer.external:
            yield "customer", outside
    for item in edit.items:
        for outside in item.external:
            yield "item", outside
    for payment in edit.payments:
        for outside in payment.external:
            yield "payment", outside
