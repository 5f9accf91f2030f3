"""`orderpath show`: an order with everything that happened to it."""

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from app.cli.card_json import card_json
from app.cli.history import Teller
from app.cli.printing import plain, say, say_json, say_table
from app.cli.shop import AsJson, ShopFile, administrator, opened_to_read
from app.cli.values import Values
from app.formats import Formats
from app.i18n import language_of, translate
from engine.api import Engine, OrderCard
from engine.domain.change import ENGINE
from engine.domain.money import Money, Quantity, plain_quantity
from engine.domain.order import Order


def command(
    file: ShopFile,
    order: Annotated[str, typer.Argument(metavar="ORDER", help="Its number, or #id.")],
    as_json: AsJson = False,
) -> None:
    """Show an order with everything that happened to it.

    --json prints one object. Moments are in UTC; money is {"amount", "currency"}; a person {"id", "name"}.

    \b
    {"order": {"id", "number", "site", "type", "method", "status", "status_group", "status_since",
       "created_at", "updated_at", "version", "manager", "total", "discount", "paid", "paid_at",
       "delivery": {"type", "date", "from", "to", "address", "cost", "tracking_number", "pickup_point"},
       "customer_comment", "manager_comment", "tags", "custom",
       "items": [{"id", "sku", "name", "quantity", "price", "discount", "status"}],
       "payments": [{"id", "type", "status", "amount", "paid_at", "comment"}],
       "customer": {"id", "name", "phone", "email", "address", "bad", "vip", "manager", "consent",
                    "comment", "tags", "custom", "created_at"} or null},
     "moves": [{"to", "allowed", "reason", "needs"}],
     "timeline": [{"seq", "at", "kind", "actor": {"kind", "id", "name"}, "changes": [{"entity", "id",
       "field", "old", "new"}], "comment", "unlawful", "root", "cause", "depth", "version"}],
     "visits": [{"status", "entered_at", "left_at", "seconds"}],
     "tasks": [{"id", "text", "created_at", "person", "group", "due_at", "done_at", "outcome", "comment"}],
     "alerts": [{"id", "at", "kind", "text", "person", "group", "read_at"}],
     "messages": [{"id", "at", "channel", "recipient", "subject", "body", "state", "problem"}],
     "runs": [as in why, with "title" of the trigger],
     "waits": [{"run", "node", "title", "begun_at", "due_at"}]}
    """  # noqa: D301
    with opened_to_read(file) as engine:
        found = engine.find_order(order)
        card = engine.card(found.id)
        if as_json:
            say_json(card_json(engine, card))
        else:
            _tell(engine, card)


def _tell(engine: Engine, card: OrderCard) -> None:
    values = Values.of(engine.references)
    for line in _head(card, values):
        say(plain(line))
    _tell_parts(card.order, values)
    _tell_moves(engine, card.order, values)
    _tell_open(card, values)
    _tell_timeline(engine, card, values)


def _head(card: OrderCard, values: Values) -> Iterator[str]:
    order, customer = card.order, card.customer
    yield translate("CommandLine", "Order {number}: {status}, since {moment}").format(
        number=order.number,
        status=values.status(order.status),
        moment=values.moment(order.status_since),
    )
    paid = translate("CommandLine", "paid") if order.paid else translate("CommandLine", "not paid")
    yield translate("CommandLine", "Total {total}, {paid}; created {moment}").format(
        total=order.total_money, paid=paid, moment=values.moment(order.created_at)
    )
    if customer is not None:
        marks = [*(["vip"] if customer.vip else []), *(["bad"] if customer.bad else [])]
        parts = [customer.name, customer.phone, customer.email, *marks, *customer.tags]
        known = ", ".join(part for part in parts if part)
        yield translate("CommandLine", "Customer: {customer}").format(customer=known or customer.id)
    for name in _SHOWN_WHEN_SET:
        value = getattr(order, name)
        if value not in (None, "", (), 0):
            full = f"order.{name}"
            yield f"{values.title(full)}: {values.text(full, value, order.currency)}"
    for code, value in order.custom.items():
        full = f"order.custom.{code}"
        yield f"{values.title(full)}: {values.text(full, value, order.currency)}"


