"""Views of the list: those of every shop and one's own, and the list as it was left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.messages import Toast
from app.orders.columns import USUAL
from app.orders.list_state import ListState, read, written
from app.orders.views import offered
from app.parts.buttons import TextButton
from engine.api import OrderSort, Sorting
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Op
from engine.conditions.tree import ALWAYS, Clause
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft
from engine.domain.money import Money
from tests.builders.running import do

LARGE = Clause("order.total", Op.MORE, Money(39_00, "EUR"))


@pytest.fixture
def shop(engine):
    edits = (
        CreateOrder(
            values={"number": f"A-{number}", "manager": 1 if number % 2 else None},
            items=(ItemDraft(name="Moka pot", price=100 * number),),
            customer=CustomerDraft(name=f"Customer {number}"),
        )
        for number in range(1, 41)
    )
    do(engine, *edits)


@pytest.fixture
def page(window, shop, bridge, qtbot):
    """The page, once the person's own views have been read."""
    page = window().pages["orders"]
    qtbot.waitUntil(lambda: not page._soon.isActive() and not bridge.reading())  # noqa: SLF001
    return page


def tab(page, name):
    return page.views.tabs.names().index(name)


def press(qtbot, page, name):
    qtbot.mouseClick(page.views.tabs.tab(tab(page, name)), Qt.MouseButton.LeftButton)


def numbered(page, count):
    return lambda: page.model.totals is not None and page.model.rowCount() == count


def save_as(page, qtbot, name):
    """Press *Save view*, type a name, press Enter."""
    qtbot.mouseClick(page.views.save, Qt.MouseButton.LeftButton)
    name_it(page, qtbot, name)


def name_it(page, qtbot, name):
    line = page.views.popover.line
    line.selectAll()
    qtbot.keyClicks(line, name)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in page.views.tabs.names())


def pick(page, name, text):
    """Choose an entry of the menu of a view."""
    menu = page.views.view_menu(tab(page, name))
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()


def messages(page):
    return page.window().messages


def own(page):
    return page.views.tabs.names()[6:]


def test_every_view_can_be_asked_in_every_shop(page, qtbot):
    names = page.views.tabs.names()

    for name in names:
        press(qtbot, page, name)
        qtbot.waitUntil(lambda: page.model.totals is not None)

        assert not page.filter.problem.isVisible(), name
    assert names == ("All", "Open", "Mine", "Unpaid", "Stuck", "Problems")


def test_mine_are_the_orders_of_who_works_here(page, qtbot):
    press(qtbot, page, "Mine")

    qtbot.waitUntil(numbered(page, 20))
    assert page.filter.chips.chips[0].words.value == "me"


def test_a_view_that_the_shop_cannot_be_asked_for_is_not_offered(engine):
    references = engine.references
    statuses = {c: s for c, s in references.statuses.items() if c != "delivery-problem"}

    views = offered(Vocabulary(replace(references, statuses=statuses)), 1)

    assert "Problems" not in [view.name for view in views]


def test_what_is_listed_is_saved_as_a_view_and_shown_by_it(page, engine, qtbot):
    page.filter.show_condition(LARGE)
    page.model.sort_by(OrderSort.CUSTOMER)

    save_as(page, qtbot, "Large")
    saved_is_offered_no_more = page.views.save.isHidden()
    press(qtbot, page, "All")
    qtbot.waitUntil(numbered(page, 40))
    press(qtbot, page, "Large")

    qtbot.waitUntil(numbered(page, 1))
    assert saved_is_offered_no_more
    assert page.filter.condition == LARGE
    assert page.model.sorting == Sorting(OrderSort.CUSTOMER, descending=False)
    assert [view.name for view in engine.views.of(1)] == ["Large"]


def test_a_saved_view_is_there_in_the_next_window(page, window, qtbot):
    page.filter.show_condition(LARGE)
    save_as(page, qtbot, "Large")

    other = window().pages["orders"]

    qtbot.waitUntil(lambda: "Large" in other.views.tabs.names())


def test_a_changed_own_view_is_brought_up_to_date(page, engine, qtbot):
    page.filter.show_condition(LARGE)
    save_as(page, qtbot, "Large")
    larger = Clause("order.total", Op.MORE, Money(38_00, "EUR"))
    page.filter.show_condition(larger)

    offered_to_save = not page.views.save.isHidden()
    page.views.save_menu(page.keeper.views[-1]).actions()[0].trigger()

    qtbot.waitUntil(page.views.save.isHidden)
    assert offered_to_save
    assert own(page) == ("Large",)
    assert "38" in str(engine.views.of(1)[0].condition)


