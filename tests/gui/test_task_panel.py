"""The panel of a task: new ones, edits and what is wrong with them, conflicts, drafts that wait."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.destinations import NewTaskPlace, OrderPlace, TaskPlace
from engine.domain.moment import DAY, HOUR
from tests.builders.running import ADMINISTRATOR, a_new_order
from tests.builders.shop import NOON
from tests.gui.pages import click
from tests.gui.task_pages import a_task, press, shown


def test_a_new_task_is_set_with_the_keyboard(tasks_page, engine, qtbot):
    made = tasks_page()

    qtbot.keyClick(made.empty, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert made.panel.isVisible()
    qtbot.keyClicks(made.panel.form.text, "Ring the supplier")
    qtbot.keyClicks(made.panel.form.due.line, "+2h")
    qtbot.keyClick(made.panel.form.due.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: shown(made) == ["[today 1]", "Ring the supplier"])
    task = made.model.task_at(1).task
    assert (task.person, task.due_at) == (1, NOON + 2 * HOUR)
    qtbot.waitUntil(lambda: made.panel.shown is not None)


def test_a_task_without_words_is_not_set_and_the_field_says_so(tasks_page, engine, qtbot):
    made = tasks_page()
    made.begin_task()

    qtbot.mouseClick(made.panel.save, Qt.MouseButton.LeftButton)

    assert made.panel.form.problem.isVisible()
    qtbot.keyClicks(made.panel.form.text, "x")
    assert not made.panel.form.problem.isVisible()


def test_a_due_time_that_cannot_be_read_is_not_saved(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()
    press(qtbot, made, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.panel.shown is not None)

    made.panel.form.due.line.clear()
    qtbot.keyClicks(made.panel.form.due.line, "soon")
    qtbot.mouseClick(made.panel.save, Qt.MouseButton.LeftButton)

    assert made.panel.form.due.line.property("wrong") is True
    assert engine.tasks.card(task).row.task.due_at == NOON + HOUR


def test_a_task_from_an_order_is_about_it(tasks_page, engine, qtbot):
    order = a_new_order(engine, number="A-1")
    made = tasks_page()
    made.window().go(NewTaskPlace(order=order, called="Order A-1"))

    qtbot.keyClicks(made.panel.form.text, "Check the stock")
    qtbot.keyClick(made.panel.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    assert made.model.task_at(1).order_number == "A-1"


def test_what_was_entered_waits_while_another_task_is_looked_at(tasks_page, engine, qtbot):
    a_task(engine, "first", HOUR)
    a_task(engine, "second", 2 * HOUR)
    made = tasks_page()
    press(qtbot, made, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.panel.shown is not None)
    qtbot.keyClicks(made.panel.form.comment, "half a word")

    press(qtbot, made, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.panel.form.text.toPlainText() == "second")
    press(qtbot, made, Qt.Key.Key_K)

    qtbot.waitUntil(lambda: made.panel.form.comment.toPlainText() == "half a word")
    assert made.panel.save.isEnabled()


def test_what_somebody_else_changed_is_shown_with_both_values_and_decided(
    tasks_page, engine, qtbot
):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()
    press(qtbot, made, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.panel.shown is not None)
    panel = made.panel
    panel.form.text.setPlainText("Visit")
    engine.tasks.edit(task, {"text": "Write"}, ADMINISTRATOR)
    qtbot.waitUntil(lambda: panel.shown.row.task.text == "Write")

    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.conflict.isVisible)
    said = panel.conflict.text()
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)

    assert "“Write”" in said
    assert "“Visit”" in said
    qtbot.waitUntil(lambda: engine.tasks.card(task).row.task.text == "Visit")
    qtbot.waitUntil(lambda: not panel.conflict.isVisible())


def test_a_task_is_opened_from_elsewhere_wherever_it_stands(tasks_page, engine, qtbot):
    task = a_task(engine, "far away", 9 * DAY)
    made = tasks_page()

    made.window().go(TaskPlace(task))

    qtbot.waitUntil(lambda: made.panel.shown is not None)
    assert made.panel.shown.row.id == task
    assert made.table.chosen == task


def test_choosing_by_mouse_opens_the_panel_and_escape_closes_it(tasks_page, engine, qtbot):
    a_task(engine, "Call", HOUR)
    made = tasks_page()

    click(qtbot, made.table, made.table.area(1))
    qtbot.waitUntil(lambda: made.panel.shown is not None)
    assert made.panel.isVisible()
    qtbot.keyClick(made.panel, Qt.Key.Key_Escape)

    assert made.panel.isHidden()
    assert made.table.hasFocus()


def test_a_task_is_set_from_the_card_of_an_order(tasks_page, window, engine, qtbot):
    order = a_new_order(engine, number="A-1")
    made = tasks_page().window()
    made.go(OrderPlace(order))
    orders = made.page
    qtbot.waitUntil(lambda: orders.panel.shown is not None)

    link = next(b for b in orders.findChildren(QPushButton) if b.text() == "New task")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    tasks = made.page
    qtbot.keyClicks(tasks.panel.form.text, "Check the stock")
    qtbot.keyClick(tasks.panel.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: tasks.model.rowCount() == 2)
    assert tasks.model.task_at(1).order_number == "A-1"
