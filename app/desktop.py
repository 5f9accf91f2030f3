"""The desktop: one window at a time, over one shop or over none yet."""

import gc
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap import Start, start
from app.bridge import Bridge
from app.crash import CrashNet, show_reports
from app.destinations import ImportPlace
from app.machine_zone import machine_zone
from app.main_window import MainWindow
from app.opening import Opened, open_or_read
from app.shop_files import SUFFIX, shop_filter
from engine.api import Engine
from engine.clock import SystemClock
from engine.domain.errors import EnvironmentFault, OrderpathError

if TYPE_CHECKING:  # not loaded where a shop of one's own is opened
    from app.demo.player import DemoPlayer
    from app.demo.shop import DemoShop, MakeDemo
    from app.welcome.card import NewShop

log = logging.getLogger(__name__)


def run(file: Path | None, *, demo: "MakeDemo | None" = None, play: bool = False) -> int:
    """Open `file`, or the first minute when there is none; return when the last window has closed.

    `demo` makes the demo shop, which the first minute then offers; with `play` it opens at once.
    """
    begun = start()
    net = CrashNet()
    net.spread()
    desktop = Desktop(begun, net, demo)
    if play:
        desktop.open_demo()
    elif file is None:
        desktop.welcome()
    else:
        desktop.open(file)
    try:
        return begun.application.exec()
    finally:
        desktop.close()
        net.fold()


def look_for_garbage() -> None:
    """Look for garbage again, but not among what was made for good at the start."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


class Desktop(QObject):
    """Opens and closes windows. The engine lives as long as the window over it."""

    def __init__(self, begun: Start, net: CrashNet, demo: "MakeDemo | None") -> None:
        super().__init__()
        self._begun = begun
        self._net = net
        self._demo = demo
        self._engine: Engine | None = None
        self._obstacle: EnvironmentFault | None = None
        self._bridge: Bridge | None = None
        self._player: DemoPlayer | None = None
        self._alarm = False
        self.window: QWidget | None = None
        show_reports(net, begun.appearance.theme, lambda: self.window)

    def welcome(self, problem: OrderpathError | None = None) -> None:
        """Show the first minute, with what went wrong if something did."""
        from app.welcome.page import Welcome

        begun = self._begun
        page = Welcome(begun.settings, begun.appearance, begun.speech.language)
        page.demo.setVisible(self._demo is not None)
        page.demo_wanted.connect(self.open_demo)
        page.new_wanted.connect(self._create)
        page.import_wanted.connect(self._create_to_import)
        page.file_wanted.connect(self.open)
        page.language_chosen.connect(self._welcome_in)
        if problem is not None:
            page.tell(problem)
        self._replace(page)
        QTimer.singleShot(0, self, look_for_garbage)

    def open(self, file: Path) -> None:
        """Show the shop in `file`; one that cannot be written is shown to read, with the reason."""
        self._begin(lambda: open_or_read(file), alarm=True)

    def open_demo(self) -> None:
        """Show the demo shop, and let it live."""
        make = self._demo
        if make is None:
            self.welcome()
            return
        made: list[DemoShop] = []

        def open_shop() -> Opened:
            made.append(make())
            return Opened(made[0].engine)

        self._begin(open_shop)
        window = self.window
        if self._bridge is not None and isinstance(window, MainWindow):
            from app.demo.player import DemoPlayer

            self._player = DemoPlayer(made[0], self._bridge, self)
            self._show_demo(window, self._player)

    def close(self) -> None:
        """Let go of the shop; what was handed in is finished."""
        if self._player is not None:
            self._player.stop()
            self._player.deleteLater()
            self._player = None
        if self._bridge is not None:
            waited = self._bridge.close()
            if waited:
                log.info("finished before closing calls=%s", ", ".join(waited))
        if self._engine is not None:
            self._engine.close()
        self._bridge = self._engine = None

    def _create(self, shop: "NewShop") -> None:
        path = shop.file if shop.file.suffix else shop.file.with_suffix(SUFFIX)
        self._begin(
            lambda: Opened(
                Engine.create(
                    path,
                    name=shop.name,
                    currency=shop.currency,
                    zone=machine_zone(),
                    preset=shop.preset,
                )
            ),
            alarm=True,
        )

    def _create_to_import(self, shop: "NewShop") -> None:
        self._create(shop)
        window, place = self.window, ImportPlace()
        if isinstance(window, MainWindow):
            window.go(place)

    def _begin(self, open_shop: Callable[[], Opened], *, alarm: bool = False) -> None:
        """Open a shop and its window; with `alarm`, waits end by themselves once the window stands."""
        self.close()
        try:
            opened = open_shop()
        except OrderpathError as problem:
            self.welcome(problem)
            return
        self._engine, self._obstacle = opened.engine, opened.obstacle
        self._begun.settings.opened(self._engine.path, SystemClock().now())
        self._bridge = Bridge(self._engine)
        self._bridge.broke.connect(self._net.catch)
        self._alarm = alarm
        self._show_shop(self._bridge)

    def _show_shop(self, bridge: Bridge) -> MainWindow:
        begun = self._begun
        window = MainWindow(bridge, begun.settings, begun.appearance, begun.speech.language)
        window.language_chosen.connect(self._shop_in)
        window.open_wanted.connect(self._choose_file)
        window.stands.connect(self._settle)
        self._replace(window)
        if self._player is not None:
            self._show_demo(window, self._player)
        if self._obstacle is not None:
            window.messages.fail(self._obstacle, self._open_again)
        return window

    def _show_demo(self, window: MainWindow, player: "DemoPlayer") -> None:
        """Put over the window what lets its shop live."""
        from app.demo.guide import Guide
        from app.demo.strip import DemoStrip

        strip = DemoStrip(player, window.around)
        strip.left.connect(self._leave_demo)
        window.put_over(strip)
        Guide(player.shop, window.around, window.room)

    def _open_again(self) -> None:
        """Perhaps it can be written by now."""
        # After the click has come back from the window that goes.
        QTimer.singleShot(0, self, self._reopen)

    def _reopen(self) -> None:
        if self._engine is not None:
            self.open(self._engine.path)

    def _leave_demo(self) -> None:
        # After the click has come back from the window that goes.
        QTimer.singleShot(0, self, self._end_demo)

    def _end_demo(self) -> None:
        self.close()
        self.welcome()

    def _settle(self) -> None:
        """Do what can wait until the first page stands."""
        look_for_garbage()
        if self._alarm and self._engine is not None:
            self._engine.start_alarm()

    def _shop_in(self, language: str) -> None:
        """Make the window anew, showing the same: no text is kept in two languages."""
        self._begun.speech.speak(language)
        # After the command that asked for it has come back from the window that goes.
        QTimer.singleShot(0, self, self._show_shop_again)

    def _show_shop_again(self) -> None:
        before = self.window
        if self._bridge is not None and isinstance(before, MainWindow):
            before.remember()
            self._show_shop(self._bridge).show_again(before)

    def _welcome_in(self, language: str) -> None:
        self._begun.settings.language = language
        self._begun.speech.speak(language)
        QTimer.singleShot(0, self, self.welcome)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open a shop"), "", shop_filter()
        )
        if chosen:
            self.open(Path(chosen))

    def _replace(self, window: QWidget) -> None:
        """Show `window` before the old one goes, so that the application does not end between."""
        before, self.window = self.window, window
        self._begun.appearance.dress()
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
