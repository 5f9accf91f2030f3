"""The Tasks page: parts by due time, ticks and outcomes, the eye that stays, very many tasks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu, QPushButton

from app.bridge import Bridge
from app.main_window import MainWindow
from app.tasks.lines import Heading, Lines, Place
from app.tasks.page import TasksPage
from engine.api import Engine
from engine.desks.tasks import Due, Span
from engine.domain.change import Change, CreateOrder, CreateTask, CustomerDraft
from engine.domain.moment import DAY, HOUR, MINUTE
from engine.nodes.actions.set_task import SetTask
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.performer import Performer, Who
from tests.builders.people import a_person
from tests.builders.running import ADMINISTRATOR, a_new_order, do, put_in
from tests.builders.shop import NOON
from tests.gui.pages import click
from tests.gui.task_pages import a_task, press, shown


def test_lines_find_their_tasks_and_tasks_their_lines():
    lines = Lines({Due.OVERDUE: 2, Due.LATER: 3, Due.DONE: 9}, frozenset({Due.DONE}))

    assert len(lines) == 3 + 4 + 1
    assert lines.headings() == (0, 3, 7)
    assert lines.at(4) == Place(Due.LATER, 0)
    assert lines.at(7) == Heading(Due.DONE, 9, folded=True)
    assert lines.at(8) is None
    assert lines.line_of(Place(Due.LATER, 2)) == 6
    assert lines.line_of(Place(Due.DONE, 0)) is None
    assert lines.spans(range(1, 6)) == (Span(Due.OVERDUE, 0, 2), Span(Due.LATER, 0, 2))


def test_tasks_stand_under_overdue_today_later_and_no_date(tasks_page, engine):
    for text, due in (("a", -HOUR), ("b", HOUR), ("c", 2 * DAY), ("d", None)):
        a_task(engine, text, due)
    engine.tasks.finish(a_task(engine, "e"), "done", ADMINISTRATOR)

    lines = shown(tasks_page())

    assert lines == [
        "[overdue 1]", "a", "[today 1]", "b", "[later 1]", "c", "[no_date 1]", "d", "[done 1]",
    ]  # fmt: skip


def test_the_model_keeps_the_rules_of_qt(tasks_page, engine, qtbot):
    """The tester warns when a rule is broken, and a warning of Qt fails the test."""
    a_task(engine, "a", HOUR)
    made = tasks_page()
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Warning, made.model
    )

    a_task(engine, "b", HOUR)
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)
    made.model.fold(Due.TODAY)

    assert shown(made) == ["[today 2]"]


def test_done_tasks_unfold_by_a_click_on_their_heading(tasks_page, engine, qtbot):
    engine.tasks.finish(a_task(engine, "old"), "done", ADMINISTRATOR)
    made = tasks_page()
    assert shown(made) == ["[done 1]"]

    click(qtbot, made.table, made.table.area(0))
    qtbot.waitUntil(lambda: shown(made) == ["[done 1]", "old"])

    click(qtbot, made.table, made.table.area(0))
    assert shown(made) == ["[done 1]"]


def test_a_task_is_finished_by_keys_alone_and_taken_back(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()

    press(qtbot, made, Qt.Key.Key_J, Qt.Key.Key_Space)
    popover = made.ending.popover
    qtbot.keyClick(popover.choice(0), Qt.Key.Key_3)
    qtbot.keyClick(popover.choice(2), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.tasks.card(task).row.task.outcome == "refused")
    qtbot.waitUntil(lambda: made.window().messages.texts == ("“Call”: Refused",))

    undo = next(b for b in made.window().findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: engine.tasks.card(task).row.task.done_at is None)


def test_a_task_ends_in_ones_own_words_with_a_comment(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()
    click(qtbot, made.table, made.table.tick_box(task))
    popover = made.ending.popover

    qtbot.mouseClick(popover.choice(3), Qt.MouseButton.LeftButton)
    assert not popover.finish.isEnabled()
    qtbot.keyClicks(popover.own, "voice mail")
    qtbot.keyClicks(popover.comment, "twice")
    qtbot.mouseClick(popover.finish, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: engine.tasks.card(task).row.task.done_at is not None)
    ended = engine.tasks.card(task).row.task
    assert (ended.outcome, ended.comment) == ("voice mail", "twice")


def test_escape_and_a_click_elsewhere_leave_the_task_open(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()

    click(qtbot, made.table, made.table.tick_box(task))
    qtbot.keyClick(made.ending.popover, Qt.Key.Key_Escape)
    assert made.ending.popover is None
    click(qtbot, made.table, made.table.tick_box(task))
    qtbot.mouseClick(made.search, Qt.MouseButton.LeftButton)

    assert made.ending.popover is None
    assert engine.tasks.card(task).row.task.done_at is None


def test_a_tick_on_a_done_task_opens_it_again(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    engine.tasks.finish(task, "done", ADMINISTRATOR)
    made = tasks_page()
    made.model.fold(Due.DONE)
    qtbot.waitUntil(lambda: made.model.row_of(task) is not None)

    click(qtbot, made.table, made.table.tick_box(task))

    qtbot.waitUntil(lambda: shown(made) == ["[today 1]", "Call"])


def test_enter_goes_to_the_order(tasks_page, engine, qtbot):
    nodes = {
        "created": OrderCreated(),
        "task": SetTask(text="Check", performer=Performer(who=Who.PERSON, person=1)),
    }
    put_in(engine, "New order", nodes, "created > task")
    order = a_new_order(engine, number="A-1")
    made = tasks_page()

    press(qtbot, made, Qt.Key.Key_J, Qt.Key.Key_Return)

    orders = made.window().page
    assert orders is made.window().pages["orders"]
    qtbot.waitUntil(lambda: orders.panel.shown is not None)
    assert orders.panel.shown.order.id == order


def test_mine_my_groups_and_all_are_chosen_above(tasks_page, engine, qtbot):
    a_person(engine, 2, "Bea", "manager")
    a_task(engine, "mine")
    a_task(engine, "hers", person=2)
    a_task(engine, "administrators'", person=None, group="administrators")
    made = tasks_page()
    assert shown(made) == ["[no_date 1]", "mine"]

    qtbot.mouseClick(made.whose.part(1), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(made) == ["[no_date 1]", "administrators'"])

    qtbot.mouseClick(made.whose.part(2), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.model.rowCount() == 4)


def test_tasks_are_searched_and_nothing_found_offers_the_way_back(tasks_page, engine, qtbot):
    a_task(engine, "Call Olga")
    a_task(engine, "Write")
    made = tasks_page()

    qtbot.keyClicks(made.search, "olga")
    qtbot.waitUntil(lambda: shown(made) == ["[no_date 1]", "Call Olga"])
    qtbot.keyClicks(made.search, "x")
    qtbot.waitUntil(made.empty.isVisible)
    made.empty.stepped.emit()

    qtbot.waitUntil(lambda: made.model.rowCount() == 3)


def test_the_list_is_narrowed_to_a_person(tasks_page, engine, qtbot):
    a_person(engine, 2, "Bea")
    a_task(engine, "mine")
    a_task(engine, "hers", person=2)
    made = tasks_page()
    made.whose.part(2).click()
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)

    made.narrowing.by_person.chosen.emit(2)

    qtbot.waitUntil(lambda: shown(made) == ["[no_date 1]", "hers"])
    assert made.model.wish.person == 2


def test_the_eye_and_the_choice_stay_when_tasks_come_in_above(tasks_page, engine, qtbot):
    edits = [CreateTask(values={"text": f"{n}", "person": 1}) for n in range(60)]
    engine.record(Change(actor=ADMINISTRATOR, edits=tuple(edits)))
    made = tasks_page()
    made.table.verticalScrollBar().setValue(900)
    first = made.table.rows_in_view().start + 1
    seen, top = made.model.task_at(first).id, made.table.rowViewportPosition(first)
    made.table.choose(made.model.task_at(first + 3).id)

    a_task(engine, "pressing", -MINUTE)
    qtbot.waitUntil(lambda: made.model.rowCount() == 63)

    row = made.model.row_of(seen)
    assert row == first + 2
    assert made.table.rowViewportPosition(row) == top
    chosen = made.table.selectionModel().selectedRows()[0].row()
    assert made.model.task_at(chosen).id == made.table.chosen
    assert made.table.currentIndex().row() in (-1, 0)


def test_the_rail_counts_what_is_due_today_or_overdue(tasks_page, engine, qtbot):
    a_task(engine, "late", -HOUR)
    a_task(engine, "today", HOUR)
    a_task(engine, "later", 3 * DAY)
    made = tasks_page()
    entry = made.window().rail.entry("tasks")

    qtbot.waitUntil(lambda: entry._counter == "2")  # noqa: SLF001 - what is painted

    a_task(engine, "now", 0)
    qtbot.waitUntil(lambda: entry._counter == "3")  # noqa: SLF001


def test_time_that_passes_makes_tasks_overdue(tasks_page, engine, qtbot):
    a_task(engine, "Call", HOUR)
    made = tasks_page()
    assert shown(made)[0] == "[today 1]"

    engine.clock.advance(2 * HOUR)

    qtbot.waitUntil(lambda: shown(made)[0] == "[overdue 1]", timeout=5_000)


def test_a_hundred_thousand_tasks_are_read_by_the_screenful(tasks_page, engine, qtbot):
    with engine._premises.running().file.writer() as connection:  # noqa: SLF001 - faster than by changes
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO tasks (text, text_key, created_at, person, due_at) "
            "SELECT 'Task ' || i, 'task ' || i, ?, 1, ? + i * 1000000 FROM n",
            (NOON, NOON),
        )
        connection.commit()
    made = tasks_page()
    last = made.model.rowCount() - 1

    press(qtbot, made, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: made.panel.shown is not None)

    assert sum(made.model.lines.counts.values()) == 100_000
    assert made.model.task_at(last).task.text == "Task 100000"
    assert made.panel.shown.row.task.text == "Task 100000"
    assert len(made.model._rows) < 500  # noqa: SLF001 - what is held


def test_a_customers_name_is_shown_beside_the_order(tasks_page, engine, qtbot):
    customer = CustomerDraft(name="Olga")
    order = do(engine, CreateOrder(values={"number": "A-1"}, customer=customer)).orders[0]
    a_task(engine, "Call", HOUR, order=order)
    made = tasks_page()

    row = made.model.task_at(1)

    assert (row.order_number, row.customer_name) == ("A-1", "Olga")


def test_a_page_chosen_by_keys_takes_the_question_away(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()
    click(qtbot, made.table, made.table.tick_box(task))
    assert made.ending.popover is not None

    qtbot.keyClick(made.ending.popover, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made.ending.popover is None)

    assert engine.tasks.card(task).row.task.done_at is None


def test_a_shop_that_may_only_be_read_says_why_nothing_is_finished(dressed, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    with Engine.open(engine.path, read_only=True, clock=engine.clock) as reading:
        bridge = Bridge(reading)
        window = MainWindow(bridge, dressed.settings, dressed.appearance, dressed.speech.language)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.go_to("tasks")
        made = window.page
        assert isinstance(made, TasksPage)
        qtbot.waitUntil(lambda: made.model.row_of(task) is not None)

        click(qtbot, made.table, made.table.tick_box(task))
        popover = made.ending.popover
        assert popover is not None
        qtbot.keyClick(popover.choice(0), Qt.Key.Key_Return)

        qtbot.waitUntil(lambda: "only be read here" in window.messages.banner.text)
        window.close()
        bridge.close()
    assert engine.tasks.card(task).row.task.done_at is None


def test_end_and_home_go_to_the_last_and_the_first_task_and_letters_go_nowhere(
    tasks_page, engine, qtbot
):
    for number in range(40):
        a_task(engine, f"{number}", HOUR if number < 20 else 2 * DAY)
    made = tasks_page()

    def chosen():
        row = made.table.row_named(made.table.chosen)
        return made.model.task_at(row).task.text

    press(qtbot, made, Qt.Key.Key_J, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: chosen() == "39")
    press(qtbot, made, Qt.Key.Key_R, Qt.Key.Key_1)
    assert chosen() == "39"
    press(qtbot, made, Qt.Key.Key_PageUp)
    assert chosen() not in ("39", "0")
    press(qtbot, made, Qt.Key.Key_Home)

    assert chosen() == "0"


def test_a_task_is_put_off_from_its_menu_and_taken_back(tasks_page, engine, qtbot):
    task = a_task(engine, "Call", HOUR)
    made = tasks_page()

    made.table.menu_wanted.emit(task, made.mapToGlobal(made.rect().center()))
    menu = next(menu for menu in made.findChildren(QMenu) if menu.isVisible())
    tomorrow = next(a for a in menu.actions() if a.text() == "Put off: Tomorrow 09:00")
    tomorrow.trigger()
    menu.close()
    qtbot.waitUntil(lambda: shown(made) == ["[later 1]", "Call"])
    assert engine.tasks.card(task).row.task.due_at == NOON + 20 * HOUR
    undo = next(b for b in made.window().findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: shown(made) == ["[today 1]", "Call"])


def test_the_tag_of_a_task_goes_to_the_trigger_that_set_it(tasks_page, engine, qtbot):
    check = SetTask(text="Check", performer=Performer(who=Who.PERSON, person=1))
    put_in(engine, "New order", {"created": OrderCreated(), "task": check}, "created > task")
    a_new_order(engine, number="A-1")
    made = tasks_page()

    click(qtbot, made.table, made.table.origin_box(1))

    window = made.window()
    qtbot.waitUntil(lambda: window.page is window.pages["triggers"])
