"""Lists and paths come back as they were stored, and a new version of a path takes over."""

import json
from contextlib import closing
from dataclasses import replace

import pytest

from engine.domain.moment import Moment
from engine.domain.references import (
    CustomField,
    FieldType,
    Group,
    Person,
    RefItem,
    RefKind,
    ShopSite,
)
from engine.domain.status_graph import (
    Check,
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles
from engine.storage import list_tables
from engine.storage.list_store import ListWriter
from engine.storage.path_codec import graph_from_json, graph_to_json
from tests.builders.shop import NOON, a_shop, the_references

LATER = Moment(NOON + 1)
TITLES = Titles.of(en="Name", zh="名字")

GRAPH = StatusGraph(
    initial="new",
    members={"new": "start", "packed": "work", "gone": "end"},
    working=frozenset({"start", "work"}),
    transitions=(
        Transition(origin=FromStatus("new"), target="packed"),
        Transition(
            origin=FromGroup("work"),
            target="gone",
            label=TITLES,
            groups=frozenset({"packers", "drivers"}),
            administrators_only=True,
            automation=False,
            required_fields=("order.tracking_number",),
            comment_required=True,
            check=Check(condition='{"op":"is"}', message=TITLES),
        ),
        Transition(origin=FromAnyWorking(), target="gone"),
    ),
)

ENTRIES = {
    "site": ShopSite(
        code="market",
        titles=TITLES,
        currency="JPY",
        zone="Asia/Tokyo",
        marketplace=True,
        payment_links={"bank-card": "https://pay.example/{{ order.number }}"},
        retired=True,
    ),
    "status_group": StatusGroup(
        code="extra", titles=TITLES, ordering=45, kind=GroupKind.WORKING, colour="extra1"
    ),
    "status": Status(code="extra-one", titles=TITLES, group="delivery", ordering=15, retired=True),
    "item": RefItem(
        kind=RefKind.ITEM_STATUS, code="melted", titles=TITLES, ordering=5, cancelled=True
    ),
    "people_group": Group(code="packers", titles=TITLES, retired=True),
    "person": Person(id=7, name="Bo", email="bo@x.de", groups=frozenset({"packers"}), retired=True),
    "custom_field": CustomField(
        entity="order",
        code="size",
        titles=TITLES,
        type=FieldType.CHOICE,
        options=("S", "маленький"),
        personal=True,
    ),
}


@pytest.fixture
def shop(tmp_path):
    with closing(a_shop(tmp_path)) as opened:
        yield opened


def store(shop, *work):
    with closing(shop.writer()) as connection, connection.begin():
        for do in work:
            do(ListWriter(connection, LATER))


def found(references, kind, entry):
    places = {
        "site": references.sites,
        "status_group": references.groups,
        "status": references.statuses,
        "item": references.lists[RefKind.ITEM_STATUS],
        "people_group": references.people_groups,
        "person": {person.id: person for person in references.people.values()},
        "custom_field": {field.code: field for field in references.custom_fields},
    }
    return places[kind][entry.id if kind == "person" else entry.code]


@pytest.mark.parametrize("kind", list(ENTRIES))
def test_an_entry_comes_back_as_it_was_stored(shop, kind):
    entry = ENTRIES[kind]

    store(shop, lambda lists: getattr(lists, kind)(entry))

    assert found(the_references(shop), kind, entry) == entry


def test_storing_an_entry_again_changes_it_and_no_other(shop):
    item = RefItem(kind=RefKind.ITEM_STATUS, code="melted", titles=TITLES)
    before = the_references(shop).lists[RefKind.ITEM_STATUS]

    store(shop, lambda lists: lists.item(item))
    store(shop, lambda lists: lists.item(replace(item, retired=True)))

    after = the_references(shop).lists[RefKind.ITEM_STATUS]
    assert after == {**before, "melted": replace(item, retired=True)}


def test_a_graph_comes_back_with_everything_its_moves_ask():
    stored = json.loads(graph_to_json(GRAPH))

    assert graph_from_json(stored, dict(GRAPH.members), GRAPH.working) == GRAPH


def test_a_move_that_asks_nothing_is_stored_as_two_ends():
    stored = json.loads(graph_to_json(GRAPH))

    assert stored["transitions"][0] == {"from": {"status": "new"}, "to": "packed"}


def test_a_new_version_of_the_path_is_live_and_the_old_one_past(shop):
    path = the_references(shop).path
    stricter = replace(path, number=2, graph=replace(path.graph, transitions=()))

    store(shop, lambda lists: lists.publish_path(stricter))

    assert the_references(shop).path == stricter
    with shop.reader() as connection:
        periods = connection.execute(
            list_tables.path_versions.select().with_only_columns(
                list_tables.path_versions.c.number,
                list_tables.path_versions.c.live_from,
                list_tables.path_versions.c.live_until,
            )
        ).all()
    assert [tuple(period) for period in periods] == [(1, NOON, LATER), (2, LATER, None)]
