"""The Orders page: what is listed above, the list in the middle, the chosen order beside it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.conditions.reading import ConditionReader
from app.conditions.words import Wording
from app.destinations import Destination, ImportPlace, OrderPlace, OrdersWherePlace
from app.error_texts import error_text
from app.orders.card_commands import CARD_COMMANDS
from app.orders.column_layout import ColumnLayout
from app.orders.drafts import Drafts
from app.orders.filter_bar import FilterBar
from app.orders.list_state import ListState, read, written
from app.orders.listing import Listing, Totals
from app.orders.model import OrderListModel
from app.orders.number_copier import NumberCopier
from app.orders.row_menu import RowMenu
from app.orders.status_menu import StatusMenu
from app.orders.table import OrderTable
from app.orders.view_keeper import ViewKeeper, renamed
from app.orders.views import View, called, lists_the_same, shown_by
from app.orders.views_row import ViewsRow
from app.page import Page, Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.parts.search_field import SearchField
from designer.theme.tokens import measure
from engine.conditions.fields import Vocabulary
from engine.conditions.tree import ALWAYS, Tree
from engine.domain.errors import OrderpathError, UserError
from engine.domain.moment import MINUTE
from engine.domain.topics import Topic, Topics

if TYPE_CHECKING:  # made when it is first wanted: the list stands before it is loaded
    from app.orders.card_panel import CardPanel

_GLANCE_MS = 1_000
"""How often the shop's clock is looked at: in the demo its minutes pass sooner than ours."""
_PAINTED_MS = 150
"""After the first rows have arrived: they are on the screen, and the hand has found the mouse."""
_ANSWERED_MS = 30
"""After the first click: the row shows that it is chosen."""
_KEYS = ("J", "K", "1–9", "Ctrl K")
_SEARCH_WIDTH = 220


class OrdersPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme, bridge = surroundings.theme, surroundings.bridge
        self._wording = self._fresh_wording()
        self.model = OrderListModel(bridge, surroundings.reader(), self)
        self.table = OrderTable(self.model, theme)
        self.search = SearchField(self.tr("Search orders"), "/", theme)
        self.new = TextButton(self.tr("New order"), theme, kind=Kind.PRIMARY, icon="plus")
        self.keeper = ViewKeeper(surroundings, self)
        self.views = ViewsRow(StatusMenu(surroundings, self), theme)
        reader = ConditionReader(bridge, self)
        self.filter = FilterBar(lambda: self._wording, reader, theme, bridge.now)
        self.empty = EmptyState(theme)
        self.footer = Footer(theme, _KEYS)
        self._panel: CardPanel | None = None
        self._header = PageHeader(self.tr("Orders"))
        self._progress = ProgressLine(theme)
        self._main = QWidget()
        self._middle = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._clock = QTimer(self, interval=_GLANCE_MS)
        self._soon = QTimer(self, interval=_PAINTED_MS, singleShot=True)
        self._first = QTimer(self, interval=_ANSWERED_MS, singleShot=True)
        self._wanted = 0
        self._copier = NumberCopier(surroundings, self.model, self.table)
        self._view: View | None = None
        self._lay_out()
        self._connect()
        self._clock.start()
        self._come_back()

    @property
    def panel(self) -> "CardPanel":
        """The card beside the list, made when it is first wanted."""
        if self._panel is None:
            self._panel = self._made_panel()
        return self._panel

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "search": self.search.setFocus,
            "filter": self.filter.start,
            "clear": self.show_all,
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "refresh": self.model.read_again,
            "panel": self.toggle_panel,
            **{code: partial(self._have_card_do, code) for code in CARD_COMMANDS},
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
        panel = self._panel
        if panel is None or panel.order is None or panel.isHidden():
            return None
        return OrderPlace(panel.order)

    @override
    def leave(self) -> None:
        settings = self._around.settings
        if self._panel is not None:
            self._panel.leave()
            settings.remember("orders panel", self._splitter.saveState())
        settings.keep(self._place, written(self._state()))

    def show_all(self) -> None:
        """List every order: no view, no condition, no search."""
        self.search.clear()
        self._list(Listing(sorting=self.model.sorting))
        self.filter.show_condition(ALWAYS)

    def toggle_panel(self) -> None:
        """Show the chosen order beside the list, or give the list the room."""
        if self.panel.isHidden():
            self.panel.show()
        else:
            self._hide_panel()

    def _lay_out(self) -> None:
        self._header.add(self.search)
        self._header.add(self.new)
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
        column.addWidget(self.views)
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
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setHandleWidth(1)

    def _made_panel(self) -> "CardPanel":
        """The card, hidden: the list stands before what it is made of is loaded."""
        from app.orders.card_panel import CardPanel
        from app.orders.card_place import CardPlace

        panel, settings = CardPanel(self._around, self), self._around.settings
        panel.hide()
        self._splitter.addWidget(panel)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(1, False)
        self._splitter.setSizes([1000, measure("panel")])
        state = settings.state("orders panel")
        if state is not None:
            self._splitter.restoreState(state)
        panel.hide()
        CardPlace(self._splitter, self._main, panel, settings)
        panel.left.connect(lambda: self._shown().setFocus())
        panel.closed.connect(self._hide_panel)
        panel.stepped.connect(self.table.step)
        self.model.updated.connect(panel.orders_changed)
        return panel

    def _take_up_drafts(self) -> None:
        """Only drafts that were kept make the card before somebody wants it."""
        if Drafts(self._around.settings, self._around.bridge.shop).take():
            self.panel.take_up_drafts()

    def _have_card_do(self, code: str, *_: object) -> None:
        self.panel.doers()[code]()

    def _connect(self) -> None:
        self._connect_list()
        self.search.searched.connect(self._search)
        self.search.left.connect(self.table.setFocus)
        self.filter.changed.connect(self._filter)
        self.filter.left.connect(self.table.setFocus)
        self.stands.connect(self._take_up_drafts)
        self.new.clicked.connect(partial(self._have_card_do, "new-order"))
        self.empty.stepped.connect(self._take_step)
        self._connect_views()
        self._clock.timeout.connect(self._look_at_clock)
        self._first.timeout.connect(lambda: self._show_card(self._wanted))
        self._around.bridge.topics.connect(self._topics_changed)

    def _connect_list(self) -> None:
        model, table = self.model, self.table
        model.totals_changed.connect(self._show_totals)
        model.reading_changed.connect(self._show_reading)
        model.read.connect(self._show_read)
        model.refused.connect(self._show_refusal)
        model.read.connect(self._soon.start)
        model.refused.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        model.rowsAboutToBeInserted.connect(self._hold_place)
        model.rowsInserted.connect(self._keep_place)
        table.picked.connect(self._pick)
        table.selected.connect(lambda _: self._show_figures())
        table.opened.connect(self._open_card)
        table.peeked.connect(self.toggle_panel)
        table.copied.connect(self._copier.copy)
        table.menu_wanted.connect(lambda point: self.row_menu().popup(point))
        table.scrolled.connect(self._want_rows)
        table.columns_changed.connect(lambda _: self._mark_view())
        head = table.horizontalHeader()
        head.customContextMenuRequested.connect(
            lambda point: self.views.column_menu.popup(head.mapToGlobal(point))
        )

    def _connect_views(self) -> None:
        views, keeper = self.views, self.keeper
        views.chosen.connect(self.show_view)
        views.save_wanted.connect(self._save_as)
        views.update_wanted.connect(lambda view: keeper.change(view, self._listed(view.name)))
        views.rename_wanted.connect(lambda view, name: keeper.change(view, renamed(view, name)))
        views.move_wanted.connect(keeper.move)
        views.remove_wanted.connect(keeper.remove)
        views.sort_wanted.connect(self.model.sort_by)
        views.columns_wanted.connect(self._show_columns)
        views.by_status_wanted.connect(self.filter.show_condition)
        keeper.changed.connect(self._show_views)
        keeper.refused.connect(self._around.messages.fail)

    @property
    def _place(self) -> str:
        """Under which name the settings of this machine keep how the list was left."""
        return f"orders/{self._around.bridge.shop}"

    def _come_back(self) -> None:
        """List what was listed when the window was closed."""
        state = read(self._around.settings.kept(self._place), self._wording.vocabulary)
        self.table.show_columns(state.layout)
        self._view = called(state.view, self.keeper.views)
        self._awaited_view = state.view
        self.views.show_views(self.keeper.views)
        self.model.show(Listing(state.where, sorting=state.sorting))
        self.filter.show_condition(state.where)

    def _state(self) -> ListState:
        listing = self.model.listing
        name = self._view.name if self._view is not None else ""
        return ListState(listing.where, listing.sorting, self.table.columns, name)

    def _settle(self) -> None:
        """The first rows are painted: now there is time for the person's own views."""
        self.stands.emit()
        self.keeper.read()

    def show_view(self, view: View) -> None:
        """List what the view says, as it says."""
        self._view = view
        if view.columns:
            self.table.show_columns(self.table.columns.with_shown(view.columns))
        listing = self.model.listing
        self._list(replace(listing, where=view.where, sorting=view.sorting))
        self.filter.show_condition(view.where)
        self._mark_view()

    def _listed(self, name: str) -> View:
        """What is listed now, as a view."""
        listing = self.model.listing
        return View(name, listing.where, listing.sorting, self.table.columns.shown)

    def _save_as(self, name: str) -> None:
        self._awaited_view = name
        self.keeper.save(self._listed(name))

    def _show_views(self) -> None:
        """The views have changed: the one that is shown, or was just saved, is found by its name."""
        name = self._awaited_view or (self._view.name if self._view is not None else "")
        self._awaited_view = ""
        self._view = called(name, self.keeper.views)
        self.views.show_views(self.keeper.views)
        self._mark_view()

    def _show_columns(self, layout: ColumnLayout) -> None:
        self.table.show_columns(layout)
        self._mark_view()

    def _mark_view(self) -> None:
        """An own view stays marked while it is changed; another is left by changing its condition."""
        now = self._listed("")
        view = self._view
        if view is None or (view.saved is None and view.where != now.where):
            self._view = view = shown_by(now, self.keeper.views)
        self.views.show_listed(now.sorting, self.table.columns)
        self.views.show_chosen(view, changed=view is None or not lists_the_same(view, now))

    def _list(self, listing: Listing) -> None:
        if listing != self.model.listing:
            self.model.show(listing)

    def _search(self, text: str) -> None:
        self._list(replace(self.model.listing, search=text))

    def _filter(self, where: Tree) -> None:
        self._list(replace(self.model.listing, where=where))
        self._mark_view()

    def _pick(self, order: int) -> None:
        if self._panel is None:
            # The row answers the first click at once; the card takes a moment to be made.
            self._wanted = order
            self._first.start()
        else:
            self._show_card(order)

    def _show_card(self, order: int) -> None:
        self.panel.show_order(order)
        self.panel.show()

    def _open_card(self) -> None:
        self.panel.show()
        self.panel.setFocus()

    def _hide_panel(self) -> None:
        """The keyboard, if the panel has it, goes back to the list and not to whatever is next."""
        had_keyboard = self.panel.isAncestorOf(self.window().focusWidget())
        self.panel.hide()
        if had_keyboard:
            self._shown().setFocus()

    def row_menu(self) -> RowMenu:
        """What can be done with the orders that are chosen."""
        chosen = self.table.chosen()
        row = self.model.row_at(chosen[0].start) if chosen else None
        menu = RowMenu(row, sum(map(len, chosen)), self.model.reader, self)
        menu.open_wanted.connect(self._open_card)
        menu.copy_wanted.connect(self._copier.copy)
        menu.filter_wanted.connect(self.filter.show_condition)
        return menu

    def _want_rows(self) -> None:
        if self.model.rowCount():
            self.model.want(self.table.rows_in_view())

    def _show_read(self) -> None:
        self._mark_view()
        self.table.scrollToTop()
        order = None if self._panel is None else self._panel.order
        place = self.model.place_of(order) if order is not None else None
        if place is not None:
            self.table.selectRow(place)
        self._show_emptiness()

    def _show_refusal(self, error: OrderpathError) -> None:
        if isinstance(error, UserError):
            self.filter.show_problem(error_text(error), None)
        else:
            self._around.messages.fail(error, self.model.read_again)

    def _show_reading(self, reading: bool) -> None:
        if reading:
            self._progress.start()
        else:
            self._progress.stop()

    def _show_totals(self, totals: Totals) -> None:
        formats = self.model.reader.formats
        self._show_figures()
        self.footer.sum.setText(
            " · ".join(formats.money(money.minor, money.currency) for money in totals.sums)
        )
        if self._lists_all():
            self.counted.emit(formats.whole(totals.count))
        self._show_emptiness()

    def _show_figures(self) -> None:
        """How many there are, and how many of them are chosen where it is more than the one."""
        totals = self.model.totals
        count = totals.count if totals is not None else self.model.rowCount()
        said = self.tr("%Ln order(s)", "", count)
        chosen = sum(map(len, self.table.chosen()))
        if chosen > 1:
            selected = self.tr("%Ln selected", "", chosen)
            said = f"{said} · {selected}"
        self.footer.figures.setText(said)

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
        if self._lists_all():
            return Emptiness(
                "inbox",
                self.tr("No orders yet"),
                self.tr("Orders appear here as they arrive, by import or by hand."),
                self.tr("Import orders…"),
            )
        return Emptiness(
            "search",
            self.tr("No order fits"),
            self.tr("Nothing in this shop meets the condition and the search together."),
            self.tr("Show all orders"),
        )

    def _take_step(self) -> None:
        """What the empty page offers: to fill the shop, or to see what is in it."""
        if self._lists_all():
            self._around.go(ImportPlace())
        else:
            self.show_all()

    def _lists_all(self) -> bool:
        return self.model.listing == Listing(sorting=self.model.sorting)

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
            self._wording = self._fresh_wording()
            self.filter.refresh_words()
            self.keeper.refresh()
            self._refresh_words()

    def _look_at_clock(self) -> None:
        if self._around.bridge.now() - self.model.reader.now >= MINUTE:
            self._refresh_words()

    def _refresh_words(self) -> None:
        reader = self._around.reader()
        self.model.refresh_clock(reader)
        if self._panel is not None:
            self._panel.refresh_words(reader)

    def _fresh_wording(self) -> Wording:
        around = self._around
        vocabulary = Vocabulary(around.bridge.references())
        return Wording(vocabulary, around.reader().language, around.me().id)
