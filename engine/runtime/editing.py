"""Editing: one change being applied, with what its edits have in common."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from engine.domain.change import Actor, ExternalId, Ref
from engine.domain.errors import Missing
from engine.domain.event import Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.runtime.recording import SubjectRecord
from engine.runtime.work import Work

CheckHolds = Callable[[str, Order, Moment], bool]
"""Whether a check (stored form) holds for an order as it would be, at a moment."""


@dataclass(slots=True, kw_only=True)
class Editing:
    """What the edits of one change share: who, when, and one record per subject touched."""

    work: Work
    actor: Actor
    at: Moment
    history: bool
    """An imported fact: never refused by the path."""
    check_holds: CheckHolds
    run: int | None = None
    held: str = ""
    """Why the messages of this change wait for a person; empty = they do not."""
    references: References = field(init=False)
    """The shop's lists."""
    records: dict[Subject, SubjectRecord] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.references = self.work.references

    def record_of(self, subject: Subject) -> SubjectRecord:
        """The subject's record, begun when this is its first edit."""
        record = self.records.get(subject)
        if record is None:
            record = SubjectRecord(subject, self.work.ids.next("events"))
            self.records[subject] = record
        return record

    def record_of_order(self, id_: int) -> SubjectRecord:
        """The order's record."""
        return self.record_of(Subject(SubjectKind.ORDER, id_))

    def resolved(self, entity: str, ref: Ref) -> int:
        """Our id of a thing named by ours or by an outside id.

        Raises:
            Missing: nothing was imported under that id.

        """
        if not isinstance(ref, ExternalId):
            return ref
        found = self.work.externals.get((entity, ref))
        if found is None:
            raise Missing(f"{entity} of {ref.source}", ref.id)
        return found

    def order(self, ref: Ref) -> Order:
        """The order as it stands.

        Raises:
            Missing: no such order.

        """
        return self.work.order(self.resolved("order", ref))

    def part(self, entity: str, ref: Ref, among: Collection[int], order: Order) -> int:
        """The id of a line or payment of this very order.

        Raises:
            Missing: the order has no such part.

        """
        id_ = self.resolved(entity, ref)
        if id_ not in among:
            raise Missing(f"{entity} of order {order.number}", str(id_))
        return id_
