"""What is photographed for the album: one row each, and how the window is brought there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.alerts.geometry import Act
from app.alerts.page import AlertsPage
from app.command_palette import CommandPalette
from app.crash import CrashDialog
from app.destinations import WhyNotPlace
from app.main_window import MainWindow
from app.messages import Step, Weight
from app.orders.page import OrdersPage
from app.pages import PAGES
from app.parts.popover import Popover
from app.path.page import PathPage
from app.pictures.studio import Studio
from app.tasks.page import TasksPage
from app.triggers.home import GALLERY, OWN
from app.triggers.page import TriggersPage
from designer.theme.theme import Theme


def _nothing(_: MainWindow) -> None:
    """The next scene needs nothing to be put back."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A state of the window over a shop; `bring` leads there, `leave` puts back what would disturb.

    What `bring` asks of the engine need not be waited for. In an empty shop there may be nothing to show:
    `bring` then leaves the page as it is.
    """

    name: str
    bring: Callable[[Studio, MainWindow], None]
    leave: Callable[[MainWindow], None] = _nothing


@dataclass(frozen=True, slots=True)
class Still:
    """A window without a shop."""

    name: str
    make: Callable[[Studio, Theme], QWidget]


def _page(code: str) -> Scene:
    """The page as somebody finds it who goes there."""
    return Scene(code, lambda _studio, window: window.go_to(code))


def _orders(window: MainWindow) -> OrdersPage:
    window.go_to("orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    return page


def _card(studio: Studio, window: MainWindow) -> None:
    page = _orders(window)
    if page.model.rowCount():
        page.table.selectRow(min(3, page.model.rowCount() - 1))
        studio.wait(lambda: page.panel.shown is not None)


def _put_card_away(window: MainWindow) -> None:
    page = _orders(window)
    page.panel.hide()
    page.table.clearSelection()


def _tasks(window: MainWindow) -> TasksPage:
    window.go_to("tasks")
    page = window.page
    assert isinstance(page, TasksPage)
    return page


def _task(studio: Studio, window: MainWindow) -> None:
    """Everybody's tasks, the panel of the first open."""
    page = _tasks(window)
    page.whose.part(page.whose.last).click()
    studio.wait(lambda: page.model.known and not page.model.reading)
    if page.model.rowCount():
        page.table.step(1)
        studio.wait(lambda: page.panel.shown is not None)


def _outcome(studio: Studio, window: MainWindow) -> None:
    _task(studio, window)
    page = _tasks(window)
    if page.table.chosen is not None:
        page.table.ticked.emit(page.table.chosen)


def _put_task_away(window: MainWindow) -> None:
    page = _tasks(window)
    if page.ending.popover is not None:
        page.ending.popover.leave()
    page.panel.hide()
    page.whose.part(0).click()


def _new_task(_studio: Studio, window: MainWindow) -> None:
    _tasks(window).begin_task()


def _alerts(studio: Studio, window: MainWindow) -> None:
    """Everybody's alerts, the newest folder open."""
    window.go_to("alerts")
    page = window.page
    assert isinstance(page, AlertsPage)
    page.whose.part(page.whose.last).click()
    studio.wait(lambda: page.model.known and not page.model.reading)
    if page.model.rowCount():
        page.table.step(1)
        page.table.act(Act.UNFOLD)


def _fold_alerts(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, AlertsPage)
    page.table.act(Act.FOLD)
    page.whose.part(0).click()


def _triggers(window: MainWindow) -> TriggersPage:
    window.go_to("triggers")
    page = window.page
    assert isinstance(page, TriggersPage)
    return page


def _list_triggers(window: MainWindow) -> None:
    """The list again, whatever was opened from it."""
    page = _triggers(window)
    page.why.left.emit()
    page.home.show_tab(OWN)


def _gallery(studio: Studio, window: MainWindow) -> None:
    home = _triggers(window).home
    home.show_tab(GALLERY)
    studio.wait(lambda: bool(home.gallery.cards))
    home.gallery.cards[0].chosen.emit()


