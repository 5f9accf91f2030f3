"""Whether and when messages leave the shop."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta, tzinfo
from enum import Enum, StrEnum

from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings
from engine.domain.moment import Moment, at_zone, local
from engine.domain.trigger import DeliveryMode

MINUTES_A_DAY = 24 * 60

_STRICTNESS = (DeliveryMode.LIVE, DeliveryMode.ASK_FIRST, DeliveryMode.RECORD_ONLY)


class MessageState(StrEnum):
    """Where a message of the outbox stands."""

    RECORDED = "recorded"
    """Written down only: the shop, or the trigger, sends nothing."""
    HELD = "held"
    """Waits for a person to approve it."""
    PARKED = "parked"
    """Something is wrong with it; a person can mend that."""
    PENDING = "pending"
    """Leaves as soon as it may: for the first time, or again."""
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived, or not; only a person can find out."""
    CANCELLED = "cancelled"


class Pause(Enum):
    """Why nothing leaves this file for now, though it is set up to send."""

    COPIED = "copied"
    """It is a copy, or was brought back from a backup: the messages may have been sent from elsewhere."""
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Minutes of the day between which no customer is written to; they may span midnight."""

    begin: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.begin < MINUTES_A_DAY and 0 <= self.end < MINUTES_A_DAY):
            raise ValueError(f"minutes of a day, got {self.begin} and {self.end}")

    def over_at(self, now: Moment, zone: tzinfo) -> Moment | None:
        """When the quiet hours that `now` lies in are over; None when it lies in none."""
        here = at_zone(now, zone)
        minute = here.hour * 60 + here.minute
        if self.begin <= self.end:
            quiet = self.begin <= minute < self.end
        else:
            quiet = minute >= self.begin or minute < self.end
        if not quiet:
            return None
        day = here.date() if minute < self.end else here.date() + timedelta(days=1)
        ends = here.replace(
            year=day.year, month=day.month, day=day.day, hour=self.end // 60, minute=self.end % 60,
            second=0, microsecond=0, tzinfo=None, fold=0,
        )  # fmt: skip
        return local(ends, zone)


@dataclass(frozen=True, slots=True)
class Health:
    """How a channel did lately; `said`: what it answered when it failed last."""

    sent_at: Moment | None = None
    failed_at: Moment | None = None
    said: str = ""

    @property
    def ailing(self) -> bool:
        """Whether the last thing that happened was a failure."""
        return self.failed_at is not None and (self.sent_at or 0) < self.failed_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What the shop file says about sending. As it begins, nothing is sent."""

    mode: DeliveryMode = DeliveryMode.RECORD_ONLY
    quiet: QuietHours | None = None
    pause: Pause | None = None
    channels: Mapping[Channel, ChannelSettings] = field(default_factory=dict)

    def mode_of(self, wanted: DeliveryMode) -> DeliveryMode:
        """The stricter of what a trigger wants and what the shop does."""
        return max(self.mode, wanted, key=_STRICTNESS.index)

    @property
    def leaves(self) -> bool:
        """Whether messages leave at all."""
        return self.mode is not DeliveryMode.RECORD_ONLY and self.pause is None
