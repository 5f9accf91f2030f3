"""Importing a long history against writing its very rows with nothing but sqlite3."""

import gc
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from engine.api import Engine
from tests.bench.long_history import write_long_history
from tests.bench.report import report

COUNT = 100_000
ROUNDS = 3

Rows = list[tuple[object, ...]]


def test_an_import_keeps_up_with_bare_inserts(folder):
    source = folder / "source"
    write_long_history(source, COUNT)

    rounds = [_round(folder / str(number), source) for number in range(ROUNDS)]

    ratios = [bare / ours for ours, bare in rounds]
    report(
        "import_vs_executemany",
        median(ratios),
        ratios,
        import_s=median(ours for ours, _ in rounds),
        executemany_s=median(bare for _, bare in rounds),
    )
    assert median(ratios) >= 0.3


def _round(folder: Path, source: Path) -> tuple[float, float]:
    folder.mkdir()
    shop = folder / "shop.orderpath"
    gc.collect()
    with Engine.create(
        shop, name="Kettle & Co", currency="BRL", zone="America/Sao_Paulo"
    ) as engine:
        began = time.perf_counter()
        imported = engine.imports.take_in(source)
        ours = time.perf_counter() - began
    assert imported.orders_new == COUNT
    bare = _executemany(shop, folder / "bare.db")
    for file in folder.iterdir():
        file.unlink()
    return ours, bare


def _executemany(shop: Path, file: Path) -> float:
    """Seconds that sqlite3 alone takes to write every row of `shop` into the same tables."""
    with closing(sqlite3.connect(shop)) as connection:
        schema = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            " ORDER BY type DESC"
        ).fetchall()
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith("sqlite_")
        ]
        tables: dict[str, Rows] = {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
            for name in names
        }
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        for (statement,) in schema:
            connection.execute(statement)
        gc.collect()
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for name, rows in tables.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608
        connection.execute("COMMIT")
        return time.perf_counter() - began
