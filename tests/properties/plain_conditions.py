"""What a condition means, said slowly: shares nothing with the readings but the tree itself."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Measured,
    Not,
    Or,
    Quantified,
    TimesIn,
    Tree,
)
from engine.domain.facts import Facts

NEGATIONS = {
    "is_not": "is",
    "not_in": "in",
    "not_contains": "contains",
    "not_matches": "matches",
    "not_empty": "empty",
    "weekday_not_in": "weekday_in",
}
TEXT_FIELDS = {
    "order.number", "order.delivery_address", "order.tracking_number", "order.pickup_point",
    "order.customer_comment", "order.manager_comment", "order.custom.note", "item.sku", "item.name",
    "payment.comment", "customer.name", "customer.email", "customer.address", "customer.comment",
    "customer.custom.city",
}  # fmt: skip
CUSTOM_KINDS = {
    "note": str, "city": str, "due": str, "size 1": str, "gift": bool, "weight": int, "boxes": int,
    "called-at": int, "points": int,
}  # fmt: skip
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def means(tree: Tree, facts: Facts, row: object = None) -> bool:
    """Whether the condition holds."""
    match tree:
        case And(parts):
            return not [part for part in parts if not means(part, facts, row)]
        case Or(parts):
            return bool([part for part in parts if means(part, facts, row)])
        case Not(part):
            return means(part, facts, row) is False
        case Clause(name, op, wanted):
            word = NEGATIONS.get(op.value, op.value)
            said = _says(name, word, _value(name, facts, row), wanted, facts)
            return said if word == op.value else not said
        case Quantified(quantifier, entity, that):
            marks = [means(that, facts, one) for one in _rows(entity, facts)]
            return {
                "any": marks.count(True) > 0,
                "all": marks.count(True) > 0 and marks.count(False) == 0,
                "none": marks.count(True) == 0,
            }[quantifier.value]
        case Measured():
            return _measured(tree, facts)
        case TimesIn(status, op, times):
            seen = facts.history.times_in(facts.order.id, status) if facts.order else 0
            return _figure(op.value, seen, times)
        case Changed():
            return _changed(tree, facts)


def _rows(entity: str, facts: Facts) -> tuple[object, ...]:
    if facts.order is None:
        return ()
    return facts.order.items if entity == "item" else facts.order.payments


def _value(name: str, facts: Facts, row: object) -> Any:
    if name == "now":
        return facts.now
    entity, _, rest = name.partition(".")
    owner: Any = {"order": facts.order, "customer": facts.customer}.get(entity, row)
    if owner is None:
        return None
    if name == "order.status_group":
        status = facts.references.statuses.get(owner.status)
        return status.group if status else None
    if name == "order.last_message_at":
        return facts.history.last_message_at(owner.id)
    if name == "customer.order_count":
        return facts.history.orders_of(owner.id)
    if rest.startswith("custom."):
        code = rest[len("custom.") :]
        value = owner.custom.get(code)
        return value if type(value) is CUSTOM_KINDS[code] else None
    return getattr(owner, rest)


def _says(name: str, word: str, value: Any, wanted: Any, facts: Facts) -> bool:  # noqa: C901, PLR0911, PLR0912 - one long list on purpose
    empty = value in (None, "", ())
    if word == "empty":
        return empty
    if empty:
        return False
    zone = ZoneInfo(facts.references.zone_name)
    if word == "matches":
        return re.search(wanted, value, re.IGNORECASE) is not None
    if isinstance(value, tuple):
        return _fold(wanted) in [_fold(tag) for tag in value]
    if name == "customer.phone" or name in TEXT_FIELDS:
        key = _digits if name == "customer.phone" else _fold
        if word == "in":
            return key(value) in [key(one) for one in wanted]
        mine, theirs = key(value), key(wanted)
        if word == "is":
            return mine == theirs
        return bool(theirs in mine) if word == "contains" else bool(mine[: len(theirs)] == theirs)
    if word == "in":
        return value in wanted
    if word == "weekday_in":
        if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            return False
        day = date.fromisoformat(value) if isinstance(value, str) else _clock(value, zone).date()
        return day.weekday() + 1 in wanted
    if word in ("time_from", "time_before"):
        clock = _clock(value, zone).strftime("%H:%M")
        return bool(clock >= wanted) if word == "time_from" else bool(clock < wanted)
    if word in ("older", "within_last", "within_next"):
        return _span(word, value, wanted, facts.now, zone)
    if hasattr(wanted, "currency"):
        currency = facts.order.currency if facts.order else None
        if wanted.minor != 0 and currency != wanted.currency:
            return False
        wanted = wanted.minor
    if hasattr(wanted, "offset"):
        day = _clock(facts.now, zone).date() + timedelta(days=wanted.offset)
        wanted = day.isoformat()
        value = value if isinstance(value, str) else _clock(value, zone).date().isoformat()
    return _figure(word, value, wanted)


def _figure(word: str, value: Any, wanted: Any) -> bool:
    answers: dict[str, bool] = {
        "is": value == wanted,
        "is_not": value != wanted,
        "less": value < wanted,
        "at_most": value <= wanted,
        "more": value > wanted,
        "at_least": value >= wanted,
    }
    return answers[word]


def _measured(leaf: Measured, facts: Facts) -> bool:
    rows = [r for r in _rows(leaf.entity, facts) if leaf.that is None or means(leaf.that, facts, r)]
    word = NEGATIONS.get(leaf.op.value, leaf.op.value)
    if leaf.measure.value == "count":
        return _figure(leaf.op.value, len(rows), leaf.value)
    values = [_value(leaf.field, facts, row) for row in rows]
    known = [value for value in values if value is not None]
    if leaf.measure.value == "sum":
        figure: int | None = sum(known)
    else:
        known.sort()
        figure = None if not known else known[0 if leaf.measure.value == "min" else -1]
    said = _says(leaf.field, word, figure, leaf.value, facts)
    return said if word == leaf.op.value else not said


def _changed(leaf: Changed, facts: Facts) -> bool:
    entity, _, field = leaf.field.partition(".")
    grouped = leaf.field == "order.status_group"
    for change in facts.event.changes if facts.event else ():
        if change.entity != entity or change.field != ("status" if grouped else field):
            continue
        old, new = change.old, change.new
        if grouped:
            old, new = (_group(code, facts) for code in (old, new))
        gone, came = ("" if side in (None, "", ()) else side for side in (old, new))
        if gone != came and _changed_so(leaf, old, new, facts):
            return True
    return False


def _group(code: object, facts: Facts) -> str | None:
    status = facts.references.statuses.get(str(code))
    return status.group if status else None


def _changed_so(leaf: Changed, old: Any, new: Any, facts: Facts) -> bool:
    if leaf.move.value != "changed":
        if old in (None, "") or new in (None, ""):
            return False
        return bool(new > old if leaf.move.value == "increased" else new < old)
    for value, wanted in ((old, leaf.old), (new, leaf.new)):
        if wanted is not None and not any(
            _says(leaf.field, "is", value, one, facts) for one in wanted
        ):
            return False
    return True


def _span(word: str, value: int, span: Any, now: int, zone: ZoneInfo) -> bool:
    sign = 1 if word == "within_next" else -1
    unit = span.unit.value
    if unit in ("minutes", "hours"):
        edge = _clock(now, ZoneInfo("UTC")) + sign * timedelta(**{unit: span.amount})
    else:
        wall = _clock(now, zone).replace(tzinfo=None, fold=0)
        edge = (wall + sign * timedelta(**{unit: span.amount})).replace(tzinfo=zone)
    edge, at = edge.astimezone(UTC), _clock(value, ZoneInfo("UTC"))
    today = _clock(now, ZoneInfo("UTC"))
    return {
        "older": at <= edge,
        "within_last": edge < at <= today,
        "within_next": today <= at <= edge,
    }[word]


def _clock(moment: int, zone: ZoneInfo) -> datetime:
    return (EPOCH + timedelta(microseconds=moment)).astimezone(zone)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _digits(text: str) -> str:
    return "".join(letter for letter in text if unicodedata.category(letter) == "Nd")
