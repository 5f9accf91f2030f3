"""Lets long work beside the window stand back while the window has something to do.

Threads of one Python take turns: what the window does in 20 ms alone takes it 60 beside a busy engine, and
is felt. So the engine asks here between two facts of an import, and waits for as long as the window is
busy; but never longer than it works itself, or a window that never rests would keep it from its work.
"""

import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

_LONGEST_S = 0.040


class Courtesy(QObject):
    """Knows whether the thread it was made in is busy, until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rests = threading.Event()
        self._rests.set()
        self._not_before = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)

    def give_way(self) -> None:
        """Wait while the window is busy. Called away from its thread, between two pieces of work."""
        began = time.monotonic()
        if self._rests.is_set() or began < self._not_before:
            return
        self._rests.wait(_LONGEST_S)
        now = time.monotonic()
        self._not_before = now + (now - began)

    def stop(self) -> None:
        """Look at the window no more: nobody waits from now on."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._begin)
        dispatcher.aboutToBlock.disconnect(self._end)
        self._busy = False

    @Slot()
    def _begin(self) -> None:
        self._rests.clear()

    @Slot()
    def _end(self) -> None:
        self._rests.set()
