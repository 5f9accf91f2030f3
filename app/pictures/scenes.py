"""What is photographed for the album: one row each, and how the window is brought there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.command_palette import CommandPalette
from app.crash import CrashDialog
from app.main_window import MainWindow
from app.messages import Step, Weight
from app.orders.page import OrdersPage
from app.pages import PAGES
from app.path.page import PathPage
from app.pictures.studio import Studio
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
    Scene("path_map", _map, _put_map_away),
    Scene("path_focus", _focus, _put_focus_away),
    Scene("palette", _palette, _close_palette),
    Scene("messages", _messages, _clear_messages),
)
STILLS = (
    Still("first_minute", lambda studio, _theme: studio.welcome()),
    Still("crash", _crash),
)
