"""What a run leaves behind, and what a start that was not wanted does not."""

from engine.api import Answer
from engine.domain.trigger import RepeatKind, Repeats
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from tests.builders import stored
from tests.builders.drawings import is_
from tests.builders.running import a_new_order, a_task, put_in, save

CREATED = OrderCreated()
COMMENTED = OrderChanged(fields=("order.manager_comment",))


def on_comments(engine, **settings):
    """A trigger that sets a task for each new comment."""
    nodes = {"commented": COMMENTED, "task": a_task("Read")}
    return put_in(engine, "Read", nodes, "commented > task", **settings)


def comment(engine, order, *texts):
    for text in texts:
        save(engine, order, manager_comment=text)


def test_a_start_that_the_conditions_did_not_want_is_not_stored_but_can_be_asked_about(
    engine, file
):
    put_in(
        engine,
        "By phone",
        {
            "created": CREATED,
            "phone": Condition(condition=is_("order.method", "phone")),
            "task": a_task("Call"),
        },
        "created > phone.yes > task",
    )

    order = a_new_order(engine, method="app")

    assert stored.runs(file, order) == []
    assert engine.why(order, "By phone").answer is Answer.CONDITIONS


def test_a_refused_start_is_stored_with_its_reason(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE))
    comment(engine, order, "One", "Two")

    refused = stored.runs(file, order)[1]

    assert refused["reason"]
    assert engine.why(order, "Read", refused["event_seq"]).answer is Answer.REFUSED


def test_a_trace_says_which_way_was_taken_and_what_was_seen(engine, file):
    put_in(
        engine,
        "By phone",
        {
            "created": CREATED,
            "phone": Condition(condition=is_("order.method", "phone")),
            "task": a_task("Call"),
        },
        "created > phone.yes > task",
    )

    order = a_new_order(engine, method="phone")

    (run,) = engine.why(order, "By phone").runs
    assert [step.node for step in run.steps] == ["created", "phone", "task"]
    asked = run.steps[1]
    assert asked.socket == "yes"
    assert asked.verdict is not None
    assert asked.verdict.seen == ("phone",)
    assert len(run.steps[2].seq) == 1
    assert run.duration_us > 0
