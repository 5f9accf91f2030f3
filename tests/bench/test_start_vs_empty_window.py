"""The desktop over a shop of 100,000 orders starts in the time of a few empty windows."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from engine.api import Engine
from tests.bench.long_history import write_long_history
from tests.bench.report import report

ORDERS = 100_000
ROUNDS = 7
ROOT = Path(__file__).resolve().parents[2]


def test_the_desktop_starts_soon(folder):
    write_long_history(folder / "source", ORDERS)
    shop = folder / "shop.orderpath"
    with Engine.create(shop, name="Kettle & Co") as engine:
        engine.imports.take_in(folder / "source")
    # Compiles what is not compiled yet.
    _seconds("started_desktop", shop)
    _seconds("started_empty")

    rounds = [(_seconds("started_desktop", shop), _seconds("started_empty")) for _ in range(ROUNDS)]

    ratios = [desktop / empty for desktop, empty in rounds]
    desktop_s = median(desktop for desktop, _ in rounds)
    report(
        "start_vs_empty_window",
        median(ratios),
        ratios,
        desktop_s=desktop_s,
        empty_s=median(empty for _, empty in rounds),
    )
    assert median(ratios) <= 5
    assert desktop_s <= 1.5


def _seconds(module: str, *arguments: Path) -> float:
    """From the start of the process until it answered a click."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return float(done.stdout) - began
