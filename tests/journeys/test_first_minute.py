"""The first minute: from nothing to a shop whose orders move by themselves, in one window."""

import pytest
from PySide6.QtCore import Qt

from app.crash import CrashNet
from app.desktop import Desktop
from app.imports.page import ImportsPage
from app.imports.session import Stage
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from app.welcome import Welcome
from engine.api import Engine
from engine.clock import ManualClock, SystemClock
from engine.conditions.spans import Unit
from engine.domain.moment import DAY, MINUTE, Moment
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.duration import Duration
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from tests.builders.retailcrm import RECORDED
from tests.builders.running import a_new_order, a_running_shop, put_in


class SmallDemo:
    """A shop in which an order arrives every five minutes and a trigger moves it on."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        assert isinstance(engine.clock, ManualClock)
        self._clock = engine.clock
        put_in(
            engine,
            "New → Availability confirmed",
            {"created": OrderCreated(), "move": ChangeStatus(target="availability-confirmed")},
            "created > move",
        )

    def play_until(self, moment: Moment) -> None:
        while self._clock.now() < moment:
            self._clock.advance(5 * MINUTE)
            a_new_order(self.engine)


@pytest.fixture
def desktop(dressed, tmp_path, qtbot):
    made = Desktop(dressed, CrashNet(), lambda: SmallDemo(a_running_shop(tmp_path)))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


def test_a_newcomer_sees_an_order_move_by_itself_and_knows_why(desktop, qtbot):
    desktop.welcome()
    welcome = desktop.window
    assert isinstance(welcome, Welcome)

    qtbot.mouseClick(welcome.demo, Qt.MouseButton.LeftButton)
    window = desktop.window
    assert isinstance(window, MainWindow)
    page = window.pages["orders"]
    assert isinstance(page, OrdersPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    qtbot.keyClick(page.table, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.panel.shown is not None)

    card = page.panel.shown
    assert card is not None
    assert card.order.status == "availability-confirmed"
    names = [titles.text() for titles in card.triggers.values()]
    assert names == ["New → Availability confirmed"]


def test_a_new_shop_is_made_and_opened_where_it_was_wanted(desktop, tmp_path, qtbot):
    desktop.welcome()

    desktop.window.new_wanted.emit("Juniper Home", tmp_path / "juniper")

    assert isinstance(desktop.window, MainWindow)
    assert (tmp_path / "juniper.orderpath").exists()
    assert "Juniper Home" in desktop.window.windowTitle()


def test_orders_taken_in_at_once_get_a_shop_of_their_own(desktop, tmp_path, qtbot):
    desktop.welcome()

    desktop.window.import_wanted.emit(tmp_path / "old-shop")
    window = desktop.window
    assert isinstance(window, MainWindow)
    page = window.page
    assert isinstance(page, ImportsPage)
    qtbot.keyClicks(page.choose.field, str(RECORDED))
    qtbot.keyClick(page.choose.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.stage is Stage.CHECKING)
    qtbot.mouseClick(page.check.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.stage is Stage.DONE)

    assert page.session.report is not None
    assert page.session.report.orders_new == 25
    assert (tmp_path / "old-shop.orderpath").exists()


def test_a_file_that_is_no_shop_is_refused_with_words_and_the_offer_stays(desktop, tmp_path, qtbot):
    stranger = tmp_path / "notes.orderpath"
    stranger.write_text("not a shop")

    desktop.open(stranger)

    assert isinstance(desktop.window, Welcome)
    assert "notes.orderpath" in desktop.window.banner.text


def test_another_language_makes_the_window_anew_over_the_same_shop(desktop, tmp_path, qtbot):
    with a_running_shop(tmp_path) as engine:
        path = engine.path
    desktop.open(path)
    before = desktop.window

    before.actions_by_code["russian"].trigger()
    qtbot.waitUntil(lambda: desktop.window is not before)

    assert desktop.window.rail.entry("orders").text() == "Заказы"


def test_a_wait_ends_by_itself_once_the_window_stands(desktop, tmp_path, qtbot):
    nodes = {
        "created": OrderCreated(),
        "wait": WaitFor(duration=Duration(amount=1, unit=Unit.HOURS)),
        "move": ChangeStatus(target="availability-confirmed"),
    }
    yesterday = ManualClock(Moment(SystemClock().now() - DAY))
    with a_running_shop(tmp_path, clock=yesterday) as engine:
        put_in(engine, "An hour later", nodes, "created > wait > move")
        a_new_order(engine)
        path = engine.path

    desktop.open(path)
    page = desktop.window.pages["orders"]

    def moved():
        row = page.model.row_at(0)
        return row is not None and row.status == "availability-confirmed"

    qtbot.waitUntil(moved, timeout=10_000)
