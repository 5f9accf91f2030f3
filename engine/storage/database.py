"""A shop file: made, checked, brought up to date, held by one engine, written through one connection."""

import os
import struct
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Final, Self

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from engine.domain.moment import Moment
from engine.storage.backup import sync_folder
from engine.storage.cancelling import Cancel
from engine.storage.connect import (
    APPLICATION_ID,
    CREATION_PRAGMAS,
    reading_engine,
    writing_engine,
)
from engine.storage.dialect import driver_of
from engine.storage.faults import (
    CannotOpen,
    FileExists,
    FileMissing,
    NewerShop,
    NotAShop,
    OlderShop,
    ReadOnlyPlace,
    told,
)
from engine.storage.list_tables import settings
from engine.storage.lock import FileLock
from engine.storage.places import refuse_network
from engine.storage.schema_version import HEAD, revision_name
from engine.storage.settings_store import WRITTEN_BY, save_setting
from engine.storage.tables import metadata
from engine.storage.upgrading import Milestone, upgrade

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_LENGTH: Final = 100
_APPLICATION_ID_AT: Final = 68
_FREE_PAGES_KEPT: Final = 1_000
"""Free pages that stay in the file when it is tidied: they are soon written again."""

_ANALYSED_ROWS: Final = 1_000
"""Looked at per index to tell SQLite how the rows are spread; enough to choose an index by."""


def _nothing(_milestone: str) -> None:
    pass


