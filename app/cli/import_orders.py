"""`orderpath import`: a folder of CSV files, read as its mapping file says."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.cli.exits import DONE, INTERRUPTED
from app.cli.printing import cut, say, say_json, say_table
from app.cli.progress_line import ProgressLine
from app.cli.shop import AsJson, ShopFile, opened
from app.cli.stopping import stopping
from app.cli.values import Values
from app.i18n import translate
from engine.api import ImportReject
from engine.domain.errors import Unknown
from engine.domain.references import References
from engine.domain.trigger import JsonValue

if TYPE_CHECKING:
    from engine.exchange.report import ImportReport

_SHOWN_ASIDE: Final = 20
"""Rows kept aside that are listed for people; --json has all of them."""
_WIDEST: Final = 60


class Triggers(Enum):
    """What triggers do with imported history."""

    OFF = "off"
    ON = "on"


def command(
    file: ShopFile,
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The folder with the files.")],
    mapping: Annotated[
        str,
        typer.Option(
            metavar="FILE|NAME",
            help="How the files are read: a mapping file, or the name of one that comes along; found by "
            "the files when left out.",
        ),
    ] = "",
    triggers: Annotated[
        Triggers,
        typer.Option(help="off: history only. on: replay it, each fact at its own moment."),
    ] = Triggers.OFF,
    as_json: AsJson = False,
) -> None:
    """Import a folder of CSV files. Importing it again changes nothing.

    Ctrl+C stops between two orders: what is in stays in, and the next import goes on from there.
    Rows that cannot be read are kept aside with their line and the reason; the others go in.

    --json prints one object: {"import_id", "source", "folder", "triggers": "on"|"off", "orders_new",
    "orders_known", "facts_new", "facts_known", "rows_kept_aside", "rejects": {kind: rows},
    "kept_aside": [{"file", "line", "reason", "row"}], "statuses": {code: orders},
    "seconds", "cancelled", "continued"}. Exit code 130 when it was stopped.
    """
    from engine.exchange.choices import Choices

    with opened(file) as engine, stopping() as cancelled:
        line = ProgressLine()
        report = engine.imports.take_in(
            source,
            Choices(mapping_file=_mapping_file(mapping)),
            triggers=triggers is Triggers.ON,
            progress=line.tell,
            cancelled=cancelled,
        )
        line.end()
        rejects = engine.imports.rejects(report.import_id)
        references = engine.references
    if as_json:
        say_json({**report.to_json(), "kept_aside": [_reject_json(r) for r in rejects]})
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


def _reject_json(reject: ImportReject) -> JsonValue:
    return {
        "file": reject.file,
        "line": reject.line,
        "reason": reject.reason,
        "row": reject.content,
    }
