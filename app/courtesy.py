"""Lets long work beside the window stand back while the window has something to do.

Threads of one Python take turns: what the window does in 20 ms alone takes it 60 beside a busy engine, and
is felt. So the engine asks here between two facts of an import, and waits for as long as the window is
busy; but never longer than it works itself, or a window that never rests would keep it from its work.
"""

import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt

_LONGEST_S = 0.040


class Courtesy(QObject):
    """Knows whether the thread it was made in is busy. Dies with its parent, and then nobody waits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rests = rests = threading.Event()
        rests.set()
        self._not_before = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "there is an application"
        direct = Qt.ConnectionType.DirectConnection
        # Not to slots of this object: Qt looks them up by name while the loop turns, and while it dies.
        begun = dispatcher.awake.connect(rests.clear, direct)
        ended = dispatcher.aboutToBlock.connect(rests.set, direct)

        def let_go() -> None:
            for each in (begun, ended):
                QObject.disconnect(each)
            rests.set()

        self.destroyed.connect(let_go)

    def give_way(self) -> None:
        """Wait while the window is busy. Called away from its thread, between two pieces of work."""
        began = time.monotonic()
        if self._rests.is_set() or began < self._not_before:
            return
        self._rests.wait(_LONGEST_S)
        now = time.monotonic()
        self._not_before = now + (now - began)
