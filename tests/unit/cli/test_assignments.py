"""FIELD=VALUE: typed by the vocabulary, all of it in one change."""

import pytest

from app.cli.assignments import Assignment, Reading, change_of, split
from engine.conditions.errors import ConditionError
from engine.domain.change import Actor, ActorKind, AddComment, EditCustomer, EditOrder
from engine.domain.errors import Invalid, OrderpathError
from engine.domain.moment import Moment, iso
from tests.unit.cli.small_shop import a_customer, an_order, references

ANNA = Actor(ActorKind.PERSON, 2)


def edits(*words, comment="", customer=True):
    reading = Reading(
        references=references(),
        order=an_order(),
        customer=a_customer() if customer else None,
    )
    assignments = [split(word) for word in words]
    return change_of([a for a in assignments if a], reading, ANNA, comment).edits


def order_values(*words):
    (edit,) = edits(*words)
    assert isinstance(edit, EditOrder)
    return edit.values


@pytest.mark.parametrize(
    ("word", "field", "value"),
    [
        ("status=paid", "status", "paid"),
        ("status=PAID", "status", "paid"),
        ("order.status=Paid", "status", "paid"),
        ("method=one-click", "method", "one-click"),
        ("manager=anna@example.org", "manager", 2),
        ("manager=", "manager", None),
        ("delivery_cost=4.90", "delivery_cost", 490),
        ("delivery_cost=4.90 EUR", "delivery_cost", 490),
        ("delivery_date=2026-03-31", "delivery_date", "2026-03-31"),
        ("delivery_date=", "delivery_date", ""),
        ("delivery_from=09:30", "delivery_from", "09:30"),
        ("tracking_number=A=B", "tracking_number", "A=B"),
        ("custom.colour=red", "custom.colour", "red"),
        ("customer=#9", "customer", 9),
        ("tags=+gift,-late", "tags", ("gift", "new")),
        ("tags=b,a", "tags", ("a", "b")),
        ("tags=", "tags", ()),
    ],
)
def test_a_value_is_read_as_what_the_field_holds(word, field, value):
    values = order_values(word)

    assert values == {field: value}


def test_a_field_may_be_called_by_its_title():
    values = order_values("Delivery cost=1", "Colour=blue")

    assert values == {"delivery_cost": 100, "custom.colour": "blue"}


def test_items_and_payments_are_named_by_their_place():
    (edit,) = edits("item.2.quantity=1.5", "item.2.status=in-reserve", "payment.1.status=paid")

    assert isinstance(edit, EditOrder)
    assert edit.items == {22: {"quantity": 1_500_000, "status": "in-reserve"}}
    assert edit.payments == {31: {"status": "paid"}}


def test_a_moment_is_read_on_the_clocks_of_the_shop():
    (edit,) = edits("payment.1.paid_at=2026-07-01 12:00")

    assert isinstance(edit, EditOrder)
    moment = edit.payments[31]["paid_at"]
    assert isinstance(moment, int)
    assert iso(Moment(moment)) == "2026-07-01T10:00:00.000000Z"


def test_fields_of_the_customer_go_into_an_edit_of_the_customer():
    order, customer = edits("status=paid", "customer.vip=yes", "customer.tags=+loud")

    assert order.values == {"status": "paid"}
    assert isinstance(customer, EditCustomer)
    assert (customer.customer, customer.version) == (4, 2)
    assert customer.values == {"vip": True, "tags": ("loud", "old")}


def test_a_save_states_the_version_it_was_read_with():
    (edit,) = edits("tags=+gift")

    assert edit.version == 3


def test_a_comment_goes_with_the_status_change():
    (edit,) = edits("status=gone", comment="asked by phone")

    assert isinstance(edit, EditOrder)
    assert edit.comment == "asked by phone"


def test_a_comment_without_a_status_change_stands_by_itself():
    _, remark = edits("tags=+gift", comment="wrap it")

    assert remark == AddComment(order=7, text="wrap it")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["statsu=paid"], "Did you mean “status”"),
        (["status=payd"], "payd"),
        (["delivery_cost=4.999"], "delivery_cost: “4.999” has more digits than EUR has"),
        (["delivery_cost=dear"], "delivery_cost: “dear” is not a number"),
        (["payment.3.status=paid"], "order A-7 has no payment 3 (there is: 1 to 2)"),
        (["item.0.sku=X"], "has no item 0"),
        (["payment.1.statsu=paid"], "statsu"),
        (["customer.vip=perhaps"], "neither yes nor no"),
        (["manager=Nobody"], "Nobody"),
        (["customer=Mia"], "is no id"),
        (["status=paid", "order.status=packed"], "is set twice"),
        (["delivery_date=31.03.2026"], "write it like 2026-03-31"),
    ],
)
def test_a_mistake_is_refused_with_the_place_and_the_way_out(words, said):
    with pytest.raises(OrderpathError) as refused:
        edits(*words)

    assert said in str(refused.value)


def test_an_order_without_a_customer_has_no_fields_of_one():
    with pytest.raises(Invalid, match="order A-7 has no customer"):
        edits("customer.vip=yes", customer=False)


def test_a_field_of_another_thing_is_refused_with_its_full_name():
    with pytest.raises((Invalid, ConditionError)) as refused:
        edits("payment.1.customer.vip=yes")

    assert "customer.vip" in str(refused.value)


@pytest.mark.parametrize("word", ["status", "=paid", " =x", ""])
def test_a_word_without_a_field_or_a_sign_is_no_assignment(word):
    assert split(word) is None


def test_only_the_first_equals_sign_parts_field_from_value():
    assert split("comment = a = b") == Assignment("comment", "a = b")
