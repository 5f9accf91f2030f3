"""Working in the list: keys, several rows at once, the menu of a row, columns, the list by status."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.orders.columns import PLACES
from app.orders.listing import PIECE
from engine.api import OrderSort, Sorting
from engine.conditions.operators import Op
from engine.conditions.tree import Clause
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft
from tests.builders.running import do, save

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fill(engine, count):
    edits = (
        CreateOrder(
            values={"number": f"A-{number}"},
            items=(ItemDraft(name="Moka pot", price=100 * number),),
            customer=CustomerDraft(name=f"Customer {number:03}"),
        )
        for number in range(1, count + 1)
    )
    do(engine, *edits)


@pytest.fixture
def page(window, engine):
    fill(engine, 40)
    return window().pages["orders"]


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.table, key, modifier)


def click_row(qtbot, page, row, modifier=Qt.KeyboardModifier.NoModifier):
    point = page.table.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def chosen(page):
    return [
        row.number
        for some in page.table.chosen()
        for place in some
        if (row := page.model.row_at(place))
    ]


def head(page):
    return page.table.horizontalHeader()


def shown(page):
    """Codes of the columns that are seen, from left to right."""
    order = sorted(PLACES, key=lambda code: head(page).visualIndex(PLACES[code]))
    return [code for code in order if not page.table.isColumnHidden(PLACES[code])]


def test_home_and_end_lead_to_the_first_and_the_last_order(page, qtbot):
    press(qtbot, page, Qt.Key.Key_End)
    last = chosen(page)
    press(qtbot, page, Qt.Key.Key_Home)

    assert last == ["A-1"]
    assert chosen(page) == ["A-40"]


def test_the_last_order_of_a_long_list_is_read_when_one_jumps_there(window, engine, qtbot):
    fill(engine, 2 * PIECE + 50)
    page = window().pages["orders"]

    press(qtbot, page, Qt.Key.Key_End)

    qtbot.waitUntil(lambda: page.model.row_at(page.model.rowCount() - 1) is not None)
    assert chosen(page) == ["A-1"]


def test_page_down_and_page_up_walk_by_screens(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Home)
    press(qtbot, page, Qt.Key.Key_PageDown)
    down = page.table.chosen()[0].start
    press(qtbot, page, Qt.Key.Key_PageUp)

    assert down > 10
    assert chosen(page) == ["A-40"]


def test_enter_opens_the_card_and_goes_into_it(page, qtbot):
    press(qtbot, page, Qt.Key.Key_J)
    page.panel.hide()

    press(qtbot, page, Qt.Key.Key_Return)

    assert page.panel.isVisible()
    assert not page.table.hasFocus()


def test_space_peeks_at_the_card_and_stays_in_the_list(page, qtbot):
    press(qtbot, page, Qt.Key.Key_J)
    qtbot.waitUntil(page.panel.isVisible)
    press(qtbot, page, Qt.Key.Key_Space)
    gone = page.panel.isHidden()

    press(qtbot, page, Qt.Key.Key_Space)

    assert gone
    assert page.panel.isVisible()
    assert page.table.hasFocus()


def test_several_orders_are_chosen_and_counted_in_the_footer(page, qtbot):
    click_row(qtbot, page, 1)
    click_row(qtbot, page, 3, CONTROL)
    click_row(qtbot, page, 5, SHIFT | CONTROL)

    assert chosen(page) == ["A-39", "A-37", "A-36", "A-35"]
    assert page.footer.figures.text() == "40 orders · 4 selected"


def test_the_card_stays_while_several_are_chosen(page, qtbot):
    click_row(qtbot, page, 1)
    qtbot.waitUntil(page.panel.isVisible)
    click_row(qtbot, page, 4, SHIFT)

    assert page.panel.order == page.model.row_at(1).id


def test_the_numbers_of_the_chosen_orders_are_copied(page, qtbot):
    click_row(qtbot, page, 1)
    click_row(qtbot, page, 3, SHIFT)

    press(qtbot, page, Qt.Key.Key_C, CONTROL)

    assert QGuiApplication.clipboard().text() == "A-39\nA-38\nA-37"
    assert [text[:2] for text in page.window().messages.texts] == ["3 "]


def test_numbers_that_were_not_looked_at_are_read_before_they_are_copied(window, engine, qtbot):
    fill(engine, PIECE + 40)
    page = window().pages["orders"]
    press(qtbot, page, Qt.Key.Key_A, CONTROL)

    press(qtbot, page, Qt.Key.Key_C, CONTROL)

    qtbot.waitUntil(lambda: bool(page.window().messages.texts))
    numbers = QGuiApplication.clipboard().text().split("\n")
    assert numbers == [f"A-{number}" for number in range(PIECE + 40, 0, -1)]


def test_a_row_offers_the_orders_that_are_alike(page, qtbot):
    click_row(qtbot, page, 1)
    menu = page.row_menu()
    texts = [action.text() for action in menu.actions()]

    next(a for a in menu.actions() if a.text() == "All orders of Customer 039").trigger()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert texts[0] == "Open order A-39"
    assert page.filter.condition == Clause("customer.name", Op.IS, "Customer 039")


def test_columns_come_and_go_by_the_menu_of_the_head(page, qtbot):
    menu = page.views.column_menu
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}

    actions["Manager"].trigger()
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    actions["Created"].trigger()

    assert "manager" in shown(page)
    assert "created" not in shown(page)


def test_a_column_is_dragged_to_another_place(page, qtbot):
    bar = head(page)
    start = QPoint(bar.sectionViewportPosition(PLACES["payment"]) + 30, 16)
    end = QPoint(bar.sectionViewportPosition(PLACES["status"]) + 20, 16)

    qtbot.mousePress(bar.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(bar.viewport(), (start + end) / 2)
    qtbot.mouseMove(bar.viewport(), end)
    qtbot.mouseRelease(bar.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert shown(page)[:3] == ["number", "payment", "status"]
    assert page.table.columns.shown[:3] == ("number", "payment", "status")


def test_a_column_is_made_wider_and_the_customer_gives_way(page, qtbot):
    bar = head(page)
    edge = bar.sectionViewportPosition(PLACES["status"]) - 1
    room = page.table.columnWidth(PLACES["customer"])

    qtbot.mousePress(bar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, 16))
    qtbot.mouseMove(bar.viewport(), QPoint(edge + 20, 16))
    qtbot.mouseMove(bar.viewport(), QPoint(edge + 40, 16))
    qtbot.mouseRelease(bar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 40, 16))

    widened = page.table.columns.widths["number"]
    assert widened > 96
    assert page.table.columnWidth(PLACES["customer"]) == room - (widened - 96)
    assert page.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("sort", list(OrderSort), ids=lambda sort: sort.value)
def test_every_sorting_of_the_menu_can_be_shown(page, qtbot, sort):
    with qtbot.waitSignal(page.model.totals_changed):
        page.views.sort_wanted.emit(sort)
        page.model.read_again()

    assert page.model.sorting.by is sort
    assert page.model.rowCount() == 40


def test_the_sort_menu_says_what_sorts_and_turns_it_round(page, qtbot):
    menu = page.views.sort_menu
    menu.aboutToShow.emit()
    marked = next(action for action in menu.actions() if action.isChecked())
    said = marked.text()

    with qtbot.waitSignal(page.model.totals_changed):
        marked.trigger()

    assert said == "Created ↓"
    assert page.model.sorting == Sorting(OrderSort.CREATED, descending=False)
    assert page.model.row_at(0).number == "A-1"


def test_a_click_on_the_customer_sorts_by_name(page, qtbot):
    bar = head(page)
    point = QPoint(bar.sectionViewportPosition(PLACES["customer"]) + 30, 16)

    with qtbot.waitSignal(page.model.totals_changed):
        qtbot.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert page.model.row_at(0).customer_name == "Customer 001"


def test_the_list_by_status_counts_and_filters(page, engine, qtbot):
    save(engine, 3, status="availability-confirmed")
    menu = page.views.by_status.menu()
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: menu.rows["new"].count == "39")
    count = menu.rows["availability-confirmed"].count

    menu.rows["availability-confirmed"].click()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert count == "1"
    assert menu.rows["complete"].count == "0"
    assert page.filter.condition == Clause("order.status", Op.IS, "availability-confirmed")
