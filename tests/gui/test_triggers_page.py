"""The Triggers page by mouse and keyboard: the list, switches, the gallery, files, the drawing."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from app.bridge import Bridge
from app.destinations import TriggerPlace
from app.main_window import MainWindow
from app.messages import Toast
from app.triggers.columns import COLUMNS, Part, spans
from app.triggers.delivering import DeliveryPopover
from app.triggers.home import GALLERY, OWN
from app.triggers.lines import Sort
from app.triggers.switching import SwitchOffPopover, SwitchOnPopover
from engine.api import Engine
from engine.conditions.fields import Vocabulary
from engine.desks.runs import Given
from engine.domain.trigger import DeliveryMode
from engine.nodes import gallery, trigger_file
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.recipient import To
from tests.builders.drawings import hours, is_
from tests.builders.running import a_new_order, a_task, a_trigger, put_in

CREATED = OrderCreated()


def a_late_task(engine, title="Late", **settings):
    """Waits two hours for each new order, then sets a task."""
    nodes = {"created": CREATED, "wait": WaitFor(duration=hours(2)), "task": a_task("Look")}
    return put_in(engine, title, nodes, "created > wait > task", **settings)


def by_phone(engine):
    """Sets a task for orders by phone; switched off."""
    nodes = {
        "created": CREATED,
        "phone": Condition(condition=is_("order.method", "phone")),
        "task": a_task("Call"),
    }
    return engine.triggers.add(a_trigger("By phone", nodes, "created > phone.yes > task"))


def a_letter(engine):
    letter = SendEmail(to=To.FIXED, address="ada@example.org", subject="New", body="An order")
    return put_in(engine, "Letter", {"created": CREATED, "letter": letter}, "created > letter")


@pytest.fixture
def page(window, qtbot):
    """The page, its list read."""
    opened = window()
    with qtbot.waitSignal(opened.pages["triggers"].home.read):
        opened.go_to("triggers")
    return opened.pages["triggers"]


def titles(page) -> list[str]:
    model = page.home.model
    return [model.line(row).title for row in range(model.rowCount())]


def place(page, title, part):
    rows = page.home.table.rows
    row = page.home.model.row_of(line(page, title).id)
    return rows.place_of(page.home.model.index(row), part)


def line(page, title: str):
    return next(line for line in page.home.model.all if line.title == title)


def press(qtbot, page, title: str, part: Part) -> None:
    at = place(page, title, part)
    spot = QPoint(at.left() + 6, at.center().y())
    qtbot.mouseClick(page.home.table.rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def popover(page, kind):
    found = [each for each in page.window().findChildren(kind) if each.isVisible()]
    return found[0] if found else None


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def is_on(engine, title):
    return engine.triggers.named(title).on


# --- the list -------------------------------------------------------------------------------------


def test_an_empty_shop_leads_to_the_gallery(page, qtbot):
    home = page.home
    assert home.empty.isVisible()

    click(qtbot, home.empty.findChildren(type(home.panel.put_in))[0])

    assert home.tab == GALLERY
    qtbot.waitUntil(lambda: len(home.gallery.cards) == len(gallery.names()))


def test_triggers_stand_in_turn_with_what_they_did(engine, page, qtbot):
    a_late_task(engine, "Second", turn=20)
    a_late_task(engine, "First", turn=10)
    a_new_order(engine)

    qtbot.waitUntil(lambda: titles(page) == ["First", "Second"])
    qtbot.waitUntil(lambda: line(page, "First").row.lately == 1)
    assert line(page, "First").row.waiting == 1


@pytest.mark.parametrize("sought", ["late", "order status", "look", "order.method", "WAIT"])
def test_a_search_finds_by_name_and_by_what_is_read_changed_or_said(engine, page, qtbot, sought):
    a_late_task(engine, "Wait")
    by_phone(engine)
    move = {"created": CREATED, "move": ChangeStatus(target="availability-confirmed")}
    put_in(engine, "Move", move, "created > move")
    qtbot.waitUntil(lambda: len(titles(page)) == 3)

    qtbot.keyClick(page.home.table.rows, Qt.Key.Key_Slash)
    qtbot.keyClicks(page.home.search, sought)

    wanted = {
        "late": [],
        "order status": ["Wait", "Move"],
        "look": ["Wait"],
        "order.method": ["By phone"],
        "WAIT": ["Wait"],
    }[sought]
    qtbot.waitUntil(lambda: sorted(titles(page)) == sorted(wanted))


def test_a_search_that_finds_nothing_says_so_and_leads_back(engine, page, qtbot):
    a_late_task(engine)
    qtbot.waitUntil(lambda: titles(page) == ["Late"])
    qtbot.keyClicks(page.home.search, "zzz")
    qtbot.waitUntil(page.home.empty.isVisible)

    page.home.empty.stepped.emit()

    assert titles(page) == ["Late"]
    assert page.home.table.isVisible()


def test_a_press_on_a_column_sorts_and_a_second_turns_it_round(engine, page, qtbot):
    a_late_task(engine, "Quiet")
    a_new_order(engine)
    a_late_task(engine, "Busy")
    a_new_order(engine)
    qtbot.waitUntil(lambda: len(titles(page)) == 2 and line(page, "Quiet").row.lately == 2)
    head = page.home.table.head
    lately = next(s for s in spans(head.width()) if s.column.sort is Sort.LATELY)
    spot = QPoint(int(lately.left) + 10, 10)

    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=spot)
    first = titles(page)
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=spot)

    assert first == ["Quiet", "Busy"]
    assert titles(page) == ["Busy", "Quiet"]


def test_where_room_is_short_the_luxuries_go_first_and_what_matters_stays():
    shown = {span.column.part for span in spans(560)}

    assert {Part.SWITCH, Part.TITLE, Part.LATELY, Part.TROUBLE} <= shown
    assert Part.WAITING not in shown
    assert len(spans(1400)) == len(COLUMNS)


def test_j_k_enter_and_space_work_the_list_without_a_mouse(engine, page, qtbot):
    a_late_task(engine, "One", turn=1)
    a_late_task(engine, "Two", turn=2)
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    rows = page.home.table.rows

    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(rows, key)
    assert rows.currentIndex().row() == 0
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not is_on(engine, "One"))
    qtbot.keyClick(rows, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.drawing.isVisible() and page.drawing.opened is not None)
    assert page.drawing.title.text() == "One"


# --- switching ------------------------------------------------------------------------------------


def test_switching_on_asks_and_takes_new_events_only_unless_told(engine, page, qtbot):
    a_new_order(engine, method="phone")
    trigger = by_phone(engine)
    qtbot.waitUntil(lambda: titles(page) == ["By phone"])

    press(qtbot, page, "By phone", Part.SWITCH)
    asked = popover(page, SwitchOnPopover)
    assert asked.new_only.isChecked()
    click(qtbot, asked.go)

    qtbot.waitUntil(lambda: is_on(engine, "By phone"))
    assert engine.runs.count(Given(trigger=trigger)) == 0


def test_switching_on_offers_the_orders_that_match_now_with_their_numbers(engine, page, qtbot):
    orders = [a_new_order(engine, method="phone") for _ in range(8)]
    a_new_order(engine, method="app")
    trigger = by_phone(engine)
    qtbot.waitUntil(lambda: titles(page) == ["By phone"])

    press(qtbot, page, "By phone", Part.SWITCH)
    asked = popover(page, SwitchOnPopover)
    qtbot.waitUntil(asked.also.isEnabled)
    click(qtbot, asked.also)
    assert "8" in asked.also.text()
    assert engine.order(orders[0]).number in asked.names.text()
    click(qtbot, asked.go)

    qtbot.waitUntil(lambda: engine.runs.count(Given(trigger=trigger)) == 8)
    qtbot.waitUntil(lambda: line(page, "By phone").row.trigger.on)


def test_where_no_order_matches_only_new_events_are_offered(engine, page, qtbot):
    by_phone(engine)
    qtbot.waitUntil(lambda: titles(page) == ["By phone"])

    press(qtbot, page, "By phone", Part.SWITCH)
    asked = popover(page, SwitchOnPopover)
    qtbot.waitUntil(lambda: asked.also.text() == "No order matches now")

    assert not asked.also.isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert popover(page, SwitchOnPopover) is None
    assert not is_on(engine, "By phone")


def test_switching_off_asks_what_becomes_of_waiting_runs(engine, page, qtbot):
    a_late_task(engine)
    order = a_new_order(engine)
    qtbot.waitUntil(lambda: titles(page) == ["Late"] and line(page, "Late").row.waiting == 1)

    press(qtbot, page, "Late", Part.SWITCH)
    asked = popover(page, SwitchOffPopover)
    click(qtbot, asked.cancel)
    click(qtbot, asked.go)

    qtbot.waitUntil(lambda: not is_on(engine, "Late"))
    assert engine.card(order).waits == ()


def test_switching_off_lets_what_waits_finish_unless_told(engine, page, qtbot):
    a_late_task(engine)
    order = a_new_order(engine)
    qtbot.waitUntil(lambda: titles(page) == ["Late"] and line(page, "Late").row.waiting == 1)

    press(qtbot, page, "Late", Part.SWITCH)
    click(qtbot, popover(page, SwitchOffPopover).go)

    qtbot.waitUntil(lambda: not is_on(engine, "Late"))
    assert len(engine.card(order).waits) == 1


def test_switching_off_where_nothing_waits_is_done_at_once_and_can_be_undone(engine, page, qtbot):
    a_late_task(engine)
    qtbot.waitUntil(lambda: titles(page) == ["Late"])

    press(qtbot, page, "Late", Part.SWITCH)

    qtbot.waitUntil(lambda: not is_on(engine, "Late"))
    messages = page.window().messages
    qtbot.waitUntil(lambda: messages.texts != ())
    (toast,) = page.window().findChildren(Toast)
    click(qtbot, toast.findChildren(type(page.home.panel.put_in))[0])
    qtbot.waitUntil(lambda: is_on(engine, "Late"))


def test_what_becomes_of_messages_is_chosen_from_the_row(engine, page, qtbot):
    a_letter(engine)
    a_late_task(engine)
    qtbot.waitUntil(lambda: len(titles(page)) == 2)

    press(qtbot, page, "Letter", Part.DELIVERY)
    asked = popover(page, DeliveryPopover)
    assert asked.ways[DeliveryMode.RECORD_ONLY].isChecked()
    click(qtbot, asked.ways[DeliveryMode.LIVE])

    qtbot.waitUntil(lambda: engine.triggers.named("Letter").settings.delivery is DeliveryMode.LIVE)
    assert not line(page, "Late").sends


# --- the gallery, and files -----------------------------------------------------------------------


def show_gallery(page, qtbot):
    click(qtbot, page.home.tabs.part(GALLERY))
    qtbot.waitUntil(lambda: len(page.home.gallery.cards) == len(gallery.names()))
    return {card.offer.title: card for card in page.home.gallery.cards}


def test_one_click_puts_a_ready_made_trigger_in_and_its_card_says_so(engine, page, qtbot):
    card = show_gallery(page, qtbot)["Paid → Assembling"]

    click(qtbot, card.findChildren(type(page.home.panel.put_in))[0])

    qtbot.waitUntil(lambda: len(engine.triggers.all()) == 1)
    assert not engine.triggers.all()[0].on
    qtbot.waitUntil(
        lambda: (
            [c.offer.title for c in page.home.gallery.cards if c.offer.known]
            == ["Paid → Assembling"]
        )
    )


def test_a_card_opens_into_its_sentence_and_goes_in_from_there(engine, page, qtbot):
    card = show_gallery(page, qtbot)["Unpaid a day → Not paid and task"]

    click(qtbot, card)
    panel = page.home.panel
    assert panel.isVisible()
    assert panel.offer.sentence.startswith("When an order is created, after 24 hours")
    click(qtbot, panel.put_in)

    qtbot.waitUntil(lambda: len(engine.triggers.all()) == 1)
    qtbot.waitUntil(panel.isHidden)


def test_a_trigger_file_shows_what_keeps_it_from_going_in(engine, page, qtbot, tmp_path):
    nodes = {"created": CREATED, "move": ChangeStatus(target="availability-confirmed")}
    wrong = json.loads(trigger_file.write(a_trigger("Odd", nodes, "created > move")))
    wrong["drawing"]["nodes"][1]["params"]["target"] = "no-such-status"
    file = tmp_path / "odd.json"
    file.write_text(json.dumps(wrong), "utf-8")

    page.home.take_file(file)
    qtbot.waitUntil(page.home.panel.isVisible)

    panel = page.home.panel
    assert not panel.put_in.isEnabled()
    assert any("no-such-status" in label.text() for label in panel.findChildren(QLabel))
    assert engine.triggers.all() == []


def test_a_sound_trigger_file_goes_in(engine, page, qtbot, tmp_path):
    file = tmp_path / "sound.json"
    nodes = {"created": CREATED, "task": a_task("Look")}
    file.write_text(trigger_file.write(a_trigger("Sound", nodes, "created > task")), "utf-8")

    page.home.take_file(file)
    qtbot.waitUntil(page.home.panel.isVisible)
    click(qtbot, page.home.panel.put_in)

    qtbot.waitUntil(lambda: [t.settings.titles.text() for t in engine.triggers.all()] == ["Sound"])


@pytest.mark.parametrize("content", ["", "[]", "not JSON", '{"orderpath": "path"}'])
def test_a_file_that_is_no_trigger_is_refused_in_words(page, qtbot, tmp_path, content):
    file = tmp_path / "other.json"
    file.write_text(content, "utf-8")

    page.home.take_file(file)

    messages = page.window().messages
    qtbot.waitUntil(lambda: messages.texts != ())
    assert "trigger file" in messages.texts[0]


def test_a_file_that_is_not_there_is_said(page, qtbot, tmp_path):
    page.home.take_file(tmp_path / "nothing.json")

    qtbot.waitUntil(lambda: page.window().messages.texts != ())
    assert "nothing.json" in page.window().messages.texts[0]


# --- the drawing ----------------------------------------------------------------------------------


@pytest.fixture
def drawing(engine, page, window, qtbot):
    """The drawing of a ready-made trigger, opened."""
    vocabulary = Vocabulary(engine.references)
    id_ = engine.triggers.add(gallery.trigger("unpaid-a-day", vocabulary=vocabulary))
    with qtbot.waitSignal(page.drawing.read):
        page.window().go(TriggerPlace(id_))
    return page.drawing


def test_a_trigger_opens_with_its_sentence_its_boxes_and_its_settings(drawing):
    assert drawing.sentence.text.startswith("When an order is created, after 24 hours")
    assert [drawing.canvas.scene.drawing.named(id_) for id_ in ("created", "day")] == [
        "Order created",
        "Wait 24 hours: elapsed time",
    ]
    assert drawing.panel.title.text() == "The trigger"


def test_a_box_chosen_by_the_mouse_says_what_it_is_set_to(drawing, qtbot):
    view = drawing.canvas.view
    spot = view.mapFromScene(*drawing.canvas.scene.drawing.place_of("day").centre)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert drawing.panel.title.text() == "Wait 24 hours"
    texts = [label.text() for label in drawing.panel.findChildren(QLabel)]
    assert "24 hours, elapsed time" in texts


def test_the_keyboard_walks_from_box_to_box(drawing, qtbot):
    view = drawing.canvas.view
    view.setFocus()

    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)

    assert drawing.canvas.scene.reached == "unpaid"
    assert drawing.panel.title.text() == "Condition"


def test_a_trigger_is_written_into_a_file_that_another_shop_reads(engine, drawing, qtbot, tmp_path):
    file = tmp_path / "mine.json"

    drawing.write_file(file)
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: drawing.window().messages.texts != ())

    read = trigger_file.read(file.read_bytes(), vocabulary=Vocabulary(engine.references))
    assert read.drawing == drawing.opened.file.drawing


def test_a_file_that_cannot_be_written_is_said(drawing, qtbot, tmp_path):
    drawing.write_file(tmp_path / "no such folder" / "mine.json")

    qtbot.waitUntil(lambda: "mine.json" in drawing.window().messages.banner.text)


def test_back_leads_to_the_list(drawing, page, qtbot):
    click(qtbot, drawing.back)

    assert page.home.isVisible()
    assert page.home.tab == OWN


def test_a_trigger_that_is_gone_is_said_and_the_list_comes_back(page, qtbot):
    page.window().go(TriggerPlace(99))

    qtbot.waitUntil(page.home.isVisible)
    assert "99" in page.window().messages.texts[0]


# --- a shop that is only read ---------------------------------------------------------------------


def test_in_a_shop_opened_to_read_a_switch_says_why_it_cannot(engine, dressed, qtbot):
    a_late_task(engine)
    path = engine.path
    engine.close()
    with Engine.open(path, read_only=True) as reading:
        bridge = Bridge(reading)
        window = MainWindow(bridge, dressed.settings, dressed.appearance, dressed.speech.language)
        qtbot.addWidget(window)
        window.show()
        page: Any = window.pages["triggers"]
        with qtbot.waitSignal(page.home.read):
            window.go_to("triggers")

        press(qtbot, page, "Late", Part.SWITCH)

        qtbot.waitUntil(lambda: "only be read here" in window.messages.banner.text)
        window.close()
        bridge.close()
