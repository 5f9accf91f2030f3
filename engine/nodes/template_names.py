"""The names that templates know."""

from collections.abc import Mapping

from engine.domain.references import References

NAMES: Mapping[str, tuple[str, ...]] = {
    "order": (
        "number", "site", "type", "method", "status", "status_group", "created_at", "manager",
        "currency", "discount", "total", "paid", "paid_at", "delivery_type", "delivery_date",
        "delivery_from", "delivery_to", "delivery_address", "delivery_cost", "tracking_number",
        "pickup_point", "customer_comment", "manager_comment", "tags", "items", "payments",
        "custom",
    ),
    "customer": (
        "name", "phone", "email", "address", "bad", "vip", "manager", "comment", "tags", "custom",
    ),
    "shop": ("name", "site"),
    "item": ("sku", "name", "quantity", "price", "discount", "total", "status"),
    "payment": ("type", "status", "amount", "paid_at", "comment"),
    "loop": ("index", "index0", "first", "last", "length"),
}  # fmt: skip
"""What may follow the point behind a name. `item`, `payment` and `loop` exist inside loops only."""

ROOTS = ("order", "customer", "shop", "payment_link", "now")
"""The names there are outside loops."""

LISTS: Mapping[str, str] = {
    "order.items": "item",
    "order.payments": "payment",
    "order.tags": "",
    "customer.tags": "",
}
"""What a loop may run over, and what its entries are; an entry of tags is a text."""


def custom_codes(root: str, references: References) -> tuple[str, ...]:
    """What may follow “order.custom.” and “customer.custom.” in this shop."""
    return tuple(f.code for f in references.custom_fields if f.entity == root)
