"""What a new shop begins with."""

from contextlib import closing

import networkx as nx
import pytest

from engine.domain.errors import Unknown
from engine.domain.references import References, RefKind
from engine.domain.status_graph import GroupKind
from tests.builders.shop import a_shop, the_references

WORKING_CODES = 15
LANGUAGES = {"en", "ru", "zh"}


@pytest.fixture
def fresh(tmp_path):
    with closing(a_shop(tmp_path, name="Kettle", currency="JPY", zone="Asia/Tokyo")) as shop:
        yield the_references(shop)


def test_a_new_shop_has_what_was_said(fresh: References):
    assert (fresh.name, fresh.currency, fresh.zone_name) == ("Kettle", "JPY", "Asia/Tokyo")
    (site,) = fresh.sites.values()
    assert (site.titles.text(), site.currency, site.zone) == ("Kettle", "JPY", "Asia/Tokyo")
    (person,) = fresh.people.values()
    assert person.administrator
    assert person.groups <= fresh.people_groups.keys()


def test_the_lists_are_the_fields_defaults_and_our_four(fresh: References):
    counts = {kind: len(entries) for kind, entries in fresh.lists.items()}

    assert len(fresh.groups) == 6
    assert len(fresh.statuses) == 19 + 4
    assert {"unpaid", "arrived-at-pickup", "delivery-problem", "not-bought-out"} <= set(
        fresh.statuses
    )
    assert counts == {
        RefKind.ORDER_TYPE: 2,
        RefKind.ORDER_METHOD: 11,
        RefKind.DELIVERY_TYPE: 4,
        RefKind.PAYMENT_TYPE: 4,
        RefKind.PAYMENT_STATUS: 7,
        RefKind.ITEM_STATUS: 13,
    }
    assert fresh.complete_payment_statuses == {"paid"}
    assert fresh.cancelled_payment_statuses == {"fail"}


def test_everything_is_named_in_three_languages(fresh: References):
    titles = [
        *(group.titles for group in fresh.groups.values()),
        *(status.titles for status in fresh.statuses.values()),
        *(item.titles for entries in fresh.lists.values() for item in entries.values()),
        *(group.titles for group in fresh.people_groups.values()),
        fresh.path.titles,
    ]

    assert all(set(title.by_language) == LANGUAGES for title in titles)
    assert all(text for title in titles for text in title.by_language.values())


def test_statuses_stand_in_the_order_of_their_groups(fresh: References):
    groups = [status.group for status in fresh.statuses.values()]

    assert list(dict.fromkeys(groups)) == list(fresh.groups)
    assert groups == sorted(groups, key=list(fresh.groups).index)


def test_the_path_selects_every_status_and_begins_at_new(fresh: References):
    graph = fresh.path.graph

    assert graph.initial == "new"
    assert set(graph.members) == set(fresh.statuses)
    assert graph.working == {"new", "approval", "assembling", "delivery"}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("new", "availability-confirmed"),
        ("client-confirmed", "availability-confirmed"),
        ("delivered", "complete"),
        ("redirect", "delivering"),
        ("assembling", "client-confirmed"),
        ("delivery-problem", "assembling-complete"),
        ("offer-analog", "assembling"),
        ("assembling-complete", "no-product"),
        ("arrived-at-pickup", "not-bought-out"),
        ("send-to-delivery", "cancel-other"),
    ],
)
def test_a_move_that_the_path_has(fresh: References, source, target):
    assert fresh.path.graph.transition(source, target) is not None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("delivering", "send-to-delivery"),
        ("prepayed", "client-confirmed"),
        ("delivered", "no-call"),
        ("delivering", "no-product"),
        ("complete", "cancel-other"),
        ("complete", "new"),
        ("cancel-other", "new"),
    ],
)
def test_a_move_that_the_path_lacks(fresh: References, source, target):
    assert fresh.path.graph.transition(source, target) is None


def test_new_never_reaches_delivery_or_complete_in_one_step(fresh: References):
    reached = {fresh.statuses[target].group for target in fresh.path.graph.targets_of("new")}

    assert reached == {"approval", "assembling", "cancel"}


def test_out_of_a_final_status_only_an_administrator_moves_and_says_why(fresh: References):
    final = {code for code, group in fresh.groups.items() if group.kind is GroupKind.FINAL}
    leaving = {
        (source, target): transition
        for (source, target), transition in fresh.path.graph.moves().items()
        if fresh.statuses[source].group in final
    }

    assert len(leaving) == 8
    assert {target for _, target in leaving} == {"client-confirmed"}
    assert all(
        t.administrators_only and t.comment_required and not t.automation for t in leaving.values()
    )


def test_automation_may_take_every_other_move(fresh: References):
    barred = {
        fresh.statuses[source].group
        for (source, _), transition in fresh.path.graph.moves().items()
        if not transition.automation
    }

    assert barred == {"complete", "cancel"}


def test_every_status_is_reached_from_new_and_every_working_one_can_end(fresh: References):
    moves: nx.DiGraph[str] = nx.DiGraph(list(fresh.path.graph.moves()))
    working = [
        c for c, group in fresh.path.graph.members.items() if group in fresh.path.graph.working
    ]

    assert len(working) == WORKING_CODES
    assert nx.descendants(moves, "new") | {"new"} == set(fresh.statuses)
    assert all("complete" in nx.descendants(moves, code) for code in working)


def test_an_unknown_preset_is_refused_with_those_there_are(tmp_path):
    with pytest.raises(Unknown, match="universal"):
        a_shop(tmp_path, preset="galactic")

    assert not (tmp_path / "shop.orderpath").exists()
