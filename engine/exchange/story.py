"""From an order's row to its story: which facts it tells, in which order, and what each changes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from engine.domain.change import CreateOrder, ExternalId, ItemDraft, PaymentDraft
from engine.domain.moment import Moment
from engine.exchange.drafts import Drafts
from engine.exchange.fact import OrderFact, OrderStory, total_of
from engine.exchange.mapping import Column, FolderMapping, PaymentsRule
from engine.exchange.reject import RejectKind, UnreadableRowError
from engine.exchange.values import Cells, Place, Values, meaning_of


class Told(NamedTuple):
    """A moment in a row, before it is a fact. Sorts in the order in which facts are taken."""

    moment: Moment
    rule: int
    place: int
    """Which of the order's payments, where the moment is a payment's own."""
    payment: str
    shown: str


class ItemRow(NamedTuple):
    """A row with a line of an order."""

    line: int
    cells: tuple[str, ...]
    draft: ItemDraft


class PaymentRow(NamedTuple):
    """A row with a payment of an order, its id in the source, and the moments that are its own."""

    line: int
    cells: tuple[str, ...]
    key: str
    draft: PaymentDraft
    moments: tuple[tuple[int, Moment, str], ...]


class OrderRow(NamedTuple):
    """An order's row with those of the rows joined to it behind its own cells."""

    id: str
    line: int
    cells: tuple[str, ...]
    items: Sequence[ItemRow]
    payments: Sequence[PaymentRow]


