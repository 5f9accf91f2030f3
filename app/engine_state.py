"""What the footer says about the engine, kept up to date."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge import Bridge
from app.parts.footer import EngineState, Mood

_PATIENCE_MS = 300
"""What is written sooner is not told: a word that comes and goes says nothing."""


class EngineWatch(QObject):
    """Knows whether something is being written, or something long is under way.

    Signals:
        changed: `state` is another one.

    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.state = self._at_rest()
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._look)
        bridge.busy_changed.connect(self._wait)

    def _wait(self) -> None:
        if not self._busy():
            self._patience.stop()
            self._look()
        elif not self._patience.isActive():
            self._patience.start()

    def _look(self) -> None:
        busy = self._busy()
        if busy:
            state = EngineState(Mood.BUSY, self.tr("Engine: {title}").format(title=busy[0]))
        else:
            state = self._at_rest()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _at_rest(self) -> EngineState:
        if self._bridge.read_only:
            return EngineState(Mood.TROUBLE, self.tr("Engine: reading only"))
        return EngineState(Mood.WELL, self.tr("Engine: all saved"))

    def _busy(self) -> tuple[str, ...]:
        return (*self._bridge.unfinished(), *self._bridge.under_way())
