"""What a template may name: the order's, the customer's and the shop's data, as people read it."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from engine.domain.customer import Customer
from engine.domain.facts import Facts
from engine.domain.moment import Moment, at_zone
from engine.domain.money import Money, Quantity, line_total, plain_quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.references import FieldType, References, RefKind, ShopSite
from engine.domain.value import Scalar
from engine.nodes import template_language
from engine.nodes.template_refused import TemplateRefused

Data: TypeAlias = "str | int | bool | list[Data] | dict[str, Data]"
"""Plain data and nothing else ever meets a template."""


def variables(facts: Facts, roots: Iterable[str]) -> dict[str, Data]:
    """The variables of a template that names `roots`; moments are on the shop's clocks.

    Raises:
        TemplateRefused: the facts have nothing under one of the names.

    """
    return {root: _ROOTS[root](facts) for root in roots}


def fields_of(names: Iterable[str]) -> frozenset[str]:
    """The fields that stand behind names of templates."""
    found: set[str] = set()
    for name in names:
        found |= _BEHIND.get(name, {name})
    return frozenset(found)


_LINK_READS = {"order.site", "order.number", "order.total", "payment.type", "payment.status"}

_BEHIND: Mapping[str, set[str]] = {
    "order.items": {
        f"item.{n}" for n in ("sku", "name", "quantity", "price", "discount", "status")
    },
    "order.payments": {f"payment.{n}" for n in ("type", "status", "amount", "paid_at", "comment")},
    "payment_link": _LINK_READS,
}


def _order(facts: Facts) -> dict[str, Data]:
    order, references = _order_of(facts), facts.references
    status = references.statuses.get(order.status)
    group = references.groups.get(status.group) if status else None
    return {
        "number": order.number,
        "site": _site_title(order, references),
        "type": _title(RefKind.ORDER_TYPE, order.type, references),
        "method": _title(RefKind.ORDER_METHOD, order.method, references),
        "status": status.titles.text() if status else order.status,
        "status_group": group.titles.text() if group else "",
        "created_at": _moment(order.created_at, references),
        "manager": _person(order.manager, references),
        "currency": order.currency,
        "discount": str(Money(order.discount, order.currency)),
        "total": str(order.total_money),
        "paid": order.paid,
        "paid_at": _moment(order.paid_at, references),
        "delivery_type": _title(RefKind.DELIVERY_TYPE, order.delivery_type, references),
        "delivery_date": order.delivery_date,
        "delivery_from": order.delivery_from,
        "delivery_to": order.delivery_to,
        "delivery_address": order.delivery_address,
        "delivery_cost": str(Money(order.delivery_cost, order.currency)),
        "tracking_number": order.tracking_number,
        "pickup_point": order.pickup_point,
        "customer_comment": order.customer_comment,
        "manager_comment": order.manager_comment,
        "tags": list(order.tags),
        "items": [_item(item, order, references) for item in order.items],
        "payments": [_payment(payment, order, references) for payment in order.payments],
        "custom": _custom("order", order.custom, references),
    }


def _item(item: Item, order: Order, references: References) -> Data:
    return {
        "sku": item.sku,
        "name": item.name,
        "quantity": plain_quantity(item.quantity),
        "price": str(Money(item.price, order.currency)),
        "discount": str(Money(item.discount, order.currency)),
        "total": str(Money(line_total(item.quantity, item.price) - item.discount, order.currency)),
        "status": _title(RefKind.ITEM_STATUS, item.status, references),
    }


def _payment(payment: Payment, order: Order, references: References) -> Data:
    return {
        "type": _title(RefKind.PAYMENT_TYPE, payment.type, references),
        "status": _title(RefKind.PAYMENT_STATUS, payment.status, references),
        "amount": str(Money(payment.amount, order.currency)),
        "paid_at": _moment(payment.paid_at, references),
        "comment": payment.comment,
    }


def _customer(facts: Facts) -> dict[str, Data]:
    customer = facts.customer
    if customer is None:
        raise TemplateRefused("the order has no customer; choose one, or take the variable out")
    return _customer_data(customer, facts.references)


def _customer_data(customer: Customer, references: References) -> dict[str, Data]:
    return {
        "name": customer.name,
        "phone": customer.phone,
        "email": customer.email,
        "address": customer.address,
        "bad": customer.bad,
        "vip": customer.vip,
        "manager": _person(customer.manager, references),
        "comment": customer.comment,
        "tags": list(customer.tags),
        "custom": _custom("customer", customer.custom, references),
    }


def _shop(facts: Facts) -> dict[str, Data]:
    site = _site_title(facts.order, facts.references) if facts.order else ""
    return {"name": facts.references.name, "site": site}


def _now(facts: Facts) -> Data:
    return _moment(facts.now, facts.references)


def _payment_link(facts: Facts) -> Data:
    """The link of the shop for the first payment that is still to come."""
    order, references = _order_of(facts), facts.references
    settled = references.complete_payment_statuses | references.cancelled_payment_statuses
    due = next((p.type for p in order.payments if p.status not in settled), "")
    site: ShopSite | None = references.sites.get(order.site)
    links = site.payment_links if site else {}
    link = links.get(due) or links.get("")
    if not link:
        kind = _title(RefKind.PAYMENT_TYPE, due, references) or "this order"
        raise TemplateRefused(
            f"the shop has no payment link for {kind}; put one in at Settings → Shops"
        )
    roots = template_language.roots_of(link) - {"payment_link"}
    return template_language.render(link, variables(facts, roots))


_ROOTS = {
    "order": _order,
    "customer": _customer,
    "shop": _shop,
    "now": _now,
    "payment_link": _payment_link,
}


def _order_of(facts: Facts) -> Order:
    if facts.order is None:
        raise TemplateRefused("there is no order here; take its variables out")
    return facts.order


def _title(kind: RefKind, code: str, references: References) -> str:
    entry = references.lists.get(kind, {}).get(code)
    return entry.titles.text() if entry else code


def _site_title(order: Order, references: References) -> str:
    site = references.sites.get(order.site)
    return site.titles.text() if site else order.site


def _person(person: int | None, references: References) -> str:
    known = references.people.get(person) if person is not None else None
    return known.name if known else ""


def _moment(moment: Moment | None, references: References) -> str:
    if moment is None:
        return ""
    return at_zone(moment, references.zone).strftime("%Y-%m-%d %H:%M")


def _custom(entity: str, values: Mapping[str, Scalar], references: References) -> Data:
    """Every custom field of the entity, the empty ones as empty texts."""
    data: dict[str, Data] = {}
    for field in references.custom_fields:
        if field.entity == entity:
            data[field.code] = _custom_value(field.type, values.get(field.code), references)
    return data


def _custom_value(type_: FieldType, value: Scalar, references: References) -> Data:
    if value is None:
        return ""
    if isinstance(value, int) and type_ is FieldType.MOMENT:
        return _moment(Moment(value), references)
    if isinstance(value, int) and type_ is FieldType.NUMBER:
        return plain_quantity(Quantity(value))
    return value
