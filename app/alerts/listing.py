"""How folders of alerts are read from the engine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.bridge import Ticket
from engine.api import Engine
from engine.desks.alerts import LINES, AlertFolder, AlertLine, AlertWish, FolderKey
from engine.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class Look:
    """Folders, newest first; `before` is where those begin that were not read, None: none are left."""

    folders: tuple[AlertFolder, ...]
    before: Moment | None
    opened: Mapping[FolderKey, Sequence[AlertLine]]


def read_look(
    engine: Engine,
    ticket: Ticket,
    wish: AlertWish,
    down_to: Moment | None,
    opened: Mapping[FolderKey, int],
    before: Moment | None = None,
) -> Look:
    """Read folders, at least down to a moment, and so many alerts of those that are open.

    They are those older than `before`; None: the newest.
    """
    folders: list[AlertFolder] = []
    while True:
        page = engine.alerts.folders(wish, before, ticket.reading)
        folders += page.folders
        before = page.before
        if before is None or down_to is None or before <= down_to:
            break
    known = {folder.key for folder in folders}
    lines = {
        key: read_lines(engine, ticket, wish, key, most)
        for key, most in opened.items()
        if key in known
    }
    return Look(tuple(folders), before, lines)


def read_lines(
    engine: Engine, ticket: Ticket, wish: AlertWish, key: FolderKey, most: int
) -> tuple[AlertLine, ...]:
    """Read at least the newest `most` alerts of a folder, where there are so many."""
    lines: list[AlertLine] = []
    while len(lines) < most:
        ticket.check()
        some = engine.alerts.lines(wish, key, lines[-1].id if lines else None)
        lines += some
        if len(some) < LINES:
            break
    return tuple(lines)
