"""From values of the account to values of the shop: codes, people, amounts, moments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from engine.domain.change import CustomerDraft, ExternalId, ItemDraft, PaymentDraft
from engine.domain.moment import Moment
from engine.domain.money import ONE, Quantity, line_total
from engine.domain.references import FieldType
from engine.domain.value import Scalar, Value
from engine.exchange.mapping import ValueType
from engine.exchange.reject import UnreadableRowError
from engine.exchange.retailcrm.account import Account, Json
from engine.exchange.retailcrm.fields import (
    ADDRESS,
    CUSTOM,
    FIELDS,
    Form,
    OrderField,
    code_of,
    list_at,
    object_at,
    shown,
)
from engine.exchange.retailcrm.fit import SOURCE, Fit
from engine.exchange.retailcrm.mentions import CUSTOMER, ORDER, custom_of, parts_of
from engine.exchange.values import Values

_PLACES: Final = ("index", "region", "city")
_HOUSE: Final = ("street", "building", "house", "block", "flat", "floor", "notes")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an order as the account has it: a discount is off each piece."""

    price: int
    quantity: Quantity
    each: int

    @property
    def discount(self) -> int:
        """Off the whole line."""
        return line_total(self.quantity, self.each)


class OrderReading:
    """Reads what the account says of the orders of one site.

    Every method raises UnreadableRowError for a value that cannot be read.
    """

    def __init__(
        self, account: Account, fit: Fit, people: Mapping[str, int], site: tuple[str, str]
    ) -> None:
        self._account = account
        self._fit = fit
        self._people = people
        self._currency = site[1]
        self.site = fit.sites[site].code
        """The shop here that the orders are of."""
        self._values: Values = fit.values(fit.sites[site])
        self._quantity = self._values.reader(ValueType.QUANTITY)
        self._time = self._values.reader(ValueType.TIME)
        self._readers: Mapping[Form, Callable[[OrderField, Any], dict[str, Value]]] = {
            Form.TEXT: lambda known, raw: {known.ours: shown(raw)},
            Form.MONEY: lambda known, raw: {known.ours: self.money(raw)},
            Form.DATE: lambda known, raw: {known.ours: self.date(raw)},
            Form.TIMES: lambda _, raw: self._times(raw),
            Form.STATUS: lambda known, raw: {known.ours: self.status(raw)},
            Form.LIST: lambda known, raw: {known.ours: code_of(raw)},
            Form.SITE: lambda known, raw: {known.ours: self._site_of(raw)},
            Form.PERSON: lambda known, raw: {known.ours: self._people.get(code_of(raw))},
        }

    # -- one value --------------------------------------------------------------------------------

    def moment(self, raw: object) -> Moment:
        """A moment on the account's clocks."""
        return self._values.moment(shown(raw))

    def money(self, raw: object) -> int:
        """Minor units; nothing is none."""
        text = shown(raw)
        return self._values.money(text) if text else 0

    def date(self, raw: object) -> str:
        """A day, or nothing."""
        text = shown(raw)
        return str(self._values.date(text)) if text else ""

    def status(self, raw: object) -> str:
        """A status of the shop; "" where the account says none."""
        return self._fit.statuses.get(code_of(raw), "")

    def quantity(self, raw: object) -> Quantity:
        """How many pieces; one where nothing is said."""
        text = shown(raw)
        if not text:
            return ONE
        read = self._quantity(text)
        assert isinstance(read, int)
        return Quantity(read)

    def order_values(self, field: str, raw: object) -> dict[str, Value]:
        """What a field of an order, named as in a row, becomes here."""
        known = FIELDS.get(field)
        if known is not None:
            return self._readers[known.form](known, raw)
        if field.startswith(CUSTOM):
            return self._custom(ORDER, field.removeprefix(CUSTOM), raw)
        kept = self._fit.others[field]
        return {f"custom.{kept.code}": shown(raw) or None}

    # -- parts ------------------------------------------------------------------------------------

    def item(self, item: Json) -> ItemDraft:
        """A line of an order."""
        product = object_at(item, ("offer",))
        line = self.line(item)
        return ItemDraft(
            sku=_first(product, "article", "externalId", "xmlId", "id"),
            name=_first(product, "displayName", "name") or shown(item.get("productName")),
            quantity=line.quantity,
            price=line.price,
            discount=line.discount,
            status=code_of(item.get("status")) or ItemDraft().status,
            external=(ExternalId(SOURCE, code_of(item)),),
        )

    def line(self, item: Json) -> Line:
        """What a line's discount and sum follow from."""
        return Line(
            price=self.money(item.get("initialPrice")),
            quantity=self.quantity(item.get("quantity")),
            each=self.money(item.get("discountTotal")),
        )

    def payment(self, payment: Json) -> PaymentDraft:
        """A payment of an order."""
        paid_at = payment.get("paidAt")
        return PaymentDraft(
            type=code_of(payment.get("type")),
            status=code_of(payment.get("status")) or PaymentDraft().status,
            amount=self.money(payment.get("amount")),
            paid_at=self.moment(paid_at) if paid_at else None,
            comment=shown(payment.get("comment")),
            external=(ExternalId(SOURCE, code_of(payment)),),
        )

    def payment_value(self, part: str, raw: object) -> dict[str, Value]:
        """What a row says of a payment."""
        if part == "amount":
            return {part: self.money(raw)}
        if part == "paid_at":
            return {part: self.moment(raw) if raw else None}
        if part == "status":
            return {part: code_of(raw) or PaymentDraft().status}
        return {part: code_of(raw) if part == "type" else shown(raw)}

    # -- customers --------------------------------------------------------------------------------

    def customer(self, raw: object) -> CustomerDraft | None:
        """Who ordered, as the account knows them best; None where nobody is named."""
        id_ = code_of(raw)
        if not id_:
            return None
        known = self._account.customers.get(id_)
        block: Json = known.data if known else raw if isinstance(raw, dict) else {}
        return self.customer_draft(id_, block)

    def contact(self, order: str, block: Json) -> CustomerDraft | None:
        """Who ordered, from an order that names no customer but somebody to be reached."""
        draft = self.customer_draft("", block)
        if not (draft.name or draft.phone or draft.email):
            return None
        return CustomerDraft(
            name=draft.name,
            phone=draft.phone,
            email=draft.email,
            external=(ExternalId(SOURCE, f"{ORDER}:{order}"),),
        )

    def customer_draft(self, id_: str, block: Json) -> CustomerDraft:
        """A customer from a block that tells of them."""
        custom: dict[str, Scalar] = {}
        for code, raw in custom_of(block).items():
            if (CUSTOMER, code) in self._fit.custom:
                for name, value in self._custom(CUSTOMER, code, raw).items():
                    assert not isinstance(value, tuple)
                    custom[name.removeprefix("custom.")] = value
        manager = code_of(block.get("managerId"))
        return CustomerDraft(
            name=_name(block),
            phone=_phone(block),
            email=shown(block.get("email")),
            address=address_of(object_at(block, ("address",))),
            bad=block.get("bad") is True,
            vip=block.get("vip") is True,
            manager=self._people.get(manager),
            consent=False if block.get("emailMarketingUnsubscribedAt") else None,
            tags=tuple(sorted(filter(None, map(_tag, list_at(block, "tags"))))),
            custom={code: value for code, value in custom.items() if value not in (None, "")},
            external=(ExternalId(SOURCE, id_),),
        )

    # -- pieces -----------------------------------------------------------------------------------

    def _times(self, raw: object) -> dict[str, Value]:
        times: Json = raw if isinstance(raw, dict) else {}
        begin, end = shown(times.get("from")), shown(times.get("to"))
        return {
            "delivery_from": self._time(begin) if begin else "",
            "delivery_to": self._time(end) if end else "",
        }

    def _site_of(self, raw: object) -> str:
        site = self._fit.sites.get((code_of(raw), self._currency))
        return self.site if site is None else site.code

    def _custom(self, entity: str, code: str, raw: object) -> dict[str, Value]:
        kept = self._fit.custom[entity, code]
        name, text = f"custom.{kept.code}", shown(raw)
        if not text:
            return {name: None}
        try:
            return {name: self._typed(kept.type, raw, text)}
        except UnreadableRowError as error:
            raise UnreadableRowError(error.kind, f"{code}: {error.reason}") from None

    def _typed(self, type_: FieldType, raw: object, text: str) -> Value:
        match type_:
            case FieldType.YES_NO:
                return self._values.reader(ValueType.YES_NO)(text)
            case FieldType.DATE:
                return self.date(raw)
            case FieldType.MOMENT:
                return self.moment(raw)
            case FieldType.INTEGER:
                return self._values.reader(ValueType.INTEGER)(text)
            case FieldType.NUMBER:
                return self._quantity(text)
            case FieldType.TEXT | FieldType.CHOICE:
                return text


