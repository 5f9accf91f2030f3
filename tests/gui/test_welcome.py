"""The first minute: what is offered without a shop, in three languages and two schemes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from app.settings import Settings
from app.theme.appearance import Choice
from app.welcome.card import NewShop
from app.welcome.new_shop_card import PRESETS
from app.welcome.page import Welcome
from engine.api import Engine
from engine.domain.moment import DAY, Moment
from tests.builders.shop import NOON


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
        qtbot.mouseClick(page.new_shop.create_shop, Qt.MouseButton.LeftButton)

    assert page.focusWidget() is page.new_shop.name


def answer_the_file_dialog(monkeypatch, file):
    """The system's own dialog cannot be clicked here; it is told what somebody would choose in it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def test_a_shop_is_made_by_its_name_currency_and_path(welcome, qtbot, monkeypatch, tmp_path):
    page = welcome()
    answer_the_file_dialog(monkeypatch, tmp_path / "juniper")
    page.new_shop.currency.setCurrentText("RUB")
    qtbot.keyClicks(page.new_shop.name, "Juniper Home")

    with qtbot.waitSignal(page.new_wanted) as wanted:
        qtbot.keyClick(page.new_shop.name, Qt.Key.Key_Return)

    assert wanted.args == [
        NewShop(name="Juniper Home", file=tmp_path / "juniper", currency="RUB", preset="universal")
    ]


def test_who_has_orders_elsewhere_need_not_think_of_a_name(welcome, qtbot, monkeypatch, tmp_path):
    page = welcome()
    answer_the_file_dialog(monkeypatch, tmp_path / "orders")

    with qtbot.waitSignal(page.import_wanted) as wanted:
        qtbot.mouseClick(page.imports.button, Qt.MouseButton.LeftButton)

    assert wanted.args[0].name == "My shop"
    assert wanted.args[0].file == tmp_path / "orders"


def test_who_leaves_the_file_dialog_makes_nothing(welcome, qtbot, monkeypatch):
    page = welcome()
    answer_the_file_dialog(monkeypatch, "")

    with qtbot.assertNotEmitted(page.import_wanted):
        qtbot.mouseClick(page.imports.button, Qt.MouseButton.LeftButton)


def test_every_path_on_offer_is_one_the_engine_has(tmp_path):
    for preset in PRESETS:
        file = tmp_path / f"{preset.code}.orderpath"
        with Engine.create(file, name="Shop", preset=preset.code) as engine:
            named = preset.about.split()[0]
            assert named == str(len(engine.references.path.graph.members))


def test_shops_opened_lately_are_offered_while_they_exist(welcome, dressed, tmp_path, qtbot):
    shop = tmp_path / "juniper.orderpath"
    shop.touch()
    dressed.settings.opened(shop, Moment(NOON - DAY))
    dressed.settings.opened(tmp_path / "gone.orderpath", NOON)

    page = welcome()

    (row,) = page.files.rows
    assert row.text() == "juniper.orderpath"
    with qtbot.waitSignal(page.file_wanted) as wanted:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert wanted.args == [shop]


def test_what_an_older_program_remembered_of_shops_is_still_offered(dressed, tmp_path):
    kept = tmp_path / "window.ini"
    QSettings(str(kept), QSettings.Format.IniFormat).setValue("recent", "/shops/juniper.orderpath")

    (opened,) = Settings(kept).opened_files

    assert opened.file == Path("/shops/juniper.orderpath")
    assert opened.at is None


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
