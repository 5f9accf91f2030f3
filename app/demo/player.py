"""Lets the demo shop live while its window is open: its time runs faster than ours."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer

from app.bridge import Bridge
from engine.api import Engine
from engine.domain.errors import OrderpathError
from engine.domain.moment import MINUTE, Moment

_TICK_MS = 250
_PASSES = 5 * MINUTE
"""How much of the shop's time passes in a tick: twenty minutes a second."""


class DemoShop(Protocol):
    """A shop that plays itself up to any moment."""

    @property
    def engine(self) -> Engine:
        """The shop."""

    def play_until(self, moment: Moment) -> None:
        """Let happen what happens up to `moment`; called away from the GUI thread."""


MakeDemo: TypeAlias = Callable[[], DemoShop]


class DemoPlayer(QObject):
    """Plays a piece at each tick; a tick that finds the last piece unfinished passes."""

    def __init__(self, shop: DemoShop, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self._bridge = bridge
        self._playing = False
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._play)
        self._clock.start()

    def stop(self) -> None:
        """Let time stand still."""
        self._clock.stop()

    def _play(self) -> None:
        if self._playing:
            return
        self._playing = True
        until = Moment(self._bridge.now() + _PASSES)
        self._bridge.do(
            lambda _engine, _ticket: self._shop.play_until(until),
            self._played,
            self._failed,
            owner=self,
            title=self.tr("Play the demo shop"),
        )

    def _played(self, _: None) -> None:
        self._playing = False

    def _failed(self, _: OrderpathError) -> None:
        """A fault is shown by the crash report or tells itself at the next write; time stands."""
        self.stop()
