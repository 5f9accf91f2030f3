"""The action that writes one field of an order."""

from dataclasses import replace
from datetime import datetime

import pytest

from engine.domain.change import EditOrder
from engine.domain.errors import Unknown, UserError
from engine.domain.moment import local
from engine.domain.references import CustomField, FieldType
from engine.domain.titles import Titles
from engine.nodes.actions.change_order_field import ChangeOrderField
from engine.nodes.base import DesignFacts, Planned
from engine.nodes.given import FromTemplate, Literal
from tests.builders.turns import a_turn, an_order, facts


@pytest.fixture(scope="module")
def shop(references):
    """A shop with a custom field of every type."""
    fields = tuple(
        CustomField(
            entity="order",
            code=type_.value,
            titles=Titles.of(en=type_.value),
            type=type_,
            options=("red", "blue") if type_ is FieldType.CHOICE else (),
        )
        for type_ in FieldType
    )
    return replace(references, custom_fields=fields)


def planned(shop, field, given, **order):
    """What the action plans for an order."""
    node = ChangeOrderField(field=field, value=given)
    return node.compile(shop)(facts(shop, order=an_order(**order)), a_turn())


def written(shop, field, given, **order):
    """The value it writes."""
    (edit,) = planned(shop, field, given, **order).edits
    assert isinstance(edit, EditOrder)
    (value,) = edit.values.values()
    return value


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("order.manager_comment", " As it is\n", " As it is\n"),
        ("order.manager", "administrator", 1),
        ("order.manager", "", None),
        ("order.discount", "17.50", 1750),
        ("order.delivery_type", "Courier", "courier"),
        ("order.delivery_date", "2026-03-31", "2026-03-31"),
        ("order.delivery_from", "09:30", "09:30"),
        ("order.tags", "vip, gift, vip", ("gift", "vip")),
        ("order.custom.number", "1.5", 1_500_000),
        ("order.custom.integer", "-12", -12),
        ("order.custom.yes_no", "Yes", True),
        ("order.custom.choice", "blue", "blue"),
        ("order.custom.date", "", ""),
        ("order.custom.integer", "", None),
    ],
)
def test_a_text_is_read_as_if_somebody_had_typed_it(field, text, value, shop):
    order = {"manager": 7, "custom": {"integer": 3, "date": "2026-01-01"}}

    assert written(shop, field, FromTemplate(text), **order) == value


def test_a_moment_is_read_on_the_shops_clocks(shop):
    value = written(shop, "order.custom.moment", FromTemplate("2026-07-01 14:30"))

    assert value == local(datetime.fromisoformat("2026-07-01T14:30"), shop.zone)


def test_money_is_read_in_the_orders_currency(shop):
    assert written(shop, "order.discount", FromTemplate("500"), currency="JPY") == 500


def test_variables_are_filled_in(shop):
    given = FromTemplate("{{ order.number }} of {{ customer.name }}")

    assert written(shop, "order.manager_comment", given) == "A-17 of Ada"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("order.manager", "Nobody"),
        ("order.discount", "much"),
        ("order.delivery_type", "by balloon"),
        ("order.type", ""),
        ("order.delivery_date", "31.03.2026"),
        ("order.delivery_from", "noon"),
        ("order.custom.integer", "1.5"),
        ("order.custom.yes_no", "perhaps"),
        ("order.custom.choice", "green"),
        ("order.custom.moment", "2026-07-01T14:30+02:00"),
        ("order.manager_comment", "{{ order.nothing }}"),
    ],
)
def test_a_text_that_the_field_cannot_hold_is_refused(field, text, shop):
    with pytest.raises(UserError):
        planned(shop, field, FromTemplate(text))


def test_a_literal_is_written_as_it_is(shop):
    assert planned(shop, "order.discount", Literal(500)) == Planned(
        edits=(EditOrder(order=17, values={"discount": 500}),)
    )


def test_a_custom_field_is_named_as_the_order_holds_it(shop):
    (edit,) = planned(shop, "order.custom.text", Literal("x")).edits

    assert edit.values == {"custom.text": "x"}


def test_a_value_already_there_is_left_alone_and_the_trace_says_so(shop):
    done = planned(shop, "order.manager_comment", Literal("x"), manager_comment="x")

    assert done == Planned(note="Manager's comment already holds it")


@pytest.mark.parametrize(
    "field",
    [
        "order.status", "order.total", "order.paid", "order.id", "order.number", "order.customer",
        "order.version", "customer.vip", "item.price", "order.custom.gone",
    ],
)  # fmt: skip
def test_what_is_computed_or_not_the_orders_own_cannot_be_set(field, shop):
    node = ChangeOrderField(field=field, value=Literal("x"))

    assert [p.code for p in node.problems(DesignFacts(references=shop))] == ["field.not_changeable"]
    with pytest.raises(Unknown):
        node.compile(shop)


@pytest.mark.parametrize(
    ("field", "value", "sound"),
    [
        ("order.discount", 500, True),
        ("order.discount", "500", False),
        ("order.discount", True, False),
        ("order.discount", None, False),
        ("order.manager", 1, True),
        ("order.manager", None, True),
        ("order.manager", 99, False),
        ("order.delivery_type", "courier", True),
        ("order.delivery_type", "", True),
        ("order.delivery_type", "balloon", False),
        ("order.delivery_date", "tomorrow", False),
        ("order.tags", ("a",), True),
        ("order.tags", "a", False),
        ("order.custom.yes_no", False, True),
    ],
)
def test_a_literal_that_the_field_cannot_hold_is_a_problem(field, value, sound, shop):
    node = ChangeOrderField(field=field, value=Literal(value))

    problems = list(node.problems(DesignFacts(references=shop)))

    assert (problems == []) is sound


def test_it_writes_its_field_and_reads_what_its_template_names():
    node = ChangeOrderField(field="order.discount", value=FromTemplate("{{ order.total }}"))

    assert node.writes() == {"order.discount"}
    assert node.reads() == {"order.discount", "order.total"}
