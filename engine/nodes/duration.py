"""How long: an amount of a unit, by elapsed time or by the calendar."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from engine.conditions.spans import Unit
from engine.domain.errors import Invalid
from engine.domain.moment import DAY, HOUR, MINUTE, Moment, at_zone, local
from engine.nodes.speech import Speech


class Count(Enum):
    """How it is counted: “72 hours” elapse, “3 days” keep the time on the wall clock."""

    ELAPSED = "elapsed"
    CALENDAR = "calendar"


_MICROSECONDS = {Unit.MINUTES: MINUTE, Unit.HOURS: HOUR, Unit.DAYS: DAY, Unit.WEEKS: 7 * DAY}
_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}

LONGEST = 10 * 366 * DAY

_ENGLISH = {unit: (unit.value[:-1], unit.value) for unit in Unit}
_RUSSIAN = {
    Unit.MINUTES: ("минуту", "минуты", "минут"),
    Unit.HOURS: ("час", "часа", "часов"),
    Unit.DAYS: ("день", "дня", "дней"),
    Unit.WEEKS: ("неделю", "недели", "недель"),
}
_CHINESE = {Unit.MINUTES: "分钟", Unit.HOURS: "小时", Unit.DAYS: "天", Unit.WEEKS: "周"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """From one minute to ten years. Only days and weeks can be counted by the calendar."""

    amount: int
    unit: Unit
    count: Count = Count.ELAPSED

    def __post_init__(self) -> None:
        if self.amount < 1 or self.amount * _MICROSECONDS[self.unit] > LONGEST:
            raise Invalid("duration", "takes from one minute to ten years; write another amount")
        if self.count is Count.CALENDAR and self.unit not in _DAYS:
            raise Invalid(
                "duration",
                f"{self.unit.value} are always elapsed time; count days or weeks by the calendar",
            )

    def after(self, start: Moment, zone: ZoneInfo) -> Moment:
        """When it is over.

        By the calendar: the same time of day on the clocks of `zone`; a time that they skip that day
        lands after the gap, one they show twice is the first.
        """
        if self.count is Count.ELAPSED:
            return Moment(start + self.amount * _MICROSECONDS[self.unit])
        wall = at_zone(start, zone).replace(tzinfo=None, fold=0)
        return local(wall + timedelta(days=self.amount * _DAYS[self.unit]), zone)

    def says(self, speech: Speech) -> str:
        """“24 hours”, “3 дня”, “5天”."""
        one, many = _ENGLISH[self.unit]
        return speech.pick(
            en=f"{self.amount} {one if self.amount == 1 else many}",
            ru=f"{self.amount} {_russian(self.amount, self.unit)}",
            zh=f"{self.amount}{_CHINESE[self.unit]}",
        )

    def counted(self, speech: Speech) -> str:
        """By which clock: as time goes by, or to the same time of day."""
        if self.count is Count.CALENDAR:
            return speech.pick(en="same time of day", ru="то же время суток", zh="当天同一时刻")
        return speech.pick(en="elapsed time", ru="прошедшее время", zh="经过的时间")


def _russian(amount: int, unit: Unit) -> str:
    """1 час, 2 часа, 5 часов, 11 часов, 21 час."""
    one, few, many = _RUSSIAN[unit]
    if amount % 100 in range(11, 15):
        return many
    if amount % 10 == 1:
        return one
    return few if amount % 10 in (2, 3, 4) else many
