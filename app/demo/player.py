"""Lets the demo shop live while its window is open: plays it, faster or slower than our own time."""

from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.bridge import Bridge
from app.demo.shop import DemoShop
from engine.domain.errors import OrderpathError
from engine.domain.moment import DAY, Moment

SPEEDS = (1, 10, 60, 600)
_FIRST_SPEED = 600
_TICK_MS = 250
_LONGEST_TICK_MS = 1_000
"""A tick that comes later than that, after the machine has slept, does not make up for it."""

_Aim: TypeAlias = Callable[[DemoShop, Moment], Moment]
"""Up to when a piece is played, given the shop and its present."""


class DemoPlayer(QObject):
    """Plays a piece at each tick; a tick that finds the last piece unfinished passes.

    Signals:
        changed: It plays or stands, or does so at another speed.
        went_on: The shop's time is another one.

    """

    changed = Signal()
    went_on = Signal()

    def __init__(self, shop: DemoShop, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.shop = shop
        self.speed = _FIRST_SPEED
        self._bridge = bridge
        self._busy = False
        self._leaps: deque[_Aim] = deque()
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.play()

    @property
    def playing(self) -> bool:
        """Whether time goes on by itself."""
        return self._clock.isActive()

    @property
    def now(self) -> Moment:
        """The shop's present."""
        return self._bridge.now()

    @property
    def day(self) -> int:
        """Which day of its life it is, from 1."""
        return (self.now - self.shop.begin) // DAY + 1

    def play(self) -> None:
        """Let time go on."""
        self._since.start()
        self._clock.start()
        self.changed.emit()

    def stop(self) -> None:
        """Let time stand still."""
        self._clock.stop()
        self.changed.emit()

    def toggle(self) -> None:
        """Stop if it plays, else play."""
        (self.stop if self.playing else self.play)()

    def go_at(self, speed: int) -> None:
        """Let `speed` seconds of the shop pass in one of ours."""
        self.speed = speed
        self.changed.emit()

    def leap(self, span: int) -> None:
        """Play `span` microseconds of the shop at once, also while time stands."""
        self._leap(lambda _shop, now: Moment(now + span))

    def leap_to_next(self) -> None:
        """Play until somebody does something or a wait ends."""
        self._leap(lambda shop, now: shop.next_happening(now))

    def _leap(self, aim: _Aim) -> None:
        self._leaps.append(aim)
        self._go_on()

    def _tick(self) -> None:
        passed_ms = min(self._since.restart(), _LONGEST_TICK_MS)
        if not self._busy:
            span = passed_ms * 1_000 * self.speed
            self._play(lambda _shop, now: Moment(now + span))

    def _go_on(self) -> None:
        if self._leaps and not self._busy:
            self._play(self._leaps.popleft())

    def _play(self, aim: _Aim) -> None:
        self._busy = True
        shop, now = self.shop, self.now
        self._bridge.do(
            lambda _engine, _ticket: shop.play_until(aim(shop, now)),
            self._played,
            self._failed,
            owner=self,
            title=self.tr("Play the demo shop"),
        )

    def _played(self, _: None) -> None:
        self._busy = False
        self.went_on.emit()
        self._go_on()

    def _failed(self, _: OrderpathError) -> None:
        """A fault is shown by the crash report or tells itself at the next write; time stands."""
        self._busy = False
        self._leaps.clear()
        self.stop()
