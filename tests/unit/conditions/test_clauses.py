"""What each operator says of each type of field, and of emptiness."""

import pytest

from engine.domain.change import ENGINE
from engine.domain.event import FieldChange
from engine.domain.moment import DAY, HOUR, Moment
from engine.domain.money import Quantity
from engine.domain.order import Item, Payment
from tests.builders.conditions import NOW, Past, changed, customer, happened, holds, order

FOLDED = [
    ("ПРИВЕТ", "привет"),
    ("Ёжик", "ёЖИК"),
    ("Straße", "STRASSE"),
    ("ﬁn", "FIN"),
    ("ΣΊΣΥΦΟΣ", "σίσυφος"),
    ("é", "e\u0301"),
    ("１２ＡＢ", "12ab"),
    ("中文", "中文"),
    ("İ", "i̇"),
]


@pytest.mark.parametrize(("stored", "written"), FOLDED)
def test_texts_are_the_same_without_case_in_every_alphabet(stored, written):
    an_order = order(pickup_point=f"<{stored}>", custom={"note": stored})

    assert holds(f'pickup_point is "<{written}>"', an_order)
    assert holds(f'pickup_point contains "{written}"', an_order)
    assert holds(f'pickup_point starts with "<{written}"', an_order)
    assert holds(f'custom.note in ["x", "{written}"]', an_order)


def test_the_dotless_and_the_dotted_i_of_turkish_stay_two_letters():
    assert not holds('pickup_point is "Istanbul"', order(pickup_point="İstanbul"))
    assert not holds('pickup_point is "istanbul"', order(pickup_point="ıstanbul"))


@pytest.mark.parametrize(
    "negation",
    [
        'pickup_point is not "a"',
        'pickup_point not in ["a", "b"]',
        'pickup_point does not contain "a"',
        'pickup_point does not match "a"',
        'tags does not contain "a"',
        'manager is not "Jo@x"',
        "delivery_date is not 2026-11-18",
        "delivery_date weekday not in [mon]",
        'delivery_type is not "Post"',
        "custom.boxes is not 5",
        "custom.gift is not yes",
        "custom.gift is not no",
    ],
)
def test_negations_hold_for_emptiness_and_deny_exactly_what_they_negate(negation):
    negation = negation.replace('"Jo@x"', '"anna@example.com"')
    positive = (
        negation.replace("is not", "is")
        .replace("not in", "in")
        .replace("does not contain", "contains")
        .replace("does not match", "matches")
    )

    assert holds(negation, order())
    assert not holds(positive, order())
    assert holds(f"not ({positive})", order())


@pytest.mark.parametrize(
    "comparison",
    [
        "delivery_date {} 2026-11-18",
        "delivery_from {} 10:00",
        "paid_at {} 2026-11-18 10:00",
        "custom.boxes {} 0",
        "custom.weight {} 0",
        "custom.due {} today",
        "max of payment.amount {} 0",
    ],
)
@pytest.mark.parametrize("sign", ["<", "<=", ">", ">="])
def test_less_and_more_are_both_false_of_emptiness(comparison, sign):
    assert not holds(comparison.format(sign), order())


@pytest.mark.parametrize(
    ("field", "filled"),
    [
        ("pickup_point", {"pickup_point": "x"}),
        ("tags", {"tags": ("x",)}),
        ("manager", {"manager": 1}),
        ("paid_at", {"paid_at": NOW}),
        ("delivery_date", {"delivery_date": "2026-11-18"}),
        ("custom.note", {"custom": {"note": "x"}}),
        ("custom.boxes", {"custom": {"boxes": 0}}),
        ("custom.gift", {"custom": {"gift": False}}),
    ],
)
def test_empty_is_nothing_at_all_while_zero_and_no_are_something(field, filled):
    assert holds(f"{field} is empty", order())
    assert not holds(f"{field} is not empty", order())
    assert holds(f"{field} is not empty", order(**filled))
    assert not holds(f"{field} is empty", order(**filled))


