"""Lets long work beside the window stand back while the window has something to do.

Threads of one Python take turns: what the window does in 20 ms alone takes it 60 beside a busy engine, and
is felt. So the engine asks here between two facts of an import, and waits until the window has done what it
does; but never for longer than it works itself, or a window that never rests would keep it from its work.
"""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 10
_LATE_S = 0.015
_GLANCE_S = 0.001
_LONGEST_S = 0.040


class Courtesy(QObject):
    """Feels the pulse of the thread it was made in, while long work is under way.

    A beat that is late means that the window is busy, or waits for its turn: either way it goes first.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beat_at: float | None = None
        self._not_before = 0.0
        self._pulse = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)

    def watch(self, *, long_work: bool) -> None:
        """Whether long work is under way; without it there is nobody who could stand back."""
        if long_work and not self._pulse.isActive():
            self._beat()
            self._pulse.start()
        elif not long_work:
            self._pulse.stop()
            self._beat_at = None

    def give_way(self) -> None:
        """Wait while the window is busy. Called away from its thread, between two pieces of work."""
        began = time.monotonic()
        if began < self._not_before or not self._late():
            return
        while self._late() and time.monotonic() - began < _LONGEST_S:
            time.sleep(_GLANCE_S)
        now = time.monotonic()
        self._not_before = now + (now - began)

    def _beat(self) -> None:
        self._beat_at = time.monotonic()

    def _late(self) -> bool:
        beat_at = self._beat_at
        return beat_at is not None and time.monotonic() - beat_at > _LATE_S
