"""Taking orders in, as a manager does it: with mouse and keys, from choosing to the report."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel

from app.destinations import ImportPlace
from app.imports.plain_table import PlainColumn, PlainModel
from app.imports.progress_words import words_of
from app.imports.session import ImportSession, Stage
from app.imports.status_picker import StatusPicker
from app.messages import Banner, Toast
from app.parts.buttons import TextButton
from engine.exchange.choices import NewStatus
from engine.exchange.progress import Phase, Progress
from tests.builders.csv_folders import a_folder, an_order
from tests.builders.imports import asked, statuses
from tests.builders.retailcrm import RECORDED, a_block, a_row, an_account, made, moved
from tests.builders.running import a_new_order

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window):
    opened = window()
    opened.go(ImportPlace())
    return opened.pages["imports"]


def wait_for(page, qtbot, stage: Stage) -> None:
    """Wait until the session has come to this stage."""
    qtbot.waitUntil(lambda: page.session.stage is stage, timeout=20_000)


def look_at(page, qtbot, path: Path) -> None:
    """Type where it is, press Enter, and wait until it was looked at."""
    page.choose.field.setFocus()
    page.choose.field.selectAll()
    qtbot.keyClicks(page.choose.field, str(path))
    qtbot.keyClick(page.choose.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.stage is not Stage.LOOKING)


def import_it(page, qtbot) -> None:
    """Press the button, and wait for the report."""
    qtbot.mouseClick(page.check.import_button, LEFT)
    wait_for(page, qtbot, Stage.DONE)


def pick(page, qtbot, row: int, typed: str) -> None:
    """Open the row with Enter, type a part of the status, take the first one offered."""
    table = page.check.statuses
    table.setFocus()
    table.selectRow(row)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (picker,) = page.window().findChildren(StatusPicker)
    qtbot.keyClicks(picker.field, typed)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.window().findChildren(StatusPicker))


def row_of(page, code: str) -> int:
    return next(at for at, row in enumerate(page.check.statuses.rows) if row.found.code == code)


def cells(table, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def link(banner: Banner) -> TextButton:
    return next(button for button in banner.findChildren(TextButton) if button.isVisible())


def test_a_manager_takes_an_account_in_and_sees_its_orders(page, engine, qtbot):
    look_at(page, qtbot, RECORDED)
    assert statuses(engine.path) == {}
    assert "Agreed with customer" in cells(page.check.statuses, 2)
    import_it(page, qtbot)
    qtbot.mouseClick(page.report.orders_button, LEFT)
    orders = page.window().pages["orders"]
    qtbot.waitUntil(lambda: orders.model.rowCount() == 25)

    assert page.session.report.orders_new == 25
    assert page.window().page is orders


def test_importing_the_same_again_says_that_everything_was_there(page, qtbot):
    look_at(page, qtbot, RECORDED)
    import_it(page, qtbot)
    qtbot.mouseClick(page.report.more_button, LEFT)
    look_at(page, qtbot, RECORDED)
    import_it(page, qtbot)

    report = page.session.report
    assert (report.orders_new, report.orders_known, report.facts_new) == (0, 25, 0)
    assert not page.report.banner.isVisible()


def test_statuses_are_given_a_meaning_with_the_keyboard(page, engine, qtbot, tmp_path):
    folder = an_account(
        tmp_path / "answers", orders=[a_block(status="odd"), a_block(2, status="strange")]
    )
    look_at(page, qtbot, folder)

    pick(page, qtbot, row_of(page, "odd"), "bought els")
    pick(page, qtbot, row_of(page, "strange"), "new status deliv")
    assert page.check.statuses.hasFocus()
    import_it(page, qtbot)

    assert statuses(engine.path) == {"1A": "already-buyed", "2A": "strange"}
    assert engine.references.status("strange").group == "delivery"


def test_a_meaning_is_picked_with_the_mouse_and_escape_leaves_it(page, qtbot, tmp_path):
    look_at(page, qtbot, an_account(tmp_path / "answers", orders=[a_block(status="odd")]))
    table = page.check.statuses
    cell = table.visualRect(table.model().index(0, 2)).center()

    qtbot.mouseClick(table.viewport(), LEFT, pos=cell)
    (picker,) = page.window().findChildren(StatusPicker)
    qtbot.keyClick(picker.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.window().findChildren(StatusPicker))
    assert page.session.choices.statuses == {}
    qtbot.mouseClick(table.viewport(), LEFT, pos=cell)
    (picker,) = page.window().findChildren(StatusPicker)
    third = picker.list.visualRect(picker.list.model().index(2, 0)).center()
    qtbot.mouseClick(picker.list.viewport(), LEFT, pos=third)

    assert page.session.choices.statuses == {"odd": "offer-analog"}
    assert cells(table, 3) == ["chosen"]


def test_similar_names_are_taken_at_once(page, qtbot, tmp_path):
    names = {
        "s1": {"code": "s1", "name": "Комплектуются"},
        "s2": {"code": "s2", "name": "Недозвонились"},
        "s3": {"code": "s3", "name": "Вручено лично"},
    }
    orders = [a_block(number, status=code) for number, code in enumerate(names, start=1)]
    look_at(page, qtbot, an_account(tmp_path / "answers", orders=orders, statuses=names))
    assert cells(page.check.statuses, 2) == ["Retired placeholder"] * 3

    qtbot.mouseClick(page.check.similar, LEFT)

    assert page.session.choices.statuses["s1"] == "assembling"
    assert "s3" not in page.session.choices.statuses


def test_what_the_answers_do_not_say_is_asked_for_first(page, engine, qtbot, tmp_path):
    folder = an_account(tmp_path / "answers", orders=[a_block()], zone="", currency="")
    look_at(page, qtbot, folder)
    assert not page.check.import_button.isEnabled()

    page.check.zone.setFocus()
    qtbot.keyClicks(page.check.zone, "Nowhere/Land")
    qtbot.keyClicks(page.check.currency, "rub")
    qtbot.mouseClick(page.check.again, LEFT)
    qtbot.waitUntil(lambda: page.session.problem is not None)
    assert "Nowhere/Land" in page.check.banner.text
    page.check.zone.clear()
    qtbot.keyClicks(page.check.zone, "Europe/Moscow")
    qtbot.mouseClick(page.check.again, LEFT)
    qtbot.waitUntil(page.check.import_button.isEnabled)
    import_it(page, qtbot)

    assert engine.find_order("1A").currency == "RUB"


def test_an_import_is_cancelled_in_the_middle_and_goes_on_later(page, engine, qtbot, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order(f"o{n}") for n in range(4000)])
    look_at(page, qtbot, folder)
    qtbot.mouseClick(page.check.import_button, LEFT)
    qtbot.waitUntil(lambda: bool(asked(engine.path, "SELECT 1 FROM orders LIMIT 1")))
    qtbot.mouseClick(page.running.cancel, LEFT)
    wait_for(page, qtbot, Stage.DONE)
    first = page.session.report

    qtbot.mouseClick(page.report.more_button, LEFT)
    look_at(page, qtbot, folder)
    import_it(page, qtbot)

    assert first.cancelled
    assert 0 < first.orders_new < 4000
    assert page.session.report.orders_known == first.orders_new
    assert len(statuses(engine.path)) == 4000


def test_a_stopped_replay_is_offered_to_go_on_with(page, engine, qtbot, tmp_path):
    folder = a_folder(tmp_path / "csv", [an_order(f"o{n}") for n in range(600)])
    look_at(page, qtbot, folder)
    qtbot.mouseClick(page.check.triggers.part(1), LEFT)
    qtbot.mouseClick(page.check.import_button, LEFT)
    qtbot.waitUntil(
        lambda: bool(asked(engine.path, "SELECT 1 FROM orders LIMIT 1")), timeout=20_000
    )
    qtbot.mouseClick(page.running.cancel, LEFT)
    wait_for(page, qtbot, Stage.DONE)
    assert "What is in stays in" in page.report.banner.text

    qtbot.mouseClick(page.report.more_button, LEFT)
    qtbot.waitUntil(lambda: bool(page.choose.stopped.text))
    qtbot.mouseClick(link(page.choose.stopped), LEFT)
    wait_for(page, qtbot, Stage.DONE)

    assert page.session.report.continued
    assert not page.session.report.cancelled
    assert len(statuses(engine.path)) == 600


def test_others_are_served_while_an_import_is_under_way(page, engine, bridge, qtbot, tmp_path):
    look_at(page, qtbot, a_folder(tmp_path / "csv", [an_order(f"o{n}") for n in range(4000)]))
    qtbot.mouseClick(page.check.import_button, LEFT)
    wait_for(page, qtbot, Stage.RUNNING)
    came: list[int] = []

    bridge.do(
        lambda shop, _: a_new_order(shop, number="by hand", site="main"),
        came.append,
        print,
        owner=page,
        title="New order",
    )
    qtbot.waitUntil(lambda: came != [])

    assert page.session.stage is Stage.RUNNING
    assert bridge.under_way() == ("Import",)
    page.session.stop()
    wait_for(page, qtbot, Stage.DONE)


def test_the_end_of_an_import_is_told_on_whichever_page_is_open(page, qtbot):
    look_at(page, qtbot, RECORDED)
    qtbot.mouseClick(page.check.import_button, LEFT)
    window = page.window()
    window.go_to("orders")
    wait_for(page, qtbot, Stage.DONE)

    (said,) = window.messages.texts
    assert said.startswith("The import has ended")
    toast = next(t for t in window.findChildren(Toast) if t.isVisible())
    button = next(b for b in toast.findChildren(TextButton) if b.text() == "Show the report")
    qtbot.mouseClick(button, LEFT)
    assert window.page is page


def test_a_window_made_anew_shows_the_import_as_it_is(page, bridge, window, qtbot):
    look_at(page, qtbot, RECORDED)
    page.window().close()

    again = window()
    again.go(ImportPlace())

    found = again.pages["imports"]
    assert found.session is page.session
    assert found.check.isVisible()
    assert len(found.check.statuses.rows) == 8


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere", "is not there"),
        ("empty", "the folder is empty"),
        ("shop.orderpath", "is a shop file"),
        ("broken", "no JSON that can be read"),
        ("pictures", "neither CSV files nor saved answers"),
    ],
)
def test_a_wrong_choice_is_refused_where_it_was_made(page, qtbot, tmp_path, name, words):
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "cat.png").write_bytes(b"meow")
    an_account(tmp_path / "broken", orders=[a_block()])
    (tmp_path / "broken" / "page-2.json").write_text('{"orders": [')

    look_at(page, qtbot, tmp_path / name)

    assert words in page.choose.trouble.text
    assert page.choose.field.text() == str(tmp_path / name)
    assert page.choose.isVisible()


def test_nothing_chosen_leads_back_to_the_field(page, qtbot):
    qtbot.mouseClick(page.choose.look, LEFT)

    assert page.choose.field.hasFocus()
    assert page.session.stage is Stage.CHOOSING


def test_a_folder_dropped_on_the_page_is_looked_at(page, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(RECORDED))])
    both = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), both, data, LEFT, Qt.KeyboardModifier.NoModifier)
    drop = QDropEvent(QPointF(9, 9), both, data, LEFT, Qt.KeyboardModifier.NoModifier)

    page.choose.dragEnterEvent(enter)
    page.choose.dropEvent(drop)
    wait_for(page, qtbot, Stage.CHECKING)

    assert enter.isAccepted()
    assert page.session.preview.orders == 25


def test_rows_kept_aside_are_shown_and_saved(page, qtbot, tmp_path, monkeypatch):
    folder = an_account(
        tmp_path / "answers",
        history=[made(1, a_block()), a_row(2, "delivery_date", None, "tomorrow")],
    )
    look_at(page, qtbot, folder)
    import_it(page, qtbot)
    qtbot.waitUntil(lambda: len(page.report.aside.rows) == 1)
    target = tmp_path / "aside.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    qtbot.mouseClick(page.report.save, LEFT)

    assert "tomorrow" in cells(page.report.aside, 2)[0]
    saved = target.read_text("utf-8-sig").splitlines()
    assert saved[0] == "file,line,reason,row"
    assert saved[1].startswith("history.json,2,")


def test_placeholders_are_listed_before_and_after(page, qtbot, tmp_path):
    folder = an_account(
        tmp_path / "answers",
        history=[made(1, a_block(managerId=7)), moved(2, "new", "client-confirmed")],
    )
    look_at(page, qtbot, folder)
    qtbot.mouseClick(page.check.tabs.tab(2), LEFT)
    before = list(
        zip(cells(page.check.placeholders, 0), cells(page.check.placeholders, 1), strict=True)
    )
    import_it(page, qtbot)
    qtbot.mouseClick(page.report.tabs.tab(1), LEFT)

    assert before == [("Person", "7")]
    assert page.report.placeholders.isVisible()
    assert cells(page.report.placeholders, 1) == ["7"]


def test_csv_files_of_no_known_kind_get_a_mapping_that_can_be_saved(
    page, engine, qtbot, tmp_path, monkeypatch
):
    folder = tmp_path / "export"
    folder.mkdir()
    text = "Order ID;Created;Status\n1;01.03.2024 10:00;Delivered\n2;02.03.2024 10:00;Lost\n"
    (folder / "orders.csv").write_text(text, encoding="utf-8")
    look_at(page, qtbot, folder)
    assert not page.check.import_button.isEnabled()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(folder / "mapping.json"), "")
    )

    qtbot.mouseClick(page.check.keep_mapping, LEFT)
    pick(page, qtbot, row_of(page, "Lost"), "delivery problem")
    import_it(page, qtbot)

    assert json.loads((folder / "mapping.json").read_text("utf-8"))["delimiter"] == ";"
    assert statuses(engine.path) == {"1": "delivered", "2": "delivery-problem"}


def test_another_mapping_is_read_from_a_file(page, qtbot, tmp_path, monkeypatch):
    folder = a_folder(tmp_path / "csv", [an_order()])
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": 2}')
    look_at(page, qtbot, folder)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))

    qtbot.mouseClick(page.check.mapping, LEFT)
    qtbot.waitUntil(lambda: page.session.problem is not None)

    assert "broken.json" in page.check.banner.text
    assert page.check.import_button.isEnabled()


def test_a_mapping_is_adjusted_in_the_window(page, engine, qtbot, tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    text = "Order ID,Created,Buyer note\n1,2024-03-01 10:00,Ring twice\n"
    (folder / "orders.csv").write_text(text, encoding="utf-8")
    look_at(page, qtbot, folder)
    qtbot.mouseClick(page.check.tabs.tab(4), LEFT)
    proposed = page.check.mapping_text.toPlainText()

    page.check.mapping_text.setPlainText(proposed.replace('"number"', '"nonsense"'))
    qtbot.mouseClick(page.check.read_again, LEFT)
    qtbot.waitUntil(lambda: page.session.problem is not None)
    assert "there is no field “nonsense”" in page.check.banner.text
    adjusted = proposed.replace('"number": ', '"customer_comment": "Buyer note", "number": ')
    page.check.mapping_text.setPlainText(adjusted)
    qtbot.mouseClick(page.check.read_again, LEFT)
    wait_for(page, qtbot, Stage.CHECKING)
    assert page.session.problem is None
    import_it(page, qtbot)

    assert engine.find_order("1").customer_comment == "Ring twice"


def test_only_csv_files_have_a_mapping(page, qtbot, tmp_path):
    look_at(page, qtbot, a_folder(tmp_path / "csv", [an_order()]))
    qtbot.mouseClick(page.check.tabs.tab(4), LEFT)
    assert page.check.mapping_text.isVisible()
    qtbot.mouseClick(page.check.back_button, LEFT)

    look_at(page, qtbot, RECORDED)

    assert not page.check.tabs.tab(4).isVisible()
    assert page.check.statuses.isVisible()


def test_a_look_can_be_cancelled(page, engine, bridge, qtbot):
    gate = threading.Event()
    bridge.carry_out(lambda *_: gate.wait(10), print, print, owner=page, title="Something long")
    page.choose.field.setText(str(RECORDED))
    qtbot.mouseClick(page.choose.look, LEFT)
    qtbot.waitUntil(page.running.isVisible)

    qtbot.mouseClick(page.running.cancel, LEFT)
    gate.set()
    wait_for(page, qtbot, Stage.CHOOSING)

    assert page.session.problem is None
    assert page.session.preview is None


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_no_words_are_cut_at_the_smallest_window(dressed, page, qtbot, language):
    page.window().resize(1280, 720)
    page.window().grab()

    cut = [
        words.text()
        for words in page.choose.findChildren(QLabel)
        if words.isVisible() and words.height() < words.heightForWidth(words.width())
    ]

    assert not cut


def test_the_plain_model_is_a_sound_model(qtbot):
    columns = (
        PlainColumn(header="Text", text=str),
        PlainColumn(header="Twice", text=lambda t: t * 2),
    )
    model = PlainModel(columns)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show(["a", "b"])
    model.show(["c", "d"])
    model.show([])

    assert model.rowCount() == 0
    assert model.columnCount() == 2


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Phase.FINISHING, 0, 0, 0.0), "Letting the clock run on to now"),
        (Progress(Phase.IMPORTING, 0, 2000, 0.0), "Taking in: 0 of 2,000"),
        (Progress(Phase.IMPORTING, 1000, 2000, 100.0), "Taking in: 1,000 of 2,000 · 10 s left"),
        (Progress(Phase.REPLAYING, 1000, 61_000, 100.0), "Replaying: 1,000 of 61,000"),
        (
            Progress(Phase.REPLAYING, 2000, 62_000, 100.0),
            "Replaying: 2,000 of 62,000 · 10 min left",
        ),
    ],
)
def test_progress_is_said_with_the_time_left(dressed, progress, words):
    assert words_of(progress) == words


def test_a_session_is_one_for_each_bridge(bridge):
    assert ImportSession.of(bridge) is ImportSession.of(bridge)


def test_a_new_status_shows_the_colour_of_its_group(page, qtbot, tmp_path):
    look_at(page, qtbot, an_account(tmp_path / "answers", orders=[a_block(status="odd")]))

    page.session.mean({"odd": NewStatus("delivery")})

    assert cells(page.check.statuses, 2) == ["New status in “Delivery”"]
