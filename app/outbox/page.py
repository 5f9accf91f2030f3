"""The Outbox page: its parts above, the messages in the middle, the chosen one beside them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.bridge import Ticket
from app.destinations import Destination, MessagePlace, SettingsPlace
from app.messages import Step
from app.outbox.bulk_bar import BulkBar
from app.outbox.deeds import OutboxDeeds, Wanted
from app.outbox.health_strip import Fare, HealthStrip, read_fare
from app.outbox.model import OutboxListModel
from app.outbox.panel import OutboxPanel
from app.outbox.sections import SECTIONS, emptiness, named, place_of
from app.outbox.table import OutboxTable
from app.page import Page, Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.empty_state import EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.view_tabs import ViewTabs
from designer.theme.tokens import measure
from engine.api import Engine
from engine.desks.outbox import OutboxRow
from engine.domain.delivery import MessageState
from engine.domain.errors import OrderpathError
from engine.domain.moment import MINUTE
from engine.domain.topics import Topic, Topics

_GLANCE_MS = 1_000
"""How often the shop's clock is looked at: in the demo its minutes pass sooner than ours."""
_TOPICS = (Topic.OUTBOX, Topic.CHANNELS, Topic.TRIGGERS)
_KEYS = ("J", "K", "Ctrl ↵")


class OutboxPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme = surroundings.theme
        self.deeds = OutboxDeeds(surroundings, self)
        self.model = OutboxListModel(surroundings.bridge, surroundings.reader(), self)
        self.table = OutboxTable(self.model, theme)
        self.sections = ViewTabs([named(section) for section in SECTIONS], theme)
        self.health = HealthStrip(theme)
        self.empty = EmptyState(theme)
        self.footer = Footer(theme, _KEYS)
        self.panel = OutboxPanel(surroundings, self.deeds, self)
        self.stop = TextButton(self.tr("Stop"), theme, kind=Kind.LINK)
        self._progress = ProgressLine(theme)
        self._main = QWidget()
        self._middle = QStackedWidget()
        self.bulk = BulkBar(theme, self._middle)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._counts: Mapping[MessageState, int] = {}
        self._fare: Fare | None = None
        self._counting = self._count_again = False
        self._stale = False
        self._whole_section = False
        self._deed: Ticket | None = None
        self._lay_out()
        self._connect()
        self._clock.start()
        self._show_section(0)
        self._read_counts()

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "refresh": self._read_everything,
            "panel": lambda: self.panel.setVisible(self.panel.isHidden()),
            "send_message": self._send,
            "cancel_message": self._cancel,
        }

    @override
    def show_engine(self, state: EngineState) -> None:
        self.footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self._main)
        self._shown().setFocus()

    @override
    def open(self, place: Destination) -> None:
        if isinstance(place, MessagePlace):
            self._around.bridge.ask(
                lambda engine, _ticket: engine.outbox.message(place.message),
                self._show_found,
                self._around.messages.fail,
                owner=self,
                title=self.tr("Read a message"),
            )

    @override
    def leave(self) -> None:
        self._around.settings.remember("outbox panel", self._splitter.saveState())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read when somebody does."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.panel.messages_changed(None)
            self._read_everything()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.bulk.isVisible():
            self.bulk.float_in()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        self._middle.installEventFilter(self)
        self._main.setProperty("surface", "page")
        self._main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stop.hide()
        header = PageHeader(self.tr("Outbox"))
        header.add(self.stop)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            header, line_across(), self._sections_row(), line_across(), self.health,
            line_across(), self._progress,
        ):  # fmt: skip
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)
        self._split()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _split(self) -> None:
        self._splitter.addWidget(self._main)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([1000, measure("panel")])
        state = self._around.settings.state("outbox panel")
        if state is not None:
            self._splitter.restoreState(state)
        self.panel.hide()

    def _sections_row(self) -> QWidget:
        row = QWidget()
        row.setFixedHeight(44)
        inner = QVBoxLayout(row)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _connect(self) -> None:
        around = self._around
        self.model.renewed.connect(self._show_list)
        self.model.reading_changed.connect(self._show_reading)
        self.model.refused.connect(lambda error: around.messages.fail(error, self.model.read_again))
        self.table.picked.connect(self._pick)
        self.sections.chosen.connect(self._show_section)
        self.panel.closed.connect(self.panel.hide)
        self.panel.stepped.connect(self.table.step)
        self.health.settings_wanted.connect(lambda: around.go(SettingsPlace("sending")))
        self.health.resume_wanted.connect(self._resume)
        self.bulk.send_wanted.connect(self._send)
        self.bulk.cancel_wanted.connect(self._cancel)
        self.bulk.all_wanted.connect(self._choose_all)
        self.bulk.left.connect(self.table.clearSelection)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table, self.table.clearSelection)
        self.deeds.began.connect(self._begin)
        self.deeds.progressed.connect(self._progress.show_done)
        self.deeds.ended.connect(self._end)
        self.stop.clicked.connect(self._stop)
        self._clock.timeout.connect(self._look_at_clock)
        around.bridge.topics.connect(self._topics_changed)

    # -- what is listed ---------------------------------------------------------------------------

    def _show_section(self, place: int) -> None:
        self.sections.choose(place)
        self.table.clearSelection()
        self.table.scrollToTop()
        self.model.show(SECTIONS[place])

    def _show_found(self, row: OutboxRow) -> None:
        """Show a message that somebody came for, in its section."""
        self._show_section(place_of(row.message.state))
        self.panel.show_message(row.message.id)
        self.panel.show()

    def _show_list(self) -> None:
        empty = self.model.known and not self.model.rowCount()
        if empty:
            self.empty.tell(emptiness(self.model.section))
        place = self.model.place_of(self.panel.message) if self.panel.message is not None else None
        if place is not None and not self.table.chosen:
            self.table.choose(place)
        wanted: QWidget = self.empty if empty else self.table
        if wanted is not self._shown():
            had_focus = self._shown().hasFocus()
            self._middle.setCurrentWidget(wanted)
            if had_focus:
                wanted.setFocus()
        self._show_bulk()
        self.stands.emit()

    def _shown(self) -> QWidget:
        return self.empty if self._middle.currentWidget() is self.empty else self.table

    def _show_reading(self, reading: bool) -> None:
        if reading:
            self._progress.start()
        elif self._deed is None:
            self._progress.stop()

    def _read_everything(self) -> None:
        self.model.read_again()
        self._read_counts()

    def _read_counts(self) -> None:
        """Counting may take longer than topics follow each other: what comes meanwhile is counted after."""
        self._count_again = self._counting
        if self._counting:
            return
        self._counting = True
        self._around.bridge.ask(
            lambda engine, ticket: (engine.outbox.counts(ticket.reading), read_fare(engine)),
            lambda found: self._show_counts(*found),
            self._miss_counts,
            owner=self,
            title=self.tr("Count messages"),
        )

    def _miss_counts(self, error: OrderpathError) -> None:
        self._counting = False
        self._around.messages.fail(error, self._read_counts)

    def _show_counts(self, counts: Mapping[MessageState, int], fare: Fare) -> None:
        self._counting = False
        self._counts, self._fare = counts, fare
        reader = self.model.reader
        for place, section in enumerate(SECTIONS):
            count = section.count(counts)
            self.sections.show_count(place, reader.formats.whole(count) if count else "")
        self.footer.figures.setText(self.tr("%Ln message(s)", "", sum(counts.values())))
        self.health.show_fare(fare, reader)
        self._show_bulk()
        if self._count_again:
            self._read_counts()

    # -- what is chosen ---------------------------------------------------------------------------

    def _pick(self) -> None:
        self._whole_section = False
        chosen = self.table.chosen
        if len(chosen) == 1:
            self.panel.show_message(chosen[0])
            self.panel.show()
        self._show_bulk()

    def _choose_all(self) -> None:
        self.table.selectAll()
        self._whole_section = True
        self._show_bulk()

    def _show_bulk(self) -> None:
        section = self.model.section
        of = section.count(self._counts)
        count = of if self._whole_section else len(self.table.chosen)
        self.bulk.show_chosen(count, of, section.states)

    def _wanted(self) -> Wanted:
        return self.model.section if self._whole_section else self.table.chosen

    # -- what is done -----------------------------------------------------------------------------

    def _send(self) -> None:
        """The message in the panel as it stands in its form, or all that are chosen."""
        if len(self.table.chosen) > 1:
            self.deeds.send(self._wanted())
        elif self.panel.isVisible():
            self.panel.send_it()

    def _cancel(self) -> None:
        if len(self.table.chosen) > 1:
            self.deeds.cancel(self._wanted())
        elif self.panel.isVisible():
            self.panel.cancel_it()

    def _begin(self, ticket: Ticket) -> None:
        self._deed = ticket
        self.stop.show()

    def _end(self) -> None:
        self._deed = None
        self.stop.hide()
        self._progress.stop()

    def _stop(self) -> None:
        """What was done so far stays done."""
        if self._deed is not None:
            self._deed.cancel()
        self._end()

    def _resume(self) -> None:
        if self._fare is not None and self._fare.clock_doubted:
            self._do(lambda engine: engine.confirm_clock(), self._read_counts)
            return
        text, undo = self.tr("Messages leave from here again."), Step(self.tr("Undo"), self._pause)
        self._do(
            lambda engine: engine.channels.resume(),
            lambda: self._around.messages.note(text, undo),
        )

    def _pause(self) -> None:
        self._do(lambda engine: engine.channels.pause(), self._read_counts)

    def _do(self, call: Callable[[Engine], None], then: Callable[[], None]) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: call(engine),
            lambda _nothing: then(),
            self._around.messages.fail,
            owner=self,
            title=self.tr("Go on sending"),
        )

    # -- what changes -----------------------------------------------------------------------------

    def _topics_changed(self, topics: Topics) -> None:
        if any(topics.touches(topic) for topic in _TOPICS):
            if self.isVisible():
                self.panel.messages_changed(topics.changed.get(Topic.OUTBOX, frozenset()))
                self._read_everything()
            else:
                self._stale = True
        if topics.touches(Topic.REFERENCES):
            self._refresh_words()

    def _look_at_clock(self) -> None:
        if self._around.bridge.now() - self.model.reader.now >= MINUTE:
            self._refresh_words()

    def _refresh_words(self) -> None:
        reader = self._around.reader()
        self.model.refresh_clock(reader)
        self.panel.refresh_words(reader)
        self._read_counts()
