"""One engine per shop file: a lock of the operating system on a side file that says who holds it."""

import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Self

from engine.domain.moment import Moment, iso
from engine.storage.faults import HeldByAnother

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR_BYTE: Final = 1 << 30
"""Windows keeps others from reading what is locked, so a byte far behind the text is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has the shop open for writing."""

    program: str
    pid: int
    host: str
    since: str


class FileLock:
    """Held from `take` to `release`, or to the end of the process, however it ends.

    The side file stays when the lock is released: deleting it would let two programs lock two files of
    one name.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, file: Path, *, now: Moment, program: str = "Orderpath") -> Self:
        """Lock the shop `file`.

        Raises:
            HeldByAnother: names the program that holds it.
            OSError: the side file cannot be written.

        """
        side = side_file(file)
        descriptor = os.open(side, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            holder = holder_of(file)
            raise HeldByAnother(str(file), **asdict(holder)) from None
        lock = cls(descriptor)
        holder = Holder(program=program, pid=os.getpid(), host=socket.gethostname(), since=iso(now))
        try:
            _write(descriptor, json.dumps(asdict(holder)))
        except OSError:
            lock.release()
            raise
        return lock

    def release(self) -> None:
        """Let others have it."""
        _unlock(self._descriptor)
        os.close(self._descriptor)


def side_file(file: Path) -> Path:
    """Where the lock of the shop `file` is."""
    return file.with_name(file.name + ".lock")


def holder_of(file: Path) -> Holder:
    """Who says to hold the shop `file`; unknown parts are said to be."""
    try:
        known = json.loads(side_file(file).read_text(encoding="utf-8"))
        return Holder(**known)
    except (OSError, ValueError, TypeError):
        return Holder(program="another program", pid=0, host="unknown", since="unknown")


def _write(descriptor: int, text: str) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text.encode())


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
