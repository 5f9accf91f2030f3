"""Prints what the naive shop takes for an order here: python -m tests.bench.show_naive [orders]."""

import sys
import tempfile
import time
from pathlib import Path

from tests.bench.disk import median_commit_ms
from tests.bench.job import orders, triggers
from tests.bench.naive_shop import NaiveShop


def main() -> None:
    """Measure once."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        commit_ms = median_commit_ms(folder)
        shop = NaiveShop(folder / "naive.db", triggers(50))
        burst = orders(count)
        began = time.perf_counter()
        for spec in burst:
            shop.receive(spec)
        spent = time.perf_counter() - began
        assert len(shop.tasks()) == len(shop.statuses()) == count, "each order has one task"
        shop.close()
    print(f"naive loop: {spent / count * 1e6:.0f} µs an order ({count} orders)")
    print(f"median commit of this disk: {commit_ms:.3f} ms")


if __name__ == "__main__":
    main()
