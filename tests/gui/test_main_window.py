"""The window as a whole: keys, search, filter, card, live rows, languages, closing."""

import threading

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QLabel

from app.actions import COMMANDS
from app.command_palette import CommandPalette
from app.destinations import OrderPlace
from app.parts.buttons import TextButton
from app.theme.appearance import Choice
from designer.theme.tokens import Scheme
from engine.conditions.tree import ALWAYS
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft
from tests.builders.running import do, save


def fill(engine, count: int = 40) -> None:
    """Orders A-1, A-2, … of a customer each; the later ones are newer."""
    do(
        engine,
        *(
            CreateOrder(
                values={"number": f"A-{number}"},
                items=(ItemDraft(name="Moka pot", price=100 * number),),
                customer=CustomerDraft(name=f"Customer {number}"),
            )
            for number in range(1, count + 1)
        ),
    )


@pytest.fixture
def page(window, engine):
    fill(engine)
    return window().pages["orders"]


def press(qtbot, page, key: Qt.Key) -> None:
    qtbot.keyClick(page.table, key)


def chosen_number(page) -> str | None:
    rows = page.table.selectionModel().selectedRows()
    row = page.model.row_at(rows[0].row()) if rows else None
    return row.number if row else None


def test_nothing_is_chosen_and_no_card_is_open_at_the_start(page):
    assert chosen_number(page) is None
    assert page.panel.isHidden()


def test_j_and_k_walk_through_the_orders_and_the_card_follows(page, qtbot):
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        press(qtbot, page, key)
    qtbot.waitUntil(
        lambda: page.panel.shown is not None and page.panel.shown.order.number == "A-39"
    )

    assert chosen_number(page) == "A-39"
    assert page.panel.isVisible()


def test_the_card_follows_a_change_of_its_order(page, engine, qtbot):
    press(qtbot, page, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.panel.shown is not None)
    order = page.panel.shown.order.id

    save(engine, order, status="availability-confirmed", comment="by phone")

    qtbot.waitUntil(lambda: page.panel.shown.order.status == "availability-confirmed")
    assert page.panel.shown.events[-1].comment == "by phone"


def test_slash_goes_to_the_search_and_escape_comes_back(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Slash)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "a-17")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    qtbot.keyClick(page.search, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: page.model.rowCount() == 40)
    assert page.table.hasFocus()


def test_letters_typed_into_a_field_are_letters_and_no_commands(page, qtbot):
    page.search.setFocus()

    qtbot.keyClicks(page.search, "jkf")

    assert page.search.text() == "jkf"
    assert chosen_number(page) is None


def test_a_condition_filters_and_a_mistake_is_told_where_it_is(page, qtbot):
    page.filter.say("total > 39")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    page.filter.say('statu is "new"')
    qtbot.waitUntil(page.filter.problem.isVisible)

    assert "“statu”" in page.filter.problem.text()
    assert "Line 1" not in page.filter.problem.text()
    assert page.filter.field.property("wrong") is True
    assert page.filter.field.text() == 'statu is "new"'
    assert page.model.rowCount() == 1


def test_a_condition_that_is_mended_is_forgiven(page, qtbot):
    page.filter.say('statu is "new"')
    qtbot.waitUntil(page.filter.problem.isVisible)

    page.filter.say('status is "new"')
    qtbot.waitUntil(lambda: not page.filter.problem.isVisible())

    assert page.filter.field.property("wrong") is False
    assert page.model.rowCount() == 40


def test_nothing_found_says_so_and_offers_the_way_back(page, qtbot):
    page.filter.say("total > 100000")
    qtbot.waitUntil(page.empty.isVisible)

    page.empty.stepped.emit()

    qtbot.waitUntil(lambda: page.model.rowCount() == 40)
    assert page.table.isVisible()
    assert page.filter.condition == ALWAYS


def test_an_empty_shop_says_what_will_be_here(window):
    page = window().pages["orders"]

    assert page.empty.isVisible()
    assert "No orders yet" in [label.text() for label in page.empty.findChildren(QLabel)]


def test_an_empty_shop_leads_to_the_import(window, qtbot):
    made = window()
    page = made.pages["orders"]
    (step,) = [b for b in page.empty.findChildren(TextButton) if b.isVisible()]

    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)

    assert made.page.objectName() == "imports"


def test_the_first_order_of_a_shop_replaces_the_empty_page(window, engine, qtbot):
    page = window().pages["orders"]

    fill(engine, 1)

    qtbot.waitUntil(page.table.isVisible)
    assert page.model.rowCount() == 1


