"""The desk of runs: lists, traces with every condition explained, and why not."""

import pytest

from engine.api import Answer
from engine.conditions.explain import missing
from engine.conditions.tree import And, Or
from engine.desks import runs
from engine.desks.runs import Given
from engine.domain.change import PaymentDraft
from engine.domain.errors import Missing
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import DAY
from engine.domain.run import Outcome
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.wait_for import WaitFor
from tests.builders.drawings import hours, is_
from tests.builders.running import a_new_order, a_task, pay, put_in, save

PAID_BY_PHONE = And((is_("order.paid", True), is_("order.method", "phone")))


def paid_by_phone(engine) -> int:
    """Paid orders that came by phone are moved on, and somebody is told."""
    nodes = {
        "changed": OrderChanged(fields=("order.paid",)),
        "phone": Condition(condition=PAID_BY_PHONE),
        "move": ChangeStatus(target="availability-confirmed"),
        "task": a_task("Call"),
    }
    return put_in(engine, "Paid by phone", nodes, "changed > phone.yes > move > task")


def a_late_payment(engine, method="phone"):
    """An order and its payment, which comes only now."""
    order = a_new_order(engine, method=method, payments=(PaymentDraft(type="cash", amount=100),))
    pay(engine, order, engine.order(order).payments[0].id)
    return order


def the_run(engine, trigger):
    return engine.runs.page(Given(trigger=trigger))[0]


def test_a_story_explains_each_condition_and_names_what_the_run_did(engine):
    trigger = paid_by_phone(engine)
    order = a_late_payment(engine)

    story = engine.runs.story(the_run(engine, trigger).id)

    trace = story.trace
    assert [step.node for step in trace.run.steps] == ["changed", "phone", "move", "task"]
    (explained,) = story.explained[1]
    assert [(part.holds, part.seen_words) for part in explained.parts] == [
        (True, "yes"),
        (True, "“By phone”"),
    ]
    assert (trace.order, trace.version.number, trace.newest) == (engine.order(order), 1, 1)
    assert trace.event.seq == trace.run.event
    assert [event.change_of("status").new for event in trace.events if event.change_of("status")]
    assert [task.text for task in trace.tasks] == ["Call"]


def test_a_story_is_told_in_the_language_of_the_window(engine):
    trigger = paid_by_phone(engine)
    a_late_payment(engine)

    story = engine.runs.story(the_run(engine, trigger).id, "ru")

    assert story.explained[1][0].parts[0].wanted == "да"


def test_why_not_names_the_clause_that_decided_and_offers_the_other_events(engine):
    trigger = paid_by_phone(engine)
    order = a_late_payment(engine, method="app")

    story = engine.runs.why_not(order, trigger)

    assert story.why.answer is Answer.CONDITIONS
    assert (story.why.entry, story.why.asked[0].socket) == ("changed", "no")
    (explained,) = story.explained[0]
    assert [part.words for part in missing(explained)] == ["Order method is “By phone”"]
    assert story.events[0].seq == story.why.event.seq
    assert len(story.events) == 2


def test_why_not_stands_on_the_drawing_of_then(engine):
    trigger = paid_by_phone(engine)
    order = a_new_order(engine)

    story = engine.runs.why_not(order, trigger)

    assert story.why.answer is Answer.NOT_LISTENING
    assert [box.id for box in story.version.drawing.nodes] == ["changed", "phone", "move", "task"]
    assert story.explained == {}


def test_a_branch_is_explained_case_by_case(engine):
    nodes = {
        "created": OrderCreated(),
        "which": Branch(
            cases=(Or((is_("order.method", "phone"), is_("order.paid", True))), PAID_BY_PHONE)
        ),
        "task": a_task("Neither"),
        "other": a_task("One"),
    }
    trigger = put_in(
        engine, "Which", nodes, "created > which.otherwise > task", "which.case1 > other"
    )
    a_new_order(engine, method="app")
    a_new_order(engine, method="phone")

    by_phone, by_app = (
        engine.runs.story(line.id) for line in engine.runs.page(Given(trigger=trigger))
    )

    assert [case.holds for case in by_app.explained[1]] == [False, False]
    assert [case.holds for case in by_phone.explained[1]] == [True]


def test_a_branch_that_leads_nowhere_is_explained_case_by_case_too(engine):
    nodes = {
        "created": OrderCreated(),
        "which": Branch(cases=(is_("order.method", "phone"), is_("order.paid", True))),
        "task": a_task("One"),
    }
    trigger = put_in(engine, "Which", nodes, "created > which.case1 > task")
    order = a_new_order(engine, method="app")

    story = engine.runs.why_not(order, trigger)

    assert [asked.socket for asked in story.why.asked] == ["", "otherwise"]
    assert [story.explained[place][0].wanted for place in (0, 1)] == ["“By phone”", "yes"]


def test_runs_are_listed_by_order_with_what_they_wait_for(engine, clock):
    nodes = {"created": OrderCreated(), "wait": WaitFor(duration=hours(2)), "task": a_task("Late")}
    put_in(engine, "Late", nodes, "created > wait > task")
    order = a_new_order(engine)
    a_new_order(engine)

    of_order = Given(subject=Subject(SubjectKind.ORDER, order))
    (line,) = engine.runs.page(of_order)

    assert (line.outcome, line.due_at) == (Outcome.WAITING, clock.now() + DAY // 12)
    assert engine.runs.line(line.id) == line
    assert engine.runs.count(of_order) == 1


def test_a_long_list_of_runs_is_read_page_by_page(engine, monkeypatch):
    monkeypatch.setattr(runs, "PAGE", 2)
    trigger = put_in(engine, "All", {"c": OrderCreated(), "t": a_task("One")}, "c > t")
    for _ in range(3):
        a_new_order(engine)

    first = engine.runs.page(Given(trigger=trigger))
    rest = engine.runs.page(Given(trigger=trigger), first[-1])

    assert [len(first), len(rest)] == [2, 1]
    assert len({line.id for line in (*first, *rest)}) == 3


def test_a_run_that_is_not_kept_has_no_story(engine):
    with pytest.raises(Missing):
        engine.runs.story(77)


def test_a_trigger_says_how_busy_it_was_in_the_last_seven_days(engine, clock):
    trigger = put_in(engine, "All", {"c": OrderCreated(), "t": a_task("One")}, "c > t")
    order = a_new_order(engine)
    clock.advance(8 * DAY)
    a_new_order(engine)

    (row,) = engine.triggers.rows()

    assert (row.trigger.id, row.lately, row.last_at) == (trigger, 1, clock.now())
    save(engine, order, manager_comment="x")
