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

from PySide6.QtCore import QObject, Qt, QTimer
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
"""Somebody goes on working: looks up and down the list, and now and then at an order."""
CARD_TURNS = 10
"""At every tenth turn a card is opened, and put away three turns later: that time is told apart."""


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
        self._cards: list[float] = []
        self._card = False
        self._pulse = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._feel)
        self._hand = QTimer(self, interval=WORK_MS)
        self._hand.timeout.connect(self._work)
        self._turns = 0
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
        stall = (now - self._last) * 1000 - PULSE_MS
        (self._cards if self._card else self._stalls).append(stall)
        self._last = now

    def _work(self) -> None:
        self._turns += 1
        table = self._page.table
        turn = self._turns % CARD_TURNS
        if turn == 0:
            self._card = True
            table.selectRow(self._turns // CARD_TURNS % 20)
        elif turn == 3 and self._card:
            self._page.panel.hide()
            table.clearSelection()
        elif turn == 4:
            self._card = False
        if self._card:
            return
        bar = table.verticalScrollBar()
        down = self._turns // 5 % 2 == 0
        bar.setValue(bar.value() + (3 if down else -3) * table.rowHeight(0))

    def _done(self, report: ImportReport) -> None:
        figures = {
            "orders": report.orders_new,
            "seconds": time.perf_counter() - self._began,
            "worst_ms": sorted(self._stalls)[-10:],
            "card_ms": sorted(self._cards)[-10:],
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
