"""A dressed application for the tests of the window, with settings of its own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bootstrap import Start, start
from app.bridge import Bridge
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from app.tasks.page import TasksPage
from app.theme.appearance import Appearance, Choice
from designer.theme.theme import Theme
from engine.api import Engine
from tests.builders.running import a_running_shop


@pytest.fixture(autouse=True)
def no_timers_left_behind() -> Iterator[None]:
    """Who starts a timer stops it, or goes and takes it along: one left running acts in the next test."""
    before = set(map(id, running_timers()))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [described(timer) for timer in running_timers() if id(timer) not in before]
    assert not left, f"timers left running: {', '.join(left)}"


def running_timers() -> list[QTimer]:
    """Those that Python knows, of whatever owner."""
    known = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return [timer for timer in known if isValid(timer) and timer.isActive()]


def described(timer: QTimer) -> str:
    """Whose it is."""
    owner = type(timer.parent()).__name__ if timer.parent() is not None else "nobody"
    return f"{owner}'s, every {timer.interval()} ms"


@pytest.fixture
def dressed(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """The application with its look and its language, English and light until told otherwise."""
    begun = start(tmp_path / "window.ini")
    begun.speech.speak("en")
    begun.appearance.choose(Choice.LIGHT)
    yield begun
    begun.appearance.choose(Choice.LIGHT)
    begun.speech.speak("en")


@pytest.fixture
def appearance(dressed: Start) -> Appearance:
    return dressed.appearance


@pytest.fixture
def theme(appearance: Appearance) -> Theme:
    return appearance.theme


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """A new shop on the disk, its engine running."""
    with a_running_shop(tmp_path) as running:
        yield running


@pytest.fixture
def bridge(qapp: QApplication, engine: Engine) -> Iterator[Bridge]:
    made = Bridge(engine)
    yield made
    made.close()


@pytest.fixture
def window(dressed: Start, bridge: Bridge, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Open the main window, at a size, once its first rows have been read."""
    opened: list[MainWindow] = []

    def open_window(width: int = 1440, height: int = 900) -> MainWindow:
        begun = dressed
        made = MainWindow(bridge, begun.settings, begun.appearance, begun.speech.language)
        opened.append(made)
        qtbot.addWidget(made)
        made.resize(width, height)
        made.show()
        page = made.pages["orders"]
        assert isinstance(page, OrdersPage)
        qtbot.waitUntil(lambda: page.model.totals is not None)
        return made

    yield open_window
    for made in opened:
        made.close()


@pytest.fixture
def tasks_page(window: Callable[..., MainWindow], qtbot: QtBot) -> Callable[[], TasksPage]:
    """Open the page of the tasks over those there are."""

    def open_page() -> TasksPage:
        made = window()
        made.go_to("tasks")
        page = made.page
        assert isinstance(page, TasksPage)
        qtbot.waitUntil(lambda: page.model.known)
        return page

    return open_page