def address_of(address: Json) -> str:
    """An address on one line: the place, then the street as it is written there or by its parts."""
    place = [shown(address.get(part)) for part in _PLACES]
    street = shown(address.get("text"))
    parts = [street] if street else [shown(address.get(part)) for part in _HOUSE]
    return ", ".join(part for part in (*place, *parts) if part)


def with_address_part(address: Json, part: str, value: object) -> Json:
    """The address with a part changed; a street written as a whole gives way to its parts."""
    changed = {**address, part: value}
    if part in _HOUSE:
        changed.pop("text", None)
    return changed


def address_part(field: str) -> str:
    """Which part of the delivery's address a row speaks of; "" = of no part of it."""
    group, _, part = field.partition(".")
    return part if group == ADDRESS else ""


def _name(block: Json) -> str:
    first, last, middle = (
        shown(block.get(part)) for part in ("firstName", "lastName", "patronymic")
    )
    names = (last, first, middle) if middle else (first, last)
    return " ".join(filter(None, names)) or _first(block, "nickName", "companyName")


def _phone(block: Json) -> str:
    numbers = (shown(phone.get("number")) for phone in parts_of(block, "phones"))
    return next(numbers, "") or shown(block.get("phone"))


def _tag(tag: object) -> str:
    return shown(tag.get("name")) if isinstance(tag, dict) else shown(tag)


def _first(block: Json, *names: str) -> str:
    """The first of these that is not empty."""
    return next((text for name in names if (text := shown(block.get(name)))), "")
