"""Recording: what a change does to each subject, gathered into one net event per subject."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from engine.domain.change import Actor
from engine.domain.event import Event, EventKind, FieldChange, Subject
from engine.domain.moment import Moment
from engine.domain.value import Value

field_change: Callable[[tuple[str, int, str, Value, Value]], FieldChange] = partial(
    tuple.__new__, FieldChange
)
"""A named tuple's own constructor is a Python call; there are dozens of these in every change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Where a change comes from in the chain of things; all None and 0 for one from outside."""

    root: int | None = None
    seq: int | None = None
    depth: int = 0


OUTSIDE = Cause()


@dataclass(slots=True)
class SubjectRecord:
    """Changes of one subject by one actor at one moment, until they become its event."""

    subject: Subject
    seq: int
    created: bool = False
    comment: str = ""
    unlawful: bool = False
    changes: list[FieldChange] = field(default_factory=list)

    def note(self, entity: str, id_: int, name: str, old: Value, new: Value) -> None:
        """One field went from `old` to `new`."""
        self.changes.append(field_change((entity, id_, name, old, new)))

    def net(self) -> tuple[FieldChange, ...]:
        """First old to last new for each field; what came back to where it was is gone."""
        if self.created or len(self.changes) < 2:
            return tuple(self.changes)
        merged: dict[tuple[str, int, str], FieldChange] = {}
        for change in self.changes:
            key = change[:3]
            first = merged.get(key)
            merged[key] = change if first is None else change._replace(old=first.old)
        return tuple(c for c in merged.values() if c.old != c.new or type(c.old) is not type(c.new))

    def event(
        self, at: Moment, actor: Actor, cause: Cause, version: int, changes: tuple[FieldChange, ...]
    ) -> Event:
        """The row of the history."""
        return Event.made(
            {
                "seq": self.seq,
                "at": at,
                "kind": EventKind.CREATED if self.created else EventKind.CHANGED,
                "subject": self.subject,
                "actor": actor,
                "changes": changes,
                "root": self.seq if cause.root is None else cause.root,
                "cause": cause.seq,
                "depth": cause.depth,
                "version": version,
                "comment": self.comment,
                "unlawful": self.unlawful,
            }
        )
