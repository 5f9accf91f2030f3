"""What the footer says about the engine, kept up to date."""

from PySide6.QtCore import QObject, Signal

from app.bridge import Bridge
from app.parts.footer import EngineState, Mood


class EngineWatch(QObject):
    """Knows whether something is being written.

    Signals:
        changed: `state` is another one.

    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.state = EngineState(Mood.WELL, self.tr("Engine: all saved"))
        bridge.busy_changed.connect(self._look)

    def _look(self) -> None:
        unfinished = self._bridge.unfinished()
        if unfinished:
            state = EngineState(Mood.BUSY, self.tr("Engine: {title}").format(title=unfinished[0]))
        else:
            state = EngineState(Mood.WELL, self.tr("Engine: all saved"))
        if state != self.state:
            self.state = state
            self.changed.emit()
