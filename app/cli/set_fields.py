"""`orderpath set`: new values for fields of an order."""

from typing import Annotated

import typer

from app.cli.assignments import Assignment, Reading, change_of, split
from app.cli.history import Teller
from app.cli.printing import plain, say
from app.cli.shop import ShopFile, acting, opened
from app.i18n import translate
from engine.api import Engine
from engine.domain.change import Receipt
from engine.domain.event import Subject, SubjectKind
from engine.domain.order import Order


def command(
    file: ShopFile,
    order: Annotated[str, typer.Argument(metavar="ORDER", help="Its number, or #id.")],
    values: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE…", help="What to set.")],
    person: Annotated[
        str | None,
        typer.Option("--as", help="Who does it, by name or e-mail; the administrator if left out."),
    ] = None,
    comment: Annotated[
        str, typer.Option(help="Why; some transitions of the order path ask for it.")
    ] = "",
) -> None:
    """Change fields of an order: all of them, or none.

    \b
    status=assembling             the code or the name of a status
    payment.1.status=paid         of the first payment; item.2.quantity=1.5 of the second item
    customer.vip=yes              of the order's customer
    manager="Anna Berg"           a person by name; nothing after = empties a field
    tags=+gift,-late              comes and goes; tags=gift,urgent sets them
    delivery_cost=4.90            money in the order's currency
    custom.colour=red             a field of the shop's own
    """  # noqa: D301
    assignments = [_assignment(word) for word in values]
    with opened(file) as engine:
        before = engine.find_order(order)
        reading = Reading(
            references=engine.references,
            order=before,
            customer=None if before.customer is None else engine.customer(before.customer),
        )
        actor = acting(engine.references, person)
        receipt = engine.record(change_of(assignments, reading, actor, comment))
        _tell(engine, before, receipt)


def _assignment(word: str) -> Assignment:
    assignment = split(word)
    if assignment is None:
        raise typer.BadParameter(f"“{word}” is no FIELD=VALUE, such as status=assembling")
    return assignment


def _tell(engine: Engine, before: Order, receipt: Receipt) -> None:
    """What changed, and what triggers made of it."""
    if not receipt.events:
        same = translate("CommandLine", "Order {number}: nothing differs.")
        say(plain(same.format(number=before.number)))
        return
    events = [*engine.history(Subject(SubjectKind.ORDER, before.id))]
    if before.customer is not None:
        events += engine.history(Subject(SubjectKind.CUSTOMER, before.customer))
    first = min(receipt.events)
    news = sorted((e for e in events if e.seq >= first), key=lambda event: event.seq)
    teller = Teller.of(engine, before.currency, news)
    for event in news:
        for line in teller.lines(event):
            say(plain(f"{teller.who(event.actor)}: {line}"))
