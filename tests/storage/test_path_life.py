"""Counts, traffic and medians of an order path, read from the stays of real orders."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.moment import DAY, HOUR
from engine.domain.path_life import Flow, Moved, PathLife
from tests.builders.running import a_new_order, a_running_shop, save
from tests.builders.shop import NOON


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOON)


@pytest.fixture
def shop(tmp_path: Path, clock: ManualClock) -> Iterator[Engine]:
    with a_running_shop(tmp_path, clock=clock) as engine:
        yield engine


def waited(shop: Engine, clock: ManualClock, hours: int, status: str) -> None:
    """An order comes in, waits so long, and goes on to `status`."""
    order = a_new_order(shop)
    clock.advance(hours * HOUR)
    save(shop, order, status=status)


def test_orders_are_counted_where_they_are(shop, clock):
    a_new_order(shop)
    waited(shop, clock, 1, "availability-confirmed")

    assert shop.paths.life().counts == {"new": 1, "availability-confirmed": 1}


@pytest.mark.parametrize(
    ("hours", "median"), [((5,), 5), ((5, 1, 3), 3), ((1, 2, 3, 9), 2)], ids=["one", "odd", "even"]
)
def test_a_move_has_a_number_and_a_median_of_what_was_waited_before(shop, clock, hours, median):
    for wait in hours:
        waited(shop, clock, wait, "availability-confirmed")

    life = shop.paths.life()

    flow = Flow(orders=len(hours), median=median * HOUR)
    assert life.flows == {("new", "availability-confirmed"): flow}
    assert life.stays == {"new": flow}


def test_what_is_longer_ago_than_thirty_days_does_not_count(shop, clock):
    waited(shop, clock, 1, "availability-confirmed")
    clock.advance(31 * DAY)
    waited(shop, clock, 1, "client-confirmed")

    assert set(shop.paths.life().flows) == {("new", "client-confirmed")}


def test_moves_are_told_once_in_turn(shop):
    began = shop.paths.moves_after(None)
    order = a_new_order(shop)
    save(shop, order, status="availability-confirmed")

    moves = shop.paths.moves_after(began.seen)

    assert began.moved == ()
    assert moves.moved == (
        Moved(order, "", "new"),
        Moved(order, "new", "availability-confirmed"),
    )
    assert shop.paths.moves_after(moves.seen).moved == ()


def test_who_fell_far_behind_passes_over_the_rest(shop):
    orders = [a_new_order(shop) for _ in range(210)]

    moves = shop.paths.moves_after(0)

    assert [moved.order for moved in moves.moved] == orders[:200]
    assert shop.paths.moves_after(moves.seen).moved == ()


def test_a_shop_without_orders_has_no_life(shop):
    life = shop.paths.life()

    assert life == PathLife()
    assert shop.paths.moves_after(None).seen == 0
