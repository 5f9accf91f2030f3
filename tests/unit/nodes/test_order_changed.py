"""The event of an order that has changed."""

import pytest

from engine.domain.event import EventKind
from engine.nodes.events.order_changed import OrderChanged
from tests.builders.drawings import became, is_
from tests.builders.turns import an_event, an_order, facts


@pytest.mark.parametrize(
    ("fields", "heard"),
    [((), None), (("order.manager", "order.tags"), frozenset({"order.manager", "order.tags"}))],
)
def test_it_hears_the_fields_named_or_any(fields, heard):
    listening = OrderChanged(fields=fields).listens()

    assert listening.fields == heard
    assert listening.kinds == {EventKind.CHANGED}


@pytest.mark.parametrize(
    ("old", "new", "meant"), [(False, True, True), (True, False, False), (None, True, True)]
)
def test_a_change_test_reads_what_the_event_changed(old, new, meant, references):
    test = OrderChanged(when=became("order.paid", True)).compile(references)
    event = an_event(("order", "paid", old, new))

    assert test(facts(references, event=event, order=an_order(paid=True))) is meant


def test_a_condition_on_what_is_reads_the_order_now(references):
    test = OrderChanged(fields=("order.tags",), when=is_("order.paid", True)).compile(references)
    event = an_event(("order", "tags", (), ("gift",)))

    assert test(facts(references, event=event, order=an_order(paid=True)))
    assert not test(facts(references, event=event, order=an_order(paid=False)))


def test_without_a_condition_every_change_is_meant(references):
    assert OrderChanged().compile(references)(facts(references, event=an_event()))


@pytest.mark.parametrize(
    ("node", "codes"),
    [
        (OrderChanged(), ["event.fires_on_every_save"]),
        (OrderChanged(when=is_("order.paid", True)), ["event.fires_on_every_save"]),
        (OrderChanged(when=became("order.paid", True)), []),
        (OrderChanged(fields=("order.paid",), when=is_("order.paid", True)), []),
    ],
)
def test_one_that_fires_on_every_save_is_warned_of(node, codes, design):
    problems = list(node.problems(design))

    assert [problem.code for problem in problems] == codes
    assert all(problem.warning for problem in problems)


def test_an_unknown_field_is_a_problem(design):
    problems = list(OrderChanged(fields=("order.colour",)).problems(design))

    assert [(p.code, p.param, p.warning) for p in problems] == [("field.unknown", "fields", False)]


def test_it_reads_its_fields_and_those_of_its_condition():
    node = OrderChanged(fields=("order.tags",), when=is_("order.paid", True))

    assert node.reads() == {"order.tags", "order.paid"}
