"""The post: takes what is due out of the outbox, has it carried, and writes down what became of it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Protocol, TypeVar

from typing_extensions import override

from engine.clock import Clock
from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings
from engine.domain.delivery import Delivery
from engine.domain.errors import OrderpathError
from engine.domain.moment import Moment
from engine.domain.stored import MessageRow
from engine.ports import Answer, Carrier, Fate, MakeCarrier, Parcel, Secrets
from engine.runtime.delivery_pool import DeliveryPool, Errand
from engine.runtime.outbox import Taken, backoff, parcel, settle, take
from engine.runtime.ticket import Ticket
from engine.runtime.work import Work
from engine.runtime.writer import Job, Milestone

T = TypeVar("T")

PATIENCE_S = 2.0
"""How long closing waits for servers to answer."""

_MICROSECOND = timedelta(microseconds=1)


class Office(Protocol):
    """What the post needs of the shop it works for."""

    clock: Clock
    milestone: Milestone

    @property
    def delivery(self) -> Delivery:
        """What the shop says about sending, as it is now."""

    def submit(self, job: Job[T], *, patient: bool = False, alone: bool = False) -> Ticket[T]:
        """Hand a job to the writer."""


@dataclass(slots=True)
class _Rest:
    """A channel that does not work is left alone for a while, longer each time."""

    failures: int = 0
    until: Moment = field(default=Moment(0))


class NoSecret(Carrier):
    """Stands for a carrier whose password or token is not on this machine."""

    @override
    def carry(self, parcel: Parcel) -> Answer:
        said = "this machine does not know the password; write it in the settings"
        return Answer(fate=Fate.LATER, said=said, of_channel=True)


class Post:
    """Takes only as many messages as there are free threads: whatever happens, few are in between.

    A message is committed as *sending* before anybody outside hears of it, and what became of it goes to
    the writer as one more job. Nothing is taken before `begin`, save by `deliver_due`.
    """

    def __init__(
        self,
        office: Office,
        carrier: MakeCarrier,
        secrets: Secrets,
        departed: Callable[[], None],
    ) -> None:
        self._office = office
        self._carrier = carrier
        self.secrets = secrets
        self._departed = departed
        self.pool = DeliveryPool()
        self._begun = self._closing = False
        self._taking = threading.Lock()
        self._changed = threading.Condition()
        self._rests: dict[Channel, _Rest] = {}
        self._under_way: set[int] = set()
        self._unsettled: dict[int, Answer] = {}
        self._given = 0
        self._more = False

    def begin(self) -> None:
        """Deliver by itself from now on."""
        self._begun = True
        self.ring()

    def ring(self) -> None:
        """Have what is due taken soon, once begun; at most one ring waits, however often this is called."""
        if self._begun:
            self._ring()

    def deliver_due(self) -> int:
        """Deliver what is due by now, and wait for what becomes of it; how many were given away."""
        before = self._given
        while True:
            given, self._more = self._given, False
            self._ring()
            with self._changed:
                self._changed.wait_for(lambda: not (self._under_way or self._taking.locked()))
            self.pool.wait()
            if self._given == given and not self._more:
                return self._given - before

    def forgive(self, channel: Channel) -> None:
        """The channel was mended: try it at once."""
        self._rests.pop(channel, None)
        self.ring()

    def carrier_of(self, channel: Channel, settings: ChannelSettings, secret: str = "") -> Carrier:
        """The carrier of a channel; without a secret it asks the keyring, which may take a while."""
        if settings.needs_secret and not secret:
            secret = self.secrets.get(channel.value)
            if not secret:
                return NoSecret()
        return self._carrier(settings, secret)

    @property
    def sealed(self) -> bool:
        """Whether nothing leaves this shop, whatever its settings say."""
        return self._closing

    def seal(self) -> None:
        """Nothing leaves from now on: the people of this shop are made up, their addresses may not be."""
        self._closing = True

    def close(self) -> None:
        """Take nothing more, and wait a while for answers."""
        self._closing = True
        # What is being taken is handed over first: else it would stand there as sent by nobody.
        if self._taking.acquire(timeout=PATIENCE_S):
            self._taking.release()
        self.pool.close(PATIENCE_S)

    def _ring(self) -> None:
        if self._closing or not self._taking.acquire(blocking=False):
            return
        self._settle_again()
        channels, most = self._ready(), self.pool.free
        if not channels or not most:
            self._let_others_take()
            return
        try:
            ticket = self._office.submit(partial(self._take, channels, most), patient=True)
        except OrderpathError:
            self._let_others_take()
            return
        ticket.when_done(self._hand_over)

    def _take(self, channels: frozenset[Channel], most: int, work: Work) -> Taken:
        work.now = self._office.clock.now()
        return take(work, channels, most)

    def _hand_over(self, ticket: Ticket[Taken]) -> None:
        """They are committed as *sending*; from here on they may be gone."""
        taken = ticket.result() if ticket.succeeded else Taken()
        if taken.messages:
            self._office.milestone("delivery.taken")
            self._departed()
        now = self._office.clock.now()
        with self._changed:
            self._under_way |= {message.id for message in taken.messages}
            self._given += len(taken.messages)
            self._more = taken.more
        for message in taken.messages:
            self.pool.run(
                Errand(
                    parcel=parcel(message, now),
                    carrier=partial(
                        self.carrier_of, message.channel, taken.channels[message.channel]
                    ),
                    answered=partial(self._answered, message),
                )
            )
        self._let_others_take()
        if taken.more and not taken.messages:
            self.ring()

    def _answered(self, message: MessageRow, answer: Answer) -> None:
        """On the thread that carried it."""
        self._office.milestone("delivery.answered")
        self._note_rest(message.channel, answer)
        self._settle(message.id, answer)

    def _settle(self, message: int, answer: Answer) -> None:
        """An answer that cannot be written down now is kept, and written at the next ring."""
        with self._changed:
            self._unsettled[message] = answer

        def job(work: Work) -> None:
            work.now = self._office.clock.now()
            settle(work, message, answer)

        try:
            ticket = self._office.submit(job)
        except OrderpathError:
            self._forget(message)
            return
        ticket.when_done(partial(self._settled, message))

    def _settled(self, message: int, ticket: Ticket[None]) -> None:
        if ticket.succeeded:
            with self._changed:
                self._unsettled.pop(message, None)
        self._forget(message)
        self.ring()

    def _settle_again(self) -> None:
        with self._changed:
            left = {
                message: answer
                for message, answer in self._unsettled.items()
                if message not in self._under_way
            }
            self._under_way |= left.keys()
        for message, answer in left.items():
            self._settle(message, answer)

    def _forget(self, message: int) -> None:
        with self._changed:
            self._under_way.discard(message)
            self._changed.notify_all()

    def _let_others_take(self) -> None:
        self._taking.release()
        with self._changed:
            self._changed.notify_all()

    def _ready(self) -> frozenset[Channel]:
        """Channels by which messages may leave just now; one that is gone gives its messages back."""
        if not self._office.delivery.leaves:
            return frozenset()
        now = self._office.clock.now()
        return frozenset(
            channel
            for channel in Channel
            if (rest := self._rests.get(channel)) is None or rest.until <= now
        )

    def _note_rest(self, channel: Channel, answer: Answer) -> None:
        if not answer.of_channel:
            self._rests.pop(channel, None)
            return
        rest = self._rests.setdefault(channel, _Rest())
        rest.failures += 1
        pause = backoff(rest.failures) // _MICROSECOND
        rest.until = Moment(self._office.clock.now() + pause)
