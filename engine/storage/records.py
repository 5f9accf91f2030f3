"""Stored things that only imports and *why not* ask for, as named tuples in column order.

Each is at once what the engine hands about and what the hot statements take, so writing one costs nothing.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

from engine.domain.moment import Moment

SqlValue: TypeAlias = str | int | float | bytes | None
Row: TypeAlias = tuple[SqlValue, ...]
"""What a statement takes, in column order."""

AnyRow: TypeAlias = Sequence[Any]
"""What the driver hands back: the columns' types are SQLite's word, not the checker's."""


class ImportRecord(NamedTuple):
    """One import; with triggers on it is a replay and its id the replay's."""

    id: int
    source: str
    origin: str
    started_at: Moment
    ended_at: Moment | None
    triggers: str
    state: str
    mapping: str
    cursor: int = 0
    counts: str = "{}"


class StagedFact(NamedTuple):
    """A replay's fact in its place."""

    import_id: int
    ordinal: int
    at: Moment
    payload: str


class ImportReject(NamedTuple):
    """A row of a source that was kept aside."""

    id: int
    import_id: int
    file: str
    line: int
    reason: str
    content: str
