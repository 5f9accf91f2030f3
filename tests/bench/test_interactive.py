"""One change by a person: all that follows is committed, told, and read back."""

import threading
import time
from contextlib import closing
from statistics import median, quantiles

from engine.domain.topics import Topic, Topics
from tests.bench.engine_shop import EngineShop
from tests.bench.job import orders, triggers
from tests.bench.report import report
from tests.builders.running import save

ORDERS = 10_000
CHANGES = 100
ROUNDS = 3
PAUSE_S = 0.15
"""A person is not faster; and what was gathered of the last change is told by then."""


class Watch:
    """Waits for a topic to name an order, as a window does."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self._orders: set[int] = set()

    def hear(self, topics: Topics) -> None:
        """What the engine calls."""
        named = topics.changed.get(Topic.ORDERS)
        with self._told:
            self._orders |= named or set()
            self._told.notify_all()

    def wait_for(self, order: int) -> None:
        """Until the order was named."""
        with self._told:
            assert self._told.wait_for(lambda: order in self._orders, timeout=5)
            self._orders.clear()


def test_a_persons_change_shows_with_all_its_consequences(folder):
    with closing(EngineShop(folder / "shop.orderpath", triggers(50))) as shop:
        shop.receive(orders(ORDERS))
        watch = Watch()
        stop = shop.engine.listen(watch.hear)
        rounds = [_round(shop, watch, number) for number in range(ROUNDS)]
        stop()

    p95 = [quantiles(each, n=20)[-1] for each in rounds]
    report("interactive_p95_ms", median(p95), p95, median_ms=median(median(e) for e in rounds))
    assert median(p95) <= 30


def _round(shop: EngineShop, watch: Watch, number: int) -> list[float]:
    """Milliseconds from each save to its being read back after the engine told of it."""
    taken = []
    for place in range(CHANGES):
        order = 1 + number * CHANGES + place
        time.sleep(PAUSE_S)
        began = time.perf_counter()
        save(shop.engine, order, tracking_number=f"TRACK-{number}-{place}")
        watch.wait_for(order)
        shown = shop.engine.order(order)
        taken.append((time.perf_counter() - began) * 1000)
        assert shown.tracking_number == f"TRACK-{number}-{place}"
    return taken
