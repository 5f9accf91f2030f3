"""The alerts as lines: folders, and under those that are open the alerts in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from engine.desks.alerts import LINES, AlertFolder, AlertLine, FolderKey


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A folder; a folder of one is the alert itself, and is never open."""

    folder: AlertFolder
    open: bool


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An alert in an open folder."""

    folder: AlertFolder
    item: AlertLine


@dataclass(frozen=True, slots=True)
class MoreLine:
    """The rest of an open folder: so many alerts are not read yet."""

    folder: AlertFolder
    rest: int


Line: TypeAlias = FolderLine | ItemLine | MoreLine


def lines_of(
    folders: Sequence[AlertFolder], opened: Mapping[FolderKey, Sequence[AlertLine]]
) -> tuple[Line, ...]:
    """Every line, from the newest folder on."""
    lines: list[Line] = []
    for folder in folders:
        items = opened.get(folder.key)
        lines.append(FolderLine(folder, items is not None))
        if items is not None:
            lines += [ItemLine(folder, item) for item in items]
            rest = folder.count - len(items)
            if rest > 0 and len(items) >= LINES:
                lines.append(MoreLine(folder, rest))
    return tuple(lines)
