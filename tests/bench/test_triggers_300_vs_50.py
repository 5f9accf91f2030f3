"""Six times as many triggers cost little, because most are never asked."""

import gc
import time
from contextlib import closing
from statistics import median

from tests.bench.engine_shop import EngineShop
from tests.bench.job import OrderSpec, orders, triggers
from tests.bench.report import report

ORDERS = 10_000
ROUNDS = 3


def test_300_triggers_cost_little_more_than_50(folder):
    burst = orders(ORDERS)
    with (
        closing(EngineShop(folder / "few.orderpath", triggers(50))) as few,
        closing(EngineShop(folder / "many.orderpath", triggers(300))) as many,
    ):
        rounds = [(_seconds(few, burst), _seconds(many, burst)) for _ in range(ROUNDS)]

        assert len(many.tasks()) == ROUNDS * ORDERS == len(few.tasks())
    ratios = [with_300 / with_50 for with_50, with_300 in rounds]
    report(
        "triggers_300_vs_50",
        median(ratios),
        ratios,
        with_50_us=median(with_50 for with_50, _ in rounds) / ORDERS * 1e6,
        with_300_us=median(with_300 for _, with_300 in rounds) / ORDERS * 1e6,
    )
    assert median(ratios) <= 1.5


def _seconds(shop: EngineShop, burst: list[OrderSpec]) -> float:
    gc.collect()
    began = time.perf_counter()
    shop.receive(burst)
    return time.perf_counter() - began
