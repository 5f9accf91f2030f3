"""A manager's order: taken by phone, moved along the path, refused, edited by two at once."""

import pytest
from PySide6.QtCore import Qt

from engine.domain.change import CreateOrder, CustomerDraft, EditOrder, ItemDraft
from engine.domain.run import Outcome
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from tests.builders import stored
from tests.builders.drawings import hours
from tests.builders.running import a_new_order, a_task, do, put_in, save
from tests.gui.cards import Card

LINE = (
    "Availability confirmed",
    "Agreed with customer",
    "Sent to assembling",
    "Assembling",
    "Assembled",
    "Handed to delivery",
    "Delivering",
    "Delivered",
    "Completed",
)


@pytest.fixture
def card(window, qtbot):
    return lambda **size: Card(window(**size), qtbot)


def test_a_new_order_is_worked_to_completed(card, engine, qtbot):
    do(engine, CreateOrder(customer=CustomerDraft(name="Olga Petrova", phone="+49 30 901820")))
    card = card()

    # Ctrl+N; the customer is found by the first digits of her phone.
    card.key(Qt.Key.Key_N, control=True)
    phone = card.form.customer.rows["phone"].line
    card.type(phone, "+49 30")
    popup = card.form.customer.suggestions("phone")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    card.to_front()
    assert card.form.customer.rows["name"].line.text() == "Olga Petrova"

    # One Moka pot, two at once; Tab leads from field to field.
    item = card.form.items.rows[0]
    card.type(item.rows["name"].field, "Moka pot")
    item.rows["quantity"].field.selectAll()
    card.type(item.rows["quantity"].field, "2")
    item.rows["price"].field.selectAll()
    card.type(item.rows["price"].field, "24,95")
    qtbot.keyClick(item.rows["price"].field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: card.shows(2))
    order = engine.order(2)
    assert (order.total, order.customer, order.status) == (4990, 1, "new")

    # Along the path, by the digit or by the mouse.
    for place, title in enumerate(LINE):
        at = card.next().index(title)
        if place % 2:
            card.click(card.view.content.next.buttons[at])
        else:
            card.key(Qt.Key(Qt.Key.Key_1 + at))
        qtbot.waitUntil(lambda title=title: card.story()[0].endswith(f"→ {title}"))
    assert engine.order(2).status == "complete"
    assert card.next() == ["Agreed with customer"]
    assert len(card.story()) == len(LINE) + 1


def test_a_refused_move_says_why_and_what_is_possible(card, engine, qtbot):
    order = a_new_order(engine, number="A-17")
    card = card()
    card.open(order)

    # A status that cannot be next is there, with a lock and the reason; pressed, it says more.
    card.click(card.button("and 7 more that cannot be next"))
    barred = {row.accessibleName(): row for row in card.view.content.next.barred}
    assert barred["Completed"].accessibleDescription().startswith("only from Delivered")
    card.click(barred["Assembled"])
    assert "“Assembled” cannot be next: only from Assembling" in card.view.refusal
    assert "Possible now: Availability confirmed" in card.view.refusal

    # Somebody else was quicker: what the button promised is refused, and the card says what is now.
    save(engine, order, status="assembling")
    card.view.content.next.buttons[0].click()
    qtbot.waitUntil(lambda: "meanwhile" in card.view.refusal or "cannot go" in card.view.refusal)
    qtbot.waitUntil(lambda: card.status() == "assembling")
    assert "Possible now" in card.view.refusal
    assert engine.order(order).status == "assembling"


def test_a_move_asks_only_for_what_the_transition_needs(card, engine, qtbot):
    order = a_new_order(engine)
    save(engine, order, status="cancel-other", comment="she changed her mind")
    card = card()
    card.open(order)

    card.key(Qt.Key.Key_1)
    popover = card.popover
    assert list(popover.rows) == ["comment"]

    # Enter without a word is not enough; Escape keeps what was begun.
    qtbot.keyClick(popover.rows["comment"].field, Qt.Key.Key_Return)
    assert popover.rows["comment"].problem.text() == "Say this first"
    card.type(popover.rows["comment"].field, "she wants it ")
    qtbot.keyClick(popover.rows["comment"].field, Qt.Key.Key_Escape)
    assert card.view.popover is None

    card.key(Qt.Key.Key_1)
    field = card.popover.rows["comment"].field
    assert field.text() == "she wants it "
    card.type(field, "after all")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.status() == "client-confirmed")
    assert card.view.popover is None
    assert "she wants it after all" in card.story()[0]


