"""The row over the list: views as tabs, the list by status, what saves a view, columns and sorting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.orders.column_layout import ColumnLayout
from app.orders.columns import COLUMNS, header
from app.orders.listing import Sorting
from app.orders.name_popover import NamePopover
from app.orders.status_menu import StatusMenu
from app.orders.views import View
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.view_tabs import ViewTabs
from designer.theme.theme import Theme
from engine.api import OrderSort

_HEIGHT = 44


class ViewsRow(QWidget):
    """Shows the views it is handed. What it is asked to do others do.

    Signals:
        chosen: Show this view (`View`).
        save_wanted: Keep what is listed as a view of this name (str).
        update_wanted: Keep what is listed now as this view (`View`).
        rename_wanted: Call this view (`View`) so (str).
        move_wanted: Put this view (`View`) so many places further right (int).
        remove_wanted: Take this view (`View`) away.
        sort_wanted: Sort by this (`OrderSort`); by the same again: the other way round.
        columns_wanted: Show these columns (`ColumnLayout`).
        by_status_wanted: List the orders of one status (a `Clause`).

    """

    chosen = Signal(object)
    save_wanted = Signal(str)
    update_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    move_wanted = Signal(object, int)
    remove_wanted = Signal(object)
    sort_wanted = Signal(object)
    columns_wanted = Signal(object)
    by_status_wanted = Signal(object)

    def __init__(self, statuses: StatusMenu, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._views: tuple[View, ...] = ()
        self._view: View | None = None
        self._layout = ColumnLayout()
        self._sorting = Sorting()
        self.popover: NamePopover | None = None
        self.tabs = ViewTabs((), theme)
        self.by_status = TextButton(self.tr("By status"), theme, kind=Kind.GHOST)
        self.by_status.setMenu(statuses)
        statuses.chosen.connect(self.by_status_wanted)
        self.save = TextButton(self.tr("Save view"), theme, kind=Kind.LINK)
        self.columns = IconButton("columns-3", self.tr("Columns"), theme)
        self.sort = IconButton("arrow-up-down", self.tr("Sort"), theme)
        self.column_menu = self._menu_of(self.columns, self._fill_columns)
        self.sort_menu = self._menu_of(self.sort, self._fill_sortings)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.save)
        row.addWidget(self.by_status)
        row.addWidget(self.columns)
        row.addWidget(self.sort)
        self.save.hide()
        self.tabs.chosen.connect(lambda place: self.chosen.emit(self._views[place]))
        self.tabs.menu_wanted.connect(self._open_menu)
        self.save.clicked.connect(self._save)

    def show_views(self, views: tuple[View, ...]) -> None:
        """Have these views from now on."""
        self._views = views
        self.tabs.show_names([view.name for view in views])
        self.show_chosen(self._view, changed=not self.save.isHidden())

    def show_chosen(self, view: View | None, *, changed: bool) -> None:
        """Mark the view that is shown, and offer to save what is listed where it is `changed`."""
        self._view = view
        places = [place for place, each in enumerate(self._views) if each is view or each == view]
        self.tabs.choose(places[0] if places else None)
        self.save.setVisible(changed)

    def show_listed(self, sorting: Sorting, layout: ColumnLayout) -> None:
        """Know how the list is sorted and which columns it has."""
        self._sorting = sorting
        self._layout = layout

    def view_menu(self, place: int) -> QMenu:
        """What can be done with the view at `place`."""
        view = self._views[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = [at for at, each in enumerate(self._views) if each.saved is not None] or [place]
        tab = self.tabs.tab(place)
        for text, do, possible in (
            (self.tr("Rename…"), partial(self._rename, view, tab), True),
            (self.tr("Move left"), partial(self.move_wanted.emit, view, -1), place > own[0]),
            (self.tr("Move right"), partial(self.move_wanted.emit, view, 1), place < own[-1]),
            (self.tr("Delete"), partial(self.remove_wanted.emit, view), True),
        ):
            action = menu.addAction(text)
            action.setEnabled(view.saved is not None and possible)
            action.triggered.connect(lambda _checked, do=do: do())
        if view.saved is None:
            note = menu.addAction(self.tr("Every shop has this view"))
            note.setEnabled(False)
        return menu

    def save_menu(self, view: View) -> QMenu:
        """An own view that was changed is brought up to date, or kept beside a new one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        update = menu.addAction(self.tr("Update “{name}”").format(name=view.name))
        update.triggered.connect(lambda: self.update_wanted.emit(view))
        new = menu.addAction(self.tr("Save as a new view…"))
        new.triggered.connect(self._ask_name)
        return menu

    def _open_menu(self, place: int, point: QPoint) -> None:
        self.view_menu(place).popup(point)

    def _menu_of(self, button: IconButton, fill: Callable[[QMenu], None]) -> QMenu:
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return menu

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        for column in COLUMNS:
            action = menu.addAction(header(column))
            action.setCheckable(True)
            action.setChecked(column.code in self._layout.shown)
            action.setEnabled(self._layout.shown != (column.code,))
            action.triggered.connect(partial(self._toggle_column, column.code))
        menu.addSeparator()
        usual = menu.addAction(self.tr("The usual columns"))
        usual.triggered.connect(lambda: self.columns_wanted.emit(ColumnLayout()))

    def _toggle_column(self, code: str) -> None:
        self.columns_wanted.emit(self._layout.toggled(code))

    def _fill_sortings(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for column in COLUMNS:
            if column.sort is not None:
                action = self._sorting_action(menu, header(column), column.sort)
                group.addAction(action)

    def _sorting_action(self, menu: QMenu, name: str, sort: OrderSort) -> QAction:
        """The one that sorts now says which way; choosing it again turns it round."""
        chosen = sort is self._sorting.by
        arrow = "↓" if self._sorting.descending else "↑"
        action = menu.addAction(f"{name} {arrow}" if chosen else name)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: self.sort_wanted.emit(sort))
        return action

    def _save(self) -> None:
        if self._view is None or self._view.saved is None:
            self._ask_name()
        else:
            menu = self.save_menu(self._view)
            menu.popup(self.save.mapToGlobal(QPoint(0, self.save.height())))

    def _ask_name(self) -> None:
        self._ask(self.save, "", self.save_wanted.emit)

    def _rename(self, view: View, tab: QWidget) -> None:
        self._ask(tab, view.name, lambda name: self.rename_wanted.emit(view, name))

    def _ask(self, anchor: QWidget, name: str, take: Callable[[str], None]) -> None:
        self.popover = NamePopover(self._theme, self, name, take)
        self.popover.open_under(anchor)
