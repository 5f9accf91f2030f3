"""A running shop: the file, its one writer, and what is compiled of its triggers and path."""

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from typing_extensions import override

from engine.clock import Clock
from engine.domain.change import Change, Receipt
from engine.domain.delivery import MessageState
from engine.domain.errors import OrderpathError
from engine.domain.stored import AlertRow, TimerRow
from engine.domain.trigger import Trigger, TriggerVersion
from engine.ports import Outside
from engine.runtime.announcer import Announcer
from engine.runtime.apply import apply_change
from engine.runtime.book import PlanBook
from engine.runtime.chain import settle
from engine.runtime.clock_watch import ClockWatch
from engine.runtime.home import Home
from engine.runtime.outbox import pick_up
from engine.runtime.post import Post
from engine.runtime.ticket import Ticket
from engine.runtime.waking import LateWaits, wake
from engine.runtime.work import Work
from engine.runtime.writer import Job, Milestone, Store, Writer
from engine.storage.batch import Batch
from engine.storage.database import ShopFile
from engine.storage.delivery_store import load_delivery
from engine.storage.ids import Ids
from engine.storage.loader import Loader
from engine.storage.outbox_list import in_state
from engine.storage.references import load_references
from engine.storage.settings_store import UID, load_settings
from engine.storage.trigger_store import load_triggers, load_version

T = TypeVar("T")

CHUNK = 50
"""Due waits that are ended in one job; people's calls go between two of them."""

CLOCK_LEAPT = "the clock of this machine leapt ahead"
"""Why messages are held until somebody confirms the time."""


def nobody_waits() -> None:
    """Where there is no window, long work need not stand back for one."""


