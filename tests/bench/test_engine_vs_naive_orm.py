"""Orders coming in: the whole engine against the naive loop, in one run."""

import gc
import time
from pathlib import Path
from statistics import median

from tests.bench.disk import median_commit_ms
from tests.bench.engine_shop import EngineShop
from tests.bench.job import OrderSpec, orders, triggers
from tests.bench.naive_shop import NaiveShop
from tests.bench.report import report

ORDERS = 10_000
ROUNDS = 3
FAST_DISK_MS = 0.15
"""Where a commit takes less, the naive loop's many commits cost it little."""


def test_the_engine_takes_orders_in_much_faster_than_a_naive_loop(folder):
    burst = orders(ORDERS)
    commit_ms = median_commit_ms(folder)

    rounds = [_round(folder / str(number), burst) for number in range(ROUNDS)]

    ratios = [naive / engine for engine, naive in rounds]
    report(
        "engine_vs_naive_orm",
        median(ratios),
        ratios,
        engine_us=median(engine for engine, _ in rounds) / ORDERS * 1e6,
        naive_us=median(naive for _, naive in rounds) / ORDERS * 1e6,
        commit_ms=commit_ms,
    )
    assert median(ratios) >= (10 if commit_ms < FAST_DISK_MS else 20)


def _round(folder: Path, burst: list[OrderSpec]) -> tuple[float, float]:
    """Seconds that the engine and the naive loop take; what they leave behind must be equal."""
    folder.mkdir()
    ours = EngineShop(folder / "ours.orderpath", triggers(50))
    naive = NaiveShop(folder / "naive.db", triggers(50))
    gc.collect()
    began = time.perf_counter()
    ours.receive(burst)
    engine_s = time.perf_counter() - began
    gc.collect()
    began = time.perf_counter()
    for spec in burst:
        naive.receive(spec)
    naive_s = time.perf_counter() - began
    ours.close()
    assert ours.statuses() == naive.statuses()
    assert ours.history() == naive.history()
    assert ours.tasks() == naive.tasks()
    assert len(ours.tasks()) == len(burst), "every order has its task"
    naive.close()
    return engine_s, naive_s
