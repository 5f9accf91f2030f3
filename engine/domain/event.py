"""Something that happened: the net change of one subject by one actor."""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple, Self

from engine.domain.change import Actor
from engine.domain.moment import Moment
from engine.domain.value import Value


class SubjectKind(Enum):
    """What an event or a run is about."""

    __hash__ = object.__hash__  # members are single; Enum's own is a Python call for every look-up

    ORDER = "order"
    CUSTOMER = "customer"
    TASK = "task"
    NONE = "none"


class Subject(NamedTuple):
    """One order, customer or task."""

    kind: SubjectKind
    id: int


class EventKind(Enum):
    """Three kinds per subject; nodes such as *order status changed* match a row more closely."""

    __hash__ = object.__hash__

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"


class FieldChange(NamedTuple):
    """Old → new of one field.

    `entity` is "order", "item", "payment", "customer", "task" or "comment"; an entity that appeared has its
    fields with old None and the field "" with new True first; one that was removed has its fields with new
    None and the field "" with new False.
    """

    entity: str
    id: int
    field: str
    old: Value
    new: Value


@dataclass(frozen=True, kw_only=True)
class Event:
    """A row of the history.

    `seq` grows and never repeats; `root` is the seq the chain began with, `cause` the seq that led here,
    `depth` the steps since the chain's burst began.
    """

    seq: int
    at: Moment
    kind: EventKind
    subject: Subject
    actor: Actor
    changes: tuple[FieldChange, ...]
    root: int
    cause: int | None = None
    depth: int = 0
    version: int = 1
    """The subject's version after the event."""
    comment: str = ""
    unlawful: bool = False
    """Imported fact that the order path would not have allowed."""

    @classmethod
    def made(cls, fields: dict[str, object]) -> Self:
        """An event out of all its fields at once, as `Order.with_`: the writer makes one per change."""
        event = object.__new__(cls)
        event.__dict__.update(fields)
        return event

    @cached_property
    def fields(self) -> frozenset[str]:
        """Changed fields as "entity.field": "order.status", "payment.status"."""
        return frozenset([f"{c.entity}.{c.field}" for c in self.changes])

    def change_of(self, field: str) -> FieldChange | None:
        """The change of a field of the subject itself ("status"), or None."""
        entity = self.subject.kind.value
        for change in self.changes:
            if change.field == field and change.entity == entity:
                return change
        return None
