"""Channels: how messages leave the shop, whether they do, and how each channel fares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count

from engine.desks.premises import Premises
from engine.domain.change import Channel
from engine.domain.channel import SETTINGS_OF, ChannelSettings
from engine.domain.delivery import Delivery, Health, MessageState, Pause, QuietHours
from engine.domain.errors import Invalid
from engine.domain.topics import Topic, Topics
from engine.domain.trigger import DeliveryMode
from engine.ports import Answer, Fate, KeptIn, Parcel
from engine.runtime.delivery_pool import Errand
from engine.runtime.outbox_edits import hold_back
from engine.runtime.work import Work
from engine.storage.delivery_store import (
    load_delivery,
    load_health,
    save_channel,
    save_mode,
    save_pause,
    save_quiet,
)
from engine.storage.outbox_list import in_state

__all__ = ["Answer", "ChannelDesk", "Fate", "KeptIn", "Trial"]

SENDS_LESS = "the shop was told to send less freely while it waited"
"""Why a message is held that was about to leave."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A message sent to see whether a channel works; `answer` None: still under way."""

    number: int
    answer: Answer | None = None


class ChannelDesk:
    """The channels of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises
        self._numbers = count(1)
        self._trials: dict[int, Trial] = {}

    @property
    def delivery(self) -> Delivery:
        """What the shop says about sending; kept in memory while it is open for writing."""
        if self._at.shop is not None:
            return self._at.shop.delivery
        with self._at.file.reader() as connection:
            return load_delivery(connection)

    @property
    def clock_doubted(self) -> bool:
        """Whether messages are held because the clock leapt ahead, until `Engine.confirm_clock`."""
        return self._at.shop is not None and self._at.shop.clock_doubted

    def health(self) -> Mapping[Channel, Health]:
        """How each channel did lately; one that sent nothing yet is missing."""
        with self._at.file.reader() as connection:
            return load_health(connection)

    def save(self, channel: Channel, settings: ChannelSettings | None) -> None:
        """Describe a channel; None: the shop has none of this kind any more.

        Raises:
            Invalid: a field has a flaw, or the settings are of another kind of channel.

        """
        if settings is not None:
            _refuse_flaws(channel, settings)
        self._set(lambda work: save_channel(work.loader.connection, channel, settings))
        shop = self._at.running()
        if self.delivery.pause is not Pause.COPIED:
            shop.home.remember()
        shop.post.forgive(channel)

    def set_mode(self, mode: DeliveryMode) -> None:
        """How messages leave the whole shop; what was about to leave waits when it is told to send less."""

        def job(work: Work) -> None:
            save_mode(work.loader.connection, mode)
            if mode is not DeliveryMode.LIVE:
                pending = in_state(work.loader.connection, MessageState.PENDING)
                hold_back(work, pending, SENDS_LESS)

        self._set(job)
        self._at.running().post.ring()

    def set_quiet(self, quiet: QuietHours | None) -> None:
        """When customers are not written to; None: they always may be."""
        self._set(lambda work: save_quiet(work.loader.connection, quiet))

    def pause(self) -> None:
        """Let nothing leave for now."""
        self._set(lambda work: save_pause(work.loader.connection, Pause.BY_HAND))

    def resume(self) -> None:
        """Let messages leave again, and from this very file and machine."""
        self._set(lambda work: save_pause(work.loader.connection, None))
        shop = self._at.running()
        shop.home.remember()
        shop.post.ring()

    # -- secrets: what they take may be a while, so never on the thread of a window ---------------------

    def secret_place(self, channel: Channel) -> KeptIn:
        """Where this machine has the channel's password or token."""
        return self._at.running().post.secrets.place_of(channel.value)

    def keep_secret(self, channel: Channel, secret: str) -> KeptIn:
        """Keep it on this machine, never in the shop file; "" forgets it. Where it is kept."""
        shop = self._at.running()
        kept = shop.post.secrets.keep(channel.value, secret)
        shop.post.forgive(channel)
        return kept

    # -- trying a channel ------------------------------------------------------------------------------

    def try_out(
        self, channel: Channel, settings: ChannelSettings, secret: str, recipient: str, text: str
    ) -> int:
        """Send a message at once, whatever the shop's mode; the number of the trial.

        It is no message of the outbox. `secret` "": the one this machine has. What the other side answers
        is announced as `Topic.CHANNELS` with this number.

        Raises:
            Invalid: a field has a flaw, or nothing leaves this shop at all.

        """
        _refuse_flaws(channel, settings)
        post, number = self._at.running().post, next(self._numbers)
        if post.sealed:
            raise Invalid("the demo shop", "sends nothing; try it in a shop of your own")
        parcel = Parcel(
            key=f"trial-{number}-{self._at.clock.now()}",
            recipient=recipient,
            subject=text,
            text=text,
            at=self._at.clock.now(),
        )
        self._trials[number] = Trial(number)
        post.pool.run(
            Errand(
                parcel,
                lambda: post.carrier_of(channel, settings, secret),
                lambda answer: self._tried(number, answer),
            )
        )
        return number

    def trial(self, number: int) -> Trial:
        """How a trial stands."""
        return self._trials[number]

    def wait_for_trials(self) -> None:
        """Until every trial begun so far was answered; not for the thread of a window."""
        self._at.running().post.pool.wait()

    def _tried(self, number: int, answer: Answer) -> None:
        """On the thread that carried it."""
        self._trials[number] = Trial(number, answer)
        self._at.running().announcer.announce(Topics({Topic.CHANNELS: frozenset({number})}))

    def _set(self, change: Callable[[Work], None]) -> None:
        def job(work: Work) -> None:
            change(work)
            work.stale = True
            work.touch(Topic.CHANNELS, 0)

        self._at.running().submit(job, alone=True).result()


def _refuse_flaws(channel: Channel, settings: ChannelSettings) -> None:
    if not isinstance(settings, SETTINGS_OF[channel]):
        raise Invalid(f"channel {channel.value}", "has settings of another kind of channel")
    for field, flaw in settings.flaws().items():
        raise Invalid(f"{channel.value}, {field}", flaw.value)
