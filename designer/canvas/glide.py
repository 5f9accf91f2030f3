"""Moves the eye over a drawing in a moment, or at once where no motion is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication


def motion_allowed() -> bool:
    """Whether the system lets windows animate what they do."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


class Glide(QObject):
    """One motion at a time; a newer one takes over from where the older has come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step: Callable[[float], None] | None = None
        self._run = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._go)
        self._run.finished.connect(self._done)

    @property
    def under_way(self) -> bool:
        """Whether something moves."""
        return self._step is not None

    def start(self, step: Callable[[float], None], duration_ms: int) -> None:
        """Call `step` with how far the motion is, from 0 to 1; with 0 ms, only with 1."""
        self._run.stop()
        self._step = step
        if duration_ms == 0:
            self.end()
            return
        self._run.setDuration(duration_ms)
        self._run.start()

    def end(self) -> None:
        """Be there at once."""
        self._run.stop()
        step, self._step = self._step, None
        if step is not None:
            step(1.0)

    def _go(self, value: object) -> None:
        if self._step is not None and isinstance(value, float):
            self._step(value)

    def _done(self) -> None:
        self._step = None
