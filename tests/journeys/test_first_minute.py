"""The first minute: from nothing to a shop whose orders move by themselves, in one window."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt

from app.crash import CrashNet
from app.demo.guide import MoveHint
from app.demo.strip import DemoStrip
from app.demo_shop import living
from app.desktop import Desktop
from app.destinations import OrderPlace
from app.formats import Formats
from app.i18n import language_of
from app.imports.page import ImportsPage
from app.imports.session import Stage
from app.main_window import MainWindow
from app.orders.page import OrdersPage
from app.parts.buttons import IconButton, TextButton
from app.welcome.card import NewShop
from app.welcome.page import Welcome
from engine.api import Engine
from engine.clock import ManualClock, SystemClock
from engine.conditions.spans import Unit
from engine.domain.change import ActorKind
from engine.domain.moment import DAY, HOUR, SECOND, Moment
from engine.domain.topics import Topics
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.duration import Duration
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from tests.builders.retailcrm import RECORDED
from tests.builders.running import a_new_order, a_running_shop, put_in

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def desktop(dressed, tmp_path, qtbot):
    """A desktop whose demo shop has lived for a day when it opens."""
    made = Desktop(dressed, CrashNet(), lambda: living(tmp_path, 1))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


@pytest.fixture
def demo(desktop, qtbot):
    """The window over the demo shop, entered by the button, and its strip."""
    desktop.welcome()
    qtbot.mouseClick(desktop.window.demo, Qt.MouseButton.LeftButton)
    strip = desktop.window.findChild(DemoStrip)
    assert strip is not None
    return desktop.window, strip


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def stand_still(qtbot, window, strip):
    """Press *Pause* and wait for the piece that is being played."""
    click(qtbot, strip.play)
    qtbot.waitUntil(lambda: not window.around.bridge.unfinished())


def test_a_newcomer_sees_an_order_move_by_itself_and_knows_why(demo, qtbot):
    window, strip = demo
    click(qtbot, strip.day)
    qtbot.waitUntil(lambda: window.findChild(MoveHint) is not None, timeout=20_000)
    hint = window.findChild(MoveHint)
    title = hint.title
    (the_order,) = [b for b in hint.findChildren(TextButton) if b.text() == "The order"]

    click(qtbot, the_order)

    page = window.pages["orders"]
    qtbot.waitUntil(lambda: page.panel.shown is not None)
    card = page.panel.shown
    assert card.order.number in title
    moved_by = {event.actor.kind for event in card.events if event.change_of("status")}
    assert ActorKind.RUN in moved_by
    assert card.triggers
    assert window.findChild(MoveHint) is None


def test_a_hint_that_was_read_does_not_come_again(demo, qtbot):
    window, strip = demo
    click(qtbot, strip.day)
    qtbot.waitUntil(lambda: window.findChild(MoveHint) is not None, timeout=20_000)

    qtbot.keyClick(window.findChild(MoveHint).findChild(IconButton), Qt.Key.Key_Space)

    assert window.around.settings.choice("demo hint") == "read"
    qtbot.waitUntil(lambda: window.findChild(MoveHint) is None)
    click(qtbot, strip.day)
    qtbot.waitUntil(lambda: not window.around.bridge.unfinished(), timeout=20_000)
    assert window.findChild(MoveHint) is None


def test_time_stands_while_it_is_paused_and_leaps_when_told(demo, qtbot):
    window, strip = demo
    bridge = window.around.bridge
    stand_still(qtbot, window, strip)
    stood = bridge.now()

    qtbot.wait(400)
    assert bridge.now() == stood
    click(qtbot, strip.hour)
    qtbot.waitUntil(lambda: not bridge.unfinished())

    assert bridge.now() == stood + HOUR
    assert strip.play.text() == "Play"


def test_to_the_next_event_something_has_happened(demo, qtbot):
    window, strip = demo
    bridge = window.around.bridge
    stand_still(qtbot, window, strip)
    seen: list[Topics] = []
    bridge.topics.connect(seen.append)

    click(qtbot, strip.next)

    qtbot.waitUntil(lambda: bool(seen))
    assert not strip._player.playing  # noqa: SLF001 - that it still stands is the point


def test_at_another_speed_time_passes_more_slowly(demo, qtbot):
    window, strip = demo
    click(qtbot, strip.speeds.part(0))
    qtbot.waitUntil(lambda: not window.around.bridge.unfinished())
    begun = window.around.bridge.now()

    qtbot.wait(800)

    assert 0 < window.around.bridge.now() - begun < 3 * SECOND


def test_who_leaves_the_demo_is_back_at_the_beginning(demo, desktop, qtbot):
    _, strip = demo

    click(qtbot, strip.leave)

    qtbot.waitUntil(lambda: isinstance(desktop.window, Welcome))


def test_the_demo_lives_on_in_another_language(demo, desktop, qtbot):
    window, strip = demo
    stand_still(qtbot, window, strip)

    window.actions_by_code["chinese"].trigger()
    qtbot.waitUntil(lambda: desktop.window is not window)

    again = desktop.window.findChild(DemoStrip)
    assert again is not strip
    assert again.clock.time == Formats(language_of("zh"), BERLIN).weekday_and_clock(
        desktop.window.around.bridge.now()
    )
    click(qtbot, again.play)
    now = desktop.window.around.bridge.now()
    qtbot.waitUntil(lambda: desktop.window.around.bridge.now() > now)


def a_new_shop(file):
    return NewShop(name="Juniper Home", file=file, currency="GBP", preset="universal")


def test_a_new_shop_keeps_its_currency_and_the_time_zone_of_the_machine(desktop, tmp_path):
    desktop.welcome()

    desktop.window.new_wanted.emit(a_new_shop(tmp_path / "juniper.orderpath"))

    references = desktop.window.around.bridge.references()
    assert references.currency == "GBP"
    assert references.zone_name == "America/St_Johns"


def test_a_new_shop_is_made_and_opened_where_it_was_wanted(desktop, tmp_path, qtbot):
    desktop.welcome()

    desktop.window.new_wanted.emit(a_new_shop(tmp_path / "juniper"))

    assert isinstance(desktop.window, MainWindow)
    assert (tmp_path / "juniper.orderpath").exists()
    assert "Juniper Home" in desktop.window.windowTitle()


def test_orders_taken_in_at_once_get_a_shop_of_their_own(desktop, tmp_path, qtbot):
    desktop.welcome()

    desktop.window.import_wanted.emit(
        NewShop(name="Old", file=tmp_path / "old-shop", currency="RUB", preset="universal")
    )
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


def test_another_language_shows_the_same_order_in_a_window_of_the_same_size(
    desktop, tmp_path, qtbot
):
    with a_running_shop(tmp_path) as engine:
        path = engine.path
        order = a_new_order(engine, number="A-1")
        a_new_order(engine, number="A-2")
    desktop.open(path)
    before = desktop.window
    before.resize(1100, 700)
    before.go(OrderPlace(order))
    qtbot.waitUntil(lambda: before.pages["orders"].panel.shown is not None)

    before.actions_by_code["chinese"].trigger()
    qtbot.waitUntil(lambda: desktop.window is not before)

    page = desktop.window.pages["orders"]
    qtbot.waitUntil(lambda: page.panel.shown is not None)
    assert page.panel.shown.order.number == "A-1"
    assert desktop.window.size() == QSize(1100, 700)


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


def test_a_shop_that_another_program_holds_is_opened_to_read_until_that_lets_go(
    desktop, tmp_path, qtbot
):
    with Engine.create(tmp_path / "shop.orderpath", name="Kettle & Co") as holder:
        a_new_order(holder)
        desktop.open(holder.path)
        window = desktop.window
        assert isinstance(window, MainWindow)
        page = window.pages["orders"]
        assert isinstance(page, OrdersPage)
        qtbot.waitUntil(lambda: page.model.rowCount() == 1)
        said = window.messages.banner.text
    (again,) = window.messages.banner.findChildren(TextButton)

    click(qtbot, again)

    assert "open in" in said
    qtbot.waitUntil(lambda: desktop.window is not window)
    assert not desktop.window.around.bridge.read_only
    assert not desktop.window.messages.banner.text
