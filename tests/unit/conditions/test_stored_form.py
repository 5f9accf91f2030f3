"""The stored form: versioned JSON, and strangers' versions of it."""

import json

import pytest

from engine.conditions.errors import ConditionError
from engine.conditions.operators import Op
from engine.conditions.stored import compile_stored
from engine.conditions.text import parse
from engine.conditions.tree import ALWAYS, And, Clause, Not, Or, from_json, to_json
from engine.conditions.validate import validate
from engine.domain.money import Money
from tests.builders.conditions import SHOP, VOCABULARY, facts, order


def test_the_stored_form_is_one_line_with_its_version():
    stored = to_json(parse("total >= 5000", VOCABULARY))

    assert stored == (
        '{"condition": {"field": "order.total", "op": "at_least", '
        '"value": {"currency": "EUR", "minor": 500000}}, "format": 1}'
    )


def test_a_stored_condition_runs():
    compiled = compile_stored(to_json(parse('status is "New"', VOCABULARY)), SHOP)

    assert compiled.test(facts(order()))


def test_always_is_kept_and_holds():
    assert from_json(to_json(ALWAYS)) == ALWAYS
    assert compile_stored(to_json(ALWAYS), SHOP).test(facts(order()))


def test_a_group_of_one_is_that_one():
    stored = (
        '{"format": 1, "condition": {"and": [{"field": "order.paid", "op": "is", "value": true}]}}'
    )

    assert from_json(stored) == Clause("order.paid", Op.IS, value=True)


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no part “condition”"),
        ('{"condition": {}}', "format"),
        ('{"format": 2, "condition": {}}', "newer program"),
        ('{"format": 1, "condition": {"eval": "1"}}', "no part of a condition"),
        ('{"format": 1, "condition": {"or": []}}', "nothing in it"),
        ('{"format": 1, "condition": {"field": 5, "op": "is"}}', "not a text"),
        ('{"format": 1, "condition": {"field": "order.total", "op": "equals"}}', "at_least"),
        ('{"format": 1, "condition": {"field": "order.total", "op": "is", "value": 1.5}}', "whole"),
        ('{"format": 1, "condition": {"field": "a", "op": "is", "value": {"x": 1}}}', "no value"),
        (
            '{"format": 1, "condition": {"field": "a", "op": "in", "value": [["x"]]}}',
            "inside a list",
        ),
    ],
)
def test_what_is_no_condition_is_refused_with_the_reason(stored, said):
    with pytest.raises(ConditionError, match=said):
        from_json(stored)


def test_groups_too_deep_are_refused_before_anything_reads_them():
    tree = Clause("order.paid", Op.IS, value=True)
    deep: dict[str, object] = json.loads(to_json(tree))["condition"]
    for _ in range(40):
        deep = {"not": deep}

    with pytest.raises(ConditionError, match="deep"):
        from_json(json.dumps({"format": 1, "condition": deep}))


@pytest.mark.parametrize(
    "tree",
    [
        Clause("order.nonsense", Op.IS, 1),
        Clause("order.__class__", Op.IS, "x"),
        Clause("order.total", Op.IS, 5),
        Clause("order.total", Op.IS, Money(5, "USD")),
        Clause("order.total", Op.CONTAINS, "5"),
        Clause("order.paid", Op.IS, 1),
        Clause("order.status", Op.IS, "nowhere"),
        Clause("order.status", Op.IN, ()),
        Clause("order.status", Op.IN, "new"),
        Clause("order.status", Op.EMPTY, "new"),
        Clause("order.manager", Op.IS, 99),
        Clause("order.delivery_date", Op.IS, "20261118"),
        Clause("order.delivery_from", Op.IS, "25:00"),
        Clause("order.created_at", Op.LESS, 2**61),
        Clause("order.pickup_point", Op.IS, "a\0b"),
        Clause("order.pickup_point", Op.IS, "\ud800"),
        Clause("item.sku", Op.IS, "a"),
        Or((Clause("order.paid", Op.IS, value=True),)),
        And((ALWAYS, Clause("order.paid", Op.IS, value=True))),
        Not(ALWAYS),
    ],
    ids=repr,
)
def test_what_cannot_be_asked_is_refused_before_it_runs(tree):
    with pytest.raises(ConditionError):
        validate(tree, VOCABULARY)
