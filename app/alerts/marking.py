"""Alerts marked as read and put off from the window, each with a way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.messages import Step
from app.page import Surroundings
from app.postponing import postponements
from engine.api import Engine
from engine.desks.alerts import AlertFolder, AlertWish
from engine.domain.moment import Moment


class AlertMarking(QObject):
    """Marks the alerts of folders; what was marked can be taken back for as long as the toast stays."""

    def __init__(self, surroundings: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = surroundings
        self._page = page

    def read(self, wish: AlertWish, folder: AlertFolder) -> None:
        """They are read."""
        self._do(
            lambda engine: engine.alerts.read(wish, folder.key),
            lambda count: self.tr("%Ln alert(s) marked as read", "", count),
            lambda engine, ids: engine.alerts.unread_these(ids),
        )

    def unread(self, folder: AlertFolder) -> None:
        """The one alert of the folder is not read after all."""
        ids = (folder.newest.id,)
        self._write(lambda engine: engine.alerts.unread_these(ids), lambda _: None)

    def seen(self, alert: int) -> None:
        """Somebody went to what the alert is about."""
        self._write(lambda engine: engine.alerts.read_these((alert,)), lambda _: None)

    def read_all(self) -> None:
        """Everything that asks for attention is read."""
        me = self._around.me().id
        self._do(
            lambda engine: engine.alerts.read_all(me),
            lambda count: self.tr("%Ln alert(s) marked as read", "", count),
            lambda engine, ids: engine.alerts.unread_these(ids),
        )

    def offer_snooze(self, wish: AlertWish, folder: AlertFolder, where: QPoint) -> None:
        """Offer moments until which the folder can rest."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offered in postponements(self._around.reader()):
            action = QAction(offered.name, menu)
            action.triggered.connect(
                lambda _checked, until=offered.moment: self.snooze(wish, folder, until)
            )
            menu.addAction(action)
        menu.popup(where)

    def snooze(self, wish: AlertWish, folder: AlertFolder, until: Moment) -> None:
        """The folder rests until then."""
        reader = self._around.reader()
        moment = reader.formats.day_and_clock(until, reader.now)
        self._do(
            lambda engine: engine.alerts.snooze(wish, folder.key, until),
            lambda count: self.tr("%Ln alert(s) snoozed until {moment}", "", count).format(
                moment=moment
            ),
            lambda engine, ids: engine.alerts.wake_these(ids),
        )

    def wake(self, wish: AlertWish, folder: AlertFolder) -> None:
        """The folder asks for attention at once."""
        self._write(lambda engine: engine.alerts.wake(wish, folder.key), lambda _: None)

    def _do(
        self,
        mark: Callable[[Engine], Sequence[int]],
        say: Callable[[int], str],
        back: Callable[[Engine, Sequence[int]], None],
    ) -> None:
        def tell(ids: Sequence[int]) -> None:
            if ids:
                undo = Step(
                    self.tr("Undo"),
                    lambda: self._write(lambda engine: back(engine, ids), lambda _: None),
                )
                self._around.messages.note(say(len(ids)), undo)

        self._around.bridge.do(
            lambda engine, _ticket: mark(engine),
            tell,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Mark alerts"),
        )

    def _write(self, call: Callable[[Engine], object], then: Callable[[object], None]) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: call(engine),
            then,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Mark alerts"),
        )
