"""The Alerts page: everything that was told, alike ones of a day together, marked, put off, followed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.alerts.geometry import Act
from app.alerts.kind_button import KindButton
from app.alerts.marking import AlertMarking
from app.alerts.model import AlertListModel
from app.alerts.notices import NoticeChoice
from app.alerts.table import AlertTable
from app.alerts.their_orders import numbered
from app.alerts.words import about_text
from app.destinations import (
    AlertPlace,
    Destination,
    NewTaskPlace,
    OrderPlace,
    OrdersWherePlace,
    RunPlace,
)
from app.page import Page, Surroundings
from app.parts.buttons import TextButton
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.segmented import Segment, Segmented
from designer.theme.tokens import measure
from engine.desks.alerts import AlertFolder, AlertLine, AlertWish, FolderKey
from engine.domain.moment import MINUTE

_GLANCE_MS = 1_000
"""How often the shop's clock is looked at: in the demo its minutes pass sooner than ours."""
_UNREAD, _ALL = 0, 1
_KEYS = ("J", "K", "X", "S")


class AlertsPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme = surroundings.theme
        self.model = AlertListModel(surroundings.bridge, surroundings.reader(), self)
        self.table = AlertTable(self.model, theme)
        self.reading = Segmented([Segment(self.tr("Unread")), Segment(self.tr("All"))], theme)
        self.whose = Segmented([Segment(self.tr("For me")), Segment(self.tr("Everybody's"))], theme)
        self.kinds = KindButton(theme)
        self.read_all = TextButton(self.tr("Mark all as read"), theme, icon="check-check")
        self.empty = EmptyState(theme)
        self.footer = Footer(theme, _KEYS)
        self.marking = AlertMarking(surroundings, self)
        self._sought: tuple[int, FolderKey] | None = None
        self._header = PageHeader(self.tr("Alerts"))
        self._progress = ProgressLine(theme)
        self._middle = QStackedWidget()
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._lay_out()
        self._connect()
        self._clock.start()
        self.reading.choose(_UNREAD)
        self.whose.choose(0)
        self.model.show(self._wish())

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "refresh": self.model.read_again,
            "read_alerts": self.marking.read_all,
        }

    @override
    def show_engine(self, state: EngineState) -> None:
        self.footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self)
        self._show_choice_of_notices()
        self._read_kinds()
        self._list()
        self._shown().setFocus()

    @override
    def open(self, place: Destination) -> None:
        if isinstance(place, AlertPlace):
            alert = place.alert
            self._around.bridge.ask(
                lambda engine, _ticket: engine.alerts.folder_of(alert),
                lambda key: self._seek(alert, key),
                self._around.messages.fail,
                owner=self,
                title=self.tr("Find an alert"),
                key=("alert sought", id(self)),
            )

    @override
    def leave(self) -> None:
        """Nothing of this page is as it was next time: it begins with what is unread."""

    def _lay_out(self) -> None:
        for choice in (self.reading, self.whose):
            self._header.add(choice)
        self._header.add(self.read_all)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        bar = QWidget()
        bar.setFixedHeight(measure("toolbar") + 4)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.kinds)
        row.addStretch()
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, line_across(), bar, line_across(), self._progress):
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)

    def _connect(self) -> None:
        model, table = self.model, self.table
        model.renewed.connect(self._show_list)
        model.reading_changed.connect(self._show_reading)
        model.refused.connect(lambda error: self._around.messages.fail(error, model.read_again))
        table.wanted.connect(self._act)
        table.item_wanted.connect(self._go_to_item)
        table.end_seen.connect(model.want_more)
        self.reading.chosen.connect(lambda _: self._list())
        self.whose.chosen.connect(lambda _: self._list())
        self.kinds.chosen.connect(lambda _: self._list())
        self.read_all.clicked.connect(self.marking.read_all)
        self.empty.stepped.connect(self._show_all)
        self._clock.timeout.connect(self._look_at_clock)

    # -- what is listed ---------------------------------------------------------------------------

    def _wish(self) -> AlertWish:
        return AlertWish(
            me=self._around.me().id if self.whose.choice == 0 else None,
            unread=self.reading.choice == _UNREAD,
            kind=self.kinds.kind,
        )

    def _list(self) -> None:
        wish = self._wish()
        if wish != self.model.wish:
            self.table.scrollToTop()
            self.model.show(wish)

    def _show_all(self) -> None:
        self.reading.choose(_ALL)
        self.kinds.choose("")
        self._list()

    def _read_kinds(self) -> None:
        self._around.bridge.ask(
            lambda engine, _ticket: engine.alerts.kinds(),
            self.kinds.offer,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Read the kinds of alerts"),
            key=("alert kinds", id(self)),
        )

    def _show_reading(self, reading: bool) -> None:
        if reading:
            self._progress.start()
        else:
            self._progress.stop()

    def _show_list(self) -> None:
        empty = self.model.known and not self.model.rowCount()
        if empty:
            self.empty.tell(self._emptiness())
        wanted: QWidget = self.empty if empty else self.table
        if wanted is not self._shown():
            had_focus = self._shown().hasFocus()
            self._middle.setCurrentWidget(wanted)
            if had_focus:
                wanted.setFocus()
        self._find_sought()

    def _shown(self) -> QWidget:
        return self.empty if self._middle.currentWidget() is self.empty else self.table

    def _emptiness(self) -> Emptiness:
        if self.model.wish.unread or self.model.wish.kind:
            return Emptiness(
                "bell",
                self.tr("Nothing asks for you"),
                self.tr("What triggers and the engine have to tell you appears here."),
                self.tr("Show all alerts"),
            )
        return Emptiness(
            "bell",
            self.tr("No alerts yet"),
            self.tr("What triggers and the engine have to tell you appears here, and is kept."),
        )

    def _seek(self, alert: int, key: FolderKey) -> None:
        """Come to an alert wherever it lies: among what is read, perhaps days back."""
        self._sought = (alert, key)
        if self.model.row_of(key) is not None:
            self._find_sought()
        else:
            self._show_all()
            self.model.read_again()

    def _find_sought(self) -> None:
        if self._sought is None:
            return
        alert, key = self._sought
        row = self.model.row_of_alert(alert)
        if row is None:
            row = self.model.row_of(key)
        if row is not None:
            self._sought = None
            self.table.be_at(row)
        elif self.model.before is not None and self.model.before > key.begins:
            self.model.want_more(key.begins)
        else:
            self._sought = None

    # -- what is done with alerts -----------------------------------------------------------------

    def _act(self, act: Act, folder: AlertFolder, where: QPoint) -> None:
        wish, marking, newest = self.model.wish, self.marking, folder.newest
        deeds: dict[Act, Callable[[], None]] = {
            Act.OPEN_ORDER: lambda: self._go_to_item(newest),
            Act.OPEN_ORDERS: lambda: self._go_to_orders(folder),
            Act.OPEN_RUN: lambda: self._go_to_run(newest),
            Act.SET_TASK: lambda: self._set_task(newest),
            Act.READ: lambda: marking.read(wish, folder),
            Act.UNREAD: lambda: marking.unread(folder),
            Act.SNOOZE: lambda: marking.offer_snooze(wish, folder, where),
            Act.WAKE: lambda: marking.wake(wish, folder),
            Act.UNFOLD: lambda: self.model.toggle(folder),
            Act.FOLD: lambda: self.model.toggle(folder),
            Act.MORE: lambda: self.model.open_more(folder),
        }
        deeds[act]()

    def _go_to_item(self, item: AlertLine) -> None:
        """To the order it is about, else to the run that told it."""
        if item.alert.order is None:
            self._go_to_run(item)
            return
        self._see(item)
        self._around.go(OrderPlace(item.alert.order))

    def _go_to_orders(self, folder: AlertFolder) -> None:
        wish = self.model.wish
        self._around.bridge.ask(
            lambda engine, _ticket: engine.alerts.orders(wish, folder.key),
            lambda numbers: self._around.go(OrdersWherePlace(numbered(numbers, self.model.reader))),
            self._around.messages.fail,
            owner=self,
            title=self.tr("Find the orders of alerts"),
        )

    def _set_task(self, item: AlertLine) -> None:
        """For what the alert says, about whom it is."""
        alert = item.alert
        self._see(item)
        self._around.go(
            NewTaskPlace(
                order=alert.order,
                customer=alert.customer,
                called=about_text(item),
                text=alert.text,
            )
        )

    def _go_to_run(self, item: AlertLine) -> None:
        if item.alert.run is not None:
            self._see(item)
            self._around.go(RunPlace(item.alert.run))

    def _see(self, item: AlertLine) -> None:
        if item.alert.read_at is None:
            self.marking.seen(item.id)

    # -- what happens meanwhile -------------------------------------------------------------------

    def _look_at_clock(self) -> None:
        if self._around.bridge.now() - self.model.reader.now >= MINUTE:
            self.model.refresh_clock(self._around.reader())

    def _show_choice_of_notices(self) -> None:
        choice = NoticeChoice.kept_in(self._around.settings)
        self.footer.figures.setText(choice.quiet_text())
        self.footer.sum.setText(choice.sound_text())