def test_a_view_is_renamed_and_moved(page, qtbot):
    for name, euros in (("Large", 39), ("Larger", 38)):
        press(qtbot, page, "All")
        page.filter.show_condition(Clause("order.total", Op.MORE, Money(euros * 100, "EUR")))
        save_as(page, qtbot, name)

    pick(page, "Larger", "Move left")
    qtbot.waitUntil(lambda: own(page) == ("Larger", "Large"))
    pick(page, "Large", "Rename")
    name_it(page, qtbot, "Huge")

    assert own(page) == ("Larger", "Huge")


def test_a_deleted_view_comes_back_where_it_was(page, qtbot):
    page.filter.show_condition(LARGE)
    save_as(page, qtbot, "Large")

    pick(page, "Large", "Delete")
    qtbot.waitUntil(lambda: own(page) == ())
    said = messages(page).texts[-1]
    undo(page, qtbot)

    qtbot.waitUntil(lambda: own(page) == ("Large",))
    assert said == "View “Large” deleted"


def undo(page, qtbot):
    """Press the button of the newest toast."""
    toast = page.window().findChildren(Toast)[-1]
    button = next(b for b in toast.findChildren(TextButton) if b.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_that_is_taken_is_refused_and_said(page, qtbot):
    page.filter.show_condition(LARGE)
    save_as(page, qtbot, "Large")
    page.filter.show_condition(Clause("order.paid", Op.IS, True))

    page.views.save_wanted.emit("Large")

    qtbot.waitUntil(lambda: bool(messages(page).texts))
    assert "another of your views is called “Large”" in messages(page).texts[-1]
    assert own(page) == ("Large",)


def test_views_every_shop_has_are_neither_renamed_nor_deleted(page):
    menu = page.views.view_menu(0)

    possible = [action.text() for action in menu.actions() if action.isEnabled()]
    menu.close()

    assert possible == []


def test_tabs_that_find_no_room_are_in_a_menu(window, shop, qtbot):
    page = window(960, 600).pages["orders"]
    tabs = page.views.tabs
    tabs.setFixedWidth(200)
    menu = tabs.more.menu()
    menu.aboutToShow.emit()

    next(action for action in menu.actions() if action.text() == "Stuck").trigger()

    assert tabs.more.isVisible()
    assert tabs.tab(tab(page, "Stuck")).isVisible()
    assert tabs.tab(tab(page, "Stuck")).isChecked()


def test_a_condition_of_a_view_marks_it_and_another_does_not(page, qtbot):
    press(qtbot, page, "Unpaid")
    by_click = page.views.tabs.tab(tab(page, "Unpaid")).isChecked()

    page.filter.show_condition(LARGE)

    assert by_click
    assert not page.views.tabs.tab(tab(page, "Unpaid")).isChecked()
    assert not page.views.save.isHidden()


def test_the_list_begins_as_it_was_left(window, shop, dressed, qtbot):
    first = window()
    page = first.pages["orders"]
    page.filter.show_condition(LARGE)
    page.model.sort_by(OrderSort.TOTAL)
    page.views.columns_wanted.emit(page.table.columns.toggled("manager").with_width("number", 140))
    qtbot.waitUntil(numbered(page, 1))
    first.close()

    again = window().pages["orders"]

    qtbot.waitUntil(numbered(again, 1))
    assert again.filter.condition == LARGE
    assert again.model.sorting == Sorting(OrderSort.TOTAL)
    assert "manager" in again.table.columns.shown
    assert again.table.columnWidth(0) == 140


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", '{"where": "{}", "sort": 7, "columns": 5, "widths": []}',
     '{"where": "{\\"format\\": 99, \\"condition\\": {}}", "columns": ["gone"]}'],
    ids=["none", "nonsense", "a list", "wrong types", "a newer program"],
)  # fmt: skip
def test_a_state_that_makes_no_sense_is_a_first_start(engine, text):
    state = read(text, Vocabulary(engine.references))

    assert state.where == ALWAYS
    assert state.sorting == Sorting()
    assert state.layout.shown == USUAL


def test_a_condition_the_shop_cannot_be_asked_is_not_listed_again(engine):
    gone = ListState(Clause("order.status", Op.IS, "no-such-status"))

    assert read(written(gone), Vocabulary(engine.references)).where == ALWAYS
