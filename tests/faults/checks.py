"""What must hold of a shop file, whatever was done to the process that wrote it."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.builders import stored
from tests.builders.stored import Row

Story = dict[str, Any]


def sound(file: Path) -> None:
    """The file is whole, and its history hangs together."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    events = stored.events(file)
    _linked(events)
    _versions_without_gaps(file, events)
    _visits_are_chains(file, events)


def kept(file: Path, notes: Iterable[Row]) -> None:
    """Everything that was acknowledged is there."""
    events = {event["seq"] for event in stored.events(file)}
    orders = {row["id"] for row in stored.rows(file, "SELECT id FROM orders")}
    for note in notes:
        assert set(note.get("events", ())) <= events, f"lost {note}"
        assert set(note.get("orders", ())) <= orders, f"lost {note}"


def done_once(file: Path) -> None:
    """Every order of a busy shop has just what its triggers give it; waits that go on are allowed for."""
    gave = _Given(file)
    for order in stored.rows(file, "SELECT id, method FROM orders"):
        id_, phone = order["id"], order["method"] == "phone"
        paid, reminded = gave.paid[id_], gave.fired[id_]
        assert gave.open[id_] + reminded == 1, f"order {id_} has not one reminder"
        assert gave.tasks[id_] == +Counter(Call=1, Remind=reminded, Paid=paid)
        assert gave.messages[id_] == 1
        assert gave.alerts[id_] == int(phone)
        assert gave.comments[id_] == int(phone)
        assert gave.moves[id_] == ["new", "client-confirmed"][: 2 if phone else 1]
        started = Counter(Confirm=int(phone), Call=1, Tell=int(phone), Remind=1, Paid=paid)
        assert gave.runs[id_] == +started
    keys = [row["key"] for row in stored.rows(file, "SELECT key FROM outbox")]
    assert len(keys) == len(set(keys))


def waits_are_over(file: Path) -> None:
    """No wait is open, and no run waits."""
    assert stored.rows(file, "SELECT * FROM timers WHERE ended_at IS NULL") == []
    assert stored.rows(file, "SELECT * FROM runs WHERE outcome = 'waiting'") == []


def story(file: Path) -> Story:
    """What an import gave, without the ids that depend on when it was interrupted."""
    numbers = {
        ("order", row["id"]): row["number"]
        for row in stored.rows(file, "SELECT id, number FROM orders")
    }
    told: Story = {
        "customers": stored.rows(
            file, "SELECT name, address FROM customers ORDER BY name, address"
        ),
        "orders": stored.rows(
            file,
            "SELECT number, status, status_since, created_at, updated_at, version, customer_name,"
            " total, paid, paid_at, delivery_cost, custom FROM orders ORDER BY number",
        ),
        "items": _of_orders(file, "items", "sku, quantity, price, items.status"),
        "payments": _of_orders(file, "payments", "payments.type, amount, payments.status"),
        "visits": _of_orders(file, "visits", "visits.status, entered_at, left_at"),
        "tasks": _of_orders(file, "tasks", "text, tasks.created_at, due_at"),
        "alerts": _of_orders(file, "alerts", "text, at"),
        "rejects": stored.rows(file, "SELECT file, line, reason FROM import_rejects"),
        "facts": stored.rows(file, "SELECT source, key FROM imported_facts ORDER BY source, key"),
        "staged": stored.rows(file, "SELECT ordinal FROM staged_facts"),
    }
    subject = ("subject_kind", "subject_id")
    told["events"] = sorted(
        (
            str(numbers.get((event[subject[0]], event[subject[1]]), event[subject[0]])),
            event["version"],
            event["at"],
            event["actor_kind"],
            json.dumps([[e, f, old, new] for e, _id, f, old, new in event["changes"]][:8]),
        )
        for event in stored.events(file)
        if event["subject_kind"] == "order"
    )
    told["runs"] = sorted(
        (
            numbers[run["subject_kind"], run["subject_id"]],
            run["trigger_id"],
            run["started_at"],
            run["ended_at"],
            run["outcome"],
            run["reason"],
        )
        for run in stored.runs(file)
    )
    return told


