"""The first view of the page: the shop's own triggers, and the gallery beside them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.messages import Step, Weight
from app.page import Surroundings
from app.parts.buttons import TextButton
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across, line_down
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.search_field import SearchField
from app.parts.segmented import Segment, Segmented
from app.triggers.delivering import Delivering
from app.triggers.gallery_view import GalleryView
from app.triggers.lines import Line, read_lines
from app.triggers.model import TriggerModel
from app.triggers.offer_panel import OfferPanel
from app.triggers.offers import Offer, out_of_file, ready_made
from app.triggers.switching import Switching
from app.triggers.table import TriggerTable
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics

_PAUSE_MS = 600
"""Between two readings while runs come and go."""
_SEARCH_WIDTH = 240
_KEYS = ("J", "K", "/", "Ctrl K")
OWN, GALLERY = 0, 1


class TriggersHome(QWidget):
    """Lists the triggers, switches them, and puts new ones in.

    Signals:
        opened: The person wants to see the drawing of this trigger.
        read: The list has been read, or it was said why it cannot be.

    """

    opened = Signal(int)
    read = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        theme = around.theme
        self.model = TriggerModel(around.reader(), self)
        self.table = TriggerTable(self.model, theme)
        self.gallery = GalleryView(theme)
        self.panel = OfferPanel(theme)
        self.empty = EmptyState(theme)
        self.search = SearchField(self.tr("Search by name, field or word"), "/", theme)
        self.tabs = Segmented(
            [Segment(self.tr("Triggers of the shop")), Segment(self.tr("Gallery"))], theme
        )
        self.footer = Footer(theme, _KEYS)
        self.switching = Switching(around, self)
        self.delivering = Delivering(around, self)
        self._progress = ProgressLine(theme)
        self._middle = QStackedWidget()
        self._panel_line = line_down()
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.read_again)
        self._stale = True
        self._lay_out()
        self._connect()
        self.show_tab(OWN)

    @property
    def tab(self) -> int:
        """OWN or GALLERY."""
        return GALLERY if self._middle.currentWidget() is self.gallery else OWN

    def show_engine(self, state: EngineState) -> None:
        """Say how the engine is."""
        self.footer.show_engine(state)

    def arrive(self) -> None:
        """Take the keyboard, and read what changed meanwhile."""
        if self._stale:
            self.read_again()
        (self.gallery if self.tab == GALLERY else self.table).setFocus()

    def show_tab(self, tab: int) -> None:
        """Show the triggers of the shop, or the gallery."""
        self.tabs.choose(tab)
        if tab == OWN:
            self._hide_panel()
            self._show_rows()
        else:
            self._middle.setCurrentWidget(self.gallery)
            self._read_gallery()
        self.search.setVisible(tab == OWN)

    def read_again(self) -> None:
        """Read the list anew."""
        self._soon.stop()
        self._stale = False
        language = self._around.reader().language
        self._progress.start()
        self._around.bridge.ask(
            lambda engine, _ticket: read_lines(engine, language),
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read the triggers"),
            key="triggers",
        )

    def topics_changed(self, topics: Topics) -> None:
        """Follow what the engine says has changed; what nobody looks at is read later."""
        if not topics.touches(Topic.TRIGGERS) and not topics.touches(Topic.RUNS):
            return
        if not self.isVisible():
            self._stale = True
        elif topics.touches(Topic.TRIGGERS):
            self.read_again()
        elif not self._soon.isActive():
            self._soon.start()

    def ask_for_file(self) -> None:
        """Let the person choose a trigger file to take in."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take a trigger in"), "", self.tr("Trigger files (*.json)")
        )
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Show what the file offers, beside the gallery."""
        language = self._around.reader().language
        self._around.bridge.ask(
            lambda engine, _ticket: out_of_file(engine, path, language),
            self._show_offered,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Read a trigger file"),
        )

    def put_in(self, offer: Offer) -> None:
        """Put a trigger into the shop, switched off."""

        def added(id_: int) -> None:
            self._note_added(offer, id_)
            self._hide_panel()
            self._read_gallery()

        self._around.bridge.do(
            lambda engine, _ticket: engine.triggers.add(offer.file),
            added,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Put a trigger in"),
        )

    def _lay_out(self) -> None:
        header = PageHeader(self.tr("Triggers"))
        header.add(self.search)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        take = TextButton(self.tr("From a file…"), self._around.theme, icon="upload")
        take.clicked.connect(self.ask_for_file)
        header.add(take)
        header.line.hide()
        row = header.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(1, self.tabs)
        for part in (self.table, self.gallery, self.empty):
            self._middle.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._middle, 1)
        middle.addWidget(self._panel_line)
        middle.addWidget(self.panel)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(line_across())
        column.addWidget(self._progress)
        column.addLayout(middle, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)
        self._hide_panel()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.search.searched.connect(self._search)
        self.search.left.connect(self.table.setFocus)
        self.table.rows.opened.connect(self.opened.emit)
        self.table.rows.switched.connect(self._switch)
        self.table.rows.delivery_wanted.connect(self._choose_delivery)
        self.gallery.chosen.connect(self._show_offer)
        self.gallery.wanted.connect(self.put_in)
        self.panel.wanted.connect(self.put_in)
        self.panel.closed.connect(self._hide_panel)
        self.empty.stepped.connect(self._step_out)

    def _search(self, text: str) -> None:
        self.model.look_for(text)
        self._show_rows()

    def _switch(self, trigger: int, place: QRect) -> None:
        self.switching.ask(self._line(trigger), self.table.rows.viewport(), place)

    def _choose_delivery(self, trigger: int, place: QRect) -> None:
        self.delivering.ask(self._line(trigger), self.table.rows.viewport(), place)

    def _line(self, trigger: int) -> Line:
        return next(line for line in self.model.all if line.id == trigger)

    def _take(self, lines: tuple[Line, ...]) -> None:
        self._progress.stop()
        chosen = self.table.rows.currentIndex()
        at = self.model.line(chosen.row()).id if chosen.isValid() else None
        self.model.show(lines, self._around.reader())
        row = self.model.row_of(at) if at is not None else None
        if row is not None:
            self.table.rows.setCurrentIndex(self.model.index(row))
        on = sum(line.row.trigger.on for line in lines)
        self.footer.figures.setText(self.tr("%Ln trigger(s)", "", len(lines)))
        self.footer.sum.setText(self.tr("%Ln switched on", "", on))
        if self.tab == OWN:
            self._show_rows()
        self.read.emit()

    def _fail(self, error: OrderpathError) -> None:
        self._progress.stop()
        self._around.messages.fail(error, self.read_again)
        self.read.emit()

    def _show_rows(self) -> None:
        if self.model.rowCount():
            self._middle.setCurrentWidget(self.table)
            return
        self.empty.tell(self._emptiness())
        self._middle.setCurrentWidget(self.empty)

    def _emptiness(self) -> Emptiness:
        if self.model.search:
            return Emptiness(
                "search",
                self.tr("No trigger fits"),
                self.tr("None of them is called so, and none reads or changes it."),
                self.tr("Show all triggers"),
            )
        return Emptiness(
            "zap",
            self.tr("No triggers yet"),
            self.tr("A trigger does by itself what somebody would do each time: it moves orders, "
                    "sets tasks, sends messages."),
            self.tr("Choose a ready-made one"),
        )  # fmt: skip

    def _step_out(self) -> None:
        if self.model.search:
            self.search.clear()
            self._search("")
        else:
            self.show_tab(GALLERY)

    def _read_gallery(self) -> None:
        language = self._around.reader().language
        self._around.bridge.ask(
            lambda engine, _ticket: ready_made(engine, language),
            self.gallery.show_offers,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Read the gallery"),
            key="gallery",
        )

    def _show_offered(self, offer: Offer) -> None:
        self.show_tab(GALLERY)
        self._show_offer(offer)

    def _show_offer(self, offer: Offer) -> None:
        self.gallery.choose(offer)
        self.panel.show_offer(offer)
        self.panel.show()
        self._panel_line.show()

    def _hide_panel(self) -> None:
        self.gallery.choose(None)
        self.panel.hide()
        self._panel_line.hide()

    def _note_added(self, offer: Offer, trigger: int) -> None:
        text = self.tr("“{title}” is in the shop, switched off.").format(title=offer.title)
        look = Step(self.tr("Look at it"), partial(self.opened.emit, trigger))
        self._around.messages.note(text, look, weight=Weight.DONE)
