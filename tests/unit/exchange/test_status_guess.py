"""Which status of the shop a status of a source most likely is."""

import pytest

from engine.domain.status_graph import Status
from engine.domain.titles import Titles
from engine.exchange.status_guess import Guess, Likeness, guess

KNOWN = (
    Status(
        code="delivering",
        titles=Titles.of(en="Delivering", ru="Доставляется", zh="配送中"),
        group="delivery",
        ordering=1,
    ),
    Status(code="no-call", titles=Titles.of(en="No answer", ru="Недозвон"), group="c", ordering=1),
    Status(code="old", titles=Titles.of(en="Old"), group="c", ordering=2, retired=True),
)


@pytest.mark.parametrize(
    ("code", "name", "status", "likeness"),
    [
        ("delivering", "Whatever", "delivering", Likeness.SAME_CODE),
        ("d1", "ДОСТАВЛЯЕТСЯ", "delivering", Likeness.SAME_NAME),
        ("配送中", "", "delivering", Likeness.SAME_NAME),
        ("no call", "", "no-call", Likeness.SAME_NAME),
        ("d2", "Доставляются", "delivering", Likeness.SIMILAR_NAME),
        ("d3", "Answer: no", "no-call", Likeness.SIMILAR_NAME),
        ("old", "", "old", Likeness.SAME_CODE),
    ],
)
def test_the_likeliest_status_is_found(code, name, status, likeness):
    assert guess(code, name, KNOWN) == Guess(status, likeness)


@pytest.mark.parametrize(("code", "name"), [("x", "Возврат"), ("o", "Old"), ("", "")])
def test_nothing_is_guessed_where_nothing_is_alike(code, name):
    assert guess(code, name, KNOWN) is None


def test_a_similar_name_is_not_taken_without_asking():
    assert Guess("s", Likeness.SAME_NAME).sure
    assert not Guess("s", Likeness.SIMILAR_NAME).sure
