"""The story of each order of an account, from its block and the rows of its history."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from engine.domain.change import CreateOrder, CustomerDraft, ExternalId
from engine.domain.moment import Moment
from engine.domain.value import Value
from engine.exchange.fact import Details, OrderFact, OrderStory
from engine.exchange.reject import Reject, RejectKind, UnreadableRowError
from engine.exchange.retailcrm.account import Account, Json, Placed, Row
from engine.exchange.retailcrm.answers import rejected
from engine.exchange.retailcrm.beginning import Beginning, beginning_of, is_silent, part_id, part_of
from engine.exchange.retailcrm.fields import (
    ADDRESS,
    COMMENT,
    FIELDS,
    ITEMS,
    PAYMENTS,
    Form,
    code_of,
    shown,
)
from engine.exchange.retailcrm.fit import SOURCE, Fit
from engine.exchange.retailcrm.reading import (
    Line,
    OrderReading,
    address_of,
    address_part,
    with_address_part,
)

_DELETED: Final = "Deleted in RetailCRM"


class _Dated(NamedTuple):
    """A row with its moment; sorts by moment, then by the change it is of, then by id."""

    at: Moment
    group: int
    """Id of the first row of the change."""
    id: int
    row: Row


class StoryTeller:
    """Tells the stories of an account; what cannot be read goes to `rejects`."""

    def __init__(self, account: Account, fit: Fit, people: Mapping[str, int]) -> None:
        self.rejects: list[Reject] = []
        self._account = account
        self._fit = fit
        self._people = people
        self._readings: dict[tuple[str, str], OrderReading] = {}
        self._seen = _Seen()

    def customers(self) -> Iterator[OrderStory]:
        """One story for each customer of the account."""
        reading = self._reading(("", ""))
        for id_, placed in self._account.customers.items():
            made = placed.data.get("createdAt")
            if not made:
                continue
            try:
                at = reading.moment(made)
                draft = reading.customer_draft(id_, placed.data)
            except UnreadableRowError as error:
                self._keep_aside(placed, error, f"customer {id_}")
                continue
            fact = OrderFact(f"customer:{id_}", "", at, customer=draft)
            yield OrderStory("", placed.file, placed.line, (fact,), "")

    def orders(self) -> Iterator[OrderStory]:
        """The story of each order, in the order in which the account made them."""
        for id_ in self._account.order_ids:
            rows = self._account.history.get(id_, {})
            ordered = [rows[number] for number in sorted(rows)]
            listed = self._account.orders.get(id_)
            placed = _place(listed, ordered)
            block = dict(chain.from_iterable(b.items() for b in self._account.blocks_of(id_)))
            reading = self._reading((code_of(block.get("site")), code_of(block.get("currency"))))
            teller = _OrderTeller(id_, reading, self._fit, placed, self._seen)
            try:
                story = teller.tell(block, listed, ordered)
            except UnreadableRowError as error:
                self._keep_aside(placed, error, f"order {id_} and its {len(rows)} rows of history")
            else:
                yield story
            self.rejects += teller.rejects

    def _reading(self, site: tuple[str, str]) -> OrderReading:
        """Of orders that name this site and say this currency."""
        reading = self._readings.get(site)
        if reading is None:
            known = site if site in self._fit.sites else ("", "")
            reading = self._readings[site] = OrderReading(
                self._account, self._fit, self._people, known
            )
        return reading

    def _keep_aside(self, placed: Placed, error: UnreadableRowError, what: str) -> None:
        self.rejects.append(rejected(placed, error.kind, f"{what}: {error.reason}"))


class _Seen:
    """Ids that stand for one thing of the account only, as far as they were met."""

    def __init__(self) -> None:
        self._parts: set[tuple[str, str]] = set()
        self._outside: set[ExternalId] = set()

    def meet(self, kind: str, id_: str) -> None:
        """A line or payment that an order has.

        Raises:
            UnreadableRowError: another has the same id, or it has none.

        """
        if not id_:
            raise UnreadableRowError(RejectKind.KEY, f"{kind}: it has no id")
        if (kind, id_) in self._parts:
            raise UnreadableRowError(RejectKind.DUPLICATE, f"{kind} {id_} is there already")
        self._parts.add((kind, id_))

    def is_first(self, outside: ExternalId) -> bool:
        """Whether no order had this id elsewhere before."""
        first = outside not in self._outside
        self._outside.add(outside)
        return first


class _OrderTeller:
    """Tells the story of one order; keeps what lines and address are like while it walks its rows."""

    def __init__(
        self, order: str, reading: OrderReading, fit: Fit, placed: Placed, seen: "_Seen"
    ) -> None:
        self.rejects: list[Reject] = []
        self._seen = seen
        self._order = order
        self._reading = reading
        self._fit = fit
        self._placed = placed
        self._lines: dict[str, Line] = {}
        self._address: Json = {}

    def tell(self, block: Json, listed: Placed | None, rows: Sequence[Row]) -> OrderStory:
        """The story. `block`: what the account says of the order when it was made, else of it as it is.

        Raises:
            UnreadableRowError: what the order begins with cannot be read.

        """
        dated = self._dated(rows)
        first = next((row for row in rows if row.created), None)
        begun = beginning_of(block, rows)
        at = self._made_at(first, block, dated)
        created = OrderFact(
            key=f"order:{self._order}",
            order=self._order,
            at=at,
            draft=self._draft(begun, block),
            change="" if first is None else _change(first),
            place=0 if first is None else first.id,
        )
        self._address = begun.address
        facts = [created, *self._later(dated, rows, at)]
        if listed is not None:
            facts += self._last(listed.data, facts)
        status = next((f.status for f in reversed(facts) if f.status), "")
        last = status or str(created.draft.values["status"] if created.draft else "")
        return OrderStory(self._order, self._placed.file, self._placed.line, tuple(facts), last)

    def _dated(self, rows: Sequence[Row]) -> list[_Dated]:
        """The rows by moment and change. Rows without a moment are kept aside."""
        first_of: dict[str, int] = {}
        dated: list[_Dated] = []
        for row in rows:
            group = first_of.setdefault(_change(row), row.id)
            try:
                dated.append(_Dated(self._reading.moment(row.at), group, row.id, row))
            except UnreadableRowError as error:
                self._keep_aside(row, error)
        return sorted(dated)

    def _made_at(self, first: Row | None, block: Json, dated: Sequence[_Dated]) -> Moment:
        """When the order was made: as its first row says, else as the order says."""
        if first is not None:
            return self._reading.moment(first.at)
        made = block.get("createdAt")
        if made:
            at = self._reading.moment(made)
            return min(at, dated[0].at) if dated else at
        if not dated:
            raise UnreadableRowError(RejectKind.MOMENT, "nothing says when it was made")
        return dated[0].at

    def _draft(self, begun: Beginning, block: Json) -> CreateOrder:
        reading = self._reading
        values: dict[str, Value] = {"number": self._order}
        for name, raw in begun.fields.items():
            known = FIELDS.get(name)
            if known is None or known.form is not Form.CUSTOMER:
                values |= reading.order_values(name, raw)
        if begun.address:
            values["delivery_address"] = address_of(begun.address)
        said = {name: value for name, value in values.items() if value not in (None, "")}
        said.setdefault("site", reading.site)
        if not said.get("status"):
            raise UnreadableRowError(RejectKind.WORD, "nothing says in which status it was made")
        for kind, parts in (("item", begun.items), ("payment", begun.payments)):
            for id_ in parts:
                self._seen.meet(kind, id_)
        self._lines = {id_: reading.line(item) for id_, item in begun.items.items()}
        customer = begun.fields.get("customer")
        return CreateOrder(
            values=said,
            items=tuple(reading.item(item) for item in begun.items.values()),
            payments=tuple(reading.payment(payment) for payment in begun.payments.values()),
            customer=(reading.customer(customer) if customer else self._contact(block, begun)),
            external=self._external(block),
        )

    def _contact(self, block: Json, begun: Beginning) -> CustomerDraft | None:
        """Who is to be reached about an order that never had a customer."""
        return None if "customer" in begun.fields else self._reading.contact(self._order, block)

    def _external(self, block: Json) -> tuple[ExternalId, ...]:
        """The account's id, and the one that the site has for the order."""
        own, theirs = ExternalId(SOURCE, self._order), shown(block.get("externalId"))
        other = ExternalId(f"{SOURCE}/{code_of(block.get('site'))}", theirs)
        return (own, other) if theirs and self._seen.is_first(other) else (own,)

    # -- rows -------------------------------------------------------------------------------------

    def _later(
        self, dated: Sequence[_Dated], rows: Sequence[Row], made_at: Moment
    ) -> Iterator[OrderFact]:
        for at, _, _, row in dated:
            fact = OrderFact(
                key=str(row.id),
                order=self._order,
                at=max(at, made_at),
                change=_change(row),
                place=row.id,
            )
            if row.created:
                yield fact
                continue
            try:
                yield self._told(fact, row, rows)
            except UnreadableRowError as error:
                self._keep_aside(row, error)

    def _told(self, fact: OrderFact, row: Row, rows: Sequence[Row]) -> OrderFact:
        """The fact with what its row says."""
        group = row.field.partition(".")[0]
        if row.deleted:
            return fact._replace(note=_DELETED)
        if row.field == COMMENT:
            return fact._replace(comment=shown(row.new))
        if is_silent(row):
            return fact
        if row.field == "status":
            return fact._replace(status=self._reading.status(row.new))
        if group == ITEMS:
            details = self._item(row, rows)
        elif group == PAYMENTS:
            details = self._payment(row, rows)
        elif group == ADDRESS:
            details = self._readdressed(row)
        elif row.field == "customer":
            details = Details(customer=self._reading.customer(row.new))
        else:
            details = Details(self._reading.order_values(row.field, row.new))
        return fact._replace(details=details)

    def _item(self, row: Row, rows: Sequence[Row]) -> Details:
        reading, part = self._reading, row.field.partition(".")[2]
        id_ = part_id(row)
        if not part:
            if row.new is None:
                return Details(gone_items=(id_,))
            self._seen.meet("item", id_)
            made = part_of(row, rows)
            self._lines[id_] = reading.line(made)
            return Details(new_items=(reading.item(made),))
        if part == "status":
            return Details(items={id_: {"status": code_of(row.new)}})
        line = self._lines.get(id_) or reading.line(row.item or {})
        self._lines[id_] = line = Line(
            price=reading.money(row.new) if part == "initial_price" else line.price,
            quantity=reading.quantity(row.new) if part == "quantity" else line.quantity,
            each=reading.money(row.new) if part == "discount_total" else line.each,
        )
        values: dict[str, Value] = {"discount": line.discount}
        if part == "initial_price":
            values["price"] = line.price
        if part == "quantity":
            values["quantity"] = line.quantity
        return Details(items={id_: values})

    def _payment(self, row: Row, rows: Sequence[Row]) -> Details:
        part = row.field.partition(".")[2]
        id_ = part_id(row)
        if part:
            return Details(payments={id_: self._reading.payment_value(part, row.new)})
        if row.new is None:
            return Details(gone_payments=(id_,))
        self._seen.meet("payment", id_)
        return Details(new_payments=(self._reading.payment(part_of(row, rows)),))

    def _readdressed(self, row: Row) -> Details:
        part = address_part(row.field)
        if part:
            self._address = with_address_part(self._address, part, row.new)
        elif isinstance(row.new, dict):
            self._address = row.new
        return Details({"delivery_address": address_of(self._address)})

    # -- the end ----------------------------------------------------------------------------------

    def _last(self, listed: Json, facts: Sequence[OrderFact]) -> Iterator[OrderFact]:
        """The last status the account says, where it is newer than what the history tells."""
        code, since = code_of(listed.get("status")), shown(listed.get("statusUpdatedAt"))
        if not code or not since:
            return
        try:
            at = self._reading.moment(since)
        except UnreadableRowError:
            return
        newest = next((fact.at for fact in reversed(facts) if fact.status), facts[0].at)
        if at >= newest:
            yield OrderFact(
                key=f"order:{self._order}:status={code}@{since}",
                order=self._order,
                at=max(at, facts[-1].at),
                status=self._reading.status(code),
            )

    def _keep_aside(self, row: Row, error: UnreadableRowError) -> None:
        reason = f"row {row.id} ({row.field}) of order {self._order}: {error.reason}"
        self.rejects.append(rejected(row.placed, error.kind, reason))


def _change(row: Row) -> str:
    """What makes rows of an order one change."""
    return f"{row.at}|{row.author}"


def _place(listed: Placed | None, rows: Sequence[Row]) -> Placed:
    """Where the order stands: its first row, or its place among the orders."""
    if rows:
        return rows[0].placed
    assert listed is not None, "an order is met in a list or in a row"
    return listed
