"""`orderpath outbox`: the messages of a shop and where each stands."""

from collections.abc import Iterator
from typing import Annotated, Final

import typer

from app.cli.printing import cut, say, say_json_rows, say_table
from app.cli.shop import AsJson, ShopFile, opened_to_read
from app.cli.values import Values, moment_json
from app.i18n import translate
from engine.api import Engine
from engine.desks.outbox import OutboxRow
from engine.domain.delivery import MessageState
from engine.domain.trigger import JsonValue

_PAGE: Final = 500
_WIDEST: Final = 48


def command(
    file: ShopFile,
    state: Annotated[
        list[MessageState] | None,
        typer.Option(help="Only messages in this state; may be given several times."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List messages, the newest first.

    --json prints a list of {"id", "channel", "state", "reason", "recipient", "subject", "text", "order",
    "trigger", "written_at", "attempts", "next_at", "sent_at", "reference"}, one message on each line;
    moments are in UTC.
    """
    states = frozenset(state or MessageState)
    with opened_to_read(file) as engine:
        if as_json:
            say_json_rows(_row_json(row) for row in _rows(engine, states))
        else:
            _tell(engine, states)


def _rows(engine: Engine, states: frozenset[MessageState]) -> Iterator[OutboxRow]:
    """All of them, a page at a time."""
    page = engine.outbox.page(states, limit=_PAGE)
    while page:
        yield from page
        page = engine.outbox.page(states, before=page[-1].message.id, limit=_PAGE)


def _tell(engine: Engine, states: frozenset[MessageState]) -> None:
    values = Values.of(engine.references)
    heads = (
        translate("CommandLine", "Message"),
        translate("CommandLine", "Written"),
        translate("CommandLine", "By"),
        translate("CommandLine", "To"),
        translate("CommandLine", "Says"),
        translate("CommandLine", "Order"),
        translate("CommandLine", "State"),
        translate("CommandLine", "Because"),
    )
    counts = engine.outbox.counts()
    total = sum(count for each, count in counts.items() if each in states)
    if total:
        say_table(heads, (_cells(row, values) for row in _rows(engine, states)), right={0})
        say()
    say(translate("CommandLine", "Messages: {count}.").format(count=total))


def _cells(row: OutboxRow, values: Values) -> tuple[str, ...]:
    message = row.message
    return (
        str(message.id),
        values.moment(message.at),
        message.channel.value,
        message.recipient,
        cut(" ".join((message.subject or message.body).split()), _WIDEST),
        row.order,
        message.state.value,
        cut(message.problem, _WIDEST),
    )


def _row_json(row: OutboxRow) -> JsonValue:
    message = row.message
    return {
        "id": message.id,
        "channel": message.channel.value,
        "state": message.state.value,
        "reason": message.problem or None,
        "recipient": message.recipient,
        "subject": message.subject,
        "text": message.body,
        "order": row.order or None,
        "trigger": row.titles.text() or None,
        "written_at": moment_json(message.at),
        "attempts": message.attempts,
        "next_at": moment_json(message.next_at),
        "sent_at": moment_json(message.sent_at),
        "reference": message.reference or None,
    }
