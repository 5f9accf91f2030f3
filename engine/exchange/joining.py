"""Facts that are one change made one: what several rows of a source say at once, as a net result."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from engine.domain.change import CreateOrder, ItemDraft, PaymentDraft
from engine.domain.value import Value
from engine.exchange.fact import Details, OrderFact

Draft = TypeVar("Draft", bound=ItemDraft | PaymentDraft)

_NO_DETAILS = Details()


def joined(facts: Iterable[OrderFact]) -> tuple[OrderFact, ...]:
    """The facts of a story, those that follow each other within one change as one.

    Done after what the shop knows was left out: a change of which some rows came with an earlier export
    is made of the others.
    """
    whole: list[OrderFact] = []
    for fact in facts:
        if fact.change and whole and whole[-1].change == fact.change:
            whole[-1] = _joined(whole[-1], fact)
        else:
            whole.append(fact)
    return tuple(whole)


def _joined(first: OrderFact, then: OrderFact) -> OrderFact:
    also = (*first.also, then.key, *then.also)
    details = then.details or _NO_DETAILS
    if first.draft is not None:
        draft = _drafted(first.draft, details, then.status)
        return first._replace(draft=draft, also=also)
    known = first.details
    return first._replace(
        status=then.status or first.status,
        comment=then.comment or first.comment,
        note="\n".join(note for note in (first.note, then.note) if note),
        details=then.details if known is None else _together(known, details),
        also=also,
    )


def _drafted(draft: CreateOrder, details: Details, status: str) -> CreateOrder:
    """An order as it was made, with what the same change did to it besides."""
    items = _parts(draft.items, details.items, details.new_items, details.gone_items)
    payments = _parts(draft.payments, details.payments, details.new_payments, details.gone_payments)
    values = {**draft.values, **details.values}
    if status:
        values["status"] = status
    return replace(
        draft,
        values=values,
        items=items,
        payments=payments,
        customer=details.customer or draft.customer,
    )


def _together(first: Details, then: Details) -> Details:
    fresh_items = {part.external[0].id for part in first.new_items}
    fresh_payments = {part.external[0].id for part in first.new_payments}
    return Details(
        values={**first.values, **then.values},
        items=_edited(first.items, then.items, fresh_items, then.gone_items),
        payments=_edited(first.payments, then.payments, fresh_payments, then.gone_payments),
        new_items=_parts(first.new_items, then.items, then.new_items, then.gone_items),
        new_payments=_parts(
            first.new_payments, then.payments, then.new_payments, then.gone_payments
        ),
        gone_items=(*first.gone_items, *_strangers(then.gone_items, fresh_items)),
        gone_payments=(*first.gone_payments, *_strangers(then.gone_payments, fresh_payments)),
        customer=then.customer or first.customer,
    )


def _parts(
    parts: tuple[Draft, ...],
    edits: Mapping[str, Mapping[str, Value]],
    new: tuple[Draft, ...],
    gone: tuple[str, ...],
) -> tuple[Draft, ...]:
    """Drafts of lines or payments with edits of them put in, and those that went left out."""
    changed: list[Draft] = []
    for part in (*parts, *new):
        id_ = part.external[0].id if part.external else ""
        if id_ in gone:
            continue
        values: Mapping[str, Any] = edits.get(id_, {})
        changed.append(replace(part, **values))
    return tuple(changed)


def _edited(
    first: Mapping[str, Mapping[str, Value]],
    then: Mapping[str, Mapping[str, Value]],
    fresh: set[str],
    gone: tuple[str, ...],
) -> Mapping[str, Mapping[str, Value]]:
    """Edits of parts that were there before; those of fresh ones went into their drafts."""
    edits = dict(first)
    for id_, values in then.items():
        if id_ not in fresh:
            edits[id_] = {**edits.get(id_, {}), **values}
    return {id_: values for id_, values in edits.items() if id_ not in gone}


def _strangers(gone: tuple[str, ...], fresh: set[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in gone if id_ not in fresh)
