"""An order and a customer as JSON; the shapes are told by the help of the commands that print them."""

from app.cli.values import Values, moment_json, money_json
from engine.domain.customer import Customer
from engine.domain.money import plain_quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.trigger import JsonValue


def order_json(order: Order, customer: Customer | None, values: Values) -> dict[str, JsonValue]:
    """A whole order."""
    currency = order.currency
    return {
        "id": order.id,
        "number": order.number,
        "site": order.site,
        "type": order.type,
        "method": order.method,
        "status": order.status,
        "status_group": values.references.group_of_status.get(order.status),
        "status_since": moment_json(order.status_since),
        "created_at": moment_json(order.created_at),
        "updated_at": moment_json(order.updated_at),
        "version": order.version,
        "manager": values.person_json(order.manager),
        "total": money_json(order.total, currency),
        "discount": money_json(order.discount, currency),
        "paid": order.paid,
        "paid_at": moment_json(order.paid_at),
        "delivery": {
            "type": order.delivery_type,
            "date": order.delivery_date,
            "from": order.delivery_from,
            "to": order.delivery_to,
            "address": order.delivery_address,
            "cost": money_json(order.delivery_cost, currency),
            "tracking_number": order.tracking_number,
            "pickup_point": order.pickup_point,
        },
        "customer_comment": order.customer_comment,
        "manager_comment": order.manager_comment,
        "tags": [*order.tags],
        "custom": {
            code: values.json(f"order.custom.{code}", value, currency)
            for code, value in order.custom.items()
        },
        "items": [_item_json(item, currency) for item in order.items],
        "payments": [_payment_json(payment, currency) for payment in order.payments],
        "customer": None if customer is None else customer_json(customer, values),
    }


def customer_json(customer: Customer, values: Values) -> JsonValue:
    """A customer; consent null = never asked."""
    return {
        "id": customer.id,
        "name": customer.name,
        "phone": customer.phone,
        "email": customer.email,
        "address": customer.address,
        "bad": customer.bad,
        "vip": customer.vip,
        "manager": values.person_json(customer.manager),
        "consent": customer.consent,
        "comment": customer.comment,
        "tags": [*customer.tags],
        "custom": {
            code: values.json(f"customer.custom.{code}", value, values.references.currency)
            for code, value in customer.custom.items()
        },
        "created_at": moment_json(customer.created_at),
    }


def _item_json(item: Item, currency: str) -> JsonValue:
    return {
        "id": item.id,
        "sku": item.sku,
        "name": item.name,
        "quantity": plain_quantity(item.quantity),
        "price": money_json(item.price, currency),
        "discount": money_json(item.discount, currency),
        "status": item.status,
    }


def _payment_json(payment: Payment, currency: str) -> JsonValue:
    return {
        "id": payment.id,
        "type": payment.type,
        "status": payment.status,
        "amount": money_json(payment.amount, currency),
        "paid_at": moment_json(payment.paid_at),
        "comment": payment.comment,
    }
