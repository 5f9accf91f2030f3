"""The window: the rail, the page beside it, the messages over it, and the commands of both."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.actions import COMMANDS, Command, bind
from app.alerts.watch import AlertWatch
from app.bridge import Bridge
from app.destinations import Destination
from app.engine_state import EngineWatch
from app.formats import Formats
from app.i18n import Language
from app.messages import Messages
from app.page import Page, Surroundings
from app.pages import PAGES, MadePages, PageKind, rail_page
from app.parts.labels import line_down
from app.rail import Rail
from app.rail_counts import Count, RailCounts
from app.reader import Reader
from app.settings import Settings
from app.theme.appearance import Appearance, Choice
from engine.domain.references import Person
from engine.domain.topics import Topic, Topics

_NARROW = 1360
_LEAST = (960, 600)
_CLOSING_MS = 100


class MainWindow(QMainWindow):
    """One shop, opened.

    Signals:
        language_chosen: Make the window anew in this language.
        open_wanted: The person wants another shop.
        left: The window has closed; nothing is unfinished.
        stands: The first page was painted: what can wait until then may begin.

    """

    language_chosen = Signal(str)
    open_wanted = Signal()
    left = Signal()
    stands = Signal()

    def __init__(
        self, bridge: Bridge, settings: Settings, appearance: Appearance, language: Language
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._settings = settings
        self._appearance = appearance
        self._language = language
        self._references = bridge.references()
        self._fold_wanted: bool | None = None
        self._led_by: list[str] = []
        """The pages from which places on others were opened, the newest last."""
        self._closing = QTimer(self, interval=_CLOSING_MS)
        self._closing.timeout.connect(self.close)
        self._room = QWidget()
        self.messages = Messages(appearance.theme, self._room)
        self.rail = Rail([rail_page(kind) for kind in PAGES], appearance.theme)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self._room)
        self.around = Surroundings(
            bridge=bridge,
            theme=appearance.theme,
            settings=settings,
            messages=self.messages,
            reader=self._reader,
            me=self.me,
            work_as=self.work_as,
            go=self.go,
            back=self.go_back,
            command=self.do,
        )
        self.pages = MadePages(self._make)
        self.actions_by_code = bind(self, self._doers())
        self._lay_out()
        self._watch = EngineWatch(bridge, self)
        self._watch.changed.connect(self._show_engine)
        self._counts = self._counting()
        self._alerts = self._watching()
        bridge.topics.connect(self._topics_changed)
        self._introduce()
        self.go_to(PAGES[0].code)
        self._come_back()

    @property
    def room(self) -> QWidget:
        """The part of the window beside the rail."""
        return self._room

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go_to(self, code: str) -> None:
        """Show the page `code`."""
        page = self.pages[code]
        self._led_by.clear()
        self.rail.choose(code)
        self._stack.setCurrentWidget(page)
        self._enable(page)
        self._fold_as_fits()
        page.arrive()

    def go(self, place: Destination) -> None:
        """Show this on its page; `go_back` leads here again."""
        here = self.page.objectName()
        led_by = list(self._led_by) if here == place.page else [*self._led_by, here]
        self.go_to(place.page)
        self._led_by = led_by
        self.pages[place.page].open(place)

    def go_back(self) -> bool:
        """Show the page again that led to this one, as it was left; False: none did."""
        if not self._led_by:
            return False
        *earlier, page = self._led_by
        self.go_to(page)
        self._led_by = earlier
        return True

    def remember(self) -> None:
        """Keep what shall be as it is next time."""
        for page in self.pages.made():
            page.leave()
        self._settings.remember("geometry", self.saveGeometry())
        self._settings.save()

    def show_again(self, before: "MainWindow") -> None:
        """Show what another window over the same shop shows, in its place."""
        self.setGeometry(before.geometry())
        place = before.page.place()
        self.go_to(before.page.objectName())
        if place is not None:
            self.page.open(place)

    def me(self) -> Person:
        """Who works here: chosen on this machine, else the shop's first administrator."""
        people = self._references.people
        chosen = people.get(self._settings.person(self._bridge.shop) or 0)
        if chosen is not None and not chosen.retired:
            return chosen
        here = [person for person in people.values() if not person.retired]
        return next((person for person in here if person.administrator), here[0])

    def work_as(self, person: int) -> None:
        """Somebody else works at this machine from now on."""
        self._settings.work_as(self._bridge.shop, person)
        self._introduce()
        self._counts.read()

    def do(self, command: str) -> None:
        """Do a command by its code."""
        self.actions_by_code[command].trigger()

    def put_over(self, strip: QWidget) -> None:
        """Have `strip` stand over every page."""
        self._column.insertWidget(0, strip)

    def find_command(self) -> None:
        """Open the command palette."""
        icons = {command.code: command.icon for command in COMMANDS}
        actions = [
            action
            for code, action in self.actions_by_code.items()
            if code != "palette" and action.isEnabled()
        ]
        from app.command_palette import CommandPalette

        palette = CommandPalette(actions, icons, self._appearance.theme, self)
        palette.open_over(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_as_fits()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold_as_fits()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        unfinished = self._bridge.unfinished()
        if unfinished:
            self.messages.note(
                self.tr("The window closes as soon as this is saved: {titles}").format(
                    titles=", ".join(unfinished)
                )
            )
            self._closing.start()
            event.ignore()
            return
        self._closing.stop()
        self._alerts.leave()
        self.remember()
        event.accept()
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._fold_as_fits()

    def _reader(self) -> Reader:
        formats = Formats(self._language, self._references.zone)
        return Reader(self._references, formats, self._language.code, self._bridge.now())

    def _make(self, kind: PageKind) -> Page:
        page = kind.make(self.around)
        page.setObjectName(kind.code)
        page.counted.connect(partial(self.rail.count, kind.code))
        page.stands.connect(self.stands)
        page.show_engine(self._watch.state)
        self._stack.addWidget(page)
        return page

    def _counting(self) -> RailCounts:
        counters = {kind.code: kind.counter for kind in PAGES if kind.counter is not None}
        counts = RailCounts(counters, self._bridge, self.me, self)
        counts.counted.connect(self._show_count)
        # The first page is read first.
        self.stands.connect(counts.read)
        return counts

    def _watching(self) -> AlertWatch:
        watch = AlertWatch(self.around, self, lambda: self.page.objectName() == "alerts")
        watch.woken.connect(self._counts.read)
        self.stands.connect(watch.begin)
        return watch

    def _show_count(self, code: str, count: Count) -> None:
        formats = Formats(self._language, self._references.zone)
        text = formats.whole(count.number) if count.number else ""
        self.rail.count(code, text, urgent=count.urgent)

    def _doers(self) -> dict[str, Callable[[], None]]:
        own: dict[str, Callable[[], None]] = {
            "palette": self.find_command,
            "rail": self._toggle_rail,
            "open": self.open_wanted.emit,
            "close": self._leave,
        }
        for choice in Choice:
            own[choice.value] = partial(self._choose_appearance, choice)
        for code, name in (("en", "english"), ("ru", "russian"), ("zh", "chinese")):
            own[name] = partial(self._choose_language, code)
        for kind in PAGES:
            own[kind.code] = partial(self.go_to, kind.code)
        self.own_commands = frozenset(own)
        return {
            command.code: own.get(command.code) or partial(self._have_done, command)
            for command in COMMANDS
        }

    def _have_done(self, command: Command) -> None:
        """Have the page do it that the command belongs to, or the one that is open."""
        if command.page and self.page is not self.pages[command.page]:
            self.go_to(command.page)
        self.page.doers()[command.code]()

    def _enable(self, page: Page) -> None:
        """Commands of no page in particular are for those pages that do them."""
        done = self.own_commands | page.doers().keys()
        for command in COMMANDS:
            action = self.actions_by_code[command.code]
            action.setEnabled(bool(command.page) or command.code in done)

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages.banner)
        column.addWidget(self._stack)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(line_down())
        row.addWidget(self._room, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(*_LEAST)
        self.rail.chosen.connect(self.go_to)

    def _come_back(self) -> None:
        geometry = self._settings.state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)

    def _introduce(self) -> None:
        shop = self._references.name
        self.setWindowTitle(self.tr("{shop} – Orderpath").format(shop=shop))
        self.rail.introduce(shop, self.me().name)

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.REFERENCES) or topics.touches(Topic.PATHS):
            self._references = self._bridge.references()
            self._introduce()

    def _show_engine(self) -> None:
        for page in self.pages.made():
            page.show_engine(self._watch.state)

    def _leave(self) -> None:
        self.close()

    def _toggle_rail(self) -> None:
        self._fold_wanted = not self.rail.folded
        self._fold_as_fits()

    def _fold_as_fits(self) -> None:
        """Fold under 1360 pixels and beside a canvas, unless the person said how it shall be."""
        wanted = self._fold_wanted
        fits = self.width() >= _NARROW and not self.page.wide
        self.rail.fold(not fits if wanted is None else wanted)

    def _choose_appearance(self, choice: Choice) -> None:
        self._settings.appearance = choice
        self._appearance.choose(choice)

    def _choose_language(self, code: str) -> None:
        self._settings.language = code
        self.language_chosen.emit(code)
