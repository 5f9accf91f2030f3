"""A manager's task: a trigger sets it, the customer is not reached, it comes back tomorrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.tasks.page import TasksPage
from engine.desks.tasks import Due
from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.moment import HOUR
from engine.nodes.actions.alert import Alert
from engine.nodes.actions.set_task import SetTask
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.performer import Performer, Who
from tests.builders.running import do, put_in
from tests.builders.shop import NOON
from tests.gui.pages import click

ME = Performer(who=Who.PERSON, person=1)


def press_button(qtbot, window, text):
    shown = [b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(shown[-1], Qt.MouseButton.LeftButton)


@pytest.fixture
def an_order_arrives(engine):
    """Have an order come in, upon which a trigger sets a task and tells of it."""
    nodes = {
        "created": OrderCreated(),
        "task": SetTask(text="Call about order {{order.number}}", performer=ME),
        "tell": Alert(text="New order {{order.number}}", to=ME),
    }
    put_in(engine, "New order", nodes, "created > task > tell")
    customer = CustomerDraft(name="Olga Petrova", phone="+49 30 901820")
    order = CreateOrder(values={"number": "48213"}, customer=customer)
    return lambda: do(engine, order)


def test_a_task_is_done_not_reached(window, engine, an_order_arrives, qtbot):  # noqa: PLR0915 - one day
    made = window()
    qtbot.waitUntil(lambda: made._alerts._news is not None)  # noqa: SLF001 - it watches by now
    an_order_arrives()

    # The toast says so, the rail counts, and Ctrl+2 leads to the tasks.
    qtbot.waitUntil(lambda: made.messages.texts == ("New order 48213",))
    qtbot.keyClick(made, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = made.page
    assert isinstance(page, TasksPage)
    qtbot.waitUntil(lambda: page.model.row_of(1) is not None)
    row = page.model.task_at(page.model.row_of(1) or 0)
    assert row is not None
    assert (row.task.text, row.customer_name) == ("Call about order 48213", "Olga Petrova")

    # Nobody answers: the tick, the digit of the outcome, a word about it, Enter.
    click(qtbot, page.table, page.table.tick_box(1))
    popover = page.ending.popover
    assert popover is not None
    qtbot.keyClick(popover.choice(0), Qt.Key.Key_2)
    popover.comment.setFocus()
    qtbot.keyClicks(popover.comment, "voice mail, try in the evening")
    qtbot.keyClick(popover.comment, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.lines.counts.get(Due.DONE) == 1)
    ended = engine.tasks.card(1).row.task
    assert (ended.outcome, ended.comment) == ("not_reached", "voice mail, try in the evening")

    # Another is set for two hours from now, from the keyboard alone.
    qtbot.keyClick(made, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.panel.form.text, "Call Olga again")
    qtbot.keyClicks(page.panel.form.due.line, "+2h")
    qtbot.keyClick(page.panel.form.due.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.lines.counts.get(Due.TODAY) == 1)
    assert engine.tasks.card(2).row.task.due_at == NOON + 2 * HOUR

    # What was done unfolds, and says what happened and by whom.
    click(qtbot, page.table, page.table.area(page.model.lines.headings()[-1]))
    qtbot.waitUntil(lambda: page.model.row_of(1) is not None)
    click(qtbot, page.table, page.table.area(page.model.row_of(1) or 0))
    qtbot.waitUntil(lambda: page.panel.shown is not None and page.panel.shown.row.id == 1)
    card = page.panel.shown
    assert card is not None
    assert [event.actor.id for event in card.events[1:]] == [made.me().id]

    # Olga calls back after all: it is open again.
    press_button(qtbot, made, "Open again")
    qtbot.waitUntil(lambda: engine.tasks.card(1).row.task.done_at is None)