def test_two_edit_one_order_and_both_values_are_shown(card, engine, qtbot):
    order = a_new_order(engine, items=(ItemDraft(name="Moka pot", price=2000),))
    save(engine, order, delivery_address="Old street 1", manager_comment="call first")
    card = card()
    card.open(order)

    # The form is open; somebody else writes another address, a tracking number, and a price.
    card.key(Qt.Key.Key_E)
    delivery = card.form.sections[0].rows
    delivery["delivery_address"].field.selectAll()
    card.type(delivery["delivery_address"].field, "My street 2")
    pot = engine.order(order).items[0].id
    theirs = {"delivery_address": "Their street 3", "tracking_number": "JH1"}
    do(engine, EditOrder(order=order, values=theirs, items={pot: {"price": 2500}}))

    # What was not touched here follows; where both wrote, both are shown and nothing is saved yet.
    note = card.form.sections[0].notes["delivery_address"]
    qtbot.waitUntil(lambda: note.open)
    assert "Their street 3" in note.text
    assert "My street 2" in note.text
    assert delivery["tracking_number"].raw() == "JH1"
    assert card.form.items.rows[0].rows["price"].raw() == "25.00"
    card.click(card.form.foot.save)
    assert card.form.foot.text == "Something above needs you first"

    card.click(note.mine)
    card.click(card.form.foot.save)
    qtbot.waitUntil(lambda: card.shows(order))
    saved = engine.order(order)
    assert (saved.delivery_address, saved.tracking_number) == ("My street 2", "JH1")
    assert (saved.items[0].price, saved.manager_comment) == (2500, "call first")


@pytest.mark.parametrize(
    ("link", "tasks", "outcome"),
    [("Do now", ["Call"], Outcome.DONE), ("Cancel", [], Outcome.ENDED_EARLY)],
)
def test_a_pending_action_is_done_now_or_cancelled(card, engine, qtbot, link, tasks, outcome):
    nodes = {"event": OrderCreated(), "wait": WaitFor(duration=hours(24)), "task": a_task("Call")}
    put_in(engine, "Call after a day", nodes, "event > wait > task")
    order = a_new_order(engine)
    card = card()
    card.open(order)

    card.click(card.button(f"{link}: Call after a day"))

    qtbot.waitUntil(lambda: not card.panel.shown.waits)
    (run,) = card.panel.shown.runs
    me = card.window.me().name
    assert stored.tasks(engine.path) == tasks
    assert run.outcome is outcome
    assert any(me in step.note for step in run.steps)


def test_what_was_typed_survives_a_look_at_another_order(card, engine, qtbot):
    first, second = a_new_order(engine), a_new_order(engine)
    card = card()
    card.open(first)
    card.key(Qt.Key.Key_E)
    field = card.form.sections[0].rows["tracking_number"].field
    card.type(field, "JH17")

    card.page.table.selectRow(card.page.model.place_of(second))
    qtbot.waitUntil(lambda: card.shows(second))
    assert "is kept" in card.window.messages.texts[-1]

    card.click(card.button("Go back to it"))
    assert card.form.sections[0].rows["tracking_number"].raw() == "JH17"
    assert card.form.dirty


def test_a_form_with_something_in_it_asks_before_it_goes(card, engine, qtbot):
    order = a_new_order(engine)
    card = card()
    card.open(order)
    card.key(Qt.Key.Key_E)
    field = card.form.sections[0].rows["tracking_number"].field
    card.type(field, "JH17")

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert card.form.foot.asking
    card.click(card.form.foot.keep)
    assert field.text() == "JH17"
    card.click(card.panel.close_button)
    card.click(card.form.foot.discard)

    qtbot.waitUntil(lambda: card.shows(order))
    assert engine.order(order).tracking_number == ""


def test_wrong_values_are_told_at_their_fields_and_nothing_is_saved(card, engine, qtbot):
    card = card()
    card.key(Qt.Key.Key_N, control=True)
    item = card.form.items.rows[0].rows
    delivery = card.form.sections[0].rows
    card.type(item["name"].field, "Moka pot")
    item["price"].field.clear()
    card.type(item["price"].field, "1.234")
    card.type(delivery["delivery_date"].field, "31.2.")
    card.type(delivery["delivery_from"].field, "25:00")

    card.click(card.form.foot.save)

    assert item["price"].problem.text() == "Write an amount of EUR like 1234.50"
    assert "no such day" in delivery["delivery_date"].problem.text()
    assert delivery["delivery_from"].problem.text() == "Write a time of day like 14:30"
    assert engine.order_list().totals().count == 0
    assert card.window.focusWidget() is item["price"].field


def test_control_enter_saves_from_a_field_of_many_lines_too(card, engine, qtbot):
    order = a_new_order(engine)
    card = card()
    card.open(order)
    card.key(Qt.Key.Key_E)
    remark = card.form.row("manager_comment").field
    card.type(remark, "ring twice")

    qtbot.keyClick(remark, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: card.shows(order))
    assert engine.order(order).manager_comment == "ring twice"