_SHOWN_WHEN_SET = (
    "manager", "discount", "delivery_type", "delivery_date", "delivery_from", "delivery_to",
    "delivery_address", "delivery_cost", "tracking_number", "pickup_point", "customer_comment",
    "manager_comment", "tags",
)  # fmt: skip


def _tell_parts(order: Order, values: Values) -> None:
    if order.items:
        say()
        heads = (
            translate("CommandLine", "Item"),
            translate("CommandLine", "SKU"),
            translate("CommandLine", "Quantity"),
            translate("CommandLine", "Price"),
            translate("CommandLine", "Name"),
            translate("CommandLine", "Status"),
        )
        rows = [
            (
                str(place),
                item.sku,
                plain_quantity(Quantity(item.quantity)),
                str(Money(item.price, order.currency)),
                item.name,
                values.text("item.status", item.status, order.currency),
            )
            for place, item in enumerate(order.items, start=1)
        ]
        say_table(heads, rows, right={0, 2, 3})
    if order.payments:
        say()
        columns = (
            translate("CommandLine", "Payment"),
            translate("CommandLine", "Type"),
            translate("CommandLine", "Amount"),
            translate("CommandLine", "Status"),
            translate("CommandLine", "Paid at"),
        )
        payments = [
            (
                str(place),
                values.text("payment.type", payment.type, order.currency),
                str(Money(payment.amount, order.currency)),
                values.text("payment.status", payment.status, order.currency),
                values.moment(payment.paid_at),
            )
            for place, payment in enumerate(order.payments, start=1)
        ]
        say_table(columns, payments, right={0, 2})


def _tell_moves(engine: Engine, order: Order, values: Values) -> None:
    """Where a person may move it next; what no transition leads to is left out."""
    near = set(engine.references.path.graph.targets_of(order.status))
    actor = administrator(engine.references) or ENGINE
    words: list[str] = []
    for move in engine.moves(order, actor):
        if move.target in near:
            asked = move.reason or ", ".join(move.needs)
            words.append(values.status(move.target) + (f" ({asked})" if asked else ""))
    say()
    next_ = ", ".join(words) or translate("CommandLine", "nowhere, the way ends here")
    say(plain(translate("CommandLine", "Next: {line}").format(line=next_)))


def _tell_open(card: OrderCard, values: Values) -> None:
    """What waits to be done, by people and by triggers."""
    for task in card.tasks:
        if task.done_at is None:
            text = translate("CommandLine", "Task {id}, due {moment}: {text}")
            due = values.moment(task.due_at) or "–"
            say(plain(text.format(id=task.id, moment=due, text=task.text)))
    titles = titles_of_runs(card)
    for wait in card.waits:
        text = translate("CommandLine", "Trigger “{title}” waits until {moment}")
        say(plain(text.format(title=titles.get(wait.run, "?"), moment=values.moment(wait.due_at))))
    for message in card.messages:
        text = translate(
            "CommandLine", "Message {id} ({channel} to {recipient}): {state} {problem}"
        )
        shown = text.format(
            id=message.id,
            channel=message.channel.value,
            recipient=message.recipient or "–",
            state=message.state,
            problem=message.problem,
        )
        say(plain(shown))


def titles_of_runs(card: OrderCard) -> Mapping[int, str]:
    """Run id → name of its trigger."""
    return {
        run.id: card.triggers[run.trigger].text()
        for run in card.runs
        if run.trigger in card.triggers
    }


def _tell_timeline(engine: Engine, card: OrderCard, values: Values) -> None:
    """A line for each thing that changed; a move says how long the order then stayed."""
    teller = Teller.of(engine, card.order.currency, card.events)
    now = engine.clock.now()
    formats = Formats(language_of("en"), engine.references.zone)
    lasted = {
        visit.id: formats.span((visit.left_at or now) - visit.entered_at) for visit in card.visits
    }
    heads = (
        translate("CommandLine", "Event"),
        translate("CommandLine", "When"),
        translate("CommandLine", "Who"),
        translate("CommandLine", "Stayed"),
        translate("CommandLine", "What"),
    )
    rows: list[tuple[str, ...]] = []
    for event in card.events:
        head = (
            str(event.seq),
            values.moment(event.at),
            teller.who(event.actor),
            lasted.get(event.seq, ""),
        )
        for line in teller.lines(event):
            rows.append((*head, line))
            head = ("", "", "", "")
    say()
    say_table(heads, rows, right={0, 3})
