"""What an event did to an order, in the words of the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.i18n import translate
from app.orders.barrier_words import field_name
from app.orders.value_words import value_words
from app.reader import Reader
from app.reasons import reason_words
from engine.conditions.fields import Vocabulary
from engine.domain.change import Actor, ActorKind
from engine.domain.event import Event, EventKind, FieldChange
from engine.domain.money import Quantity, plain_quantity
from engine.domain.order import Order
from engine.domain.references import RefKind
from engine.domain.value import Value

_SHOWN = 3
"""Changes named in one entry; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Words:
    """What turns an event into words: the shop's lists, the order, and names of triggers by run."""

    reader: Reader
    triggers: Mapping[int, str]
    order: Order

    def value(self, name: str, value: Value) -> str:
        """A value of a field."""
        return value_words(name, value, self.reader, self.order.currency)

    def run(self, run: int) -> str:
        """The name of a run's trigger."""
        return self.triggers.get(run) or translate("Timeline", "A trigger")


def author(actor: Actor, words: Words) -> str:
    """Who did it, by name."""
    match actor.kind:
        case ActorKind.PERSON:
            person = words.reader.references.people.get(actor.id or 0)
            return person.name if person is not None else translate("Timeline", "Somebody")
        case ActorKind.RUN:
            return words.run(actor.id or 0)
        case ActorKind.IMPORT:
            return translate("Timeline", "Import")
        case ActorKind.API:
            return translate("Timeline", "API")
        case ActorKind.ENGINE:
            return translate("Timeline", "Orderpath")


def happened(event: Event, words: Words) -> str:
    """Everything the event did, and the comment that came with it."""
    what = _what(event, words)
    return f"{what} – {_comment(event)}" if event.comment else what


def _comment(event: Event) -> str:
    """What somebody wrote, or why an import moved the order."""
    by_import = event.actor.kind is ActorKind.IMPORT
    return reason_words(event.comment) if by_import else event.comment


def _what(event: Event, words: Words) -> str:
    status = event.change_of("status")
    if event.kind is EventKind.CREATED:
        where = words.reader.status(str(status.new)) if status is not None else ""
        said = translate("Timeline", "Created as {status}")
        return said.format(status=where) if where else translate("Timeline", "Created")
    told = [text for change in event.changes if (text := _said(change, event, words))]
    if not told:
        return translate("Timeline", "Changed")
    more = len(told) - _SHOWN
    tail = translate("Timeline", "; {number} more").format(number=more) if more > 0 else ""
    return "; ".join(told[:_SHOWN]) + tail


def _said(change: FieldChange, event: Event, words: Words) -> str:
    speak = _SPOKEN.get((change.entity, change.field))
    if speak is not None:
        return speak(change, words)
    if change.entity == "comment":
        return str(change.new) if change.field == "text" else ""
    if change.entity in ("item", "payment"):
        return _part(change, event, words)
    if change.entity != "order" or change.field in _SILENT or not change.field:
        return ""
    return _from_to(field_name(change.field, words.reader), f"order.{change.field}", change, words)


def _from_to(title: str, name: str, change: FieldChange, words: Words) -> str:
    return f"{title}: {words.value(name, change.old)} → {words.value(name, change.new)}"


def _status(change: FieldChange, words: Words) -> str:
    name = words.reader.status
    return f"{name(str(change.old))} → {name(str(change.new))}"


def _payment_status(change: FieldChange, words: Words) -> str:
    if change.old is None or change.new is None:
        return ""
    name = words.reader.listed(RefKind.PAYMENT_STATUS, str(change.new))
    return translate("Timeline", "Payment: {status}").format(status=name)


def _item_status(change: FieldChange, words: Words) -> str:
    if change.old is None or change.new is None:
        return ""
    name = words.reader.listed(RefKind.ITEM_STATUS, str(change.new))
    return translate("Timeline", "Item: {status}").format(status=name)


_SPOKEN: dict[tuple[str, str], Callable[[FieldChange, Words], str]] = {
    ("order", "status"): _status,
    ("payment", "status"): _payment_status,
    ("item", "status"): _item_status,
}
_SILENT = frozenset(
    {"status_since", "visit", "updated_at", "version", "paid", "paid_at", "total", "customer"}
)
"""Computed by the engine from what the entry says anyway, or an id that says nothing."""


def _part(change: FieldChange, event: Event, words: Words) -> str:
    """A line or a payment that came, went, or changed in one field."""
    came = _siblings(change, event, "")
    if change.field == "":
        values = {
            c.field: c.new if change.new else c.old for c in event.changes if _same(c, change)
        }
        return _came_or_went(change, values, words)
    if came is not None or change.field == "paid_at":
        return ""
    name = f"{change.entity}.{change.field}"
    field = Vocabulary(words.reader.references).get(name)
    title = field.titles.text(words.reader.language) if field is not None else change.field
    said = _from_to(title, name, change, words)
    item = next((item for item in words.order.items if item.id == change.id), None)
    return f"{item.name}: {said}" if change.entity == "item" and item is not None else said


def _came_or_went(change: FieldChange, values: Mapping[str, Value], words: Words) -> str:
    if change.entity == "item":
        count = values.get("quantity")
        many = plain_quantity(Quantity(count)) if isinstance(count, int) else "1"
        what = f"{values.get('name') or values.get('sku') or '–'} ×{many}"
        said = (
            translate("Timeline", "Item added: {what}")
            if change.new
            else translate("Timeline", "Item removed: {what}")
        )
        return said.format(what=what)
    what = words.value("payment.amount", values.get("amount") or 0)
    said = (
        translate("Timeline", "Payment added: {what}")
        if change.new
        else translate("Timeline", "Payment removed: {what}")
    )
    return said.format(what=what)


def _same(one: FieldChange, other: FieldChange) -> bool:
    return (one.entity, one.id) == (other.entity, other.id)


def _siblings(change: FieldChange, event: Event, field: str) -> FieldChange | None:
    """The change of another field of the same part in the same event."""
    return next((c for c in event.changes if _same(c, change) and c.field == field), None)
