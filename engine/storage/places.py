"""Where a shop file may lie: not on a network share, where SQLite's locks do not hold."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from engine.storage.faults import NetworkPlace

_MOUNTS: Final = Path("/proc/self/mounts")

_NETWORK: Final = frozenset(
    {
        "afs", "afpfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.curlftpfs", "fuse.gcsfuse",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs",
        "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip
"""File system types that reach over a network."""

_DRIVE_REMOTE: Final = 4
"""What Windows' GetDriveTypeW answers for a network drive."""


def refuse_network(file: Path) -> None:
    """Refuse a file on a network share.

    Raises:
        NetworkPlace: names the kind of share.

    """
    share = (
        windows_share(PureWindowsPath(file), _drive_type)
        if sys.platform == "win32"
        else posix_share(PurePosixPath(file.resolve()), _mount_table())
    )
    if share:
        raise NetworkPlace(
            str(file),
            f"it lies on a network share ({share}), where two computers could write at once "
            "and damage it",
            "Copy it to a folder on this computer; a share is a good place for its backups.",
        )


def posix_share(file: PurePosixPath, mounts: str) -> str:
    """The type of the network file system that holds `file`, "" when it is a local one.

    `mounts` is a table as in /proc/mounts; of several mounts over one place the last counts.
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        device_place_kind = line.split(" ")
        if len(device_place_kind) < 3:
            continue
        place = PurePosixPath(_unescaped(device_place_kind[1]))
        if file.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), device_place_kind[2]
    return kind if kind in _NETWORK else ""


def windows_share(file: PureWindowsPath, drive_type: Callable[[str], int]) -> str:
    """The share or network drive that holds `file`, "" when it is a local one.

    `drive_type` answers as Windows' GetDriveTypeW does.
    """
    drive = file.drive
    if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return drive
    if drive.upper().startswith("\\\\?\\UNC\\"):
        return drive
    return drive if drive and drive_type(f"{drive}\\") == _DRIVE_REMOTE else ""


def _unescaped(place: str) -> str:
    r"""Blanks, tabs, line ends and backslashes stand as \040, \011, \012 and \134 in the table."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(code, character)
    return place


def _mount_table() -> str:
    """Empty where the system has no such table: there nothing is refused."""
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


if sys.platform == "win32":

    def _drive_type(root: str) -> int:
        answer: int = ctypes.windll.kernel32.GetDriveTypeW(root)
        return answer

else:

    def _drive_type(_root: str) -> int:
        raise NotImplementedError("only Windows has drive types")
