"""When a trigger version was live and on."""

from dataclasses import dataclass

from engine.domain.moment import Moment
from engine.domain.trigger import TriggerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The version heard the events with on_seq < seq, up to off_seq; None = still on."""

    version: int
    on_at: Moment
    on_seq: int
    off_at: Moment | None
    off_seq: int | None
    settings: TriggerSettings

    def covers(self, seq: int) -> bool:
        """Whether the version heard the event."""
        return self.on_seq < seq and (self.off_seq is None or seq <= self.off_seq)
