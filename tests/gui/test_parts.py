"""The parts of a page: tabs, search, empty states, progress."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.parts.empty_state import Emptiness, EmptyState
from app.parts.footer import EngineState, Footer, Mood
from app.parts.progress_line import ProgressLine
from app.parts.search_field import SearchField
from app.parts.segmented import Segment, Segmented
from app.parts.view_tabs import ViewTabs
from app.rail import Rail, RailPage, initials


@pytest.fixture
def search(theme, qtbot):
    field = SearchField("Search orders", "/", theme)
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_search_is_announced_once_after_the_last_key(search, qtbot):
    heard: list[str] = []
    search.searched.connect(heard.append)

    with qtbot.waitSignal(search.searched):
        qtbot.keyClicks(search, "olga")

    assert heard == ["olga"]


def test_enter_searches_at_once_and_goes_back_to_the_list(search, qtbot):
    search.setText("olga")

    with qtbot.waitSignals([search.searched, search.left]):
        qtbot.keyClick(search, Qt.Key.Key_Return)

    assert search.text() == "olga"


def test_escape_forgets_the_search_and_goes_back_to_the_list(search, qtbot):
    search.setText("olga")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    heard: list[str] = []
    search.searched.connect(heard.append)

    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)

    assert search.text() == ""
    assert heard == [""]


def test_a_tab_is_chosen_by_mouse_and_marked_without_an_echo(theme, qtbot):
    tabs = ViewTabs(["All", "Open"], theme)
    qtbot.addWidget(tabs)
    tabs.show()

    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.mouseClick(tabs.tab(1), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.choose(None)

    assert chosen.args == [1]
    assert not any(tabs.tab(at).isChecked() for at in (0, 1))


def test_a_tab_grows_with_its_count(theme, qtbot):
    tabs = ViewTabs(["All"], theme)
    qtbot.addWidget(tabs)
    tab = tabs.tab(0)
    before = tab.sizeHint().width()

    tabs.show_count(0, "1,284")

    assert tab.sizeHint().width() > before


def test_segments_announce_the_place_chosen(theme, qtbot):
    segmented = Segmented([Segment("English"), Segment("Русский")], theme)
    qtbot.addWidget(segmented)
    segmented.choose(0)
    segmented.show()

    with qtbot.waitSignal(segmented.chosen) as chosen:
        qtbot.mouseClick(segmented.part(1), Qt.MouseButton.LeftButton)

    assert chosen.args == [1]


def test_an_empty_page_says_the_whole_sentence_and_offers_a_step(theme, qtbot):
    empty = EmptyState(theme)
    qtbot.addWidget(empty)
    empty.resize(700, 500)
    sentence = "Nothing in this shop meets the condition and the search together, not one order."

    empty.tell(Emptiness("search", "No order fits", sentence, "Show all orders"))
    empty.show()

    label = next(part for part in empty.findChildren(QWidget) if part.property("tone") == "second")
    assert label.height() >= label.heightForWidth(label.width())
    with qtbot.waitSignal(empty.stepped):
        qtbot.mouseClick(
            next(b for b in empty.findChildren(QWidget) if b.property("kind") == "normal"),
            Qt.MouseButton.LeftButton,
        )


def test_progress_takes_the_same_room_whether_it_shows_or_not(theme, qtbot):
    room = QWidget()
    column = QVBoxLayout(room)
    line = ProgressLine(theme)
    column.addWidget(line)
    qtbot.addWidget(room)
    room.show()
    before = line.height()

    line.show_done(0.5)
    painted = line.grab().toImage()
    line.stop()

    assert line.height() == before
    accent = theme.tokens.accent
    assert painted.pixelColor(1, 1) == accent
    assert painted.pixelColor(painted.width() - 2, 1) != accent


def test_a_short_read_shows_no_progress_at_all(theme, qtbot):
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.show()

    line.start()
    qtbot.wait(20)
    line.stop()
    qtbot.wait(200)

    assert line.grab().toImage().pixelColor(1, 1) != theme.tokens.accent


def test_the_footer_says_how_the_engine_is_in_words(theme, qtbot):
    footer = Footer(theme, ("J", "K"))
    qtbot.addWidget(footer)

    footer.show_engine(EngineState(Mood.TROUBLE, "Engine: the disk is full"))

    texts = [label.text() for label in footer.findChildren(QLabel) if label.property("tone")]
    assert "Engine: the disk is full" in texts
    assert texts[-2:] == ["J", "K"]


def test_the_rail_folds_to_icons_that_still_say_their_names(theme, qtbot):
    rail = Rail([RailPage("orders", "Orders", "inbox", 0)], theme)
    qtbot.addWidget(rail)
    rail.count("orders", "1,284")

    rail.fold(True)

    entry = rail.entry("orders")
    assert rail.folded
    assert rail.maximumWidth() == 52
    assert entry.toolTip() == "Orders"
    assert entry.accessibleName() == "Orders, 1,284"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Anna Weber", "AW"), ("Nordlicht", "N"), ("Juan de la Cruz", "JC"), ("李娜", "李"), ("", "")],
)
def test_initials_stand_for_a_name(name, letters):
    assert initials(name) == letters


def test_an_empty_page_says_all_it_has_to_say(theme, dressed, qtbot):
    dressed.appearance.dress()
    empty = EmptyState(theme)
    qtbot.addWidget(empty)
    empty.resize(900, 500)
    empty.show()

    empty.tell(
        Emptiness("bell", "Nothing here", "A sentence that needs more than a line. " * 3, "Go")
    )
    qtbot.wait(1)

    labels = empty.findChildren(QLabel)
    assert [one.text() for one in labels if one.height() < one.heightForWidth(one.width())] == []
