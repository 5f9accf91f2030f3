"""A look over a drawing: which problems are found, and where."""

from engine.domain.trigger import Drawing, NodeDrawing
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.stop import Stop
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.inspection import problems
from tests.builders.drawings import a_drawing, became, hours, is_

MOVE = ChangeStatus(target="assembling")
PAID = Condition(condition=is_("order.paid", True))


def found(drawing, design):
    """Codes of problems with the box each stands at."""
    return [(problem.code, problem.node) for problem in problems(drawing, design)]


def test_a_sound_drawing_has_no_problem(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "paid": PAID, "move": MOVE, "stop": Stop()},
        "created > paid.yes > move",
        "paid.no > stop",
    )

    assert problems(drawing, design) == ()


def test_an_empty_drawing_has_nothing_that_starts_it(design):
    assert found(Drawing(nodes=(), edges=()), design) == [("drawing.no_event", "")]


def test_a_trigger_that_does_nothing_is_warned_of(design):
    drawing = a_drawing({"created": OrderCreated(), "stop": Stop()}, "created > stop")

    assert [(p.code, p.warning) for p in problems(drawing, design)] == [("drawing.no_action", True)]


def test_an_unknown_kind_is_named_with_the_nearest(design):
    drawing = Drawing(nodes=(NodeDrawing(id="x", kind="set_tsk"),), edges=())

    only = problems(drawing, design)[0]

    assert (only.code, only.node) == ("node.unknown_kind", "x")
    assert "Did you mean: set_task?" in only.text


def test_a_parameter_that_cannot_be_read_is_named(design):
    drawing = Drawing(
        nodes=(NodeDrawing(id="x", kind="change_status", params={"target": 5}),), edges=()
    )

    only = problems(drawing, design)[0]

    assert (only.code, only.node, only.param) == ("node.parameter_refused", "x", "target")


def test_two_boxes_of_one_id_are_found(design):
    box = NodeDrawing(id="x", kind="order_created")

    assert ("node.twice", "x") in found(Drawing(nodes=(box, box), edges=()), design)


def test_two_lines_from_one_socket_are_found(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "move": MOVE, "stop": Stop()},
        "created > move",
        "created > stop",
    )

    assert found(drawing, design) == [("edge.two_on_a_socket", "created")]


def test_a_line_from_a_socket_that_is_not_there_is_found(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "paid": PAID, "move": MOVE},
        "created > paid.maybe > move",
    )

    assert found(drawing, design) == [("edge.no_such_socket", "paid")]


def test_a_branch_has_as_many_sockets_as_cases(design):
    branch = Branch(cases=(is_("order.paid", True), is_("order.paid", False)))
    nodes = {"created": OrderCreated(), "branch": branch, "move": MOVE}

    sound = a_drawing(nodes, "created > branch.case2 > move", "branch.otherwise > move")
    wrong = a_drawing(nodes, "created > branch.case3 > move")

    assert found(sound, design) == []
    assert found(wrong, design) == [("edge.no_such_socket", "branch")]


def test_a_line_into_an_event_is_found(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "changed": OrderChanged(fields=("order.paid",)), "move": MOVE},
        "created > changed > move",
    )

    assert found(drawing, design) == [("edge.into_an_event", "changed")]


def test_a_line_to_nowhere_is_found(design):
    drawing = a_drawing({"created": OrderCreated(), "move": MOVE}, "created > move > gone")

    assert found(drawing, design) == [("edge.dangling", "gone")]


def test_a_box_that_no_event_leads_to_is_found(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "move": MOVE, "lost": AddComment(text="x"), "end": Stop()},
        "created > move",
        "lost > end",
    )

    assert found(drawing, design) == [("node.unreachable", "lost"), ("node.unreachable", "end")]


def test_a_circle_without_a_wait_is_found_at_each_of_its_boxes(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "note": AddComment(text="x"), "paid": PAID, "move": MOVE},
        "created > note > paid",
        "paid.no > note",
        "paid.yes > move",
    )

    assert found(drawing, design) == [
        ("drawing.cycle_without_wait", "note"),
        ("drawing.cycle_without_wait", "paid"),
    ]


def test_a_circle_with_a_wait_is_sound(design):
    drawing = a_drawing(
        {
            "created": OrderCreated(),
            "note": AddComment(text="x"),
            "wait": WaitFor(duration=hours(1)),
            "paid": PAID,
        },
        "created > note > wait > paid.no > note",
    )

    assert found(drawing, design) == []


def test_problems_of_parameters_carry_the_box(design):
    drawing = a_drawing(
        {"created": OrderCreated(), "move": ChangeStatus(target="nowhere")}, "created > move"
    )

    only = problems(drawing, design)[0]

    assert (only.code, only.node, only.param) == ("status.unknown", "move", "target")


def test_a_change_test_behind_a_wait_is_a_problem(design):
    drawing = a_drawing(
        {
            "created": OrderCreated(),
            "became": Condition(condition=became("order.paid", True)),
            "move": MOVE,
        },
        "created > became.yes > move",
    )

    assert found(drawing, design) == [("condition.asks_for_changes", "became")]


def test_a_condition_that_names_an_unknown_field_is_a_problem_of_its_box(design):
    drawing = a_drawing(
        {
            "created": OrderCreated(),
            "odd": Condition(condition=is_("order.colour", "red")),
            "move": MOVE,
        },
        "created > odd.yes > move",
    )

    only = problems(drawing, design)[0]

    assert (only.code, only.node, only.param) == ("condition.refused", "odd", "condition")
    assert "colour" in only.text


def test_five_hundred_boxes_in_a_circle_are_looked_over_quickly(design):
    nodes = {"created": OrderCreated()} | {f"n{n}": AddComment(text="x") for n in range(499)}
    chain = " > ".join(["created", *(f"n{n}" for n in range(499)), "n0"])

    circle = problems(a_drawing(nodes, chain), design)

    assert len(circle) == 499
