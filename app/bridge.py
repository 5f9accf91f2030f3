"""The only place where threads meet: the window's door to the engine."""

import logging
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import getCppPointer, isValid
from typing_extensions import override

from app.courtesy import Courtesy
from engine.api import Cancel, Engine
from engine.api import ReadingCancelled as Cancelled
from engine.domain.errors import OrderpathError
from engine.domain.moment import Moment
from engine.domain.references import References

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(eq=False)
class BrokenCall(OrderpathError):
    """A call ended by a fault of the program; the crash report carries the rest."""

    code = "bridge.broken_call"

    title: str

    @override
    def __str__(self) -> str:
        return f"“{self.title}” was stopped by a fault in the program; the report says more."


class Ticket:
    """A call under way. It ends once: answered, failed or cancelled."""

    def __init__(self, title: str, hand_over: "Callable[[_Arrival], None]") -> None:
        self.title = title
        self.reading = Cancel()
        """Given to a query of the engine, it stops that query at a cancel."""
        self._progress: Callable[[float, str], None] | None = None
        self._hand_over = hand_over

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the answer any more. Safe from any thread."""
        return self.reading.cancelled

    def cancel(self) -> None:
        """Ask the call to stop; its answer will not be delivered. Safe from any thread."""
        self.reading.cancel()

    def check(self) -> None:
        """Go on only while somebody waits. Called by the call, from its thread.

        Raises:
            Cancelled: nobody waits any more.

        """
        if self.cancelled:
            raise Cancelled

    def report(self, done: float, text: str = "") -> None:
        """Say how far the call is, from 0 to 1. Called by the call, from its thread.

        Raises:
            Cancelled: nobody waits any more.

        """
        self.check()
        progress = self._progress
        if progress is not None:
            self._hand_over(_Arrival(self, lambda: progress(done, text), last=False))

    def shown_by(self, progress: Callable[[float, str], None]) -> None:
        """Have `progress` called on the GUI thread with what the call reports from now on."""
        self._progress = progress


@dataclass(frozen=True, slots=True)
class _Job:
    """A call waiting for its turn on a worker."""

    ticket: Ticket
    run: Callable[[], Callable[[], None]]
    """Does the work; returns what the GUI thread shall do with the outcome."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What a worker hands to the GUI thread."""

    ticket: Ticket
    deliver: Callable[[], None]
    last: bool


