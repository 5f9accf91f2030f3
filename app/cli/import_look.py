"""`orderpath import --look`: what is in a source, and what would become of it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.cli.printing import say, say_json, say_table
from app.cli.progress_line import ProgressLine
from app.cli.shop import opened_to_read
from app.cli.stopping import stopping
from app.cli.values import Values
from app.i18n import translate
from engine.domain.errors import Invalid
from engine.domain.moment import iso
from engine.domain.references import References
from engine.domain.trigger import JsonValue

if TYPE_CHECKING:
    from engine.exchange.choices import Choices, Meaning
    from engine.exchange.preview import Preview
    from engine.exchange.source import StatusFound

_NEW = "new:"


class KeptAside(Protocol):
    """A row that cannot be read, from a look or from an import."""

    @property
    def file(self) -> str:
        """Where it stands."""

    @property
    def line(self) -> int:
        """On which line, or as which record."""

    @property
    def reason(self) -> str:
        """Why it cannot be read."""

    @property
    def content(self) -> str:
        """The row."""


def read_meanings(texts: Sequence[str]) -> "Mapping[str, Meaning]":
    """What people say of statuses: THEIRS=OURS, THEIRS=new:GROUP.

    Raises:
        Invalid: it has no equals sign.

    """
    from engine.exchange.choices import NewStatus

    meanings: dict[str, Meaning] = {}
    for text in texts:
        theirs, equals, ours = text.partition("=")
        if not equals or not theirs or not ours:
            raise Invalid(f"status “{text}”", "write it like THEIRS=OURS, or THEIRS=new:GROUP")
        meanings[theirs] = NewStatus(ours.removeprefix(_NEW)) if ours.startswith(_NEW) else ours
    return meanings


def look_at(file: Path, source: Path, choices: "Choices", *, as_json: bool) -> None:
    """Look at the source and say what is in it."""
    with opened_to_read(file) as engine, stopping() as cancelled:
        line = ProgressLine()
        found = engine.imports.look_at(source, choices, progress=line.tell, cancelled=cancelled)
        line.end()
        references = engine.references
    if as_json:
        say_json(_preview_json(found))
    else:
        _tell(found, references)


def named_placeholders(placeholders: Mapping[str, Iterable[str]]) -> str:
    """Codes with the kind of thing they are of."""
    return ", ".join(
        f"{kind.replace('_', ' ')} {code}" for kind, codes in placeholders.items() for code in codes
    )


def reject_json(reject: KeptAside) -> JsonValue:
    """A row kept aside."""
    return {
        "file": reject.file,
        "line": reject.line,
        "reason": reject.reason,
        "row": reject.content,
    }


def _tell(found: "Preview", references: References) -> None:
    findings, values = found.findings, Values.of(references)
    say(
        translate(
            "CommandLine",
            "{title}: {orders} orders, {customers} customers, {facts} facts, from {first} to {last}.",
        ).format(
            title=findings.title,
            orders=found.orders,
            customers=found.customers,
            facts=found.facts,
            first=values.moment(found.first_at),
            last=values.moment(found.last_at),
        )
    )
    for setting in sorted(findings.missing):
        say(
            translate(
                "CommandLine", "Nothing says the {setting}: give it with --{setting}."
            ).format(setting=setting)
        )
    for name, count in findings.missing_pages.items():
        say(
            translate("CommandLine", "{count} pages of “{name}” are not here.").format(
                count=count, name=name
            )
        )
    if findings.placeholders:
        made: dict[str, list[str]] = {}
        for each in findings.placeholders:
            made.setdefault(each.kind.value, []).append(each.code)
        say(
            translate("CommandLine", "Would become retired placeholders: {codes}.").format(
                codes=named_placeholders(made)
            )
        )
    say()
    _tell_statuses(findings.statuses, values)
    if found.rejects:
        say()
        say(
            translate("CommandLine", "{count} rows would be kept aside:").format(
                count=found.rows_kept_aside
            )
        )
        for reject in found.rejects[:20]:
            say(f"{reject.file}:{reject.line}: {reject.reason}")


def _tell_statuses(statuses: "Sequence[StatusFound]", values: Values) -> None:
    heads = (
        translate("CommandLine", "Status in the source"),
        translate("CommandLine", "Name there"),
        translate("CommandLine", "Orders"),
        translate("CommandLine", "Here"),
    )
    rows = [
        (
            found.code,
            found.name,
            str(found.orders),
            values.status(found.guess.status) if found.guess and found.guess.sure else "–",
        )
        for found in statuses
    ]
    say_table(heads, rows, right={2})


def _preview_json(found: "Preview") -> JsonValue:
    findings = found.findings
    return {
        "kind": findings.kind.value,
        "title": findings.title,
        "zone": findings.zone,
        "currency": findings.currency,
        "missing": [str(name) for name in sorted(findings.missing)],
        "orders": found.orders,
        "customers": found.customers,
        "facts": found.facts,
        "first_at": None if found.first_at is None else iso(found.first_at),
        "last_at": None if found.last_at is None else iso(found.last_at),
        "statuses": [
            {
                "code": status.code,
                "name": status.name,
                "orders": status.orders,
                "ours": status.guess.status if status.guess else None,
                "why": status.guess.likeness.value if status.guess else None,
                "group": status.group,
            }
            for status in findings.statuses
        ],
        "placeholders": [f"{each.kind.value}:{each.code}" for each in findings.placeholders],
        "missing_pages": dict(findings.missing_pages),
        "left_out": dict(findings.left_out),
        "strange": [str(name) for name in findings.strange],
        "rows_kept_aside": found.rows_kept_aside,
        "kept_aside": [reject_json(reject) for reject in found.rejects],
    }
