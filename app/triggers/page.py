"""The Triggers page: the list, and whatever is opened from it or from elsewhere in the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from app.destinations import Destination, RunPlace, TriggerPlace, WhyNotPlace
from app.page import Page, Surroundings
from app.parts.footer import EngineState
from app.triggers.drawing_view import DrawingView
from app.triggers.home import TriggersHome
from app.why.view import WhyView
from engine.domain.topics import Topics

_PAINTED_MS = 150
"""After the list has arrived: it is on the screen."""


class TriggersPage(Page):
    """See the module."""

    wide = True

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        self.home = TriggersHome(surroundings, self)
        self.drawing = DrawingView(surroundings, self)
        self.why = WhyView(surroundings, self)
        self._views = QStackedWidget()
        self._soon = QTimer(self, interval=_PAINTED_MS, singleShot=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        for view in (self.home, self.drawing, self.why):
            self._views.addWidget(view)
        self._connect()

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "search": self._search,
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "refresh": self.home.read_again,
            "gallery": self._show_gallery,
            "back": self._go_back,
        }

    @override
    def show_engine(self, state: EngineState) -> None:
        self.home.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self)
        self._arrive_at_view()

    @override
    def open(self, place: Destination) -> None:
        match place:
            case TriggerPlace(trigger):
                self._show_drawing(trigger)
            case RunPlace(run):
                self.why.show_run(run)
                self._show(self.why)
            case WhyNotPlace(order, trigger, event):
                self.why.show_why_not(order, trigger, event)
                self._show(self.why)
            case _:
                raise AssertionError(place)

    @override
    def place(self) -> Destination | None:
        if self._views.currentWidget() is self.drawing:
            return self.drawing.place()
        return self.why.place() if self._views.currentWidget() is self.why else None

    @override
    def leave(self) -> None:
        """Nothing is kept: the list says it all."""

    def _connect(self) -> None:
        self.home.opened.connect(self._show_drawing)
        self.home.read.connect(self._soon.start)
        self._soon.timeout.connect(self.stands, Qt.ConnectionType.SingleShotConnection)
        self.drawing.left.connect(self._go_back)
        self.drawing.runs_wanted.connect(self._show_runs)
        self.why.left.connect(self._go_back)
        self._around.bridge.topics.connect(self._topics_changed)

    def _show(self, view: TriggersHome | DrawingView | WhyView) -> None:
        self._views.setCurrentWidget(view)
        self._arrive_at_view()

    def _arrive_at_view(self) -> None:
        view = self._views.currentWidget()
        assert isinstance(view, TriggersHome | DrawingView | WhyView)
        view.arrive()

    def _show_drawing(self, trigger: int) -> None:
        self.drawing.show_trigger(trigger)
        self._show(self.drawing)

    def _show_runs(self, trigger: int) -> None:
        self.why.show_runs_of(trigger)
        self._show(self.why)

    def _go_home(self) -> None:
        self._show(self.home)

    def _go_back(self) -> None:
        """To the page that led here, else to the list."""
        self._views.setCurrentWidget(self.home)
        if not self._around.back():
            self._arrive_at_view()

    def _show_gallery(self) -> None:
        self._go_home()
        self.home.show_tab(1)

    def _search(self) -> None:
        self._go_home()
        self.home.show_tab(0)
        self.home.search.setFocus()

    def _step(self, by: int) -> None:
        if self._views.currentWidget() is self.why:
            self.why.step(by)
        elif self._views.currentWidget() is self.home:
            self.home.table.rows.step(by)

    def _topics_changed(self, topics: Topics) -> None:
        self.home.topics_changed(topics)
        self.drawing.topics_changed(topics)
        self.why.topics_changed(topics)
