"""The window over a long list: how soon what was asked for is painted, and how long it stands still."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from typing_extensions import override

from app.orders.page import OrdersPage

_PATIENCE_MS = 60_000


class ListWatch(QObject):
    """Waits until the rows that are wanted have been painted.

    `stall_ms` is the longest that the window has stood still meanwhile.
    """

    def __init__(self, page: OrdersPage) -> None:
        super().__init__(page)
        self._page = page
        self._ready: Callable[[], bool] = lambda: False
        self._loop = QEventLoop(self)
        self._beat = QTimer(self, interval=1)
        self._beat.timeout.connect(self._measure)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._done = QTimer(self, interval=0, singleShot=True)
        self._done.timeout.connect(self._loop.quit)
        self._last = 0.0
        self.stall_ms = 0.0
        page.table.viewport().installEventFilter(self)

    def painted_ms(self, act: Callable[[], None], ready: Callable[[], bool]) -> float:
        """Milliseconds from `act` until a painting that began while `ready` was true has ended."""
        self._ready = ready
        began = self._last = time.perf_counter()
        self._beat.start()
        act()
        self._page.table.viewport().update()
        self._patience.start()
        self._loop.exec()
        for timer in (self._patience, self._beat, self._done):
            timer.stop()
        assert ready()
        return (time.perf_counter() - began) * 1000

    def settle(self) -> None:
        """Until nothing is being read any more; what is measured next begins with a free worker."""
        while self._page.model.totals is None or self._page._around.bridge.reading():  # noqa: SLF001
            self._done.start()
            self._loop.exec()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._ready():
            self._done.start()
        return False

    def _measure(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, (now - self._last) * 1000)
        self._last = now
