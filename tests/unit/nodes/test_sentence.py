"""A trigger told as a sentence."""

from engine.domain.trigger import Drawing
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.stop import Stop
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.sentence import sentence
from engine.nodes.statuses import StatusSet
from tests.builders.drawings import a_drawing, hours, is_

PAID = Condition(condition=is_("order.paid", True))
MOVE = ChangeStatus(target="assembling")


def test_a_drawing_without_an_event_says_nothing(references):
    assert sentence(Drawing(nodes=(), edges=()), references) == ""


def test_both_ways_of_a_condition_are_told(references):
    drawing = a_drawing(
        {"created": OrderCreated(), "paid": PAID, "move": MOVE, "stop": Stop()},
        "created > paid.yes > move",
        "paid.no > stop",
    )

    told = sentence(drawing, references)

    assert told == (
        "When an order is created, if Paid is yes: move the order to “Assembling”; otherwise: stop."
    )


def test_a_condition_with_only_its_no_drawn_is_told_as_unless(references):
    drawing = a_drawing(
        {"created": OrderCreated(), "wait": WaitFor(duration=hours(1)), "paid": PAID, "move": MOVE},
        "created > wait > paid.no > move",
    )

    told = sentence(drawing, references)

    assert told == (
        "When an order is created, after 1 hour, unless Paid is yes, move the order to “Assembling”."
    )


def test_cases_of_a_branch_are_told_in_their_order(references):
    branch = Branch(cases=(is_("order.paid", True), is_("order.status", "unpaid")))
    drawing = a_drawing(
        {"created": OrderCreated(), "branch": branch, "move": MOVE, "note": AddComment(text="Hm")},
        "created > branch",
        "branch.case1 > move",
        "branch.case2 > note",
        "branch.otherwise > note",
    )

    told = sentence(drawing, references)

    assert told == (
        "When an order is created, if Paid is yes: move the order to “Assembling”; "
        "if Order status is “Not paid”: note on the order “Hm”; otherwise: go on as above."
    )


def test_events_that_lead_to_the_same_box_are_told_together(references):
    events = {
        "created": OrderCreated(),
        "moved": OrderStatusChanged(target=StatusSet(statuses=("new",), groups=("approval",))),
    }
    drawing = a_drawing({**events, "move": MOVE}, "created > move", "moved > move")

    told = sentence(drawing, references)

    assert told == (
        "When an order is created or the status changes to “New” or the group “Approval”, "
        "move the order to “Assembling”."
    )


def test_texts_are_quoted_short_with_their_variables_in_brackets(references):
    text = "Order {{ order.number|upper }}:\n{% if order.paid %}" + "very " * 30 + "{% endif %}"
    drawing = a_drawing(
        {"created": OrderCreated(), "note": AddComment(text=text)}, "created > note"
    )

    told = sentence(drawing, references)

    assert "“Order [order.number]: very very" in told
    assert told.endswith("ve…”.")
    assert len(told) < 140


def test_a_circle_is_told_once(references):
    drawing = a_drawing(
        {
            "created": OrderCreated(),
            "note": AddComment(text="x"),
            "wait": WaitFor(duration=hours(2)),
        },
        "created > note > wait > note",
    )

    told = sentence(drawing, references)

    assert told == (
        "When an order is created, note on the order “x”, then after 2 hours, go on as above."
    )


def test_three_hundred_forks_inside_each_other_are_cut_short(references):
    nodes = {"created": OrderCreated()} | {f"n{n}": PAID for n in range(300)}
    chains = ["created > n0"]
    chains += [f"n{n}.yes > n{n + 1}" for n in range(299)]
    chains += [f"n{n}.no > n299" for n in range(298)]

    told = sentence(a_drawing(nodes, *chains), references)

    assert "…" in told
