"""The card by keyboard alone: it comes into sight where one goes, and gives the keyboard back."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.builders.running import a_new_order, save
from tests.gui.cards import Card


@pytest.fixture
def card(window, engine, qtbot):
    """A card with a long story, in a window too low for it."""
    order = a_new_order(engine)
    for number in range(12):
        save(engine, order, manager_comment=f"call {number}")
    made = Card(window(1280, 620), qtbot)
    made.open(order)
    made.page.table.setFocus()
    return made


def story(card):
    return card.view.content.timeline.view


def in_sight(card, place):
    """Whether the entry at `place` can be seen."""
    window = card.window
    entry = QRect(story(card).mapTo(window, QPoint(0, 44 * place)), story(card).size())
    entry.setHeight(44)
    sheet = story(card).visibleRegion().boundingRect()
    return QRect(story(card).mapTo(window, sheet.topLeft()), sheet.size()).contains(entry)


def test_who_goes_to_the_timeline_sees_it(card):
    assert not in_sight(card, 0)

    card.key(Qt.Key.Key_T)

    assert in_sight(card, 0)


def test_the_timeline_is_scrolled_by_walking_through_it(card):
    card.key(Qt.Key.Key_T)

    for _ in range(9):
        card.key(Qt.Key.Key_Down)

    assert in_sight(card, 9)


def test_escape_leads_from_the_timeline_back_to_the_list(card):
    card.key(Qt.Key.Key_T)

    card.key(Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is card.page.table


def test_a_card_that_is_put_away_gives_the_keyboard_to_the_list(card):
    card.key(Qt.Key.Key_T)

    card.key(Qt.Key.Key_P, control=True)

    assert card.panel.isHidden()
    assert QApplication.focusWidget() is card.page.table


def test_a_card_made_narrow_keeps_the_keyboard_in_the_timeline(card, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(card.page.table, Qt.Key.Key_P, shift)
    qtbot.waitUntil(lambda: card.panel.wide)
    card.key(Qt.Key.Key_T)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, shift)

    qtbot.waitUntil(lambda: not card.panel.wide)
    assert QApplication.focusWidget() is story(card)