class ShopFile:
    """An open shop file. With `read_only` it has no writer and holds no lock.

    What goes wrong in it is told by `faults`: with the file's name, the reason and the way out.
    """

    def __init__(
        self, path: Path, writing: Engine | None, reading: Engine, lock: FileLock | None
    ) -> None:
        self.path = path
        self._writing = writing
        self._reading = reading
        self._lock = lock

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        seed: Callable[[Connection], None],
        now: Moment,
        milestone: Milestone = _nothing,
    ) -> Self:
        """Make a new shop, filled by `seed` before anybody can see it, and open it.

        Raises:
            FileExists: there is something of that name.
            HeldByAnother: somebody is making it right now.
            FileFault: the disk or the folder is in the way.

        """
        refuse_network(path)
        if path.exists():
            raise FileExists(str(path))
        if not path.parent.is_dir():
            raise CannotOpen(str(path), "its folder does not exist", "Make the folder first.")
        with told(path):
            lock = FileLock.take(path, now=now)
        try:
            _make(path, seed, milestone)
            return cls(path, _connected(path), reading_engine(path), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        now: Moment,
        read_only: bool = False,
        milestone: Milestone = _nothing,
    ) -> Self:
        """Open a shop; an older one is brought up to date first, after a backup.

        Raises:
            FileMissing: nothing of that name.
            NotAShop: the file is something else.
            NewerShop: a newer program wrote it.
            OlderShop: it needs a migration and is to be read only.
            HeldByAnother: another engine has it open for writing.
            FileFault: the disk or the folder is in the way.

        """
        refuse_network(path)
        with told(path):
            _refuse_strangers(path)
        if read_only:
            return cls._open_to_read(path)
        with told(path):
            _refuse_unwritable(path)
            lock = FileLock.take(path, now=now)
        try:
            found = _version(path)
            if found < HEAD:
                upgrade(path, found, now=now, milestone=milestone)
            return cls(path, _connected(path), reading_engine(path), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_to_read(cls, path: Path) -> Self:
        found = _version(path)
        if found < HEAD:
            raise OlderShop(str(path), found, HEAD)
        return cls(path, None, reading_engine(path, immutable=_is_frozen(path)), None)

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return self._writing is None

    def writer(self) -> Connection:
        """The one connection that writes; `begin()` takes the right to write at once.

        Raises:
            ReadOnlyPlace: the shop was opened for reading only.

        """
        if self._writing is None:
            raise ReadOnlyPlace(
                str(self.path), "it was opened for reading only", "Open it for writing."
            )
        with self.faults():
            return self._writing.connect()

    @contextmanager
    def reader(self, cancel: Cancel | None = None) -> Iterator[Connection]:
        """A connection that only reads, and sees one state of the shop until it is given back.

        Raises:
            Cancelled: `cancel` was called before the reading was done.

        """
        with self.faults(), self._reading.connect() as connection, connection.begin():
            if cancel is None:
                yield connection
            else:
                with cancel.watching(driver_of(connection)):
                    yield connection

    def faults(self) -> AbstractContextManager[None]:
        """Within it, what the disk and SQLite say no with is told as an error about this file."""
        return told(self.path)

    def tidy(self) -> None:
        """Fold the log into the file, learn how rows are spread, give free pages back: when idle."""
        if self._writing is None:
            return
        with self.faults(), self._writing.connect() as connection:
            driver = driver_of(connection)
            if driver.in_transaction:
                return
            free = driver.execute("PRAGMA freelist_count").fetchone()[0]
            if free > _FREE_PAGES_KEPT:
                driver.execute(f"PRAGMA incremental_vacuum({free - _FREE_PAGES_KEPT})").fetchall()
            driver.execute(f"PRAGMA analysis_limit={_ANALYSED_ROWS}").fetchall()
            driver.execute("PRAGMA optimize").fetchall()
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give back everything; closing twice does nothing."""
        self._reading.dispose()
        if self._writing is not None:
            self._writing.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _connected(path: Path) -> Engine:
    """The writing engine, connected already: what is in the way shows on opening."""
    engine = writing_engine(path)
    with told(path):
        engine.connect().close()
    return engine


def _make(path: Path, seed: Callable[[Connection], None], milestone: Milestone) -> None:
    """Build the file under another name; it gets its own when it is whole and on the disk."""
    unfinished = path.with_name(path.name + ".new")
    with told(path):
        for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            leftover.unlink(missing_ok=True)
        engine = writing_engine(unfinished, pragmas=CREATION_PRAGMAS, make=True)
        try:
            with engine.begin() as connection:
                _fill(connection)
                seed(connection)
                milestone("create.before-commit")
            milestone("create.after-commit")
        except BaseException:
            engine.dispose()
            unfinished.unlink(missing_ok=True)
            raise
        engine.dispose()
        unfinished.replace(path)
        sync_folder(path.parent)


def _fill(connection: Connection) -> None:
    """Every table as the migrations would make it (a test compares), and who made the file."""
    metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision_name(HEAD),))
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={HEAD}")
    save_setting(connection, WRITTEN_BY, version_of("orderpath"))


def _refuse_strangers(path: Path) -> None:
    """Look at the header only, so that nothing is left beside a file that is not ours."""
    if not path.exists():
        raise FileMissing(str(path))
    if path.is_dir():
        raise NotAShop(str(path), "it is a folder", "Name the file itself.")
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if not header:
        raise NotAShop(str(path), "it is empty", "Delete it, then make a new shop of that name.")
    if not header.startswith(_MAGIC):
        raise NotAShop(
            str(path), "it holds something else", "Choose a file that Orderpath made; to take in orders "
            "from a table or another program, import it into a shop.",
        )  # fmt: skip
    if len(header) < _HEADER_LENGTH or _application_id(header) != APPLICATION_ID:
        raise NotAShop(
            str(path), "it is the database of another program", "Choose a file that Orderpath made."
        )


def _application_id(header: bytes) -> int:
    (found,) = struct.unpack_from(">I", header, _APPLICATION_ID_AT)
    return int(found)


def _refuse_unwritable(path: Path) -> None:
    folder = path.absolute().parent
    for place, what in ((path, "the file"), (folder, "its folder")):
        if not os.access(place, os.W_OK):
            raise ReadOnlyPlace(
                str(path),
                f"{what} may only be read",
                "Give yourself the right to write there, copy the file to a folder of yours, "
                "or open it for reading only.",
            )


def _version(path: Path) -> int:
    """The format of a shop file.

    Raises:
        NewerShop: this program does not know it.

    """
    engine = reading_engine(path, immutable=_is_frozen(path))
    try:
        with told(path), engine.connect() as connection:
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if found > HEAD:
                raise NewerShop(str(path), found, HEAD, _writer_of(connection))
            return found
    finally:
        engine.dispose()


def _writer_of(connection: Connection) -> str:
    """The program that wrote the file; a newer one may have put that elsewhere."""
    named = select(settings.c.value).where(settings.c.key == WRITTEN_BY)
    try:
        return str(connection.execute(named).scalar() or "of a later version")
    except SQLAlchemyError:
        return "of a later version"


def _is_frozen(path: Path) -> bool:
    """Nobody can write beside it, and nothing waits in a log: it can be read as it lies."""
    log = path.with_name(path.name + "-wal")
    return not os.access(path.absolute().parent, os.W_OK) and not (
        log.exists() and log.stat().st_size
    )
