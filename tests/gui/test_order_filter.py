"""The filter over the list: chips and text are two views of one condition, and neither locks the other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.conditions.choice_list import ChoiceList
from app.conditions.clause_form import ClauseForm
from app.conditions.filter_chip import ChipPart
from app.destinations import OrdersWherePlace
from engine.conditions.operators import Op
from engine.conditions.tree import ALWAYS, And, Clause, Or, Quantified
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft
from engine.domain.money import Money
from tests.builders.running import do, save

NEW = Clause("order.status", Op.IS, "new")
LARGE = Clause("order.total", Op.MORE, Money(39_00, "EUR"))


@pytest.fixture
def page(window, engine):
    edits = (
        CreateOrder(
            values={"number": f"A-{number}"},
            items=(ItemDraft(sku=f"S-{number}", name="Moka pot", price=100 * number),),
            customer=CustomerDraft(name=f"Customer {number}"),
        )
        for number in range(1, 41)
    )
    do(engine, *edits)
    return window().pages["orders"]


def click(qtbot, widget, point=None):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point or widget.rect().center())


def click_part(qtbot, chip, part):
    """Click in the middle of a part of a chip."""
    room = next(place.room for place in chip._places if place.part is part)  # noqa: SLF001
    click(qtbot, chip, room.center())


def opened(page, kind):
    """What the popover shows."""
    found = page.filter.chips.popover.findChild(kind)
    assert found is not None
    return found


def choose(combo, data):
    """Choose an entry of a combo box as a person would: by keys."""
    combo.setFocus()
    away = combo.findData(data) - combo.currentIndex()
    for _ in range(abs(away)):
        QTest.keyClick(combo, Qt.Key.Key_Down if away > 0 else Qt.Key.Key_Up)


def said(page):
    return [f"{c.words.field} {c.words.operator} {c.words.value}" for c in page.filter.chips.chips]


def numbered(page, count):
    return lambda: page.model.totals is not None and page.model.rowCount() == count


def test_a_condition_is_built_by_clicks_and_the_list_follows(page, qtbot):
    click(qtbot, page.filter.chips.add)
    fields = opened(page, ChoiceList)
    qtbot.keyClicks(fields.field, "total")
    qtbot.keyClick(fields.field, Qt.Key.Key_Return)
    form = opened(page, ClauseForm)
    choose(form.operator, Op.MORE)
    qtbot.keyClicks(form.editor.line, "39")
    qtbot.keyClick(form.editor.line, Qt.Key.Key_Return)

    qtbot.waitUntil(numbered(page, 1))
    assert page.filter.condition == LARGE
    assert said(page) == ["Total more than 39 EUR"]


def test_a_value_is_changed_where_it_stands(page, qtbot):
    page.filter.show_condition(LARGE)

    click_part(qtbot, page.filter.chips.chips[0], ChipPart.VALUE)
    line = opened(page, ClauseForm).editor.line
    line.selectAll()
    qtbot.keyClicks(line, "37,50")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(numbered(page, 3))
    assert page.filter.condition == Clause("order.total", Op.MORE, Money(37_50, "EUR"))


def test_one_status_is_ticked_and_another_no_more(page, engine, qtbot):
    save(engine, 3, status="availability-confirmed")
    page.filter.show_condition(Clause("order.status", Op.IS, "complete"))

    click_part(qtbot, page.filter.chips.chips[0], ChipPart.VALUE)
    choices = opened(page, ChoiceList)
    for name in ("Completed", "Availability"):
        choices.field.clear()
        qtbot.keyClicks(choices.field, name)
        index = choices.list.model().index(0, 0)
        click(
            qtbot,
            choices.list.viewport(),
            choices.list.visualRect(index).bottomLeft() + QPoint(30, -9),
        )

    qtbot.waitUntil(numbered(page, 1))
    assert said(page) == ["Order status is Availability confirmed"]


def test_two_ticks_are_one_chip(page, qtbot):
    page.filter.show_condition(NEW)
    click_part(qtbot, page.filter.chips.chips[0], ChipPart.VALUE)
    choices = opened(page, ChoiceList)

    qtbot.keyClicks(choices.field, "not paid")
    index = choices.list.model().index(0, 0)
    click(
        qtbot, choices.list.viewport(), choices.list.visualRect(index).bottomLeft() + QPoint(30, -9)
    )

    qtbot.waitUntil(
        lambda: page.filter.condition == Clause("order.status", Op.IN, ("new", "unpaid"))
    )
    assert said(page) == ["Order status is New, Not paid"]


def test_another_operator_keeps_what_was_entered(page, qtbot):
    page.filter.show_condition(LARGE)
    click_part(qtbot, page.filter.chips.chips[0], ChipPart.OPERATOR)

    choose(opened(page, ClauseForm).operator, Op.AT_MOST)

    qtbot.waitUntil(numbered(page, 39))
    assert said(page) == ["Total at most 39 EUR"]


def test_a_value_that_is_none_changes_nothing(page, qtbot):
    page.filter.show_condition(LARGE)
    click_part(qtbot, page.filter.chips.chips[0], ChipPart.VALUE)
    line = opened(page, ClauseForm).editor.line

    line.selectAll()
    qtbot.keyClicks(line, "many")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert page.filter.condition == LARGE


@pytest.mark.parametrize("way", ["cross", "key"])
def test_a_chip_is_taken_away(page, qtbot, way):
    page.filter.show_condition(And((NEW, LARGE)))
    chip = page.filter.chips.chips[0]

    if way == "cross":
        click_part(qtbot, chip, ChipPart.CROSS)
    else:
        chip.setFocus()
        qtbot.keyClick(chip, Qt.Key.Key_Delete)

    assert page.filter.condition == LARGE
    qtbot.waitUntil(numbered(page, 1))


def test_all_of_the_chips_or_any_of_them(page, qtbot):
    small = Clause("order.total", Op.LESS, Money(2_00, "EUR"))
    page.filter.show_condition(And((small, LARGE)))
    qtbot.waitUntil(numbered(page, 0))

    click(qtbot, page.filter.chips.joint)

    qtbot.waitUntil(numbered(page, 2))
    assert page.filter.condition == Or((small, LARGE))
    assert page.filter.chips.joint.text() == "Any of"


def test_what_chips_say_is_there_as_text(page, qtbot):
    page.filter.show_condition(And((NEW, LARGE)))

    click(qtbot, page.filter.turn)

    assert page.filter.field.text() == 'status is "New" and total > 39.00'
    assert page.filter.field.hasFocus()


def test_what_is_typed_is_there_as_chips(page, qtbot):
    click(qtbot, page.filter.turn)
    qtbot.keyClicks(page.filter.field, "paid is no and total > 39")
    qtbot.waitUntil(numbered(page, 1))

    click(qtbot, page.filter.turn)

    assert said(page) == ["Paid is no", "Total more than 39 EUR"]


def test_what_was_typed_stays_as_it_was_typed(page, qtbot):
    click(qtbot, page.filter.turn)
    qtbot.keyClicks(page.filter.field, "total>39")
    qtbot.waitUntil(numbered(page, 1))

    click(qtbot, page.filter.turn)
    click(qtbot, page.filter.turn)

    assert page.filter.field.text() == "total>39"


def test_what_chips_cannot_show_is_one_chip_in_words_that_opens_the_text(page, qtbot):
    click(qtbot, page.filter.turn)
    qtbot.keyClicks(page.filter.field, 'total > 5 and any item (sku is "S-9")')
    qtbot.waitUntil(numbered(page, 1))
    click(qtbot, page.filter.turn)

    chip = page.filter.chips.chips[1]
    words = chip.words
    click_part(qtbot, chip, ChipPart.VALUE)

    assert words.value == "for at least one item: SKU is “S-9”"
    assert page.filter.as_text
    assert isinstance(page.filter.condition.parts[1], Quantified)


def test_escape_leaves_a_popover_and_changes_nothing(page, qtbot):
    page.filter.show_condition(NEW)
    click_part(qtbot, page.filter.chips.chips[0], ChipPart.FIELD)

    qtbot.keyClick(opened(page, ChoiceList).field, Qt.Key.Key_Escape)

    assert page.filter.condition == NEW
    assert not page.window().findChildren(ClauseForm)


def test_a_click_elsewhere_closes_the_popover(page, qtbot):
    page.filter.chips.choose_field()
    popover = page.filter.chips.popover

    with qtbot.waitSignal(popover.closed):
        click(qtbot, page.table.viewport(), QPoint(200, 300))


def test_the_cross_shows_every_order_again(page, qtbot):
    page.filter.show_condition(LARGE)
    qtbot.waitUntil(numbered(page, 1))

    click(qtbot, page.filter._clear)  # noqa: SLF001

    qtbot.waitUntil(numbered(page, 40))
    assert page.filter.condition == ALWAYS


def test_f_begins_a_condition_and_types_into_the_text_where_that_is_seen(page, qtbot):
    qtbot.keyClick(page.table, Qt.Key.Key_F)
    fields = opened(page, ChoiceList)
    by_chips = fields.field.hasFocus()
    qtbot.keyClick(fields.field, Qt.Key.Key_Escape)
    click(qtbot, page.filter.turn)
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_F)

    assert by_chips
    assert page.filter.field.hasFocus()


def test_the_text_suggests_what_may_follow_and_tab_takes_it(page, qtbot):
    click(qtbot, page.filter.turn)
    field = page.filter.field

    qtbot.keyClicks(field, "sta")
    fields = field.suggested
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    operators = field.suggested
    qtbot.keyClicks(field, "is ne")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert fields[0] == "status"
    assert operators[:2] == ("is", "is not")
    assert field.text() == 'status is "New" '
    qtbot.waitUntil(lambda: page.filter.condition == NEW)


def test_enter_takes_a_suggestion_only_where_one_was_chosen(page, qtbot):
    click(qtbot, page.filter.turn)
    field = page.filter.field
    qtbot.keyClicks(field, "total > 39 ")
    offered = field.suggested

    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(page.table.hasFocus)
    assert offered == ("and", "or")
    assert field.text() == "total > 39 "


def test_escape_first_hides_the_suggestions_then_leaves(page, qtbot):
    click(qtbot, page.filter.turn)
    field = page.filter.field
    qtbot.keyClicks(field, "to")

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    hidden = field.suggested == () and field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert hidden
    assert page.table.hasFocus()


def test_a_place_that_cannot_be_read_shows_its_text_and_what_is_wrong(page, qtbot):
    page.open(OrdersWherePlace('statu is "new"'))

    qtbot.waitUntil(page.filter.problem.isVisible)
    assert page.filter.as_text
    assert page.filter.field.text() == 'statu is "new"'


def test_chips_speak_the_language_of_the_window(window, dressed, engine, qtbot):
    dressed.speech.speak("ru")
    page = window().pages["orders"]

    page.filter.show_condition(NEW)

    assert page.filter.chips.chips[0].words.field == "Статус заказа"
    assert page.filter.chips.chips[0].words.value == "Новый"
