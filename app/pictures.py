"""Pictures of the window without a screen: light, dark, three languages, ordinary and dense."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.bootstrap import Start, start
from app.bridge import Bridge
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from app.theme.appearance import Choice
from app.welcome import Welcome
from engine.api import Engine

_PATIENCE_S = 10.0


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
    Shot("orders_dark", "en", Choice.DARK, QSize(1280, 720)),
    Shot("orders_ru", "ru", Choice.LIGHT, QSize(1280, 720)),
    Shot("orders_zh", "zh", Choice.DARK, QSize(1280, 720)),
    Shot("orders_200", "en", Choice.LIGHT, QSize(1280, 720), 2.0),
)
WELCOMES = (
    Shot("first_minute_light", "en", Choice.LIGHT, QSize(1280, 720)),
    Shot("first_minute_dark", "ru", Choice.DARK, QSize(1280, 720)),
)


def grab(engine: Engine, out: Path) -> list[Path]:
    """Save every picture of the shop into the folder `out`, and say which files they are.

    Without a display the application is made for none; the settings of the person are not read.

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
    if not _rendered(window, shot.ratio).save(str(path)):
        raise OSError(f"{path}: the picture could not be written")
    window.close()
    window.deleteLater()
    begun.application.processEvents()
    return path


def _rendered(window: QWidget, ratio: float) -> QImage:
    image = QImage(window.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    return image


def _wait(begun: Start, until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not until() and time.monotonic() < end:
        begun.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    begun.application.processEvents()


if __name__ == "__main__":
    with Engine.open(Path(sys.argv[1]), read_only=True) as opened:
        for saved_file in grab(opened, Path(sys.argv[2])):
            sys.stdout.write(f"{saved_file}\n")
