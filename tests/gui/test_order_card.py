"""The card of an order: what it shows, what can be done on it, what it remembers."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.bridge import Bridge
from app.destinations import AlertPlace, RunPlace, WhyNotPlace
from app.formats import Formats
from app.i18n import language_of
from app.main_window import MainWindow
from app.messages import Messages
from app.orders.card_panel import CardPanel
from app.orders.rows_popover import RowsPopover
from app.page import Surroundings
from app.reader import Reader
from engine.api import Engine
from engine.domain.change import (
    Channel,
    CreateOrder,
    CustomerDraft,
    EditOrder,
    ItemDraft,
    PaymentDraft,
    QueueMessage,
)
from engine.domain.moment import HOUR
from engine.nodes.actions.alert import Alert
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.statuses import StatusSet
from tests.builders.drawings import is_
from tests.builders.running import a_new_order, a_task, do, pay, put_in, save
from tests.gui.cards import Card


@pytest.fixture
def places():
    """Where the card led to."""
    return []


@pytest.fixture
def panel(dressed, bridge, qtbot, places):
    """The panel by itself, in a window of its own."""
    window = QWidget()
    window.resize(440, 900)
    qtbot.addWidget(window)
    theme = dressed.appearance.theme

    def reader():
        references = bridge.references()
        return Reader(references, Formats(language_of("en"), references.zone), "en", bridge.now())

    around = Surroundings(
        bridge=bridge,
        theme=theme,
        settings=dressed.settings,
        messages=Messages(theme, window),
        reader=reader,
        me=lambda: bridge.references().people[1],
        work_as=lambda _person: None,
        go=places.append,
        back=lambda: False,
        command=lambda _code: None,
    )
    made = CardPanel(around, window)
    made.resize(440, 900)
    window.show()
    return made


@pytest.fixture
def open_card(panel, qtbot):
    def open_(order):
        panel.show_order(order)
        qtbot.waitUntil(lambda: panel.shown is not None and panel.shown.order.id == order)
        return panel.view.content

    return open_


@pytest.fixture
def card(window, qtbot):
    return lambda **size: Card(window(**size), qtbot)


def story(content):
    return [(entry.title, entry.author) for entry in content.timeline.view.entries]


def click(qtbot, widget, point=None):
    pos = point.toPoint() if isinstance(point, QPointF) else widget.rect().center()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=pos)


# --- the story ------------------------------------------------------------------------------------


def test_the_story_names_who_did_what_and_how_long_the_order_stood(open_card, engine):
    order = a_new_order(engine)
    engine.clock.advance(3 * HOUR)
    save(engine, order, status="availability-confirmed", comment="all there")

    content = open_card(order)

    (newest, created) = content.timeline.view.entries
    assert newest.title == "New → Availability confirmed – all there"
    assert (newest.author, newest.spent) == (engine.references.people[1].name, "after 3 h")
    assert created.title == "Created as New"


def test_values_in_the_story_are_said_as_people_read_them(open_card, engine):
    order = a_new_order(engine, items=(ItemDraft(name="Pot", price=500),))
    pot = engine.order(order).items[0].id
    save(engine, order, discount=150, delivery_date="2026-01-05", manager=1)
    do(engine, EditOrder(order=order, items={pot: {"price": 700}}))
    do(engine, EditOrder(order=order, add_items=(ItemDraft(name="Cup"),), remove_items=(pot,)))

    content = open_card(order)

    told = [title for title, _ in story(content)]
    me = engine.references.people[1].name
    assert told[0] == "Item removed: Pot ×1; Item added: Cup ×1"
    assert told[1] == "Price: €\u00a05.00 → €\u00a07.00"
    assert "Discount: €\u00a00.00 → €\u00a01.50" in told[2]
    assert "Delivery date: – → 5 Jan 2026" in told[2]
    assert f"Manager: – → {me}" in told[2]


def test_messages_alerts_and_quiet_runs_are_told_too(open_card, engine, places, qtbot):
    nodes = {"event": OrderCreated(), "alert": Alert(text="Look at {{order.number}}")}
    put_in(engine, "Watch", nodes, "event > alert")
    order = a_new_order(engine, number="A-7")
    message = QueueMessage(channel=Channel.SMS, recipient="+49", body="Hi", order=order, key="k")
    do(engine, message)

    content = open_card(order)

    titles = [title for title, _ in story(content)]
    assert any(title.startswith("SMS to +49 – ") for title in titles)
    place = titles.index("Look at A-7")
    view = content.timeline.view
    click(qtbot, view, QPointF(60, 44 * place + 10))
    assert places == [AlertPlace(1)]


def test_why_unfolds_ticks_with_what_was_seen_and_leads_to_the_trace(
    open_card, engine, places, qtbot
):
    nodes = {
        "event": OrderCreated(),
        "if": Condition(condition=is_("order.method", "phone")),
        "task": a_task("Call"),
    }
    put_in(engine, "Call them", nodes, "event > if.yes > task")
    order = a_new_order(engine)

    content = open_card(order)
    view = content.timeline.view
    before = view.height()
    click(qtbot, view, view.why_point(0))
    qtbot.waitUntil(lambda: view.height() > before)
    click(qtbot, view, view.trace_point(0))

    run = view.entries[0].run
    assert view.entries[0].title == "Task: Call"
    assert places == [RunPlace(run)]


def test_the_story_is_walked_and_unfolded_by_keyboard(open_card, panel, engine, places, qtbot):
    put_in(engine, "Task", {"event": OrderCreated(), "task": a_task("Call")}, "event > task")
    order = a_new_order(engine)
    content = open_card(order)
    view = content.timeline.view

    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    before = view.height()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.height() > before)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Space)

    assert places == [RunPlace(view.entries[0].run)]
    assert view.height() == before


def test_what_was_unfolded_stays_so_when_the_order_changes(open_card, panel, engine, qtbot):
    put_in(engine, "Task", {"event": OrderCreated(), "task": a_task("Call")}, "event > task")
    order = a_new_order(engine)
    content = open_card(order)
    click(qtbot, content.timeline.view, content.timeline.view.why_point(0))
    qtbot.waitUntil(lambda: content.timeline.view.height() > 44 * 2)

    save(engine, order, manager_comment="changed")
    panel.orders_changed(frozenset({order}))
    qtbot.waitUntil(lambda: panel.shown.order.manager_comment == "changed")

    assert panel.view.content.timeline.view.height() > 44 * 3


def test_why_not_lists_every_trigger_and_asks_about_this_order(open_card, engine, places, qtbot):
    trigger = put_in(engine, "Night", {"e": OrderCreated(), "t": a_task("T")}, "e > t")
    engine.triggers.switch(trigger, on=False)
    order = a_new_order(engine)
    content = open_card(order)

    click(qtbot, content.timeline.why_not)
    qtbot.waitUntil(lambda: content.timeline.findChild(QMenu, "why not") is not None)
    (action,) = content.timeline.findChild(QMenu, "why not").actions()
    action.trigger()

    assert action.text() == "Night (off)"
    assert places == [WhyNotPlace(order, trigger)]


def test_a_long_story_tells_the_newest_first_and_all_of_it_when_asked(open_card, engine, qtbot):
    order = a_new_order(engine)
    for number in range(160):
        save(engine, order, manager_comment=f"note {number}")

    content = open_card(order)
    shown = len(content.timeline.view.entries)
    click(qtbot, content.timeline.show_all)

    assert shown == 150
    assert len(content.timeline.view.entries) == 161
    assert content.timeline.show_all.isHidden()


def test_a_chapter_shows_only_what_belongs_to_it(open_card, engine, qtbot):
    order = a_new_order(engine)
    save(engine, order, manager_comment="note")
    save(engine, order, status="assembling")

    content = open_card(order)
    click(qtbot, content.timeline.chapters.part(1))

    assert [title for title, _ in story(content)] == ["New → Assembling", "Created as New"]


# --- what can be done -----------------------------------------------------------------------------


def test_a_comment_goes_into_the_story_and_a_begun_one_waits_for_its_order(
    open_card, panel, engine, qtbot
):
    first, second = a_new_order(engine), a_new_order(engine)
    open_card(first)
    qtbot.keyClicks(panel.view.comment, "call again")
    open_card(second)
    assert panel.view.comment.text() == ""

    open_card(first)
    assert panel.view.comment.text() == "call again"
    qtbot.keyClick(panel.view.comment, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: panel.view.comment.text() == "")
    assert [change.new for change in engine.card(first).events[-1].changes][-1] == "call again"


def test_a_payment_is_added_for_what_is_due_and_gets_its_status(card, engine, qtbot):
    order = a_new_order(engine, items=(ItemDraft(name="Pot", price=4000),))
    card = card()
    card.open(order)

    card.click(card.button("Add payment"))
    popover = card.window.findChild(RowsPopover)
    assert popover.rows[2].raw() == "40.00"
    qtbot.keyClick(popover.rows[2].field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(card.panel.shown.order.payments) == 1)

    status = card.button("Not paid")
    (paid,) = [action for action in status.menu().actions() if action.text() == "Paid"]
    paid.trigger()
    qtbot.waitUntil(lambda: card.panel.shown.order.paid)


def test_a_wrong_amount_of_a_payment_is_told_at_its_field(card, engine, qtbot):
    order = a_new_order(engine, payments=(PaymentDraft(amount=100),))
    card = card()
    card.open(order)

    card.click(card.button("Add payment"))
    popover = card.window.findChild(RowsPopover)
    popover.rows[2].field.setText("much")
    qtbot.keyClick(popover.rows[2].field, Qt.Key.Key_Return)

    assert "Write an amount" in popover.rows[2].problem.text()
    assert popover.isVisible()


def test_an_item_gets_another_status_from_its_tag(card, engine, qtbot):
    order = a_new_order(engine, items=(ItemDraft(name="Pot"),))
    card = card()
    card.open(order)

    actions = card.button("Added").menu().actions()
    next(action for action in actions if not action.isChecked()).trigger()

    qtbot.waitUntil(lambda: card.panel.shown.order.items[0].status != "new")


def test_triggers_that_would_follow_are_named_before_the_move(card, engine, qtbot):
    moved = OrderStatusChanged(target=StatusSet(statuses=("client-confirmed",)))
    put_in(engine, "Thank them", {"e": moved, "t": a_task("Thank")}, "e > t")
    order = a_new_order(engine)
    save(engine, order, status="cancel-other")
    card = card()
    card.open(order)

    card.key(Qt.Key.Key_1)
    popover = card.view.popover

    qtbot.waitUntil(lambda: popover.then == "then: Thank them")
    qtbot.keyClick(popover.rows["comment"].field, Qt.Key.Key_Escape)


def test_a_payment_from_elsewhere_is_seen_at_once(card, engine, qtbot):
    order = a_new_order(engine, payments=(PaymentDraft(amount=100),))
    card = card()
    card.open(order)

    pay(engine, order, engine.order(order).payments[0].id)

    qtbot.waitUntil(lambda: card.panel.shown.order.paid)


# --- wide, kept, found ----------------------------------------------------------------------------


def test_a_wide_card_takes_the_lists_room_where_there_is_too_little_and_is_remembered(
    card, engine, dressed, qtbot
):
    order = a_new_order(engine)
    card = card(width=1280, height=720)
    card.open(order)

    card.click(card.button("Wide card"))
    qtbot.waitUntil(lambda: not card.page.table.isVisible())
    assert card.view.content.right is not None
    assert dressed.settings.widths("wide card")

    card.window.resize(1900, 900)
    qtbot.waitUntil(card.page.table.isVisible)
    card.click(card.button("Wide card"))
    assert card.view.content.right is None
    assert not dressed.settings.widths("wide card")


def test_a_draft_survives_the_window(window, engine, qtbot):
    order = a_new_order(engine)
    first = Card(window(), qtbot)
    first.open(order)
    first.key(Qt.Key.Key_E)
    first.type(first.form.sections[0].rows["tracking_number"].field, "JH17")
    first.key(Qt.Key.Key_N, control=True)
    first.type(first.form.customer.rows["name"].line, "Ada")
    first.window.close()
    save(engine, order, pickup_point="Kiosk 4")

    second = Card(window(), qtbot)
    qtbot.waitUntil(lambda: len(second.window.messages.texts) == 2)

    second.key(Qt.Key.Key_N, control=True)
    assert second.form.customer.rows["name"].line.text() == "Ada"
    second.panel.show_order(order)
    qtbot.waitUntil(lambda: second.form.order is not None)
    rows = second.form.sections[0].rows
    assert rows["tracking_number"].raw() == "JH17"
    assert rows["pickup_point"].raw() == "Kiosk 4"


def test_a_known_customer_is_changed_for_all_their_orders(card, engine, qtbot):
    do(engine, CreateOrder(customer=CustomerDraft(name="Ada", phone="+49 30 1")))
    card = card()
    card.open(1)
    card.key(Qt.Key.Key_E)
    phone = card.form.customer.rows["phone"].line
    phone.selectAll()
    card.type(phone, "+49 30 2")

    card.click(card.form.foot.save)

    qtbot.waitUntil(lambda: card.shows(1))
    assert engine.customer(1).phone == "+49 30 2"


def test_a_shop_opened_to_read_shows_the_card_and_says_why_nothing_can_be_changed(
    dressed, engine, qtbot
):
    order = a_new_order(engine)
    with Engine.open(engine.path, read_only=True) as reading:
        bridge = Bridge(reading)
        window = MainWindow(bridge, dressed.settings, dressed.appearance, dressed.speech.language)
        qtbot.addWidget(window)
        window.show()
        card = Card(window, qtbot)
        card.open(order)

        card.key(Qt.Key.Key_1)

        qtbot.waitUntil(lambda: "read" in card.view.refusal)
        window.close()
        bridge.close()


def test_a_list_that_is_open_is_not_taken_from_under_the_hand(card, engine, qtbot):
    order = a_new_order(engine, items=(ItemDraft(name="Pot"),))
    card = card()
    card.open(order)
    tag = card.button("Added")
    card.click(tag)
    menu = tag.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)

    save(engine, order, manager_comment="meanwhile")
    qtbot.waitUntil(lambda: card.panel.postponed)
    still_open = menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    card.panel.orders_changed(frozenset({order}))

    assert still_open
    qtbot.waitUntil(lambda: card.panel.shown.order.manager_comment == "meanwhile")


def test_walking_on_from_a_begun_form_tells_once_that_it_is_kept(card, engine, qtbot):
    for _ in range(3):
        a_new_order(engine)
    card = card()
    card.key(Qt.Key.Key_N, control=True)
    card.type(card.form.customer.rows["name"].line, "Ada")

    for _ in range(2):
        qtbot.keyClick(card.page.table, Qt.Key.Key_J)

    qtbot.waitUntil(lambda: card.panel.shown is not None)
    assert len(card.window.messages.texts) == 1
