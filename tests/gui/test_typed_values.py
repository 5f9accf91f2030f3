"""What people type into fields, and what becomes of a form that two people fill in."""

from datetime import date

import pytest

from app.orders import typed
from app.orders.filled import Filled, Line, edits, merged, settled
from engine.domain.errors import Invalid
from engine.domain.money import Quantity
from engine.domain.value import Value
from tests.builders.turns import a_customer, an_order

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1234.50", 123450),
        ("1 234,50", 123450),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("1\u00a0234,5", 123450),
        ("-3", -300),
        ("0", 0),
    ],
)
def test_an_amount_is_read_however_it_is_written(text, minor):
    assert typed.amount(text, "EUR") == minor


@pytest.mark.parametrize("text", ["abc", "1.234", "1,2,3", "12 €", "nan", "1e4", "9" * 30])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(Invalid):
        typed.amount(text, "EUR")


@pytest.mark.parametrize(("text", "millionths"), [("1", 1_000_000), ("0,5", 500_000)])
def test_a_quantity_is_exact(text, millionths):
    assert typed.quantity(text) == Quantity(millionths)


@pytest.mark.parametrize("text", ["0", "-1", "0.0000001", "one"])
def test_what_is_no_quantity_is_refused(text):
    with pytest.raises(Invalid):
        typed.quantity(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-31", "2026-03-31"),
        ("31.3.2027", "2027-03-31"),
        ("31/3/27", "2027-03-31"),
        ("31.12.", "2026-12-31"),
        ("1.2", "2027-02-01"),
        ("+3", "2026-12-02"),
    ],
)
def test_a_day_is_read_however_it_is_written(text, day):
    assert typed.day(text, TODAY) == day


@pytest.mark.parametrize("text", ["31.2.", "2026-13-01", "soon", "29.2.2027"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(Invalid):
        typed.day(text, TODAY)


@pytest.mark.parametrize(("text", "time"), [("9", "09:00"), ("1430", "14:30"), ("7:05", "07:05")])
def test_a_time_of_day_is_read_however_it_is_written(text, time):
    assert typed.time_of_day(text) == time


@pytest.mark.parametrize("text", ["24:00", "12:60", "noon"])
def test_what_is_no_time_of_day_is_refused(text):
    with pytest.raises(Invalid):
        typed.time_of_day(text)


# --- two people and one form ----------------------------------------------------------------------


def a_line(id_, **values):
    """A line of an order in a form."""
    whole: dict[str, Value] = {
        "sku": "",
        "name": "Pot",
        "quantity": 1,
        "price": 5,
        "discount": 0,
        "status": "new",
    }
    return Line(id=id_, values={**whole, **values})


def test_fields_that_only_one_changed_merge():
    base = Filled(order={"a": 1, "b": 2, "c": 3})
    theirs = Filled(order={"a": 9, "b": 2, "c": 3})
    mine = Filled(order={"a": 1, "b": 8, "c": 3})

    outcome = merged(base, theirs, mine)

    assert outcome.mine.order == {"a": 9, "b": 8, "c": 3}
    assert outcome.order == ()


def test_a_field_that_both_changed_is_a_rival_unless_they_agree():
    base = Filled(order={"a": 1, "b": 2})
    theirs = Filled(order={"a": 9, "b": 7})
    mine = Filled(order={"a": 8, "b": 7})

    outcome = merged(base, theirs, mine)

    assert [(rival.name, rival.theirs) for rival in outcome.order] == [("a", 9)]
    assert outcome.mine.order == {"a": 8, "b": 7}


def test_lines_of_both_stay_and_new_ones_come_last():
    base = Filled(items=(a_line(1), a_line(2)))
    theirs = Filled(items=(a_line(1, price=9), a_line(3)))
    mine = Filled(items=(a_line(1, name="Big pot"), a_line(2), a_line(None, name="Cup")))

    outcome = merged(base, theirs, mine)

    assert outcome.items == ()
    assert outcome.mine.items == (
        a_line(1, name="Big pot", price=9),
        a_line(3),
        a_line(None, name="Cup"),
    )


@pytest.mark.parametrize(
    ("theirs", "mine", "removed"),
    [
        ((a_line(1, price=9),), (a_line(1, price=8),), False),
        ((a_line(1, price=9),), (), False),
        ((), (a_line(1, price=8),), True),
    ],
    ids=["both changed it", "I removed it", "they removed it"],
)
def test_a_line_that_both_touched_is_a_rival(theirs, mine, removed):
    outcome = merged(Filled(items=(a_line(1),)), Filled(items=theirs), Filled(items=mine))

    (rival,) = outcome.items
    assert (rival.id, rival.theirs is None) == (1, removed)
    assert [line.id for line in outcome.mine.items] == [1]


def test_a_line_removed_by_me_and_left_alone_by_others_goes():
    outcome = merged(Filled(items=(a_line(1),)), Filled(items=(a_line(1),)), Filled())

    assert outcome.mine.items == ()
    assert outcome.items == ()


def test_what_a_field_shows_otherwise_is_no_change():
    base = Filled(order={"note": " as it was "})
    shown = Filled(order={"note": "as it was"})

    assert settled(base, shown, shown).order == base.order
    assert settled(base, shown, Filled(order={"note": "new"})).order == {"note": "new"}


def test_nothing_changed_is_no_edit():
    order, customer = an_order(), a_customer()
    filled = Filled.of(order, customer, ("tracking_number", "tags"))

    assert edits(order, filled, filled) == ()
