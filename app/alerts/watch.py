"""Tells of new alerts wherever somebody works: a toast over the page, a notice of the system beside it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.alerts.notices import NoticeChoice, Sound
from app.alerts.tray import Tray
from app.alerts.words import Mood, kind_text, look_of
from app.destinations import AlertPlace, Destination, OrderPlace
from app.messages import Note, Step, Weight
from app.page import Surroundings
from engine.desks.alerts import AlertLine, AlertNews
from engine.domain.errors import OrderpathError
from engine.domain.moment import HOUR, MINUTE, Moment, at_zone
from engine.domain.topics import Topic, Topics

_GATHER_MS = 400
"""What comes within this is told together."""
_GLANCE_MS = 1_000
_OLD = HOUR
"""An alert that is older when it comes, as from the replay of an import, is kept but not told."""
_SHORT = 5 * MINUTE
_KEY = "alerts"

_WEIGHTS = {
    Mood.QUIET: Weight.INFO,
    Mood.NOTICE: Weight.INFO,
    Mood.TROUBLE: Weight.TROUBLE,
    Mood.DANGER: Weight.DANGER,
}


class AlertWatch(QObject):
    """Looks for what is new after each change, and each minute for what was put off until then.

    A burst is one notice: while a toast of alerts is on the screen, the next ones are added to it.

    Signals:
        woken: Alerts that were put off ask for attention again: count anew.

    """

    woken = Signal()

    def __init__(
        self, surroundings: Surroundings, window: QWidget, seen: Callable[[], bool]
    ) -> None:
        """`seen`: whether the person has the alerts themselves before them."""
        super().__init__(window)
        self._around = surroundings
        self._window = window
        self._seen = seen
        self._news: AlertNews | None = None
        self._told = 0
        self._target: Destination | None = None
        self._reading = self._stale = False
        self._minute = Moment(0)
        self.tray = Tray(surroundings.theme, self)
        self.tray.clicked.connect(self._come)
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._look)
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._clock.timeout.connect(self._look_at_clock)

    def begin(self) -> None:
        """What is there already is old; what comes from now on is told."""
        if self._news is None:
            self._around.bridge.topics.connect(self._topics_changed)
            self._minute = self._around.bridge.now()
            self._clock.start()
            self._look()

    def leave(self) -> None:
        """The window closes: say no more."""
        self._gather.stop()
        self._clock.stop()
        self.tray.leave()

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.ALERTS) and not self._gather.isActive():
            self._gather.start()

    def _look_at_clock(self) -> None:
        now = self._around.bridge.now()
        if now - self._minute >= MINUTE:
            self._minute = now
            self._look()

    def _look(self) -> None:
        if self._reading:
            self._stale = True
            return
        self._reading = True
        me, since = self._around.me().id, self._news
        self._around.bridge.ask(
            lambda engine, _ticket: engine.alerts.news(me, since),
            self._take,
            self._miss,
            owner=self,
            title=self.tr("Look for alerts"),
        )

    def _take(self, news: AlertNews) -> None:
        self._news = news
        fresh = [line for line in news.newest if news.at - line.alert.at < _OLD]
        rested = [line for line in news.newest if line.alert.snoozed_until is not None]
        if rested:
            self.woken.emit()
        if fresh or rested:
            self._tell(news.count, (fresh or rested)[0])
        self._looked()

    def _miss(self, _error: OrderpathError) -> None:
        """The page of the alerts says what is wrong when somebody comes to it."""
        self._looked()

    def _looked(self) -> None:
        self._reading = False
        if self._stale:
            self._stale = False
            self._look()

    # -- telling ----------------------------------------------------------------------------------

    def _tell(self, count: int, newest: AlertLine) -> None:
        choice = NoticeChoice.kept_in(self._around.settings)
        here = at_zone(self._around.bridge.now(), self._around.reader().references.zone)
        if choice.is_quiet(here.time()):
            return
        self._told = count + (self._told if self._around.messages.shows(_KEY) else 0)
        order = newest.alert.order
        one = self._told == 1 and order is not None
        self._target = OrderPlace(order) if one and order is not None else AlertPlace(newest.id)
        title = self._title(newest)
        if choice.toasts and not self._seen():
            self._around.messages.tell(self._note(title, newest))
        if choice.tray and not self._window.isActiveWindow():
            self.tray.tell(title, newest.alert.text)
        mood = look_of(newest.alert.kind).mood
        troubled = mood in (Mood.TROUBLE, Mood.DANGER)
        if choice.sound is Sound.ALWAYS or (choice.sound is Sound.TROUBLE and troubled):
            QApplication.beep()

    def _title(self, newest: AlertLine) -> str:
        if self._told > 1:
            return self.tr("%Ln new alert(s)", "", self._told)
        if newest.order_number:
            return self.tr("Order {number}").format(number=newest.order_number)
        return kind_text(newest.alert.kind)

    def _note(self, title: str, newest: AlertLine) -> Note:
        look = look_of(newest.alert.kind)
        steps = [Step(self.tr("Show") if self._told > 1 else self.tr("Open"), self._go)]
        if self._told == 1:
            ids = (newest.id,)
            steps.append(Step(self.tr("Snooze 5 min"), lambda: self._snooze(ids)))
        return Note(
            text=newest.alert.text,
            title=title,
            steps=tuple(steps),
            weight=_WEIGHTS[look.mood],
            icon=look.icon,
            key=_KEY,
        )

    def _go(self) -> None:
        if self._target is not None:
            self._around.go(self._target)

    def _come(self) -> None:
        """From the tray: the window, and in it what the notice was about."""
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        self._go()

    def _snooze(self, ids: tuple[int, ...]) -> None:
        until = Moment(self._around.bridge.now() + _SHORT)
        self._around.bridge.do(
            lambda engine, _ticket: engine.alerts.snooze_these(ids, until),
            lambda _: None,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Snooze an alert"),
        )
