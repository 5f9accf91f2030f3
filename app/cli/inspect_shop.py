"""`orderpath inspect`: how much a shop file holds, whether it is sound, what is overdue."""

from collections.abc import Mapping

import typer

from app.cli.exits import DONE, REFUSED
from app.cli.printing import plain, say, say_json, say_table
from app.cli.shop import AsJson, ShopFile, opened_to_read
from app.cli.values import Values, moment_json
from app.i18n import translate
from engine.api import Inspection
from engine.domain.trigger import JsonValue


def command(file: ShopFile, as_json: AsJson = False) -> None:
    """Look the shop file over; every page of it is read.

    --json prints one object: {"file", "shop", "uid", "written_by", "format", "newest_format", "size",
    "sound", "problems": [texts], "rows": {table: count}, "orders_by_status": {code: count},
    "runs_by_outcome": {outcome: count}, "messages_by_state": {state: count}, "open_waits",
    "oldest_due", "last_event"}; size is in bytes. Exit code 1 when the file is not sound.
    """
    with opened_to_read(file) as engine:
        found = engine.inspect()
        values = Values.of(engine.references)
    if as_json:
        say_json(_json(found))
    else:
        _tell(found, values)
    raise typer.Exit(REFUSED if found.problems else DONE)


def _tell(found: Inspection, values: Values) -> None:
    written = translate("CommandLine", "format {format}, written by Orderpath {program}").format(
        format=found.format, program=found.written_by or "?"
    )
    say(plain(f"{found.file}: “{found.shop}”, {found.size:,} bytes, {written}"))
    if found.problems:
        say(translate("CommandLine", "The file is damaged:"))
        for problem in found.problems:
            say(f"  {plain(problem)}")
        say(
            translate(
                "CommandLine", "Open the newest backup beside it, and keep this file for repair."
            )
        )
    else:
        say(translate("CommandLine", "The file is sound."))
    due = values.moment(found.oldest_due) or "–"
    waits = translate("CommandLine", "Open waits: {count}, the first due {moment}")
    say(waits.format(count=found.open_waits, moment=due))
    last = values.moment(found.last_event) or "–"
    say(translate("CommandLine", "Last event: {moment}").format(moment=last))
    named = {values.status(code): count for code, count in found.orders_by_status.items()}
    _tell_counts(translate("CommandLine", "Orders by status"), named)
    _tell_counts(translate("CommandLine", "Runs by outcome"), found.runs_by_outcome)
    _tell_counts(translate("CommandLine", "Messages by state"), found.messages_by_state)
    filled = {table: count for table, count in found.rows.items() if count}
    _tell_counts(translate("CommandLine", "Rows by table"), filled)


def _tell_counts(head: str, counts: Mapping[str, int]) -> None:
    if counts:
        say()
        rows = [(name, f"{count:,}") for name, count in counts.items()]
        say_table((head, translate("CommandLine", "Count")), rows, right={1})


def _json(found: Inspection) -> JsonValue:
    return {
        "file": found.file,
        "shop": found.shop,
        "uid": found.uid,
        "written_by": found.written_by,
        "format": found.format,
        "newest_format": found.newest_format,
        "size": found.size,
        "sound": not found.problems,
        "problems": [*found.problems],
        "rows": {**found.rows},
        "orders_by_status": {**found.orders_by_status},
        "runs_by_outcome": {**found.runs_by_outcome},
        "messages_by_state": {**found.messages_by_state},
        "open_waits": found.open_waits,
        "oldest_due": moment_json(found.oldest_due),
        "last_event": moment_json(found.last_event),
    }
