"""Imports as the file holds them: their rows, what was kept aside, and a replay's facts in waiting."""

from enum import Enum
from typing import Final

from sqlalchemy import bindparam, delete, func, select

from engine.storage.dialect import Driver, Prepared, compiled
from engine.storage.records import ImportRecord, ImportReject, StagedFact
from engine.storage.tables import import_rejects, imports, staged_facts


class ImportState(Enum):
    """How far an import is."""

    RUNNING = "running"
    """Under way, or broken off by the end of the program: another import gives in what is missing."""
    STAGING = "staging"
    """A replay that has not put all its facts in order yet; one that was broken off here is void."""
    REPLAYING = "replaying"
    """A replay that has facts left to give: it goes on where it was."""
    CANCELLED = "cancelled"
    DONE = "done"


NEWEST: Final = 2**63 - 1
"""An ordinal behind every ordinal."""

_BROKEN_OFF: Final = Prepared(
    lambda: (
        select(imports)
        .where(
            imports.c.source == bindparam("source"),
            imports.c.triggers == bindparam("triggers"),
            imports.c.state == bindparam("state"),
        )
        .order_by(imports.c.id)
    )
)
_ONE: Final = Prepared(lambda: select(imports).where(imports.c.id == bindparam("import_id")))
_NEWEST_OF: Final = Prepared(
    lambda: (
        select(imports)
        .where(imports.c.source == bindparam("source"))
        .order_by(imports.c.id.desc())
        .limit(1)
    )
)
_IN_STATE: Final = Prepared(
    lambda: select(imports).where(imports.c.state == bindparam("state")).order_by(imports.c.id)
)
_STAGED: Final = Prepared(
    lambda: (
        select(staged_facts)
        .where(
            staged_facts.c.import_id == bindparam("import_id"),
            staged_facts.c.ordinal >= bindparam("first"),
        )
        .order_by(staged_facts.c.ordinal)
        .limit(bindparam("most"))
    )
)
_WAITING: Final = Prepared(
    lambda: select(func.count()).where(staged_facts.c.import_id == bindparam("import_id"))
)
_REJECTS: Final = Prepared(
    lambda: (
        select(import_rejects)
        .where(import_rejects.c.import_id == bindparam("import_id"))
        .order_by(import_rejects.c.id)
    )
)
_UNSTAGE: Final = compiled(
    delete(staged_facts).where(
        staged_facts.c.import_id == bindparam("import_id"),
        staged_facts.c.ordinal < bindparam("before"),
    )
)


def broken_off(driver: Driver, source: str, state: ImportState) -> ImportRecord | None:
    """The oldest replay of this source that was broken off in that state, or None."""
    row = _BROKEN_OFF.first(driver, source=source, triggers="on", state=state.value)
    return None if row is None else ImportRecord(*row)


def import_of(driver: Driver, import_id: int) -> ImportRecord | None:
    """One import, or None."""
    row = _ONE.first(driver, import_id=import_id)
    return None if row is None else ImportRecord(*row)


def newest_import(driver: Driver, source: str) -> ImportRecord | None:
    """The last import of this source, or None."""
    row = _NEWEST_OF.first(driver, source=source)
    return None if row is None else ImportRecord(*row)


def imports_in(driver: Driver, state: ImportState) -> list[ImportRecord]:
    """Imports in that state, oldest first."""
    return [ImportRecord(*row) for row in _IN_STATE.all(driver, state=state.value)]


def staged_page(driver: Driver, import_id: int, first: int, most: int) -> list[StagedFact]:
    """Facts in waiting from an ordinal on, at most so many."""
    rows = _STAGED.all(driver, import_id=import_id, first=first, most=most)
    return [StagedFact(*row) for row in rows]


def staged_count(driver: Driver, import_id: int) -> int:
    """How many facts of a replay wait."""
    row = _WAITING.first(driver, import_id=import_id)
    return 0 if row is None else int(row[0])


def unstage(driver: Driver, import_id: int, before: int = NEWEST) -> None:
    """Forget a replay's facts in waiting up to an ordinal, within the present transaction."""
    driver.execute(_UNSTAGE, (import_id, before))


def rejects_of(driver: Driver, import_id: int) -> list[ImportReject]:
    """Rows that an import kept aside, in the order in which it met them."""
    return [ImportReject(*row) for row in _REJECTS.all(driver, import_id=import_id)]
