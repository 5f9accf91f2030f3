"""An empty window started; says when it was painted and a click was answered."""

import sys
import time

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class Empty(QWidget):
    """A window with nothing in it."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QTimer.singleShot(0, self, self._click)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        sys.stdout.write(f"{time.monotonic()}\n")
        sys.stdout.flush()
        QApplication.quit()

    def _click(self) -> None:
        place = QPointF(10, 10)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        press = QEvent.Type.MouseButtonPress
        QApplication.sendEvent(self, QMouseEvent(press, place, place, button, button, none))


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Empty()
    window.resize(1_280, 800)
    window.show()
    sys.exit(application.exec())
