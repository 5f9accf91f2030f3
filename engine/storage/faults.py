"""What the disk and SQLite say no with, as errors that name the file, the reason and the way out."""

import errno
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError
from typing_extensions import override

from engine.domain.errors import EnvironmentFault, UserError


@dataclass(eq=False)
class FileFault(EnvironmentFault):
    """The surroundings keep the shop file from being used; nothing that was committed is lost."""

    code = "file.fault"

    file: str
    reason: str
    way_out: str

    @override
    def __str__(self) -> str:
        return f"{self.file}: {self.reason}. {self.way_out}"


class DiskFull(FileFault):
    """There is no room for what shall be written."""

    code = "file.disk_full"


class DiskFailed(FileFault):
    """The disk could not read or write."""

    code = "file.disk_failed"


class ReadOnlyPlace(FileFault):
    """The file or its folder may only be read."""

    code = "file.read_only"


class LockedElsewhere(FileFault):
    """Another program keeps the database locked."""

    code = "file.locked"


class DamagedFile(FileFault):
    """The file is a database, but parts of it make no sense."""

    code = "file.damaged"


class CannotOpen(FileFault):
    """The operating system does not let the file be opened."""

    code = "file.cannot_open"


class NetworkPlace(FileFault):
    """The file lies where SQLite's locks and shared memory are not to be trusted."""

    code = "file.network_place"


@dataclass(eq=False)
class HeldByAnother(EnvironmentFault):
    """Another engine has the shop open for writing; it may be opened to read."""

    code = "file.held"

    file: str
    program: str
    pid: int
    host: str
    since: str

    @override
    def __str__(self) -> str:
        return (
            f"{self.file} is open in {self.program} (process {self.pid} on {self.host}, "
            f"since {self.since}). Close it there, or open the shop here for reading only."
        )


@dataclass(eq=False)
class NotAShop(UserError):
    """The file is something else, or nothing."""

    code = "file.not_a_shop"

    file: str
    reason: str
    way_out: str

    @override
    def __str__(self) -> str:
        return f"{self.file} is not a shop file: {self.reason}. {self.way_out}"


@dataclass(eq=False)
class NewerShop(UserError):
    """The file was written by a newer version of the program."""

    code = "file.newer"

    file: str
    theirs: int
    ours: int
    program: str

    @override
    def __str__(self) -> str:
        return (
            f"{self.file} has the shop format {self.theirs} (written by Orderpath {self.program}); this "
            f"Orderpath reads formats up to {self.ours}. Nothing was changed. Open it with that version, "
            f"or a newer one."
        )


@dataclass(eq=False)
class OlderShop(UserError):
    """The file needs a migration, which opening it to read does not do."""

    code = "file.older"

    file: str
    theirs: int
    ours: int

    @override
    def __str__(self) -> str:
        return (
            f"{self.file} has the older shop format {self.theirs}; this Orderpath reads format "
            f"{self.ours}. Open it once for writing: it is brought up to date then, and a backup is kept."
        )


@dataclass(eq=False)
class FileExists(UserError):
    """A new shop never takes the place of a file that is there."""

    code = "file.exists"

    file: str

    @override
    def __str__(self) -> str:
        return f"{self.file} is there already. Choose another name, or open it."


@dataclass(eq=False)
class FileMissing(UserError):
    """There is nothing to open."""

    code = "file.missing"

    file: str

    @override
    def __str__(self) -> str:
        return f"{self.file} does not exist. Check the name, or make a new shop with “new”."


class Cancelled(UserError):
    """A question was called off before it was answered."""

    code = "query.cancelled"

    @override
    def __str__(self) -> str:
        return "The search was stopped before it was done. Start it again when you need it."


@dataclass(frozen=True, slots=True)
class _Meaning:
    """How one kind of failure is told."""

    fault: type[FileFault]
    reason: str
    way_out: str


_FULL: Final = _Meaning(
    DiskFull,
    "there is no room left on the disk",
    "What was saved before is safe, this was not saved; free some space and try again.",
)
_FAILED: Final = _Meaning(
    DiskFailed,
    "the disk could not read or write it",
    "Check the disk and its cable; copy the file elsewhere before you go on.",
)
_READ_ONLY: Final = _Meaning(
    ReadOnlyPlace,
    "the file or its folder may only be read",
    "Give yourself the right to write there, copy it to a folder of yours, or open it for reading only.",
)
_LOCKED: Final = _Meaning(
    LockedElsewhere,
    "another program keeps it locked",
    "Close the other program (a database browser, a backup) and try again; this was not saved.",
)
_DAMAGED: Final = _Meaning(
    DamagedFile,
    "it is damaged",
    "Open the newest backup beside it (its name ends in .backup-…), and keep this file for repair.",
)
_CLOSED: Final = _Meaning(
    CannotOpen,
    "the operating system does not let it be opened",
    "Check that the folder exists and that you may read and write in it.",
)

_BY_SQLITE: Final[Mapping[int, _Meaning]] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _FAILED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
}
"""By primary result code. Whatever is not here (a constraint, a misuse) is our own fault."""

_BY_ERRNO: Final[Mapping[int, _Meaning]] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EIO: _FAILED,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
}

_PRIMARY: Final = 0xFF
"""Extended result codes hold the primary one in their lowest byte."""


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn what goes wrong inside into an error about `file`.

    Raises:
        FileFault: the surroundings are to blame.
        Cancelled: the question was interrupted.

    """
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as error:
        explained = explanation(error, file)
        if explained is None:
            raise
        raise explained from error


def explanation(error: Exception, file: Path) -> FileFault | Cancelled | None:
    """What the error means for the person, None when the surroundings are not to blame."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
        if code == sqlite3.SQLITE_INTERRUPT:
            return Cancelled()
        meaning = _BY_SQLITE.get(code)
    elif isinstance(cause, OSError):
        meaning = _BY_ERRNO.get(cause.errno or 0, _CLOSED)
    else:
        meaning = None
    return None if meaning is None else meaning.fault(str(file), meaning.reason, meaning.way_out)
