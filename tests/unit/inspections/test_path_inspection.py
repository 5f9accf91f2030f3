"""Each problem is found where it is, and nowhere else."""

from dataclasses import replace

import pytest

from engine.domain.references import Person
from engine.domain.status_graph import FromStatus, Transition
from engine.domain.titles import Titles
from engine.inspections.path_inspection import PathSurroundings, inspect_path
from engine.inspections.path_problem import PathTrouble
from tests.builders.paths import GROUPS, a_path, statuses, without
from tests.builders.shop import a_shop, the_references

SOUND = ("new > paid", "paid > complete", "any > cancel")
ANNA = Person(id=1, name="Anna", administrator=True)
PACKER = Person(id=2, name="Pavel", groups=frozenset({"packers"}))


def look(graph, **around):
    around.setdefault(
        "statuses", statuses(*(f"{code}:{group}" for code, group in graph.members.items()))
    )
    found = inspect_path(graph, PathSurroundings(groups=GROUPS, **{"people": [ANNA], **around}))
    return [(problem.trouble, problem.statuses) for problem in found]


def test_a_sound_path_has_no_problem():
    assert look(a_path(*SOUND)) == []


def test_the_universal_path_has_no_problem(tmp_path):
    shop = a_shop(tmp_path)
    references = the_references(shop)
    shop.close()

    found = inspect_path(
        references.path.graph,
        PathSurroundings(
            statuses=references.statuses,
            groups=references.groups,
            people=references.people.values(),
        ),
    )

    assert found == ()


@pytest.mark.parametrize(
    ("arrows", "trouble", "about"),
    [
        (("new > complete", "lost > complete"), PathTrouble.UNREACHABLE, ("lost",)),
        (("new > complete", "new > stuck"), PathTrouble.DEAD_END, ("stuck",)),
        (("new > complete", "new > a", "a > b", "b > a"), PathTrouble.TRAP, ("a", "b")),
        (("new > complete", "new > sad", "sad > cancel"), PathTrouble.NO_WAY_TO_COMPLETE, ("sad",)),
        (("new > complete", "complete > new"), PathTrouble.FINAL_WITH_EXITS, ("complete",)),
    ],
    ids=["unreachable", "dead end", "trap", "never well", "awake again"],
)
def test_a_problem_of_the_ways_is_found_with_its_statuses(arrows, trouble, about):
    assert look(a_path(*arrows)) == [(trouble, about)]


def test_a_circle_with_a_way_out_is_no_trap():
    assert look(a_path("new > a", "a > b", "b > a", "b > complete")) == []


def test_a_status_behind_a_trap_is_a_dead_end_of_its_own():
    found = look(a_path("new > complete", "new > a", "a > b", "b > a", "b > stuck"))

    assert found == [(PathTrouble.TRAP, ("a", "b")), (PathTrouble.DEAD_END, ("stuck",))]


def test_an_order_needs_a_status_to_begin_in():
    assert look(without(a_path(*SOUND), "new")) == [(PathTrouble.INITIAL_MISSING, ())]


def test_only_administrators_may_wake_the_ended_without_a_warning():
    wake = Transition(origin=FromStatus("complete"), target="paid", administrators_only=True)

    assert look(a_path(*SOUND, wake=wake)) == []


def test_a_trigger_that_moves_where_automation_may_not_is_named():
    drawn = a_path(*SOUND, "paid > sent:delivery", "sent:delivery > complete")
    by_hand = Transition(origin=FromStatus("paid"), target="sent", automation=False)
    graph = drawn.with_transition(by_hand)

    found = look(graph, trigger_moves={7: ("sent", "paid", "elsewhere")})

    assert found == [(PathTrouble.TRIGGER_REFUSED, ("sent",))]


@pytest.mark.parametrize(
    ("people", "nobody"),
    [([ANNA], False), ([PACKER], False), ([], True)],
    ids=["an administrator may", "a packer may", "nobody works here"],
)
def test_a_transition_that_nobody_may_take_is_found(people, nobody):
    packed = Transition(
        origin=FromStatus("paid"),
        target="complete",
        groups=frozenset({"packers"}),
        automation=False,
    )

    found = look(a_path(*SOUND, packed=packed), people=people)

    assert ((PathTrouble.NOBODY_MAY, ("paid", "complete")) in found) is nobody


def test_statuses_called_the_same_in_any_language_are_found_once():
    graph = a_path("new > paid", "new > payed", "paid > complete", "payed > complete")
    named = statuses("new", "paid", "payed", "complete")
    named["payed"] = replace(named["payed"], titles=Titles.of(en="PAID", ru="Оплачен"))
    named["paid"] = replace(named["paid"], titles=Titles.of(en="Paid", ru="оплачен"))

    assert look(graph, statuses=named) == [(PathTrouble.DUPLICATE_NAME, ("paid", "payed"))]


def test_a_retired_status_confuses_nobody():
    named = statuses("new", "paid", "complete", "cancel:cancel", "old")
    named["old"] = replace(named["old"], titles=Titles.of(en="Paid"), retired=True)

    assert look(a_path(*SOUND), statuses=named) == []


def test_a_status_that_no_path_selects_is_found_unless_another_path_has_it():
    named = statuses("new", "paid", "complete", "cancel:cancel", "pickup")

    alone = look(a_path(*SOUND), statuses=named)
    beside = look(
        a_path(*SOUND), statuses=named, other_paths=[a_path("new > pickup", "pickup > complete")]
    )

    assert alone == [(PathTrouble.IN_NO_PATH, ("pickup",))]
    assert beside == []


def test_a_status_in_which_no_order_ever_was_is_found_when_that_is_known():
    graph = a_path(*SOUND)

    assert look(graph, ever_used=frozenset({"new", "complete", "cancel"})) == [
        (PathTrouble.UNUSED, ("paid",))
    ]
    assert look(graph) == []
