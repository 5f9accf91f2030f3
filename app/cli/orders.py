"""`orderpath orders`: the orders that meet a condition."""

from collections.abc import Iterator
from typing import Annotated, Final

import typer

from app.cli.printing import say, say_json_rows, say_table
from app.cli.shop import AsJson, ShopFile, opened_to_read
from app.cli.values import Values, moment_json, money_json
from app.i18n import translate
from engine.api import Engine, OrderList, OrderRow, OrderSort, Sorting
from engine.domain.money import Money
from engine.domain.trigger import JsonValue

_PAGE: Final = 500


def command(
    file: ShopFile,
    where: Annotated[
        str,
        typer.Option(
            metavar="CONDITION",
            help="Only orders that meet it, such as 'status was \"Paid\" and total >= 50'.",
        ),
    ] = "",
    search: Annotated[
        str, typer.Option(help="Only orders with these words: number, customer, tracking number.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List orders, the newest first.

    --json prints a list of {"id", "number", "status", "status_group", "status_since", "created_at",
    "customer", "total": {"amount", "currency"}, "paid"}, one order on each line; moments are in UTC.
    """
    with opened_to_read(file) as engine:
        found = engine.order_list(where, search)
        if as_json:
            values = Values.of(engine.references)
            say_json_rows(_row_json(row, values) for row in _rows(found))
        else:
            _tell(engine, found)


def _rows(found: OrderList) -> Iterator[OrderRow]:
    """All of them, a page at a time."""
    newest_first = Sorting(OrderSort.CREATED, descending=True)
    page = found.page(newest_first, limit=_PAGE)
    while page:
        yield from page
        page = found.page(newest_first, after=page[-1], limit=_PAGE)


def _tell(engine: Engine, found: OrderList) -> None:
    values = Values.of(engine.references)
    heads = (
        translate("CommandLine", "Order"),
        translate("CommandLine", "Created"),
        translate("CommandLine", "Status"),
        translate("CommandLine", "Since"),
        translate("CommandLine", "Customer"),
        translate("CommandLine", "Total"),
        translate("CommandLine", "Paid"),
    )
    rows = (
        (
            row.number,
            values.moment(row.created_at),
            values.status(row.status),
            values.moment(row.status_since),
            row.customer_name,
            str(Money(row.total, row.currency)),
            translate("CommandLine", "paid") if row.paid else "",
        )
        for row in _rows(found)
    )
    totals = found.totals()
    if totals.count:
        say_table(heads, rows, right={5})
        say()
    sums = ", ".join(map(str, totals.sums))
    text = translate("CommandLine", "{count} orders: {sums}") if sums else "{count} orders"
    say(text.format(count=totals.count, sums=sums))


def _row_json(row: OrderRow, values: Values) -> JsonValue:
    return {
        "id": row.id,
        "number": row.number,
        "status": row.status,
        "status_group": values.references.group_of_status.get(row.status),
        "status_since": moment_json(row.status_since),
        "created_at": moment_json(row.created_at),
        "customer": row.customer_name,
        "total": money_json(row.total, row.currency),
        "paid": row.paid,
    }
