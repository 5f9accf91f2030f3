"""Edits of customers."""

from engine.domain.change import CustomerDraft, EditCustomer
from engine.domain.customer import Customer
from engine.domain.errors import Missing
from engine.domain.event import Subject, SubjectKind
from engine.domain.topics import Topic
from engine.domain.value import Scalar, Value
from engine.runtime import field_rules
from engine.runtime.conflicts import conflict_free
from engine.runtime.editing import Editing
from engine.runtime.field_rules import checked

_FIELDS = (
    "name", "phone", "email", "address", "bad", "vip", "manager", "consent", "comment", "tags",
)  # fmt: skip
_NEW = Customer(id=0)
"""What a customer is before anything is said of them."""


def customer_for(editing: Editing, draft: CustomerDraft) -> int:
    """The customer that the draft's outside ids name, else a new one made of it."""
    for outside in draft.external:
        known = editing.work.externals.get(("customer", outside))
        if known is not None:
            return known
    return create_customer(editing, draft)


def create_customer(editing: Editing, draft: CustomerDraft) -> int:
    """Put a new customer into the shop; the id it was given."""
    work = editing.work
    id_ = work.ids.next("customers")
    record = editing.record_of(Subject(SubjectKind.CUSTOMER, id_))
    record.created = True
    record.note("customer", id_, "", None, True)
    values: dict[str, object] = {}
    for name in _FIELDS:
        value = getattr(draft, name)
        if value not in (None, "", False, ()) or (name == "consent" and value is not None):
            values[name] = normal = checked(
                field_rules.CUSTOMER, "customer", name, value, editing.references
            )
            record.note("customer", id_, name, None, normal)
    custom: dict[str, Scalar] = {}
    for code, value in draft.custom.items():
        checked(field_rules.CUSTOMER, "customer", f"custom.{code}", value, editing.references)
        if value is not None:
            custom[code] = value
            record.note("customer", id_, f"custom.{code}", None, value)
    values["custom"] = custom
    values["created_at"] = editing.at
    record.note("customer", id_, "created_at", None, editing.at)
    values["id"] = id_
    work.customers.add(id_, _NEW.with_(values))
    for outside in draft.external:
        work.add_external("customer", outside, id_)
    work.touch(Topic.CUSTOMERS, id_)
    return id_


def edit_customer(editing: Editing, edit: EditCustomer) -> int:
    """Apply new values to a customer."""
    work = editing.work
    id_ = editing.resolved("customer", edit.customer)
    before = work.customers.get(id_)
    if before is None:
        raise Missing("customer", str(id_))
    record = editing.record_of(Subject(SubjectKind.CUSTOMER, id_))
    wanted: dict[str, Value] = {
        name: checked(field_rules.CUSTOMER, "customer", name, value, editing.references)
        for name, value in edit.values.items()
    }
    wanted = conflict_free(editing, f"Customer {before.name}", before, wanted, edit.version)
    values: dict[str, object] = {}
    custom = dict(before.custom)
    for name, value in wanted.items():
        code = name.removeprefix("custom.")
        old: Value = custom.get(code) if code != name else getattr(before, name)
        if old == value:
            continue
        record.note("customer", id_, name, old, value)
        if code == name:
            values[name] = value
        elif value is None:
            del custom[code]
        else:
            assert not isinstance(value, tuple)
            custom[code] = value
    if record.changes:
        work.customers.put(id_, before.with_({**values, "custom": custom}))
    return id_
