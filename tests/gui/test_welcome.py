"""The first minute: what is offered without a shop, in three languages and two schemes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.theme.appearance import Choice
from app.welcome import Welcome


@pytest.fixture
def welcome(dressed, qtbot):
    def opened(language: str = "en") -> Welcome:
        dressed.speech.speak(language)
        made = Welcome(dressed.settings, dressed.appearance, dressed.speech.language)
        qtbot.addWidget(made)
        made.show()
        return made

    return opened


def test_the_demo_shop_is_one_click_away(welcome, qtbot):
    page = welcome()

    with qtbot.waitSignal(page.demo_wanted):
        qtbot.mouseClick(page.demo, Qt.MouseButton.LeftButton)


def test_a_shop_needs_a_name_first(welcome, qtbot):
    page = welcome()

    with qtbot.assertNotEmitted(page.new_wanted):
        qtbot.mouseClick(page.create_shop, Qt.MouseButton.LeftButton)

    assert page.focusWidget() is page.name


def test_shops_opened_lately_are_offered_while_they_exist(welcome, dressed, tmp_path, qtbot):
    shop = tmp_path / "juniper.orderpath"
    shop.touch()
    dressed.settings.opened(tmp_path / "gone.orderpath")
    dressed.settings.opened(shop)

    page = welcome()

    offered = [b for b in page.findChildren(QPushButton) if b.text().endswith(".orderpath")]
    assert [b.text() for b in offered] == ["juniper.orderpath"]
    with qtbot.waitSignal(page.file_wanted) as wanted:
        offered[0].click()
    assert wanted.args == [shop]


def test_the_colours_chosen_are_kept(welcome, dressed, qtbot):
    page = welcome()
    dark = next(b for b in page.findChildren(QPushButton.__base__) if b.toolTip() == "Dark colours")

    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)

    assert dressed.settings.appearance is Choice.DARK
    assert dressed.appearance.choice is Choice.DARK


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_words_are_cut_at_the_smallest_window(welcome, language):
    page = welcome(language)
    page.resize(1280, 720)
    page.grab()

    cut = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.height() < label.heightForWidth(label.width())
    ]
    narrow = [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert not cut
    assert not narrow
