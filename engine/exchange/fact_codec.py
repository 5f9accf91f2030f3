"""Facts as one line of JSON: how a replay keeps them in waiting."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from engine.domain.change import (
    CreateOrder,
    CustomerDraft,
    ExternalId,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.moment import Moment
from engine.domain.value import Value
from engine.exchange.fact import OrderFact


def fact_to_json(fact: OrderFact, line: int) -> str:
    """A fact with the line of its order's row."""
    stored = fact._asdict()
    stored["draft"] = None if fact.draft is None else _plain_draft(fact.draft)
    stored["new_payments"] = [asdict(payment) for payment in fact.new_payments]
    said = {name: value for name, value in stored.items() if value not in (None, "", (), [])}
    said["line"] = line
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def fact_from_json(text: str) -> tuple[OrderFact, int]:
    """What `fact_to_json` wrote: the fact and its line."""
    stored: dict[str, Any] = json.loads(text)
    draft = stored.get("draft")
    fact = OrderFact(
        key=stored["key"],
        order=stored["order"],
        at=Moment(stored["at"]),
        draft=None if draft is None else _draft(draft),
        status=stored.get("status", ""),
        payment_status=stored.get("payment_status", ""),
        payments=tuple(stored.get("payments", ())),
        new_payments=tuple(_payment(payment) for payment in stored.get("new_payments", ())),
        note=stored.get("note", ""),
        comment=stored.get("comment", ""),
    )
    return fact, stored["line"]


def _plain_draft(draft: CreateOrder) -> dict[str, object]:
    customer = draft.customer
    return {
        "values": dict(draft.values),
        "items": [asdict(item) for item in draft.items],
        "payments": [asdict(payment) for payment in draft.payments],
        "customer": None if customer is None else _plain_customer(customer),
        "external": [asdict(outside) for outside in draft.external],
    }


def _plain_customer(customer: CustomerDraft) -> dict[str, object]:
    names = CustomerDraft.__dataclass_fields__
    plain: dict[str, object] = {name: getattr(customer, name) for name in names}
    plain["custom"] = dict(customer.custom)
    plain["external"] = [asdict(outside) for outside in customer.external]
    return plain


def _draft(stored: Mapping[str, Any]) -> CreateOrder:
    customer = stored["customer"]
    return CreateOrder(
        values={name: _value(value) for name, value in stored["values"].items()},
        items=tuple(_item(item) for item in stored["items"]),
        payments=tuple(_payment(payment) for payment in stored["payments"]),
        customer=None if customer is None else _customer(customer),
        external=_external(stored),
    )


def _value(value: Any) -> Value:  # noqa: ANN401 -- a value as JSON gives it
    return tuple(value) if isinstance(value, list) else value


def _external(stored: Mapping[str, Any]) -> tuple[ExternalId, ...]:
    return tuple(ExternalId(**outside) for outside in stored["external"])


def _item(stored: Mapping[str, Any]) -> ItemDraft:
    return ItemDraft(**{**stored, "external": _external(stored)})


def _payment(stored: Mapping[str, Any]) -> PaymentDraft:
    return PaymentDraft(**{**stored, "external": _external(stored)})


def _customer(stored: Mapping[str, Any]) -> CustomerDraft:
    tags = tuple(stored["tags"])
    return CustomerDraft(**{**stored, "tags": tags, "external": _external(stored)})
