"""The action that leaves a remark."""

import pytest

from engine.domain.change import AddComment as Remark
from engine.domain.errors import UserError
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.base import Planned
from tests.builders.turns import a_turn, facts


def test_a_remark_is_left_on_the_order(references):
    plan = AddComment(text="{{ customer.name }} called").compile(references)

    assert plan(facts(references), a_turn()) == Planned(
        edits=(Remark(order=17, text="Ada called"),)
    )


def test_a_text_that_cannot_be_filled_in_is_refused(references):
    plan = AddComment(text="{{ nothing }}").compile(references)

    with pytest.raises(UserError):
        plan(facts(references), a_turn())
