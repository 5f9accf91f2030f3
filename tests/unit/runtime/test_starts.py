"""Whether a trigger may start again: modes and repeats."""

from engine.domain.moment import HOUR, MINUTE
from engine.domain.trigger import Mode, RepeatKind, Repeats
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.wait_for import WaitFor
from tests.builders import stored
from tests.builders.drawings import hours
from tests.builders.running import a_new_order, a_task, put_in, save

CREATED = OrderCreated()
COMMENTED = OrderChanged(fields=("order.manager_comment",))


def on_comments(engine, **settings):
    """A trigger that sets a task for each new comment."""
    nodes = {"commented": COMMENTED, "task": a_task("Read")}
    return put_in(engine, "Read", nodes, "commented > task", **settings)


def wait_on_comments(engine, **settings):
    """A trigger that waits an hour after each new comment, then sets a task."""
    nodes = {"commented": COMMENTED, "wait": WaitFor(duration=hours(1)), "task": a_task("Read")}
    return put_in(engine, "Read", nodes, "commented > wait > task", **settings)


def comment(engine, order, *texts):
    for text in texts:
        save(engine, order, manager_comment=text)


def test_single_refuses_a_second_start_while_one_is_under_way(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.SINGLE)

    comment(engine, order, "One", "Two")

    assert stored.outcomes(file, order) == ["waiting", "refused"]
    clock.advance(HOUR)
    engine.end_due_waits()
    comment(engine, order, "Three")
    assert stored.outcomes(file, order) == ["done", "refused", "waiting"]


def test_single_counts_per_order(engine, file, order):
    wait_on_comments(engine, mode=Mode.SINGLE)
    other = a_new_order(engine)

    comment(engine, order, "One")
    comment(engine, other, "One")

    assert stored.outcomes(file) == ["waiting", "waiting"]


def test_restart_ends_the_run_under_way(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.RESTART)
    comment(engine, order, "One")
    clock.advance(HOUR // 2)

    comment(engine, order, "Two")

    assert stored.outcomes(file, order) == ["ended_early", "waiting"]
    clock.advance(HOUR // 2)
    assert engine.end_due_waits() == 0
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"]


def test_parallel_runs_side_by_side_up_to_its_most(engine, file, order):
    wait_on_comments(engine, mode=Mode.PARALLEL, parallel_most=2)

    comment(engine, order, "One", "Two", "Three")

    assert stored.outcomes(file, order) == ["waiting", "waiting", "refused"]


def test_queued_begins_when_the_one_before_has_ended(engine, file, clock, order):
    wait_on_comments(engine, mode=Mode.QUEUED)
    comment(engine, order, "One")
    clock.advance(HOUR // 2)
    comment(engine, order, "Two")

    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"]
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read"], (
        "the second waits its own hour, from when it began"
    )
    clock.advance(HOUR // 2)
    engine.end_due_waits()
    assert stored.tasks(file, order) == ["Read", "Read"]


def test_every_time_is_every_time(engine, file, order):
    on_comments(engine)

    comment(engine, order, "One", "Two", "Three")

    assert stored.tasks(file, order) == ["Read"] * 3


def test_once_per_order_is_once(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE))

    comment(engine, order, "One", "Two")
    comment(engine, a_new_order(engine), "One")

    assert stored.tasks(file, order) == ["Read"]
    assert len(stored.tasks(file)) == 2
    assert stored.outcomes(file, order) == ["done", "refused"]


def test_once_per_visit_counts_anew_when_the_order_comes_back(engine, file, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.ONCE_PER_VISIT))

    comment(engine, order, "One", "Two")
    save(engine, order, status="availability-confirmed")
    comment(engine, order, "Three")
    save(engine, order, status="client-confirmed")
    save(engine, order, status="availability-confirmed")
    comment(engine, order, "Four", "Five")

    assert stored.outcomes(file, order) == ["done", "refused", "done", "done", "refused"]


def test_not_more_often_than_minutes(engine, file, clock, order):
    on_comments(engine, repeats=Repeats(kind=RepeatKind.INTERVAL, minutes=30))

    comment(engine, order, "One")
    clock.advance(30 * MINUTE - 1)
    comment(engine, order, "Two")
    clock.advance(1)
    comment(engine, order, "Three")

    assert stored.outcomes(file, order) == ["done", "refused", "done"]
