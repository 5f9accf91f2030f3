"""How connections to a shop file are made: one that writes, a few that only read."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

APPLICATION_ID: Final = 0x4F726450
"""“OrdP”, in the header of every shop file."""

READERS: Final = 4
"""Read-only connections kept open between questions."""

_BUSY_MS: Final = 5_000
_CACHE_KIB: Final = 32_768
_CHECKPOINT_PAGES: Final = 8_192
"""A log of 32 MB; a smaller one is folded in while the shop is idle (see `ShopFile.checkpoint`)."""

_WRITER_PRAGMAS: Final = (
    f"PRAGMA busy_timeout={_BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA cache_size=-{_CACHE_KIB}",
    f"PRAGMA wal_autocheckpoint={_CHECKPOINT_PAGES}",
)
CREATION_PRAGMAS: Final = (
    "PRAGMA auto_vacuum=INCREMENTAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
)
"""A file that is being made has no log beside it, so that it can be renamed when it is whole."""
MIGRATION_PRAGMAS: Final = (
    f"PRAGMA busy_timeout={_BUSY_MS}",
    "PRAGMA synchronous=FULL",
    # Rebuilding a table drops it for a moment; all foreign keys are checked before the commit.
    "PRAGMA foreign_keys=OFF",
)
_READER_PRAGMAS: Final = (
    f"PRAGMA busy_timeout={_BUSY_MS}",
    "PRAGMA query_only=ON",
    "PRAGMA temp_store=MEMORY",
)


def writing_engine(
    file: Path, *, pragmas: tuple[str, ...] = _WRITER_PRAGMAS, make: bool = False
) -> Engine:
    """Makes the one connection that writes; its transactions begin with the right to write.

    A file that is not there is made only when `make` says so.
    """
    engine = create_engine(
        "sqlite://",
        creator=_opener(file, "rwc" if make else "rw"),
        poolclass=StaticPool,
        # Lent twice it is the same connection: giving one loan back must not undo the other's work.
        pool_reset_on_return=None,
    )
    event.listen(engine, "connect", _prepare(pragmas))
    event.listen(engine, "begin", _begin("BEGIN IMMEDIATE"))
    return engine


def reading_engine(file: Path, *, immutable: bool = False) -> Engine:
    """Makes connections that cannot write; each transaction sees one state of the shop.

    `immutable` reads a file in a folder where not even SQLite's side files can be made; nobody may
    write it meanwhile.
    """
    engine = create_engine(
        "sqlite://",
        creator=_opener(file, "ro&immutable=1" if immutable else "ro"),
        poolclass=QueuePool,
        pool_size=READERS,
        max_overflow=READERS,
    )
    event.listen(engine, "connect", _prepare(_READER_PRAGMAS))
    event.listen(engine, "begin", _begin("BEGIN"))
    return engine


def _opener(file: Path, mode: str) -> Callable[[], sqlite3.Connection]:
    address = f"{file.absolute().as_uri()}?mode={mode}"

    def opened() -> sqlite3.Connection:
        # Made in one thread, used in another: the pools lend a connection to one at a time.
        return sqlite3.connect(address, uri=True, check_same_thread=False, timeout=_BUSY_MS / 1000)

    return opened


def _prepare(pragmas: tuple[str, ...]) -> Callable[[sqlite3.Connection, object], None]:
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # The driver must not begin transactions by itself: the begin event below does.
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(pragma).fetchall()

    return prepare


def _begin(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
