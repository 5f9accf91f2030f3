"""The Alerts page: folders that open, marks with a way back, what rests, what leads to orders and runs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from app.alerts.geometry import Act
from app.alerts.lines import FolderLine, ItemLine, MoreLine
from app.destinations import AlertPlace
from engine.desks.alerts import LINES
from engine.domain.change import RaiseAlert
from engine.domain.moment import DAY, HOUR, Moment
from engine.nodes.actions.alert import Alert
from engine.nodes.events.order_created import OrderCreated
from tests.builders.running import a_new_order, do, put_in
from tests.gui.pages import click


def tell(engine, *texts, **values):
    """Alerts, to the administrators unless told otherwise."""
    do(engine, *(RaiseAlert(text=text, **values) for text in texts))


@pytest.fixture
def page(window, qtbot):
    """Open the page over the alerts there are."""

    def open_page():
        made = window()
        made.go_to("alerts")
        qtbot.waitUntil(lambda: made.page.model.known)
        return made.page

    return open_page


def shown(page):
    """What stands on the lines: folders with their counts, alerts indented, the rest in brackets."""
    lines = []
    for row in range(page.model.rowCount()):
        match page.model.line_at(row):
            case FolderLine(folder):
                lines.append(f"{folder.newest.alert.text} × {folder.count}")
            case ItemLine(_, item):
                lines.append(f"  {item.alert.text}")
            case MoreLine(_, rest):
                lines.append(f"  [{rest}]")
            case unknown:
                raise AssertionError(unknown)
    return lines


def take(qtbot, page, row, act):
    """Click a link of a folder."""
    click(qtbot, page.table, page.table.link_box(row, act))


def undo(qtbot, page):
    """Click the way back of the newest toast."""
    button = [b for b in page.window().findChildren(QPushButton) if b.text() == "Undo"][-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_alike_alerts_of_a_day_unfold_inside_their_folder(page, engine, qtbot):
    tell(engine, "one", "two", "three")
    made = page()
    assert shown(made) == ["three × 3"]

    take(qtbot, made, 0, Act.UNFOLD)
    qtbot.waitUntil(lambda: shown(made) == ["three × 3", "  three", "  two", "  one"])
    take(qtbot, made, 0, Act.FOLD)

    assert shown(made) == ["three × 3"]


def test_a_large_folder_shows_some_and_then_more(page, engine, qtbot):
    tell(engine, *(f"{number}" for number in range(LINES + 20)))
    made = page()

    take(qtbot, made, 0, Act.UNFOLD)
    qtbot.waitUntil(lambda: shown(made)[-1:] == ["  [20]"])
    made.table.be_at(made.model.rowCount() - 1)
    qtbot.keyClick(made.table, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: shown(made)[-1:] == ["  0"])
    assert made.model.rowCount() == 1 + LINES + 20


def test_the_model_keeps_the_rules_of_qt(page, engine, qtbot):
    """The tester warns when a rule is broken, and a warning of Qt fails the test."""
    tell(engine, "one", "two")
    made = page()
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Warning, made.model
    )

    take(qtbot, made, 0, Act.UNFOLD)
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)
    tell(engine, "clock", kind="clock")
    qtbot.waitUntil(lambda: made.model.rowCount() == 4)

    assert shown(made) == ["clock × 1", "two × 2", "  two", "  one"]


def test_a_folder_marked_as_read_goes_and_comes_back(page, engine, qtbot):
    tell(engine, "one", "two")
    made = page()

    take(qtbot, made, 0, Act.READ)
    qtbot.waitUntil(made.empty.isVisible)
    assert made.window().messages.texts == ("2 alerts marked as read",)
    undo(qtbot, made)

    qtbot.waitUntil(lambda: shown(made) == ["two × 2"])


def test_everything_is_marked_as_read_at_once_and_kept(page, engine, qtbot):
    tell(engine, "one")
    tell(engine, "clock", kind="clock")
    made = page()

    qtbot.mouseClick(made.read_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(made.empty.isVisible)
    qtbot.mouseClick(made.reading.part(1), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: shown(made) == ["clock × 1", "one × 1"])
    assert engine.alerts.unread(1) == 0


def test_an_alert_is_snoozed_by_keys_and_woken(page, engine, qtbot):
    tell(engine, "later")
    made = page()
    folder = made.model.line_at(0).folder

    made.marking.snooze(made.model.wish, folder, Moment(engine.clock.now() + HOUR))
    qtbot.waitUntil(lambda: made.model.line_at(0).folder.key.snoozed_until is not None)
    assert engine.alerts.unread(1) == 0
    qtbot.keyClick(made.table, Qt.Key.Key_J)
    qtbot.keyClick(made.table, Qt.Key.Key_S)

    qtbot.waitUntil(lambda: engine.alerts.unread(1) == 1)


def test_an_alert_leads_to_its_order_and_is_read_then(page, engine, qtbot):
    put_in(engine, "New", {"c": OrderCreated(), "a": Alert(text="Look")}, "c > a")
    order = a_new_order(engine, number="A-1")
    made = page()

    take(qtbot, made, 0, Act.OPEN_ORDER)

    window = made.window()
    assert window.page is window.pages["orders"]
    qtbot.waitUntil(lambda: window.page.panel.shown is not None)
    assert window.page.panel.shown.order.id == order
    qtbot.waitUntil(lambda: engine.alerts.unread(1) == 0)


def test_alerts_are_narrowed_to_a_kind_and_to_those_of_everybody(page, engine, qtbot):
    tell(engine, "mine")
    tell(engine, "clock", kind="clock")
    tell(engine, "theirs", group="director")
    made = page()
    assert shown(made) == ["clock × 1", "mine × 1"]

    made.whose.part(1).click()
    qtbot.waitUntil(lambda: shown(made) == ["theirs × 2", "clock × 1"])
    made.kinds.choose("clock")
    made.kinds.chosen.emit("clock")

    qtbot.waitUntil(lambda: shown(made) == ["clock × 1"])


def test_older_days_are_read_as_somebody_comes_to_them(page, engine, qtbot):
    for day in range(90):
        tell(engine, f"{day}")
        engine.clock.advance(DAY)
    made = page()
    assert made.model.rowCount() < 90

    for _ in range(4):
        made.table.scrollToBottom()
        qtbot.wait(30)

    qtbot.waitUntil(lambda: made.model.rowCount() == 90)
    assert shown(made)[-1] == "0 × 1"


def test_an_alert_is_found_from_elsewhere_however_old_and_read(page, engine, qtbot):
    tell(engine, "long ago")
    engine.alerts.read_all(1)
    for _ in range(90):
        engine.clock.advance(DAY)
        tell(engine, "again")
    made = page()

    made.window().go(AlertPlace(1))

    qtbot.waitUntil(lambda: made.table.chosen_row() == 90)
    assert shown(made)[90] == "long ago × 1"


def test_the_rail_counts_what_is_unread_as_trouble(page, engine, qtbot):
    tell(engine, "one", "two")
    made = page()
    entry = made.window().rail.entry("alerts")

    qtbot.waitUntil(lambda: entry._counter == "2")  # noqa: SLF001 - what is painted

    made.read_all.click()
    qtbot.waitUntil(lambda: entry._counter == "")  # noqa: SLF001


def test_new_alerts_appear_while_the_page_is_open(page, engine, qtbot):
    made = page()
    assert made.empty.isVisible()

    tell(engine, "one")

    qtbot.waitUntil(lambda: shown(made) == ["one × 1"])
    assert not made.window().messages.shows("alerts")


def test_a_folder_leads_to_the_list_of_its_orders(page, engine, qtbot):
    put_in(engine, "New", {"c": OrderCreated(), "a": Alert(text="Look")}, "c > a")
    for number in ("A-1", 'A-"2"', "A-3"):
        a_new_order(engine, number=number)
    engine.triggers.switch(1, on=False)
    a_new_order(engine, number="A-4")
    made = page()

    take(qtbot, made, 0, Act.OPEN_ORDERS)

    window = made.window()
    qtbot.waitUntil(lambda: window.page is window.pages["orders"])
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 3)


def test_a_task_is_made_of_an_alert(page, engine, qtbot):
    put_in(engine, "New", {"c": OrderCreated(), "a": Alert(text="Look at it")}, "c > a")
    order = a_new_order(engine, number="A-1")
    made = page()

    take(qtbot, made, 0, Act.SET_TASK)
    tasks = made.window().page
    qtbot.mouseClick(tasks.panel.save, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: tasks.model.rowCount() == 2)
    task = tasks.model.task_at(1).task
    assert (task.text, task.order, task.person) == ("Look at it", order, 1)