class _Worker:
    """One thread that takes jobs in order until it is told to end."""

    def __init__(self, name: str, hand_over: Callable[[_Arrival], None]) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._hand_over = hand_over
        self._thread = threading.Thread(target=self._work, name=name)
        self._thread.start()

    def put(self, job: _Job) -> None:
        """Queue a job."""
        self._jobs.put(job)

    def end(self) -> None:
        """Finish what is queued, then end; return when it has."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            deliver = _nothing if job.ticket.cancelled else job.run()
            self._hand_over(_Arrival(job.ticket, deliver, last=True))


class Bridge(QObject):
    """Hands calls to the engine and answers back to the GUI thread.

    Every call belongs to a QObject, its owner: when that dies, the call is cancelled and
    nothing of it is delivered. Answers and failures arrive on the GUI thread, in order.

    Signals:
        topics: The engine says which data changed (`Topics`), after the commit.
        broke: A call ended by a fault of the program (the exception).
        busy_changed: A call began or ended.

    """

    topics = Signal(object)
    broke = Signal(object)
    busy_changed = Signal()
    _arrived = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.shop = engine.uid
        """What the shop is known by, whatever its file is called."""
        self.read_only = engine.read_only
        """Whether nothing can be written: every write says so."""
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._writes = _Worker("bridge-writes", self._arrived.emit)
        self._reads = _Worker("bridge-reads", self._arrived.emit)
        self._long = _Worker("bridge-long", self._arrived.emit)
        self._writing: list[Ticket] = []
        self._reading: list[Ticket] = []
        self._lasting: list[Ticket] = []
        self._by_owner: dict[int, list[Ticket]] = {}
        self._by_key: dict[Hashable, Ticket] = {}
        self._closed = False
        self._unsubscribe = engine.listen(self.topics.emit)
        self._courtesy = Courtesy(self)
        self._go_ahead = engine.stand_back(self._courtesy.give_way)
        self.busy_changed.connect(self._watch_over)

    def do(
        self,
        call: Callable[[Engine, Ticket], T],
        then: Callable[[T], None],
        failed: Callable[[OrderpathError], None],
        *,
        owner: QObject,
        title: str,
    ) -> Ticket:
        """Write: run `call` after the writes before it; `title` says what is unfinished."""
        ticket = self._ticket(title, owner)
        if not self._closed:
            self._writing.append(ticket)
            self._writes.put(_Job(ticket, lambda: self._outcome(ticket, call, then, failed)))
            self.busy_changed.emit()
        return ticket

    def ask(
        self,
        query: Callable[[Engine, Ticket], T],
        then: Callable[[T], None],
        failed: Callable[[OrderpathError], None],
        *,
        owner: QObject,
        title: str,
        key: Hashable = None,
    ) -> Ticket:
        """Read: run `query` on the reading worker; a newer one with the same `key` cancels it."""
        ticket = self._ticket(title, owner)
        if not self._closed:
            if key is not None:
                self._replace(key, ticket)
            self._reading.append(ticket)
            self._reads.put(_Job(ticket, lambda: self._outcome(ticket, query, then, failed)))
            self.busy_changed.emit()
        return ticket

    def carry_out(
        self,
        call: Callable[[Engine, Ticket], T],
        then: Callable[[T], None],
        failed: Callable[[OrderpathError], None],
        *,
        owner: QObject,
        title: str,
    ) -> Ticket:
        """Do what takes long and may be stopped on the way, such as an import: others go on beside it.

        Closing cancels the ticket and waits until `call` has seen it.
        """
        ticket = self._ticket(title, owner)
        if not self._closed:
            self._lasting.append(ticket)
            self._long.put(_Job(ticket, lambda: self._outcome(ticket, call, then, failed)))
            self.busy_changed.emit()
        return ticket

    def references(self) -> References:
        """The shop's lists as they are now; kept in memory, so no wait."""
        return self._engine.references

    def now(self) -> Moment:
        """The engine's present."""
        return self._engine.clock.now()

    def unfinished(self) -> tuple[str, ...]:
        """What closing now would wait for: the titles of writes not yet done."""
        return tuple(ticket.title for ticket in self._writing)

    def under_way(self) -> tuple[str, ...]:
        """The titles of long work; closing stops it."""
        return tuple(ticket.title for ticket in self._lasting if not ticket.cancelled)

    def reading(self) -> bool:
        """Whether an answer is awaited."""
        return any(not ticket.cancelled for ticket in self._reading)

    def close(self) -> tuple[str, ...]:
        """Take no more calls, cancel reads and long work, finish writes; return what it waited for.

        Called once, before the engine is closed.
        """
        waited_for = self.unfinished()
        self._closed = True
        self._unsubscribe()
        self._go_ahead()
        self._courtesy.watch(long_work=False)
        for ticket in (*self._reading, *self._lasting):
            ticket.cancel()
        self._reads.end()
        self._long.end()
        self._writes.end()
        return waited_for

    def _ticket(self, title: str, owner: QObject) -> Ticket:
        ticket = Ticket(title, self._arrived.emit)
        if self._closed:
            ticket.cancel()
            return ticket
        address = getCppPointer(owner)[0]
        if address not in self._by_owner:
            self._by_owner[address] = []
            owner.destroyed.connect(lambda: self._owner_died(address))
        self._by_owner[address].append(ticket)
        return ticket

    def _owner_died(self, address: int) -> None:
        for ticket in self._by_owner.pop(address, ()):
            ticket.cancel()

    def _replace(self, key: Hashable, ticket: Ticket) -> None:
        older = self._by_key.get(key)
        if older is not None:
            older.cancel()
        self._by_key[key] = ticket

    def _outcome(
        self,
        ticket: Ticket,
        call: Callable[[Engine, Ticket], T],
        then: Callable[[T], None],
        failed: Callable[[OrderpathError], None],
    ) -> Callable[[], None]:
        try:
            answer = call(self._engine, ticket)
        except Cancelled:
            return _nothing
        except OrderpathError as error:
            told = error
            return lambda: failed(told)
        except (
            Exception
        ) as error:  # A bug must not end the worker: it is reported, the rest goes on.
            if ticket.cancelled:
                log.info("cancelled call ended title=%r error=%r", ticket.title, error)
                return _nothing
            log.exception("call broke title=%r", ticket.title)
            bug = error
            return lambda: self._report(bug, ticket, failed)
        return lambda: then(answer)

    def _report(
        self, bug: Exception, ticket: Ticket, failed: Callable[[OrderpathError], None]
    ) -> None:
        failed(BrokenCall(ticket.title))
        self.broke.emit(bug)

    @Slot(object)
    def _receive(self, arrival: _Arrival) -> None:
        ticket = arrival.ticket
        if arrival.last:
            self._forget(ticket)
        if not (ticket.cancelled or self._closed):
            arrival.deliver()
        if arrival.last and isValid(self):
            self.busy_changed.emit()

    @Slot()
    def _watch_over(self) -> None:
        self._courtesy.watch(long_work=bool(self._writing) and not self._closed)

    def _forget(self, ticket: Ticket) -> None:
        for waiting in (self._writing, self._reading, self._lasting, *self._by_owner.values()):
            if ticket in waiting:
                waiting.remove(ticket)
        for key in [key for key, held in self._by_key.items() if held is ticket]:
            del self._by_key[key]


def _nothing() -> None:
    """Deliver nothing: the call was cancelled."""
