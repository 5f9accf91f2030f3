"""What a trace kept of a clause says the same of it as the facts did."""

from random import Random

import pytest

from engine.conditions.kept import held
from engine.conditions.to_python import compile_condition
from engine.conditions.tree import leaves
from tests.builders.conditions import SHOP, VOCABULARY
from tests.builders.random_conditions import Trees
from tests.properties.test_condition_readings import MOMENTS, World

TREES = 100


@pytest.mark.parametrize("chunk", range(len(MOMENTS)))
def test_a_clause_is_said_to_have_held_only_where_it_did(chunk):
    now = MOMENTS[chunk]
    world, trees = World(50 + chunk, now), Trees(Random(2_000 + chunk), VOCABULARY, now)
    facts = [world.facts(order) for order in world.orders[:60]]
    told = asked = 0

    for _ in range(TREES):
        for leaf in leaves(trees.tree()):
            condition = compile_condition(leaf, VOCABULARY, SHOP)
            for known in facts:
                verdict = condition.explain(known)
                said = held(leaf, verdict.seen[0], now, VOCABULARY, SHOP)
                assert said in (None, verdict.holds), (leaf, verdict)
                asked, told = asked + 1, told + (said is not None)

    assert told > asked * 0.7
