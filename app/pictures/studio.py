"""Where pictures are made: windows that nobody sees, dressed as wanted, waited for, saved as files."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Start, start
from app.bridge import Bridge
from app.i18n import Language, translate
from app.main_window import MainWindow
from app.theme.appearance import Choice
from designer.theme.theme import Theme
from engine.domain.errors import EnvironmentFault

if TYPE_CHECKING:  # loaded when the first minute is photographed
    from app.welcome.page import Welcome

WELCOME_SIZE = QSize(1280, 720)
_PATIENCE_S = 10.0
_GLANCE_S = 0.002
_QUIET_S = 0.03
"""Nothing was asked of the engine for so long: what was to be read is read."""
_QUICK = 70
"""Of 100; PNG loses nothing at any quality, it only packs less tightly and sooner."""
_WRITERS = 2


class Studio:
    """Makes pictures one after the other; they are written to the disk beside."""

    def __init__(self, begun: Start, out: Path, writers: ThreadPoolExecutor) -> None:
        self._begun = begun
        self._out = out
        self._writers = writers
        self._written: list[Future[Path]] = []

    def dress(self, language: Language, look: Choice) -> None:
        """Speak `language` and wear `look` from now on; windows that stand keep their language."""
        self._begun.speech.speak(language.code)
        self._begun.appearance.choose(look)

    def window(self, bridge: Bridge, size: QSize) -> MainWindow:
        """A window over the shop, its first page read."""
        begun = self._begun
        made = MainWindow(bridge, begun.settings, begun.appearance, begun.speech.language)
        self._show(made, size)
        self.settle(bridge)
        return made

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self._begun.appearance.theme

    def welcome(self, size: QSize = WELCOME_SIZE) -> "Welcome":
        """The first minute."""
        from app.welcome.page import Welcome

        begun = self._begun
        made = Welcome(begun.settings, begun.appearance, begun.speech.language)
        self._show(made, size)
        return made

    def settle(self, bridge: Bridge) -> None:
        """Wait until all that was asked for has been read, and is shown."""
        quiet_since = time.monotonic()

        def quiet() -> bool:
            nonlocal quiet_since
            if bridge.reading() or bridge.unfinished():
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since > _QUIET_S

        self.wait(quiet)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the application live until something holds, or patience ends."""
        end = time.monotonic() + _PATIENCE_S
        while not until() and time.monotonic() < end:
            self._begun.application.processEvents()
            time.sleep(_GLANCE_S)
        self._begun.application.processEvents()

    def shoot(self, window: QWidget, name: str, ratio: float | None = None) -> None:
        """Save a picture of the window, with what has popped up over it; None: as dense as the screen."""
        image = _rendered(window, ratio or window.devicePixelRatioF())
        self._written.append(self._writers.submit(_write, image, self._out / f"{name}.png"))

    def put_away(self, window: QWidget) -> None:
        """Close a window; it is gone at once: a change of colours would dress it once more."""
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def saved(self) -> list[Path]:
        """Every picture made so far, once it is on the disk.

        Raises:
            EnvironmentFault: one cannot be written.

        """
        return [written.result() for written in self._written]

    def _show(self, window: QWidget, size: QSize) -> None:
        window.resize(size)
        window.show()
        self._begun.application.processEvents()


@contextmanager
def studio(out: Path) -> Iterator[Studio]:
    """A studio whose pictures go into the folder `out`.

    Without a display the application is made for none; the settings of the person are not read.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, ThreadPoolExecutor(_WRITERS) as writers:
        yield Studio(start(Path(folder) / "window.ini"), out, writers)


def _rendered(window: QWidget, ratio: float) -> QImage:
    image = QImage(window.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    corner = window.mapToGlobal(QPoint(0, 0))
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            painter = QPainter(image)
            other.render(painter, other.mapToGlobal(QPoint(0, 0)) - corner)
            painter.end()
    return image


def _write(image: QImage, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(path))
    writer.setQuality(_QUICK)
    if not writer.write(image):
        why = translate("Pictures", "The picture {path} cannot be saved: {reason}.")
        raise EnvironmentFault(why.format(path=path, reason=writer.errorString()))
    return path
