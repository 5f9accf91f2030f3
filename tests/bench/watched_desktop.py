"""The desktop with the Orders page open while a long history is replayed; says how long it did not answer.

python -m tests.bench.watched_desktop FILE SOURCE
"""

import json
import sys
import time
from pathlib import Path

from app.cli.program import load_desktop

load_desktop()
# ruff: noqa: E402 - all else comes after what the command line imports, in its order

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app import desktop
from app.bridge import Ticket
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from engine.api import Engine
from engine.domain.errors import OrderpathError
from engine.exchange.report import ImportReport

PULSE_MS = 10
WORK_MS = 400
"""Somebody goes on working: a key now and then."""


class Watch(QObject):
    """Feels the pulse of the window from the first painted page until the history is in."""

    def __init__(self, window: MainWindow, source: Path) -> None:
        super().__init__(window)
        page = window.pages["orders"]
        assert isinstance(page, OrdersPage)
        self._window = window
        self._page = page
        self._source = source
        self._last = 0.0
        self._stalls: list[float] = []
        self._pulse = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._feel)
        self._hand = QTimer(self, interval=WORK_MS)
        self._hand.timeout.connect(self._work)
        self._keys = 0
        window.stands.connect(self._begin)

    def _begin(self) -> None:
        # After what waits for the first page too: it belongs to the start.
        QTimer.singleShot(500, self, self._import)

    def _import(self) -> None:
        self._began = self._last = time.perf_counter()
        self._pulse.start()
        self._hand.start()
        self._window.around.bridge.do(
            self._replay, self._done, self._failed, owner=self, title="Import orders"
        )

    def _replay(self, engine: Engine, ticket: Ticket) -> ImportReport:
        return engine.imports.take_in(
            self._source,
            triggers=True,
            cancelled=lambda: ticket.cancelled,
        )

    def _feel(self) -> None:
        now = time.perf_counter()
        self._stalls.append((now - self._last) * 1000 - PULSE_MS)
        self._last = now

    def _work(self) -> None:
        """Go down the list, now and then to its end and back to its head."""
        self._keys += 1
        turn = self._keys % 20
        key = Qt.Key.Key_End if turn == 10 else Qt.Key.Key_Home if turn == 0 else Qt.Key.Key_Down
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(self._page.table, event)

    def _done(self, report: ImportReport) -> None:
        figures = {
            "orders": report.orders_new,
            "seconds": time.perf_counter() - self._began,
            "worst_ms": sorted(self._stalls)[-10:],
            "over_16_ms": sum(stall > 16 for stall in self._stalls),
        }
        sys.stdout.write(json.dumps(figures))
        self._window.close()

    def _failed(self, error: OrderpathError) -> None:
        sys.stderr.write(str(error))
        self._window.close()


class Watched(desktop.Desktop):
    """The desktop, with a watch over each shop it opens."""

    @override
    def open(self, file: Path) -> None:
        super().open(file)
        assert isinstance(self.window, MainWindow)
        Watch(self.window, Path(sys.argv[2]))


if __name__ == "__main__":
    # The program itself has no place for a watch, and shall not get one for a measurement.
    desktop.Desktop = Watched  # type: ignore[misc]
    sys.exit(desktop.run(Path(sys.argv[1])))