def test_what_an_older_type_of_a_custom_field_left_is_empty():
    an_order = order(custom={"boxes": "five", "gift": 1, "note": 5, "due": 7})

    for field in ("boxes", "gift", "note", "due"):
        assert holds(f"custom.{field} is empty", an_order)
    assert not holds("custom.boxes > 0", an_order)
    assert not holds("custom.gift is yes", an_order)


def test_amounts_compare_to_the_last_minor_unit_in_their_currency_alone():
    an_order = order(total=500_000, currency="EUR")

    assert holds("total >= 5000", an_order)
    assert holds("total is 5000.00 EUR", an_order)
    assert not holds("total > 5000", an_order)
    assert holds("total < 5000.01", an_order)
    assert not holds("total > 1 JPY", an_order)
    assert not holds("total <= 1 JPY", an_order)
    assert holds("total is not 500000 JPY", an_order)


def test_nothing_is_nothing_in_every_currency():
    assert holds("discount is 0", order(currency="JPY"))
    assert holds("delivery_cost > 0", order(currency="JPY", delivery_cost=1))


def test_an_amount_without_a_point_currency_is_whole():
    assert holds("total is 100 JPY", order(total=100, currency="JPY"))


def test_quantities_are_exact_decimals():
    an_order = order(
        items=(Item(id=1, quantity=Quantity(100_000)), Item(id=2, quantity=Quantity(200_000)))
    )

    assert holds("sum of item.quantity is 0.3", an_order)
    assert holds("any item (quantity is 0,1)", an_order)
    assert not holds("max of item.quantity > 0.2", an_order)


def test_phones_compare_by_their_digits():
    jane = customer(phone="+7 (495) 123-45-67")

    assert holds('customer.phone is "74951234567"', order(), by=jane)
    assert holds('customer.phone starts with "+7 495"', order(), by=jane)
    assert not holds('customer.phone contains "999"', order(), by=jane)


def test_patterns_find_without_case_and_never_in_emptiness():
    assert holds('pickup_point matches "^пункт \\d+$"', order(pickup_point="ПУНКТ 12"))
    assert not holds('pickup_point matches "x"', order(pickup_point="y"))
    assert not holds('pickup_point matches "^$"', order())


def test_a_hostile_pattern_ends_at_once():
    assert not holds('pickup_point matches "^(a+)+$"', order(pickup_point="a" * 5_000 + "!"))


def test_the_group_of_a_status_can_be_asked():
    assert holds('status_group is "Approval"', order(status="prepayed"))
    assert holds('status_group in ["New", "Approval"]', order(status="new"))
    assert holds("status_group is empty", order(status="long-gone"))
    assert not holds('status_group is "New"', order(status="long-gone"))


def test_people_are_asked_by_name_or_address():
    assert holds('manager is "анна петрова"', order(manager=1))
    assert holds('manager in ["anna@example.com", "王伟"]', order(manager=2))


# --- items, payments --------------------------------------------------------------------------------

TWO = (Item(id=1, sku="A1", price=100), Item(id=2, sku="B2", price=200))


@pytest.mark.parametrize(
    ("condition", "with_none", "with_two"),
    [
        ('any item (sku is "a1")', False, True),
        ('all items (sku is "a1")', False, False),
        ("all items (price > 0)", False, True),
        ('no item (sku is "a1")', True, False),
        ("not (all items (price > 0))", True, False),
        ("any item (not (price > 0))", False, False),
        ("count of items is 0", True, False),
        ('count of items (sku starts with "b") >= 1', False, True),
        ("sum of item.price is 0", True, False),
        ("sum of item.price is 3", False, True),
        ("min of item.price <= 1", False, True),
        ("max of item.price is 2", False, True),
        ("max of item.price is not 2", True, False),
    ],
)
def test_items_are_asked_as_any_all_none_or_by_figures(condition, with_none, with_two):
    assert holds(condition, order()) is with_none
    assert holds(condition, order(items=TWO)) is with_two


