"""Tasks at their desk: whose they are, when they are due, how they end and begin again."""

import pytest

from engine.desks.tasks import Due, TaskWish, Whose
from engine.domain.change import CreateOrder, CustomerDraft
from engine.domain.errors import EditConflict, Invalid, Missing
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import DAY, HOUR, MINUTE, Moment
from engine.nodes.actions.set_task import SetTask
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.performer import Performer, Who
from tests.builders.people import a_person
from tests.builders.running import ADMINISTRATOR, a_new_order, a_running_shop, do, put_in
from tests.builders.shop import NOON


@pytest.fixture
def engine(tmp_path):
    with a_running_shop(tmp_path) as running:
        yield running


def a_task(engine, text="Call", *, due=None, by=ADMINISTRATOR, **values):
    """A task set by hand, due so long after noon; its id."""
    due_at = None if due is None else Moment(NOON + due)
    return engine.tasks.create({"text": text, "person": 1, "due_at": due_at, **values}, by)


def texts(engine, part, **wish):
    return [row.task.text for row in engine.tasks.list(TaskWish(**wish)).page(part)]


def test_tasks_stand_by_when_they_are_due_on_the_clocks_of_the_shop(engine):
    """At noon in UTC it is 13:00 in Berlin: eleven hours are left of the day."""
    for text, due in (
        ("late", -MINUTE),
        ("now", 0),
        ("tonight", 11 * HOUR - 1),
        ("tomorrow", 11 * HOUR),
        ("some day", None),
    ):
        a_task(engine, text, due=due)

    tasks = engine.tasks.list(TaskWish())

    assert {part: [row.task.text for row in tasks.page(part)] for part in Due} == {
        Due.OVERDUE: ["late"],
        Due.TODAY: ["now", "tonight"],
        Due.LATER: ["tomorrow"],
        Due.NO_DATE: ["some day"],
        Due.DONE: [],
    }
    assert list(tasks.counts().values()) == [1, 2, 1, 1, 0]


def test_pages_follow_each_other_by_their_last_row(engine):
    for number in range(7):
        a_task(engine, f"{number}", due=HOUR)
    tasks = engine.tasks.list(TaskWish())

    first = tasks.page(Due.TODAY, limit=3)
    second = tasks.page(Due.TODAY, after=first[-1], limit=3)

    assert [row.task.text for row in (*first, *second)] == list("012345")
    assert tasks.page(Due.TODAY, skip=6) == tasks.page(Due.TODAY, after=second[-1])


def test_a_person_sees_their_own_those_of_their_groups_and_all(engine):
    bea = a_person(engine, 2, "Bea", "manager")
    a_task(engine, "hers", person=2)
    a_task(engine, "the managers'", person=None, group="manager")
    a_task(engine, "nobody's", person=None)
    a_task(engine, "mine")

    def seen_by(person, whose):
        return set(texts(engine, Due.NO_DATE, me=person, whose=whose))

    assert seen_by(bea.id, Whose.MINE) == {"hers"}
    assert seen_by(bea.id, Whose.GROUPS) == {"the managers'"}
    assert seen_by(1, Whose.MINE) == {"mine"}
    assert seen_by(1, Whose.GROUPS) == {"nobody's"}
    assert len(seen_by(1, Whose.ALL)) == 4


def test_tasks_are_found_by_their_words_the_order_and_the_customer(engine):
    customer = CustomerDraft(name="Ольга Ветрова")
    order = do(engine, CreateOrder(values={"number": "A-17"}, customer=customer)).orders[0]
    a_task(engine, "Перезвонить", order=order)
    a_task(engine, "Write")

    assert texts(engine, Due.NO_DATE, search="ПЕРЕЗ") == ["Перезвонить"]
    assert texts(engine, Due.NO_DATE, search="a-17 ольга") == ["Перезвонить"]
    assert texts(engine, Due.NO_DATE, search="a-17 write") == []


def test_a_task_says_which_trigger_set_it_or_who_did(engine):
    check = SetTask(text="Check", performer=Performer(who=Who.PERSON, person=1))
    nodes = {"created": OrderCreated(), "check": check}
    trigger = put_in(engine, "New order", nodes, "created > check")
    order = a_new_order(engine, number="A-1")
    a_task(engine, "by hand")

    rows = {row.task.text: row for part in Due for row in engine.tasks.list(TaskWish()).page(part)}

    check, by_hand = rows["Check"], rows["by hand"]
    assert (check.trigger, check.trigger_titles.text(), check.author) == (
        trigger,
        "New order",
        None,
    )
    assert (check.task.order, check.order_number) == (order, "A-1")
    assert (by_hand.trigger, by_hand.author) == (None, 1)
    assert texts(engine, Due.TODAY, trigger=trigger) == ["Check"]
    assert texts(engine, Due.NO_DATE, trigger=trigger) == []


def test_a_task_ends_with_an_outcome_and_can_be_opened_again(engine):
    task = a_task(engine, due=HOUR)

    engine.tasks.finish(task, "not_reached", ADMINISTRATOR, comment=" voice mail ")
    done = engine.tasks.list(TaskWish()).page(Due.DONE)[0].task
    engine.tasks.reopen(task, ADMINISTRATOR)
    card = engine.tasks.card(task)

    assert (done.outcome, done.comment, done.done_at) == ("not_reached", "voice mail", NOON)
    assert (card.row.task.done_at, card.row.task.outcome, card.row.task.comment) == (None, "", "")
    assert len(card.events) == 3
    assert (
        engine.as_of(Subject(SubjectKind.TASK, task), card.events[1].seq).outcome == "not_reached"
    )


def test_a_task_that_is_put_off_is_no_longer_due(engine):
    task = a_task(engine, due=HOUR)
    a_task(engine, due=2 * DAY)
    a_task(engine, person=None, due=HOUR)
    before = engine.tasks.due(1)

    engine.tasks.postpone(task, Moment(NOON + 2 * DAY), ADMINISTRATOR)

    assert (before, engine.tasks.due(1)) == (1, 0)


def test_nobody_sets_a_task_that_says_nothing_or_points_nowhere(engine):
    task = a_task(engine)

    with pytest.raises(Invalid, match="say in a few words"):
        a_task(engine, "  ")
    with pytest.raises(Invalid, match="say in a few words"):
        engine.tasks.edit(task, {"text": ""}, ADMINISTRATOR)
    with pytest.raises(Missing):
        a_task(engine, order=77)
    with pytest.raises(Invalid, match="say how it ended"):
        engine.tasks.finish(task, " ", ADMINISTRATOR)
    with pytest.raises(Missing):
        engine.tasks.card(99)


def test_what_somebody_else_changed_meanwhile_is_refused_with_both_values(engine):
    task = a_task(engine, "Call")
    opened = engine.tasks.card(task).row.task.version
    engine.tasks.edit(task, {"text": "Write"}, ADMINISTRATOR, version=opened)

    with pytest.raises(EditConflict) as refused:
        engine.tasks.edit(task, {"text": "Visit"}, ADMINISTRATOR, version=opened)
    engine.tasks.edit(task, {"due_at": NOON}, ADMINISTRATOR, version=opened)

    assert (refused.value.theirs, refused.value.yours) == ("“Write”", "“Visit”")
    assert engine.tasks.card(task).row.task.due_at == NOON
