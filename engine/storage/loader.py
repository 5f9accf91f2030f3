"""What the writer reads: single things by id, and many at once, by statements compiled once."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, Table, bindparam, func, literal_column, select

from engine.domain.change import ExternalId, FactKey
from engine.domain.customer import Customer
from engine.domain.event import Event, Subject
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.run import Outcome, Run
from engine.domain.stored import MessageRow, StartRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.storage import values
from engine.storage.dialect import Driver, Prepared, among, bound_list, driver_of
from engine.storage.records import AnyRow
from engine.storage.tables import (
    customers,
    events,
    external_ids,
    imported_facts,
    items,
    orders,
    outbox,
    payments,
    runs,
    starts,
    tasks,
    timers,
    visits,
)


def _by_id(table: Table) -> Prepared:
    return Prepared(lambda: select(table).where(table.c.id == bindparam("id")))


def _of(table: Table, column: str) -> Prepared:
    return Prepared(
        lambda: select(table).where(table.c[column] == bindparam("id")).order_by(table.c.id)
    )


def _many(table: Table, column: str = "id") -> Prepared:
    return Prepared(lambda: select(table).where(among(table.c[column], "ids")).order_by(table.c.id))


# A partial index serves a statement only when it says the value itself.
_IS_WAITING: Final = runs.c.outcome == literal_column(f"'{Outcome.WAITING.value}'")

_ORDER: Final = _by_id(orders)
_ORDERS: Final = _many(orders)
_ITEMS: Final = _of(items, "order_id")
_ITEMS_OF: Final = _many(items, "order_id")
_PAYMENTS: Final = _of(payments, "order_id")
_PAYMENTS_OF: Final = _many(payments, "order_id")
_CUSTOMER: Final = _by_id(customers)
_CUSTOMERS: Final = _many(customers)
_TASK: Final = _by_id(tasks)
_VISIT: Final = _by_id(visits)
_RUN: Final = _by_id(runs)
_RUNS: Final = _many(runs)
_TIMER: Final = _by_id(timers)
_MESSAGE: Final = _by_id(outbox)
_NUMBERED: Final = Prepared(
    lambda: select(orders.c.id).where(orders.c.number_key == bindparam("key")).order_by(orders.c.id)
)
_OPEN_TIMERS: Final = Prepared(
    lambda: (
        select(timers)
        .where(
            timers.c.ended_at.is_(None),
            timers.c.subject_kind == bindparam("kind"),
            timers.c.subject_id == bindparam("id"),
        )
        .order_by(timers.c.id)
    )
)
_DUE: Final = Prepared(
    lambda: (
        select(timers)
        .where(
            timers.c.ended_at.is_(None),
            timers.c.due_at <= bindparam("now"),
            timers.c.replay_id.is_not_distinct_from(bindparam("replay")),
        )
        .order_by(timers.c.due_at, timers.c.id)
        .limit(bindparam("most"))
    )
)
_NEXT_DUE: Final = Prepared(
    lambda: (
        select(timers.c.due_at)
        .where(
            timers.c.ended_at.is_(None),
            timers.c.replay_id.is_not_distinct_from(bindparam("replay")),
        )
        .order_by(timers.c.due_at, timers.c.id)
        .limit(1)
    )
)
_WAITING: Final = Prepared(
    lambda: (
        select(runs)
        .where(
            runs.c.subject_kind == bindparam("kind"),
            runs.c.subject_id == bindparam("id"),
            runs.c.trigger_id == bindparam("trigger"),
            _IS_WAITING,
        )
        .order_by(runs.c.id)
    )
)
_WAITING_OF: Final = Prepared(
    lambda: (
        select(runs)
        .where(runs.c.trigger_id == bindparam("trigger"), _IS_WAITING)
        .order_by(runs.c.id)
    )
)
_START: Final = Prepared(
    lambda: select(starts).where(
        starts.c.trigger_id == bindparam("trigger"),
        starts.c.subject_kind == bindparam("kind"),
        starts.c.subject_id == bindparam("id"),
    )
)
_QUEUED: Final = Prepared(
    lambda: (
        select(runs)
        .where(
            runs.c.subject_kind == bindparam("kind"),
            runs.c.subject_id == bindparam("id"),
            runs.c.trigger_id == bindparam("trigger"),
            runs.c.outcome == Outcome.QUEUED.value,
        )
        .order_by(runs.c.id)
    )
)
_AFTER: Final = Prepared(
    lambda: (
        select(orders.c.id)
        .where(orders.c.id > bindparam("id"))
        .order_by(orders.c.id)
        .limit(bindparam("most"))
    )
)
_QUEUED_IN_REPLAY: Final = Prepared(
    lambda: (
        select(runs)
        .where(runs.c.replay_id == bindparam("replay"), runs.c.outcome == Outcome.QUEUED.value)
        .order_by(runs.c.id)
        .limit(bindparam("most"))
    )
)
_STARTS_SINCE: Final = Prepared(
    lambda: select(func.count()).where(
        runs.c.subject_kind == bindparam("kind"),
        runs.c.subject_id == bindparam("id"),
        runs.c.trigger_id == bindparam("trigger"),
        runs.c.started_at >= bindparam("since"),
        runs.c.outcome != bindparam("refused"),
    )
)
_EXTERNAL: Final = Prepared(
    lambda: select(external_ids.c.external_id, external_ids.c.entity_id).where(
        external_ids.c.source == bindparam("source"),
        external_ids.c.entity == bindparam("entity"),
        among(external_ids.c.external_id, "ids"),
    )
)
_FACTS: Final = Prepared(
    lambda: select(imported_facts.c.key).where(
        imported_facts.c.source == bindparam("source"), among(imported_facts.c.key, "keys")
    )
)
_TIMES_IN: Final = Prepared(
    lambda: select(func.count()).where(
        visits.c.order_id == bindparam("order"), visits.c.status == bindparam("status")
    )
)
_ORDERS_OF: Final = Prepared(
    lambda: select(func.count()).where(orders.c.customer == bindparam("customer"))
)
_LAST_MESSAGE: Final = Prepared(
    lambda: select(func.max(outbox.c.at)).where(outbox.c.order_id == bindparam("order"))
)
_HISTORY: Final = Prepared(
    lambda: (
        select(events)
        .where(
            events.c.subject_kind == bindparam("kind"),
            events.c.subject_id == bindparam("id"),
            events.c.seq <= bindparam("until"),
        )
        .order_by(events.c.seq)
    )
)

_HISTORY_AFTER: Final = Prepared(
    lambda: (
        select(events)
        .where(
            events.c.subject_kind == bindparam("kind"),
            events.c.subject_id == bindparam("id"),
            events.c.version > bindparam("version"),
        )
        .order_by(events.c.seq)
    )
)

NEWEST: Final = 2**63 - 1
"""A seq behind every seq."""


class Loader:
    """Reads within the connection's transaction, where there is one; keeps nothing."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        """For the rarer statements of this package's other modules."""
        self.connection = connection
        self._driver = driver_of(connection)

    @property
    def driver(self) -> Driver:
        """The connection underneath, for what other modules of this package ask of it."""
        return self._driver

    def order(self, id_: int) -> Order | None:
        """The order as the file holds it."""
        row = _ORDER.first(self._driver, id=id_)
        if row is None:
            return None
        lines = _ITEMS.all(self._driver, id=id_)
        return values.order_from_rows(row, lines, _PAYMENTS.all(self._driver, id=id_))

    def orders(self, ids: Iterable[int]) -> dict[int, Order]:
        """Those of the orders that the file holds."""
        wanted = bound_list(ids)
        lines = _by_order(_ITEMS_OF.all(self._driver, ids=wanted))
        paid = _by_order(_PAYMENTS_OF.all(self._driver, ids=wanted))
        return {
            row[0]: values.order_from_rows(row, lines.get(row[0], ()), paid.get(row[0], ()))
            for row in _ORDERS.all(self._driver, ids=wanted)
        }

    def orders_after(self, id_: int, most: int) -> list[Order]:
        """The next orders by id."""
        ids = [row[0] for row in _AFTER.all(self._driver, id=id_, most=most)]
        return list(self.orders(ids).values())

    def orders_numbered(self, key: str) -> tuple[int, ...]:
        """Ids of the orders with this folded number, oldest first."""
        return tuple(row[0] for row in _NUMBERED.all(self._driver, key=key))

    def customer(self, id_: int) -> Customer | None:
        """The customer as the file holds them."""
        row = _CUSTOMER.first(self._driver, id=id_)
        return None if row is None else values.customer_from(row)

    def customers(self, ids: Iterable[int]) -> dict[int, Customer]:
        """Those of the customers that the file holds."""
        rows = _CUSTOMERS.all(self._driver, ids=bound_list(ids))
        return {row[0]: values.customer_from(row) for row in rows}

    def task(self, id_: int) -> Task | None:
        """The task as the file holds it."""
        row = _TASK.first(self._driver, id=id_)
        return None if row is None else values.task_from(row)

    def visit(self, id_: int) -> VisitRow | None:
        """The stay that the event of this seq began."""
        row = _VISIT.first(self._driver, id=id_)
        return None if row is None else values.visit_from(row)

    def run(self, id_: int) -> Run | None:
        """The run with its trace."""
        row = _RUN.first(self._driver, id=id_)
        return None if row is None else values.run_from(row)

    def runs(self, ids: Iterable[int]) -> dict[int, Run]:
        """Those of the runs that the file holds."""
        rows = _RUNS.all(self._driver, ids=bound_list(ids))
        return {row[0]: values.run_from(row) for row in rows}

    def waiting_runs(self, trigger: int, subject: Subject) -> list[Run]:
        """Runs of the trigger for the subject that have not ended, oldest first."""
        rows = _WAITING.all(
            self._driver,
            trigger=trigger,
            kind=subject.kind.value,
            id=subject.id,
        )
        return [values.run_from(row) for row in rows]

    def waiting_runs_of(self, trigger: int) -> list[Run]:
        """Runs of the trigger that have not ended, oldest first."""
        rows = _WAITING_OF.all(self._driver, trigger=trigger)
        return [values.run_from(row) for row in rows]

    def queued_runs(self, trigger: int, subject: Subject) -> list[Run]:
        """Starts of the trigger for the subject that wait for their turn, oldest first."""
        rows = _QUEUED.all(self._driver, trigger=trigger, kind=subject.kind.value, id=subject.id)
        return [values.run_from(row) for row in rows]

    def queued_in_replay(self, replay: int, most: int) -> list[Run]:
        """Starts within a replay that wait for their turn, oldest first."""
        rows = _QUEUED_IN_REPLAY.all(self._driver, replay=replay, most=most)
        return [values.run_from(row) for row in rows]

    def timer(self, id_: int) -> TimerRow | None:
        """The wait, ended or not."""
        row = _TIMER.first(self._driver, id=id_)
        return None if row is None else values.timer_from(row)

    def open_timers(self, subject: Subject) -> list[TimerRow]:
        """The subject's waits that have not ended, oldest first."""
        rows = _OPEN_TIMERS.all(self._driver, kind=subject.kind.value, id=subject.id)
        return [values.timer_from(row) for row in rows]

    def due_timers(self, now: Moment, most: int, replay: int | None = None) -> list[TimerRow]:
        """Waits due at `now` or before, in the order they are due; those of a replay never mix."""
        rows = _DUE.all(self._driver, now=now, most=most, replay=replay)
        return [values.timer_from(row) for row in rows]

    def next_due(self, replay: int | None = None) -> Moment | None:
        """When the next wait ends, None when nothing waits."""
        row = _NEXT_DUE.first(self._driver, replay=replay)
        return None if row is None else Moment(row[0])

    def start(self, trigger: int, subject: Subject) -> StartRow | None:
        """How often the trigger met the subject, None when never."""
        row = _START.first(self._driver, trigger=trigger, kind=subject.kind.value, id=subject.id)
        return None if row is None else values.start_from(row)

    def starts_since(self, trigger: int, subject: Subject, since: Moment) -> int:
        """Runs of the trigger for the subject that were started, not refused, at `since` or later."""
        row = _STARTS_SINCE.first(
            self._driver,
            trigger=trigger,
            kind=subject.kind.value,
            id=subject.id,
            since=since,
            refused=Outcome.REFUSED.value,
        )
        return _number(row)

    def message(self, id_: int) -> MessageRow | None:
        """The row of the outbox."""
        row = _MESSAGE.first(self._driver, id=id_)
        return None if row is None else values.message_from(row)

    def external_id(self, entity: str, outside: ExternalId) -> int | None:
        """Our id of what `outside` names, None when it is not known here."""
        return self.external_ids(entity, outside.source, [outside.id]).get(outside.id)

    def external_ids(self, entity: str, source: str, ids: Iterable[str]) -> dict[str, int]:
        """Our ids by the ids that things have in `source`; what is not known here is left out."""
        rows = _EXTERNAL.all(self._driver, entity=entity, source=source, ids=bound_list(ids))
        return {row[0]: row[1] for row in rows}

    def knows_fact(self, fact: FactKey) -> bool:
        """Whether the fact was imported before."""
        return fact.key in self.known_facts(fact.source, [fact.key])

    def known_facts(self, source: str, keys: Iterable[str]) -> frozenset[str]:
        """Those of the facts that were imported before."""
        rows = _FACTS.all(self._driver, source=source, keys=bound_list(keys))
        return frozenset(row[0] for row in rows)

    def times_in(self, order: int, status: str) -> int:
        """Visits of the status, the present one included."""
        return _number(_TIMES_IN.first(self._driver, order=order, status=status))

    def orders_of(self, customer: int) -> int:
        """How many orders the customer has."""
        return _number(_ORDERS_OF.first(self._driver, customer=customer))

    def last_message_at(self, order: int) -> Moment | None:
        """When the newest message about the order was queued."""
        row = _LAST_MESSAGE.first(self._driver, order=order)
        return None if row is None or row[0] is None else Moment(row[0])

    def history(self, subject: Subject, until: int = NEWEST) -> list[Event]:
        """The subject's events up to and with the seq, in order: what `as_of` rebuilds it from."""
        rows = _HISTORY.all(self._driver, kind=subject.kind.value, id=subject.id, until=until)
        return [values.event_from(row) for row in rows]

    def history_after(self, subject: Subject, version: int) -> list[Event]:
        """The subject's events since it had this version, in order."""
        rows = _HISTORY_AFTER.all(
            self._driver, kind=subject.kind.value, id=subject.id, version=version
        )
        return [values.event_from(row) for row in rows]


def _by_order(rows: Iterable[AnyRow]) -> Mapping[int, list[AnyRow]]:
    gathered: dict[int, list[AnyRow]] = {}
    for row in rows:
        gathered.setdefault(row[1], []).append(row)
    return gathered


def _number(row: AnyRow | None) -> int:
    return 0 if row is None else int(row[0])