def _drawing(_studio: Studio, window: MainWindow) -> None:
    home = _triggers(window).home
    if home.model.all:
        home.opened.emit(home.model.all[-1].id)


def _trace(studio: Studio, window: MainWindow) -> None:
    """The newest run of the last trigger that ran."""
    page = _triggers(window)
    ran = [line.id for line in page.home.model.all if line.row.last_at is not None]
    if ran:
        page.drawing.runs_wanted.emit(ran[-1])
        studio.wait(lambda: page.why.story is not None)


def _why_not(_studio: Studio, window: MainWindow) -> None:
    """Why another trigger did nothing with the order of the trace before."""
    page = _triggers(window)
    run = page.why.story.trace.run if page.why.story is not None else None
    others = [line.id for line in page.home.model.all if run and line.id != run.trigger]
    if run is not None and others:
        window.go(WhyNotPlace(run.subject.id, others[0]))


def _switching(_studio: Studio, window: MainWindow) -> None:
    home = _triggers(window).home
    if home.model.all:
        rows = home.table.rows
        home.switching.ask(home.model.line(0), rows.viewport(), rows.switch_place(0))


def _stop_asking(window: MainWindow) -> None:
    for popover in window.findChildren(Popover):
        popover.close()
    _list_triggers(window)


def _path(studio: Studio, window: MainWindow) -> PathPage:
    window.go_to("path")
    page = window.page
    assert isinstance(page, PathPage)
    studio.wait(lambda: page.model.sheet is not None)
    return page


def _map(studio: Studio, window: MainWindow) -> None:
    _path(studio, window).bar.map.setChecked(True)


def _put_map_away(window: MainWindow) -> None:
    page = window.page
    if isinstance(page, PathPage):
        page.bar.map.setChecked(False)


def _focus(studio: Studio, window: MainWindow) -> None:
    page = _path(studio, window)
    main = page.model.sheet.sketch.main if page.model.sheet is not None else ()
    if len(main) > 2:
        page.canvas.view.jump_to(main[2])
        page.canvas.view.focus_on(main[2])


def _put_focus_away(window: MainWindow) -> None:
    page = window.page
    if isinstance(page, PathPage):
        page.canvas.view.focus_on(None)
        page.canvas.view.choose(())


def _palette(_studio: Studio, window: MainWindow) -> None:
    _orders(window)
    window.find_command()


def _close_palette(window: MainWindow) -> None:
    palette = window.findChild(CommandPalette)
    if palette is not None:
        palette.close()


def _messages(_studio: Studio, window: MainWindow) -> None:
    _orders(window)
    for weight, text in (
        (Weight.DONE, "Order 1042 → Assembling"),
        (Weight.DANGER, "Order 1044: “New” → “Completed”?"),
    ):
        window.messages.note(text, Step("OK", lambda: None), weight=weight)
    window.messages.banner.tell(Weight.TROUBLE, "shop.orderpath", (Step("OK", lambda: None),))


def _clear_messages(window: MainWindow) -> None:
    window.messages.banner.hide()
    window.messages.clear()


def _crash(_studio: Studio, theme: Theme) -> QWidget:
    dialog = CrashDialog("ZeroDivisionError: division by zero", theme)
    dialog.show()
    return dialog


SCENES = (
    *(_page(kind.code) for kind in PAGES),
    Scene("orders_card", _card, _put_card_away),
    Scene("task", _task, _put_task_away),
    Scene("task_outcome", _outcome, _put_task_away),
    Scene("task_new", _new_task, _put_task_away),
    Scene("alerts_open", _alerts, _fold_alerts),
    Scene("triggers_gallery", _gallery, _list_triggers),
    Scene("trigger", _drawing, _list_triggers),
    Scene("trace", _trace),
    Scene("why_not", _why_not, _list_triggers),
    Scene("switch", _switching, _stop_asking),
    Scene("path_map", _map, _put_map_away),
    Scene("path_focus", _focus, _put_focus_away),
    Scene("palette", _palette, _close_palette),
    Scene("messages", _messages, _clear_messages),
)
STILLS = (
    Still("first_minute", lambda studio, _theme: studio.welcome()),
    Still("crash", _crash),
)
