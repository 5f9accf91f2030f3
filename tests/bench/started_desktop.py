"""The desktop started over a shop; says when its first page was painted and a click was answered.

python -m tests.bench.started_desktop FILE
"""

import sys
import time
from pathlib import Path

from app.cli.program import load_desktop

load_desktop()
# ruff: noqa: E402 - all else comes after what the command line imports, in its order

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app import desktop
from app.demo_shop import living
from app.orders.model import OrderListModel
from app.orders.table import OrderTable

ROW = 2


class Probe(QObject):
    """Watches the list being painted, clicks on one of its rows, and ends the program."""

    def __init__(self, table: OrderTable) -> None:
        super().__init__(table)
        self._table = table
        self._painted = False
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            model = self._table.model()
            assert isinstance(model, OrderListModel)
            if model.rowCount() > ROW and model.row_at(ROW) is not None:
                self._painted = True
                QTimer.singleShot(0, self, self._click)
        return False

    def _click(self) -> None:
        place = QPointF(self._table.visualRect(self._table.model().index(ROW, 0)).center())
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(
                kind, place, self._table.viewport().mapToGlobal(place),
                Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(self._table.viewport(), event)
        assert self._table.currentIndex().row() == ROW
        QTimer.singleShot(0, self, self._answered)

    def _answered(self) -> None:
        sys.stdout.write(f"{time.monotonic()}\n")
        sys.stdout.flush()
        QApplication.quit()


class Watched(desktop.Desktop):
    """The desktop, with a probe in each window it opens."""

    @override
    def open(self, file: Path) -> None:
        super().open(file)
        assert self.window is not None
        table = self.window.findChild(OrderTable)
        assert isinstance(table, OrderTable)
        Probe(table)


if __name__ == "__main__":
    # The program itself has no place for a probe, and shall not get one for a measurement.
    desktop.Desktop = Watched  # type: ignore[misc]
    sys.exit(desktop.run(Path(sys.argv[1]), demo=living))
