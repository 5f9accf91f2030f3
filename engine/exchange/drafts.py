"""From rows to drafts: the fields of an order, its items, its payments and its customer."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypedDict, cast

from engine.domain.change import CustomerDraft, ExternalId, ItemDraft, PaymentDraft
from engine.domain.money import Quantity
from engine.domain.value import Scalar, Value
from engine.exchange.mapping import FieldRule, FolderMapping
from engine.exchange.values import Cells, Parts, Place, Values, compile_field


class _ItemFields(TypedDict, total=False):
    sku: str
    name: str
    quantity: Quantity
    price: int
    discount: int
    status: str


class _PaymentFields(TypedDict, total=False):
    type: str
    status: str
    amount: int
    comment: str


class _CustomerFields(TypedDict, total=False):
    name: str
    phone: str
    email: str
    address: str
    comment: str
    tags: tuple[str, ...]
    bad: bool
    vip: bool
    consent: bool


class Fields:
    """The fields of one section of the mapping, read from a row of the file `role`."""

    def __init__(self, rules: Sequence[FieldRule], role: str, place: Place, values: Values) -> None:
        self._readers: tuple[tuple[str, Callable[[Cells, Parts], Value]], ...] = tuple(
            (rule.field, compile_field(rule, role, place, values)) for rule in rules
        )

    def read(self, cells: Cells, parts: Parts) -> dict[str, Value]:
        """Fields that have a value, by name.

        Raises:
            UnreadableRowError: a cell cannot be read.

        """
        return {
            name: value
            for name, reader in self._readers
            if (value := reader(cells, parts)) is not None
        }


class Drafts:
    """Reads what an order is made of. Every method raises UnreadableRowError for a cell it cannot read."""

    def __init__(self, mapping: FolderMapping, place: Place, values: Values) -> None:
        self._source = mapping.source
        self._order = Fields(mapping.order_fields, mapping.orders, place, values)
        items, payments, customer = mapping.items, mapping.payments, mapping.customer
        self._item = Fields(items.fields, items.role, place, values) if items else None
        self._payment = Fields(payments.fields, payments.role, place, values) if payments else None
        self._customer = (
            Fields(customer.fields, mapping.orders, place, values) if customer else None
        )
        self._customer_at = place(mapping.orders, customer.id) if customer else -1

    def order(self, cells: Cells, parts: Parts) -> dict[str, Value]:
        """The order's own fields by name."""
        return self._order.read(cells, parts)

    def item(self, cells: Cells) -> ItemDraft:
        """A line of the order."""
        assert self._item is not None, "the mapping says nothing of items"
        return ItemDraft(**cast("_ItemFields", self._item.read(cells, {})))

    def payment(self, key: str, cells: Cells) -> PaymentDraft:
        """A payment, known by its key in the source from now on."""
        assert self._payment is not None, "the mapping says nothing of payments"
        fields = cast("_PaymentFields", self._payment.read(cells, {}))
        return PaymentDraft(external=(ExternalId(self._source, key),), **fields)

    def customer(self, cells: Cells, parts: Parts) -> CustomerDraft | None:
        """Who ordered, or None where the row names nobody."""
        if self._customer is None or not cells[self._customer_at]:
            return None
        read = self._customer.read(cells, parts)
        custom = {n.removeprefix("custom."): v for n, v in read.items() if n.startswith("custom.")}
        plain = {name: value for name, value in read.items() if not name.startswith("custom.")}
        return CustomerDraft(
            external=(ExternalId(self._source, cells[self._customer_at]),),
            custom=cast("Mapping[str, Scalar]", custom),
            **cast("_CustomerFields", plain),
        )