class RunningShop(Store):
    """Everything between the face of the engine and the file."""

    def __init__(
        self, file: ShopFile, clock: Clock, milestone: Milestone, outside: Outside
    ) -> None:
        self.file = file
        self.clock = clock
        self.milestone = milestone
        self.announcer = Announcer()
        self.give_way: Callable[[], None] = nobody_waits
        """Called between two pieces of long work: it returns when the work may go on."""
        self._connection = file.writer()
        with file.reader() as connection:
            self._ids = Ids.of(connection)
            self.references = load_references(connection)
            self.delivery = load_delivery(connection)
            self.uid = load_settings(connection)[UID]
            self.book = self._read_book()
        self._ringing = threading.Lock()
        self._watch = ClockWatch(clock)
        self._clock_doubted = ""
        self._writer = Writer(self, self.announcer.announce, milestone)
        self.home = Home(self, outside.marks)
        self.post = Post(self, outside.carrier, outside.secrets(self.uid), self.home.remember)
        self._come_back()
        if self.book.broken:
            self._writer.submit(self._tell_broken, patient=True)

    def submit(self, job: Job[T], *, patient: bool = False, alone: bool = False) -> Ticket[T]:
        """Hand a job to the writer."""
        return self._writer.submit(job, patient=patient, alone=alone)

    def change(self, change: Change) -> Ticket[Receipt]:
        """Hand a change to the writer, with everything that follows from it."""

        def job(work: Work) -> Receipt:
            work.now = self.clock.now()
            return self.apply(work, change)

        return self._writer.submit(job)

    def apply(self, work: Work, change: Change, *, triggers: bool = True) -> Receipt:
        """Apply a change within a job; what triggers do with it included, unless told otherwise."""
        applied = apply_change(work, change, self.book.check_of(work))
        if triggers and applied.events:
            settle(work, self.book, applied.events)
        return applied.receipt

    def chunk(
        self, changes: Sequence[Change], *, triggers: bool
    ) -> Ticket[list[Receipt | OrderpathError]]:
        """Hand in many changes of an import at once; a refused one leaves its error in its place."""

        def job(work: Work) -> list[Receipt | OrderpathError]:
            work.now = self.clock.now()
            work.prefetch(changes)
            outcomes: list[Receipt | OrderpathError] = []
            for change in changes:
                mark = work.mark()
                try:
                    outcomes.append(self.apply(work, change, triggers=triggers))
                except OrderpathError as refusal:
                    work.undo_to(mark)
                    outcomes.append(refusal)
            return outcomes

        return self._writer.submit(job, patient=True)

    # -- waits -----------------------------------------------------------------------------------

    def ring(self) -> None:
        """Have due waits ended and due messages sent soon; at most one ring of each waits."""
        self.post.ring()
        if self._ringing.acquire(blocking=False):
            try:
                ticket = self._writer.submit(self._end_due, patient=True)
            except OrderpathError:
                self._ringing.release()
                return
            ticket.when_done(self._rung)

    def end_due(self, late: LateWaits = LateWaits.SEND) -> int:
        """End a chunk of due waits now and say how many there were; 0 = nothing is due."""
        return self._writer.submit(lambda work: self._end_due(work, late)).result()

    def _end_due(self, work: Work, late: LateWaits = LateWaits.SEND) -> int:
        work.now = self.clock.now()
        due = work.loader.due_timers(work.now, CHUNK)
        return self.end_waits(work, due, late)

    def end_waits(
        self, work: Work, due: Sequence[TimerRow], late: LateWaits = LateWaits.SEND
    ) -> int:
        """End these waits within a job."""
        for timer in due:
            work.timers.remember(timer.id, timer)
            wake(work, self.book, timer, late)
        return len(due)

    def _rung(self, ticket: Ticket[int]) -> None:
        self._ringing.release()
        if ticket.succeeded and ticket.result() == CHUNK:
            self.ring()

    # -- the store of the writer -----------------------------------------------------------------

    @property
    def clock_doubted(self) -> bool:
        """Whether messages are held until a person has looked at the clock."""
        return bool(self._clock_doubted)

    def confirm_clock(self) -> None:
        """A person says that the clock is right: messages are held no longer for its sake."""
        self._clock_doubted = ""

    @override
    def begin(self) -> Work:
        self._connection.begin()
        work = self._memory()
        if self._watch.leapt():
            self._clock_doubted = work.hold_messages = CLOCK_LEAPT
            _alert(
                work,
                "clock",
                "The clock of this machine leapt ahead by more than a day. Messages are held until "
                "somebody confirms that it is right.",
            )
        return work

    def _memory(self) -> Work:
        return Work(
            hold_messages=self._clock_doubted,
            loader=Loader(self._connection),
            ids=self._ids,
            batch=Batch(),
            references=self.references,
            delivery=self.delivery,
            now=self.clock.now(),
        )

    @override
    def go_on(self, work: Work) -> Work:
        with self.file.faults():
            work.fill_batch().flush(self._connection)
        return self._memory()

    @override
    def commit(self, work: Work) -> None:
        with self.file.faults():
            work.fill_batch().flush(self._connection)
            self._connection.commit()

    @override
    def roll_back(self) -> None:
        self._connection.rollback()

    @override
    def committed(self, work: Work) -> None:
        if work.stale:
            with self.file.reader() as connection:
                self.references = load_references(connection)
                self.delivery = load_delivery(connection)
            before, self.book = self.book.broken, self._read_book()
            if self.book.broken.keys() - before.keys():
                self._writer.submit(self._tell_broken, patient=True)
        if work.stale or work.messages:
            self.post.ring()

    def _come_back(self) -> None:
        """Before anything leaves: is this the file that sent, and what was under way when it was closed?"""
        try:
            self.home.look_round()
            with self.file.reader() as connection:
                interrupted = in_state(connection, MessageState.SENDING)
            if interrupted:
                self._writer.submit(pick_up)
        except BaseException:
            self.close()
            raise

    def _tell_broken(self, work: Work) -> None:
        """Nothing is silent: a trigger that is on but cannot run says so."""
        for title, reason in self.book.broken.items():
            _alert(work, "failed", f"Trigger “{title}” is on, but cannot run: {reason}")

    @override
    def rest(self) -> None:
        self.file.tidy()

    def close(self) -> None:
        """Finish what was handed in, tell it, and let go of the file."""
        self.post.close()
        self._writer.close()
        self.announcer.close()
        self._connection.close()
        self.file.close()

    def _read_book(self) -> PlanBook:
        with self.file.reader() as connection:
            triggers = load_triggers(connection)
        return PlanBook.of(triggers, self.references, self._version)

    def _version(self, version: int) -> tuple[Trigger, TriggerVersion]:
        with self.file.reader() as connection:
            return load_version(connection, version)


def _alert(work: Work, kind: str, text: str) -> None:
    work.add_alert(AlertRow(id=work.ids.next("alerts"), at=work.now, kind=kind, text=text))
