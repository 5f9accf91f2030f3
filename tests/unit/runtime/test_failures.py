"""A failed turn is taken back whole; a refusal is an incident; the change stands."""

from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.moment import HOUR
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.runtime.work import Work
from tests.builders import stored
from tests.builders.drawings import hours
from tests.builders.running import a_new_order, a_task, do, put_in, save

CREATED = OrderCreated()


def test_a_failed_turn_drops_only_its_own_effects(engine, file, comments_break):
    put_in(
        engine,
        "Before",
        {"created": CREATED, "task": a_task("Before")},
        "created > task",
        turn=10,
    )
    put_in(
        engine,
        "Broken",
        {
            "created": CREATED,
            "task": a_task("Dropped"),
            "move": ChangeStatus(target="client-confirmed"),
            "mail": SendEmail(subject="Hello", body="Dropped"),
            "say": AddComment(text="breaks"),
        },
        "created > task > move > mail > say",
        turn=20,
    )
    put_in(
        engine, "After", {"created": CREATED, "task": a_task("After")}, "created > task", turn=30
    )

    order = a_new_order(engine, delivery_address="Here")

    assert engine.order(order).delivery_address == "Here"
    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Before", "After"]
    assert stored.rows(file, "SELECT * FROM outbox") == []
    assert stored.outcomes(file, order) == ["done", "failed", "done"]
    assert "comment broke" in stored.runs(file, order)[1]["reason"]
    assert [text for text in stored.alerts(file) if "Broken" in text]
    assert [stay["status"] for stay in stored.visits(file, order)] == ["new"]


def broken(*_):
    """Compiles to something that raises."""

    def ask(*_):
        raise ValueError("asking broke")

    return ask


def test_a_change_commits_even_when_asking_whether_to_start_fails(engine, file, monkeypatch):
    monkeypatch.setattr(OrderStatusChanged, "compile", broken)
    put_in(
        engine,
        "Broken",
        {"moved": OrderStatusChanged(), "task": a_task("Never")},
        "moved > task",
        turn=10,
    )
    put_in(
        engine,
        "Whole",
        {"changed": OrderChanged(fields=("order.status",)), "task": a_task("Moved")},
        "changed > task",
        turn=20,
    )
    order = a_new_order(engine)

    save(engine, order, status="client-confirmed")

    assert engine.order(order).status == "client-confirmed"
    assert stored.tasks(file, order) == ["Moved"]
    assert stored.outcomes(file, order) == ["failed", "done"]
    assert [text for text in stored.alerts(file) if "Broken" in text]


def test_without_the_way_back_a_failed_turn_would_leave_its_effects(
    engine, file, comments_break, monkeypatch
):
    monkeypatch.setattr(Work, "undo_to", lambda *_: None)
    put_in(
        engine,
        "Broken",
        {"created": CREATED, "task": a_task("Left behind"), "say": AddComment(text="breaks")},
        "created > task > say",
    )

    assert stored.tasks(file, a_new_order(engine)) == ["Left behind"]


def test_a_turn_that_fails_after_a_wait_drops_only_that_turn(engine, file, clock, comments_break):
    put_in(
        engine,
        "Broken",
        {
            "created": CREATED,
            "first": a_task("Before the wait"),
            "wait": WaitFor(duration=hours(1)),
            "second": a_task("Dropped"),
            "say": AddComment(text="breaks"),
        },
        "created > first > wait > second > say",
    )
    order = a_new_order(engine)

    clock.advance(HOUR)
    engine.end_due_waits()

    assert stored.tasks(file, order) == ["Before the wait"]
    assert stored.outcomes(file, order) == ["failed"]
    assert engine.end_due_waits() == 0


def test_a_refused_move_is_an_incident_and_what_came_before_stays(engine, file):
    put_in(
        engine,
        "Too far",
        {
            "created": CREATED,
            "first": a_task("Before"),
            "move": ChangeStatus(target="delivering"),
            "second": a_task("Behind"),
        },
        "created > first > move > second",
    )

    order = a_new_order(engine)

    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Before"]
    (run,) = stored.runs(file, order)
    assert run["outcome"] == "incident"
    assert "“Delivering”" in run["reason"]
    assert any("“Delivering”" in str(step) for step in run["steps"])
    assert [text for text in stored.alerts(file) if "Too far" in text]


def test_go_on_anyway_goes_on(engine, file):
    put_in(
        engine,
        "Too far",
        {
            "created": CREATED,
            "move": ChangeStatus(target="delivering", go_on=True),
            "task": a_task("Behind"),
        },
        "created > move > task",
    )

    order = a_new_order(engine)

    assert engine.order(order).status == "new"
    assert stored.tasks(file, order) == ["Behind"]
    (run,) = stored.runs(file, order)
    assert run["outcome"] == "done"
    assert any("“Delivering”" in str(step) for step in run["steps"])


def test_automation_may_not_take_a_way_that_is_kept_for_people(engine, file, order):
    put_in(
        engine,
        "Reopen",
        {"moved": OrderStatusChanged(), "back": ChangeStatus(target="client-confirmed")},
        "moved > back",
    )

    save(engine, order, status="cancel-other", comment="Changed their mind")

    assert engine.order(order).status == "cancel-other"
    assert stored.outcomes(file, order) == ["incident"]
    save(engine, order, status="client-confirmed", comment="Changed it again")
    assert engine.order(order).status == "client-confirmed"


def test_a_message_without_an_address_is_parked_and_the_run_goes_on(engine, file):
    put_in(
        engine,
        "Write",
        {
            "created": CREATED,
            "mail": SendEmail(subject="Thanks", body="We call you."),
            "task": a_task("Behind"),
        },
        "created > mail > task",
    )

    order = do(engine, CreateOrder(customer=CustomerDraft(name="Ada", consent=True))).orders[0]

    (message,) = stored.rows(file, "SELECT * FROM outbox")
    assert message["state"] == "parked"
    assert message["problem"]
    assert stored.tasks(file, order) == ["Behind"]
    assert stored.outcomes(file, order) == ["done"]
