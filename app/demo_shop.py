"""The demo shop: a new file, the ready-made triggers, and days of made-up life up to now."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final, Self

from engine.api import AutomaticMove, Engine
from engine.clock import ManualClock, SystemClock
from engine.conditions.fields import Vocabulary
from engine.domain.moment import DAY, Moment
from engine.nodes import gallery

if TYPE_CHECKING:
    from engine.rehearsal.demo import Demo, DemoSummary

NAME: Final = "Kettle & Co"
DAYS: Final = 14
ORDERS_A_DAY: Final = 25.0
_SEED: Final = 7
_FILE: Final = "demo.orderpath"


@dataclass(frozen=True, slots=True)
class PlayedShop:
    """A shop that plays itself; what `app.demo` lets live."""

    engine: Engine
    demo: "Demo"
    begin: Moment

    @classmethod
    def make(cls, folder: Path, days: int = DAYS) -> Self:
        """A new shop in `folder` whose life began so many days ago; nothing has happened yet.

        Raises:
            EnvironmentFault: the folder cannot be written.

        """
        now = SystemClock().now()
        begin = Moment(now - days * DAY)
        clock = ManualClock(begin)
        engine = Engine.create(
            free_name(folder / _FILE), name=NAME, zone="Europe/Berlin", clock=clock
        )
        vocabulary = Vocabulary(engine.references)
        for name in gallery.names():
            engine.triggers.add(gallery.trigger(name, vocabulary=vocabulary), on=True)
        demo = engine.demo(clock, seed=_SEED, begin=begin, orders_a_day=ORDERS_A_DAY)
        return cls(engine, demo, begin)

    def play_until(self, moment: Moment) -> None:
        """Let happen what happens up to `moment`."""
        self.demo.play_until(moment)

    def next_happening(self, now: Moment) -> Moment:
        """When somebody does something or a wait ends next."""
        return self.demo.next_happening(now)

    def newest_seq(self) -> int:
        """The seq of the newest event."""
        return self.demo.newest_seq()

    def newest_move(self, after: int) -> AutomaticMove | None:
        """The newest move of an order by a trigger after the event `after`."""
        return self.demo.newest_move(after)

    def summary(self) -> "DemoSummary":
        """What happened so far."""
        return self.demo.summary()


def living(folder: Path | None = None, days: int = DAYS) -> PlayedShop:
    """A demo shop that has lived until now; in a new folder of its own when none is named."""
    shop = PlayedShop.make(folder or new_folder(), days)
    shop.play_until(SystemClock().now())
    return shop


def new_folder() -> Path:
    """A folder nobody has used before."""
    return Path(mkdtemp(prefix="orderpath-demo-"))


def free_name(wanted: Path) -> Path:
    """The name, or the first like it that is free: an earlier demo stays as it is."""
    name, count = wanted, 1
    while name.exists():
        count += 1
        name = wanted.with_stem(f"{wanted.stem}-{count}")
    return name