def test_new_orders_do_not_move_what_is_looked_at(page, engine, qtbot):
    bar = page.table.verticalScrollBar()
    bar.setValue(10 * page.table.rowHeight(0))
    page.table.selectionModel().select(
        page.model.index(12, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    seen = page.model.row_at(page.table.rowAt(1)).number
    chosen = chosen_number(page)

    engine.clock.advance(1_000_000)
    fill(engine, 5)
    qtbot.waitUntil(lambda: page.model.rowCount() == 45)

    assert page.model.row_at(page.table.rowAt(1)).number == seen
    assert chosen_number(page) == chosen


def test_at_the_top_new_orders_are_seen_at_once(page, engine, qtbot):
    engine.clock.advance(1_000_000)
    do(engine, CreateOrder(values={"number": "B-1"}))

    qtbot.waitUntil(lambda: page.model.rowCount() == 41)

    assert page.table.verticalScrollBar().value() == 0
    assert page.model.row_at(0).number == "B-1"


def test_the_footer_counts_and_sums_what_is_listed(page, qtbot):
    page.filter.say("total <= 2")
    qtbot.waitUntil(lambda: page.footer.figures.text() == "2 orders")

    assert page.footer.sum.text() == "€\u00a03.00"


def test_a_click_on_a_column_sorts(page, qtbot):
    header = page.table.horizontalHeader()
    place = header.count() - 1
    point = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)

    with qtbot.waitSignal(page.model.totals_changed):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert page.model.row_at(0).number == "A-40"
    assert page.model.row_at(39).number == "A-1"


def test_the_palette_finds_a_command_by_a_part_of_its_name_and_does_it(window, dressed, qtbot):
    shown = window()

    shown.find_command()
    palette = shown.findChild(CommandPalette)
    qtbot.keyClicks(palette.field, "dark col")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert dressed.settings.appearance is Choice.DARK
    assert not palette.isVisible()
    assert shown.pages["orders"].empty.hasFocus()


def test_colours_are_switched_without_a_restart_and_kept(window, dressed):
    shown = window()

    shown.actions_by_code["dark"].trigger()

    assert dressed.appearance.theme.tokens.scheme is Scheme.DARK
    assert dressed.settings.appearance is Choice.DARK


@pytest.mark.parametrize(("width", "folded"), [(1280, True), (1440, False)])
def test_the_rail_folds_where_the_window_is_narrow(window, width, folded):
    assert window(width, 720).rail.folded is folded


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_no_column_is_cut_at_any_width_with_or_without_the_card(window, engine, qtbot, width):
    fill(engine)
    page = window(width, 720).pages["orders"]

    without = page.table.horizontalScrollBar().maximum()
    press(qtbot, page, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.panel.shown is not None)

    assert without == 0
    assert page.table.horizontalScrollBar().maximum() == 0


def test_geometry_is_remembered(window, dressed):
    shown = window(1300, 777)
    geometry = shown.saveGeometry()

    shown.close()

    assert dressed.settings.state("geometry") == geometry


def test_closing_waits_for_what_is_unfinished_and_says_so(window, bridge, qtbot):
    shown = window()
    gate = threading.Event()
    bridge.do(lambda *_: gate.wait(10), print, print, owner=shown, title="Save order A-1")

    shown.close()
    still_there = shown.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not shown.isVisible())

    assert still_there
    assert "Save order A-1" in shown.messages.texts[0]


def test_a_language_is_asked_for_and_kept(window, dressed, qtbot):
    shown = window()

    with qtbot.waitSignal(shown.language_chosen) as chosen:
        shown.actions_by_code["russian"].trigger()

    assert chosen.args == ["ru"]
    assert dressed.settings.language == "ru"


def test_every_command_is_done_by_the_window_or_a_page(window):
    shown = window()
    of_pages = {code: set(shown.pages[code].doers()) for code in shown.pages}

    for command in COMMANDS:
        if command.page:
            assert command.code in of_pages[command.page], command.code
        else:
            done = command.code in shown.own_commands
            assert done or any(command.code in codes for codes in of_pages.values()), command.code


def test_a_place_is_opened_on_its_page(window, engine, qtbot):
    fill(engine, 3)
    shown = window()

    shown.go(OrderPlace(2))

    page = shown.pages["orders"]
    qtbot.waitUntil(lambda: page.panel.shown is not None and page.panel.shown.order.id == 2)
    assert page.panel.isVisible()


def test_the_administrator_works_here_until_somebody_else_is_chosen(window, dressed, bridge):
    shown = window()

    assert shown.me().administrator
    dressed.settings.work_as(bridge.shop, 999)
    assert shown.me().administrator


def test_every_command_has_its_own_key(window):
    keys = [
        action.shortcut().toString()
        for action in window().actions_by_code.values()
        if not action.shortcut().isEmpty()
    ]

    assert len(keys) == len(set(keys))
