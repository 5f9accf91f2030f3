"""The disk of this machine: how long one small commit takes on it."""

import sqlite3
import statistics
import time
from contextlib import closing
from pathlib import Path


def median_commit_ms(folder: Path, commits: int = 400) -> float:
    """The median of `commits` transactions of one row each, SQLite in WAL with synchronous FULL."""
    with closing(sqlite3.connect(folder / "commits.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")
        taken = []
        for _ in range(commits):
            began = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO rows (text) VALUES ('one small row')")
            connection.execute("COMMIT")
            taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000