def _linked(events: list[Row]) -> None:
    """Every event's root and cause are events, not later than it."""
    seqs = {event["seq"] for event in events}
    for event in events:
        assert event["root"] in seqs, f"event {event['seq']} has no root"
        assert event["root"] <= event["seq"]
        if event["cause"] is not None:
            assert event["cause"] in seqs, f"event {event['seq']} has no cause"
            assert event["cause"] < event["seq"]


def _versions_without_gaps(file: Path, events: list[Row]) -> None:
    seen: dict[tuple[str, int], list[int]] = {}
    for event in events:
        seen.setdefault((event["subject_kind"], event["subject_id"]), []).append(event["version"])
    for subject, versions in seen.items():
        assert versions == list(range(1, len(versions) + 1)), f"{subject}: {versions}"
    there = {
        (kind, row["id"]): row["version"]
        for kind in ("order", "customer", "task")
        for row in stored.rows(file, f"SELECT id, version FROM {kind}s")  # noqa: S608
    }
    assert there == {subject: len(versions) for subject, versions in seen.items()}


def _visits_are_chains(file: Path, events: list[Row]) -> None:
    moves: dict[int, list[tuple[int, str]]] = {}
    for event in events:
        for entity, id_, field, _old, new in event["changes"]:
            if (entity, field) == ("order", "status"):
                moves.setdefault(id_, []).append((event["seq"], new))
    visits: dict[int, list[Row]] = {}
    for visit in stored.rows(file, "SELECT * FROM visits ORDER BY id"):
        visits.setdefault(visit["order_id"], []).append(visit)
    for order in stored.rows(file, "SELECT id, status, visit FROM orders"):
        stays = visits.pop(order["id"])
        assert [(stay["id"], stay["status"]) for stay in stays] == moves[order["id"]]
        for stay, following in pairwise(stays):
            assert stay["left_seq"] == following["id"]
            assert stay["left_at"] == following["entered_at"]
        assert stays[-1]["left_seq"] is None
        assert (stays[-1]["id"], stays[-1]["status"]) == (order["visit"], order["status"])
    assert not visits, "stays of orders that are not there"


class _Given:
    """What triggers gave each order, counted from the rows."""

    def __init__(self, file: Path) -> None:
        titles = {
            row["id"]: json.loads(row["settings"])["titles"]["en"]
            for row in stored.rows(file, "SELECT id, settings FROM triggers")
        }
        self.runs: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for run in stored.rows(file, "SELECT subject_id, trigger_id FROM runs"):
            self.runs[run["subject_id"]][titles[run["trigger_id"]]] += 1
        self.tasks: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for task in stored.rows(file, "SELECT order_id, text FROM tasks"):
            self.tasks[task["order_id"]][task["text"]] += 1
        self.open = _count(file, "SELECT subject_id FROM timers WHERE ended_at IS NULL")
        self.fired = _count(file, "SELECT subject_id FROM timers WHERE outcome = 'fired'")
        self.messages = _count(file, "SELECT order_id FROM outbox")
        self.alerts = _count(file, "SELECT order_id FROM alerts")
        self.paid: Counter[int] = Counter()
        self.comments: Counter[int] = Counter()
        self.moves: defaultdict[int, list[str]] = defaultdict(list)
        for event in stored.events(file):
            for entity, _id, field, _old, new in event["changes"]:
                order = event["subject_id"]
                self.paid[order] += (entity, field, new) == ("payment", "status", "paid")
                self.comments[order] += (entity, field) == ("comment", "text")
                if (entity, field) == ("order", "status"):
                    self.moves[order].append(new)


def _count(file: Path, statement: str) -> Counter[int]:
    return Counter(next(iter(row.values())) for row in stored.rows(file, statement))


def _of_orders(file: Path, table: str, columns: str) -> list[Row]:
    return stored.rows(
        file,
        f"SELECT number, {columns} FROM {table} JOIN orders ON orders.id = order_id"  # noqa: S608
        f" ORDER BY number, {columns}",
    )
