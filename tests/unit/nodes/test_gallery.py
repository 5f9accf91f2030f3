"""The ready-made triggers: they load, have no problem, and say what they do."""

import pytest

from engine.conditions.fields import Vocabulary
from engine.domain.errors import Unknown
from engine.domain.moment import DAY
from engine.domain.trigger import RepeatKind
from engine.nodes import gallery
from engine.nodes.base import GuardKind
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.inspection import problems
from engine.nodes.registry import node_of
from engine.nodes.sentence import sentence
from engine.nodes.trigger_file import read, write
from tests.builders.turns import a_turn, an_order, facts, the_hold

FIVE = (
    "delivery-problem-task",
    "new-order-alert-task",
    "not-bought-out-bad-client",
    "paid-to-assembling",
    "unpaid-a-day",
)
COLUMNS = {56, 330, 632}
ROW = 146

each_of_five = pytest.mark.parametrize("name", FIVE)


def the_node(name, kind):
    """The box of this type in a ready-made trigger."""
    nodes = map(node_of, gallery.trigger(name).drawing.nodes)
    return next(node for node in nodes if isinstance(node, kind))


def test_the_gallery_holds_five():
    assert gallery.names() == FIVE


@each_of_five
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_a_ready_made_trigger_has_no_problem_in_the_starter_shop(name, language, design):
    file = gallery.trigger(name, language=language)

    assert problems(file.drawing, design) == ()


@each_of_five
def test_a_ready_made_trigger_is_named_in_three_languages(name):
    titles = gallery.trigger(name).settings.titles

    assert set(titles.by_language) == {"en", "ru", "zh"}
    assert len(set(titles.by_language.values())) == 3


@each_of_five
def test_texts_come_in_the_language_asked_for(name):
    comments = {
        gallery.trigger(name, language=lang).settings.comment for lang in ("en", "ru", "zh")
    }

    assert len(comments) == 3


@each_of_five
def test_every_box_stands_in_a_column_and_a_row_of_its_own(name):
    file = gallery.trigger(name)

    places = list(file.layout.values())
    assert set(file.layout) == {box.id for box in file.drawing.nodes}
    assert len(set(places)) == len(places)
    assert all(x in COLUMNS and (y - 56) % ROW == 0 for x, y in places)


@each_of_five
def test_a_ready_made_trigger_written_and_read_again_is_the_same(name):
    file = gallery.trigger(name)

    assert read(write(file)) == file


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "delivery-problem-task",
            "When the status changes to “Delivery problem”, set a task for the order's manager: ",
        ),
        (
            "new-order-alert-task",
            "When an order is created, alert the order's manager: “New order ",
        ),
        (
            "not-bought-out-bad-client",
            "When the status changes to “Not bought out”, mark the customer bad.",
        ),
        ("paid-to-assembling", ", move the order to “Assembling”."),
        ("unpaid-a-day", "When an order is created, after 24 hours (unless "),
    ],
)
def test_a_ready_made_trigger_reads_as_a_sentence(name, said, references):
    told = sentence(gallery.trigger(name).drawing, references)

    assert said in told
    assert told.endswith(".")


@each_of_five
def test_the_sentence_is_told_in_every_language(name, references):
    told = {
        language: sentence(gallery.trigger(name, language=language).drawing, references, language)
        for language in ("en", "ru", "zh")
    }

    assert told["ru"].startswith("Когда ")
    assert told["zh"].startswith("当")
    assert len(set(told.values())) == 3


def test_unpaid_a_day_waits_a_day_unless_paid_or_final(references):
    wait = the_node("unpaid-a-day", WaitFor)
    known = facts(references, order=an_order())

    held = the_hold(wait.compile(references)(known, a_turn()))

    assert held.due_at - known.now == DAY
    assert held.guard is GuardKind.CONDITION


@pytest.mark.parametrize(
    ("order", "moves"),
    [
        ({"status": "new"}, True),
        ({"status": "client-confirmed"}, True),
        ({"status": "new", "paid": True}, False),
        ({"status": "delivering"}, False),
        ({"status": "complete"}, False),
    ],
)
def test_unpaid_a_day_moves_only_early_orders_that_are_not_paid(order, moves, references):
    question = the_node("unpaid-a-day", Condition)

    holds = question.compile(references).test(facts(references, order=an_order(**order)))

    assert holds is moves


def test_paid_to_assembling_listens_to_the_order_being_paid_not_to_each_payment():
    event = the_node("paid-to-assembling", OrderChanged)

    heard = event.listens()

    assert heard.fields == frozenset({"order.paid"})


def test_ready_made_triggers_meet_an_order_as_often_as_it_happens():
    kinds = {gallery.trigger(name).settings.repeats.kind for name in FIVE}

    assert kinds == {RepeatKind.ALWAYS}


def test_an_unknown_name_is_answered_with_those_there_are():
    with pytest.raises(Unknown, match="Known: delivery-problem-task, new-order"):
        gallery.trigger("paid")


def test_a_vocabulary_is_not_needed_to_read_the_gallery(references):
    with_words = gallery.trigger("unpaid-a-day", vocabulary=Vocabulary(references))

    assert with_words == gallery.trigger("unpaid-a-day")
