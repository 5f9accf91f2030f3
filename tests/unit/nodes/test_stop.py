"""The node that ends a run."""

from engine.domain.run import Outcome
from engine.nodes.base import End
from engine.nodes.flow.stop import Stop
from tests.builders.turns import a_turn, facts


def test_it_ends_the_run_with_its_note(references):
    route = Stop(note="Nothing to do").compile(references)

    assert route(facts(references), a_turn()) == End(Outcome.STOPPED, "Nothing to do")


def test_nothing_follows_it():
    assert Stop().ways == ()
