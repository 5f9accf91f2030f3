"""The thin bar under a header while something is read or written."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from designer.theme.theme import Theme

_HEIGHT = 3
_PATIENCE_MS = 150
_STEP_MS = 40
_STRIPE = 0.25


class ProgressLine(QWidget):
    """Takes its three pixels always, so that nothing moves when it appears.

    It shows only after a moment: a flash for every short query would be noise.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done: float | None = None
        self._place = 0.0
        self._active = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._begin)
        self._clock = QTimer(self)
        self._clock.setInterval(_STEP_MS)
        self._clock.timeout.connect(self._step)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def start(self) -> None:
        """Something began whose end is not known."""
        self._done = None
        if not self._active and not self._patience.isActive():
            self._patience.start()

    def show_done(self, done: float) -> None:
        """Show how far it is, from 0 to 1."""
        self._done = done
        self._active = True
        self.update()

    def stop(self) -> None:
        """It is over."""
        self._patience.stop()
        self._clock.stop()
        self._active = False
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._active:
            self._clock.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._active:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.accent)
        width = self.width()
        if self._done is None:
            painter.drawRect(QRectF(self._place * width, 0, _STRIPE * width, _HEIGHT))
        else:
            painter.drawRect(QRectF(0, 0, self._done * width, _HEIGHT))
        painter.end()

    def _begin(self) -> None:
        self._active = True
        self._place = -_STRIPE
        if self.isVisible():
            self._clock.start()
        self.update()

    def _step(self) -> None:
        self._place = self._place + 0.02 if self._place < 1 else -_STRIPE
        self.update()
