"""The version rule: what somebody else changed since the form was opened is refused with both values."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from engine.domain.change import EditOrder
from engine.domain.errors import EditConflict
from engine.domain.event import Subject, SubjectKind
from engine.domain.order import Order
from engine.domain.value import Value
from engine.runtime.editing import Editing


class Versioned(Protocol):
    """Anything with an id and a version."""

    @property
    def id(self) -> int:
        """Our id."""

    @property
    def version(self) -> int:
        """Raised by each event."""


V = TypeVar("V", bound=Versioned)

_KIND = {"Order": SubjectKind.ORDER, "Customer": SubjectKind.CUSTOMER, "Task": SubjectKind.TASK}


def conflict_free(
    editing: Editing, thing: str, before: V, wanted: dict[str, Value], opened: int | None
) -> dict[str, Value]:
    """The wanted values, where nobody else changed the same fields to something else meanwhile.

    Raises:
        EditConflict: somebody did; the first such field, with both values.

    """
    if opened is None or opened >= before.version:
        return wanted
    kind = _KIND[type(before).__name__]
    changed = _changed_since(editing, Subject(kind, before.id), opened)
    for name, yours in wanted.items():
        if name in changed:
            theirs = changed[name]
            if theirs != yours:
                raise EditConflict(thing, name, _shown(theirs), _shown(yours))
    return wanted


def refuse_conflicting_parts(editing: Editing, thing: str, before: Order, edit: EditOrder) -> None:
    """Nothing, where nobody else touched the same fields of the lines and payments that are edited.

    Raises:
        EditConflict: somebody did, or changed a line that is to be removed; with both values.

    """
    if edit.version is None or edit.version >= before.version:
        return
    subject = Subject(SubjectKind.ORDER, before.id)
    changed: dict[tuple[str, int], dict[str, Value]] = {}
    for event in editing.work.history_after(subject, edit.version):
        for change in event.changes:
            changed.setdefault((change.entity, change.id), {})[change.field] = change.new
    for entity, edited, removed in (
        ("item", edit.items, edit.remove_items),
        ("payment", edit.payments, edit.remove_payments),
    ):
        for ref, values in edited.items():
            theirs = changed.get((entity, editing.resolved(entity, ref)), {})
            for name, yours in values.items():
                if theirs.get(name, yours) != yours:
                    raise EditConflict(
                        thing, f"{entity}.{name}", _shown(theirs[name]), _shown(yours)
                    )
        for gone in removed:
            theirs = changed.get((entity, editing.resolved(entity, gone)), {})
            for name, value in theirs.items():
                raise EditConflict(thing, f"{entity}.{name}", _shown(value), _shown(None))


def _changed_since(editing: Editing, subject: Subject, version: int) -> Mapping[str, Value]:
    changed: dict[str, Value] = {}
    for event in editing.work.history_after(subject, version):
        for change in event.changes:
            if change.entity == subject.kind.value:
                changed[change.field] = change.new
    return changed


def _shown(value: Value) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(value) or "nothing"
    return "nothing" if value in (None, "") else f"“{value}”"
