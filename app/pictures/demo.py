"""Pictures of the window without a screen: light, dark, three languages, ordinary and dense."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from app.bootstrap import Start, start
from app.bridge import Bridge
from app.i18n import translate
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from app.theme.appearance import Choice
from app.welcome.page import Welcome
from engine.api import Engine
from engine.domain.errors import EnvironmentFault

_PATIENCE_S = 10.0
_GLANCE_S = 0.002
_QUICK = 70
"""Of 100; PNG loses nothing at any quality, it only packs less tightly and sooner."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, language and colours, the window's size, and how dense."""

    name: str
    language: str
    look: Choice
    size: QSize
    ratio: float = 1.0


SHOTS = (
    Shot("orders_light", "en", Choice.LIGHT, QSize(1440, 900)),
    Shot("orders_200", "en", Choice.LIGHT, QSize(1280, 720), 2.0),
    Shot("orders_ru", "ru", Choice.LIGHT, QSize(1280, 720)),
    Shot("orders_zh", "zh", Choice.DARK, QSize(1280, 720)),
    Shot("orders_dark", "en", Choice.DARK, QSize(1280, 720)),
)
WELCOMES = (
    Shot("first_minute_dark", "ru", Choice.DARK, QSize(1280, 720)),
    Shot("first_minute_light", "en", Choice.LIGHT, QSize(1280, 720)),
)
"""Alike colours stand together: to change them takes as long as a picture."""


def grab(engine: Engine, out: Path) -> list[Path]:
    """Save every picture of the shop into the folder `out`, and say which files they are.

    Without a display the application is made for none; the settings of the person are not read.

    Raises:
        EnvironmentFault: the folder cannot be written.

    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        begun = start(Path(folder) / "window.ini")
        bridge = Bridge(engine)
        try:
            saved = [_shop(begun, bridge, shot, out) for shot in SHOTS]
        finally:
            bridge.close()
        return [*saved, *(_welcome(begun, shot, out) for shot in WELCOMES)]


def _shop(begun: Start, bridge: Bridge, shot: Shot, out: Path) -> Path:
    _dress(begun, shot)
    window = MainWindow(bridge, begun.settings, begun.appearance, begun.speech.language)
    window.resize(shot.size)
    window.show()
    page = window.pages["orders"]
    assert isinstance(page, OrdersPage)
    _wait(begun, lambda: page.model.totals is not None)
    if page.model.rowCount():
        page.table.selectRow(min(3, page.model.rowCount() - 1))
        _wait(begun, lambda: page.panel.shown is not None)
    return _save(begun, window, shot, out)


def _welcome(begun: Start, shot: Shot, out: Path) -> Path:
    _dress(begun, shot)
    window = Welcome(begun.settings, begun.appearance, begun.speech.language)
    window.resize(shot.size)
    window.show()
    return _save(begun, window, shot, out)


def _dress(begun: Start, shot: Shot) -> None:
    begun.speech.speak(shot.language)
    begun.appearance.choose(shot.look)


def _save(begun: Start, window: QWidget, shot: Shot, out: Path) -> Path:
    begun.application.processEvents()
    path = out / f"{shot.name}.png"
    image = _rendered(window, shot.ratio)
    window.close()
    window.deleteLater()
    # Gone at once: a change of colours would dress it once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _write(image, path)
    return path


def _write(image: QImage, path: Path) -> None:
    writer = QImageWriter(str(path))
    writer.setQuality(_QUICK)
    if not writer.write(image):
        why = translate("Pictures", "The picture {path} cannot be saved: {reason}.")
        raise EnvironmentFault(why.format(path=path, reason=writer.errorString()))


def _rendered(window: QWidget, ratio: float) -> QImage:
    image = QImage(window.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    return image


def _wait(begun: Start, until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not until() and time.monotonic() < end:
        begun.application.processEvents()
        time.sleep(_GLANCE_S)
    begun.application.processEvents()


if __name__ == "__main__":
    with Engine.open(Path(sys.argv[1]), read_only=True) as opened:
        for saved_file in grab(opened, Path(sys.argv[2])):
            sys.stdout.write(f"{saved_file}\n")
