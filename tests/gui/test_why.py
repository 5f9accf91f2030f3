"""Why, by mouse and keyboard: the trace of a run, the runs beside it, and why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.destinations import RunPlace, WhyNotPlace
from app.reasons import reason_words
from app.why import run_model
from app.why.outcomes import FILTERS
from app.why.run_list import OF_ORDER, OF_TRIGGER
from app.why.steps import StepLine
from app.why.time_line import stops
from designer.trigger.boxes import Mark, Pull, Tone
from engine.desks import runs
from engine.desks.runs import Given
from engine.domain.change import PaymentDraft
from engine.domain.moment import HOUR, MINUTE, Moment
from engine.domain.run import Outcome
from engine.domain.trigger import RepeatKind, Repeats
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.stop import Stop
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.recipient import To
from tests.builders.drawings import hours, is_
from tests.builders.running import a_new_order, a_task, pay, put_in, save
from tests.builders.shop import NOON

CREATED = OrderCreated()


def paid_moves(engine):
    """A paid order by phone is moved on, and somebody is told."""
    nodes = {
        "changed": OrderChanged(fields=("order.paid",)),
        "phone": Condition(condition=is_("order.method", "phone")),
        "move": ChangeStatus(target="availability-confirmed"),
        "task": a_task("Call"),
        "other": a_task("Never"),
    }
    chains = "changed > phone.yes > move > task", "phone.no > other"
    return put_in(engine, "Paid by phone", nodes, *chains)


def late(engine):
    nodes = {"created": CREATED, "wait": WaitFor(duration=hours(2)), "task": a_task("Look")}
    return put_in(engine, "Late", nodes, "created > wait > task")


def a_late_payment(engine, method="phone"):
    order = a_new_order(engine, method=method, payments=(PaymentDraft(type="cash", amount=100),))
    pay(engine, order, engine.order(order).payments[0].id)
    return order


def newest(engine, trigger):
    return engine.runs.page(Given(trigger=trigger))[0].id


@pytest.fixture
def why(window):
    """The view of why, and the window it stands in."""
    opened = window()
    return opened.pages["triggers"].why


def show(qtbot, why, place) -> None:
    with qtbot.waitSignal(why.read):
        why.window().go(place)


def texts(why) -> list[str]:
    return [label.text() for label in why.panel.findChildren(QLabel)]


def node(why, id_: str):
    return why.canvas.scene.drawing.nodes[id_]


def test_a_run_stands_on_its_drawing_with_the_path_it_took(engine, why, qtbot):
    trigger = paid_moves(engine)
    a_late_payment(engine)

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    edges = why.canvas.scene.drawing.edges
    taken = {id_ for id_, edge in edges.items() if edge.pull is Pull.TAKEN}
    assert taken == {"changed:next", "phone:yes", "move:next", "task:next"} & set(edges)
    assert [node(why, id_).mark for id_ in ("changed", "phone", "move", "task")] == [Mark.HELD] * 4
    assert node(why, "other").dim
    assert node(why, "move").foot.text == "moved to “Availability confirmed”"
    assert why.header.tag.text == "done"


def test_the_step_in_detail_says_what_was_seen_and_what_was_wanted(engine, why, qtbot):
    trigger = paid_moves(engine)
    a_late_payment(engine)

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    assert why.panel.title.text() == "Step 2 · Condition"
    said = texts(why)
    assert "Order method is “By phone”" in said
    assert said[said.index("seen") + 1] == said[said.index("wanted") + 1] == "“By phone”"
    assert "Version 1, the newest" in said


def test_a_box_a_row_and_the_time_line_choose_a_step(engine, why, qtbot):
    trigger = paid_moves(engine)
    a_late_payment(engine)
    show(qtbot, why, RunPlace(newest(engine, trigger)))

    qtbot.mouseClick(why.panel.rows[2], Qt.MouseButton.LeftButton)
    assert why.panel.title.text() == "Step 3 · Change status"
    why.canvas.view.choose(("task",))
    assert why.panel.title.text() == "Step 4 · Set task"
    qtbot.mouseClick(why.header.earlier, Qt.MouseButton.LeftButton)
    assert why.canvas.scene.chosen == ("move",)


def test_a_wait_says_until_when_and_its_run_follows_when_it_goes_on(engine, why, qtbot):
    trigger = late(engine)
    a_new_order(engine)
    show(qtbot, why, RunPlace(newest(engine, trigger)))
    assert node(why, "wait").mark is Mark.WAITS
    assert node(why, "wait").foot.text == "until 15:00"
    assert why.header.tag.text == "waiting"

    engine.clock.advance(3 * HOUR)
    engine.end_due_waits()

    qtbot.waitUntil(lambda: why.header.tag.text == "done")
    assert node(why, "wait").mark is Mark.HELD
    assert node(why, "task").foot.text == "task set"


def test_a_wait_that_ended_early_says_why(engine, why, qtbot):
    trigger = late(engine)
    order = a_new_order(engine)
    save(engine, order, status="cancel-other", comment="gone")

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    assert node(why, "wait").foot.text.startswith("ended: the order is final")
    assert node(why, "task").dim
    assert why.header.tag.text == "ended early"


def test_a_refused_move_is_a_cross_with_its_reason(engine, why, qtbot):
    move = {"created": CREATED, "move": ChangeStatus(target="assembling")}
    trigger = put_in(engine, "Too far", move, "created > move")
    order = a_new_order(engine, status="complete")

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    assert engine.runs.page(Given(trigger=trigger))[0].outcome is Outcome.INCIDENT
    assert node(why, "move").mark is Mark.NOT_HELD
    assert engine.order(order).number in node(why, "move").foot.text


def test_a_message_says_what_became_of_it_and_leads_to_it(engine, why, qtbot):
    letter = SendEmail(to=To.FIXED, address="ada@example.org", subject="New", body="An order")
    nodes = {"created": CREATED, "letter": letter}
    trigger = put_in(engine, "Letter", nodes, "created > letter")
    a_new_order(engine)

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    assert node(why, "letter").foot.text == "recorded only"
    assert "E-mail: recorded only" in texts(why)


def test_a_branch_lights_the_case_that_held(engine, why, qtbot):
    cases = (is_("order.method", "app"), is_("order.method", "phone"))
    nodes = {"created": CREATED, "which": Branch(cases=cases), "task": a_task("Two"), "no": Stop()}
    chains = "created > which.case2 > task", "which.otherwise > no"
    trigger = put_in(engine, "Which", nodes, *chains)
    a_new_order(engine, method="phone")

    show(qtbot, why, RunPlace(newest(engine, trigger)))

    assert node(why, "which").taken == "case2"
    assert why.steps[1].text == "case 2"
    assert [case.holds for case in why.steps[1].explained] == [False, True]


def test_j_and_k_walk_through_the_runs_of_the_order(engine, why, qtbot):
    paid_moves(engine)
    late(engine)
    order = a_late_payment(engine)
    first, second = engine.runs.page(Given(subject=engine.card(order).runs[0].subject))
    show(qtbot, why, RunPlace(first.id))
    qtbot.waitUntil(lambda: why.model.rowCount() == 2)
    assert why.runs.scope.part(OF_ORDER).isChecked()

    qtbot.keyClick(why.runs.rows, Qt.Key.Key_J)

    qtbot.waitUntil(lambda: why.story.trace.run.id == second.id)
    qtbot.keyClick(why.runs.rows, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: why.story.trace.run.id == first.id)


def test_the_runs_of_the_trigger_are_listed_instead_narrowed_by_outcome(engine, why, qtbot):
    once = Repeats(kind=RepeatKind.ONCE)
    nodes = {"changed": OrderChanged(fields=("order.manager_comment",)), "task": a_task("Read")}
    trigger = put_in(engine, "Read", nodes, "changed > task", repeats=once)
    order = a_new_order(engine)
    for text in ("one", "two"):
        save(engine, order, manager_comment=text)
    show(qtbot, why, RunPlace(newest(engine, trigger)))
    assert why.header.tag.text == "not started"

    qtbot.mouseClick(why.runs.scope.part(OF_TRIGGER), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: why.model.given.trigger == trigger and why.model.rowCount() == 2)
    why.runs.outcomes.setCurrentIndex(FILTERS.index((Outcome.REFUSED,)))
    why.runs.outcomes.activated.emit(FILTERS.index((Outcome.REFUSED,)))

    qtbot.waitUntil(lambda: why.model.rowCount() == 1)
    assert why.model.line(0).outcome is Outcome.REFUSED


def test_a_long_list_of_runs_is_read_as_one_scrolls(engine, why, qtbot, monkeypatch):
    for module in (runs, run_model):
        monkeypatch.setattr(module, "PAGE", 5)
    trigger = put_in(engine, "All", {"c": CREATED, "t": a_task("One")}, "c > t")
    for _ in range(12):
        a_new_order(engine)

    why.window().go_to("triggers")
    why.window().pages["triggers"].drawing.runs_wanted.emit(trigger)

    qtbot.waitUntil(lambda: why.model.rowCount() == 12)
    assert len({why.model.line(row).id for row in range(12)}) == 12


def test_new_runs_come_to_the_list_while_somebody_looks(engine, why, qtbot):
    trigger = put_in(engine, "All", {"c": CREATED, "t": a_task("One")}, "c > t")
    a_new_order(engine)
    why.window().go_to("triggers")
    why.window().pages["triggers"].drawing.runs_wanted.emit(trigger)
    qtbot.waitUntil(lambda: why.model.rowCount() == 1)

    a_new_order(engine)

    qtbot.waitUntil(lambda: why.model.rowCount() == 2)


def test_a_trigger_without_runs_says_what_will_be_here(engine, why, qtbot):
    trigger = late(engine)
    why.window().go_to("triggers")

    why.window().pages["triggers"].drawing.runs_wanted.emit(trigger)

    qtbot.waitUntil(why.empty.isVisible)


def test_why_not_names_what_decided_and_what_would_have_to_be_so(engine, why, qtbot):
    nodes = {
        "changed": OrderChanged(fields=("order.paid",)),
        "phone": Condition(condition=is_("order.method", "phone")),
        "move": ChangeStatus(target="availability-confirmed"),
    }
    trigger = put_in(engine, "Paid by phone", nodes, "changed > phone.yes > move")
    order = a_late_payment(engine, method="app")

    show(qtbot, why, WhyNotPlace(order, trigger))

    assert why.header.tag.text == "A condition did not hold"
    assert "· Order method is “By phone”" in texts(why)
    assert node(why, "phone").taken == "no"
    assert node(why, "move").dim
    said = texts(why)
    assert (said[said.index("seen") + 1], said[said.index("wanted") + 1]) == (
        "“Mobile app”",
        "“By phone”",
    )


def test_why_not_is_asked_about_another_event_of_the_order(engine, why, qtbot):
    nodes = {
        "changed": OrderChanged(fields=("order.paid",)),
        "phone": Condition(condition=is_("order.method", "phone")),
        "task": a_task("Call"),
    }
    trigger = put_in(engine, "Paid by phone", nodes, "changed > phone.yes > task")
    order = a_late_payment(engine, method="app")
    show(qtbot, why, WhyNotPlace(order, trigger))
    assert why.events.model.rowCount() == 2

    with qtbot.waitSignal(why.read):
        qtbot.keyClick(why.events.rows, Qt.Key.Key_Down)

    assert why.header.tag.text == "It does not start with this"
    assert node(why, "changed").dim


def test_why_not_of_a_trigger_that_was_off_says_so(engine, why, qtbot):
    order = a_new_order(engine)
    trigger = late(engine)

    show(qtbot, why, WhyNotPlace(order, trigger))

    assert why.header.tag.text == "It was off then"
    assert "· the trigger is switched on" in texts(why)


def test_why_not_of_an_event_it_acted_on_is_the_run(engine, why, qtbot):
    trigger = late(engine)
    order = a_new_order(engine)

    why.window().go(WhyNotPlace(order, trigger))

    qtbot.waitUntil(lambda: why.story is not None)
    assert why.story.trace.run.trigger == trigger


def test_a_run_is_copied_as_text_with_what_was_seen(engine, why, qtbot):
    trigger = paid_moves(engine)
    a_late_payment(engine)
    show(qtbot, why, RunPlace(newest(engine, trigger)))

    qtbot.mouseClick(why.header.copy, Qt.MouseButton.LeftButton)

    text = QGuiApplication.clipboard().text()
    assert "Paid by phone – run for order" in text
    assert "✓ Order method is “By phone” (“By phone”)" in text


def test_the_ways_on_lead_to_the_order_and_to_the_trigger(engine, why, qtbot):
    trigger = paid_moves(engine)
    order = a_late_payment(engine)
    show(qtbot, why, RunPlace(newest(engine, trigger)))
    window = why.window()

    qtbot.mouseClick(why.header.trigger, Qt.MouseButton.LeftButton)
    drawing = window.pages["triggers"].drawing
    qtbot.waitUntil(lambda: drawing.isVisible() and drawing.opened is not None)
    show(qtbot, why, RunPlace(newest(engine, trigger)))
    qtbot.mouseClick(why.header.order, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: window.pages["orders"].panel.order == order)


def test_a_run_that_is_not_kept_any_more_is_said(why, qtbot):
    show(qtbot, why, RunPlace(99))

    assert "99" in why.window().messages.texts[0]


def a_step(at: Moment, heading: str) -> StepLine:
    return StepLine("n", heading, "", Mark.HELD, Tone.OK, at)


def test_steps_of_one_moment_are_one_stop_of_the_time_line_and_a_wait_is_the_last():
    steps = (
        a_step(NOON, "A"),
        a_step(Moment(NOON + MINUTE // 2), "B"),
        a_step(Moment(NOON + HOUR), "C"),
    )

    found = stops(steps, Moment(NOON + 2 * HOUR), "goes on")

    assert [(stop.text, stop.steps) for stop in found] == [
        ("A · B", (0, 1)),
        ("C", (2,)),
        ("goes on", ()),
    ]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("it runs once per order, and has run", "it runs once per order, and has run"),
        ("already in Not paid", "already in Not paid"),
        ("not sent: the customer does not want messages", "the customer does not want messages"),
        ("something nobody knows", "something nobody knows"),
    ],
)
def test_reasons_are_told_in_words_and_unknown_ones_as_they_are(dressed, english, said):
    assert said in reason_words(english)
