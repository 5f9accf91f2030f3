"""The event of a payment that has another status."""

import pytest

from engine.domain.event import EventKind
from engine.nodes.events.payment_status_changed import PaymentStatusChanged
from tests.builders.turns import an_event, facts

ANY = ()


@pytest.mark.parametrize(
    ("source", "target", "old", "new", "meant"),
    [
        (ANY, ANY, "invoice", "paid", True),
        (ANY, ("paid",), "invoice", "paid", True),
        (ANY, ("paid",), "paid", "fail", False),
        (("invoice", "fail"), ("paid",), "fail", "paid", True),
        (("invoice",), ("paid",), "fail", "paid", False),
        (ANY, ("paid",), None, "paid", True),
        (("not-paid",), ("paid",), None, "paid", False),
        (ANY, ANY, "paid", None, False),
    ],
)
def test_both_sides_must_fit(source, target, old, new, meant, references):
    test = PaymentStatusChanged(source=source, target=target).compile(references)

    assert test(facts(references, event=an_event(("payment", "status", old, new)))) is meant


def test_one_fitting_payment_of_several_is_enough(references):
    test = PaymentStatusChanged(target=("paid",)).compile(references)
    event = an_event(
        ("payment", "status", "paid", "fail"), ("payment", "status", "invoice", "paid")
    )

    assert test(facts(references, event=event))


def test_the_status_of_the_order_is_not_a_payments(references):
    test = PaymentStatusChanged().compile(references)

    assert not test(facts(references, event=an_event(("order", "status", "new", "unpaid"))))


def test_it_hears_payments_that_come_with_a_new_order():
    assert PaymentStatusChanged().listens().kinds == {EventKind.CREATED, EventKind.CHANGED}


def test_unknown_payment_statuses_are_problems(design):
    node = PaymentStatusChanged(source=("payd",), target=("paid",))

    assert [(p.code, p.param) for p in node.problems(design)] == [
        ("payment_status.unknown", "source")
    ]
