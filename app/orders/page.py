"""The Orders page: what is listed above, the list in the middle, the chosen order beside it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import Destination, OrderPlace, OrdersWherePlace
from app.error_texts import error_text
from app.orders.card_panel import CardPanel
from app.orders.filter_bar import FilterBar
from app.orders.listing import Listing, Totals, problem_position
from app.orders.model import OrderListModel
from app.orders.status_menu import StatusMenu
from app.orders.table import OrderTable
from app.orders.views import VIEWS, named
from app.page import Page, Surroundings
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.search_field import SearchField
from app.parts.view_tabs import ViewTabs
from designer.theme.tokens import measure
from engine.domain.errors import OrderpathError, UserError
from engine.domain.moment import MINUTE
from engine.domain.topics import Topic, Topics

_GLANCE_MS = 1_000
"""How often the shop's clock is looked at: in the demo its minutes pass sooner than ours."""
_PAINTED_MS = 150
"""After the first rows have arrived: they are on the screen, and the hand has found the mouse."""
_KEYS = ("J", "K", "/", "Ctrl K")
_SEARCH_WIDTH = 220


class OrdersPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme = surroundings.theme
        self.model = OrderListModel(surroundings.bridge, surroundings.reader(), self)
        self.table = OrderTable(self.model, theme)
        self.search = SearchField(self.tr("Search orders"), "/", theme)
        self.views = ViewTabs([named(view) for view in VIEWS], theme)
        statuses = StatusMenu(surroundings.reader, theme, self)
        self.filter = FilterBar(theme, statuses)
        self.empty = EmptyState(theme)
        self.footer = Footer(theme, _KEYS)
        self.panel = CardPanel(surroundings, self)
        self._header = PageHeader(self.tr("Orders"))
        self._progress = ProgressLine(theme)
        self._main = QWidget()
        self._middle = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._soon = QTimer(self, interval=_PAINTED_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._clock.start()
        self.views.choose(0)
        self.model.show(Listing())

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "search": self.search.setFocus,
            "filter": self.filter.field.setFocus,
            "clear": self.show_all,
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "refresh": self.model.read_again,
            "panel": self.toggle_panel,
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
        if isinstance(place, OrderPlace):
            self._pick(place.order)
        elif isinstance(place, OrdersWherePlace):
            self.filter.say(place.where)

    @override
    def place(self) -> Destination | None:
        order = self.panel.order
        return None if order is None or self.panel.isHidden() else OrderPlace(order)

    @override
    def leave(self) -> None:
        self._around.settings.remember("orders panel", self._splitter.saveState())

    def show_all(self) -> None:
        """List every order: no view, no condition, no search."""
        self.search.clear()
        self.filter.say("")
        self._list(Listing(sorting=self.model.sorting))

    def toggle_panel(self) -> None:
        """Show the chosen order beside the list, or give the list the room."""
        self.panel.setVisible(self.panel.isHidden())

    def _lay_out(self) -> None:
        self._header.add(self.search)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        main = self._main
        main.setProperty("surface", "page")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(line_across())
        column.addWidget(self._views_row())
        column.addWidget(line_across())
        column.addWidget(self.filter)
        column.addWidget(line_across())
        column.addWidget(self._progress)
        column.addWidget(self._middle, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)
        self._split(main)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _split(self, main: QWidget) -> None:
        self._splitter.addWidget(main)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([1000, measure("panel")])
        state = self._around.settings.state("orders panel")
        if state is not None:
            self._splitter.restoreState(state)
        self.panel.hide()

    def _views_row(self) -> QWidget:
        row = QWidget()
        row.setFixedHeight(44)
        inner = QVBoxLayout(row)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _connect(self) -> None:
        self.model.totals_changed.connect(self._show_totals)
        self.model.reading_changed.connect(self._show_reading)
        self.model.read.connect(self._show_read)
        self.model.refused.connect(self._show_refusal)
        self.model.read.connect(self._soon.start)
        self.model.refused.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.stands, Qt.ConnectionType.SingleShotConnection)
        self.model.updated.connect(self.panel.orders_changed)
        self.table.picked.connect(self._pick)
        self.table.scrolled.connect(self._want_rows)
        self.search.searched.connect(self._search)
        self.search.left.connect(self.table.setFocus)
        self.filter.changed.connect(self._filter)
        self.filter.left.connect(self.table.setFocus)
        self.views.chosen.connect(lambda place: self.filter.say(VIEWS[place].condition))
        self.panel.closed.connect(self.panel.hide)
        self.panel.stepped.connect(self.table.step)
        self.empty.stepped.connect(self.show_all)
        self.model.rowsAboutToBeInserted.connect(self._hold_place)
        self.model.rowsInserted.connect(self._keep_place)
        self._clock.timeout.connect(self._look_at_clock)
        self._around.bridge.topics.connect(self._topics_changed)

    def _list(self, listing: Listing) -> None:
        if listing != self.model.listing:
            self.model.show(listing)

    def _search(self, text: str) -> None:
        self._list(replace(self.model.listing, search=text))

    def _filter(self, condition: str) -> None:
        self._mark_view(condition)
        self._list(replace(self.model.listing, where=condition))

    def _mark_view(self, condition: str) -> None:
        places = [at for at, view in enumerate(VIEWS) if view.condition == condition]
        self.views.choose(places[0] if places else None)

    def _pick(self, order: int) -> None:
        self.panel.show_order(order)
        self.panel.show()

    def _want_rows(self) -> None:
        if self.model.rowCount():
            self.model.want(self.table.rows_in_view())

    def _show_read(self) -> None:
        self.filter.show_problem("", None)
        self.table.scrollToTop()
        place = self.model.place_of(self.panel.order) if self.panel.order is not None else None
        if place is not None:
            self.table.selectRow(place)
        self._show_emptiness()

    def _show_refusal(self, error: OrderpathError) -> None:
        position = problem_position(error)
        if position is not None or isinstance(error, UserError):
            self.filter.show_problem(error_text(error), position)
        else:
            self._around.messages.fail(error, self.model.read_again)

    def _show_reading(self, reading: bool) -> None:
        if reading:
            self._progress.start()
        else:
            self._progress.stop()

    def _show_totals(self, totals: Totals) -> None:
        formats = self.model.reader.formats
        self.footer.figures.setText(self.tr("%Ln order(s)", "", totals.count))
        self.footer.sum.setText(
            " · ".join(formats.money(money.minor, money.currency) for money in totals.sums)
        )
        if self.model.listing == Listing(sorting=self.model.sorting):
            self.counted.emit(formats.whole(totals.count))
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            self.empty.tell(self._emptiness())
        wanted: QWidget = self.empty if empty else self.table
        if wanted is not self._shown():
            had_focus = self._shown().hasFocus()
            self._middle.setCurrentWidget(wanted)
            if had_focus:
                wanted.setFocus()

    def _shown(self) -> QWidget:
        return self.empty if self._middle.currentWidget() is self.empty else self.table

    def _emptiness(self) -> Emptiness:
        if self.model.listing == Listing(sorting=self.model.sorting):
            return Emptiness(
                "inbox",
                self.tr("No orders yet"),
                self.tr("Orders appear here as they arrive, by import or by hand."),
            )
        return Emptiness(
            "search",
            self.tr("No order fits"),
            self.tr("Nothing in this shop meets the condition and the search together."),
            self.tr("Show all orders"),
        )

    def _hold_place(self, _parent: object, first: int, _last: int) -> None:
        """Before rows arrive at the head: was the person looking further down?"""
        self._scrolled = first == 0 and self.table.verticalScrollBar().value() > 0

    def _keep_place(self, _parent: object, first: int, last: int) -> None:
        """The rows a person looks at stay where they are; at the top, new ones are seen at once."""
        if self._scrolled and first == 0:
            bar = self.table.verticalScrollBar()
            bar.setValue(bar.value() + (last - first + 1) * self.table.rowHeight(0))
        self._show_emptiness()

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.REFERENCES) or topics.touches(Topic.PATHS):
            self._refresh_words()

    def _look_at_clock(self) -> None:
        if self._around.bridge.now() - self.model.reader.now >= MINUTE:
            self._refresh_words()

    def _refresh_words(self) -> None:
        reader = self._around.reader()
        self.model.refresh_clock(reader)
        self.panel.refresh_words(reader)
