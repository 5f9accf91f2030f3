"""What a form holds, as a value: compared with what the order was, and with what others made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self, TypeAlias

from engine.domain.change import (
    CreateOrder,
    CustomerDraft,
    Edit,
    EditCustomer,
    EditOrder,
    ItemDraft,
    PaymentDraft,
    Ref,
)
from engine.domain.customer import Customer
from engine.domain.money import Quantity
from engine.domain.order import Order
from engine.domain.value import Value

ITEM_FIELDS = ("sku", "name", "quantity", "price", "discount", "status")
PAYMENT_FIELDS = ("type", "status", "amount", "comment")
CUSTOMER_FIELDS = ("name", "phone", "email", "address")

Values: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line or a payment; `id` is None for a new one."""

    id: int | None
    values: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Fields of the order, its lines and payments, and whose order it is.

    `known` is the customer who is in the shop already, None for a new one or for nobody.
    """

    order: Values = field(default_factory=dict)
    items: tuple[Line, ...] = ()
    payments: tuple[Line, ...] = ()
    known: Customer | None = None
    customer: Values = field(default_factory=lambda: dict.fromkeys(CUSTOMER_FIELDS, ""))

    @classmethod
    def of(cls, order: Order, customer: Customer | None, fields: tuple[str, ...]) -> Self:
        """What a form for this order begins with; `fields` are those it edits."""
        return cls(
            order={name: value_of(order, name) for name in fields},
            items=tuple(_line(item, ITEM_FIELDS) for item in order.items),
            payments=tuple(_line(payment, PAYMENT_FIELDS) for payment in order.payments),
            known=customer,
            customer=_contact(customer),
        )

    @property
    def nameless(self) -> bool:
        """Whether nothing is said about the customer."""
        return self.known is None and not any(self.customer.values())


def value_of(order: Order, name: str) -> Value:
    """A field of the order by name, the shop's own ones included."""
    if name.startswith("custom."):
        return order.custom.get(name.removeprefix("custom."))
    value: Value = getattr(order, name)
    return value


def settled(base: Filled, untouched: Filled, typed: Filled) -> Filled:
    """What was typed, but everything untouched exactly as it was before fields showed it.

    A field may show a value in another form than it is kept in: without spaces at its ends, or empty
    where there is none. That alone is no change.
    """
    return Filled(
        order=_settled(base.order, untouched.order, typed.order),
        items=_lines_settled(base.items, untouched.items, typed.items),
        payments=_lines_settled(base.payments, untouched.payments, typed.payments),
        known=typed.known,
        customer=_settled(base.customer, untouched.customer, typed.customer),
    )


def _settled(base: Values, untouched: Values, typed: Values) -> Values:
    return {n: base[n] if value == untouched[n] else value for n, value in typed.items()}


def _lines_settled(
    base: tuple[Line, ...], untouched: tuple[Line, ...], typed: tuple[Line, ...]
) -> tuple[Line, ...]:
    before = {line.id: line.values for line in base}
    shown = {line.id: line.values for line in untouched}
    return tuple(
        Line(id=line.id, values=_settled(before[line.id], shown[line.id], line.values))
        if line.id is not None and line.id in shown and line.id in before
        else line
        for line in typed
    )


def created(mine: Filled) -> CreateOrder:
    """The new order; what is empty is left to the engine."""
    values = {name: value for name, value in mine.order.items() if value not in (None, "", ())}
    customer = None
    if mine.known is not None:
        values["customer"] = mine.known.id
    elif not mine.nameless:
        customer = _draft(mine.customer)
    return CreateOrder(
        values=values,
        items=tuple(_item(line.values) for line in mine.items),
        payments=tuple(_payment(line.values) for line in mine.payments),
        customer=customer,
    )


def edits(order: Order, base: Filled, mine: Filled) -> tuple[Edit, ...]:
    """What was changed from `base` to `mine`, as the edits of one change; none when nothing was."""
    made: list[Edit] = []
    values: dict[str, Value] = dict(_differing(base.order, mine.order))
    new_customer = None
    if mine.known is not None and (base.known is None or mine.known.id != base.known.id):
        values["customer"] = mine.known.id
    elif mine.known is None and not mine.nameless:
        new_customer = _draft(mine.customer)
    elif mine.known is None and base.known is not None:
        values["customer"] = None
    edit = EditOrder(
        order=order.id,
        values=values,
        items=_changed(base.items, mine.items),
        payments=_changed(base.payments, mine.payments),
        add_items=tuple(_item(line.values) for line in mine.items if line.id is None),
        add_payments=tuple(_payment(line.values) for line in mine.payments if line.id is None),
        remove_items=_removed(base.items, mine.items),
        remove_payments=_removed(base.payments, mine.payments),
        customer=new_customer,
        version=order.version,
    )
    if edit != EditOrder(order=order.id, version=order.version):
        made.append(edit)
    return (*about_customer(mine), *made)


def about_customer(mine: Filled) -> tuple[EditCustomer, ...]:
    """What is said otherwise about a customer who is in the shop already."""
    known = mine.known
    if known is None:
        return ()
    values = _differing(_contact(known), mine.customer)
    if not values:
        return ()
    return (EditCustomer(customer=known.id, values=values, version=known.version),)


@dataclass(frozen=True, slots=True)
class Rival:
    """A field that the person and somebody else changed to different values."""

    name: str
    theirs: Value


