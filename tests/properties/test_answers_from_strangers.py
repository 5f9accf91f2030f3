"""Saved answers with anything in them: what cannot be read is kept aside or refused, never a fault."""

import json
import random

import pytest

from engine.api import Engine
from engine.exchange.choices import Choices
from tests.builders.imports import asked
from tests.builders.retailcrm import RECORDED

JUNK: tuple[object, ...] = (
    None, True, False, 0, -1, 10**30, 1.5, -0.0, 1e300, "", "x", " ", "2024-13-45 99:00", "\0", "Ω" * 300,
    [], [1], ["x", None], {}, {"id": 1}, {"code": "x"}, {"code": {"code": 1}}, [[]], {"from": 5, "to": []},
)  # fmt: skip
CHOICES = Choices(zone="Europe/Moscow", currency="RUB")
CONTENT = (
    "SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM orders), max(seq) FROM events"
)
FILES = ("api_Orders_History.json", "api_Orders_List.json", "api_Customers_CustomersList.json")
OTHERS = ("api_Settings_Get.json", "api_References_Statuses.json", "api_Users_List.json")


def spoil(value, chance, share):
    """The value with some of what is in it replaced by something else, or left out."""
    if chance.random() < share:
        return chance.choice(JUNK)
    if isinstance(value, dict):
        return {
            key: spoil(inner, chance, share)
            for key, inner in value.items()
            if chance.random() > share
        }
    if isinstance(value, list):
        return [spoil(inner, chance, share) for inner in value]
    return value


def spoiled(folder, answers, chance):
    """A folder of answers in which much is not as it should be; the lists themselves are there."""
    folder.mkdir()
    for name, answer in answers.items():
        share = chance.choice((0.002, 0.01, 0.03)) if name in FILES else chance.choice((0, 0.02))
        kept = {
            key: [spoil(inner, chance, share) for inner in value]
            if isinstance(value, list)
            else spoil(value, chance, share)
            for key, value in answer.items()
        }
        kept.pop("success", None)
        (folder / name).write_text(json.dumps(kept), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def answers():
    return {name: json.loads((RECORDED / name).read_text("utf-8")) for name in (*FILES, *OTHERS)}


@pytest.mark.parametrize("seed", range(8))
def test_spoiled_answers_are_read_as_far_as_they_can_be(tmp_path, answers, seed):
    folder = spoiled(tmp_path / "answers", answers, random.Random(seed))

    with Engine.create(tmp_path / "shop.orderpath", name="Shop", currency="RUB") as shop:
        found = shop.imports.look_at(folder, CHOICES)
        report = shop.imports.take_in(folder, CHOICES)
        content = asked(shop.path, CONTENT)
        shop.imports.take_in(folder, CHOICES)
        problems = shop.inspect().problems

    assert found.orders == report.orders_new
    assert asked(tmp_path / "shop.orderpath", CONTENT) == content
    assert not problems


@pytest.mark.parametrize("seed", range(4))
def test_spoiled_answers_are_replayed_as_far_as_they_can_be(tmp_path, answers, seed):
    folder = spoiled(tmp_path / "answers", answers, random.Random(100 + seed))

    with Engine.create(tmp_path / "shop.orderpath", name="Shop", currency="RUB") as shop:
        report = shop.imports.take_in(folder, CHOICES, triggers=True)
        problems = shop.inspect().problems

    assert report.orders_new + report.orders_known > 0
    assert not problems
