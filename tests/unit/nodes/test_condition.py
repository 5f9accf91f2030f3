"""The node that asks one question."""

from engine.nodes.conditions.condition import Condition
from tests.builders.drawings import became, in_, is_
from tests.builders.turns import an_order, facts

EARLY = Condition(condition=in_("order.status_group", "new", "approval"))


def test_test_and_explanation_say_the_same(references):
    compiled = EARLY.compile(references)
    early, late = (
        facts(references, order=an_order(status=status)) for status in ("new", "delivering")
    )

    assert (compiled.test(early), compiled.explain(early).holds) == (True, True)
    assert (compiled.test(late), compiled.explain(late).holds) == (False, False)


def test_it_reads_the_fields_of_its_condition():
    assert "customer.vip" in Condition(condition=is_("customer.vip", True)).reads()


def test_a_change_test_does_not_belong_here(design):
    problems = list(Condition(condition=became("order.paid", True)).problems(design))

    assert [problem.code for problem in problems] == ["condition.asks_for_changes"]
    assert "at the start of a trigger" in problems[0].text


def test_a_value_of_the_wrong_kind_is_a_problem(design):
    problems = list(Condition(condition=is_("order.paid", "maybe")).problems(design))

    assert [(p.code, p.param) for p in problems] == [("condition.refused", "condition")]