class StoryTeller:
    """Tells the story of an order from its row and the rows that belong to it. Pure.

    Every method raises UnreadableRowError for a cell that it cannot read.
    """

    def __init__(self, mapping: FolderMapping, place: Place, site: str) -> None:
        self._source = mapping.source
        self._file = mapping.files[mapping.orders].name
        self._site = site
        self._values = Values.of(mapping)
        self._drafts = Drafts(mapping, place, self._values)
        self._rules = mapping.facts
        self._first = mapping.facts[0].statuses[0] if mapping.facts[0].statuses else ""
        self._item_role = mapping.items.role if mapping.items else ""
        payments = mapping.payments.role if mapping.payments else ""
        self._payment_role = payments
        own = [
            (i, r) for i, r in enumerate(self._rules) if not payments or r.column.file != payments
        ]
        theirs = [
            (i, r) for i, r in enumerate(self._rules) if payments and r.column.file == payments
        ]
        self._own = tuple((i, place(mapping.orders, r.column)) for i, r in own)
        self._theirs = tuple((i, place(payments, Column("", r.column.name))) for i, r in theirs)
        self._last = mapping.last_status
        self._last_at = place(mapping.orders, self._last.column) if self._last else -1

    def item(self, line: int, key: str, cells: tuple[str, ...]) -> ItemRow:
        """A line of an order, read; it is known by no id elsewhere."""
        del key
        return ItemRow(line, cells, self._drafts.item(cells))

    def payment(self, line: int, key: str, cells: tuple[str, ...]) -> PaymentRow:
        """A payment of an order, read."""
        moments = tuple(
            (rule, self._moment(rule, cells[at]), cells[at])
            for rule, at in self._theirs
            if cells[at]
        )
        return PaymentRow(line, cells, key, self._drafts.payment(key, cells), moments)

    def tell(self, row: OrderRow) -> OrderStory:
        """The order's story."""
        told = self._told(row)
        created = self._created(row, told[0])
        facts = [created, *self._later(row, told, created)]
        given = next((fact.status for fact in reversed(facts) if fact.status), self._first)
        if self._last is None:
            return OrderStory(row.id, self._file, row.line, tuple(facts), given)
        word = row.cells[self._last_at]
        last = meaning_of(self._last, word)
        if last != given:
            newest = max(told)
            facts.append(
                OrderFact(
                    key=f"{row.id}:{self._last.column.name}={word}@{newest.shown}",
                    order=row.id,
                    at=max(newest.moment, created.at),
                    status=last,
                    comment=f"The last status in the source: {word}",
                )
            )
        return OrderStory(row.id, self._file, row.line, tuple(facts), last)

    def _told(self, row: OrderRow) -> list[Told]:
        """Every moment of the order: the one that creates it first, then by time and place."""
        cells = row.cells
        told = [
            Told(self._moment(rule, cells[at]), rule, 0, "", cells[at])
            for rule, at in self._own
            if cells[at]
        ]
        if not told or told[0].rule != 0:
            name = self._rules[0].column.name
            reason = f"{name}: it is empty, so nothing says when the order was made"
            raise UnreadableRowError(RejectKind.MOMENT, reason)
        for place, payment in enumerate(row.payments):
            for rule, moment, shown in payment.moments:
                told.append(Told(moment, rule, place, payment.key, shown))
        told[1:] = sorted(told[1:])
        return told

    def _moment(self, rule: int, shown: str) -> Moment:
        try:
            return self._values.moment(shown)
        except UnreadableRowError as error:
            name = self._rules[rule].column.name
            raise UnreadableRowError(error.kind, f"{name}: {error.reason}") from None

    def _created(self, row: OrderRow, told: Told) -> OrderFact:
        parts: Mapping[str, list[Cells]] = {
            self._item_role: [item.cells for item in row.items],
            self._payment_role: [payment.cells for payment in row.payments],
        }
        values = self._drafts.order(row.cells, parts)
        if self._first:
            values["status"] = self._first
        if self._site:
            values.setdefault("site", self._site)
        draft = CreateOrder(
            values=values,
            items=tuple(item.draft for item in row.items),
            payments=tuple(payment.draft for payment in row.payments),
            customer=self._drafts.customer(row.cells, parts),
            external=(ExternalId(self._source, row.id),),
        )
        key = f"{row.id}:{self._rules[0].column.name}"
        return OrderFact(key=key, order=row.id, at=told.moment, draft=draft)

    def _later(self, row: OrderRow, told: list[Told], created: OrderFact) -> Iterator[OrderFact]:
        came: set[str] = set()
        for number, one in enumerate(told[1:], start=2):
            rule = self._rules[one.rule]
            statuses = () if came & rule.not_after else rule.statuses
            note = rule.note if rule.statuses and not statuses else ""
            if one.payment and not _all_have(one.rule, told[:number], row.payments):
                statuses, note = (), ""
            came.add(rule.name)
            yield from self._steps(row, one, statuses, note, created)

    def _steps(
        self, row: OrderRow, one: Told, statuses: tuple[str, ...], note: str, created: OrderFact
    ) -> Iterator[OrderFact]:
        rule = self._rules[one.rule]
        named = f"{rule.column.file}.{rule.column.name}" if one.payment else rule.column.name
        key = f"{one.payment or row.id}:{named}"
        early = one.moment < created.at
        at = created.at if early else one.moment
        comment = f"The source says {one.shown}, before the order was made" if early else ""
        first = statuses[0] if statuses else ""
        if rule.payments is not None:
            fact = OrderFact(key, row.id, at, None, first, "", (), (), note, comment)
            paying = _paying(rule.payments, row, one, created, fact)
            if first or note or paying.payments or paying.new_payments:
                yield paying
        elif first or note:
            yield OrderFact(key, row.id, at, None, first, "", (), (), note, comment)
        for number in range(1, len(statuses)):
            next_key = f"{key}#{number + 1}"
            yield OrderFact(next_key, row.id, at, None, statuses[number], "", (), (), "", comment)


def _all_have(rule: int, told: Sequence[Told], payments: Sequence[PaymentRow]) -> bool:
    """Whether every payment has had this moment by now."""
    return sum(1 for one in told if one.rule == rule) == len(payments)


def _paying(
    rule: PaymentsRule, row: OrderRow, one: Told, created: OrderFact, fact: OrderFact
) -> OrderFact:
    """The fact with what it says of payments: of the one whose moment it is, or of all."""
    payments = row.payments
    new: tuple[PaymentDraft, ...] = ()
    if not payments and rule.add_missing:
        comment = "The source names no payment, but says that the order was paid"
        assert created.draft is not None, "the first fact of an order creates it"
        new = (
            PaymentDraft(
                status=rule.status, amount=total_of(created.draft), paid_at=fact.at, comment=comment
            ),
        )
    meant = (one.payment,) if one.payment else tuple([payment.key for payment in payments])
    return fact._replace(payment_status=rule.status, payments=meant, new_payments=new)
