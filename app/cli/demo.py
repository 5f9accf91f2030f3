"""`orderpath demo`: the demo shop in the desktop, or played without one and told as a table."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app import desktop
from app.cli.display import usable_display
from app.cli.exits import note
from app.cli.printing import say, say_table
from app.cli.values import Values
from app.demo_shop import DAYS, PlayedShop, living, new_folder
from app.i18n import translate
from app.pictures.demo import grab
from engine.domain.errors import EnvironmentFault

if TYPE_CHECKING:
    from engine.rehearsal.demo import DemoSummary

_LONGEST: Final = 365


def command(
    days: Annotated[
        int, typer.Option(min=1, max=_LONGEST, help="How many days it has lived when it opens.")
    ] = DAYS,
    headless: Annotated[
        bool, typer.Option("--headless", help="Do not open the desktop, even with a display.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Where the shop and the pictures are put."),
    ] = None,
) -> None:
    """Play the demo shop: orders arrive, are paid or not, get stuck, and triggers act.

    With a display it opens in the desktop and lives on. Without one, or with --headless, it is played
    up to now; what happened is printed as a table, and pictures of the window are saved.
    """
    if not headless and usable_display():
        folder = _folder(out)
        raise typer.Exit(desktop.run(None, demo=lambda: living(folder, days), play=True))
    if not headless:
        note(
            translate(
                "CommandLine",
                "There is no display to open a window on: the demo shop is played without one.",
            )
        )
    _play(_folder(out), days)


def _folder(out: Path | None) -> Path:
    """The folder that was named, made when it is not there yet; else a new one."""
    if out is None:
        return new_folder()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = translate(
            "CommandLine", "{folder} cannot be made: {reason}. Name another with --out."
        )
        raise EnvironmentFault(why.format(folder=out, reason=error.strerror)) from error
    return out


def _play(folder: Path, days: int) -> None:
    shop = living(folder, days)
    with shop.engine:
        text = translate("CommandLine", "{days} days of the shop “{name}”:")
        say(text.format(days=days, name=shop.engine.references.name))
        _tell(shop)
        saved = grab(shop.engine, folder)
    say()
    text = translate("CommandLine", "{count} pictures of the window are in {folder}")
    say(text.format(count=len(saved), folder=folder.absolute()))
    line = f"orderpath orders {shop.engine.path.absolute()}"
    say(translate("CommandLine", "Next: {line}").format(line=line))


def _tell(shop: PlayedShop) -> None:
    summary = shop.summary()
    values = Values.of(shop.engine.references)
    order = list(shop.engine.references.statuses)
    heads = (translate("CommandLine", "Status"), translate("CommandLine", "Orders"))
    ranked = sorted(summary.orders, key=order.index)
    say()
    say_table(heads, [(values.status(c), str(summary.orders[c])) for c in ranked], right={1})
    say()
    _tell_triggers(summary)
    if summary.refused:
        say()
        text = translate("CommandLine", "{count} times the order path said no to somebody.")
        say(text.format(count=summary.refused))


def _tell_triggers(summary: "DemoSummary") -> None:
    heads = (
        translate("CommandLine", "Trigger"),
        translate("CommandLine", "Ran"),
        translate("CommandLine", "Refused"),
        translate("CommandLine", "Orders moved"),
        translate("CommandLine", "Tasks"),
        translate("CommandLine", "Alerts"),
        translate("CommandLine", "Messages"),
    )
    rows = [
        (
            counts.titles.text(),
            *map(
                str,
                (
                    counts.started,
                    counts.refused,
                    counts.moved,
                    counts.tasks,
                    counts.alerts,
                    counts.messages,
                ),
            ),
        )
        for counts in summary.triggers
    ]
    say_table(heads, rows, right=range(1, len(heads)))
