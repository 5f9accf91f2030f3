"""A look over a shop file: how much it holds, whether it is sound, what is overdue."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, Connection, func, select

from engine.domain.moment import Moment
from engine.storage.schema_version import HEAD
from engine.storage.settings_store import NAME, UID, WRITTEN_BY, load_settings
from engine.storage.tables import events, metadata, orders, outbox, runs, timers

PROBLEMS = 100
"""More problems than this are not listed: the file is lost anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What was found. `problems` is empty when the file is sound."""

    file: str
    shop: str
    uid: str
    written_by: str
    format: int
    newest_format: int
    size: int
    """Bytes, the log beside the file included."""
    rows: Mapping[str, int]
    """Per table."""
    orders_by_status: Mapping[str, int]
    runs_by_outcome: Mapping[str, int]
    messages_by_state: Mapping[str, int]
    open_waits: int
    oldest_due: Moment | None
    """When the first open wait is, or was, due."""
    last_event: Moment | None
    problems: tuple[str, ...]


def inspect(connection: Connection, file: Path) -> Inspection:
    """Look at every page of the file; takes as long as reading it does."""
    named = load_settings(connection)
    waits, oldest_due = connection.execute(
        select(func.count(), func.min(timers.c.due_at)).where(timers.c.ended_at.is_(None))
    ).one()
    last_event = connection.execute(
        select(events.c.at).order_by(events.c.seq.desc()).limit(1)
    ).scalar()
    return Inspection(
        file=str(file),
        shop=named.get(NAME, ""),
        uid=named.get(UID, ""),
        written_by=named.get(WRITTEN_BY, ""),
        format=int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()),
        newest_format=HEAD,
        size=_size(file),
        rows={
            table.name: int(
                connection.execute(select(func.count()).select_from(table)).scalar_one()
            )
            for table in metadata.tables.values()
        },
        orders_by_status=_counted(connection, orders.c.status),
        runs_by_outcome=_counted(connection, runs.c.outcome),
        messages_by_state=_counted(connection, outbox.c.state),
        open_waits=int(waits),
        oldest_due=None if oldest_due is None else Moment(oldest_due),
        last_event=None if last_event is None else Moment(last_event),
        problems=_problems(connection),
    )


def _counted(connection: Connection, column: Column[str]) -> Mapping[str, int]:
    rows = connection.execute(select(column, func.count()).group_by(column).order_by(column))
    return {str(value): int(count) for value, count in rows}


def _problems(connection: Connection) -> tuple[str, ...]:
    """What SQLite finds wrong in the pages, then rows that refer to nothing."""
    pages = connection.exec_driver_sql(f"PRAGMA integrity_check({PROBLEMS})").scalars().all()
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(PROBLEMS)
    return (
        *(str(text) for text in pages if text != "ok"),
        *(f"{table} row {row} refers to a row of {parent} that is not there"
          for table, row, parent, _ in dangling),
    )  # fmt: skip


def _size(file: Path) -> int:
    beside = (file, file.with_name(file.name + "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())
