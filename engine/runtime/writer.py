"""The writer: the one thread through which every write of the process goes."""

import gc
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, cast

from engine.domain.errors import EnvironmentFault, OrderpathError
from engine.domain.topics import Topics
from engine.runtime.ticket import Ticket, announce
from engine.runtime.work import Work

log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

GROUP_EVENTS = 500
"""A group of changes is committed at the latest when it made this many events …"""
GROUP_SECONDS = 0.020
"""… or when it has been open for this long."""
PATIENT_SECONDS = 0.100
"""A group of patient jobs alone stays open this long: most of a long import is then spent on its rows, not
on commits. It closes as soon as somebody who is waiting had a turn in it."""
BURST = 100
BURST_SECONDS = 0.100
"""While this many wait, a group is open longer: everybody behind is served sooner by fewer commits."""
IDLE_SECONDS = 2.0
"""Nothing to write for this long: tidy the write-ahead log."""

Milestone = Callable[[str], None]
"""Told at named points of a write; does nothing in production, and kills the process in tests."""


class Job(Protocol[T_co]):
    """Something the writer does within a transaction. Run again from the start when its group failed."""

    def __call__(self, work: Work, /) -> T_co:
        """Do it; raise a UserError to refuse, which takes back only this."""


class Store(Protocol):
    """The file, as the writer needs it."""

    def begin(self) -> Work:
        """Open a transaction and a memory for it."""

    def go_on(self, work: Work) -> Work:
        """Write the memory without a commit, and open another for the same transaction."""

    def commit(self, work: Work) -> None:
        """Write the memory and commit."""

    def roll_back(self) -> None:
        """Forget the transaction."""

    def committed(self, work: Work) -> None:
        """After the commit: bring what is cached over transactions up to date."""

    def rest(self) -> None:
        """Nothing to do for a while."""


@dataclass(slots=True)
class _Order(Generic[T]):
    job: Job[T]
    ticket: Ticket[T]
    patient: bool
    alone: bool