@dataclass(frozen=True, slots=True)
class LineRival:
    """A line that both changed; `theirs` is None where the other removed it."""

    id: int
    theirs: Line | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """`mine` with everything that others changed and the person did not; rivals are to be decided."""

    mine: Filled
    order: tuple[Rival, ...] = ()
    items: tuple[LineRival, ...] = ()
    payments: tuple[LineRival, ...] = ()
    customer: tuple[Rival, ...] = ()


def merged(base: Filled, theirs: Filled, mine: Filled) -> Merged:
    """Bring together what the form was opened with, what the order is now, and what was typed."""
    values, order_rivals = _values_merged(base.order, theirs.order, mine.order)
    items, item_rivals = _lines_merged(base.items, theirs.items, mine.items)
    payments, payment_rivals = _lines_merged(base.payments, theirs.payments, mine.payments)
    known, customer, customer_rivals = _customer_merged(base, theirs, mine)
    return Merged(
        mine=replace(
            mine, order=values, items=items, payments=payments, known=known, customer=customer
        ),
        order=order_rivals,
        items=item_rivals,
        payments=payment_rivals,
        customer=customer_rivals,
    )


def _customer_merged(
    base: Filled, theirs: Filled, mine: Filled
) -> tuple[Customer | None, Values, tuple[Rival, ...]]:
    """A customer chosen here stays; the one there was takes what others wrote of them."""
    ids = [None if f.known is None else f.known.id for f in (base, theirs, mine)]
    if ids[2] != ids[0]:
        return mine.known, mine.customer, ()
    if ids[1] != ids[0] and mine.customer != base.customer:
        return mine.known, mine.customer, ()
    values, rivals = _values_merged(base.customer, theirs.customer, mine.customer)
    return theirs.known, values, rivals


def _values_merged(base: Values, theirs: Values, mine: Values) -> tuple[Values, tuple[Rival, ...]]:
    values: dict[str, Value] = {}
    rivals: list[Rival] = []
    for name, own in mine.items():
        other, before = theirs.get(name), base.get(name)
        values[name] = other if own == before else own
        if before not in (own, other) and own != other:
            rivals.append(Rival(name, other))
    return values, tuple(rivals)


def _lines_merged(
    base: tuple[Line, ...], theirs: tuple[Line, ...], mine: tuple[Line, ...]
) -> tuple[tuple[Line, ...], tuple[LineRival, ...]]:
    """Their lines in their order, with what was typed in them; then the new ones of the form."""
    before = {line.id: line for line in base}
    own = {line.id: line for line in mine}
    there = {line.id for line in theirs}
    lines: list[Line] = []
    rivals: list[LineRival] = []
    for line in theirs:
        assert line.id is not None
        was, typed = before.get(line.id), own.get(line.id)
        if was is None or (typed is None and was.values == line.values):
            lines += [line] if was is None else []
        elif typed is None:
            lines.append(line)
            rivals.append(LineRival(line.id, line))
        else:
            values, clashes = _values_merged(was.values, line.values, typed.values)
            lines.append(Line(id=line.id, values=values))
            rivals += [LineRival(line.id, line)] if clashes else []
    for gone in mine:
        if gone.id is not None and gone.id not in there and gone != before[gone.id]:
            lines.append(gone)
            rivals.append(LineRival(gone.id, None))
    return (*lines, *(line for line in mine if line.id is None)), tuple(rivals)


def _line(part: object, fields: tuple[str, ...]) -> Line:
    values = vars(part)
    return Line(id=values["id"], values={name: values[name] for name in fields})


def _contact(customer: Customer | None) -> Values:
    if customer is None:
        return dict.fromkeys(CUSTOMER_FIELDS, "")
    return {name: getattr(customer, name) for name in CUSTOMER_FIELDS}


def _differing(base: Values, mine: Values) -> Values:
    return {name: value for name, value in mine.items() if value != base.get(name)}


def _changed(base: tuple[Line, ...], mine: tuple[Line, ...]) -> Mapping[Ref, Values]:
    before = {line.id: line.values for line in base}
    return {
        line.id: changed
        for line in mine
        if line.id is not None and (changed := _differing(before.get(line.id, {}), line.values))
    }


def _removed(base: tuple[Line, ...], mine: tuple[Line, ...]) -> tuple[int, ...]:
    left = {line.id for line in mine}
    return tuple(line.id for line in base if line.id is not None and line.id not in left)


def _draft(values: Values) -> CustomerDraft:
    name, phone, email, address = (str(values[field] or "") for field in CUSTOMER_FIELDS)
    return CustomerDraft(name=name, phone=phone, email=email, address=address)


def _item(values: Values) -> ItemDraft:
    quantity, price, discount = values["quantity"], values["price"], values["discount"]
    assert isinstance(quantity, int)
    assert isinstance(price, int)
    assert isinstance(discount, int)
    return ItemDraft(
        sku=str(values["sku"]),
        name=str(values["name"]),
        quantity=Quantity(quantity),
        price=price,
        discount=discount,
        status=str(values["status"]),
    )


def _payment(values: Values) -> PaymentDraft:
    amount = values["amount"]
    assert isinstance(amount, int)
    return PaymentDraft(
        type=str(values["type"]),
        status=str(values["status"]),
        amount=amount,
        comment=str(values["comment"]),
    )
