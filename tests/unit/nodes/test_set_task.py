"""The action that sets a task."""

from dataclasses import replace

import pytest

from engine.domain.change import CreateTask
from engine.domain.errors import Invalid, UserError
from engine.domain.moment import HOUR
from engine.nodes.actions.set_task import SetTask
from engine.nodes.performer import Performer, Who
from tests.builders.drawings import hours
from tests.builders.turns import a_turn, an_order, facts


def planned(references, node, **order):
    """What the action plans for an order."""
    return node.compile(references)(facts(references, order=an_order(**order)), a_turn())


def test_a_task_is_set_for_the_orders_manager(references):
    node = SetTask(text="Call about {{ order.number }}", due=hours(2))
    now = facts(references).now

    done = planned(references, node, manager=1)

    assert done.edits == (
        CreateTask(
            values={
                "text": "Call about A-17",
                "person": 1,
                "group": "",
                "due_at": now + 2 * HOUR,
                "order": 17,
                "customer": 5,
            }
        ),
    )
    assert done.note == ""


@pytest.mark.parametrize(
    ("performer", "person", "group"),
    [
        (Performer(), None, ""),
        (Performer(group="manager"), None, "manager"),
        (Performer(who=Who.PERSON, person=1), 1, ""),
        (Performer(who=Who.GROUP, group="director"), None, "director"),
    ],
    ids=["to the administrators", "to the group beside", "to the person", "to the group"],
)
def test_an_order_without_a_manager_is_taken_care_of_all_the_same(
    performer, person, group, references
):
    done = planned(references, SetTask(text="Look", performer=performer))

    values = done.edits[0].values
    assert (values["person"], values["group"]) == (person, group)
    assert ("has no manager" in done.note) is (performer.who is Who.MANAGER)


def test_a_manager_who_left_counts_as_none(references):
    left = replace(references.people[1], retired=True)
    without = replace(references, people={1: left})

    done = planned(without, SetTask(text="Look"), manager=1)

    assert done.edits[0].values["person"] is None
    assert done.note.endswith("so it goes to the administrators")


@pytest.mark.parametrize(
    "performer",
    [Performer(who=Who.PERSON, person=99), Performer(who=Who.GROUP, group="gone")],
)
def test_a_performer_who_is_not_there_is_refused(performer, references):
    with pytest.raises(Invalid):
        planned(references, SetTask(text="Look", performer=performer))


@pytest.mark.parametrize(
    ("performer", "code"),
    [
        (Performer(who=Who.PERSON), "person.unknown"),
        (Performer(who=Who.PERSON, person=99), "person.unknown"),
        (Performer(who=Who.GROUP), "people_group.missing"),
        (Performer(who=Who.GROUP, group="gone"), "people_group.unknown"),
        (Performer(group="gone"), "people_group.unknown"),
    ],
)
def test_a_performer_who_is_not_there_is_a_problem(performer, code, design):
    problems = list(SetTask(text="Look", performer=performer).problems(design))

    assert [(p.code, p.param) for p in problems] == [(code, "performer")]


def test_a_text_that_cannot_be_filled_in_is_refused_as_a_whole(references):
    with pytest.raises(UserError, match="cannot be filled in"):
        planned(references, SetTask(text="Order {{ order.number }} {{ payment_link }}"))


def test_without_a_due_time_it_is_due_at_once(references):
    done = planned(references, SetTask(text="Look"))

    assert done.edits[0].values["due_at"] == facts(references).now