@contextmanager
def _uncollected() -> Iterator[None]:
    """No walks of the garbage collector while a group is open: it makes snapshots, and hardly a cycle.

    With ten thousand changes waiting the walks take a fifth of the writer's time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class _Group:
    """The jobs of one transaction, and when it is full."""

    def __init__(self, first: _Order[object]) -> None:
        self.orders = [first]
        self.patient = first.patient
        self._began = time.perf_counter()

    def add(self, order: _Order[object]) -> None:
        self.orders.append(order)
        self.patient = self.patient and order.patient

    def is_full(self, work: Work, following: _Order[object], waiting: int) -> bool:
        """Whether `following`, the next that waits, has to wait for the next group."""
        if following.alone or work.stale:
            return True
        if self.patient:
            # Who is not patient comes in whatever the hour: a commit of its own would take longer.
            return following.patient and time.perf_counter() - self._began >= PATIENT_SECONDS
        seconds = BURST_SECONDS if waiting >= BURST else GROUP_SECONDS
        return work.events >= GROUP_EVENTS or time.perf_counter() - self._began >= seconds


class Writer:
    """Takes jobs in order, people's first, and commits them in groups.

    A job's ticket is redeemed after the commit that holds it. A refused job is taken back alone. When the
    database refuses a group, the group is rolled back and done again job by job, each in a transaction of
    its own, so that one bad job never takes others with it.
    """

    def __init__(
        self, store: Store, announced: Callable[[Topics], None], milestone: Milestone
    ) -> None:
        self._store = store
        self._announced = announced
        self._milestone = milestone
        self._urgent: deque[_Order[object]] = deque()
        self._patient: deque[_Order[object]] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, job: Job[T], *, patient: bool = False, alone: bool = False) -> Ticket[T]:
        """Hand a job in. `patient`: behind everything people ask for. `alone`: in a transaction of its own.

        Raises:
            EnvironmentFault: the engine is closing.

        """
        ticket: Ticket[T] = Ticket()
        order = cast("_Order[object]", _Order(job, ticket, patient, alone))
        with self._wake:
            if self._closing:
                raise EnvironmentFault("The shop file is being closed; open it again.")
            (self._patient if patient else self._urgent).append(order)
            self._wake.notify()
        return ticket

    def close(self) -> None:
        """Do what was handed in, then stop."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()

    # -- the thread ------------------------------------------------------------------------------

    def _run(self) -> None:
        rested = False
        while True:
            with self._wake:
                if not self._urgent and not self._patient:
                    if self._closing:
                        return
                    self._wake.wait(None if rested else IDLE_SECONDS)
                idle = not self._urgent and not self._patient
            if idle and not self._closing and not rested:
                self._store.rest()
            rested = idle
            if not idle:
                with _uncollected():
                    self._group()

    def _next(self) -> _Order[object] | None:
        with self._wake:
            if self._urgent:
                return self._urgent.popleft()
            return self._patient.popleft() if self._patient else None

    def _following(self, group: _Group, work: Work) -> _Order[object] | None:
        """The next job that still belongs to the group, None when the group is to be committed."""
        with self._wake:
            queue = self._urgent or self._patient
            if not queue or group.is_full(work, queue[0], len(queue)):
                return None
            return queue.popleft()

    def _group(self) -> None:
        """One transaction: as many jobs as its time and size allow."""
        order = self._next()
        if order is None:
            return
        if order.alone:
            self._alone(order)
            return
        group = _Group(order)
        told: list[Topics] = []
        try:
            work = self._store.begin()
            self._do(work, order)
            while (following := self._following(group, work)) is not None:
                if group.orders[-1].patient:
                    # Nobody shall wait at the end for the rows of many slices; nor ask a memory that a
                    # slice went past.
                    told.append(work.topics())
                    work = self._store.go_on(work)
                group.add(following)
                self._do(work, following)
            self._milestone("group.before-commit")
            self._store.commit(work)
            self._milestone("group.after-commit")
        except EnvironmentFault as fault:
            self._store.roll_back()
            self._fail(group.orders, fault)
            return
        except Exception:
            # The database refused the group, or one of its jobs is at fault. Nothing of it is kept; each
            # job gets a transaction of its own, and the one at fault keeps its error.
            log.exception("group failed jobs=%d", len(group.orders))
            self._store.roll_back()
            for each in group.orders:
                self._alone(each)
            return
        self._told(work, group.orders, told)

    def _alone(self, order: _Order[object]) -> None:
        try:
            work = self._store.begin()
            order.ticket.keep(order.job(work), None)
            self._milestone("alone.before-commit")
            self._store.commit(work)
            self._milestone("alone.after-commit")
        except Exception as fault:
            # Whatever it is, it is this job's own: nothing of it is kept, and who asked for it gets it.
            self._store.roll_back()
            if not isinstance(fault, OrderpathError):
                log.exception("job failed")
            self._fail([order], fault)
            return
        self._told(work, [order], [])

    def _told(self, work: Work, orders: list[_Order[object]], told: list[Topics]) -> None:
        """After the commit: whatever goes wrong from here on must not cost anybody their answer."""
        try:
            self._store.committed(work)
        except Exception:
            # What is cached over transactions stays as it was; the file itself is right.
            log.exception("caches were not brought up to date")
        announce([each.ticket for each in orders])
        for topics in (*told, work.topics()):
            self._announced(topics)

    def _do(self, work: Work, order: _Order[object]) -> None:
        mark = work.mark()
        try:
            order.ticket.keep(order.job(work), None)
        except OrderpathError as refusal:
            if isinstance(refusal, EnvironmentFault):
                raise
            work.undo_to(mark)
            order.ticket.keep(None, refusal)

    @staticmethod
    def _fail(taken: list[_Order[object]], fault: BaseException) -> None:
        for order in taken:
            order.ticket.keep(None, fault)
        announce([order.ticket for order in taken])
