"""What lies in a shop file, read beside the engine and without it."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(file: Path, statement: str, *values: object) -> list[Row]:
    """The rows of a query, each as a dictionary."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(statement, values)]


def tasks(file: Path, order: int | None = None) -> list[str]:
    """Texts of the tasks, of one order when it is named, in the order they were set."""
    found = rows(file, "SELECT order_id, text FROM tasks ORDER BY id")
    return [row["text"] for row in found if order in (None, row["order_id"])]


def alerts(file: Path) -> list[str]:
    """Texts of the alerts, oldest first."""
    return [row["text"] for row in rows(file, "SELECT text FROM alerts ORDER BY id")]


def runs(file: Path, order: int | None = None) -> list[Row]:
    """Runs with their steps unpacked, oldest first."""
    found = rows(file, "SELECT * FROM runs ORDER BY id")
    for row in found:
        row["steps"] = json.loads(row["steps"])
    return [row for row in found if order in (None, row["subject_id"])]


def outcomes(file: Path, order: int | None = None) -> list[str]:
    """How the runs ended, or that they wait."""
    return [run["outcome"] for run in runs(file, order)]


def timers(file: Path) -> list[Row]:
    """Waits, oldest first."""
    return rows(file, "SELECT * FROM timers ORDER BY id")


def events(file: Path) -> list[Row]:
    """The history with its changes unpacked."""
    found = rows(file, "SELECT * FROM events ORDER BY seq")
    for row in found:
        row["changes"] = json.loads(row["changes"])
    return found


def moves(file: Path, order: int) -> Iterator[tuple[str | None, str]]:
    """Old and new status of every move of the order, its first status included."""
    for event in events(file):
        if (event["subject_kind"], event["subject_id"]) == ("order", order):
            for entity, _id, field, old, new in event["changes"]:
                if (entity, field) == ("order", "status"):
                    yield old, new


def visits(file: Path, order: int) -> list[Row]:
    """The order's stays, oldest first."""
    return rows(file, "SELECT * FROM visits WHERE order_id = ? ORDER BY id", order)