def test_clauses_inside_a_quantifier_are_about_the_same_row():
    payments = (
        Payment(id=1, status="paid", amount=100),
        Payment(id=2, status="not-paid", amount=900),
    )

    assert not holds("any payment (status is paid and amount > 5)", order(payments=payments))
    assert holds("sum of payment.amount (status is paid) is 1", order(payments=payments))


def test_the_latest_payment_is_found_by_its_moment():
    payments = (Payment(id=1), Payment(id=2, paid_at=Moment(NOW - 3 * DAY)))

    assert holds("max of payment.paid_at < today", order(payments=payments))
    assert not holds("min of payment.paid_at >= today - 2 days", order(payments=payments))


# --- history ----------------------------------------------------------------------------------------


def test_the_past_is_asked_of_history():
    past = Past(
        times_in={(1, "new"): 2}, orders_of={7: 3}, last_message_at={1: Moment(NOW - 2 * HOUR)}
    )
    jane = customer()

    assert holds('was in "New" and not (was in "Done")', order(), past=past)
    assert holds('times in "New" is 2', order(), past=past)
    assert holds("customer.order_count > 2", order(customer=7), by=jane, past=past)
    assert holds("last_message_at within last 3 h", order(), past=past)
    assert holds("last_message_at is empty", order(), past=Past())


# --- what has changed -------------------------------------------------------------------------------


def test_became_and_was_read_the_event_and_not_the_order():
    event = changed("status", "new", "prepayed")
    later = order(status="complete")

    assert holds('status became "Paid"', later, event=event)
    assert holds('status was "New"', later, event=event)
    assert holds('status changed from "New" to ["Paid", "Done"]', later, event=event)
    assert not holds('status became "Done"', later, event=event)
    assert not holds("status changed", later)


def test_a_group_has_changed_only_when_the_status_left_it():
    within = changed("status", "prepayed", "client-confirmed")
    out = changed("status", "prepayed", "no-call")

    assert not holds("status_group changed", order(), event=within)
    assert holds('status_group became "Cancelled"', order(), event=out)


def test_numbers_increase_and_decrease_but_not_from_or_to_emptiness():
    assert holds("total increased", order(), event=changed("total", 100, 101))
    assert holds("total decreased", order(), event=changed("total", 101, 100))
    assert not holds("total increased", order(), event=changed("total", None, 100))
    assert holds(
        "delivery_date increased",
        order(),
        event=changed("delivery_date", "2026-01-01", "2026-01-02"),
    )
    assert not holds(
        "delivery_date increased", order(), event=changed("delivery_date", "", "2026-01-02")
    )


def test_a_change_from_nothing_to_nothing_is_none():
    event = happened(FieldChange("order", 1, "pickup_point", None, ""))

    assert not holds("pickup_point changed", order(), event=event)


def test_a_payment_that_changed_so_is_enough():
    event = happened(
        FieldChange("payment", 1, "status", "paid", "returned"),
        FieldChange("payment", 2, "status", "not-paid", "paid"),
    )

    assert holds('payment.status changed from "Not paid" to "Paid"', order(), event=event)
    assert not holds('payment.status changed from "Not paid" to "Returned"', order(), event=event)


def test_a_custom_text_became_without_case():
    event = changed("custom.note", "x", "ПРИВЕТ")

    assert holds('custom.note became "привет"', order(), event=event)


# --- what is missing --------------------------------------------------------------------------------


def test_fields_of_a_missing_customer_are_empty():
    assert holds("customer.name is empty and customer.vip is not yes", order())
    assert not holds("customer.vip is no", order())
    assert not holds("customer.order_count >= 0", order())


def test_fields_of_a_missing_order_are_empty():
    jane = customer(vip=True)

    assert holds("customer.vip and status is empty and total is not 5", None, by=jane)
    assert holds("no item (price > 0) and count of items is 0", None, by=jane)
    assert not holds("total >= 0 or any payment (amount >= 0)", None, by=jane)


def test_an_event_of_the_engine_itself_is_an_event_like_any():
    event = changed("paid", old=False, new=True)

    assert event.actor is ENGINE
    assert holds("paid became yes", order(), event=event)
