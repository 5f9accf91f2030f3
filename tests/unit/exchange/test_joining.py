"""Facts that are one change: what several rows say at once, as a net result."""

from engine.domain.change import CreateOrder, ExternalId, ItemDraft, PaymentDraft
from engine.domain.moment import Moment
from engine.exchange.fact import Details, OrderFact
from engine.exchange.joining import joined

AT = Moment(1)


def a_fact(key, *, change="c", status="", details=None, **said):
    return OrderFact(key, "o", AT, status=status, details=details, change=change, **said)


def an_item(id_, **values):
    return ItemDraft(external=(ExternalId("s", id_),), **values)


def a_payment(id_, **values):
    return PaymentDraft(external=(ExternalId("s", id_),), **values)


def test_facts_of_one_change_become_one_that_knows_the_others():
    facts = (a_fact("1"), a_fact("2"), a_fact("3", change="d"), a_fact("4", change="d"))

    first, second = joined(facts)

    assert (first.key, first.also) == ("1", ("2",))
    assert (second.key, second.also) == ("3", ("4",))


def test_facts_without_a_change_stay_alone():
    facts = (a_fact("1", change=""), a_fact("2", change=""))

    assert joined(facts) == facts


def test_the_last_status_and_the_last_values_hold():
    (whole,) = joined(
        [
            a_fact("1", status="new", details=Details(values={"a": 1, "b": 2})),
            a_fact("2", status="paid", comment="why", details=Details(values={"b": 3})),
        ]
    )

    assert (whole.status, whole.comment) == ("paid", "why")
    assert whole.details == Details(values={"a": 1, "b": 3})


def test_edits_of_a_part_that_came_with_the_change_go_into_it():
    (whole,) = joined(
        [
            a_fact("1", details=Details(new_items=(an_item("i", price=5),))),
            a_fact("2", details=Details(items={"i": {"price": 7}, "old": {"price": 1}})),
            a_fact("3", details=Details(items={"old": {"discount": 2}})),
        ]
    )

    assert whole.details == Details(
        new_items=(an_item("i", price=7),), items={"old": {"price": 1, "discount": 2}}
    )


def test_a_part_that_came_and_went_within_the_change_was_never_there():
    (whole,) = joined(
        [
            a_fact("1", details=Details(new_payments=(a_payment("p"),))),
            a_fact("2", details=Details(payments={"q": {"amount": 1}})),
            a_fact("3", details=Details(gone_payments=("p", "q"))),
        ]
    )

    assert whole.details == Details(gone_payments=("q",))


def test_an_order_is_made_with_what_the_same_change_did_to_it():
    draft = CreateOrder(
        values={"status": "new"}, items=(an_item("i"), an_item("j")), payments=(a_payment("p"),)
    )
    (whole,) = joined(
        [
            a_fact("1", draft=draft),
            a_fact("2", status="paid", details=Details(values={"number": "7"}, gone_items=("j",))),
            a_fact("3", details=Details(payments={"p": {"status": "paid"}})),
        ]
    )

    assert whole.draft == CreateOrder(
        values={"status": "paid", "number": "7"},
        items=(an_item("i"),),
        payments=(a_payment("p", status="paid"),),
    )
    assert whole.details is None
    assert whole.also == ("2", "3")
