"""`orderpath import`: a folder of CSV files, or the saved answers of RetailCRM's API."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.cli.exits import DONE, INTERRUPTED
from app.cli.import_look import look_at, named_placeholders, read_meanings, reject_json
from app.cli.printing import cut, say, say_json, say_table
from app.cli.progress_line import ProgressLine
from app.cli.shop import AsJson, ShopFile, opened
from app.cli.stopping import stopping
from app.cli.values import Values
from app.i18n import translate
from engine.api import ImportReject
from engine.domain.errors import Unknown
from engine.domain.references import References

if TYPE_CHECKING:
    from engine.exchange.report import ImportReport

_SHOWN_ASIDE: Final = 20
"""Rows kept aside that are listed for people; --json has all of them."""
_WIDEST: Final = 60


class Triggers(Enum):
    """What triggers do with imported history."""

    OFF = "off"
    ON = "on"


def command(  # noqa: PLR0913 - everything that can be said of an import
    file: ShopFile,
    source: Annotated[
        Path,
        typer.Argument(metavar="SOURCE", help="The folder with the files, or one saved answer."),
    ],
    *,
    mapping: Annotated[
        str,
        typer.Option(
            metavar="FILE|NAME",
            help="How CSV files are read: a mapping file, or the name of one that comes along; found by "
            "the files when left out.",
        ),
    ] = "",
    status: Annotated[
        list[str] | None,
        typer.Option(
            metavar="THEIRS=OURS",
            help="What a status of the source means: one of the shop, or new:GROUP. May be repeated.",
        ),
    ] = None,
    zone: Annotated[
        str, typer.Option(help="Whose clocks the moments were read from, where nothing says it.")
    ] = "",
    currency: Annotated[str, typer.Option(help="Of amounts, where nothing says it.")] = "",
    look: Annotated[
        bool, typer.Option("--look", help="Say what is in it, and import nothing.")
    ] = False,
    triggers: Annotated[
        Triggers,
        typer.Option(help="off: history only. on: replay it, each fact at its own moment."),
    ] = Triggers.OFF,
    as_json: AsJson = False,
) -> None:
    """Import orders with their history. Importing them again changes nothing.

    SOURCE is a folder of CSV files, read as a mapping file says, or a folder of saved answers of
    RetailCRM's API (JSON files; which answer each is, its content tells). What answers name without
    saying more of it comes in as a retired placeholder.

    Ctrl+C stops between two orders: what is in stays in, and the next import goes on from there.
    Rows that cannot be read are kept aside with their line and the reason; the others go in.

    --json prints one object: {"import_id", "source", "folder", "triggers": "on"|"off", "orders_new",
    "orders_known", "facts_new", "facts_known", "customers_new", "placeholders": {kind: [code]},
    "rows_kept_aside", "rejects": {kind: rows},
    "kept_aside": [{"file", "line", "reason", "row"}], "statuses": {code: orders},
    "seconds", "cancelled", "continued"}. Exit code 130 when it was stopped. With --look it prints
    {"kind", "title", "zone", "currency", "missing", "orders", "customers", "facts", "first_at",
    "last_at", "statuses": [{"code", "name", "orders", "ours", "why", "group"}], "placeholders",
    "missing_pages", "left_out", "strange", "rows_kept_aside", "kept_aside"}.
    """
    from engine.exchange.choices import Choices

    choices = Choices(
        mapping_file=_mapping_file(mapping),
        zone=zone,
        currency=currency,
        statuses=read_meanings(status or ()),
    )
    if look:
        look_at(file, source, choices, as_json=as_json)
        return
    with opened(file) as engine, stopping() as cancelled:
        line = ProgressLine()
        report = engine.imports.take_in(
            source,
            choices,
            triggers=triggers is Triggers.ON,
            progress=line.tell,
            cancelled=cancelled,
        )
        line.end()
        rejects = engine.imports.rejects(report.import_id)
        references = engine.references
    if as_json:
        say_json({**report.to_json(), "kept_aside": [reject_json(r) for r in rejects]})
    else:
        _tell(report, rejects, references)
    raise typer.Exit(INTERRUPTED if report.cancelled else DONE)


def _mapping_file(name: str) -> Path | None:
    """The mapping file that was meant: a path, or the name of one that comes with the program."""
    from engine.exchange.csv_source import bundled_mappings

    if not name:
        return None
    bundled = {path.stem: path for path in bundled_mappings()}
    if name in bundled:
        return bundled[name]
    path = Path(name)
    if path.suffix or path.exists():
        return path
    raise Unknown("mapping", name, tuple(bundled))


def _tell(report: "ImportReport", rejects: Sequence[ImportReject], references: References) -> None:
    say(
        translate(
            "CommandLine",
            "{source}: {new} new orders, {known} known before; {facts} new facts, "
            "{known_facts} known before ({seconds:.1f} s, triggers {triggers}).",
        ).format(
            source=report.source,
            new=report.orders_new,
            known=report.orders_known,
            facts=report.facts_new,
            known_facts=report.facts_known,
            seconds=report.seconds,
            triggers="on" if report.triggers else "off",
        )
    )
    if report.customers_new:
        say(translate("CommandLine", "{count} new customers.").format(count=report.customers_new))
    if report.placeholders:
        say(
            translate("CommandLine", "Retired placeholders made: {codes}.").format(
                codes=named_placeholders(report.placeholders)
            )
        )
    if report.statuses:
        say()
        _tell_statuses(report, references)
    if rejects:
        say()
        _tell_rejects(rejects)
    if report.cancelled:
        say()
        say(translate("CommandLine", "Stopped. What is in stays in; import again to go on."))


def _tell_statuses(report: "ImportReport", references: References) -> None:
    values = Values.of(references)
    heads = (
        translate("CommandLine", "Last status in the source"),
        translate("CommandLine", "Orders"),
    )
    ranked = sorted(report.statuses.items(), key=lambda pair: -pair[1])
    say_table(heads, [(values.status(code), str(count)) for code, count in ranked], right={1})


def _tell_rejects(rejects: Sequence[ImportReject]) -> None:
    say(translate("CommandLine", "{count} rows were kept aside:").format(count=len(rejects)))
    heads = (
        translate("CommandLine", "File"),
        translate("CommandLine", "Line"),
        translate("CommandLine", "Reason"),
        translate("CommandLine", "Row"),
    )
    rows = [(r.file, str(r.line), r.reason, cut(r.content, _WIDEST)) for r in rejects]
    say_table(heads, rows[:_SHOWN_ASIDE], right={1})
    if len(rows) > _SHOWN_ASIDE:
        rest = len(rows) - _SHOWN_ASIDE
        say(translate("CommandLine", "… and {count} more; --json lists all.").format(count=rest))
