"""A whole copy of a shop file, made while it may be in use."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from engine.domain.moment import Moment, at_zone
from engine.storage.faults import told


def back_up(file: Path, revision: str, now: Moment) -> Path:
    """Copy `file` to FILE.backup-<revision>-<UTC time> beside it; a killed copy leaves no such name.

    Raises:
        FileFault: no room, or the folder cannot be written.

    """
    stamp = f"{at_zone(now):%Y%m%dT%H%M%SZ}"
    target = _free_name(file.with_name(f"{file.name}.backup-{revision}-{stamp}"))
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    with told(file):
        try:
            copy(file, unfinished)
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
    return target


def copy(file: Path, target: Path) -> None:
    """Copy a database with everything committed, the write-ahead log included, and sync it."""
    with (
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copied,
    ):
        source.backup(copied)
    descriptor = os.open(target, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a new name in the folder last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_name(wanted: Path) -> Path:
    name, count = wanted, 1
    while name.exists():
        count += 1
        name = wanted.with_name(f"{wanted.name}-{count}")
    return name
